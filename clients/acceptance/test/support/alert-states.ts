import { signIn } from './person.js';
import type { Portal } from './portal.js';
import type { State } from './state.js';

const gopal = { accountId: '0192f3a4-0000-7000-8000-0000000000a4', name: 'Gopal Singh' };

/** An alarm that only this page knows of: a real one would ring on every page that is looked at meanwhile. */
async function alarm() {
  const { client } = await signIn('Gopal');
  const { memberships } = await client.profile.get();
  return {
    id: '0192f3a4-7c1e-7000-8000-1f2e3d4c7a01',
    communityId: memberships[0]?.communityId,
    ...{ kind: 'medical', silent: false, state: 'raised', rung: 'contacts' },
    unit: { id: '0192f3a4-0000-7000-8000-000000000011', name: 'A-101', building: 'Tower A' },
    place: 'By the lift on the second floor',
    raisedAt: new Date(Date.now() - 95_000).toISOString(),
    raisedBy: {
      accountId: '0192f3a4-0000-7000-8000-0000000000a1',
      name: 'Konstantin Papadopoulos',
    },
    contacts: [
      { name: 'Ila Rao', phone: '+919800000009' },
      { name: 'Om Rao', phone: '+919800000008' },
    ],
  };
}

/** Leads a guard to the page of an alarm. */
async function see({ page }: Portal, more: object = {}): Promise<void> {
  const alert = { ...(await alarm()), ...more };
  await page.route('**/api/v1/alerts/*', (route) => route.fulfill({ json: alert }));
  await page.goto(`/employee/alerts/${alert.id}`);
  await page.getByTestId('alert-state').waitFor();
}

const acknowledged = { acknowledgedAt: new Date().toISOString(), acknowledgedBy: gopal };

/** Calling for help, the ring of whoever shall come, and what they do. */
export const alertStates: State[] = [
  {
    name: 'sos-dialog',
    who: 'Asha',
    path: '/base',
    reach: async ({ page }) => {
      await page.getByTestId('sos').first().click();
      await page.getByTestId('sos-dialog').waitFor();
    },
  },
  {
    name: 'alarm',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      const json = { items: [{ ...(await alarm()), silent: true }] };
      await page.route('**/api/v1/alerts?**', (route) => route.fulfill({ json }));
      await page.reload();
      await page.getByTestId('alarm').waitFor();
    },
  },
  {
    name: 'alarm-laid-aside',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      const json = { items: [await alarm()] };
      await page.route('**/api/v1/alerts?**', (route) => route.fulfill({ json }));
      await page.reload();
      await page.getByTestId('alarm-aside').click();
      await page.getByTestId('alarm-waits').waitFor();
    },
  },
  {
    name: 'alerts-filled',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      const one = await alarm();
      const closed = { ...one, ...acknowledged, kind: 'lift', place: undefined, state: 'closed' };
      const json = {
        items: [
          { ...one, ...acknowledged, kind: 'fire', state: 'on-site' },
          { ...closed, id: '0192f3a4-7c1e-7000-8000-1f2e3d4c7a02' },
        ],
      };
      await page.route('**/api/v1/alerts?**', (route) => route.fulfill({ json }));
      await page.goto('/employee/alerts');
      await page.getByTestId('alert').first().waitFor();
    },
  },
  { name: 'alert-open', who: 'Gopal', path: '/employee/alerts', reach: (portal) => see(portal) },
  {
    name: 'alert-closing',
    who: 'Gopal',
    path: '/employee/alerts',
    reach: async (portal) => {
      await see(portal, { ...acknowledged, state: 'acknowledged' });
      await portal.page.getByTestId('alert-close').click();
      const dialog = portal.page.getByTestId('alert-close-dialog');
      await dialog.locator('[type=submit]').click();
      await dialog.locator('.field-error').waitFor();
    },
  },
  {
    name: 'alert-closed',
    who: 'Gopal',
    path: '/employee/alerts',
    reach: (portal) =>
      see(portal, {
        ...{ ...acknowledged, state: 'closed', onSiteAt: acknowledged.acknowledgedAt },
        ...{ onSiteBy: gopal, closedAt: acknowledged.acknowledgedAt, closedBy: gopal },
        ...{ report: 'She had fallen.\nThe doctor came, and she is well.', contacts: undefined },
      }),
  },
];
