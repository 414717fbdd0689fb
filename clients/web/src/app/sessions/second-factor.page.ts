import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Note } from '@gatehouse/ui/note';
import { I18n } from '../i18n/i18n';
import { challengeIn } from './challenge';
import { createEntrance } from './enter';
import { SecondFactorForm } from './second-factor-form';

/** Where a provider's sign-in leads when the account has a second factor. */
@Component({
  selector: 'gh-second-factor-page',
  imports: [SecondFactorForm, Note],
  template: `
    @if (challenge; as open) {
      <gh-second-factor-form [challenge]="open" (done)="enter()" (over)="begin()" />
    } @else {
      <h1>{{ t('secondFactor.title') }}</h1>
      <gh-note tone="bad">{{ t('problem.challengeOver') }}</gh-note>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorPage {
  readonly #router = inject(Router);
  protected readonly t = inject(I18n).t;
  protected readonly enter = createEntrance();
  protected readonly challenge = challengeIn(inject(ActivatedRoute).snapshot.fragment);

  protected begin(): void {
    void this.#router.navigateByUrl('/sign-in');
  }
}
