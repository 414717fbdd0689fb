import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '@gatehouse/ui/page-head';
import { I18n } from '../i18n/i18n';
import { Papers } from '../identity-documents/papers';
import { OwnDataRequests } from './own-data-requests';

/** What the community has about whoever looks: to be taken along, and the papers by which it knows them. */
@Component({
  selector: 'gh-my-data-page',
  imports: [OwnDataRequests, PageHead, Papers],
  template: `
    <div class="page" data-testid="my-data">
      <gh-page-head [title]="t('nav.myData')" [lead]="t('myData.lead')" />
      <gh-own-data-requests />
      <gh-papers [isOwn]="true" />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyDataPage {
  protected readonly t = inject(I18n).t;
}
