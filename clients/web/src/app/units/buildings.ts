import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Building } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { BuildingDialog } from './building-dialog';
import { BuildingUnits } from './building-units';
import { buildingKindKey } from './unit-words';

/** So few that there is room for all their units at once. */
const fewBuildings = 2;

/** The buildings of the community, each with its units for whoever looks into it. */
@Component({
  selector: 'gh-buildings',
  imports: [BuildingDialog, BuildingUnits, Empty, Failed, Icon, Loading],
  templateUrl: './buildings.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Buildings {
  readonly mayManage = input(false);
  /** Whether their units are shown, or the buildings alone. */
  readonly showsUnits = input(true);
  readonly isRetired = input(false);
  /** There are other buildings or units now. */
  readonly changed = output();
  readonly #api = inject(Session).api.buildings;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly fewBuildings = fewBuildings;
  /** What the dialog is open for: a new building, or one that is changed. */
  protected readonly over = signal<'new' | Seen<Building> | undefined>(undefined);
  protected readonly before = computed(() => {
    const over = this.over();
    return over === 'new' ? undefined : over;
  });
  /** Those that somebody has opened: their units are fetched then. */
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly buildings = createPager<Building>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 100 }, { signal }),
  );

  constructor() {
    void this.buildings.reload();
  }

  /** Opens the dialog for a new one. */
  add(): void {
    this.over.set('new');
  }

  protected kindOf({ kind }: Building): string {
    const key = buildingKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected toggled({ id }: Building, { target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    this.opened.update((opened) => new Set([...opened, id]));
  }

  /** As it is now: the list may have been read a while ago. */
  protected change({ id }: Building): Promise<void> {
    return this.#try(async () => this.over.set(await this.#api.read(id)));
  }

  protected async remove({ id, name }: Building): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('units.askRemove', { name }),
      consequence: this.t('units.askRemoveText'),
      action: this.t('units.remove'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.delete(id);
      this.buildings.update((all) => all.filter((one) => one.id !== id));
      this.changed.emit();
    });
  }

  protected saved({ id, name }: Building): void {
    this.over.set(undefined);
    this.opened.update((opened) => new Set([...opened, id]));
    void this.buildings.reload();
    const title = this.t('units.buildingSaved', { name });
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
    this.changed.emit();
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
  }
}
