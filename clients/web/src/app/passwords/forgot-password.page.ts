import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { createControls, emailAddress, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

@Component({
  selector: 'gh-forgot-password-page',
  imports: [FormControls, RouterLink, Field, FieldControl, SubmitButton, Note],
  template: `
    <h1>{{ t('forgot.title') }}</h1>
    <p>{{ t('forgot.lead') }}</p>
    @if (isSent()) {
      <gh-note tone="good">{{ t('forgot.sent') }}</gh-note>
    } @else {
      <form class="fields" [ghControls]="form" (ghSent)="submit()">
        @if (submission.problem(); as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <gh-field
          [label]="t('field.emailAddress')"
          [control]="form.controls.email"
          [problem]="submission.fields()['email']"
        >
          <input ghControl class="input ltr" type="email" autocomplete="username" />
        </gh-field>
        <gh-submit [wide]="true" [working]="submission.working()">{{
          t('forgot.button')
        }}</gh-submit>
      </form>
      <p class="after small-text">{{ t('forgot.noAddress') }}</p>
    }
    <p class="after">
      <a routerLink="/sign-in">{{ t('signIn.back') }}</a>
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForgotPasswordPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly isSent = signal(false);
  protected readonly form = createControls({
    email: ['', required, emailAddress],
  });

  protected async submit(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { email } = this.form.values();
    this.isSent.set(await this.submission.run(() => this.#api.passwords.forgot({ email })));
  }
}
