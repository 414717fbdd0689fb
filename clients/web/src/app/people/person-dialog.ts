import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { Person, RoleGrant } from '@gatehouse/client/gatehouse-client';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Modal } from '../ui/dialog';
import { Note } from '../ui/note';
import { createSubmission } from '../ui/submission';
import { ToastStore } from '../ui/toasts';
import { jobKey, knownJobs, roleKey, roles, type Role } from './role-words';

/** What an admin may change about somebody: the roles, the sessions, and whether they may come in. */
@Component({
  selector: 'gh-person-dialog',
  imports: [Modal, Note],
  templateUrl: './person-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonDialog {
  readonly person = input.required<Person>();
  readonly changed = output();
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #accounts = this.#session.api.accounts;
  readonly #stepUp = inject(StepUp);
  readonly #toasts = inject(ToastStore);
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
  protected readonly held = linkedSignal<ReadonlySet<Role>>(
    () => new Set(this.person().roles.map(({ role }) => role)),
  );
  protected readonly job = linkedSignal(
    () => this.person().roles.find(({ role }) => role === 'employee')?.job ?? 'guard',
  );
  protected readonly jobs = computed(() => [...new Set([...knownJobs, this.job()])]);

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
    const grants = [...this.held()].map((role): RoleGrant =>
      role === 'employee' ? { role, job: this.job() } : { role },
    );
    return this.#change(() => this.#accounts.replaceRoles(this.person().accountId, grants));
  }

  protected signOutEverywhere(): Promise<void> {
    return this.#change(() => this.#accounts.endSessions(this.person().accountId));
  }

  protected toggleClosed(): Promise<void> {
    const { accountId } = this.person();
    return this.#change(() =>
      this.isClosed() ? this.#accounts.reactivate(accountId) : this.#accounts.deactivate(accountId),
    );
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    if (!(await this.submission.run(() => this.#stepUp.around(work)))) return;
    this.#toasts.show({
      title: this.t('people.saved', { name: this.name() }),
      icon: 'done',
      tone: 'good',
    });
    this.changed.emit();
  }
}
