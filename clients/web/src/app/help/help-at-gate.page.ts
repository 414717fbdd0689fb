import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import type { HelpAtGate } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Dates } from '@gatehouse/ui/dates';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords, wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createHelpTexts } from './help-texts';

const refusals = wordsFor<MessageKey>({
  help_inside: 'helpGate.changed',
  help_not_due: 'helpGate.notNow',
  help_not_inside: 'helpGate.changed',
});

/** Who of those that work here is at the gate: whether a home awaits them now, and in or out. */
@Component({
  selector: 'gh-help-at-gate-page',
  imports: [Empty, Failed, Icon, Loading, PageHead, SearchBox, Status],
  templateUrl: './help-at-gate.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpAtGatePage {
  readonly #api = inject(Session).api.dailyHelp;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly texts = createHelpTexts();
  protected readonly filters = createFilters('search');
  /** By less nobody is looked for. */
  protected readonly search = computed(() => {
    const search = this.filters.values().search.trim().slice(0, 60);
    return search.length < 2 ? undefined : search;
  });
  protected readonly found = resource({
    params: () => this.search(),
    loader: async ({ params: search, abortSignal: signal }) =>
      (await this.#api.findAtGate({ search }, { signal })).items,
  });

  protected dueOf({ dueUnits }: HelpAtGate): string {
    if (dueUnits.length === 0) return this.t('helpGate.notDue');
    const units = dueUnits.map(({ name, building }) => `${name}, ${building}`).join(' · ');
    return this.t('helpGate.due', { units });
  }

  protected checkIn({ help }: HelpAtGate): Promise<void> {
    return this.#step(() => this.#api.checkIn(help.id));
  }

  protected checkOut({ help }: HelpAtGate): Promise<void> {
    return this.#step(() => this.#api.checkOut(help.id));
  }

  /** Whoever was changed meanwhile is shown as they are now. */
  async #step(work: () => Promise<HelpAtGate>): Promise<void> {
    try {
      const changed = await work();
      this.found.update((all) =>
        all?.map((one) => (one.help.id === changed.help.id ? changed : one)),
      );
    } catch (error) {
      const key = error instanceof ProblemError ? refusals(error.code) : undefined;
      const title = key === undefined ? this.#problems.of(error) : this.t(key);
      this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
      this.found.reload();
    }
  }
}
