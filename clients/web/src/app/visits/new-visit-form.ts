import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
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
/** Companies come again: those of so many visits are offered, the most frequent ones. */
const lookedAt = 100;
const offered = 6;

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
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  readonly #latest = signal<readonly Visit[]>([]);
  protected readonly t = inject(I18n).t;
  protected readonly kinds = visitKinds;
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly photo = signal<Blob | undefined>(undefined);
  protected readonly unitMissing = signal(false);
  protected readonly form = inject(NonNullableFormBuilder).group({
    kind: [firstKind],
    name: ['', Validators.maxLength(120)],
    phone: ['', Validators.pattern(/^\+?[0-9][0-9 ()-]{5,20}$/)],
    company: ['', Validators.maxLength(120)],
    vehicle: ['', Validators.maxLength(20)],
    note: ['', Validators.maxLength(500)],
  });

  readonly #kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: firstKind });
  protected readonly companies = computed(() => mostFrequent(this.#latest(), this.#kind()));

  constructor() {
    // A company has a tile and a box, and choosing in one shall be seen in the other.
    const { company } = this.form.controls;
    company.valueChanges
      .pipe(takeUntilDestroyed())
      .subscribe((chosen) => company.setValue(chosen, { emitEvent: false }));
    void this.#lookForCompanies();
    this.#focus('[name=kind]:checked');
  }

  /** Puts the hands where a visit begins, its kind chosen already if there is one. */
  begin(kind?: VisitKind): void {
    if (kind !== undefined) this.form.controls.kind.setValue(kind);
    this.#focus('[name=kind]:checked');
  }

  protected async submit(): Promise<void> {
    this.#demandName();
    this.form.markAllAsTouched();
    const unit = this.unit();
    this.unitMissing.set(unit === undefined);
    if (this.form.invalid || unit === undefined) {
      this.#focus('[aria-invalid=true]');
      return;
    }
    await this.submission.run(async () => {
      const visit = await this.#api.visits.request(this.#request(unit));
      this.requested.emit(visit);
      // It rings without waiting for the photo, and whether or not it gets through.
      const photo = this.photo();
      if (photo !== undefined) void this.#uploads.send(visit.id, photo);
      // The next rider comes from another company, but mostly as a rider.
      this.form.reset({ kind: this.form.controls.kind.value });
      this.unit.set(undefined);
      this.photo.set(undefined);
      this.#focus('[name=kind]:checked');
    });
  }

  /** Who comes for a company may be called by it; anybody else has a name. */
  #demandName(): void {
    const { name, company } = this.form.controls;
    if (name.value.trim() !== '') return;
    name.setValue(company.value.trim());
    if (name.value === '') name.setErrors({ required: true });
  }

  async #lookForCompanies(): Promise<void> {
    // What is not known is not offered; the form does without.
    const found = await this.#api.visits.list({ limit: lookedAt }).catch(() => ({ items: [] }));
    this.#latest.set(found.items);
  }

  #focus(selector: string): void {
    const focus = (): void =>
      this.#host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.#injector });
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

/** The companies of a kind of visit, by how often they came lately. */
function mostFrequent(visits: readonly Visit[], kind: VisitKind): string[] {
  const counts = new Map<string, number>();
  for (const { kind: of, visitor } of visits)
    if (of === kind && visitor.company !== undefined)
      counts.set(visitor.company, (counts.get(visitor.company) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, offered).map(([company]) => company);
}
