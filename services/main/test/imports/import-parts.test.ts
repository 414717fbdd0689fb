import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { openOneSession } from '@gatehouse/shared/testing/rows-read';
import { expect } from 'chai';
import { QueryTypes, type Sequelize } from 'sequelize';
import { fileURLToPath } from 'node:url';
import { createImportRowsStore } from '../../src/features/imports/import-rows.store.js';
import type { ImportRow, PlannedRow } from '../../src/features/imports/imports.types.js';

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));

describe('rows of imports that are kept together', () => {
  let session: Sequelize;
  let drop: () => Promise<void>;
  let of: { communityId: string; importId: string };

  before(async () => {
    ({ session, drop } = await openOneSession('importparts', migrations));
  });
  after(() => drop());
  beforeEach(() => (of = { communityId: newId(), importId: newId() }));

  const store = () => createImportRowsStore(session);

  /** The second row of a sheet is its first of those; every third is wrong. */
  const planned = (from: number, count: number): PlannedRow[] =>
    Array.from({ length: count }, (_none, n) => {
      const rowNo = from + n;
      const error = { column: 'unit', code: 'empty', value: '' } as const;
      const [action, errors] =
        rowNo % 3 === 0 ? (['error', [error]] as const) : (['create', []] as const);
      return { rowNo, action, cells: { building: 'A', unit: String(rowNo) }, errors: [...errors] };
    });

  const check = (afterRow: number, rows: readonly PlannedRow[]) =>
    session.transaction((tx) => store().replace(tx, of, { afterRow, rows }));

  /** By the statements of the release before, which knows of no parts. */
  const checkedBefore = (rows: readonly ImportRow[]) =>
    session.transaction((tx) =>
      insertRows(
        tx,
        rows.map(({ rowNo, action, outcome = null, entityId = null, cells, errors }) => ({
          table: 'import_rows',
          row: {
            ...{ ...of, rowNo, action, outcome, entityId },
            ...{ cells: JSON.stringify(cells), errors: JSON.stringify(errors) },
          },
        })),
      ),
    );

  const list = (search: object = {}) =>
    store().list({ ...of, afterRow: 0, limit: 10_000, ...search });
  const count = () => session.transaction((tx) => store().count(tx, of));
  const records = async (): Promise<number> => {
    const [row] = await session.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM import_rows WHERE community_id = :communityId',
      { replacements: of, type: QueryTypes.SELECT },
    );
    return Number(row?.n);
  };

  /** Applies all behind a row that is not wrong. @returns how many rows each part had */
  const applyAll = async (afterRow: number): Promise<number[]> => {
    const lengths: number[] = [];
    for (let after = afterRow; ;) {
      const part = await session.transaction(async (tx) => {
        const next = await store().partBehind(tx, of, after);
        const sound = next?.rows.filter(({ action }) => action !== 'error') ?? [];
        const applied = { outcome: 'applied' as const, entityId: newId(), afterHash: '-' };
        if (next !== undefined)
          await store().settle(
            ...([tx, of, next] as const),
            sound.map(({ rowNo }) => ({ rowNo, ...applied, before: { rowNo } })),
          );
        return next;
      });
      if (part === undefined) return lengths;
      lengths.push(part.rows.length);
      after = part.lastRow;
    }
  };

  it('are five hundred, and are listed one by one', async () => {
    await check(0, planned(2, 1200));
    expect(await records()).to.equal(3);
    expect(await list()).to.deep.equal(planned(2, 1200));
    expect((await list({ limit: 3, afterRow: 500 })).map(({ rowNo }) => rowNo)).to.deep.equal([
      501, 502, 503,
    ]);
    const wrong = await list({ action: 'error' });
    expect(wrong.length).to.equal(400);
    expect(wrong.every(({ rowNo }) => rowNo % 3 === 0)).to.equal(true);
    expect(await list({ outcome: 'applied' })).to.deep.equal([]);
    expect(await count()).to.deep.include({ rows: 1200, create: 800, error: 400, applied: 0 });
  });

  it('have what each of them has, and nothing that only others have', async () => {
    const wrong = { column: 'floor', code: 'number_shape', value: 'G' } as const;
    const rows: PlannedRow[] = [
      { rowNo: 3, action: 'create', cells: { building: 'A', unit: '1', area: 98.5 }, errors: [] },
      { rowNo: 5, action: 'same', cells: { unit: '0', floor: 0 }, errors: [], entityId: newId() },
      { rowNo: 6, action: 'error', cells: { floor: 'G' }, errors: [wrong, wrong] },
    ];
    await check(0, rows);
    expect(await list()).to.deep.equal(rows);
    await session.transaction(async (tx) => {
      const part = await store().partBehind(tx, of, 0);
      const result = { rowNo: 3, outcome: 'applied', entityId: newId(), afterHash: '-' } as const;
      if (part !== undefined) await store().settle(tx, of, part, [result]);
      rows[0] = { ...rows[0], ...result } as PlannedRow;
    });
    expect(await list()).to.deep.equal(rows);
  });

  it('are put in the place of those behind a row', async () => {
    await check(0, planned(2, 1000));
    await check(501, planned(502, 20));
    expect(await list()).to.deep.equal(planned(2, 520));
  });

  it('say what came of each, also where something is taken back', async () => {
    await check(0, planned(2, 600));
    expect(await applyAll(0)).to.deep.equal([500, 100]);
    expect(await count()).to.deep.include({ rows: 600, applied: 400, undone: 0 });
    await session.transaction(async (tx) => {
      const part = await store().lastApplied(tx, of);
      expect(part?.lastRow).to.equal(601);
      const rows = part?.rows.filter(({ outcome }) => outcome === 'applied') ?? [];
      const undone = rows.map(({ rowNo }) => ({ rowNo, outcome: 'undone' as const }));
      if (part !== undefined) await store().settle(tx, of, part, undone);
      expect((await store().lastApplied(tx, of))?.lastRow).to.equal(501);
    });
    expect(await count()).to.deep.include({ rows: 600, applied: 400, undone: rowsUndone });
    const [last] = await list({ outcome: 'undone', afterRow: 600 });
    expect(last).to.deep.include({ rowNo: 601, before: { rowNo: 601 }, afterHash: '-' });
  });
  const rowsUndone = planned(502, 100).filter(({ action }) => action === 'create').length;

  it('of the release before are listed, gathered and gone on with as if they had been', async () => {
    await checkedBefore(planned(2, 700));
    expect(await list()).to.deep.equal(planned(2, 700));
    expect((await list({ action: 'error' })).length).to.equal(233);
    const counted = await count();
    expect(counted).to.deep.include({ rows: 700, error: 233, create: 467 });
    // It has applied some, and this one goes on in the middle of them.
    expect(await applyAll(301)).to.deep.equal([400]);
    expect(await records()).to.equal(301);
    expect(await count()).to.deep.equal({ ...counted, applied: 267 });
    expect(await applyAll(0)).to.deep.equal([300, 400]);
    expect(await records()).to.equal(2);
    expect((await list()).map(({ rowNo }) => rowNo)).to.deep.equal(
      planned(2, 700).map(({ rowNo }) => rowNo),
    );
  });

  it('of the release before are taken back', async () => {
    const applied = { outcome: 'applied' as const, entityId: newId() };
    await checkedBefore(planned(2, 600).map((row) => ({ ...row, ...applied })));
    const part = await session.transaction((tx) => store().lastApplied(tx, of));
    expect(part?.lastRow).to.equal(601);
    expect(part?.rows.map(({ rowNo }) => rowNo)).to.deep.equal(
      planned(102, 500).map(({ rowNo }) => rowNo),
    );
    expect(await records()).to.equal(101);
  });

  it('stay in order where two releases have taken turns', async () => {
    await checkedBefore(planned(2, 10));
    await check(11, planned(12, 10));
    await checkedBefore(planned(22, 10));
    expect(await list()).to.deep.equal(planned(2, 30));
    expect(await applyAll(0)).to.deep.equal([10, 10, 10]);
    const numbers = (await list()).map(({ rowNo }) => rowNo);
    expect(numbers).to.deep.equal(planned(2, 30).map(({ rowNo }) => rowNo));
  });

  it('say to the release before that something else would be done by now', async () => {
    await check(0, planned(2, 10));
    const read = () =>
      session.query<Record<string, string | null>>(
        `SELECT action, outcome, cells, errors, before_row AS was FROM import_rows
         WHERE community_id = :communityId`,
        { replacements: of, type: QueryTypes.SELECT },
      );
    // Of a row without a name nothing can be changed.
    const unlike = { action: 'update', cells: '{}', errors: '[]' };
    expect(await read()).to.deep.equal([{ ...unlike, outcome: null, was: null }]);
    await applyAll(0);
    // And this it cannot read, so that it never says it has taken it back.
    expect(await read()).to.deep.equal([{ ...unlike, outcome: 'applied', was: '' }]);
  });
});
