import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Parcel } from '@gatehouse/client/gatehouse-client';
import { createPager } from '@gatehouse/ui/pager';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ListCard } from '../shell/list-card';
import { followParcels } from './follow-parcels';

const limit = 3;

/** What waits at the gate for one's home, each with its code. */
@Component({
  selector: 'gh-parcels-card',
  imports: [ListCard, RouterLink, Time],
  template: `
    <gh-list-card
      path="/parcels"
      [title]="t('nav.parcels')"
      [list]="waiting"
      [emptyText]="t('parcels.nothingWaits')"
    >
      <ul class="brief-list">
        @for (parcel of waiting.items(); track parcel.id) {
          <li data-testid="waiting-parcel">
            <span class="grow title">
              <a class="row-link" [routerLink]="addresses.to('/parcels')">{{
                parcel.carrier ?? parcel.description ?? parcel.unit.name
              }}</a>
            </span>
            <span class="row">
              @if (parcel.code; as code) {
                <span class="badge waiting numbers">{{ t('parcels.sayCode', { code }) }}</span>
              }
              <span class="soft small-text"><gh-time [at]="parcel.receivedAt" /></span>
            </span>
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParcelsCard {
  readonly #api = inject(Session).api.parcels;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly waiting = createPager<Parcel>((cursor, signal) =>
    this.#api.list({ ...cursor, state: 'received', limit }, { signal }),
  );

  constructor() {
    void this.waiting.reload();
    followParcels(() => void this.waiting.reload());
  }
}
