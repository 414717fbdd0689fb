import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DailyHelp, Engagement } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { EngageDialog } from './engage-dialog';
import { EngagementEntry } from './engagement-entry';
import { createHelpTexts } from './help-texts';

/** Who works for one's home; whoever runs the place sees all who work here, and for whom. */
@Component({
  selector: 'gh-help-page',
  imports: [
    EngageDialog,
    EngagementEntry,
    Empty,
    Failed,
    Icon,
    Loading,
    Note,
    PageHead,
    RouterLink,
    Segments,
  ],
  templateUrl: './help.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly texts = createHelpTexts();
  protected readonly seesAll = this.#session.mayIn('people:onboard');
  protected readonly isEngaging = signal(false);
  protected readonly filters = createFilters('view', 'help');
  protected readonly views = computed(() => [
    { value: '', label: this.t('help.helpers') },
    { value: 'engagements', label: this.t('help.engagements') },
  ]);
  /** Managers begin with who works here at all; of one of them they see for whom. */
  protected readonly showsHelpers = computed(() => {
    const { view, help } = this.filters.values();
    return this.seesAll && view === '' && help === '';
  });
  protected readonly homes = resource({
    loader: async ({ abortSignal: signal }) => {
      if (this.seesAll) return undefined;
      const { items } = await this.#api.residencies.ownHouseholds({ signal });
      return items.map(({ unit }) => unit);
    },
  });
  protected readonly helpers = createPager<DailyHelp>((cursor, signal) =>
    this.#api.dailyHelp.list({ ...cursor, limit: 30 }, { signal }),
  );
  protected readonly engagements = createPager<Engagement>((cursor, signal) => {
    const { help: helpId } = this.filters.values();
    const whose = helpId === '' ? {} : { helpId };
    return this.#api.engagements.list({ ...cursor, ...whose, limit: 30 }, { signal });
  });
  protected readonly shown = computed(() =>
    this.showsHelpers() ? this.helpers : this.engagements,
  );

  constructor() {
    effect(() => {
      this.filters.values();
      const shown = this.shown();
      untracked(() => void shown.restart());
    });
  }

  protected mayEngage(): boolean {
    return this.seesAll || (this.homes.hasValue() && this.homes.value().length > 0);
  }

  protected engaged({ help: { name }, unit }: Engagement): void {
    this.isEngaging.set(false);
    void this.shown().reload();
    const title = this.t('help.engaged', { name, unit: unit.name });
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }
}
