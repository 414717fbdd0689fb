import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { atLeast, createControls, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

@Component({
  selector: 'gh-password-form',
  imports: [FormControls, Field, PasswordInput, SubmitButton, Note],
  template: `
    <section class="card" aria-labelledby="password">
      <header>
        <h2 id="password">{{ t('password.title') }}</h2>
        <p>{{ t('password.text') }}</p>
      </header>
      <form class="fields" [ghControls]="form" (ghSent)="save()">
        @if (submission.problem(); as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <gh-field
          [label]="t('field.currentPassword')"
          [control]="form.controls.current"
          [problem]="submission.fields()['currentPassword']"
        >
          <gh-password-input autocomplete="current-password" />
        </gh-field>
        <gh-field
          [label]="t('field.newPassword')"
          [hint]="t('field.passwordHint')"
          [control]="form.controls.next"
          [problem]="submission.fields()['password']"
        >
          <gh-password-input autocomplete="new-password" />
        </gh-field>
        <div class="row end">
          <gh-submit [working]="submission.working()">{{ t('password.button') }}</gh-submit>
        </div>
      </form>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordForm {
  readonly #api = inject(Session).api;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({
    current: ['', required],
    next: ['', required, atLeast(8)],
  });

  protected async save(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { current, next } = this.form.values();
    const done = await this.submission.run(() =>
      this.#api.passwords.change({ currentPassword: current, password: next }),
    );
    if (!done) return;
    this.form.reset();
    this.#toasts.show({ title: this.t('password.changed'), icon: 'done', tone: 'good' });
  }
}
