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
import type { Unit, Visit, VisitKind, VisitSuggestions } from '@gatehouse/client/gatehouse-client';
import { newIdempotencyKey } from '@gatehouse/client/idempotency-key';
import { atMost, createControls, matching } from '@gatehouse/ui/controls';
import { Choice, FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { UnitPicker } from '../communities/unit-picker';
import { UnitPresence } from '../communities/unit-presence';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Lazy } from '../shell/lazy';
import { createAsking } from './asking';
import { faultyHomes } from './faulty-homes';
import { HomeRings } from './home-rings';
import { PhotoPicker } from './photo-picker';
import { PhotoUploads } from './photo-uploads';
import { visitRequest } from './visit-request';
import { kindIcon, kindKey, visitKinds } from './visit-words';
import type { CameBefore } from './who-came-before';

const firstKind: VisitKind = 'guest';
/** More tiles than these are no quicker than typing. */
const offered = 6;

/** The guard asks a unit whether a visitor may come in. */
@Component({
  selector: 'gh-new-visit-form',
  imports: [
    Choice,
    FormControls,
    Field,
    FieldControl,
    UnitPicker,
    UnitPresence,
    Lazy,
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
  readonly #companies = signal<VisitSuggestions['companies']>([]);
  /** By what was asked: who presses again after a failure rings nobody twice. */
  readonly #keys = new Map<string, string>();
  protected readonly t = inject(I18n).t;
  protected readonly kinds = visitKinds;
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  readonly #ask = createAsking();
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly photo = signal<Blob | undefined>(undefined);
  protected readonly unitMissing = signal(false);
  protected readonly rings = new HomeRings();
  /** What was typed last of a name or a telephone number. */
  protected readonly lookedFor = signal('');
  protected readonly form = createControls({
    kind: [firstKind],
    name: ['', atMost(120)],
    people: ['', matching(/^([1-9]|[1-4][0-9]|50)$/)],
    phone: ['', matching(/^\+?[0-9][0-9 ()-]{5,20}$/)],
    company: ['', atMost(120)],
    vehicle: ['', atMost(20)],
    note: ['', atMost(500)],
  });

  protected readonly companies = computed(() =>
    this.#companies()
      .filter(({ kind }) => kind === this.form.controls.kind.value())
      .slice(0, offered),
  );

  protected readonly loadCameBefore = async () => (await import('./who-came-before')).WhoCameBefore;
  protected readonly cameBefore = { chosen: (visitor: CameBefore) => this.#comeAgain(visitor) };
  protected readonly loadHomes = async () => (await import('./home-list')).HomeList;
  protected readonly homes = {
    unitChange: (unit: Unit | undefined) => this.unit.set(unit),
    changed: () => this.#askForHome(),
  };

  constructor() {
    void this.#findCompanies();
    this.#focus('[name=kind]:checked');
  }

  /** Puts the hands where a visit begins, its kind chosen already if there is one. */
  begin(kind?: VisitKind): void {
    if (kind !== undefined) this.form.controls.kind.set(kind);
    this.#focus('[name=kind]:checked');
  }

  protected lookFor({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.lookedFor.set(target.value);
  }

  #askForHome(): void {
    this.#focus('[role=combobox]');
  }

  /** Everything is as it was the last time; what is different now can be changed. */
  #comeAgain({ kind, visitor, unit }: CameBefore): void {
    this.form.set({ kind, company: '', people: '', phone: '', vehicle: '', ...visitor });
    this.unit.set(unit);
    this.lookedFor.set('');
    this.#focus('[type=submit]');
  }

  protected async submit(): Promise<void> {
    this.#demandName();
    const unit = this.unit();
    this.unitMissing.set(unit === undefined && this.rings.homes().length === 0);
    if (this.form.isFaulty() || this.unitMissing()) {
      this.#focus('[aria-invalid=true]');
      return;
    }
    await this.submission.run(async () => {
      if (await this.#ringAll(unit)) this.#beginAnew();
    });
  }

  /** @returns whether it was rung; where a home is at fault, it waits for another press */
  async #ringAll(unit: Unit | undefined): Promise<boolean> {
    if (unit !== undefined && this.rings.homes().length === 0) {
      await this.#ring([unit]);
      return true;
    }
    if (unit !== undefined) this.rings.add(unit);
    this.unit.set(undefined);
    await this.rings.ring((homes) => this.#ring(homes), faultyHomes);
    return this.rings.homes().length === 0;
  }

  async #ring(homes: readonly Unit[]): Promise<void> {
    const request = visitRequest(homes, this.form.values());
    const asked = JSON.stringify(request);
    const idempotencyKey = this.#keys.get(asked) ?? newIdempotencyKey();
    this.#keys.set(asked, idempotencyKey);
    const visit = await this.#ask(request, idempotencyKey);
    this.#keys.delete(asked);
    const photo = this.photo();
    for (const one of await this.#allOf(visit)) {
      this.requested.emit(one);
      // It rings without waiting for the photo, and whether or not it gets through.
      if (photo !== undefined) void this.#uploads.send(one.id, photo);
    }
  }

  /** What is not found now, the desk finds when it looks again. */
  async #allOf(visit: Visit): Promise<readonly Visit[]> {
    const { tourId } = visit;
    if (tourId === undefined) return [visit];
    const { items } = await this.#api.visits
      .list({ tourId, limit: 100 })
      .catch(() => ({ items: [visit] }));
    return items;
  }

  /** The next rider comes from another company, but mostly as a rider. */
  #beginAnew(): void {
    this.form.reset({ kind: this.form.controls.kind.value() });
    this.unit.set(undefined);
    this.photo.set(undefined);
    this.lookedFor.set('');
    this.#focus('[name=kind]:checked');
  }

  /** Who comes for a company may be called by it; anybody else has a name. */
  #demandName(): void {
    const { name, company } = this.form.controls;
    if (name.value().trim() !== '') return;
    name.set(company.value().trim());
    if (name.value() === '') name.refuse('required');
  }

  async #findCompanies(): Promise<void> {
    // What is not known is not offered; the form does without.
    const found = await this.#api.visits.suggest().catch(() => ({ companies: [] }));
    this.#companies.set(found.companies);
  }

  #focus(selector: string): void {
    const focus = (): void =>
      this.#host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.#injector });
  }
}
