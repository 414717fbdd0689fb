import { expect } from 'chai';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Import } from '../../src/features/imports/imports.types.js';
import { NO_ROWS } from '../../src/features/imports/import-parts.js';
import type { NamedRow, Planner } from '../../src/features/imports/kinds/import-rows-kind.js';
import { createPasses, type Pass } from '../../src/features/imports/passes.js';

const CHUNK = 100;

/** Sixty units; in every tenth row of the sheet nothing stands. */
const lines = Array.from({ length: 60 }, (_none, n) =>
  (n + 3) % 10 === 0 ? ', ,' : `Tower ä,${n + 3},x`,
);
const bytes = Buffer.from(['A list,,', 'building,unit,', ...lines].join('\n'));
const numbered = lines.map((_line, n) => n + 3).filter((rowNo) => rowNo % 10 !== 0);

const one: Import = {
  ...{ id: newId(), communityId: newId(), kind: 'units', state: 'checking', fileId: newId() },
  ...{ fileName: 'units.csv', options: {}, counts: NO_ROWS, appliedTo: 0, createdAt: new Date() },
  format: { type: 'csv', encoding: 'utf-8', delimiter: ',', bytes: bytes.length },
  layout: { headingRow: 2, places: { building: 0, unit: 1 }, headings: ['building', 'unit', ''] },
  createdBy: { accountId: newId(), name: 'Somebody' },
};

/** Passes of a process of their own, and what its planners were told of rows before. */
function aProcess() {
  const noted: NamedRow[] = [];
  const passes = createPasses(() => () => {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK)
        yield await Promise.resolve(bytes.subarray(at, at + CHUNK));
    };
    return Promise.resolve(chunks());
  });
  const begin = (): Planner => ({
    plan: () => Promise.reject(new Error('nothing is planned here')),
    note: (rows) => void noted.push(...rows),
  });
  const at = (from: number): Promise<Pass> => passes.at(one, 'turn', { from, begin });
  return { at, noted };
}

const numbersOf = (rows: readonly NamedRow[]): number[] => rows.map(({ rowNo }) => rowNo);

describe('a file that is read through once', () => {
  it('gives as many rows as are asked for, and fewer only at its end', async () => {
    const pass = await aProcess().at(0);
    const parts: number[][] = [];
    for (let isLast = false; !isLast;) {
      const rows = await pass.read(7);
      expect(pass.rowNo).to.equal(rows.at(-1)?.rowNo ?? pass.rowNo);
      isLast = rows.length < 7;
      parts.push(numbersOf(rows));
    }
    expect(parts.flat()).to.deep.equal(numbered);
    expect(parts.slice(0, -1).every(({ length }) => length === 7)).to.equal(true);
    expect(pass.estimate()).to.equal(numbered.length);
    expect(await pass.read(7)).to.deep.equal([]);
    expect(pass.rowNo).to.equal(62);
  });

  it('names cells by their columns', async () => {
    const [row] = await (await aProcess().at(0)).read(1);
    expect(row).to.deep.equal({ rowNo: 3, cells: { building: 'Tower ä', unit: '3' } });
  });

  for (const from of [3, 19, 20, 33, 61])
    it(`is gone on with behind row ${from} by another process, which remembers those before`, async () => {
      const other = aProcess();
      const pass = await other.at(from);
      expect(pass.rowNo).to.equal(from);
      expect(numbersOf(other.noted)).to.deep.equal(numbered.filter((rowNo) => rowNo <= from));
      expect(numbersOf(await pass.read(100))).to.deep.equal(
        numbered.filter((rowNo) => rowNo > from),
      );
    });

  it('is read on by the process that has it, and anew where that was further', async () => {
    const own = aProcess();
    const first = await own.at(0);
    await first.read(10);
    expect(await own.at(first.rowNo)).to.equal(first);
    expect(own.noted).to.deep.equal([]);
    const anew = await own.at(3);
    expect(anew).not.to.equal(first);
    expect(numbersOf(await anew.read(1))).to.deep.equal([4]);
  });
});
