import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n';
import { Icon } from '../ui/icon';

@Component({
  selector: 'gh-not-found-page',
  imports: [RouterLink, Icon],
  template: `
    <main class="content">
      <div class="state">
        <gh-icon name="search" />
        <h1>{{ t('notFound.title') }}</h1>
        <p>{{ t('notFound.text') }}</p>
        <a class="button primary" routerLink="/">{{ t('notFound.home') }}</a>
      </div>
    </main>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  protected readonly t = inject(I18n).t;
}
