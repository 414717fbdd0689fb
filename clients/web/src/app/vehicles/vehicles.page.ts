import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { Vehicle } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { VehicleDialog } from './vehicle-dialog';
import { looksOf, vehicleKindKey } from './vehicle-words';

/** The vehicles of one's home; whoever runs the place sees all, and finds one by its plate. */
@Component({
  selector: 'gh-vehicles-page',
  imports: [Empty, Failed, Icon, Loading, Note, PageHead, SearchBox, VehicleDialog],
  templateUrl: './vehicles.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VehiclesPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.vehicles;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly looksOf = looksOf;
  protected readonly seesAll = this.#session.mayIn('people:onboard');
  protected readonly filters = createFilters('plate');
  /** A plate has letters or digits: by less, nothing is looked for. */
  protected readonly plate = computed(() => {
    const { plate } = this.filters.values();
    return /[\p{L}\p{N}]/u.test(plate) ? plate.slice(0, 20) : '';
  });
  /** What the dialog is open for: a new vehicle, or one that is changed. */
  protected readonly over = signal<'new' | Seen<Vehicle> | undefined>(undefined);
  protected readonly before = computed(() => {
    const over = this.over();
    return over === 'new' ? undefined : over;
  });
  protected readonly homes = resource({
    loader: async ({ abortSignal: signal }) => {
      if (this.seesAll) return undefined;
      const { items } = await this.#session.api.residencies.ownHouseholds({ signal });
      return items.map(({ unit }) => unit);
    },
  });
  protected readonly vehicles = createPager<Vehicle>((cursor, signal) => {
    const plate = this.plate();
    return this.#api.list({ ...cursor, ...(plate !== '' && { plate }), limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.plate();
      untracked(() => void this.vehicles.restart());
    });
  }

  protected kindOf({ kind }: Vehicle): string {
    const key = vehicleKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected mayAdd(): boolean {
    return this.seesAll || (this.homes.hasValue() && this.homes.value().length > 0);
  }

  /** As it is now: the list may have been read a while ago. */
  protected change({ id }: Vehicle): Promise<void> {
    return this.#try(async () => this.over.set(await this.#api.read(id)));
  }

  protected saved({ plate }: Vehicle): void {
    this.over.set(undefined);
    void this.vehicles.reload();
    const title = this.t('vehicles.saved', { plate });
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  protected async remove({ id, plate, unit }: Vehicle): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('vehicles.askRemove', { plate }),
      consequence: this.t('vehicles.askRemoveText', { unit: unit.name }),
      action: this.t('vehicles.remove'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.remove(id);
      this.vehicles.update((shown) => shown.filter((one) => one.id !== id));
    });
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.vehicles.reload();
    }
  }
}
