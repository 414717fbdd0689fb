import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { atLeast, createControls, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { linkToken } from '../sessions/link-token';
import { Session } from '../sessions/session';

@Component({
  selector: 'gh-reset-password-page',
  imports: [FormControls, RouterLink, Field, PasswordInput, SubmitButton, Note],
  template: `
    <h1>{{ t('reset.title') }}</h1>
    @if (isDone()) {
      <gh-note tone="good">{{ t('reset.done') }}</gh-note>
      <p class="after">
        <a class="button primary wide" routerLink="/sign-in">{{ t('signIn.button') }}</a>
      </p>
    } @else if (token === undefined) {
      <gh-note tone="bad">{{ t('problem.linkInvalid') }}</gh-note>
      <p class="after">
        <a routerLink="/forgot-password">{{ t('reset.again') }}</a>
      </p>
    } @else {
      <p>{{ t('reset.lead') }}</p>
      <form class="fields" [ghControls]="form" (ghSent)="submit(token)">
        @if (submission.problem() ?? submission.fields()['token']; as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <gh-field
          [label]="t('field.newPassword')"
          [hint]="t('field.passwordHint')"
          [control]="form.controls.password"
          [problem]="submission.fields()['password']"
        >
          <gh-password-input autocomplete="new-password" />
        </gh-field>
        <gh-submit [wide]="true" [working]="submission.working()">{{
          t('reset.button')
        }}</gh-submit>
      </form>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResetPasswordPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly token = linkToken();
  protected readonly submission = createSubmission();
  protected readonly isDone = signal(false);
  protected readonly form = createControls({
    password: ['', required, atLeast(8)],
  });

  protected async submit(token: string): Promise<void> {
    if (this.form.isFaulty()) return;
    const { password } = this.form.values();
    this.isDone.set(
      await this.submission.run(() => this.#api.passwords.reset({ token, password })),
    );
  }
}
