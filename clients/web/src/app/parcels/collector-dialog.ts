import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Parcel } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isGone } from './parcel-words';

type Name = 'name';

/** Lets somebody fetch a parcel beside those who live there, or nobody any more. */
@Component({
  selector: 'gh-collector-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="collector-dialog"
      [title]="t('parcels.collectorTitle')"
      [description]="fields()"
      [before]="{ name: parcel().collector ?? '' }"
      [submission]="submission"
      [action]="t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CollectorDialog {
  readonly parcel = input.required<Parcel>();
  readonly named = output<Parcel>();
  /** It is not there to be fetched any more. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api.parcels;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    name: {
      ...{ kind: 'text', label: this.t('parcels.collectorName'), isOptional: true, most: 100 },
      hint: this.t('parcels.collectorHint'),
    },
  }));

  protected async send({ name }: Entered<Name>): Promise<void> {
    const collector = { name: name.trim() === '' ? null : name.trim() };
    let parcel: Parcel | undefined;
    await this.submission.run(
      async () => (parcel = await this.#api.nameCollector(this.parcel().id, collector)),
    );
    if (parcel !== undefined) this.named.emit(parcel);
    else if (isGone(this.submission.error())) this.lost.emit();
  }
}
