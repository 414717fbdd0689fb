import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { OwnSession } from '@gatehouse/client/gatehouse-client';
import { Dates } from '../i18n/dates';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Icon } from '../ui/icon';
import { Note } from '../ui/note';
import { createPager } from '../ui/pager';
import { Failed, Loading } from '../ui/state';
import { createSubmission } from '../ui/submission';

/** Every place where the account is signed in, and ending any of them. */
@Component({
  selector: 'gh-own-sessions',
  imports: [Icon, Note, Failed, Loading],
  template: `
    <section class="stack" aria-labelledby="sessions">
      <div class="spread">
        <h2 id="sessions">{{ t('sessions.title') }}</h2>
        @if (hasOthers()) {
          <button type="button" class="button danger small" (click)="endOthers()">
            {{ t('sessions.endOthers') }}
          </button>
        }
      </div>
      @if (submission.problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      @if (sessions.hasFailed()) {
        <gh-failed [error]="sessions.error()" (again)="sessions.reload()" />
      } @else if (sessions.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (one of sessions.items(); track one.id) {
            <li class="entry">
              <span class="avatar"><gh-icon name="devices" /></span>
              <div class="grow">
                <p class="title">{{ one.device ?? t('sessions.unknownDevice') }}</p>
                <p class="soft small-text">
                  <span class="ltr">{{ one.address }}</span> ·
                  {{ t('sessions.lastUsed', { when: dates.ago(one.lastUsedAt) }) }}
                  @if (!one.openedByOwner) {
                    · {{ t('sessions.byAdmin') }}
                  }
                </p>
              </div>
              @if (one.current) {
                <span class="badge good">{{ t('sessions.thisOne') }}</span>
              } @else {
                <button type="button" class="button small" (click)="end(one)">
                  {{ t('sessions.end') }}
                </button>
              }
            </li>
          }
        </ul>
        @if (sessions.hasMore()) {
          <button type="button" class="button" (click)="sessions.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnSessions {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly submission = createSubmission();
  protected readonly sessions = createPager((cursor, signal) =>
    this.#api.sessions.list(cursor, { signal }),
  );
  protected readonly hasOthers = computed(() =>
    this.sessions.items().some(({ current }) => !current),
  );

  constructor() {
    void this.sessions.reload();
  }

  protected async end({ id }: OwnSession): Promise<void> {
    await this.submission.run(() => this.#api.sessions.end(id));
    await this.sessions.reload();
  }

  protected async endOthers(): Promise<void> {
    await this.submission.run(() => this.#api.sessions.endOthers());
    await this.sessions.reload();
  }
}
