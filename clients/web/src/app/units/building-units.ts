import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { Building, UnitDetails } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { byFloor } from './floors';
import { PatternDialog } from './pattern-dialog';
import { UnitDialog } from './unit-dialog';
import { unitKindKey } from './unit-words';

/** The units of a building floor by floor; whoever may adds to them and changes them here. */
@Component({
  selector: 'gh-building-units',
  imports: [Failed, Icon, Loading, PatternDialog, UnitDialog],
  templateUrl: './building-units.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BuildingUnits {
  readonly building = input.required<Building>();
  readonly mayManage = input(false);
  /** Shows those that there are no more. */
  readonly isRetired = input(false);
  /** There are others now. */
  readonly changed = output();
  readonly #api = inject(Session).api;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  /** What is over the page: a new unit, one that is changed, or many. */
  protected readonly over = signal<'new' | 'many' | Seen<UnitDetails> | undefined>(undefined);
  protected readonly opened = computed(() => {
    const over = this.over();
    return typeof over === 'object' ? over : undefined;
  });
  protected readonly units = createPager<UnitDetails>((cursor, signal) =>
    this.#api.buildings.listUnits(
      this.building().id,
      { ...cursor, status: this.isRetired() ? 'retired' : 'active', limit: 100 },
      { signal },
    ),
  );
  protected readonly floors = computed(() => byFloor(this.units.items()));

  constructor() {
    effect(() => {
      this.building();
      this.isRetired();
      untracked(() => void this.units.restart());
    });
  }

  protected kindOf({ kind }: UnitDetails): string {
    const key = unitKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  /** As it is now: the list may have been read a while ago. */
  protected async open({ id }: UnitDetails): Promise<void> {
    try {
      this.over.set(await this.#api.units.read(id));
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.units.reload();
    }
  }

  protected made(count: number): void {
    this.saved(this.t('units.wereMade', { count }));
  }

  protected saved(title: string): void {
    this.over.set(undefined);
    void this.units.reload();
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
    this.changed.emit();
  }
}
