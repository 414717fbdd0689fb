import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { rowsRead, openOneSession } from '@gatehouse/shared/testing/rows-read';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { fileURLToPath } from 'node:url';
import { createUnitPartsStore } from '../src/features/units/unit-parts.store.js';
import { createUnitSearchStore } from '../src/features/units/unit-search.store.js';
import { buildingRow, unitRow } from '../src/features/units/units.model.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const limit = 25;

/** Towers of 200 units each, ten on a floor: A-101 to A-2010, B-101 and so on. */
const UNITS_OF_TOWER = 200;

describe('a search for units', function () {
  this.timeout(120_000);
  let session: Sequelize;
  let drop: () => Promise<void>;
  let small: string;
  let large: string;

  before(async () => {
    ({ session, drop } = await openOneSession('unitsearch', migrations));
    small = await addCommunity(1);
    large = await addCommunity(100);
    await session.query('ANALYZE TABLE units, unit_name_parts, buildings');
  });
  after(() => drop());

  async function addCommunity(towers: number): Promise<string> {
    const communityId = newId();
    const parts = createUnitPartsStore(session);
    for (let tower = 0; tower < towers; tower++) {
      const buildingId = newId();
      const units = Array.from({ length: UNITS_OF_TOWER }, (_none, n) => {
        const name = `${nameOf(tower)}-${Math.floor(n / 10) + 1}${String((n % 10) + 1).padStart(2, '0')}`;
        return unitRow({ id: newId(), communityId, buildingId, name });
      });
      const building = buildingRow({ id: buildingId, communityId, name: nameOf(tower) });
      await session.transaction((tx) =>
        insertRows(tx, [
          { table: 'buildings', row: building },
          ...units.map((row) => ({ table: 'units', row })),
        ]),
      );
      await parts.add(units);
    }
    return communityId;
  }

  /** A, B … Z, AA, AB … */
  function nameOf(tower: number): string {
    const letter = String.fromCharCode(65 + (tower % 26));
    return tower < 26 ? letter : nameOf(Math.floor(tower / 26) - 1) + letter;
  }

  const listed = async (communityId: string, search: string) => {
    const wanted = { communityId, search, limit };
    return (await createUnitSearchStore(session).listUnits(wanted)).map(({ name }) => name);
  };

  for (const search of ['1', 'A', 'a-1', '101', '2010', 'A1204', 'A-12 0', 'zebra', 'a-101 zebra'])
    it(`for "${search}" reads among 20,000 no more than half as much again as among 200`, async () => {
      const among = (communityId: string, what = search) =>
        rowsRead(session, () => listed(communityId, what));
      // Of fewer units it may be no full page that is found.
      const most = 1.5 * Math.max(await among(small), await among(small, '1'));
      expect(await among(large)).to.be.at.most(most);
    });

  it('finds them by whatever is in their names, in the order in which people count', async () => {
    const withM = ['AM', 'BM'].flatMap((tower) =>
      [101, 102, 103, 104, 105, 106, 107, 108, 109]
        .concat([1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010])
        .map((number) => `${tower}-${number}`),
    );
    expect(await listed(large, 'm-1 0')).to.deep.equal(withM.slice(0, limit));
    expect(await listed(large, 'cv2010')).to.deep.equal(['CV-2010']);
    expect(await listed(small, 'cv2010')).to.deep.equal([]);
    expect(await listed(large, 'a')).to.have.length(limit);
  });
});
