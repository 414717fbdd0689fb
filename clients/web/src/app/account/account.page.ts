import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { PasskeySettings } from '../passkeys/passkey-settings';
import { LookSettings } from './look-settings';
import { OwnSessions } from './own-sessions';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactorSettings } from './second-factor-settings';

/** One's own account: name and language, password and second factor, and where one is signed in. */
@Component({
  selector: 'gh-account-page',
  imports: [
    ProfileForm,
    LookSettings,
    PasswordForm,
    SecondFactorSettings,
    PasskeySettings,
    OwnSessions,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>{{ t('nav.account') }}</h1>
      </div>
      <div class="account">
        <gh-profile-form />
        <gh-look-settings />
        <gh-password-form />
        <div class="together">
          <gh-second-factor-settings #factors />
          <gh-passkey-settings (changed)="factors.load()" />
        </div>
        <gh-own-sessions class="whole" />
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountPage {
  protected readonly t = inject(I18n).t;
}
