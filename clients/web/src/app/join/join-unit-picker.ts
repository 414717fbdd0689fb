import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { Combobox, type Option } from '@gatehouse/ui/combobox';
import { spoken } from '../communities/unit-name';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

const shown = 8;

/** Finds a home of the community that a join code leads to. Stands inside a `gh-field`. */
@Component({
  selector: 'gh-join-unit-picker',
  imports: [Combobox],
  template: `
    <gh-combobox
      testid="unit"
      [find]="find"
      [isNamed]="isNamed"
      [listLabel]="t('unit.label')"
      [noneLabel]="t('unit.unknown')"
      [placeholder]="t('unit.example')"
      [chosen]="chosen()"
      (chosenChange)="choose($event)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinUnitPicker {
  readonly code = input.required<string>();
  readonly unit = model<Unit | undefined>();
  readonly #api = inject(Session).api.join;
  protected readonly t = inject(I18n).t;
  protected readonly chosen = computed(() => {
    const unit = this.unit();
    return unit && optionOf(unit);
  });

  protected readonly find = async (search: string): Promise<Option<Unit>[]> => {
    const query = { limit: shown, ...(search !== '' && { search }) };
    return (await this.#api.lookAtCode(this.code(), query)).items.map(optionOf);
  };

  protected readonly isNamed = ({ name }: Option<Unit>, text: string): boolean =>
    spoken(name) === spoken(text);

  /** Not in the template, where `?.` makes null of nothing. */
  protected choose(option: Option<Unit> | undefined): void {
    this.unit.set(option?.value);
  }
}

function optionOf(unit: Unit): Option<Unit> {
  return { id: unit.id, name: unit.name, note: unit.building, value: unit };
}
