import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager, inPlace } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore, type Toast } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { followJoins } from './follow-joins';
import { JoinApproveDialog } from './join-approve-dialog';
import { JoinCodeCard } from './join-code-card';
import { JoinRefuseDialog } from './join-refuse-dialog';
import { JoinRequestEntry } from './join-request-entry';
import { joinStateKey, joinStates } from './join-words';

/** Who asks to live here; those who may decide do so, and managers have the code to print. */
@Component({
  selector: 'gh-join-requests-page',
  imports: [
    Empty,
    Failed,
    JoinApproveDialog,
    JoinCodeCard,
    JoinRefuseDialog,
    JoinRequestEntry,
    Loading,
    PageHead,
    Segments,
  ],
  templateUrl: './join-requests.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinRequestsPage {
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly seesCode = this.#session.mayIn('people:onboard');
  protected readonly filters = createFilters('state');
  protected readonly state = computed(() =>
    joinStates.find((name) => name === this.filters.values().state),
  );
  protected readonly choices = computed(() => [
    { value: '', label: this.t('join.all') },
    ...joinStates.map((value) => {
      const key = joinStateKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    }),
  ]);
  protected readonly approving = signal<JoinRequest | undefined>(undefined);
  protected readonly refusing = signal<JoinRequest | undefined>(undefined);
  protected readonly requests = createPager<JoinRequest>((cursor, signal) => {
    const state = this.state();
    const query = { ...cursor, ...(state && { state }), limit: 20 };
    return this.#session.api.joinRequests.list(query, { signal });
  });

  constructor() {
    effect(() => {
      this.state();
      untracked(() => void this.requests.restart());
    });
    followJoins(() => void this.requests.reload());
  }

  protected decided(request: JoinRequest): void {
    this.requests.update(inPlace(request));
    const { applicant, unit, state } = request;
    const title =
      state === 'approved'
        ? this.t('join.wasApproved', { name: applicant.name, unit: unit.name })
        : this.t('join.wasRefused', { name: applicant.name });
    this.#over({ title, icon: 'done', tone: 'good' });
  }

  /** Somebody else decided, or has to: the list says how it stands now. */
  protected lost(title: string): void {
    this.#over({ title, icon: 'alert', tone: 'bad' });
    void this.requests.reload();
  }

  #over(toast: Pick<Toast, 'title' | 'icon' | 'tone'>): void {
    this.approving.set(undefined);
    this.refusing.set(undefined);
    this.#toasts.show(toast);
  }
}
