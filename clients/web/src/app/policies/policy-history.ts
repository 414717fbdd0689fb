import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Time } from '@gatehouse/ui/time';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createPolicyWords } from './policy-words';

type Version = Awaited<ReturnType<GatehouseClient['policies']['history']>>['items'][number];

/** Every version of every section, the one that was set last first. */
@Component({
  selector: 'gh-policy-history',
  imports: [Failed, Loading, Time],
  template: `
    @if (versions.hasFailed()) {
      <gh-failed [error]="versions.error()" (again)="versions.reload()" />
    } @else if (versions.isLoading()) {
      <gh-loading />
    } @else if (versions.items().length === 0) {
      <p class="soft" data-testid="no-versions">{{ t('policies.noHistory') }}</p>
    } @else {
      <ul class="list">
        @for (version of versions.items(); track version.version + version.section) {
          <li class="entry" data-testid="policy-version">
            <div class="grow">
              <p class="title">{{ t(words.titleOf(version.section)) }}</p>
              <ul class="small-text">
                @for (one of words.of(version.section, version.body); track one.label) {
                  <li>
                    {{ one.label }}: <strong>{{ one.text }}</strong>
                  </li>
                }
              </ul>
            </div>
            <p class="soft small-text">
              {{ t('policies.since', { when: dates.moment(version.validFrom) }) }}<br />
              {{ nameOf(version.setBy) }} · <gh-time [at]="version.setAt" />
            </p>
          </li>
        }
      </ul>
      @if (versions.hasMore()) {
        <button type="button" class="button" (click)="versions.more()">
          {{ t('action.more') }}
        </button>
      }
    }
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyHistory {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly words = createPolicyWords();
  protected readonly versions = createPager<Version>((cursor, signal) =>
    this.#api.policies.history({ ...cursor, limit: 20 }, { signal }),
  );
  /** Those who may set policies; who is none of them any more is not named. */
  readonly #people = resource({
    loader: async ({ abortSignal }) => {
      const query = { role: 'admin', limit: 100 } as const;
      return (await this.#api.people.list(query, { signal: abortSignal })).items;
    },
  });
  readonly #names = computed(() => {
    const people = this.#people.hasValue() ? this.#people.value() : [];
    return new Map(
      people.map(({ accountId, givenName, familyName }) => [
        accountId,
        `${givenName} ${familyName}`,
      ]),
    );
  });

  constructor() {
    void this.versions.reload();
  }

  /** From the beginning: something was set. */
  reload(): void {
    void this.versions.reload();
  }

  protected nameOf(accountId: string): string {
    return this.#names().get(accountId) ?? this.t('policies.somebody');
  }
}
