import { checkRows, nameColumns, readSheet } from './import-files.js';
import type { Portal } from './portal.js';
import type { State } from './state.js';

/** Nobody else's homes are called so; the building is there, as pages look otherwise with many of them. */
const home = (): string => `Tower A,Z-${Date.now()}`;

const wrongRows = (): string[] => {
  const one = home();
  return [`${one},1,`, `${home()}-2,first,`, 'Tower A,,1000,to be asked for', `${one},1,`];
};

async function checked(portal: Portal, ...rows: string[]): Promise<void> {
  await readSheet(portal, ...rows);
  await nameColumns(portal);
  await checkRows(portal);
}

const arrivedAt = ({ page }: Portal, state: string): Promise<void> =>
  page.locator(`[data-testid=import][data-state=${state}]`).waitFor();

/** An import at each of its steps. */
export const importStates: State[] = [
  {
    name: 'import-lacking',
    reach: (portal: Portal) => readSheet(portal, ...wrongRows()),
  },
  {
    name: 'import-columns',
    reach: async (portal: Portal) => {
      await readSheet(portal, ...wrongRows());
      await nameColumns(portal);
    },
  },
  {
    name: 'import-errors',
    reach: (portal: Portal) => checked(portal, ...wrongRows()),
  },
  {
    name: 'import-undone',
    reach: async (portal: Portal) => {
      await checked(portal, `${home()},1,`);
      await portal.page.getByTestId('apply').click();
      await arrivedAt(portal, 'applied');
      await portal.page.getByTestId('undo').click();
      await portal.page.getByTestId('yes').click();
      await arrivedAt(portal, 'undone');
    },
  },
].map((state) => ({ ...state, who: 'Arjun', path: '/admin/imports' }));
