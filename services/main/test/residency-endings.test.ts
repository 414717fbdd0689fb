import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { Registry } from 'prom-client';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../src/config.js';
import { residencyEndingsOf, type EndedResidency, type ResidencyEnding } from '../src/endings.js';
import { createFeatures } from '../src/features.js';
import { createResidencyChanges } from '../src/features/residencies/residencies.feature.js';
import { createCommunities } from '../src/features/communities/communities.feature.js';
import { createUnits } from '../src/features/units/units.feature.js';
import { createResidencies } from '../src/features/residencies/residencies.feature.js';
import type { Parts } from '../src/parts.js';
import { startMain, type MainFixture } from './main-fixture.js';
import { createResidencyWorld, type ResidencyWorld } from './residency-world.js';
import type { TestCommunity } from './world.js';

/** Tables that name a unit or a person and are left as they are when a residency ends, and why. */
const STAYS: Record<string, string> = {
  residencies: 'what ended says so itself',
  memberships: 'nothing is written there; roles are auth’s',
  unit_parts_due: 'the same, before its parts are written',
  unit_name_parts: 'how a unit is called is the same whoever lives there',
  unit_origins: 'what a unit was before stays so',
  account_moves: 'what auth told stays told',
  told_housemates: 'who has heard that somebody moved in has heard it',
  join_requests: 'who asks to live there asks those who live there, or the management',
  data_requests: 'what somebody has asked of their data they have asked wherever they live',
  opening_balances: 'what a unit owed before is the unit’s',
  parcels: 'what waits at the gate waits for those who lived there when it came',
  visits: 'a visitor who is asked for is asked for by the unit, whoever lives there',
};

const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('what hangs on a residency', () => {
  let main: MainFixture;
  let parts: Parts;
  let here: TestCommunity;
  let world: ResidencyWorld;
  let clock = NOON;

  before(async () => {
    // The service leaves to this test what is due.
    main = await startMain({ RESIDENCIES_EVERY: '1h' }, { now: () => NOON });
    here = main.world.here;
    world = await createResidencyWorld(main, here);
    const { sequelize } = main;
    // The service publishes what is recorded here.
    checkOutbox(sequelize, () => undefined);
    const broker = await main.brokers.connect('main');
    const meter = { overdue: () => undefined, happened: () => undefined };
    parts = {
      ...{ sequelize, reader: sequelize, writing: createWriting(sequelize), broker },
      ...{ config: { ...readConfig(main.env), RESIDENCIES_EVERY: 20 }, logger: silentLogger },
      rpc: await createRpcClient<MadeCalls>(broker),
      metrics: {
        lookupsOf: () => () => undefined,
        dueOf: () => meter,
        registry: new Registry(),
      },
      ...{ now: () => clock, checks: {} },
    };
  });
  after(() => main.stop());

  it('is of every table that names a unit or a person, or stands here with its reason', async () => {
    const rows = await main.sequelize.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE()
         AND (column_name LIKE '%unit\\_id' OR column_name LIKE '%person\\_id')`,
      { type: QueryTypes.SELECT },
    );
    const seenTo = residencyEndingsOf(createFeatures(parts).features).flatMap((one) => one.tables);
    const named = [...seenTo, ...Object.keys(STAYS)];
    expect(rows.map(({ name }) => name)).to.have.members(named);
  });

  describe('of a feature that sees to it', () => {
    let isBroken = false;
    let attempts = 0;
    const ended: EndedResidency[] = [];
    const ending: ResidencyEnding = {
      tables: [],
      end: async (tx, one) => {
        attempts += 1;
        await main.sequelize.query('UPDATE units SET name = ? WHERE id = ? AND community_id = ?', {
          replacements: ['A-103 free', one.unitId, one.communityId],
          transaction: tx,
        });
        if (isBroken) throw new Error('Not now');
        ended.push(one);
      },
    };
    const nameOfUnit = async () => {
      const [rows] = await main.sequelize.query('SELECT name FROM units WHERE id = ?', {
        replacements: [here.emptyUnitId],
      });
      return (rows as { name: string }[])[0]?.name;
    };

    it('ends with it or keeps it from ending, and is tried until both have ended', async () => {
      const { id: personId } = await world.addPerson();
      const draft = { personId, unitId: here.emptyUnitId, from: '2026-12-01' };
      const { id } = await world.start(draft);
      await world.told(id, 1);
      const communities = createCommunities(parts);
      const residencies = createResidencies(parts);
      const units = createUnits(parts, { residencies, blockers: () => [] });
      const asked = { residencies, communities, units, endings: [ending] };
      const { timers } = createResidencyChanges(parts, asked);
      isBroken = true;
      await main.sequelize.query('UPDATE residencies SET valid_to = ? WHERE id = ?', {
        replacements: [NOON, id],
      });
      for (const timer of timers) await timer.start?.();
      await eventually(() => expect(attempts).to.equal(1));
      // What comes after the first has failed ends all the same.
      const other = await world.start({ ...draft, unitId: here.neighbourUnitId });
      expect(world.eventsOf(id)).to.have.length(1);
      expect(await nameOfUnit()).to.equal('A-103');
      isBroken = false;
      // What has failed is tried again after a while.
      clock = new Date(NOON.getTime() + 60_000);
      await eventually(async () => expect(await nameOfUnit()).to.equal('A-103 free'));
      // The process that publishes is another, which looks for it now and then.
      await eventually(() => expect(world.eventsOf(id)).to.have.length(2), { within: 30_000 });
      expect(await world.told(id, 2)).to.deep.equal(['started', 'ended']);
      for (const timer of timers) await timer.stop?.();
      const { unitId } = draft;
      expect(ended).to.deep.equal([{ id, communityId: here.id, unitId, personId, at: NOON }]);
      await eventually(() => expect(world.eventsOf(other.id)).to.have.length(1));
    });
  });
});
