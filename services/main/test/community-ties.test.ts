import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { eventCheck } from '@gatehouse/shared/messaging/contracts/event-check';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { expect } from 'chai';
import { join } from 'node:path';
import { CurrencyInUse, ZoneInUse } from '../src/features/communities/communities.errors.js';
import { createCommunitiesStore } from '../src/features/communities/communities.store.js';
import { createCommunityChangesService } from '../src/features/communities/community-changes.service.js';
import { createCommunityChangesStore } from '../src/features/communities/community-changes.store.js';
import { createTies, type CommunityTies } from '../src/features/communities/community-ties.js';
import { openapiDir, startMain, type MainFixture } from './main-fixture.js';

describe('what hangs on a community', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
    checkOutbox(main.sequelize, eventCheck(await loadContracts(join(openapiDir, 'messages.yaml'))));
  });
  after(() => main.stop());

  /** The service as it is beside features that bring this. */
  const beside = (...features: CommunityTies[]) => {
    const ties = createTies();
    ties.heed(features);
    const yes = () => Promise.resolve(true);
    return createCommunityChangesService({
      store: createCommunityChangesStore(main.sequelize),
      findCommunity: (id) => createCommunitiesStore(main.sequelize).findCommunity(id),
      writing: createWriting(main.sequelize),
      ...{ ties, hasUnit: yes, hasAdmin: yes, onStepped: () => undefined },
      now: () => new Date(),
    });
  };
  const change = async (service: ReturnType<typeof beside>, wanted: object) => {
    const { here } = main.world;
    const by = { accountId: here.manager.accountId };
    const asked = { change: wanted, decide: () => undefined };
    return service.update(by, here.id, asked).catch((error: unknown) => error);
  };
  const found = async () =>
    createCommunitiesStore(main.sequelize).findCommunity(main.world.here.id);

  it('is in the way of another time zone, and of nothing else', async () => {
    const { here } = main.world;
    const asked: string[] = [];
    const bookings = { what: 'bookings', count: 3 };
    const clocks = { what: 'ticket-clocks', count: 2 };
    const service = beside(
      {},
      {
        blockers: {
          zone: (_tx, id) => {
            asked.push(id);
            return Promise.resolve([bookings]);
          },
        },
      },
      { blockers: { zone: () => Promise.resolve([{ what: 'polls', count: 0 }, clocks]) } },
    );
    const refused = await change(service, { timeZone: 'Europe/Berlin', name: 'Berlin' });
    expect(refused).to.be.instanceOf(ZoneInUse);
    expect((refused as ZoneInUse).context).to.deep.equal({ blockers: [bookings, clocks] });
    expect(await found()).to.include({ timeZone: 'Asia/Kolkata', name: 'Lakeview' });
    expect(await change(service, { currency: 'EUR' })).to.include({ currency: 'EUR' });
    expect(await change(service, { timeZone: 'Asia/Kolkata', currency: 'INR' })).to.include({
      currency: 'INR',
    });
    expect(asked).to.deep.equal([here.id]);
  });

  it('is in the way of another currency', async () => {
    const entries = { what: 'ledger-entries', count: 1 };
    const service = beside({ blockers: { currency: () => Promise.resolve([entries]) } });
    const refused = await change(service, { currency: 'USD' });
    expect(refused).to.be.instanceOf(CurrencyInUse);
    expect((refused as CurrencyInUse).context).to.deep.equal({ blockers: [entries] });
    expect(await found()).to.include({ currency: 'INR' });
  });

  it('is in the way of nothing where there is none of it', async () => {
    const none = () => Promise.resolve([{ what: 'bookings', count: 0 }]);
    const service = beside({ blockers: { zone: none, currency: none } });
    const wanted = { timeZone: 'Asia/Calcutta', currency: 'INR' };
    expect(await change(service, wanted)).to.include(wanted);
  });

  it('is told to whoever looks after all communities, from wherever it is known', async () => {
    const ties = createTies();
    const [early, late] = [new Date('2026-11-01'), new Date('2026-11-02')];
    const active = (at: Date) => () => Promise.resolve(new Map([['a', at]]));
    ties.heed([
      {
        console: { people: () => Promise.resolve(new Map([['a', 2]])), lastActivity: active(late) },
      },
      { console: { lastActivity: active(early) } },
    ]);
    const { people, lastActivity } = await ties.console(['a', 'b']);
    expect([...people]).to.deep.equal([['a', 2]]);
    expect([...lastActivity]).to.deep.equal([['a', late]]);
  });
});
