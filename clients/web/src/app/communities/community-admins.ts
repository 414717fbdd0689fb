import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { Community, Invitation, Person } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Who decides in a community, who was asked to, and asking the first of them. */
@Component({
  selector: 'gh-community-admins',
  imports: [Failed, FormDialog, Icon, Loading],
  template: `
    <section class="card stack" aria-labelledby="admins">
      <header class="spread">
        <h2 id="admins">{{ t('communities.admins') }}</h2>
        @if (mayInvite()) {
          <button
            type="button"
            class="button small"
            data-testid="invite-admin"
            (click)="isInviting.set(true)"
          >
            <gh-icon name="add-person" /> {{ t('communities.inviteAdmin') }}
          </button>
        }
      </header>
      @if (admins.hasFailed()) {
        <gh-failed [error]="admins.error()" (again)="admins.reload()" />
      } @else if (admins.isLoading() || invited.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="brief-list admins-of">
          @for (one of admins.items(); track one.accountId) {
            <li data-testid="admin">
              <span class="grow title">{{ one.givenName }} {{ one.familyName }}</span>
              <span class="soft small-text ltr">{{ one.email || one.userName }}</span>
            </li>
          }
          @for (one of open(); track one.id) {
            <li data-testid="invited-admin">
              <span class="grow title ltr">{{ one.email || '–' }}</span>
              <span class="soft small-text">
                {{ t('communities.invitedUntil', { when: dates.moment(one.expiresAt) }) }}
              </span>
            </li>
          }
        </ul>
        @if (admins.items().length === 0 && open().length === 0) {
          <p class="soft">{{ t('communities.noAdmin') }}</p>
        }
      }
    </section>
    @if (isInviting()) {
      <gh-form-dialog
        data-testid="invite-admin-dialog"
        [title]="t('communities.inviteAdmin')"
        [lead]="t('communities.inviteAdminText')"
        [description]="fields()"
        [submission]="submission"
        [action]="t('communities.sendInvitation')"
        (sent)="invite($event)"
        (closed)="isInviting.set(false)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunityAdmins {
  readonly community = input.required<Community>();
  readonly #api = inject(Session).api;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly submission = createSubmission();
  protected readonly isInviting = signal(false);
  protected readonly mayInvite = computed(() =>
    ['setup', 'active'].includes(this.community().state),
  );
  protected readonly fields = computed<Description<'email'>>(() => ({
    email: { kind: 'email', label: this.t('field.emailAddress') },
  }));
  readonly #here = computed(() => this.community().id);
  protected readonly admins = createPager<Person>((cursor, signal) =>
    this.#api.people.list(
      { ...cursor, role: 'admin', limit: 20 },
      { signal, communityId: this.#here() },
    ),
  );
  protected readonly invited = createPager<Invitation>((cursor, signal) =>
    this.#api.invitations.list(
      { ...cursor, state: 'open', limit: 100 },
      { signal, communityId: this.#here() },
    ),
  );
  protected readonly open = computed(() =>
    this.invited.items().filter(({ role }) => role === 'admin'),
  );

  constructor() {
    effect(() => {
      this.#here();
      untracked(() => {
        void this.admins.restart();
        void this.invited.restart();
      });
    });
  }

  protected async invite({ email }: Entered<'email'>): Promise<void> {
    const wanted = { email, role: 'admin' } as const;
    const done = await this.submission.run(() =>
      this.#api.invitations.create(wanted, { communityId: this.#here() }),
    );
    if (!done) return;
    this.isInviting.set(false);
    void this.invited.reload();
    const title = this.t('communities.adminInvited', { email });
    this.#toasts.show({ title, icon: 'mail', tone: 'good' });
  }
}
