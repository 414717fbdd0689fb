import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { GateEntry, GateLogVerification } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { DateRange } from '@gatehouse/ui/date-range';
import { isTurned, momentsOf } from '@gatehouse/ui/days';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { GateEntryRow } from './gate-entry';
import { directionLook, gateDirections } from './gate-log-words';
import { createGates, createGuards } from './gate-names';

const PAGE = 30;

/** What came and went at the gates. Guards see the last day; who looks further back is written down. */
@Component({
  selector: 'gh-gate-log-page',
  imports: [DateRange, Empty, Failed, GateEntryRow, Icon, Loading, Note, PageHead, Segments],
  templateUrl: './gate-log.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GateLogPage {
  readonly #session = inject(Session);
  readonly #zone = inject(TimeZone);
  protected readonly t = inject(I18n).t;
  protected readonly looksBack = this.#session.mayIn('gate:manage');
  protected readonly gates = createGates();
  protected readonly guardOf = createGuards();
  protected readonly filters = createFilters('gate', 'direction', 'from', 'to', 'conflicts');
  protected readonly range = computed(() => {
    const { from, to } = this.filters.values();
    return this.looksBack ? { from, to } : { from: '', to: '' };
  });
  protected readonly isTurned = computed(() => isTurned(this.range()));
  protected readonly directions = computed(() => [
    { value: '', label: this.t('gateLog.all') },
    ...gateDirections.map((value) => {
      const key = directionLook(value)?.key;
      return { value, label: key === undefined ? value : this.t(key) };
    }),
  ]);
  protected readonly proof = signal<GateLogVerification | undefined>(undefined);
  protected readonly verifying = createSubmission();
  readonly #query = computed(() => {
    const { gate: gateId, direction: wanted } = this.filters.values();
    const direction = gateDirections.find((one) => one === wanted);
    return {
      ...(gateId !== '' && { gateId }),
      ...(direction && { direction }),
      ...momentsOf(this.range(), this.#zone.name()),
    };
  });
  protected readonly entries = createPager<GateEntry>(
    async (cursor, signal) => {
      if (this.isTurned()) return { items: [] };
      const query = { ...cursor, ...this.#query(), limit: PAGE };
      const page = await this.#session.api.gateEntries.list(query, { signal });
      if (this.filters.values().conflicts === '') return page;
      return { ...page, items: page.items.filter(({ conflicts }) => conflicts.length > 0) };
    },
    // Few entries do not fit: the search goes on by itself.
    { enough: 10 },
  );
  /** Which of those that are shown a later one has corrected. */
  protected readonly corrected = computed(
    () => new Set(this.entries.items().map(({ corrects }) => corrects)),
  );

  constructor() {
    effect(() => {
      this.#query();
      this.filters.values();
      untracked(() => void this.entries.restart());
    });
    const clock = inject(Clock);
    effect(() => {
      clock.minute();
      untracked(() => this.#refresh());
    });
  }

  protected entryOf(id: string | undefined): GateEntry | undefined {
    return this.entries.items().find((one) => one.id === id);
  }

  protected gateOf({ gateId }: GateEntry): string {
    const closed = this.gates.areKnown() ? this.t('gateLog.closedGate') : '';
    return this.gates.nameOf(gateId) ?? closed;
  }

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.filters.set({ gate: target.value });
  }

  protected onlyConflicts({ target }: Event): void {
    if (target instanceof HTMLInputElement)
      void this.filters.set({ conflicts: target.checked ? 'yes' : '' });
  }

  protected async verify(): Promise<void> {
    this.proof.set(undefined);
    await this.verifying.run(async () => this.proof.set(await this.#session.api.gateLog.verify()));
  }

  /** Nobody is told of an entry. What is older is not read by itself, for each reading is written down. */
  #refresh(): void {
    const isAtTop = this.entries.items().length <= PAGE && this.range().from === '';
    if (isAtTop && !document.hidden && !this.entries.isLoading()) void this.entries.reload();
  }
}
