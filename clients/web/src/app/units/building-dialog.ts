import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Building } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { buildingKindKey, knownBuildingKinds } from './unit-words';

type Name = 'name' | 'kind';

/** Adds a building, or changes the one that was seen. */
@Component({
  selector: 'gh-building-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="building-dialog"
      [title]="t(before() ? 'units.changeBuilding' : 'units.addBuilding')"
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
export class BuildingDialog {
  /** The building as it was seen; a new one is added without it. */
  readonly before = input<Seen<Building>>();
  readonly saved = output<Building>();
  readonly closed = output();
  readonly #api = inject(Session).api.buildings;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  /** One of a newer release stays what it is. */
  readonly #kinds = computed(() => {
    const kind = this.before()?.value.kind;
    return [...new Set([...knownBuildingKinds, ...(kind === undefined ? [] : [kind])])];
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    name: {
      ...{ kind: 'text', label: this.t('units.buildingName'), most: 120 },
      hint: this.t('units.buildingNameHint'),
    },
    kind: {
      ...{ kind: 'choice', label: this.t('units.buildingKind') },
      choices: this.#kinds().map((value) => {
        const key = buildingKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
  }));
  protected readonly entered = computed<Entered<Name>>(() => {
    const { name = '', kind = 'tower' } = this.before()?.value ?? {};
    return { name, kind };
  });

  protected async send({ name, kind: wanted }: Entered<Name>): Promise<void> {
    const kind = this.#kinds().find((one) => one === wanted) ?? 'other';
    let building: Building | undefined;
    await this.submission.run(async () => (building = await this.#save({ name, kind })));
    if (building !== undefined) this.saved.emit(building);
  }

  #save(draft: Pick<Building, 'name' | 'kind'>): Promise<Building> {
    const before = this.before();
    if (before === undefined) return this.#api.create(draft);
    return this.#api.update(before.value.id, draft, { ifMatch: before.tag });
  }
}
