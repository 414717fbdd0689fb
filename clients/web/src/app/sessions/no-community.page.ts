import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from './session';

/** An account that belongs to no community yet, or not any more. */
@Component({
  selector: 'gh-no-community-page',
  imports: [Note, RouterLink],
  template: `
    <h1>{{ t('noCommunity.title') }}</h1>
    <p>{{ t('noCommunity.text') }}</p>
    @if (submission.problem(); as problem) {
      <gh-note tone="bad">{{ problem }}</gh-note>
    }
    <div class="row">
      <a class="button primary" data-testid="join" routerLink="/p/join">
        {{ t('noCommunity.join') }}
      </a>
      <button type="button" class="button" (click)="signOut()">{{ t('session.signOut') }}</button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoCommunityPage {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();

  protected async signOut(): Promise<void> {
    await this.submission.run(() => this.#session.signOut());
  }
}
