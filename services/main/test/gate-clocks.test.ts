import { expect } from 'chai';
import type { TestDevice } from './devices-world.js';
import { createGateLogWorld, type GateLogWorld } from './gate-log-world.js';
import { startMain, type MainFixture } from './main-fixture.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const FIVE_MINUTES = 5 * 60_000;
const earlierBy = (moment: Date, ms: number): string =>
  new Date(moment.getTime() - ms).toISOString();

describe('entries by clocks that are wrong', () => {
  let main: MainFixture;
  let world: GateLogWorld;
  let device: TestDevice;

  before(async () => {
    const settings = { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', GATE_LOG_EVERY: '1h' };
    main = await startMain(settings, { now: () => NOON });
    world = await createGateLogWorld(main, main.world.here, () => NOON);
  });
  after(() => main.stop());
  beforeEach(async () => {
    device = await world.newDevice();
  });

  const bringOne = async (deviceAt: string, sentAt: string, clockGen = 1) => {
    const entry = world.entry({ deviceAt, clockGen });
    const { results } = await world.bring(device, [entry], { sentAt });
    const { status, body } = await world.manager('GET', `/gate-entries/${results[0]?.id ?? ''}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as { at: string; timeQuality: string };
  };

  it('were when they were, however many years the clock is ahead or behind', async () => {
    for (const year of [1970, 2023, 2029, 2199]) {
      const sentAt = new Date(Date.UTC(year, 5, 1));
      const entry = await bringOne(earlierBy(sentAt, FIVE_MINUTES), sentAt.toISOString());
      expect(entry, String(year)).to.include({
        ...{ at: earlierBy(NOON, FIVE_MINUTES), timeQuality: 'corrected' },
      });
    }
  });

  it('were never after they came, also where they say so of themselves', async () => {
    const ahead = earlierBy(NOON, -FIVE_MINUTES);
    expect((await bringOne(ahead, NOON.toISOString())).at).to.equal(NOON.toISOString());
    expect((await bringOne(ahead, NOON.toISOString(), 7)).at).to.equal(NOON.toISOString());
  });

  it('are kept whatever the clock says: nothing of a device is refused for ever', async () => {
    const extremes = ['1000-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'];
    const far = ['9999-12-31T23:59:59.999Z', NOON.toISOString(), ...extremes];
    for (const deviceAt of far)
      for (const sentAt of far)
        for (const clockGen of [1, 7]) {
          const entry = await bringOne(deviceAt, sentAt, clockGen);
          const said = `${deviceAt} sent at ${sentAt} by clock ${clockGen}`;
          expect(new Date(entry.at), said).to.be.at.most(NOON);
        }
  });
});
