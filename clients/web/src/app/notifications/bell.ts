import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Feed } from './feed';

const mostTold = 99;

/** Opens the notifications over the page, and has the exact number of unread ones. */
@Component({
  selector: 'gh-bell',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="button plain icon-only bell"
      data-testid="bell"
      aria-haspopup="dialog"
      [attr.aria-label]="t('bell.label', { count: feed.unread() })"
      (click)="opened.emit()"
    >
      <gh-icon name="bell" />
      @if (feed.unread() > 0) {
        <span class="count numbers" aria-hidden="true" data-testid="unread">{{ short() }}</span>
      }
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bell {
  readonly opened = output();
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  readonly #dates = inject(Dates);

  protected short(): string {
    const unread = this.feed.unread();
    return unread > mostTold ? `${this.#dates.number(mostTold)}+` : this.#dates.number(unread);
  }
}
