import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Person } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { Lazy } from '../shell/lazy';
import { PersonDialog, type Change } from './person-dialog';
import { RoleBadges } from './role-badges';

/** What is shown of a link. */
interface Handed extends Record<string, unknown> {
  link: string;
  expiresAt: string;
  text: string;
}

/** Somebody of the community: homes, roles, and what can be done about them. */
@Component({
  selector: 'gh-person-page',
  imports: [
    RouterLink,
    Avatar,
    Icon,
    Lazy,
    Note,
    PageHead,
    Empty,
    Failed,
    Loading,
    PersonDialog,
    RoleBadges,
  ],
  templateUrl: './person.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonPage {
  /** From the address: the account's. */
  readonly id = input.required<string>();
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  readonly #stepUp = inject(StepUp);
  protected readonly addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly isChanging = signal(false);
  protected readonly mayManage = this.#session.mayIn('people:manage');
  readonly #mayInvite = this.#session.mayIn('people:invite');
  protected readonly submission = createSubmission();
  /** A link that has just been made; it is shown once. */
  protected readonly handed = signal<Handed | undefined>(undefined);
  protected readonly loadHanded = async () => (await import('./handed-link')).HandedLink;
  protected readonly afterHanded = { closed: (): void => this.handed.set(undefined) };
  protected readonly mayReadLog = this.#session.mayIn('audit:read');
  protected readonly person = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.#find(params, abortSignal),
  });
  protected readonly within = computed(() => ({
    label: this.t('nav.people'),
    link: this.addresses.to('/people'),
  }));

  protected changed({ title, undo }: Change): void {
    this.isChanging.set(false);
    this.person.reload();
    this.#toasts.show({
      ...{ title, icon: 'done', tone: 'good' },
      ...(undo && { undo: () => undo().finally(() => this.person.reload()) }),
    });
  }

  /** Whoever has a mail address asks for the link without anybody's help. */
  protected mayHandOver({ accountId, email, status }: Person): boolean {
    const isSelf = accountId === this.#session.user()?.id;
    return this.#mayInvite && email === '' && status === 'active' && !isSelf;
  }

  protected async makeLink({ accountId, givenName }: Person): Promise<void> {
    const { passwordLinks } = this.#session.api;
    await this.submission.run(async () => {
      const made = await this.#stepUp.around(() => passwordLinks.create(accountId));
      this.handed.set({ ...made, text: this.t('handed.passwordText', { name: givenName }) });
    });
  }

  /** People are read by pages: the API has none of them alone. @returns null when there is nobody */
  async #find(id: string, abortSignal: AbortSignal): Promise<Person | null> {
    for await (const person of this.#session.api.people.all(
      { limit: 100 },
      { signal: abortSignal },
    ))
      if (person.accountId === id) return person;
    return null;
  }
}
