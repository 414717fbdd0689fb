import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'reason';

/** Decides for a home that does not answer, and says why. */
@Component({
  selector: 'gh-decide-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="decide-dialog"
      [title]="title()"
      [description]="fields()"
      [submission]="submission"
      [action]="t(isYes() ? 'desk.decideYes' : 'desk.decideNo')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecideDialog {
  readonly visit = input.required<Visit>();
  readonly outcome = input.required<'approved' | 'denied'>();
  readonly decided = output<Visit>();
  readonly closed = output();
  readonly #api = inject(Session).api.visits;
  protected readonly t = inject(I18n).t;
  readonly #destroyRef = inject(DestroyRef);
  protected readonly submission = createSubmission();
  protected readonly isYes = computed(() => this.outcome() === 'approved');
  protected readonly title = computed(() => {
    const { visitor, unit } = this.visit();
    const values = { visitor: visitor.name, unit: unit.name };
    return this.t(this.isYes() ? 'desk.decideYesTitle' : 'desk.decideNoTitle', values);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: {
      ...{ kind: 'text', label: this.t('desk.reason'), most: 300 },
      hint: this.t('desk.reasonHint'),
    },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    const decision = { outcome: this.outcome(), reason };
    let decided: Visit | undefined;
    await this.submission.run(
      async () => (decided = await this.#api.decide(this.visit().id, decision)),
    );
    // The news of it may have come first, and taken this away.
    if (decided !== undefined && !this.#destroyRef.destroyed) this.decided.emit(decided);
  }
}
