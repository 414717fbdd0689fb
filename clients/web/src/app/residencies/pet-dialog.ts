import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Pet } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Seen } from '@gatehouse/client/seen';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { petKindKey, petKinds } from './residency-words';

type Name = 'name' | 'kind';

/** Enters a pet of a home, or changes the one that was seen. */
@Component({
  selector: 'gh-pet-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="pet-dialog"
      [title]="before()?.value?.name ?? t('household.addPet')"
      [lead]="isFull() ? t('household.petsTooMany') : undefined"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission"
      [action]="t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PetDialog {
  readonly unitId = input.required<string>();
  readonly before = input<Seen<Pet>>();
  readonly saved = output<Pet>();
  readonly closed = output();
  readonly #api = inject(Session).api.pets;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly isFull = computed(() => {
    const error = this.submission.error();
    return error instanceof ProblemError && error.code === 'pets_too_many';
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    name: { kind: 'text', label: this.t('household.name'), most: 60 },
    kind: {
      ...{ kind: 'choice', label: this.t('household.kind') },
      choices: petKinds.map((value) => {
        const key = petKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
  }));
  protected readonly entered = computed<Partial<Entered<Name>>>(() => {
    const { name = '', kind = 'dog' } = this.before()?.value ?? {};
    return { name, kind };
  });

  protected async send({ name, kind }: Entered<Name>): Promise<void> {
    const draft = { name, kind: petKinds.find((one) => one === kind) ?? 'other' };
    const before = this.before();
    let pet: Pet | undefined;
    await this.submission.run(async () => {
      pet =
        before === undefined
          ? await this.#api.add({ unitId: this.unitId(), ...draft })
          : await this.#api.update(before.value.id, draft, { ifMatch: before.tag });
    });
    if (pet !== undefined) this.saved.emit(pet);
  }
}
