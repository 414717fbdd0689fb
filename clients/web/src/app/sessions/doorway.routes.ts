import type { Route, Routes } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { account } from '@gatehouse/texts/generated/account';
import { communities } from '@gatehouse/texts/generated/communities';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { join } from '@gatehouse/texts/generated/join';
import { passes } from '@gatehouse/texts/generated/passes';
import { passwords } from '@gatehouse/texts/generated/passwords';
import { people } from '@gatehouse/texts/generated/people';
import { withTexts } from '../i18n/with-texts';
import { loadAreaStyles } from './area-styles';
import { whenSignedOut } from './guards';
import { SignInPage } from './sign-in.page';

const title = (key: MessageKey): MessageKey => key;

/** Where a join code leads, or is asked for. */
const joining = (path: string): Route => ({
  path,
  title: title('joining.title'),
  loadComponent: withTexts(
    [join, communities],
    async () => (await import('../join/join.page')).JoinPage,
  ),
});

/** Signing in, and the pages behind the links of mails. */
export const doorwayRoutes: Routes = [
  {
    path: 'sign-in',
    title: title('signIn.title'),
    canActivate: [whenSignedOut],
    component: SignInPage,
  },
  {
    path: 'second-factor',
    title: title('secondFactor.title'),
    loadComponent: async () => (await import('./second-factor.page')).SecondFactorPage,
  },
  {
    path: 'forgot-password',
    title: title('forgot.title'),
    loadComponent: withTexts(
      [passwords],
      async () => (await import('../passwords/forgot-password.page')).ForgotPasswordPage,
    ),
  },
  {
    path: 'reset-password',
    title: title('reset.title'),
    loadComponent: withTexts(
      [passwords],
      async () => (await import('../passwords/reset-password.page')).ResetPasswordPage,
    ),
  },
  {
    path: 'verify-email',
    title: title('verify.title'),
    loadComponent: withTexts(
      [account],
      async () => (await import('../account/verify-email.page')).VerifyEmailPage,
    ),
  },
  {
    path: 'confirm-email-change',
    title: title('emailChange.title'),
    loadComponent: withTexts(
      [account],
      async () => (await import('../account/confirm-email-change.page')).ConfirmEmailChangePage,
    ),
  },
  {
    path: 'invitation',
    title: title('invitation.title'),
    loadComponent: withTexts(
      [invitations, people],
      async () => (await import('../invitations/accept-invitation.page')).AcceptInvitationPage,
    ),
  },
  joining('p/join'),
  joining('p/join/:code'),
  {
    path: 'p/pass/:token',
    title: title('passPage.title'),
    loadComponent: withTexts([passes], async () => {
      const [page] = await Promise.all([import('../passes/public-pass.page'), loadAreaStyles()]);
      return page.PublicPassPage;
    }),
  },
  {
    path: 'no-community',
    title: title('noCommunity.title'),
    loadComponent: async () => (await import('./no-community.page')).NoCommunityPage,
  },
];
