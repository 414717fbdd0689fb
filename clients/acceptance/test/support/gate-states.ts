import type { State } from './state.js';

const communityId = '0192f3a4-0000-7000-8000-000000000001';
const gateId = '0192f3a4-7c1e-7000-8000-1f2e3d4ca101';
const meera = { accountId: '0192f3a4-0000-7000-8000-0000000000a6', name: 'Meera Iyer' };
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const gates = {
  items: [
    { id: gateId, communityId, name: 'North gate by the lake and the old mill', addedAt: ago(90) },
    { id: `${gateId.slice(0, -1)}2`, communityId, name: 'South gate', addedAt: ago(80) },
  ],
};

const device = (n: number, more: object) => ({
  id: `0192f3a4-7c1e-7000-8000-1f2e3d4cd10${n}`,
  ...{ communityId, kind: 'gate', gateId, addedAt: ago(70), addedBy: meera, ...more },
});
const paired = { state: 'active', pairedAt: ago(60) };

/** Each way in which a device can stand. */
const devices = () => ({
  items: [
    device(1, { name: 'New tablet', state: 'waiting' }),
    device(2, {
      ...{ ...paired, name: 'Tablet at the north gate', lastSeenAt: ago(3), pending: 0 },
      clock: { quality: 'good', offsetMs: -420 },
    }),
    device(3, {
      ...{ ...paired, name: 'Scanner', lastSeenAt: ago(45), silentSince: ago(45), pending: 17 },
      clock: { quality: 'poor', offsetMs: -420_000 },
    }),
    device(4, {
      ...{ name: 'Old tablet', kind: 'door', gateId: undefined, state: 'revoked' },
      ...{ revokedAt: ago(5), revokedBy: meera },
    }),
  ],
});

const pairing = () => ({ code: 'K7QDM3XP', endsAt: ago(-14.5) });

/** Gates and devices that only this page knows of. */
const reachGates: State['reach'] = async ({ page }) => {
  await page.route('**/api/v1/gates?**', (route) => route.fulfill({ json: gates }));
  await page.route('**/api/v1/devices?**', (route) => route.fulfill({ json: devices() }));
  await page.goto('/manager/gates');
  await page.getByTestId('device').first().waitFor();
};

export const gateStates: State[] = [
  { name: 'gates-filled', who: 'Meera', path: '/manager', reach: reachGates },
  {
    name: 'gate-dialog',
    who: 'Meera',
    path: '/manager/gates',
    reach: async ({ page }) => {
      await page.getByTestId('add-gate').click();
      await page.getByTestId('gate-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'device-dialog',
    who: 'Meera',
    path: '/manager/gates',
    reach: async ({ page }) => {
      await page.getByTestId('add-device').click();
      await page.getByTestId('device-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'pairing-dialog',
    who: 'Meera',
    path: '/manager',
    reach: async (portal) => {
      const { page } = portal;
      await page.route('**/pairing-code', (route) => route.fulfill({ json: pairing() }));
      await reachGates(portal);
      await page.getByTestId('new-code').click();
      await page.getByTestId('pairing-code').waitFor();
    },
  },
  {
    name: 'pairing-over',
    who: 'Meera',
    path: '/manager',
    reach: async (portal) => {
      const { page } = portal;
      await page.route('**/pairing-code', (route) =>
        route.fulfill({ json: { ...pairing(), endsAt: ago(1) } }),
      );
      await reachGates(portal);
      await page.getByTestId('new-code').click();
      await page.getByTestId('code-over').waitFor();
    },
  },
];
