import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { Field } from '@gatehouse/ui/field';
import { I18n } from '../i18n/i18n';
import { UnitPicker } from './unit-picker';

/** For which home something is entered. Whoever lives in one need not choose it. */
@Component({
  selector: 'gh-home-choice',
  imports: [Field, UnitPicker],
  template: `
    @if (homes(); as own) {
      @if (own.length > 1) {
        <label class="field">
          <span class="field-label">{{ t('unit.label') }}</span>
          <select class="select" data-testid="home" (change)="choose($event)">
            @for (home of own; track home.id) {
              <option [value]="home.id" [selected]="home.id === unit()?.id">
                {{ home.name }}, {{ home.building }}
              </option>
            }
          </select>
        </label>
      }
    } @else {
      <gh-field
        [label]="t('unit.label')"
        [problem]="isMissing() && picked() === undefined ? t('unit.missing') : undefined"
      >
        <gh-unit-picker [placeholder]="t('unit.example')" [(unit)]="picked" />
      </gh-field>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeChoice {
  /** Those of whoever enters it; undefined for who may choose any of the community. */
  readonly homes = input<readonly Unit[]>();
  /** It was sent without one. */
  readonly isMissing = input(false);
  readonly picked = model<Unit | undefined>();
  protected readonly t = inject(I18n).t;
  protected readonly unit = computed(() => this.picked() ?? this.homes()?.[0]);

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.picked.set(this.homes()?.find(({ id }) => id === target.value));
  }
}
