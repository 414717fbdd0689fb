import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { followNotices } from './follow-notices';

/** The first notice of the board, on the first page of whoever may read it; nothing without one. */
@Component({
  selector: 'gh-latest-notice',
  imports: [RouterLink, Icon, Time],
  template: `
    @if (latest.hasValue() && latest.value(); as entry) {
      <section class="card entry" data-testid="latest-notice">
        <gh-icon name="inbox" />
        <div class="grow">
          <h2 class="title">
            <a class="row-link" [routerLink]="addresses.to('/notices')">{{ entry.notice.title }}</a>
          </h2>
          <p class="soft small-text">
            {{ t('notices.latest', { author: entry.notice.author.name }) }} ·
            <gh-time [at]="entry.notice.publishedAt" />
          </p>
        </div>
        @if (!entry.read) {
          <span class="badge waiting">{{ t('notices.unread') }}</span>
        }
      </section>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LatestNotice {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly latest = resource({
    loader: async ({ abortSignal }) => {
      const { items } = await this.#api.notices.list({ limit: 1 }, { signal: abortSignal });
      return items[0];
    },
  });

  constructor() {
    followNotices(() => this.latest.reload());
  }
}
