import { signIn } from './person.js';
import type { State } from './state.js';

const [communityId, until] = ['0192f3a4-0000-7000-8000-000000000001', '2027-11-21T00:00:00.000Z'];
const ila = { accountId: '0192f3a4-0000-7000-8000-0000000000a9', name: 'Ila Konstantinopoulou' };

/** Blocks that only this page knows of: of real ones, nobody would be let in any more. */
async function blocks() {
  const { id: accountId } = await (await signIn('Meera')).client.profile.get();
  const [meera, addedAt] = [{ accountId, name: 'Meera Iyer' }, new Date().toISOString()];
  const block = (n: number, more: object) => ({
    id: `0192f3a4-7c1e-7000-8000-1f2e3d4cb10${n}`,
    ...{ communityId, until, addedAt, addedBy: ila, reason: 'Threatened a guard, twice.' },
    ...more,
  });
  return {
    items: [
      block(1, {
        ...{ of: 'phone', value: '+919800000009', state: 'active', attemptedAt: addedAt },
        ...{ appeal: 'It was my brother, who has the same telephone.', appealedAt: addedAt },
      }),
      block(2, { of: 'plate', value: 'KA 01 AB 1234', state: 'lifting', liftAskedBy: ila }),
      block(3, { of: 'name', value: 'Kofi Mensah', state: 'lifting', liftAskedBy: meera }),
      block(4, {
        ...{ of: 'name', value: 'ראובן לוי', state: 'lifted' },
        ...{ liftAskedBy: meera, liftedBy: ila, liftedAt: addedAt },
      }),
    ],
  };
}

/** Who is not let in, and having somebody not let in. */
export const blockStates: State[] = [
  {
    name: 'blocks-filled',
    who: 'Meera',
    path: '/manager',
    reach: async ({ page }) => {
      const json = await blocks();
      await page.route('**/api/v1/blocks?**', (route) => route.fulfill({ json }));
      await page.goto('/manager/blocks');
      await page.getByTestId('confirm-lift').waitFor();
    },
  },
  {
    name: 'block-dialog',
    who: 'Meera',
    path: '/manager/blocks',
    reach: async ({ page }) => {
      await page.getByTestId('add-block').click();
      await page.getByTestId('block-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
];
