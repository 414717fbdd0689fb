import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Clock } from '@gatehouse/ui/clock';
import { RouterLink } from '@angular/router';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import type { ListedVisit } from './listed-visit';
import { VisitPhoto } from './visit-photo';
import { kindIcon, kindKey, overstays, stateKey, stateTone } from './visit-words';

/** One visit in a list: who, for whom, when, and how it went. */
@Component({
  selector: 'gh-visit-entry',
  imports: [RouterLink, Icon, VisitPhoto],
  template: `
    <article
      class="entry visit"
      data-testid="visit"
      [attr.data-visit]="visit().id"
      [attr.data-state]="visit().state"
    >
      <gh-visit-photo [visit]="visit()" [enlarges]="true" />
      <div class="grow">
        <p class="title">
          <a class="row-link" data-testid="visit-link" [routerLink]="link()">{{
            visit().visitor.name
          }}</a>
        </p>
        <p class="soft small-text facts">
          <span><gh-icon [name]="kindIcon(visit().kind)" />{{ t(kindKey(visit().kind)) }}</span>
          @if (visit().visitor.company; as company) {
            <span>{{ company }}</span>
          }
          @if (visit().partySize; as count) {
            <span>{{ t('visit.people', { count }) }}</span>
          }
          <span>{{ visit().unit.name }}, {{ visit().unit.building }}</span>
          <time [attr.datetime]="visit().requestedAt">{{ dates.ago(visit().requestedAt) }}</time>
        </p>
        @if (story(); as story) {
          <p class="small-text">{{ story }}</p>
        }
      </div>
      <div class="row end">
        @if (overstays()) {
          <span class="badge waiting" data-testid="overstays">{{ t('visit.overstays') }}</span>
        }
        <span class="badge" [class]="tone()">{{ t(stateKey(visit().state)) }}</span>
        <ng-content />
      </div>
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitEntry {
  readonly visit = input.required<ListedVisit>();
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  protected readonly stateKey = stateKey;
  readonly #clock = inject(Clock);
  readonly #addresses = inject(Addresses);
  protected readonly link = computed(() => this.#addresses.to(`/visits/${this.visit().id}`));
  protected readonly overstays = computed(() => overstays(this.visit(), this.#clock.minute()));
  protected readonly tone = computed(() => stateTone(this.visit().state));

  /** Who decided, and when the visitor came and went. */
  protected readonly story = computed(() => {
    const { state, answeredBy, answeredByActor, checkedInAt, checkedOutAt } = this.visit();
    const { lapsedAt, lapsedBy } = this.visit();
    const owner = answeredBy?.name ?? '';
    const actor = answeredByActor?.name;
    const person =
      actor === undefined ? owner : this.t('visit.inTheNameOf', { actor, person: owner });
    if (checkedOutAt !== undefined && checkedInAt !== undefined) {
      const values = { from: this.dates.time(checkedInAt), to: this.dates.time(checkedOutAt) };
      return this.t('visit.wasInside', values);
    }
    if (checkedInAt !== undefined) {
      return this.t('visit.insideSince', { time: this.dates.since(checkedInAt) });
    }
    if (lapsedBy !== undefined) return this.t('visit.lapsedBy', { person: lapsedBy.name });
    if (lapsedAt !== undefined) return this.t('visit.lapsed');
    if (state === 'approved') return this.t('visit.approvedBy', { person });
    if (state === 'denied') return this.t('visit.deniedBy', { person });
    return undefined;
  });
}
