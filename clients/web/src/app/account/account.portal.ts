import { account } from '@gatehouse/texts/generated/account';
import { passkeys } from '@gatehouse/texts/generated/passkeys';
import { passwords } from '@gatehouse/texts/generated/passwords';
import { page } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Found in the menu of the person whose it is, not among the places. */
export const accountPortal: PortalFeature = {
  pages: [
    page(
      'account',
      'nav.account',
      [account, passkeys, passwords],
      async () => (await import('./account.page')).AccountPage,
    ),
  ],
};
