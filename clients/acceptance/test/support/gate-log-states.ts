import type { Portal } from './portal.js';
import type { State } from './state.js';

const communityId = '0192f3a4-0000-7000-8000-000000000001';
const gateId = '0192f3a4-7c1e-7000-8000-1f2e3d4cf101';
const meera = { accountId: '0192f3a4-0000-7000-8000-0000000000a6', name: 'Meera Iyer' };
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const gates = {
  items: [{ id: gateId, communityId, name: 'North gate', addedAt: ago(90) }],
};

const entry = (n: number, more: object) => ({
  id: `0192f3a4-7c1e-7000-8000-1f2e3d4ce10${n}`,
  ...{ communityId, gateId, people: 1, direction: 'in', offline: false, conflicts: [] },
  ...{ subject: { type: 'visit' }, at: ago(n * 7), timeQuality: 'exact', receivedAt: ago(n * 7) },
  ...more,
});

/** Each thing that can be said of an entry. */
const entries = () => ({
  items: [
    entry(1, { person: { name: 'Ravi Kumar' }, people: 3, reason: 'Brings a sofa' }),
    entry(2, {
      ...{ person: { plate: 'KA 05 XY 77' }, subject: { type: 'vehicle' } },
      corrects: entry(4, {}).id,
    }),
    entry(3, {
      ...{ person: { name: 'فرح شيخ' }, subject: { type: 'pass' }, offline: true },
      ...{ timeQuality: 'corrected', deviceAt: ago(28), receivedAt: ago(2) },
      conflicts: ['used_twice', 'already_inside'],
    }),
    entry(4, {
      ...{ person: { plate: 'KA 05 XY 77' }, subject: { type: 'vehicle' }, direction: 'out' },
    }),
    entry(5, { direction: 'refused', offline: true, timeQuality: 'uncertain' }),
  ],
});

const conflict = (n: number, more: object) => ({
  id: `0192f3a4-7c1e-7000-8000-1f2e3d4cc10${n}`,
  ...{ communityId, kind: 'used_twice', state: 'open', foundAt: ago(n * 9) },
  entry: { id: entry(3, {}).id, direction: 'in', subject: { type: 'pass' }, gateId, at: ago(21) },
  ...more,
});
const conflicts = () => ({
  items: [
    conflict(1, {}),
    conflict(2, { kind: 'no_entry' }),
    conflict(3, {
      ...{ state: 'settled', settledBy: meera, settledAt: ago(1) },
      note: 'The second scan was ours.',
    }),
    conflict(4, { kind: 'already_inside', state: 'explained' }),
  ],
});

const reach =
  (path: string, testid: string) =>
  async ({ page }: Portal): Promise<void> => {
    await page.route('**/api/v1/gates?**', (route) => route.fulfill({ json: gates }));
    await page.route('**/api/v1/gate-entries?**', (route) => route.fulfill({ json: entries() }));
    await page.route('**/api/v1/gate-conflicts?**', (route) =>
      route.fulfill({ json: conflicts() }),
    );
    await page.goto(path);
    await page.getByTestId(testid).first().waitFor();
  };

/** What came and went, and what does not fit, as only this page knows of it. */
export const gateLogStates: State[] = [
  {
    name: 'gate-log-filled',
    who: 'Meera',
    path: '/manager',
    reach: async (portal) => {
      await reach('/manager/gate-log?from=2026-01-01', 'gate-entry')(portal);
      await portal.page.getByTestId('verify').click();
      await portal.page.getByTestId('proof').waitFor();
    },
  },
  {
    name: 'gate-log-guard',
    who: 'Gopal',
    path: '/employee',
    reach: reach('/employee/gate-log', 'gate-entry'),
  },
  {
    name: 'gate-conflicts-filled',
    who: 'Meera',
    path: '/manager',
    reach: reach('/manager/gate-conflicts', 'gate-conflict'),
  },
  {
    name: 'settle-dialog',
    who: 'Meera',
    path: '/manager',
    reach: async (portal) => {
      await reach('/manager/gate-conflicts', 'gate-conflict')(portal);
      await portal.page.getByTestId('settle').first().click();
      await portal.page.getByTestId('settle-dialog').locator('textarea').waitFor();
    },
  },
];
