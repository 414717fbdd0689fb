import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import type { Pass } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PassCodeDialog } from './pass-code-dialog';
import { PassDialog } from './pass-dialog';
import { PassRequests } from './pass-requests';
import { passKindKey, passStateKey, timesOf } from './pass-words';

/** Whom one's home expects; whoever runs the place sees all. */
@Component({
  selector: 'gh-passes-page',
  imports: [Empty, Failed, Icon, Loading, Note, PageHead, PassCodeDialog, PassDialog, PassRequests],
  templateUrl: './passes.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PassesPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.passes;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly seesAll = this.#session.mayIn('people:onboard');
  protected readonly mayApprove = this.#session.mayIn('gate:manage');
  protected readonly isGiving = signal(false);
  /** The pass whose code is shown. */
  protected readonly shown = signal<Pass | undefined>(undefined);
  protected readonly homes = resource({
    loader: async ({ abortSignal: signal }) => {
      if (this.seesAll) return undefined;
      const { items } = await this.#session.api.residencies.ownHouseholds({ signal });
      return items.map(({ unit }) => unit);
    },
  });
  protected readonly passes = createPager<Pass>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 30 }, { signal }),
  );

  constructor() {
    void this.passes.reload();
  }

  protected kindOf({ kind }: Pass): string {
    const key = passKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected stateOf({ state }: Pass): string {
    const key = passStateKey(state);
    return key === undefined ? state : this.t(key);
  }

  protected unitsOf({ units }: Pass): string {
    return units.map(({ name, building }) => `${name}, ${building}`).join(' · ');
  }

  /** From when until when, at which times of the day, and how often. */
  protected timeOf(pass: Pass): string {
    const { validFrom: from, validTo: to, uses, maxUses } = pass;
    const span = `${this.#dates.moment(from)} – ${this.#dates.moment(to)}`;
    const used = maxUses === undefined ? String(uses) : `${uses}/${maxUses}`;
    return [span, timesOf(pass), this.t('passes.used', { used })]
      .filter((one) => one !== undefined)
      .join(' · ');
  }

  protected mayGive(): boolean {
    return this.seesAll || (this.homes.hasValue() && this.homes.value().length > 0);
  }

  protected given(pass: Pass): void {
    this.isGiving.set(false);
    if (pass.state === 'active') this.shown.set(pass);
    else this.#toasts.show({ title: this.t('passes.waits'), icon: 'key', tone: 'waiting' });
    void this.passes.reload();
  }

  protected async revoke({ id, visitor, units }: Pass): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('passes.askRevoke', { visitor: visitor.name }),
      consequence: this.t('passes.askRevokeText', {
        unit: units.map(({ name }) => name).join(' · '),
      }),
      action: this.t('passes.revoke'),
    });
    if (!isWanted) return;
    try {
      await this.#api.revokePass(id);
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
    void this.passes.reload();
  }
}
