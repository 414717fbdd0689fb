import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { moveKindKey } from './move-words';

/** What is known of a move, name by name. */
@Component({
  selector: 'gh-move-facts',
  template: `
    @let one = move();
    <dl class="pairs">
      <dt>{{ t('move.place') }}</dt>
      <dd>{{ one.unit.name }}, {{ one.unit.building }}</dd>
      <dt>{{ t('moves.day') }}</dt>
      <dd>{{ dates.calendarDay(one.day) }}</dd>
      @if (kind(); as kind) {
        <dt>{{ t('moves.kind') }}</dt>
        <dd>{{ kind }}</dd>
      }
      @if (one.state === 'requested' || one.state === 'approved') {
        <dt>{{ t('move.at') }}</dt>
        <dd>{{ dates.moment(one.at) }}</dd>
      }
      @if (one.lift; as lift) {
        <dt>{{ t('move.lift') }}</dt>
        <dd data-testid="lift">{{ dates.span(lift.from, lift.to) }}</dd>
      }
      @if (one.note; as note) {
        <dt>{{ t('move.note') }}</dt>
        <dd class="move-note">
          <bdi>{{ note }}</bdi>
        </dd>
      }
    </dl>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveFacts {
  readonly move = input.required<Move>();
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly kind = computed(() => {
    const { kind } = this.move();
    const key = moveKindKey(kind);
    return key === undefined ? kind : this.t(key);
  });
}
