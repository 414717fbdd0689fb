import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '@gatehouse/ui/page-head';
import { I18n } from '../i18n/i18n';
import { PolicyForms } from './policy-forms';
import { PolicyHistory } from './policy-history';

/** How the community does things, and how it did them before. */
@Component({
  selector: 'gh-policies-page',
  imports: [PageHead, PolicyForms, PolicyHistory],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.policies')" [lead]="t('policies.lead')" />
      <gh-policy-forms (changed)="history.reload()" />
      <section class="stack" aria-labelledby="policy-history">
        <h2 id="policy-history">{{ t('policies.history') }}</h2>
        <gh-policy-history #history />
      </section>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PoliciesPage {
  protected readonly t = inject(I18n).t;
}
