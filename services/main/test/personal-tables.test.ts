import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { languageCodes } from '@gatehouse/texts/languages';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { createFeatures } from '../src/features.js';
import { PART_TITLES } from '../src/features/data-requests/part-titles.texts.js';
import { forgettersOf } from '../src/forgetting.js';
import { personalTablesOf, type PersonalRow, type Subject } from '../src/personal.js';
import { openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { partsFor } from './parts-for-tests.js';

/** Tables that name somebody and are in no export, and why. */
const LEFT_OUT: Record<string, string> = {
  memberships: 'nothing is written there; roles are auth’s, which tells of them',
  known_accounts: 'that there is an account, and whether it is closed, is what auth tells',
  told_housemates: 'who heard that somebody moved in is told by their notifications',
  account_moves: 'what auth told of where an account lives is what its residencies follow from',
};

/** How columns are called in which somebody stands: by person, by account, or as who did something. */
const NAMES_SOMEBODY = `
  column_name LIKE '%account\\_id' OR column_name LIKE '%person\\_id'
  OR column_name LIKE '%actor\\_id' OR column_name LIKE '%\\_by' OR column_name LIKE '%\\_by\\_id'
  OR column_name IN ('author_id', 'uploader_id')
  OR (column_name = 'owner_id' AND table_name = 'jobs')`;

describe('what main knows of people', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  it('is told to them of every table that names somebody, or stands here with its reason', async () => {
    const rows = await main.sequelize.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND (${NAMES_SOMEBODY})`,
      { type: QueryTypes.SELECT },
    );
    const { features } = createFeatures(await partsFor(main));
    const told = personalTablesOf(features).map(({ table }) => table);
    expect(rows.map(({ name }) => name)).to.have.members([...told, ...Object.keys(LEFT_OUT)]);
  });

  it('has a word in the contract for whatever stays of somebody who is forgotten', async () => {
    const { features } = createFeatures(await partsFor(main));
    const staying = forgettersOf(features).filter(({ stays }) => stays !== undefined);
    const { bundledJson } = await specOf(join(openapiDir, 'main.yaml'));
    const { components } = JSON.parse(bundledJson) as {
      components: { schemas: { StayingData: { properties: { what: { enum: string[] } } } } };
    };
    const words = components.schemas.StayingData.properties.what.enum;
    expect(words).to.include.members(staying.map(({ name }) => name));
  });

  it('says of every column that names somebody what becomes of it when they are forgotten', async () => {
    const columns = await main.sequelize.query<{ table: string; name: string }>(
      `SELECT table_name AS \`table\`, column_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND column_type = 'char(36)' AND (${NAMES_SOMEBODY})`,
      { type: QueryTypes.SELECT },
    );
    const { features } = createFeatures(await partsFor(main));
    const fates = forgettersOf(features);
    for (const { table, columns: said, stays } of fates) {
      const named = columns.filter((one) => one.table === table).map(({ name }) => name);
      expect(Object.keys(said), table).to.have.members(named);
      const leaves = Object.values(said).some((fate) => fate !== 'erased' && fate !== 'tombstone');
      expect(stays !== undefined, `${table}: why it stays`).to.equal(leaves);
    }
  });

  it('has a name in every language', async () => {
    const { features } = createFeatures(await partsFor(main));
    const subject = { communityId: '', accountId: '' };
    for (const { partOf } of personalTablesOf(features))
      expect(Object.keys(PART_TITLES)).to.include(partOf(subject).name);
    for (const [name, titles] of Object.entries(PART_TITLES))
      for (const language of languageCodes)
        expect(titles[language], `${name} ${language}`).to.be.a('string').and.not.equal('');
  });

  /** What the part of an archive has about somebody of the test's community. */
  const toldTo = async (name: string, subject: Omit<Subject, 'communityId'>) => {
    const { features } = createFeatures(await partsFor(main));
    const rows: PersonalRow[] = [];
    for (const { partOf } of personalTablesOf(features)) {
      const part = partOf({ communityId: main.world.here.id, ...subject });
      if (part.name === name) for await (const row of part.rows()) rows.push(row);
    }
    return rows;
  };
  const personOf = async (accountId: string): Promise<Omit<Subject, 'communityId'>> => {
    const [row] = await main.sequelize.query<{ id: string }>(
      'SELECT id FROM people WHERE community_id = :communityId AND account_id = :accountId',
      {
        replacements: { communityId: main.world.here.id, accountId },
        type: QueryTypes.SELECT,
      },
    );
    return { accountId, ...(row && { personId: row.id }) };
  };
  const insert = (table: string, rows: readonly object[]) =>
    main.sequelize.transaction((tx) =>
      insertRows(
        tx,
        rows.map((row) => ({ table, row })),
      ),
    );
  const at = new Date('2026-12-10T06:30:00.000Z');

  it('tells whose papers they are what stands there, and who entered them only that they did', async () => {
    const { here, elsewhere } = main.world;
    const [asha, manager] = [
      await personOf(here.asha.accountId),
      await personOf(here.manager.accountId),
    ];
    const [id, other] = [newId(), newId()];
    const paper = (one: object) => ({
      ...{ communityId: here.id, personId: asha.personId, type: 'passport', last4: '4821' },
      ...{ sealedNumber: Buffer.from('sealed'), expiresOn: '2030-01-31', addedAt: at },
      ...{ addedById: manager.accountId, addedByName: 'Meera Iyer', ...one },
    });
    await insert('identity_documents', [
      paper({ id }),
      paper({ id: newId(), communityId: elsewhere.id }),
      paper({ id: other, personId: newId(), addedById: newId(), last4: '9999' }),
    ]);
    const common = { id, type: 'passport', addedAt: at.toISOString(), verifiedAt: null };
    expect(await toldTo('identityDocuments', asha)).to.deep.equal([
      {
        ...{ ...common, numberEndsWith: '4821', expiresOn: '2030-01-31', own: 1 },
        ...{ added: 0, verified: 0 },
      },
    ]);
    expect(await toldTo('identityDocuments', manager)).to.deep.equal([
      { ...common, numberEndsWith: null, expiresOn: null, own: 0, added: 1, verified: 0 },
    ]);
    const gone = { accountId: newId() };
    expect(await toldTo('identityDocuments', gone)).to.deep.equal([]);
  });

  it('tells who received a parcel, who let it be fetched and by whom, and who has it', async () => {
    const { here } = main.world;
    const { asha, bilal, guard } = here;
    const parcel = {
      ...{ communityId: here.id, id: newId(), unitId: here.unitId, state: 'handed-over' },
      ...{ carrier: 'Swift Parcels', isPerishable: 0, code: '004217', reminders: 0 },
      ...{ collectorName: 'Ravi Kumar', collectorNamedById: asha.accountId, receivedAt: at },
      ...{ receivedById: guard.accountId, receivedByName: guard.name, endedAt: at },
      ...{ endedById: guard.accountId, endedByName: guard.name, recipientKind: 'resident' },
      ...{ recipientAccountId: bilal.accountId, recipientName: bilal.name },
    };
    await insert('parcels', [parcel]);
    const common = {
      ...{ id: parcel.id, unit: 'A-101', state: 'handed-over', carrier: 'Swift Parcels' },
      ...{ receivedAt: at.toISOString(), endedAt: at.toISOString(), collector: null },
      ...{ received: 0, ended: 0, named: 0, fetched: 0 },
    };
    expect(await toldTo('parcels', asha)).to.deep.equal([
      { ...common, collector: 'Ravi Kumar', named: 1 },
    ]);
    expect(await toldTo('parcels', bilal)).to.deep.equal([{ ...common, fetched: 1 }]);
    expect(await toldTo('parcels', guard)).to.deep.equal([{ ...common, received: 1, ended: 1 }]);
    expect(await toldTo('parcels', here.chitra)).to.deep.equal([]);
  });

  it('tells who moves, who decided, and who ticked what off', async () => {
    const { here } = main.world;
    const [asha, manager] = [
      await personOf(here.asha.accountId),
      await personOf(here.manager.accountId),
    ];
    const move = {
      ...{ communityId: here.id, id: newId(), unitId: here.unitId, buildingId: newId() },
      ...{ personId: asha.personId, direction: 'out', state: 'approved', day: '2026-12-31' },
      ...{ movesAt: at, requestedAt: at, requestedById: asha.accountId },
      ...{ requestedByName: 'Asha Rao', decidedAt: at, decidedById: manager.accountId },
    };
    const items = Array.from({ length: 12 }, (_none, item) => ({
      ...{ communityId: here.id, moveId: move.id, item, label: `Key ${item}`, tickedAt: at },
      tickedById: manager.accountId,
    }));
    await insert('moves', [
      move,
      {
        ...move,
        id: newId(),
        personId: newId(),
        unitId: newId(),
        requestedById: newId(),
        decidedById: newId(),
      },
    ]);
    await insert('move_items', items);
    const [own, ...more] = await toldTo('moves', asha);
    expect(more).to.deep.equal([]);
    expect(own).to.include({ id: move.id, unit: 'A-101', day: '2026-12-31', own: 1 });
    expect(own).to.include({ requested: 1, decided: 0, ended: 0 });
    const [decided] = await toldTo('moves', manager);
    expect(decided).to.include({ id: move.id, own: 0, requested: 0, decided: 1 });
    expect((await toldTo('moveItems', manager)).map(({ label }) => label)).to.deep.equal(
      items.map(({ label }) => label),
    );
    expect(await toldTo('moveItems', asha)).to.deep.equal([]);
  });

  it('tells who brought in what a unit owed before', async () => {
    const { here } = main.world;
    const { manager, asha } = here;
    const balance = {
      ...{ communityId: here.id, id: newId(), unitId: here.unitId, amount: -125_050 },
      ...{ currency: 'INR', day: '2026-12-01', importId: newId(), stagedAt: at },
      stagedBy: manager.accountId,
    };
    await insert('opening_balances', [balance]);
    expect(await toldTo('openingBalances', manager)).to.deep.equal([
      {
        ...{ id: balance.id, unit: 'A-101', amount: -125_050, currency: 'INR' },
        ...{ day: '2026-12-01', stagedAt: at.toISOString() },
      },
    ]);
    expect(await toldTo('openingBalances', asha)).to.deep.equal([]);
  });
});
