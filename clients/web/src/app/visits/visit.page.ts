import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Dates } from '@gatehouse/ui/dates';
import { PageHead } from '@gatehouse/ui/page-head';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Timeline } from '@gatehouse/ui/timeline';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { VisitPhoto } from './visit-photo';
import { VisitSecondThoughts } from './visit-second-thoughts';
import { VisitStory } from './visit-story';
import { kindKey, stateKey, stateTone } from './visit-words';
import { Rings } from './rings';

/** One visit: who, for whom, and all that happened to it, as it happens. */
@Component({
  selector: 'gh-visit-page',
  imports: [
    RouterLink,
    PageHead,
    Timeline,
    VisitPhoto,
    VisitSecondThoughts,
    Empty,
    Failed,
    Loading,
  ],
  templateUrl: './visit.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitPage {
  /** From the address. */
  readonly id = input.required<string>();
  readonly #api = inject(Session).api;
  readonly #story = inject(VisitStory);
  protected readonly addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly kindKey = kindKey;
  protected readonly stateKey = stateKey;
  protected readonly stateTone = stateTone;
  protected readonly visit = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.#api.visits.get(params, { signal: abortSignal }),
  });
  /** Nobody's business here, or a mistyped address: nothing that another try would mend. */
  protected readonly isGone = computed(() => {
    const error = this.visit.error();
    const cause = error?.cause ?? error;
    return cause instanceof ProblemError && [400, 403, 404].includes(cause.status);
  });
  protected readonly story = computed(() =>
    this.visit.hasValue() ? this.#story.of(this.visit.value()) : [],
  );

  constructor() {
    const feed = inject(Feed);
    const again = (visitId: unknown): void => {
      if (visitId === this.id()) this.visit.reload();
    };
    feed.visits.pipe(takeUntilDestroyed()).subscribe(({ visitId }) => again(visitId));
    feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event.kind === 'stale') again(this.id());
      else if (event.kind === 'arrived') again(event.notification.data['visitId']);
      else for (const { data } of event.change.revised ?? []) again(data['visitId']);
    });
    inject(Rings)
      .answers.pipe(takeUntilDestroyed())
      .subscribe(({ id }) => again(id));
  }
}
