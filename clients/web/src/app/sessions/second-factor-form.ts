import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { ProblemError } from '@gatehouse/client/problem-error';
import { I18n } from '../i18n/i18n';
import { Field, FieldControl } from '../ui/field';
import { Note } from '../ui/note';
import { SubmitButton } from '../ui/submit-button';
import { createSubmission } from '../ui/submission';
import type { Challenge } from './challenge';
import { Session } from './session';

/** The second step: a code of the authenticator app, or one of the recovery codes. */
@Component({
  selector: 'gh-second-factor-form',
  imports: [ReactiveFormsModule, Field, FieldControl, SubmitButton, Note],
  template: `
    <h1>{{ t('secondFactor.title') }}</h1>
    <p class="lead">{{ t(usesRecovery() ? 'secondFactor.recoveryLead' : 'secondFactor.lead') }}</p>
    <form class="fields" novalidate [formGroup]="form" (ngSubmit)="submit()">
      @if (submission.problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      <gh-field
        [label]="t(usesRecovery() ? 'secondFactor.recoveryCode' : 'secondFactor.code')"
        [control]="form.controls.code"
      >
        <input
          ghControl
          class="input code"
          autocomplete="one-time-code"
          [attr.inputmode]="usesRecovery() ? 'text' : 'numeric'"
          formControlName="code"
        />
      </gh-field>
      <gh-submit [wide]="true" [working]="submission.working()">{{ t('signIn.button') }}</gh-submit>
    </form>
    <p class="after row">
      @if (hasRecovery()) {
        <button type="button" class="button plain" (click)="usesRecovery.set(!usesRecovery())">
          {{ t(usesRecovery() ? 'secondFactor.useApp' : 'secondFactor.useRecovery') }}
        </button>
      }
      <button type="button" class="button plain" (click)="over.emit()">
        {{ t('secondFactor.other') }}
      </button>
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorForm {
  readonly challenge = input.required<Challenge>();
  readonly done = output();
  /** Begin again with the password. */
  readonly over = output();
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly usesRecovery = signal(false);
  protected readonly hasRecovery = computed(() =>
    this.challenge().methods.includes('recovery-code'),
  );
  protected readonly form = inject(NonNullableFormBuilder).group({
    code: ['', [Validators.required, Validators.pattern(/^[0-9A-Za-z][0-9A-Za-z -]{5,39}$/)]],
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const method = this.usesRecovery() ? 'recovery-code' : 'totp';
    const { challenge } = this.challenge();
    const { code } = this.form.getRawValue();
    const isIn = await this.submission.run(() =>
      this.#session.signInWithCode(challenge, method, code.trim()),
    );
    if (isIn) this.done.emit();
    else if (isOver(this.submission.error())) this.over.emit();
  }
}

function isOver(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'login_challenge_invalid';
}
