import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { linkToken } from '../sessions/link-token';
import { Session } from '../sessions/session';

/** Behind the links of the two mails of a change of address. */
@Component({
  selector: 'gh-confirm-email-change-page',
  imports: [RouterLink, Note],
  template: `
    <h1>{{ t('emailChange.title') }}</h1>
    @if (progress(); as progress) {
      <gh-note tone="good">
        {{ t(progress === 'changed' ? 'emailChange.done' : 'emailChange.half') }}
      </gh-note>
      <p class="after">
        <a routerLink="/">{{ t('action.continue') }}</a>
      </p>
    } @else if (token === undefined || submission.error() !== undefined) {
      <gh-note tone="bad">{{ submission.problem() ?? t('problem.linkInvalid') }}</gh-note>
    } @else {
      <p>{{ t('emailChange.lead') }}</p>
      <button type="button" class="button primary wide" (click)="confirm(token)">
        {{ t('emailChange.button') }}
      </button>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmEmailChangePage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly token = linkToken();
  protected readonly submission = createSubmission();
  protected readonly progress = signal<'half-confirmed' | 'changed' | undefined>(undefined);

  protected async confirm(token: string): Promise<void> {
    await this.submission.run(async () => {
      const { progress } = await this.#api.emailChange.confirm({ token });
      this.progress.set(progress);
    });
  }
}
