import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { PageHead } from '@gatehouse/ui/page-head';
import { I18n } from '../i18n/i18n';
import { PasskeySettings } from '../passkeys/passkey-settings';
import { LookSettings } from './look-settings';
import { OwnSessions } from './own-sessions';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactorSettings } from './second-factor-settings';

/** What the page is made of, for whoever looks for one of them. */
const parts: readonly { id: string; label: MessageKey }[] = [
  { id: 'profile', label: 'profile.title' },
  { id: 'look', label: 'look.title' },
  { id: 'password', label: 'password.title' },
  { id: 'second-factor', label: 'factor.title' },
  { id: 'passkeys', label: 'passkey.title' },
  { id: 'sessions', label: 'sessions.title' },
];

/** One's own account: name and language, password and second factor, and where one is signed in. */
@Component({
  selector: 'gh-account-page',
  imports: [
    RouterLink,
    PageHead,
    ProfileForm,
    LookSettings,
    PasswordForm,
    SecondFactorSettings,
    PasskeySettings,
    OwnSessions,
  ],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.account')">
        <nav
          class="anchors"
          data-testid="account-parts"
          tabs
          [attr.aria-label]="t('account.parts')"
        >
          @for (part of parts; track part.id) {
            <a class="button small" routerLink="." [fragment]="part.id" [replaceUrl]="true">{{
              t(part.label)
            }}</a>
          }
        </nav>
      </gh-page-head>
      <div class="account">
        <gh-profile-form />
        <gh-look-settings />
        <gh-password-form />
        <div class="together">
          <gh-second-factor-settings #factors />
          <gh-passkey-settings [isFirstFactor]="factors.isWithout()" (changed)="factors.load()" />
        </div>
        <gh-own-sessions class="whole" />
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountPage {
  protected readonly t = inject(I18n).t;
  protected readonly parts = parts;
}
