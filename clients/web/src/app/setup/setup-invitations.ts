import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Invitation } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { RoleBadges } from '../people/role-badges';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';

/** Who was asked in and has not come yet; their page has all of them, and sends a link again. */
@Component({
  selector: 'gh-setup-invitations',
  imports: [Empty, Failed, Loading, RoleBadges, RouterLink],
  template: `
    @if (open.hasFailed()) {
      <gh-failed [error]="open.error()" (again)="open.reload()" />
    } @else if (open.isLoading()) {
      <gh-loading />
    } @else {
      <ul class="list">
        @for (one of open.items(); track one.id) {
          <li class="entry" data-testid="open-invitation">
            <div class="grow">
              <p class="title ltr">{{ one.email || t('invitations.noAddress') }}</p>
              <p class="soft small-text">
                @if (one.unit; as unit) {
                  {{ unit.name }}, {{ unit.building }} ·
                }
                {{ t('invitations.until', { when: dates.moment(one.expiresAt) }) }}
              </p>
            </div>
            <gh-role-badges [grants]="grantOf(one)" />
          </li>
        } @empty {
          <li>
            <gh-empty
              icon="mail"
              [title]="t('invitations.noneOpen')"
              [text]="t('setup.noneOpenText')"
            />
          </li>
        }
      </ul>
      <div class="row">
        @if (open.hasMore()) {
          <button type="button" class="button" (click)="open.more()">{{ t('action.more') }}</button>
        }
        <a class="button" [routerLink]="addresses.to('/invitations')">
          {{ t('setup.allInvitations') }}
        </a>
      </div>
    }
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupInvitations {
  readonly #api = inject(Session).api.invitations;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly addresses = inject(Addresses);
  protected readonly open = createPager<Invitation>((cursor, signal) =>
    this.#api.list({ ...cursor, state: 'open', limit: 20 }, { signal }),
  );

  constructor() {
    void this.open.reload();
  }

  protected grantOf({ role, job }: Invitation) {
    return [{ role, ...(job !== undefined && { job }) }];
  }
}
