import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Residency } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { residencyKindKey } from './residency-words';

/** Who lives in a home now. */
@Component({
  selector: 'gh-home-people',
  imports: [Avatar, RouterLink],
  template: `
    <section class="card stack" data-testid="home-people">
      <h3>{{ t('household.people') }}</h3>
      <ul class="plain-list">
        @for (one of residencies(); track one.id) {
          <li class="spread" data-testid="housemate">
            <span class="row">
              <gh-avatar [name]="one.person.name" />
              <strong>{{ one.person.name }}</strong>
              @if (one.person.accountId === self) {
                <span class="soft">({{ t('household.you') }})</span>
              }
            </span>
            <span class="row">
              @if (one.isPrimary) {
                <span class="badge good">{{ t('household.contact') }}</span>
              }
              <span class="badge">{{ kindOf(one) }}</span>
            </span>
          </li>
        }
      </ul>
      <p class="soft small-text">{{ t('household.join') }}</p>
      @if (decides()) {
        <a
          class="row-link"
          data-testid="join-requests"
          [routerLink]="addresses.to('/join-requests')"
          >{{ t('nav.joinRequests') }}</a
        >
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePeople {
  readonly residencies = input.required<readonly Residency[]>();
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly self = inject(Session).user()?.id;
  /** A home's primary contact decides who joins it. */
  protected readonly decides = computed(() =>
    this.residencies().some((one) => one.isPrimary && one.person.accountId === this.self),
  );

  protected kindOf({ kind }: Residency): string {
    const key = residencyKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }
}
