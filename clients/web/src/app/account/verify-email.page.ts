import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { linkToken } from '../sessions/link-token';
import { Session } from '../sessions/session';

/** A mail program may open links by itself: so the link is used when the button is pressed. */
@Component({
  selector: 'gh-verify-email-page',
  imports: [RouterLink, Note],
  template: `
    <h1>{{ t('verify.title') }}</h1>
    @if (isDone()) {
      <gh-note tone="good">{{ t('verify.done') }}</gh-note>
      <p class="after">
        <a class="button primary wide" routerLink="/sign-in">{{ t('signIn.button') }}</a>
      </p>
    } @else if (token === undefined || submission.error() !== undefined) {
      <gh-note tone="bad">{{ submission.problem() ?? t('problem.linkInvalid') }}</gh-note>
      <p class="after">
        <a routerLink="/sign-in">{{ t('signIn.back') }}</a>
      </p>
    } @else {
      <p>{{ t('verify.lead') }}</p>
      <button type="button" class="button primary wide" (click)="verify(token)">
        {{ t('verify.button') }}
      </button>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifyEmailPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly token = linkToken();
  protected readonly submission = createSubmission();
  protected readonly isDone = signal(false);

  protected async verify(token: string): Promise<void> {
    this.isDone.set(await this.submission.run(() => this.#api.registration.verifyEmail({ token })));
  }
}
