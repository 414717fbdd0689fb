import type { Portal } from './portal.js';

/** A table as somebody's spreadsheet has it, whose headings nobody would have thought of. */
export const sheetOf = (...rows: string[]) => ({
  name: 'homes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Where,Which,Lvl,Remarks', ...rows].join('\r\n')),
});

/** Chooses a file on the page of imports, and has it read. */
export async function readSheet({ page }: Portal, ...rows: string[]): Promise<void> {
  await page.goto('/admin/imports');
  await page.locator('gh-file-drop input[type=file]').setInputFiles(sheetOf(...rows));
  await page.getByTestId('read-file').click();
  await page.getByTestId('lacking').waitFor();
}

/** Says which columns are the building and the home, after which the import has a page. */
export async function nameColumns({ page }: Portal): Promise<void> {
  await page.locator('[data-column=building]').selectOption('Where');
  await page.locator('[data-column=unit]').selectOption('Which');
  await page.getByTestId('read-file').click();
  await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/);
  await page.getByTestId('import-columns').waitFor();
}

/** Says which column is the floor, and has the rows checked. */
export async function checkRows({ page }: Portal): Promise<void> {
  await page.locator('[data-column=floor]').selectOption('Lvl');
  await page.getByTestId('check').click();
  await page.locator('[data-testid=import][data-state=checked]').waitFor();
  await page.getByTestId('import-row').first().waitFor();
}

/**
 * Who lives in a new community, as its committee's spreadsheet has them: the first in A-101, the second in
 * A-102, and so on through floors of four homes, twice round.
 */
export function peopleSheet({
  residents,
  towers,
  address,
}: {
  residents: number;
  towers: readonly string[];
  address: (who: string) => string;
}) {
  const homes = towers.flatMap((tower) =>
    Array.from({ length: 48 }, (_home, n) => {
      const number = `${tower.slice(-1)}-${Math.floor(n / 4) + 1}${String((n % 4) + 1).padStart(2, '0')}`;
      return `${tower};${number}`;
    }),
  );
  const rows = Array.from({ length: residents }, (_row, n) => {
    const home = homes[n % homes.length] ?? '';
    const kind = n < homes.length ? 'Owner' : 'Family';
    return `${home};Ravi;Person ${n + 1};${address(`resident-${n + 1}`)};${kind}`;
  });
  return {
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Tower;Flat;First name;Surname;E-mail;Lives as', ...rows].join('\r\n')),
  };
}
