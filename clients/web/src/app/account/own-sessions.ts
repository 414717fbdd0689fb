import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { OwnSession } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager } from '@gatehouse/ui/pager';
import { Questions, type Question } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

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
                <p class="title">{{ nameOf(one) }}</p>
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
                <button
                  type="button"
                  class="button danger small"
                  [attr.aria-label]="t('sessions.endWhich', { device: nameOf(one) })"
                  (click)="end(one)"
                >
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
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
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

  protected nameOf({ device }: OwnSession): string {
    return device ?? this.t('sessions.unknownDevice');
  }

  protected async end(session: OwnSession): Promise<void> {
    const where = { device: this.nameOf(session) };
    const question = {
      title: this.t('sessions.askEnd', where),
      consequence: this.t('sessions.askEndText'),
      action: this.t('sessions.end'),
    };
    const told = this.t('sessions.wasEnded', where);
    await this.#endIfWanted(question, () => this.#api.sessions.end(session.id), told);
  }

  protected async endOthers(): Promise<void> {
    const question = {
      title: this.t('sessions.askEndOthers'),
      consequence: this.t('sessions.askEndOthersText'),
      action: this.t('sessions.endOthers'),
    };
    const told = this.t('sessions.othersEnded');
    await this.#endIfWanted(question, () => this.#api.sessions.endOthers(), told);
  }

  async #endIfWanted(
    question: Question,
    end: () => Promise<unknown>,
    title: string,
  ): Promise<void> {
    if (!(await this.#questions.ask(question))) return;
    const done = await this.submission.run(end);
    if (done) this.#toasts.show({ title, icon: 'done', tone: 'good' });
    await this.sessions.reload();
  }
}
