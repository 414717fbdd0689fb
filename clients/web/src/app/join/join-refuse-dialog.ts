import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { decidedAlready } from './decided-already';

type Name = 'reason';

/** Turns a request down, and says why. */
@Component({
  selector: 'gh-join-refuse-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="join-refuse-dialog"
      [title]="t('join.refuseTitle', { name: request().applicant.name })"
      [description]="fields()"
      [submission]="submission"
      [action]="t('join.refuse')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinRefuseDialog {
  readonly request = input.required<JoinRequest>();
  readonly decided = output<JoinRequest>();
  /** It is not to be decided any more, or not here; why, in words. */
  readonly lost = output<string>();
  readonly closed = output();
  readonly #api = inject(Session).api.joinRequests;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: {
      ...{ kind: 'paragraph', label: this.t('join.reason'), isOptional: true, most: 500 },
      hint: this.t('join.reasonHint'),
    },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    const refusal = reason.trim() === '' ? {} : { reason };
    let decided: JoinRequest | undefined;
    await this.submission.run(
      async () => (decided = await this.#api.refuse(this.request().id, refusal)),
    );
    const lost = decidedAlready(this.submission.error(), this.t);
    if (decided !== undefined) this.decided.emit(decided);
    else if (lost !== undefined) this.lost.emit(lost);
  }
}
