import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Pass } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'reason';

/** Says no to a pass that waits for it, and why. */
@Component({
  selector: 'gh-pass-refuse-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="pass-refuse-dialog"
      [title]="t('passes.refuseTitle', { visitor: pass().visitor.name })"
      [description]="fields()"
      [submission]="submission"
      [action]="t('passes.refuse')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PassRefuseDialog {
  readonly pass = input.required<Pass>();
  readonly refused = output();
  readonly closed = output();
  readonly #api = inject(Session).api.passes;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: {
      ...{ kind: 'paragraph', label: this.t('passes.reason'), isOptional: true, most: 500 },
      hint: this.t('passes.reasonHint'),
    },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    const refusal = reason.trim() === '' ? {} : { reason };
    if (await this.submission.run(() => this.#api.refusePass(this.pass().id, refusal)))
      this.refused.emit();
  }
}
