import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Person } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { InviteDialog } from '../invitations/invite-dialog';
import { RoleBadges } from '../people/role-badges';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';

/** Who is in the community already, and entering or asking in the others: one by one, or many at once. */
@Component({
  selector: 'gh-setup-people',
  imports: [Avatar, Failed, Icon, InviteDialog, Loading, RoleBadges, RouterLink],
  template: `
    <div class="row">
      <button type="button" class="button" data-testid="invite" (click)="isInviting.set(true)">
        <gh-icon name="add-person" /> {{ t('invitations.invite') }}
      </button>
      <a
        class="button"
        data-testid="bring-in"
        [routerLink]="addresses.to('/imports')"
        [queryParams]="{ kind: 'people' }"
      >
        <gh-icon name="archive" /> {{ t('setup.bringIn') }}
      </a>
      <a class="button" data-testid="invite-many" [routerLink]="addresses.to('/invitations/many')">
        {{ t('many.title') }}
      </a>
    </div>
    @if (people.hasFailed()) {
      <gh-failed [error]="people.error()" (again)="people.reload()" />
    } @else if (people.isLoading()) {
      <gh-loading />
    } @else {
      <ul class="list">
        @for (one of people.items(); track one.accountId) {
          <li class="entry person">
            <gh-avatar [name]="one.givenName + ' ' + one.familyName" />
            <div class="grow">
              <p class="title">{{ one.givenName }} {{ one.familyName }}</p>
              <p class="soft small-text ltr">{{ one.email || one.userName }}</p>
            </div>
            <gh-role-badges [grants]="one.roles" />
          </li>
        }
      </ul>
      @if (people.hasMore()) {
        <button type="button" class="button" (click)="people.more()">{{ t('action.more') }}</button>
      }
    }
    @if (isInviting()) {
      <gh-invite-dialog (invited)="isInviting.set(false)" (closed)="isInviting.set(false)" />
    }
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupPeople {
  readonly #api = inject(Session).api.people;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly isInviting = signal(false);
  protected readonly people = createPager<Person>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 20 }, { signal }),
  );

  constructor() {
    void this.people.reload();
  }
}
