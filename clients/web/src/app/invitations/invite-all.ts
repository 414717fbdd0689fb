import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ExportList } from '../exports/export-list';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { invitationBatches, notInvited } from './invitation-batches';

/** Inviting all who live here and were not invited yet: how far that is, and who was left out why. */
@Component({
  selector: 'gh-invite-all',
  imports: [ExportList, Icon, Note],
  providers: [Jobs],
  template: `
    <div class="stack">
      <div class="row">
        <button
          type="button"
          class="button"
          data-testid="invite-all"
          [attr.aria-disabled]="submission.working()"
          (click)="invite()"
        >
          <gh-icon name="mail" /> {{ t('inviteAll.button') }}
        </button>
      </div>
      @if (submission.problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      <gh-export-list [kind]="kind" />
      @if (left().length > 0) {
        <section aria-labelledby="not-invited" data-testid="not-invited">
          <h2 id="not-invited">{{ t('inviteAll.left') }}</h2>
          <ul>
            @for (reason of left(); track reason.key) {
              <li>{{ t(reason.key, { count: reason.count }) }}</li>
            }
          </ul>
        </section>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteAll {
  /** Some have been invited, or soon will be. */
  readonly begun = output();
  readonly #api = inject(Session).api.invitationBatches;
  readonly #i18n = inject(I18n);
  readonly #jobs = inject(Jobs);
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly t = this.#i18n.t;
  protected readonly kind = invitationBatches;
  protected readonly submission = createSubmission();
  protected readonly left = computed(() => notInvited(this.#jobs.all()));

  protected async invite(): Promise<void> {
    if (this.submission.working()) return;
    const isWanted = await this.#questions.ask({
      title: this.t('inviteAll.ask'),
      consequence: this.t('inviteAll.askText'),
      action: this.t('inviteAll.action'),
    });
    if (!isWanted) return;
    const wanted = { filter: { notInvitedYet: true }, language: this.#i18n.language() };
    const done = await this.submission.run(async () =>
      this.#jobs.take(await this.#api.start(wanted)),
    );
    if (!done) return;
    this.#toasts.show({ title: this.t('inviteAll.begun'), icon: 'mail', tone: 'good' });
    this.begun.emit();
  }
}
