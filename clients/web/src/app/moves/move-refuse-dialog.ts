import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { hasGoneOn } from './move-problems';

type Name = 'reason';

/** Turns a move down, and says why. */
@Component({
  selector: 'gh-move-refuse-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="move-refuse-dialog"
      [title]="t('move.refuseTitle', { name: move().person.name })"
      [description]="fields()"
      [submission]="submission"
      [action]="t('move.refuse')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveRefuseDialog {
  readonly move = input.required<Move>();
  readonly refused = output<Move>();
  /** Somebody was first: it is not to be refused any more. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api.moves;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: {
      ...{ kind: 'paragraph', label: this.t('move.reason'), isOptional: true, most: 500 },
      hint: this.t('move.reasonHint'),
    },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    const refusal = reason.trim() === '' ? {} : { reason };
    let refused: Move | undefined;
    await this.submission.run(
      async () => (refused = await this.#api.refuse(this.move().id, refusal)),
    );
    if (refused !== undefined) this.refused.emit(refused);
    else if (hasGoneOn(this.submission.error())) this.lost.emit();
  }
}
