import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isTooLate } from '../visits/too-late';

type Name = 'report';

/** Closes an alert, and says what it was. */
@Component({
  selector: 'gh-alert-close-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="alert-close-dialog"
      [title]="t('alert.closeTitle')"
      [description]="fields()"
      [submission]="submission"
      [action]="t('alert.close')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlertCloseDialog {
  readonly alert = input.required<Alert>();
  readonly done = output<Alert>();
  /** Somebody was first. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api.alerts;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    report: {
      ...{ kind: 'paragraph', label: this.t('alert.report'), most: 2000 },
      hint: this.t('alert.reportHint'),
    },
  }));

  protected async send({ report }: Entered<Name>): Promise<void> {
    let alert: Alert | undefined;
    await this.submission.run(
      async () => (alert = await this.#api.close(this.alert().id, { report })),
    );
    if (alert !== undefined) this.done.emit(alert);
    else if (isTooLate(this.submission.error())) this.lost.emit();
  }
}
