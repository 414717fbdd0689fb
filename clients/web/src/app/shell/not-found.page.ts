import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';

@Component({
  selector: 'gh-not-found-page',
  imports: [RouterLink, Icon],
  template: `
    <div class="content" [attr.role]="isAlone ? 'main' : null">
      <div class="state">
        <gh-icon name="search" />
        <h1>{{ t('notFound.title') }}</h1>
        <p>{{ t('notFound.text') }}</p>
        <a class="button primary" routerLink="/">{{ t('notFound.home') }}</a>
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  protected readonly t = inject(I18n).t;
  /** Inside an area, the shell around it is the page's main part. */
  protected readonly isAlone = inject(ActivatedRoute).parent === inject(Router).routerState.root;
}
