import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { AuditEntry, AuditVerification } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { auditTypes, auditWord } from './audit-words';

/** What was done to accounts, by whom, and the proof that nothing is missing. */
@Component({
  selector: 'gh-audit-log-page',
  imports: [Icon, Note, Empty, Failed, Loading],
  templateUrl: './audit-log.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditLogPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly types = auditTypes;
  protected readonly type = signal('');
  protected readonly proof = signal<AuditVerification | undefined>(undefined);
  protected readonly verifying = createSubmission();
  protected readonly entries = createPager((cursor, signal) => {
    const type = this.type();
    return this.#api.audit.list({ ...cursor, ...(type !== '' && { type }), limit: 30 }, { signal });
  });
  /** Names for the ids that the log keeps; an account that is gone has none. */
  protected readonly names = resource({
    loader: async ({ abortSignal }) => {
      const page = await this.#api.people.list({ limit: 100 }, { signal: abortSignal });
      return new Map(
        page.items.map(({ accountId, givenName, familyName }) => [
          accountId,
          `${givenName} ${familyName}`,
        ]),
      );
    },
  });

  constructor() {
    effect(() => {
      this.type();
      untracked(() => void this.entries.restart());
    });
  }

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.type.set(target.value);
  }

  protected word(type: string): string {
    const key = auditWord(type);
    return key === undefined ? type : this.t(key);
  }

  protected whoOf(accountId: string | undefined): string | undefined {
    if (accountId === undefined) return undefined;
    const name = this.names.hasValue() ? this.names.value().get(accountId) : undefined;
    return name ?? accountId.slice(-6);
  }

  protected factsOf({ facts }: AuditEntry): string {
    return Object.entries(facts)
      .map(
        ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      )
      .join(' · ');
  }

  protected async verify(): Promise<void> {
    await this.verifying.run(async () => this.proof.set(await this.#api.audit.verify()));
  }
}
