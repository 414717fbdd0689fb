import type { State } from './state.js';

const communityId = '0192f3a4-0000-7000-8000-000000000001';
const addedAt = '2026-11-01T08:30:00.000Z';
const help = {
  ...{ id: '0192f3a4-7c1e-7000-8000-1f2e3d4cd201', communityId, name: 'Sunita Devi', addedAt },
  ...{ phone: '+919800000003', types: ['cook', 'cleaner'] },
};
const unit = { id: '0192f3a4-0000-7000-8000-000000000011', name: 'A-101', building: 'Tower A' };
const windows = [
  { days: [1, 2, 3, 4, 5], from: '08:00', to: '09:00' },
  { days: [6], from: '10:00', to: '12:00' },
];
const leave = { from: '2099-12-24', to: '2099-12-26' };

const engagement = (n: number, more: object = {}) => {
  const id = `0192f3a4-7c1e-7000-8000-1f2e3d4ce20${n}`;
  const leaves = [{ id: `${id.slice(0, -3)}f01`, engagementId: id, ...leave }];
  return { id, communityId, help, unit, windows, from: '2026-11-01', leaves, addedAt, ...more };
};
const engagements = {
  items: [
    engagement(1),
    engagement(2, { from: '2099-01-01' }),
    engagement(3, { to: '2099-12-31', help: { ...help, name: 'كريم حداد', types: ['driver'] } }),
    engagement(4, { to: '2026-11-30' }),
  ],
};

/** A month with each way in which a day can be. */
const attendance = (from: string) => ({
  days: Array.from({ length: 28 }, (_, index) => ({
    day: `${from.slice(0, 8)}${String(index + 1).padStart(2, '0')}`,
    ...(['present', 'present', 'late', 'absent', 'on-leave', 'not-due', 'awaited'].map((state) =>
      state === 'late' ? { state, minutes: 47 } : { state },
    )[index % 7] ?? {}),
  })),
});

const atGate = {
  items: [
    { help, dueUnits: [unit, { ...unit, name: 'B-204' }], mayComeIn: true },
    { help: { ...help, id: unit.id, name: 'Sunil Rao' }, dueUnits: [], mayComeIn: false },
    {
      ...{ help: { ...help, id: communityId, name: 'Suniti Bose' }, dueUnits: [unit] },
      ...{ mayComeIn: true, insideSince: addedAt },
    },
  ],
};

/** Daily help as only these pages know of it. */
export const helpStates: State[] = [
  {
    name: 'help-filled',
    who: 'Asha',
    path: '/base',
    reach: async ({ page }) => {
      await page.route('**/api/v1/engagements?**', (route) => route.fulfill({ json: engagements }));
      await page.goto('/base/daily-help');
      await page.getByTestId('engagement').first().waitFor();
    },
  },
  {
    name: 'engage-dialog',
    who: 'Asha',
    path: '/base/daily-help',
    reach: async ({ page }) => {
      await page.getByTestId('engage').click();
      await page.getByTestId('without-phone').click();
      await page.getByTestId('engage-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'engagement',
    who: 'Asha',
    path: '/base',
    reach: async ({ page }) => {
      const one = engagement(1);
      await page.route('**/api/v1/engagements/*', (route) => route.fulfill({ json: one }));
      await page.route('**/attendance?**', (route) => {
        const from = new URL(route.request().url()).searchParams.get('from') ?? '';
        return route.fulfill({ json: attendance(from) });
      });
      await page.goto(`/base/daily-help/${one.id}`);
      await page.getByTestId('attendance').locator('.badge').first().waitFor();
    },
  },
  {
    name: 'help-at-gate',
    who: 'Gopal',
    path: '/employee',
    reach: async ({ page }) => {
      await page.route('**/daily-help/at-gate?**', (route) => route.fulfill({ json: atGate }));
      await page.goto('/employee/helpers?search=sun');
      await page.getByTestId('help-at-gate').first().waitFor();
    },
  },
];
