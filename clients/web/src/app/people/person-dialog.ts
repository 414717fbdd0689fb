import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  effect,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Person, RoleGrant } from '@gatehouse/client/gatehouse-client';
import { Modal } from '@gatehouse/ui/dialog';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import type { Toast } from '@gatehouse/ui/toasts';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { jobKey, knownJobs, roleKey, roles, type HeldRole, type Role } from './role-words';

/** What has happened, and how it is taken back. */
export type Change = Pick<Toast, 'title' | 'undo'>;

/** What an admin may change about somebody: the roles, the sessions, and whether they may come in. */
@Component({
  selector: 'gh-person-dialog',
  imports: [Modal, Note],
  templateUrl: './person-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonDialog {
  readonly person = input.required<Person>();
  readonly changed = output<Change>();
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #accounts = this.#session.api.accounts;
  readonly #stepUp = inject(StepUp);
  readonly #questions = inject(Questions);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly roles = roles;
  protected readonly roleKey = roleKey;
  protected readonly jobKey = jobKey;
  protected readonly name = computed(
    () => `${this.person().givenName} ${this.person().familyName}`,
  );
  protected readonly isSelf = computed(() => this.person().accountId === this.#session.user()?.id);
  protected readonly isClosed = computed(() => this.person().status === 'deactivated');
  /** As the list has them, or as they are when they turn out to be others. */
  readonly #roles = linkedSignal<readonly HeldRole[]>(() => this.person().roles);
  /** Names the state that is edited: what another admin makes of it meanwhile is not overwritten. */
  #tag: string | undefined;
  protected readonly held = linkedSignal<ReadonlySet<Role>>(
    () => new Set(this.#roles().map(({ role }) => role)),
  );
  protected readonly job = linkedSignal(
    () => this.#roles().find(({ role }) => role === 'employee')?.job ?? 'guard',
  );
  protected readonly jobs = computed(() => [...new Set([...knownJobs, this.job()])]);

  constructor() {
    effect(() => {
      const { accountId } = this.person();
      // What cannot be read now is edited as it stands in the list.
      untracked(() => void this.#read(accountId).catch(() => undefined));
    });
  }

  protected toggle(role: Role): void {
    this.held.update((held) => {
      const next = new Set(held);
      if (!next.delete(role)) next.add(role);
      return next;
    });
  }

  protected chooseJob({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.job.set(target.value);
  }

  protected saveRoles(): Promise<void> {
    const { accountId } = this.person();
    const before = [...this.#roles()];
    const job = this.job();
    const grants = [...this.held()].map((role): HeldRole =>
      role === 'employee' ? { role, job } : { role },
    );
    const names =
      grants.map(({ role }) => this.t(roleKey(role))).join(', ') || this.t('people.noRoles');
    // A job of before there was a list may be kept on show; the API says that it cannot be given.
    const replace = async (by: HeldRole[]) => {
      try {
        await this.#accounts.replaceRoles(
          accountId,
          { roles: by as RoleGrant[] },
          { ifMatch: this.#tag },
        );
      } catch (error) {
        if (error instanceof ProblemError && error.status === 412) await this.#read(accountId);
        throw error;
      }
      // What is taken back is this change, and none that came after it.
      this.#tag = (await this.#accounts.read(accountId).catch(() => undefined))?.tag;
    };
    return this.#change(() => replace(grants), {
      title: this.t('people.rolesSaved', { name: this.name(), roles: names }),
      undo: () => this.#stepUp.around(() => replace(before)),
    });
  }

  protected async signOutEverywhere(): Promise<void> {
    const name = this.name();
    const { accountId } = this.person();
    const isWanted = await this.#questions.ask({
      title: this.t('people.askSignOut', { name }),
      consequence: this.t('people.askSignOutText'),
      action: this.t('people.signOut'),
    });
    if (!isWanted) return;
    const title = this.t('people.wasSignedOut', { name });
    await this.#change(() => this.#accounts.endSessions(accountId), { title });
  }

  protected async closeAccount(): Promise<void> {
    const name = this.name();
    const { accountId } = this.person();
    const isWanted = await this.#questions.ask({
      title: this.t('people.askClose', { name }),
      consequence: this.t('people.askCloseText'),
      action: this.t('people.deactivate'),
    });
    if (!isWanted) return;
    await this.#change(() => this.#accounts.deactivate(accountId), {
      title: this.t('people.wasClosed', { name }),
      undo: () => this.#stepUp.around(() => this.#accounts.reactivate(accountId)),
    });
  }

  protected openAccount(): Promise<void> {
    const { accountId } = this.person();
    return this.#change(() => this.#accounts.reactivate(accountId), {
      title: this.t('people.wasOpened', { name: this.name() }),
      undo: () => this.#stepUp.around(() => this.#accounts.deactivate(accountId)),
    });
  }

  /** How it is now. Choices that were made on what is so no more are not kept. */
  async #read(accountId: string): Promise<void> {
    const { value, tag } = await this.#accounts.read(accountId);
    this.#tag = tag;
    const here = this.#session.membership()?.communityId;
    const roles = value.memberships
      .filter(({ communityId }) => communityId === here)
      .map(({ role, job }) => ({ role, ...(job !== undefined && { job }) }));
    if (inWords(roles) !== inWords(this.#roles())) this.#roles.set(roles);
  }

  async #change(work: () => Promise<unknown>, change: Change): Promise<void> {
    const done = await this.submission.run(() => this.#stepUp.around(work));
    if (done) this.changed.emit(change);
  }
}

function inWords(roles: readonly HeldRole[]): string {
  return roles
    .map(({ role, job = '' }) => `${role} ${job}`)
    .sort()
    .join();
}
