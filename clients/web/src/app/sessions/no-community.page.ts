import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { I18n } from '../i18n/i18n';
import { Session } from './session';

/** An account that belongs to no community yet, or not any more. */
@Component({
  selector: 'gh-no-community-page',
  template: `
    <h1>{{ t('noCommunity.title') }}</h1>
    <p>{{ t('noCommunity.text') }}</p>
    <button type="button" class="button" (click)="signOut()">{{ t('session.signOut') }}</button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoCommunityPage {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  protected readonly t = inject(I18n).t;

  protected async signOut(): Promise<void> {
    await this.#session.signOut().catch(() => undefined);
    await this.#router.navigateByUrl('/sign-in');
  }
}
