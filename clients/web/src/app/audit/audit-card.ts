import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { AuditEntry } from '@gatehouse/client/gatehouse-client';
import { createPager } from '@gatehouse/ui/pager';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { ListCard } from '../shell/list-card';
import { auditNames } from './audit-names';
import { auditWord } from './audit-words';

const limit = 3;

/** What was done to accounts last. */
@Component({
  selector: 'gh-audit-card',
  imports: [ListCard, Time],
  template: `
    <gh-list-card path="/audit-log" [title]="t('nav.audit')" [list]="latest">
      <ul class="brief-list">
        @for (entry of latest.items(); track entry.seq) {
          <li data-testid="latest-audit">
            <span class="grow title">{{ wordOf(entry) }}</span>
            <span class="soft small-text">
              @if (whoOf(entry.accountId); as who) {
                {{ who }} ·
              }
              <gh-time [at]="entry.at" />
            </span>
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditCard {
  readonly #api = inject(Session).api.audit;
  protected readonly t = inject(I18n).t;
  protected readonly whoOf = auditNames();
  protected readonly latest = createPager<AuditEntry>((cursor, signal) =>
    this.#api.list({ ...cursor, limit }, { signal }),
  );

  constructor() {
    void this.latest.reload();
  }

  protected wordOf({ type }: AuditEntry): string {
    const key = auditWord(type);
    return key === undefined ? type : this.t(key);
  }
}
