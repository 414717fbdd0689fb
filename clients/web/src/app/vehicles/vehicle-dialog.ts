import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Unit, Vehicle } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Seen } from '@gatehouse/client/seen';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { HomeChoice } from '../communities/home-choice';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { vehicleKindKey, vehicleKinds, vehicleRefusals } from './vehicle-words';

type Name = 'plate' | 'kind' | 'colour' | 'label';

/** Enters a vehicle, or changes the one that was seen. Whoever lives in one home need not choose it. */
@Component({
  selector: 'gh-vehicle-dialog',
  imports: [Form, HomeChoice, Modal, Note],
  templateUrl: './vehicle-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VehicleDialog {
  readonly before = input<Seen<Vehicle>>();
  /** Those of whoever enters it; undefined for who may choose any of the community. */
  readonly homes = input<readonly Unit[]>();
  readonly saved = output<Vehicle>();
  readonly closed = output();
  readonly #api = inject(Session).api.vehicles;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly picked = signal<Unit | undefined>(undefined);
  protected readonly isMissing = signal(false);
  protected readonly unit = computed(() => this.picked() ?? this.homes()?.[0]);
  readonly #plate = signal('');
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    const key = error instanceof ProblemError ? vehicleRefusals(error.code) : undefined;
    return key === undefined ? undefined : this.t(key, { plate: this.#plate() });
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    plate: { kind: 'text', label: this.t('vehicles.plate'), most: 20 },
    kind: {
      ...{ kind: 'choice', label: this.t('vehicles.kind') },
      choices: vehicleKinds.map((value) => {
        const key = vehicleKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    colour: { kind: 'text', label: this.t('vehicles.colour'), most: 40, isOptional: true },
    label: { kind: 'text', label: this.t('vehicles.label'), most: 60, isOptional: true },
  }));
  protected readonly entered = computed<Partial<Entered<Name>>>(() => {
    const { plate = '', kind = 'car', colour = '', label = '' } = this.before()?.value ?? {};
    return { plate, kind, colour, label };
  });

  protected async send({ plate, kind, colour, label }: Entered<Name>): Promise<void> {
    this.isMissing.set(this.before() === undefined && this.unit() === undefined);
    if (this.isMissing()) return;
    this.#plate.set(plate);
    const kindOf = vehicleKinds.find((one) => one === kind) ?? 'other';
    let vehicle: Vehicle | undefined;
    await this.submission.run(async () => {
      vehicle = await this.#save({ plate, kind: kindOf, colour, label });
    });
    if (vehicle !== undefined) this.saved.emit(vehicle);
  }

  #save({ colour, label, ...rest }: Omit<Entered<Name>, 'kind'> & Pick<Vehicle, 'kind'>) {
    const before = this.before();
    if (before !== undefined) {
      const changes = { ...rest, colour: colour || null, label: label || null };
      return this.#api.update(before.value.id, changes, { ifMatch: before.tag });
    }
    return this.#api.add({
      ...{ unitId: this.unit()?.id ?? '', ...rest },
      ...(colour !== '' && { colour }),
      ...(label !== '' && { label }),
    });
  }
}
