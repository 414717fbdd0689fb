import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { openOneSession } from '@gatehouse/shared/testing/rows-read';
import { expect } from 'chai';
import { QueryTypes, type Sequelize } from 'sequelize';
import { fileURLToPath } from 'node:url';
import { createUnitPartsDueStore } from '../src/features/units/unit-parts-due.store.js';
import { writeDueParts } from '../src/features/units/unit-parts-writing.js';
import { createUnitPartsStore } from '../src/features/units/unit-parts.store.js';
import { createUnitSearchStore } from '../src/features/units/unit-search.store.js';
import { buildingRow, unitRow } from '../src/features/units/units.model.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

describe('units that were brought in with many', () => {
  let session: Sequelize;
  let drop: () => Promise<void>;
  let communityId: string;

  before(async () => {
    ({ session, drop } = await openOneSession('unitpartsdue', migrations));
  });
  after(() => drop());
  beforeEach(() => (communityId = newId()));

  async function bringIn(names: readonly string[], areDue: boolean): Promise<string[]> {
    const buildingId = newId();
    const units = names.map((name) => unitRow({ id: newId(), communityId, buildingId, name }));
    await session.transaction(async (tx) => {
      const building = buildingRow({ id: buildingId, communityId, name: buildingId });
      await insertRows(tx, [
        { table: 'buildings', row: building },
        ...units.map((row) => ({ table: 'units', row })),
      ]);
      if (areDue) await createUnitPartsDueStore(session).add(units, tx);
      else await createUnitPartsStore(session).add(units, tx);
    });
    return units.map(({ id }) => id);
  }

  const found = async (search: string, more: { after?: { sortKey: string; id: string } } = {}) =>
    (
      await createUnitSearchStore(session).listUnits({ communityId, search, limit: 3, ...more })
    ).map(({ name }) => name);
  const countOf = async (table: string): Promise<number> => {
    const [row] = await session.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM ${table} WHERE community_id = :communityId`,
      { replacements: { communityId }, type: QueryTypes.SELECT },
    );
    return Number(row?.n);
  };
  const countDue = async () =>
    (await countOf('unit_parts_spans')) + (await countOf('unit_parts_due'));
  const writeParts = () =>
    writeDueParts({
      ...{ due: createUnitPartsDueStore(session), parts: createUnitPartsStore(session) },
      writing: createWriting(session),
    });

  const searches = ['1', 'a-1', 'A1204', '204', 'b-12 04', 'zebra', 'a-1204 zebra'];

  it('are found before the parts of their names are written as they are afterwards', async () => {
    await bringIn(['A-101', 'A-1204'], false);
    await bringIn(['A-102', 'B-1204', 'C-7'], true);
    const before = await Promise.all(searches.map((search) => found(search)));
    expect(before.slice(0, 4)).to.deep.equal([
      ['A-101', 'A-102', 'A-1204'],
      ['A-101', 'A-102', 'A-1204'],
      ['A-1204'],
      ['A-1204', 'B-1204'],
    ]);
    await writeParts();
    expect(await countDue()).to.equal(0);
    const afterwards = await Promise.all(searches.map((search) => found(search)));
    expect(afterwards).to.deep.equal(before);
  });

  it('are found behind the page before', async () => {
    const ids = await bringIn(['A-1', 'A-2', 'A-3', 'A-4'], true);
    const after = { sortKey: 'A-00000002', id: ids[1] ?? '' };
    expect(await found('a', { after })).to.deep.equal(['A-3', 'A-4']);
  });

  it('get no parts when they were retired meanwhile', async () => {
    const [gone = ''] = await bringIn(['A-1', 'A-2'], true);
    await session.query(`UPDATE units SET status = 'retired' WHERE id = :gone`, {
      replacements: { gone },
    });
    expect(await found('a')).to.deep.equal(['A-2']);
    await writeParts();
    expect(await found('a')).to.deep.equal(['A-2']);
    expect(await countDue()).to.equal(0);
    expect(await countOf('unit_name_parts')).to.equal(3);
  });

  it('get all of their parts, however many they are', async () => {
    await bringIn(
      Array.from({ length: 450 }, (_none, n) => String(n)),
      true,
    );
    await writeParts();
    expect(await countDue()).to.equal(0);
    expect(await found('449')).to.deep.equal(['449']);
    expect(await found('zebra')).to.deep.equal([]);
  });

  it('have one row together, until the last has its parts', async () => {
    // Of other communities there is nothing left.
    await writeParts();
    await bringIn(
      Array.from({ length: 150 }, (_none, n) => String(n)),
      true,
    );
    expect(await countDue()).to.equal(1);
    const due = createUnitPartsDueStore(session);
    await session.transaction(async (tx) => {
      const some = await due.lockSome(tx, 100);
      expect(some?.units.length).to.equal(100);
      await some?.settle();
    });
    expect(await countDue()).to.equal(1);
    expect(await found('149'), 'whose parts are not written').to.deep.equal(['149']);
    await writeParts();
    expect(await countDue()).to.equal(0);
  });

  it('are found as well where the release before has made them', async () => {
    const ids = await bringIn(['A-101', 'A-1204'], true);
    await session.query('DELETE FROM unit_parts_spans WHERE community_id = :communityId', {
      replacements: { communityId },
    });
    await session.transaction((tx) =>
      insertRows(
        tx,
        ids.map((unitId) => ({ table: 'unit_parts_due', row: { communityId, unitId } })),
      ),
    );
    await bringIn(['A-102'], true);
    const before = await Promise.all(searches.map((search) => found(search)));
    expect(before[0]).to.deep.equal(['A-101', 'A-102', 'A-1204']);
    await writeParts();
    expect(await countDue()).to.equal(0);
    const afterwards = await Promise.all(searches.map((search) => found(search)));
    expect(afterwards).to.deep.equal(before);
  });
});
