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
import { Lazy } from '../shell/lazy';
import { InviteAll } from './invite-all';
import { InviteDialog } from './invite-dialog';

const typingMs = 250;

const states: Record<Invitation['state'], { key: MessageKey; tone: string }> = {
  open: { key: 'invitationState.open', tone: 'waiting' },
  accepted: { key: 'invitationState.accepted', tone: 'good' },
  revoked: { key: 'invitationState.revoked', tone: 'bad' },
  expired: { key: 'invitationState.expired', tone: '' },
};

type Reached = NonNullable<Invitation['progress']>;

const progresses: Record<Reached, { key: MessageKey; tone: string }> = {
  sent: { key: 'invitationProgress.sent', tone: 'waiting' },
  'to-hand-over': { key: 'invitationProgress.toHandOver', tone: 'waiting' },
  bounced: { key: 'invitationProgress.bounced', tone: 'bad' },
  opened: { key: 'invitationProgress.opened', tone: 'waiting' },
  joined: { key: 'invitationProgress.joined', tone: 'good' },
};

/** Who was asked into the community, and asking others. */
@Component({
  selector: 'gh-invitations-page',
  imports: [
    RouterLink,
    Icon,
    Note,
    Empty,
    Failed,
    Loading,
    InviteAll,
    InviteDialog,
    Lazy,
    RoleBadges,
  ],
  templateUrl: './invitations.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationsPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.invitations;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly states = states;
  protected readonly progresses = progresses;
  protected readonly isByMail = isByMail;
  protected readonly mayInviteAll = this.#session.mayIn('people:onboard');
  protected readonly stateNames = Object.keys(states) as Invitation['state'][];
  /** In the address: a link leads to those that are open. */
  readonly #filters = createFilters('state', 'progress');
  protected readonly state = computed(() =>
    this.stateNames.find((name) => name === this.#filters.values().state),
  );
  protected readonly progressNames = Object.keys(progresses) as Reached[];
  protected readonly progress = computed(() =>
    this.progressNames.find((name) => name === this.#filters.values().progress),
  );
  protected readonly search = signal('');
  protected readonly isInviting = signal(false);
  /** A link that has just been made for somebody without an address; it is shown once. */
  protected readonly handed = signal<Record<string, string> | undefined>(undefined);
  protected readonly loadHanded = async () => (await import('../people/handed-link')).HandedLink;
  protected readonly afterHanded = { closed: (): void => this.handed.set(undefined) };
  protected readonly submission = createSubmission();
  protected readonly invitations = createPager<Invitation>((cursor, signal) => {
    const [state, progress, search] = [this.state(), this.progress(), this.search().trim()];
    const of = { ...(state && { state }), ...(progress && { progress }) };
    const query = { ...of, ...(search !== '' && { search }) };
    return this.#api.list({ ...cursor, ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect((onCleanup) => {
      this.state();
      this.progress();
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

  protected chooseProgress({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.#filters.set({ progress: target.value });
  }

  /** Of an open one, how far it has come says more. */
  protected badgeOf({ state, progress = 'sent' }: Invitation): { key: MessageKey; tone: string } {
    return state === 'open' ? progresses[progress] : states[state];
  }

  protected grantOf({ role, job }: Invitation) {
    return [{ role, ...(job !== undefined && { job }) }];
  }

  protected invited(invitation: Invitation): void {
    this.isInviting.set(false);
    this.#handOver(invitation);
    void this.invitations.reload();
  }

  #handOver({ link, expiresAt }: Invitation): void {
    if (link === undefined) return;
    this.handed.set({ link, expiresAt, text: this.t('handed.text') });
  }

  protected resendLabel(one: Invitation): string {
    if (isByMail(one)) return this.t('invitations.resendWhose', { email: one.email });
    return this.t('invitations.newLinkWhose', { when: this.dates.moment(sentAtOf(one)) });
  }

  protected revokeLabel(one: Invitation): string {
    if (isByMail(one)) return this.t('invitations.revokeWhose', { email: one.email });
    return this.t('invitations.revokeLinkWhose', { when: this.dates.moment(sentAtOf(one)) });
  }

  /** A new link: the one before is worthless, so it has to be said. */
  protected async resend(one: Invitation): Promise<void> {
    const { id, email } = one;
    const done = await this.submission.run(async () => {
      const { link, ...renewed } = await this.#api.resend(id);
      this.invitations.update(inPlace(renewed));
      this.#handOver({ ...renewed, ...(link !== undefined && { link }) });
    });
    const title = this.t('invitations.resent', { email });
    if (!done) await this.invitations.reload();
    else if (isByMail(one)) this.#toasts.show({ title, icon: 'mail', tone: 'good' });
  }

  protected async revoke(one: Invitation): Promise<void> {
    const { id, email } = one;
    const when = this.dates.moment(sentAtOf(one));
    const words = isByMail(one)
      ? {
          title: this.t('invitations.askRevoke', { email }),
          consequence: this.t('invitations.askRevokeText'),
          done: this.t('invitations.wasRevoked', { email }),
        }
      : {
          title: this.t('invitations.askRevokeLink', { when }),
          consequence: this.t('invitations.askRevokeLinkText'),
          done: this.t('invitations.wasRevokedLink'),
        };
    const isWanted = await this.#questions.ask({
      title: words.title,
      consequence: words.consequence,
      action: this.t('invitations.revoke'),
    });
    if (!isWanted) return;
    const done = await this.submission.run(() => this.#api.revoke(id));
    const title = words.done;
    if (done) this.#toasts.show({ title, icon: 'done', tone: 'good' });
    await this.invitations.reload();
  }
}

function isByMail({ delivery }: Invitation): boolean {
  return delivery !== 'handover';
}

function sentAtOf({ sentAt, createdAt }: Invitation): string {
  return sentAt ?? createdAt;
}
