import { expect } from 'chai';
import { createPassesWorld, type PassesWorld } from './passes-world.js';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

describe('when passes are good', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
  });
  after(() => world.main.stop());

  it('gate 14: a window of Berlin begins at the earlier and ends at the later of a time that is there twice, and at the first moment after one that is not', async () => {
    await world.live('Europe/Berlin');
    world.at('2026-03-01T12:00:00Z');
    const windows = [{ days: EVERY_DAY, from: '02:30', to: '04:00' }];
    const { code } = await world.issue({ kind: 'recurring', windows });
    for (const [moment, said] of [
      ['2026-03-29T00:59:59.999Z', ['not_in_window', '2026-03-29T01:00:00.000Z']],
      ['2026-03-29T01:00:00.000Z', ['ok']],
      ['2026-03-29T01:59:59.999Z', ['ok']],
      ['2026-03-29T02:00:00.000Z', ['not_in_window', '2026-03-30T00:30:00.000Z']],
      ['2026-10-25T00:29:59.999Z', ['not_in_window', '2026-10-25T00:30:00.000Z']],
      ['2026-10-25T00:30:00.000Z', ['ok']],
      ['2026-10-25T02:59:59.999Z', ['ok']],
      ['2026-10-25T03:00:00.000Z', ['not_in_window', '2026-10-26T01:30:00.000Z']],
    ] as const)
      expect(await world.saidAt(moment, { code }), moment).to.deep.equal(said);
  });

  it('gate 15: a window belongs to the day on which it begins', async () => {
    await world.live('Asia/Kolkata');
    world.at('2026-12-01T06:30:00Z');
    const windows = [{ days: ['fri'], from: '22:00', to: '02:00' }];
    const { code } = await world.issue({ kind: 'recurring', windows });
    // Saturday, 5 December, 01:30, 02:00 and 22:30.
    expect(await world.saidAt('2026-12-04T20:00:00.000Z', { code })).to.deep.equal(['ok']);
    const nextFriday = '2026-12-11T16:30:00.000Z';
    for (const moment of ['2026-12-04T20:30:00.000Z', '2026-12-05T17:00:00.000Z'])
      expect(await world.saidAt(moment, { code })).to.deep.equal(['not_in_window', nextFriday]);
    expect(await world.saidAt(nextFriday, { code })).to.deep.equal(['ok']);
  });

  it('gate 16: a day is from its first moment to that of the next, also where there is no midnight', async () => {
    for (const [zone, day, from, to] of [
      ['Asia/Kathmandu', '2026-12-31', '2026-12-30T18:15:00.000Z', '2026-12-31T18:15:00.000Z'],
      ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    ] as const) {
      await world.live(zone);
      world.at('2026-04-01T12:00:00Z');
      const { code, validFrom, validTo } = await world.issue({ firstDay: day, lastDay: day });
      expect([validFrom, validTo]).to.deep.equal([from, to]);
      const before = (moment: string) => new Date(Date.parse(moment) - 1).toISOString();
      expect(await world.saidAt(before(from), { code })).to.deep.equal(['not_yet', from]);
      expect(await world.saidAt(from, { code })).to.deep.equal(['ok']);
      expect(await world.saidAt(before(to), { code })).to.deep.equal(['ok']);
      expect(await world.saidAt(to, { code })).to.deep.equal(['expired']);
    }
  });

  it('gate 17: a year from 29 February is over with 28 February', async () => {
    await world.live('Europe/Berlin');
    world.at('2028-02-01T12:00:00Z');
    const { code, validTo } = await world.issue({ kind: 'staff', firstDay: '2028-02-29' });
    expect(validTo).to.equal('2029-02-28T23:00:00.000Z');
    expect(await world.saidAt('2029-02-28T22:59:59.999Z', { code })).to.deep.equal(['ok']);
    expect(await world.saidAt(validTo, { code })).to.deep.equal(['expired']);
  });

  it('say when they open first, not when they begin', async () => {
    await world.live('Asia/Kolkata');
    world.at('2026-12-01T06:30:00Z');
    const windows = [{ days: ['sat'], from: '10:00', to: '12:00' }];
    const { code } = await world.issue({ kind: 'staff', firstDay: '2026-12-03', windows });
    const saturday = '2026-12-05T04:30:00.000Z';
    expect(await world.saidAt('2026-12-02T06:30:00.000Z', { code })).to.deep.equal([
      ...['not_yet', saturday],
    ]);
    expect(await world.saidAt(saturday, { code })).to.deep.equal(['ok']);
  });

  it('are to the minute', async () => {
    world.at('2026-12-01T06:30:29.500Z');
    const validTo = '2026-12-01T18:00:59+05:30';
    const pass = await world.issue({ validTo });
    expect([pass.validFrom, pass.validTo]).to.deep.equal([
      ...['2026-12-01T06:30:00.000Z', '2026-12-01T12:30:00.000Z'],
    ]);
  });
});
