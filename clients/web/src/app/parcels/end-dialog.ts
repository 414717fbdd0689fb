import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Parcel } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isGone } from './parcel-words';

type Name = 'reason';

/** A parcel went back, or is not where it should be: why. */
@Component({
  selector: 'gh-end-dialog',
  imports: [FormDialog],
  template: `
    @let unit = parcel().unit.name;
    <gh-form-dialog
      data-testid="end-dialog"
      [title]="t(step() === 'lose' ? 'parcels.loseWhich' : 'parcels.returnWhich', { unit })"
      [description]="fields()"
      [submission]="submission"
      [action]="t(step() === 'lose' ? 'parcels.lose' : 'parcels.return')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndDialog {
  readonly parcel = input.required<Parcel>();
  readonly step = input.required<'return' | 'lose'>();
  readonly finished = output<Parcel>();
  /** Somebody was first. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api.parcels;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    reason: { kind: 'text', label: this.t('parcels.reason'), isOptional: true, most: 200 },
  }));

  protected async send({ reason }: Entered<Name>): Promise<void> {
    const said = reason.trim() === '' ? {} : { reason: reason.trim() };
    let parcel: Parcel | undefined;
    await this.submission.run(
      async () => (parcel = await this.#api[this.step()](this.parcel().id, said)),
    );
    if (parcel !== undefined) this.finished.emit(parcel);
    else if (isGone(this.submission.error())) this.lost.emit();
  }
}
