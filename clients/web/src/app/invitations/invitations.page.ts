import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Invitation } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager, inPlace } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { RoleBadges } from '../people/role-badges';
import { Session } from '../sessions/session';
import { InviteDialog } from './invite-dialog';

const typingMs = 250;

const states: Record<Invitation['state'], { key: MessageKey; tone: string }> = {
  open: { key: 'invitationState.open', tone: 'waiting' },
  accepted: { key: 'invitationState.accepted', tone: 'good' },
  revoked: { key: 'invitationState.revoked', tone: 'bad' },
  expired: { key: 'invitationState.expired', tone: '' },
};

/** Who was asked into the community, and asking others. */
@Component({
  selector: 'gh-invitations-page',
  imports: [RouterLink, Icon, Note, Empty, Failed, Loading, InviteDialog, RoleBadges],
  templateUrl: './invitations.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationsPage {
  readonly #api = inject(Session).api.invitations;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly states = states;
  protected readonly stateNames = Object.keys(states) as Invitation['state'][];
  /** In the address: a link leads to those that are open. */
  readonly #filters = createFilters('state');
  protected readonly state = computed(() =>
    this.stateNames.find((name) => name === this.#filters.values().state),
  );
  protected readonly search = signal('');
  protected readonly isInviting = signal(false);
  protected readonly submission = createSubmission();
  protected readonly invitations = createPager<Invitation>((cursor, signal) => {
    const [state, search] = [this.state(), this.search().trim()];
    const query = { ...(state && { state }), ...(search !== '' && { search }) };
    return this.#api.list({ ...cursor, ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect((onCleanup) => {
      this.state();
      this.search();
      const timer = setTimeout(() => untracked(() => void this.invitations.restart()), typingMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.search.set(target.value);
  }

  protected choose(state: Invitation['state'] | ''): void {
    void this.#filters.set({ state });
  }

  protected grantOf({ role, job }: Invitation) {
    return [{ role, ...(job !== undefined && { job }) }];
  }

  protected invited(): void {
    this.isInviting.set(false);
    void this.invitations.reload();
  }

  /** A new link: the one before is worthless, so it has to be said. */
  protected async resend({ id, email }: Invitation): Promise<void> {
    const done = await this.submission.run(async () => {
      this.invitations.update(inPlace(await this.#api.resend(id)));
    });
    const title = this.t('invitations.resent', { email });
    if (done) this.#toasts.show({ title, icon: 'mail', tone: 'good' });
    else await this.invitations.reload();
  }

  protected async revoke({ id, email }: Invitation): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('invitations.askRevoke', { email }),
      consequence: this.t('invitations.askRevokeText'),
      action: this.t('invitations.revoke'),
    });
    if (!isWanted) return;
    const done = await this.submission.run(() => this.#api.revoke(id));
    const title = this.t('invitations.wasRevoked', { email });
    if (done) this.#toasts.show({ title, icon: 'done', tone: 'good' });
    await this.invitations.reload();
  }
}
