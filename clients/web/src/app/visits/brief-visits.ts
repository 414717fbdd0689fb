import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Time } from '@gatehouse/ui/time';
import { Addresses } from '../shell/addresses';
import type { ListedVisit } from './listed-visit';

/** More are where all of them are. */
const most = 3;

/** The first few of some visits in a card: who, to whom, since when. */
@Component({
  selector: 'gh-brief-visits',
  imports: [RouterLink, Time],
  template: `
    <ul class="brief-list">
      @for (visit of shown(); track visit.id) {
        <li data-testid="brief-visit" [attr.data-brief-visit]="visit.id">
          <span class="grow title">
            <a class="row-link" [routerLink]="addresses.to('/visits/' + visit.id)">{{
              visit.visitor.name
            }}</a>
          </span>
          <span class="soft small-text">
            {{ visit.unit.name }} · <gh-time [at]="visit.answeredAt ?? visit.requestedAt" />
          </span>
        </li>
      }
    </ul>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefVisits {
  readonly visits = input.required<readonly ListedVisit[]>();
  protected readonly addresses = inject(Addresses);
  protected readonly shown = computed(() => this.visits().slice(0, most));
}
