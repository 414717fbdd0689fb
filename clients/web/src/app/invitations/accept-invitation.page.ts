import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n';
import { challengeOf, type Challenge } from '../sessions/challenge';
import { deviceName } from '../sessions/device';
import { createEntrance } from '../sessions/enter';
import { linkToken } from '../sessions/link-token';
import { SecondFactorForm } from '../sessions/second-factor-form';
import { Session } from '../sessions/session';
import { Field, FieldControl } from '../ui/field';
import { Note } from '../ui/note';
import { PasswordInput } from '../ui/password-input';
import { SubmitButton } from '../ui/submit-button';
import { createSubmission } from '../ui/submission';

/** Signing up: people come into a community by invitation. */
@Component({
  selector: 'gh-accept-invitation-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    Field,
    FieldControl,
    PasswordInput,
    SubmitButton,
    Note,
    SecondFactorForm,
  ],
  templateUrl: './accept-invitation.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AcceptInvitationPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly token = linkToken();
  protected readonly enter = createEntrance();
  protected readonly submission = createSubmission();
  protected readonly challenge = signal<Challenge | undefined>(undefined);
  protected readonly form = inject(NonNullableFormBuilder).group({
    givenName: ['', [Validators.required, Validators.maxLength(100)]],
    familyName: ['', [Validators.required, Validators.maxLength(100)]],
    password: ['', [Validators.required, Validators.minLength(8)]],
  });

  protected async submit(token: string): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const answers = this.form.getRawValue();
    const done = await this.submission.run(() =>
      this.#api.auth.acceptInvitation({ token, ...answers, device: deviceName() }),
    );
    if (done) await this.enter();
    else this.challenge.set(challengeOf(this.submission.error()));
  }
}
