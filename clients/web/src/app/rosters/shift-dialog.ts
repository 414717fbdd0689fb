import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  resource,
} from '@angular/core';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { nothing } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'accountId' | 'day' | 'starts' | 'ends';

/** Says who works from when to when. */
@Component({
  selector: 'gh-shift-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="shift-dialog"
      [title]="t('roster.assign')"
      [lead]="t('shift.zoneHint')"
      [description]="fields()"
      [submission]="submission"
      [action]="t('roster.assign')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShiftDialog {
  readonly assigned = output();
  readonly closed = output();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  readonly #employees = resource({
    loader: ({ abortSignal: signal }) =>
      this.#api.people.list({ role: 'employee', status: 'active', limit: 100 }, { signal }),
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    accountId: {
      ...{ kind: 'choice', label: this.t('shift.who') },
      choices: [
        { value: '', label: nothing },
        ...(this.#employees.hasValue() ? this.#employees.value().items : []).map((one) => ({
          value: one.accountId,
          label: `${one.givenName} ${one.familyName}`,
        })),
      ],
    },
    day: { kind: 'day', label: this.t('shift.day') },
    starts: { kind: 'time', label: this.t('shift.starts') },
    ends: { kind: 'time', label: this.t('shift.ends'), hint: this.t('shift.endsHint') },
  }));

  protected async send(draft: Entered<Name>): Promise<void> {
    const done = await this.submission.run(() => this.#api.shifts.assign(draft));
    if (done) this.assigned.emit();
  }
}
