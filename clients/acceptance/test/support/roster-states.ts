import { signIn } from './person.js';
import type { State } from './state.js';

const handoverId = '0192f3a4-7c1e-7000-8000-1f2e3d4c8b01';
const hari = { accountId: '0192f3a4-0000-7000-8000-0000000000a9', name: 'Hari Das' };

/** A roster that only this page knows of: shifts of the guard who looks would be in the way of others. */
async function roster() {
  const { id: accountId } = await (await signIn('Gopal')).client.profile.get();
  const hours = (from: number, to: number) => ({
    from: new Date(Date.now() + from * 3_600_000).toISOString(),
    to: new Date(Date.now() + to * 3_600_000).toISOString(),
  });
  const shift = (n: number, more: object) => ({
    id: `0192f3a4-7c1e-7000-8000-1f2e3d4c8a0${n}`,
    communityId: '0192f3a4-0000-7000-8000-000000000001',
    ...{ day: '2026-12-01', starts: '22:00', ends: '06:00' },
    ...{ assignedAt: new Date().toISOString(), assignedBy: hari, ...more },
  });
  const clockedInAt = new Date(Date.now() - 7_200_000).toISOString();
  return {
    items: [
      shift(1, { person: { id: handoverId, ...hari }, ...hours(-2, 6), clockedInAt }),
      shift(2, { person: { id: handoverId, accountId, name: 'Gopal Singh' }, ...hours(-0.5, 8) }),
      shift(3, { person: { id: handoverId, ...hari }, ...hours(22, 30) }),
    ],
  };
}

const handovers = {
  items: [
    {
      ...{ id: handoverId, communityId: '0192f3a4-0000-7000-8000-000000000001' },
      note: 'The lift of Tower A stands still.\nThe keys are in the drawer.',
      ...{ writtenAt: new Date().toISOString(), writtenBy: hari, read: false },
    },
  ],
};

/** Planning shifts, and beginning one. */
export const rosterStates: State[] = [
  {
    name: 'shift-dialog',
    who: 'Meera',
    path: '/manager/roster',
    reach: async ({ page }) => {
      await page.getByTestId('assign').click();
      const dialog = page.getByTestId('shift-dialog');
      await dialog.locator('[type=submit]').click();
      await dialog.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'roster-filled',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      const json = await roster();
      await page.route('**/api/v1/shifts?**', (route) => route.fulfill({ json }));
      await page.goto('/employee/roster');
      await page.getByTestId('clock-in').waitFor();
    },
  },
  {
    name: 'handover-unread',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      const json = await roster();
      await page.route('**/api/v1/shifts?**', (route) => route.fulfill({ json }));
      await page.route('**/api/v1/handovers**', (route) => route.fulfill({ json: handovers }));
      const [status, code] = [409, 'handover_unread'];
      const problem = { type: 'about:blank', title: code, status, code, correlationId: 'c-1' };
      await page.route('**/clock-in', (route) =>
        route.fulfill({
          ...{ status, contentType: 'application/problem+json' },
          body: JSON.stringify({ ...problem, context: { handoverId } }),
        }),
      );
      await page.goto('/employee/roster');
      await page.getByTestId('clock-in').click();
      await page.getByTestId('handover-unread').getByTestId('handover-read').waitFor();
    },
  },
];
