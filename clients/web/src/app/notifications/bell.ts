import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import type { Area } from '../sessions/areas';
import { I18n } from '../i18n/i18n';
import { Feed } from './feed';

const mostTold = 99;

/** The way to the notifications, with the exact number of unread ones. */
@Component({
  selector: 'gh-bell',
  imports: [RouterLink, Icon],
  template: `
    <a
      class="button plain icon-only bell"
      data-testid="bell"
      [routerLink]="'/' + area() + '/notifications'"
      [attr.aria-label]="t('bell.label', { count: feed.unread() })"
    >
      <gh-icon name="bell" />
      @if (feed.unread() > 0) {
        <span class="count numbers" aria-hidden="true" data-testid="unread">{{ short() }}</span>
      }
    </a>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bell {
  readonly area = input.required<Area>();
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  readonly #dates = inject(Dates);

  protected short(): string {
    const unread = this.feed.unread();
    return unread > mostTold ? `${this.#dates.number(mostTold)}+` : this.#dates.number(unread);
  }
}
