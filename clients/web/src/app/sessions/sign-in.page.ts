import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { createControls, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { askForPasskey, knowsPasskeys } from '../passkeys/webauthn';
import { Lazy } from '../shell/lazy';
import { challengeOf, type Challenge } from './challenge';
import { createEntrance } from './enter';
import { Session } from './session';
import { signInName } from './sign-in-name';

@Component({
  selector: 'gh-sign-in-page',
  imports: [
    FormControls,
    RouterLink,
    Field,
    FieldControl,
    PasswordInput,
    SubmitButton,
    Note,
    Icon,
    Lazy,
  ],
  template: `
    @if (challenge(); as open) {
      <gh-lazy
        [isOver]="true"
        [load]="loadSecondStep"
        [inputs]="{ challenge: open }"
        [outputs]="afterSecondStep"
      />
    } @else {
      <h1>{{ t('signIn.title') }}</h1>
      @if (because() === undefined) {
        <p>{{ t('signIn.lead') }}</p>
      }
      <form class="fields" [ghControls]="form" (ghSent)="submit()">
        @if (because() === 'ended') {
          <gh-note>{{ t('problem.signedOut') }}</gh-note>
        } @else if (because() === 'another') {
          <gh-note>{{ t('signIn.another') }}</gh-note>
          @if (session.user(); as user) {
            <button type="button" class="button wide" data-testid="go-on" (click)="enter()">
              {{ t('signIn.goOnAs', { name: user.givenName }) }}
            </button>
          }
        }
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
      @if (hasPasskeys) {
        <p class="after">
          <button
            type="button"
            class="button wide"
            [attr.aria-disabled]="submission.working()"
            (click)="usePasskey()"
          >
            <gh-icon name="fingerprint" /> {{ t('signIn.withPasskey') }}
          </button>
        </p>
      }
      <p class="after">
        <a routerLink="/forgot-password">{{ t('signIn.forgot') }}</a>
      </p>
      <p class="after small-text">{{ t('signIn.invited') }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  readonly returnTo = input<string>();
  /** Why somebody is here who did not ask for it: see Leaving. */
  readonly because = input<string>();
  protected readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly hasPasskeys = knowsPasskeys();
  protected readonly enter = createEntrance();
  protected readonly submission = createSubmission();
  protected readonly challenge = signal<Challenge | undefined>(undefined);
  protected readonly loadSecondStep = async () =>
    (await import('./second-factor-form')).SecondFactorForm;
  protected readonly afterSecondStep = {
    done: (): void => void this.enter(this.returnTo()),
    over: (): void => this.challenge.set(undefined),
  };
  protected readonly form = createControls({
    email: ['', required, signInName],
    password: ['', required],
  });

  constructor() {
    // The session of the cookie may still be on its way when this page is here.
    effect(() => {
      if (this.session.isSignedIn()) untracked(() => this.#sendOn());
    });
  }

  #sendOn(): void {
    const isAtWork = this.submission.working();
    if (this.because() !== 'another' && !isAtWork) void this.enter(this.returnTo());
  }

  protected async usePasskey(): Promise<void> {
    const done = await this.submission.run(async () => {
      const { passkeys } = this.session.api;
      await this.session.signInWithPasskey(await askForPasskey(await passkeys.loginOptions()));
    });
    if (done) await this.enter(this.returnTo());
  }

  protected async submit(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { email, password } = this.form.values();
    const done = await this.submission.run(() => this.session.signIn(email, password));
    if (done) await this.enter(this.returnTo());
    else this.challenge.set(challengeOf(this.submission.error()));
  }
}
