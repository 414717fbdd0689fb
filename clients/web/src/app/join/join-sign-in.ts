import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { createControls, required } from '@gatehouse/ui/controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { challengeOf, type Challenge } from '../sessions/challenge';
import { Session } from '../sessions/session';
import { signInName } from '../sessions/sign-in-name';
import { Lazy } from '../shell/lazy';

/** Signs in without leaving the page, with the second step where the account has one. */
@Component({
  selector: 'gh-join-sign-in',
  imports: [Field, FieldControl, FormControls, Lazy, Note, PasswordInput, SubmitButton],
  template: `
    @if (challenge(); as open) {
      <gh-lazy
        [isOver]="true"
        [load]="loadSecondStep"
        [inputs]="{ challenge: open }"
        [outputs]="afterSecondStep"
      />
    } @else {
      <form class="fields" data-testid="join-sign-in" [ghControls]="form" (ghSent)="submit()">
        @if (submission.problem(); as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <gh-field
          [label]="t('signIn.name')"
          [control]="form.controls.email"
          [problem]="submission.fields()['email']"
        >
          <input ghControl class="input ltr" autocapitalize="none" autocomplete="username" />
        </gh-field>
        <gh-field [label]="t('field.password')" [control]="form.controls.password">
          <gh-password-input autocomplete="current-password" />
        </gh-field>
        <gh-submit [wide]="true" [working]="submission.working()">{{
          t('signIn.button')
        }}</gh-submit>
      </form>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinSignIn {
  /** Whose account was made just now. */
  readonly email = input('');
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly challenge = signal<Challenge | undefined>(undefined);
  protected readonly loadSecondStep = async () =>
    (await import('../sessions/second-factor-form')).SecondFactorForm;
  protected readonly afterSecondStep = {
    done: (): void => this.challenge.set(undefined),
    over: (): void => this.challenge.set(undefined),
  };
  protected readonly form = createControls({
    email: ['', required, signInName],
    password: ['', required],
  });

  constructor() {
    effect(() => this.form.set({ email: this.email() }));
  }

  protected async submit(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { email, password } = this.form.values();
    const done = await this.submission.run(() => this.#session.signIn(email, password));
    if (!done) this.challenge.set(challengeOf(this.submission.error()));
  }
}
