import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { GateConflict } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { createFilters } from '@gatehouse/ui/filters';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager, inPlace } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status, type Tone } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { conflictKey, directionLook, subjectKey } from './gate-log-words';
import { createGates } from './gate-names';

type Name = 'note';

/** As lists are narrowed down; the open ones are what somebody comes for. */
const states = ['open', 'settled', 'explained'] as const;

const looks = wordsFor<{ key: MessageKey; tone: Tone }>({
  explained: { key: 'conflictState.explained', tone: 'quiet' },
  open: { key: 'conflictState.open', tone: 'bad' },
  settled: { key: 'conflictState.settled', tone: 'good' },
});

/** What does not fit in the gate log, and what was found out about it. */
@Component({
  selector: 'gh-gate-conflicts-page',
  imports: [Empty, Failed, FormDialog, Icon, Loading, PageHead, Segments, Status],
  templateUrl: './gate-conflicts.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GateConflictsPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly gates = createGates();
  protected readonly filters = createFilters('state');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('conflictState.open') },
    { value: 'settled', label: this.t('conflictState.settled') },
    { value: 'explained', label: this.t('conflictState.explained') },
  ]);
  /** Which is being settled. */
  protected readonly over = signal<GateConflict | undefined>(undefined);
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    note: { kind: 'paragraph', label: this.t('conflicts.note'), most: 400, isOptional: true },
  }));
  protected readonly conflicts = createPager<GateConflict>((cursor, signal) => {
    const state = states.find((one) => one === this.filters.values().state) ?? 'open';
    return this.#api.gateConflicts.list({ ...cursor, state, limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.conflicts.restart());
    });
  }

  protected kindOf({ kind }: GateConflict): string {
    const key = conflictKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected lookOf({ state }: GateConflict): { text: string; tone: Tone } {
    const look = looks(state);
    return look === undefined
      ? { text: state, tone: 'quiet' }
      : { text: this.t(look.key), tone: look.tone };
  }

  /** What happened: in which direction, as what, where and when. */
  protected factsOf({ entry }: GateConflict): string {
    const { direction, subject, gateId, at } = entry;
    const directionKey = directionLook(direction)?.key;
    const typeKey = subjectKey(subject.type);
    const gate = this.gates.nameOf(gateId);
    return [
      directionKey === undefined ? direction : this.t(directionKey),
      typeKey === undefined ? subject.type : this.t(typeKey),
      gate ?? (this.gates.areKnown() ? this.t('gateLog.closedGate') : undefined),
      this.dates.moment(at),
    ]
      .filter((one) => one !== undefined)
      .join(' · ');
  }

  protected ask(conflict: GateConflict): void {
    this.submission.forget();
    this.over.set(conflict);
  }

  protected async settle({ id }: GateConflict, { note }: Entered<Name>): Promise<void> {
    const said = note.trim() === '' ? {} : { note: note.trim() };
    let settled: GateConflict | undefined;
    const done = await this.submission.run(
      async () => (settled = await this.#api.gateLog.settle(id, said)),
    );
    if (!done || settled === undefined) return;
    this.over.set(undefined);
    this.conflicts.update(inPlace(settled));
  }
}
