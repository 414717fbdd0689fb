import { askToMove, callMovesOff, dayAhead, setChecklists, settle } from './moving.js';
import { signIn } from './person.js';
import type { Portal } from './portal.js';
import type { State } from './state.js';

/** Leads a manager to the page of a move that somebody has asked for. */
async function see({ page }: Portal, moveId: string): Promise<void> {
  await page.goto(`/manager/moves/${moveId}`);
  await page.getByTestId('checklist').waitFor();
}

async function asked(): Promise<string> {
  await setChecklists({ in: ['Keys handed over'], out: ['Keys handed back', 'Meters read'] });
  const lift = { from: '09:00', to: '12:00' };
  return (await askToMove('Asha', { lift, note: 'The piano needs the big lift.' })).id;
}

/** The page of a move, and the dialogs of whoever moves and whoever decides. */
export const moveStates: State[] = [
  {
    name: 'move-dialog',
    who: 'Asha',
    path: '/base/household',
    reach: async ({ page }) => {
      await page.getByTestId('ask-move').click();
      await page.getByTestId('move-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'move-dialog-of-manager',
    who: 'Meera',
    path: '/manager/people?of=known',
    reach: async ({ page }) => {
      const { personId } = await settle();
      await page.goto(`/manager/people/known/${personId}`);
      await page.getByTestId('plan-move').click();
      await page.getByTestId('move-dialog').waitFor();
    },
  },
  {
    name: 'move-requested',
    who: 'Meera',
    path: '/manager/moves',
    reach: async (portal) => {
      const id = await asked();
      await (await signIn('Meera')).client.moves.tick(id, { item: 1, isDone: true });
      await see(portal, id);
    },
  },
  {
    name: 'move-refuse',
    who: 'Meera',
    path: '/manager/moves',
    reach: async (portal) => {
      await see(portal, await asked());
      await portal.page.getByTestId('refuse').click();
      await portal.page.getByTestId('move-refuse-dialog').locator('textarea').waitFor();
    },
  },
  {
    name: 'move-lift-taken',
    who: 'Meera',
    path: '/manager/moves',
    reach: async (portal) => {
      const { moves } = (await signIn('Meera')).client;
      await moves.approve(await asked());
      const lift = { from: '09:00', to: '12:00' };
      const { id } = await askToMove('Chitra', { day: dayAhead(20), lift });
      await see(portal, id);
      await portal.page.getByTestId('approve').click();
      await portal.page.getByTestId('lift-holder').waitFor();
      await callMovesOff('Chitra');
    },
  },
  {
    name: 'move-finish',
    who: 'Meera',
    path: '/manager/moves',
    reach: async (portal) => {
      const id = await asked();
      await (await signIn('Meera')).client.moves.approve(id);
      await see(portal, id);
      await portal.page.getByTestId('finish').click();
      await portal.page.getByTestId('move-finish-dialog').waitFor();
    },
  },
  {
    name: 'move-gone',
    who: 'Meera',
    path: '/manager/moves',
    reach: async ({ page }) => {
      await page.goto('/manager/moves/0192f3a4-7c1e-7000-8000-1f2e3d4c6a01');
      await page.locator('.state.wrong').waitFor();
    },
  },
];
