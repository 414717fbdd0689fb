import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { Lazy } from '../shell/lazy';
import { remainingUntil } from './countdown';
import { askedFrom } from './visit-rungs';
import { stateKey, stateTone } from './visit-words';

/** What one of several homes has answered, and what the guard can do about it. */
@Component({
  selector: 'gh-tour-home',
  imports: [RouterLink, Lazy, Icon],
  template: `
    <div class="row" data-testid="tour-home" [attr.data-state]="visit().state">
      <a class="grow" [routerLink]="link()">{{ visit().unit.name }}, {{ visit().unit.building }}</a>
      @if (visit().state === 'requested') {
        <span class="numbers" [attr.aria-label]="t('desk.left', { count: seconds() })">{{
          dates.number(seconds())
        }}</span>
      }
      <span class="badge" [class]="tone()">{{ t(stateKey(visit().state)) }}</span>
      @if (isLeftAtGate()) {
        <button
          type="button"
          class="button small"
          data-testid="take-at-gate"
          [attr.aria-disabled]="working()"
          (click)="taken.emit(visit().id)"
        >
          <gh-icon name="parcel" /> {{ t('desk.takeAtGate') }}
        </button>
      }
    </div>
    @if (visit().state === 'requested' && goesOn()) {
      <gh-lazy
        [isOver]="true"
        [load]="loadAsked"
        [inputs]="{ visit: visit() }"
        [outputs]="outputs"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TourHome {
  readonly visit = input.required<Visit>();
  readonly working = input(false);
  readonly changed = output<Visit>();
  /** The guard has what was to be left at the gate. */
  readonly taken = output<string>();
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly stateKey = stateKey;
  readonly #addresses = inject(Addresses);
  readonly #remaining = remainingUntil(() => Date.parse(this.visit().answerBy));
  readonly #untilOthers = remainingUntil(
    () => askedFrom(this.visit(), ['contacts', 'guard', 'manager']) ?? Infinity,
  );
  protected readonly goesOn = computed(() => this.#untilOthers() === 0);
  protected readonly loadAsked = async () => (await import('./desk-asked')).DeskAsked;
  protected readonly outputs = { decided: (visit: Visit) => this.changed.emit(visit) };
  protected readonly seconds = computed(() => Math.ceil(this.#remaining() / 1000));
  protected readonly link = computed(() => this.#addresses.to(`/visits/${this.visit().id}`));
  protected readonly tone = computed(() => stateTone(this.visit().state));
  protected readonly isLeftAtGate = computed(() => {
    const { state, instruction } = this.visit();
    return state === 'approved' && instruction === 'leave-at-gate';
  });
}
