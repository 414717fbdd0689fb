import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { settle } from './moving.js';
import { signIn, signInAnew } from './person.js';
import type { State } from './state.js';

/** Asha has asked for her data, and can fetch it. */
export async function askForData(): Promise<void> {
  // Whoever asks has to have signed in lately.
  const { dataRequests } = (await signInAnew('Asha')).client;
  const { items } = await dataRequests.list();
  if (items.length === 0) await dataRequests.create({ kind: 'export', language: 'en' });
  await eventually(async () => {
    const [newest] = (await dataRequests.list()).items;
    expect(newest?.state).to.equal('ready');
  });
}

const running = {
  id: '0192f3a4-7c1e-7000-8000-1f2e3d4c5d01',
  communityId: '0192f3a4-0000-7000-8000-000000000001',
  person: { accountId: '0192f3a4-0000-7000-8000-0000000000a1', name: 'Asha Rao' },
  ...{ kind: 'export', state: 'running', language: 'en' },
  ...{ requestedAt: '2026-10-10T06:30:00.000Z', dueAt: '2026-11-09T06:30:00.000Z' },
};

/** What pages of one's data and of papers look like once something is under way. */
export const dataStates: State[] = [
  {
    name: 'data-running',
    who: 'Asha',
    path: '/base/account',
    reach: async ({ page }) => {
      await page.route('**/api/v1/data-requests?**', (route) =>
        route.fulfill({ json: { items: [running] } }),
      );
      await page.goto('/base/my-data');
      await page.getByTestId('own-request').waitFor();
    },
  },
  {
    name: 'data-overdue',
    who: 'Arjun',
    path: '/admin/roles',
    reach: async ({ page }) => {
      await page.route('**/api/v1/data-requests?**', (route) =>
        route.fulfill({ json: { items: [running] } }),
      );
      await page.goto('/admin/data-requests');
      await page.getByTestId('data-request').waitFor();
    },
  },
  {
    name: 'paper-dialog',
    who: 'Asha',
    path: '/base/my-data',
    reach: async ({ page }) => {
      await page.getByTestId('add-paper').click();
      await page.getByTestId('paper-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'papers-of-somebody',
    who: 'Arjun',
    path: '/admin/people?of=known',
    reach: async ({ page }) => {
      const { personId } = await settle();
      const { identityDocuments } = (await signIn('Meera')).client;
      const { id } = await identityDocuments.add({
        ...{ personId, type: 'passport', number: 'K 1234 4821', expiresOn: '2031-05-31' },
      });
      await identityDocuments.verify(id);
      await identityDocuments.add({ personId, type: 'driving-licence', number: 'DL 77 9041' });
      await page.goto(`/admin/people/known/${personId}`);
      await page.getByTestId('paper').first().waitFor();
    },
  },
  {
    name: 'read-number',
    who: 'Arjun',
    path: '/admin/people?of=known',
    reach: async ({ page }) => {
      const { personId } = await settle();
      const { identityDocuments } = (await signIn('Meera')).client;
      await identityDocuments.add({ personId, type: 'passport', number: 'K 1234 4821' });
      await page.goto(`/admin/people/known/${personId}`);
      await page.getByTestId('read-number').click();
      const dialog = page.getByTestId('read-number-dialog');
      await dialog.locator('input').fill('The police asks for it.');
      await dialog.locator('[type=submit]').click();
      await dialog.getByTestId('number').waitFor();
    },
  },
];
