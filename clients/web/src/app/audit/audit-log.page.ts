import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEntry, AuditVerification, Person } from '@gatehouse/client/gatehouse-client';
import type { Option } from '@gatehouse/ui/combobox';
import { DateRange } from '@gatehouse/ui/date-range';
import { Dates } from '@gatehouse/ui/dates';
import { isTurned, momentsOf } from '@gatehouse/ui/days';
import { downloadText } from '@gatehouse/ui/download';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { PickField } from '@gatehouse/ui/pick-field';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { factsOf, type Fact } from './audit-facts';
import { auditNames } from './audit-names';
import { tableOf } from './audit-table';
import { auditTypes, auditWord } from './audit-words';

/** So many entries are saved at once; days and people divide a longer log. */
const mostSaved = 5000;
const mostPeople = 8;

/** What was done to accounts, by whom, and the proof that nothing is missing. */
@Component({
  selector: 'gh-audit-log-page',
  imports: [RouterLink, DateRange, Icon, Note, PageHead, PickField, Empty, Failed, Loading],
  templateUrl: './audit-log.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditLogPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly types = auditTypes;
  protected readonly addresses = inject(Addresses);
  readonly #zone = inject(TimeZone);
  readonly #toasts = inject(ToastStore);
  protected readonly filters = createFilters('type', 'person', 'from', 'to');
  protected readonly range = computed(() => {
    const { from, to } = this.filters.values();
    return { from, to };
  });
  readonly #query = computed(() => {
    const { type, person: accountId } = this.filters.values();
    return {
      ...(type !== '' && { type }),
      ...(accountId !== '' && { accountId }),
      ...momentsOf(this.range(), this.#zone.name()),
    };
  });
  protected readonly saving = createSubmission();
  protected readonly proof = signal<AuditVerification | undefined>(undefined);
  protected readonly verifying = createSubmission();
  protected readonly entries = createPager((cursor, signal) =>
    isTurned(this.range())
      ? Promise.resolve({ items: [] })
      : this.#api.audit.list({ ...cursor, ...this.#query(), limit: 30 }, { signal }),
  );
  protected readonly whoOf = auditNames();

  constructor() {
    effect(() => {
      this.#query();
      untracked(() => void this.entries.restart());
    });
  }

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.filters.set({ type: target.value });
  }

  protected word(type: string): string {
    const key = auditWord(type);
    return key === undefined ? type : this.t(key);
  }

  protected factsOf(entry: AuditEntry): Fact[] {
    return factsOf(entry, { t: this.t, moment: (at) => this.dates.moment(at) });
  }

  /** The person whose entries are shown. */
  protected readonly chosen = computed<Option<string> | undefined>(() => {
    const { person: id } = this.filters.values();
    return id === '' ? undefined : { id, name: this.whoOf(id) ?? '', value: id };
  });

  protected readonly findPeople = async (search: string): Promise<Option<string>[]> => {
    const query = { limit: mostPeople, ...(search !== '' && { search }) };
    const { items } = await this.#api.people.list(query);
    return items.map(({ accountId: id, ...person }) => ({ id, name: nameOf(person), value: id }));
  };

  /** What the filters keep, as a table for whoever has to hand it on. */
  protected async save(): Promise<void> {
    await this.saving.run(async () => {
      const kept: AuditEntry[] = [];
      for await (const entry of this.#api.audit.all({ ...this.#query(), limit: 100 })) {
        if (kept.length === mostSaved) break;
        kept.push(entry);
      }
      const table = tableOf(kept, {
        t: this.t,
        word: (type) => this.word(type),
        who: (id) => this.whoOf(id),
        facts: (entry) => this.factsOf(entry),
      });
      downloadText('audit-log.csv', table, 'text/csv');
      this.#toasts.show({
        ...{ title: this.t('audit.exported', { count: kept.length }), icon: 'done', tone: 'good' },
        ...(kept.length === mostSaved && { body: this.t('audit.exportedMost') }),
      });
    });
  }

  protected async verify(): Promise<void> {
    await this.verifying.run(async () => this.proof.set(await this.#api.audit.verify()));
  }
}

function nameOf({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`;
}
