import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { hasEnded, moveStateKey, moveTone } from './move-words';

/** A move in a list: who moves where, on which day, with the lift, and how far it is. */
@Component({
  selector: 'gh-move-entry',
  imports: [Icon, RouterLink, Status],
  template: `
    @let one = move();
    <article
      class="entry"
      data-testid="move"
      [attr.data-move]="one.id"
      [attr.data-state]="one.state"
    >
      <span class="avatar"><gh-icon name="parcel" /></span>
      <div class="grow">
        <p class="title">
          <a class="row-link" data-testid="move-link" [routerLink]="link()">{{ title() }}</a>
        </p>
        <p class="small-text">{{ dates.calendarDay(one.day) }} · {{ one.unit.building }}</p>
        @if (one.lift; as lift) {
          <p class="soft small-text" data-testid="move-lift">
            {{ t('move.lift') }}: {{ dates.span(lift.from, lift.to) }}
          </p>
        }
        @if (progress(); as progress) {
          <p class="soft small-text">{{ progress }}</p>
        }
      </div>
      <gh-status data-testid="move-state" [tone]="tone()">{{ state() }}</gh-status>
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveEntry {
  readonly move = input.required<Move>();
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly link = computed(() => this.#addresses.to(`/moves/${this.move().id}`));
  protected readonly tone = computed(() => moveTone(this.move()));
  protected readonly title = computed(() => {
    const { direction, person, unit } = this.move();
    const who = { name: person.name, unit: unit.name };
    return this.t(direction === 'in' ? 'move.whoIn' : 'move.whoOut', who);
  });
  protected readonly state = computed(() => {
    const { state } = this.move();
    const key = moveStateKey(state);
    return key === undefined ? state : this.t(key);
  });
  /** How much is seen to, as long as that matters. */
  protected readonly progress = computed(() => {
    const { checklist } = this.move();
    if (checklist.length === 0 || hasEnded(this.move())) return undefined;
    const done = checklist.filter(({ tickedAt }) => tickedAt !== undefined).length;
    return this.t('move.doneOf', { done, all: checklist.length });
  });
}
