import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { spoken } from '../communities/unit-name';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { jobKey, knownJobs, roleKey, roles, type Job } from '../people/role-words';
import { Session } from '../sessions/session';
import { ProblemText } from '../i18n/problem-text';
import { InvitationQueue, type Sending } from './invitation-queue';
import { mostRows, readRows, writeRows, type Fault, type Row } from './invitation-rows';

/** Two hundred rows have a tenth of that. */
const mostBytes = 200_000;

/** A row as the table shows it. */
interface Shown {
  row: Row;
  key: MessageKey;
  tone: string;
  /** What is wrong with it, each with its column. */
  faults: readonly string[];
}

/**
 * Invites everybody of a list. All rows are looked at before anything is sent, a bad one holds up no
 * good one, and each says what has become of it.
 */
@Component({
  selector: 'gh-many-invitations-page',
  imports: [RouterLink, Field, FieldControl, Icon, Note, SubmitButton],
  templateUrl: './many-invitations.page.html',
  host: { '(window:beforeunload)': 'warn($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ManyInvitationsPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #problems = inject(ProblemText);
  readonly #questions = inject(Questions);
  readonly #injector = inject(Injector);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = inject(I18n).t;
  protected readonly mostRows = mostRows;
  protected readonly checking = createSubmission();
  protected readonly text = signal('');
  /** What is wrong with the list as a whole. */
  protected readonly fault = signal<string | undefined>(undefined);
  /** Undefined as long as the list is being written. */
  protected readonly rows = signal<readonly Row[] | undefined>(undefined);
  protected readonly queue = new InvitationQueue((body, idempotencyKey) =>
    this.#api.invitations.create(body, { idempotencyKey }),
  );
  protected readonly problem = computed(() => {
    const error = this.queue.error();
    return error === undefined ? undefined : this.#problems.of(error);
  });
  protected readonly shown = computed(() => {
    const sendings = new Map(this.queue.all().map((one) => [one.row, one]));
    return this.rows()?.map((row) => this.#show(row, sendings.get(row)));
  });
  protected readonly faulty = computed(
    () => this.rows()?.filter(({ faults }) => faults.length > 0).length ?? 0,
  );
  /** What was not sent, and will not be as it is. */
  protected readonly hasRest = computed(
    () => this.faulty() > 0 || this.queue.all().some(({ state }) => state === 'refused'),
  );
  readonly #roles = this.#session.mayIn('people:manage') ? roles : roles.slice(0, 2);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.queue.stop());
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.text.set(target.value);
  }

  protected async read({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file === undefined || !(target instanceof HTMLInputElement)) return;
    // The same file may be chosen again, once it was mended.
    const bytes = file.size > mostBytes ? undefined : await file.arrayBuffer();
    target.value = '';
    const text = bytes && textIn(bytes);
    this.fault.set(text === undefined ? this.t('many.unreadable') : undefined);
    if (text !== undefined) this.text.set(text);
  }

  /** Nothing is sent by that. */
  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.fault.set(undefined);
    await this.checking.run(async () => {
      const homes = await this.#homes();
      const reading = readRows(this.text(), {
        roleOf: (word) => roles.find((role) => this.#means(word, role, roleKey(role))),
        jobOf: (word) => knownJobs.find((job) => this.#means(word, job, jobKey(job))) as Job,
        roles: this.#roles,
        homesNamed: (name, building) =>
          (homes.get(spoken(name)) ?? []).filter(
            (unit) => building === '' || spoken(unit.building) === spoken(building),
          ),
      });
      if ('key' in reading) {
        this.fault.set(this.t(reading.key, { count: reading.count, most: mostRows }));
        return;
      }
      this.queue.fill(reading.rows);
      this.rows.set(reading.rows);
      this.#lead('[data-testid=many-summary]');
    });
  }

  /** What was not sent is left, to be mended. */
  protected change(): void {
    const sent = new Set(
      this.queue.all().flatMap(({ row, state }) => (state === 'sent' ? [row] : [])),
    );
    if (sent.size > 0)
      this.text.set(writeRows((this.rows() ?? []).filter((row) => !sent.has(row))));
    this.rows.set(undefined);
    this.queue.fill([]);
    this.#lead('textarea');
  }

  /** Whoever leaves while invitations are being sent is told what will be. */
  async mayLeave(): Promise<boolean> {
    if (!this.queue.isSending()) return true;
    const isWanted = await this.#questions.ask({
      title: this.t('many.askLeave'),
      consequence: this.t('many.askLeaveText'),
      action: this.t('many.stop'),
    });
    return isWanted || !this.queue.isSending();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.queue.isSending()) event.preventDefault();
  }

  /** What was pressed is gone: the focus goes on where the next thing is. */
  #lead(to: string): void {
    const focus = (): void => this.#page.querySelector<HTMLElement>(to)?.focus();
    afterNextRender(focus, { injector: this.#injector });
  }

  /** By what it is called, as it is said. */
  async #homes(): Promise<Map<string, Unit[]>> {
    const homes = new Map<string, Unit[]>();
    for await (const unit of this.#api.units.all({ limit: 100 })) {
      const name = spoken(unit.name);
      homes.set(name, [...(homes.get(name) ?? []), unit]);
    }
    return homes;
  }

  /** By the word of the API, or by that of the language. */
  #means(word: string, name: string, key: MessageKey | undefined): boolean {
    const said = word.toLowerCase();
    return said === name || said === this.t(key).toLowerCase();
  }

  #show(row: Row, sending: Sending | undefined): Shown {
    if (sending === undefined) {
      const faults = row.faults.map((fault) => this.#sayFault(fault));
      return { row, faults, key: 'many.isFaulty', tone: 'bad' };
    }
    switch (sending.state) {
      case 'ready':
        return { row, faults: [], key: 'many.isReady', tone: '' };
      case 'sent':
        return { row, faults: [], key: 'many.isSent', tone: 'good' };
      case 'refused':
        return { row, faults: this.#sayRefusal(sending), key: 'many.isRefused', tone: 'bad' };
    }
  }

  #sayFault({ column, key, row = 0 }: Fault): string {
    return `${column}: ${this.t(key, { row })}`;
  }

  #sayRefusal({ error }: Sending): string[] {
    const fields = Object.entries(this.#problems.fieldsOf(error));
    if (fields.length === 0) return [this.#problems.of(error)];
    return fields.map(([field, text]) => `${field === 'unitId' ? 'home' : field}: ${text ?? ''}`);
  }
}

/** Undefined for what is not written in UTF-8, such as a workbook that was only renamed. */
function textIn(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
