import { ChangeDetectionStrategy, Component, inject, input, model, output } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { ProblemText } from '../i18n/problem-text';
import type { HomeRings } from './home-rings';

/** The further homes that a visitor comes to, and how ringing each goes. */
@Component({
  selector: 'gh-home-list',
  imports: [Icon],
  template: `
    @if (rings().homes().length > 0) {
      <ul class="row homes" data-testid="homes" [attr.aria-label]="t('desk.homes')">
        @for (home of rings().homes(); track home.unit.id) {
          <li [attr.data-state]="home.state">
            <span class="row">
              <strong>{{ home.unit.name }}</strong>
              @if (home.state === 'ringing') {
                <span class="soft small-text" role="status">{{ t('desk.homeRinging') }}</span>
              } @else {
                <button
                  type="button"
                  class="button plain small"
                  [attr.aria-label]="t('desk.leaveOut', { unit: home.unit.name })"
                  (click)="leaveOut(home.unit.id)"
                >
                  <gh-icon name="close" />
                </button>
              }
            </span>
            @if (home.error !== undefined) {
              <span class="field-error" role="alert">{{ problemText.of(home.error) }}</span>
            }
          </li>
        }
      </ul>
    }
    @if (unit(); as chosen) {
      <button
        type="button"
        class="button plain small"
        data-testid="another-home"
        (click)="comeToAlso(chosen)"
      >
        <gh-icon name="add" /> {{ t('desk.anotherHome') }}
      </button>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeList {
  readonly rings = input.required<HomeRings>();
  /** What is chosen at the moment, and makes room for the next. */
  readonly unit = model<Unit | undefined>();
  /** A home was added or left out: what was pressed is gone, and the hands need a place to be. */
  readonly changed = output();
  protected readonly t = inject(I18n).t;
  protected readonly problemText = inject(ProblemText);

  protected comeToAlso(chosen: Unit): void {
    this.rings().add(chosen);
    this.unit.set(undefined);
    this.changed.emit();
  }

  protected leaveOut(unitId: string): void {
    this.rings().leaveOut(unitId);
    this.changed.emit();
  }
}
