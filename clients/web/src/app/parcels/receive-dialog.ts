import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import type { Parcel, ParcelDraft, Unit } from '@gatehouse/client/gatehouse-client';
import { newIdempotencyKey } from '@gatehouse/client/idempotency-key';
import { Modal } from '@gatehouse/ui/dialog';
import { Field } from '@gatehouse/ui/field';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { createSubmission } from '@gatehouse/ui/submission';
import { UnitPicker } from '../communities/unit-picker';
import { uploadFile } from '../files/upload-file';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PhotoPicker } from '../visits/photo-picker';

type Name = 'carrier' | 'description' | 'shelf' | 'keeps';

const PERISHABLE = 'perishable';

/** A guard takes a parcel for a unit. */
@Component({
  selector: 'gh-receive-dialog',
  imports: [Field, Form, Modal, PhotoPicker, UnitPicker],
  templateUrl: './receive-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReceiveDialog {
  readonly received = output<Parcel>();
  readonly closed = output();
  readonly #api = inject(Session).api;
  readonly #leaving = new AbortController();
  /** By what was asked: who presses again after a failure receives nothing twice. */
  readonly #keys = new Map<string, string>();
  /** Of photos that have arrived, while the parcel has not. */
  readonly #stored = new Map<Blob, string>();
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly photo = signal<Blob | undefined>(undefined);
  protected readonly isMissing = signal(false);
  protected readonly fields = computed<Description<Name>>(() => ({
    carrier: { kind: 'text', label: this.t('parcels.carrier'), most: 60, isOptional: true },
    description: {
      ...{ kind: 'text', label: this.t('parcels.description'), most: 200, isOptional: true },
    },
    shelf: { kind: 'text', label: this.t('parcels.shelf'), most: 20, isOptional: true },
    keeps: {
      ...{ kind: 'choice', label: this.t('parcels.keeps') },
      choices: [
        { value: 'long', label: this.t('parcels.keepsLong') },
        { value: PERISHABLE, label: this.t('parcels.perishable') },
      ],
    },
  }));
  protected readonly before: Partial<Entered<Name>> = { keeps: 'long' };

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#leaving.abort());
  }

  protected async send(entered: Entered<Name>): Promise<void> {
    const unit = this.unit();
    this.isMissing.set(unit === undefined);
    if (unit === undefined) return;
    let parcel: Parcel | undefined;
    await this.submission.run(async () => (parcel = await this.#receive(unit, entered)));
    if (parcel !== undefined) this.received.emit(parcel);
  }

  async #receive({ id: unitId }: Unit, { keeps, ...facts }: Entered<Name>): Promise<Parcel> {
    const photoId = await this.#store();
    const said = Object.entries(facts)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== '');
    const draft: ParcelDraft = {
      ...{ unitId, ...Object.fromEntries(said) },
      ...(keeps === PERISHABLE && { perishable: true }),
      ...(photoId !== undefined && { photoId }),
    };
    const asked = JSON.stringify(draft);
    const idempotencyKey = this.#keys.get(asked) ?? newIdempotencyKey();
    this.#keys.set(asked, idempotencyKey);
    return this.#api.parcels.receive(draft, { idempotencyKey });
  }

  /** Sends the photo once, however often the form is sent. */
  async #store(): Promise<string | undefined> {
    const photo = this.photo();
    if (photo === undefined) return undefined;
    const known = this.#stored.get(photo);
    if (known !== undefined) return known;
    const file = new File([photo], 'parcel.jpg', { type: photo.type });
    const how = { purpose: 'parcel', mediaType: 'image/jpeg' as const };
    const { id } = await uploadFile(this.#api, file, { ...how, signal: this.#leaving.signal });
    this.#stored.set(photo, id);
    return id;
  }
}
