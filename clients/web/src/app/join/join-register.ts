import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { atLeast, atMost, createControls, emailAddress, required } from '@gatehouse/ui/controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Makes an account: it can be used once the link of the mail was followed. */
@Component({
  selector: 'gh-join-register',
  imports: [Field, FieldControl, FormControls, Note, PasswordInput, SubmitButton],
  templateUrl: './join-register.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinRegister {
  /** A mail is on its way to this address. */
  readonly registered = output<string>();
  readonly #api = inject(Session).api.registration;
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({
    givenName: ['', required, atMost(100)],
    familyName: ['', required, atMost(100)],
    email: ['', required, emailAddress],
    password: ['', required, atLeast(8)],
  });

  protected async submit(): Promise<void> {
    if (this.form.isFaulty()) return;
    const answers = this.form.values();
    const request = { ...answers, locale: this.#i18n.language() };
    const done = await this.submission.run(() => this.#api.register(request));
    if (done) this.registered.emit(answers.email);
  }
}
