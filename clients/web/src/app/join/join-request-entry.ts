import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { joinKindKey, joinStateKey, joinTone } from './join-words';

/** A request in a list: who asks for which home, what came of it, and what can be done about it. */
@Component({
  selector: 'gh-join-request-entry',
  imports: [Avatar],
  template: `
    @let one = request();
    <div class="entry person" data-testid="join-request">
      <gh-avatar [name]="one.applicant.name" />
      <div class="grow">
        <p class="title">{{ one.applicant.name }}</p>
        <p class="small-text">{{ wanted() }}</p>
        @if (one.note; as note) {
          <p class="join-note soft" data-testid="join-note">
            <bdi>{{ note }}</bdi>
          </p>
        }
        <p class="soft small-text">{{ story() }}</p>
        @if (one.reason; as reason) {
          <p class="soft small-text">{{ t('join.reasonWas', { reason }) }}</p>
        }
      </div>
      <div class="row end">
        <span class="badge" [class]="tone()" data-testid="join-state">{{ state() }}</span>
        @if (one.state === 'pending') {
          <button
            type="button"
            class="button small"
            data-testid="approve"
            [attr.aria-label]="t('join.approveWho', { name: one.applicant.name })"
            (click)="approve.emit()"
          >
            {{ t('join.approve') }}
          </button>
          <button
            type="button"
            class="button small"
            data-testid="refuse"
            [attr.aria-label]="t('join.refuseWho', { name: one.applicant.name })"
            (click)="refuse.emit()"
          >
            {{ t('join.refuse') }}
          </button>
        }
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinRequestEntry {
  readonly request = input.required<JoinRequest>();
  readonly approve = output();
  readonly refuse = output();
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly tone = computed(() => joinTone(this.request().state));
  protected readonly state = computed(() => {
    const { state } = this.request();
    const key = joinStateKey(state);
    return key === undefined ? state : this.t(key);
  });
  protected readonly wanted = computed(() => {
    const { unit, kind } = this.request();
    const key = joinKindKey(kind);
    return `${unit.name}, ${unit.building} · ${key === undefined ? kind : this.t(key)}`;
  });
  /** Until when it waits, or who decided and when. */
  protected readonly story = computed(() => {
    const { state, expiresAt, decidedAt, decidedBy } = this.request();
    if (state === 'pending') return this.t('join.until', { when: this.#dates.moment(expiresAt) });
    const when = this.#dates.moment(decidedAt);
    return decidedBy === undefined
      ? when
      : this.t('join.decidedBy', { name: decidedBy.name, when });
  });
}
