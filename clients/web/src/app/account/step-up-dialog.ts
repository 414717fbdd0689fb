import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { createControls, required } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PasswordInput } from '@gatehouse/ui/password-input';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { StepUp } from './step-up';

/** Asks for the password, or a code where there is a second factor. */
@Component({
  selector: 'gh-step-up-dialog',
  imports: [FormControls, Modal, Field, FieldControl, PasswordInput, SubmitButton, Note, Icon],
  template: `
    @if (stepUp.question(); as question) {
      <dialog ghModal class="dialog" aria-labelledby="step-up" (closed)="cancel()">
        <h2 id="step-up">{{ t('stepUp.title') }}</h2>
        <p class="soft">{{ t(question.wantsCode ? 'stepUp.withCode' : 'stepUp.withPassword') }}</p>
        <form class="fields" [ghControls]="form" (ghSent)="prove()">
          @if (submission.problem(); as problem) {
            <gh-note tone="bad">{{ problem }}</gh-note>
          }
          <gh-field
            [label]="t(question.wantsCode ? 'secondFactor.code' : 'field.password')"
            [control]="form.controls.proof"
            [problem]="fault()"
          >
            @if (question.wantsCode) {
              <input ghControl class="input code" autocomplete="one-time-code" />
            } @else {
              <gh-password-input autocomplete="current-password" />
            }
          </gh-field>
          <footer>
            @if (question.takesPasskey) {
              <button
                type="button"
                class="button"
                [attr.aria-disabled]="submission.working()"
                (click)="proveWithPasskey()"
              >
                <gh-icon name="fingerprint" /> {{ t('secondFactor.usePasskey') }}
              </button>
            }
            <button type="button" class="button" (click)="cancel()">
              {{ t('action.cancel') }}
            </button>
            <gh-submit [working]="submission.working()">{{ t('action.continue') }}</gh-submit>
          </footer>
        </form>
      </dialog>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepUpDialog {
  protected readonly stepUp = inject(StepUp);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({
    proof: ['', required],
  });

  /** What is wrong with the proof, whichever was asked for. */
  protected readonly fault = computed(() => Object.values(this.submission.fields())[0]);

  protected async prove(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { proof } = this.form.values();
    if (await this.submission.run(() => this.stepUp.prove(proof))) this.form.reset();
  }

  protected async proveWithPasskey(): Promise<void> {
    if (await this.submission.run(() => this.stepUp.proveWithPasskey())) this.form.reset();
  }

  protected cancel(): void {
    this.form.reset();
    this.submission.forget();
    this.stepUp.cancel();
  }
}
