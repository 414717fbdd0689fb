import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import type { Parcel, ParcelHandOver } from '@gatehouse/client/gatehouse-client';
import { createControls } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Choice, FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { isCode, typedCode } from '@gatehouse/codes/typed-code';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isGone, parcelRefusal } from './parcel-words';

const BY_CODE = 'code';
const TO_COLLECTOR = 'collector';

/** Hands a parcel over: to who says its code, to somebody who lives there, or whom they have named. */
@Component({
  selector: 'gh-hand-over-dialog',
  imports: [Choice, Field, FieldControl, FormControls, Modal, Note, SubmitButton],
  templateUrl: './hand-over-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandOverDialog {
  readonly parcel = input.required<Parcel>();
  readonly handedOver = output<Parcel>();
  /** Somebody was first. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({ to: [BY_CODE], code: [''] });
  protected readonly byCode = computed(() => this.form.controls.to.value() === BY_CODE);
  protected readonly problem = computed(() => {
    const key = parcelRefusal(this.submission.error());
    return key === undefined ? this.submission.problem() : this.t(key);
  });
  /** Whoever lives there; where that is not known at the moment, the code is. */
  readonly #residents = resource({
    params: () => this.parcel().unit.id,
    loader: ({ params: unitId, abortSignal: signal }) =>
      this.#api.units.presence(unitId, { signal }),
  });
  protected readonly recipients = computed(() => {
    const { collector } = this.parcel();
    const residents = this.#residents.hasValue() ? this.#residents.value().residents : [];
    return [
      { value: BY_CODE, label: this.t('parcels.toCode') },
      ...residents.map(({ accountId: value, name: label }) => ({ value, label })),
      ...(collector === undefined
        ? []
        : [{ value: TO_COLLECTOR, label: this.t('parcels.toCollector', { name: collector }) }]),
    ];
  });

  protected async send(): Promise<void> {
    const claim = this.#claim();
    if (claim === undefined) {
      this.form.controls.code.refuse('invalid');
      return;
    }
    let parcel: Parcel | undefined;
    await this.submission.run(
      async () => (parcel = await this.#api.parcels.handOver(this.parcel().id, claim)),
    );
    if (parcel !== undefined) this.handedOver.emit(parcel);
    else if (isGone(this.submission.error())) this.lost.emit();
  }

  /** Undefined where what stands there is no code. */
  #claim(): ParcelHandOver | undefined {
    const { to, code: typed } = this.form.values();
    if (to === TO_COLLECTOR) return { toCollector: true };
    if (to !== BY_CODE) return { accountId: to };
    const code = typedCode(typed);
    return isCode(code) ? { code } : undefined;
  }
}
