import {
  ChangeDetectionStrategy,
  Component,
  inject,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { Unit, Visit, VisitKind, VisitRequest } from '@gatehouse/client/gatehouse-client';
import { UnitPicker } from '../communities/unit-picker';
import { UnitPresence } from '../communities/unit-presence';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Field, FieldControl } from '../ui/field';
import { Icon } from '../ui/icon';
import { Note } from '../ui/note';
import { SubmitButton } from '../ui/submit-button';
import { createSubmission } from '../ui/submission';
import { PhotoPicker } from './photo-picker';
import { PhotoUploads } from './photo-uploads';
import { kindIcon, kindKey, visitKinds } from './visit-words';

const firstKind: VisitKind = 'guest';

/** The guard asks a unit whether a visitor may come in. */
@Component({
  selector: 'gh-new-visit-form',
  imports: [
    ReactiveFormsModule,
    Field,
    FieldControl,
    UnitPicker,
    UnitPresence,
    PhotoPicker,
    SubmitButton,
    Note,
    Icon,
  ],
  templateUrl: './new-visit-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewVisitForm {
  readonly requested = output<Visit>();
  readonly #api = inject(Session).api;
  readonly #uploads = inject(PhotoUploads);
  protected readonly t = inject(I18n).t;
  protected readonly kinds = visitKinds;
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly photo = signal<Blob | undefined>(undefined);
  protected readonly unitMissing = signal(false);
  protected readonly nameBox = viewChild<ElementRef<HTMLInputElement>>('nameBox');
  protected readonly form = inject(NonNullableFormBuilder).group({
    kind: [firstKind],
    name: ['', [Validators.required, Validators.maxLength(120)]],
    phone: ['', Validators.pattern(/^\+?[0-9][0-9 ()-]{5,20}$/)],
    company: ['', Validators.maxLength(120)],
    vehicle: ['', Validators.maxLength(20)],
    note: ['', Validators.maxLength(500)],
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    const unit = this.unit();
    this.unitMissing.set(unit === undefined);
    if (this.form.invalid || unit === undefined) return;
    await this.submission.run(async () => {
      const visit = await this.#api.visits.request(this.#request(unit));
      this.requested.emit(visit);
      // It rings without waiting for the photo, and whether or not it gets through.
      const photo = this.photo();
      if (photo !== undefined) void this.#uploads.send(visit.id, photo);
      this.form.reset();
      this.unit.set(undefined);
      this.photo.set(undefined);
      this.nameBox()?.nativeElement.focus();
    });
  }

  /** What was left empty is left out. */
  #request({ id: unitId }: Unit): VisitRequest {
    const { kind, name, phone, company, vehicle, note } = this.form.getRawValue();
    const facts = { phone: phone.replace(/[ ()-]/g, ''), company, vehicle };
    const given = Object.entries(facts)
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([, value]) => value !== '');
    return {
      unitId,
      kind,
      visitor: { name: name.trim(), ...Object.fromEntries(given) },
      ...(note.trim() !== '' && { note: note.trim() }),
    };
  }
}
