import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '@gatehouse/ui/page-head';
import { I18n } from '../i18n/i18n';
import { Feed } from './feed';
import { NotificationList } from './notification-list';

/** The notification centre: all that was told, newest first, and what of it was read. */
@Component({
  selector: 'gh-notifications-page',
  imports: [NotificationList, PageHead],
  template: `
    <div class="page">
      <gh-page-head
        [title]="t('nav.notifications')"
        [lead]="t('notifications.unread', { count: feed.unread() })"
      />
      <gh-notification-list />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotificationsPage {
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
}
