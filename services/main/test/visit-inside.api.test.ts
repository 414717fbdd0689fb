import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

/** Noon in Kolkata, by whose clocks the community lives. */
const NOON = new Date('2027-01-10T06:30:00.000Z');
const MINUTE_MS = 60_000;
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * MINUTE_MS);

const somebody = (role: 'employee' | 'manager', job?: string) => ({
  ...{ accountId: newId(), email: 'a@test.gatehouse.example', status: 'active' as const },
  ...{ givenName: 'Some', familyName: 'Body', roles: [{ role, ...(job && { job }) }] },
});
const [guardian, gardener, managing] = [
  ...[somebody('employee', 'guard'), somebody('employee', 'gardener'), somebody('manager')],
] as const;

describe('a visitor inside', () => {
  let main: MainFixture;
  let clock = NOON;
  let heard: HeardEvents<object>;
  let tokens: Record<'guard' | 'asha' | 'bilal' | 'chitra', string>;

  before(async () => {
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now: () => clock });
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = {
      ...{ guard: await of('guard'), asha: await of('asha') },
      ...{ bilal: await of('bilal'), chitra: await of('chitra') },
    };
    heard = await hearEvents(main, 'gatehouse.visit.#');
    await standInForAuth(main, {
      'auth.people.list': ({ role }) => ({
        people: role === 'employee' ? [guardian, gardener] : [managing],
      }),
    });
  });
  beforeEach(() => {
    clock = NOON;
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const read = async (id: string) =>
    (await call(main, 'GET', `/visits/${id}`, { token: tokens.guard })).body;
  const told = (id: string, what: string) =>
    heard.of(`visit/${id}`).filter(({ type }) => type === `gatehouse.visit.${what}.v1`);
  const codeOf = ({ status, body }: Answer) => [status, body['code']];

  async function ask(kind: string): Promise<string> {
    const body = { unitId: main.world.here.unitId, kind, visitor: { name: 'Ravi Kumar' } };
    return String((await post('/visits', tokens.guard, body)).body['id']);
  }

  async function inside(kind: string): Promise<string> {
    const id = await ask(kind);
    await post(`/visits/${id}/approve`, tokens.asha);
    expect((await post(`/visits/${id}/check-in`, tokens.guard)).status).to.equal(200);
    return id;
  }

  it('gate 5: is told to guards and managers after half an hour, six times in three hours', async () => {
    const id = await inside('delivery');
    for (const [n, minutes] of [30, 60, 90, 120, 150, 180].entries()) {
      clock = new Date(later(minutes).getTime() - 1);
      await sentinel();
      expect(told(id, 'overstayed')).to.have.length(n);
      clock = later(minutes);
      await eventually(() => expect(told(id, 'overstayed')).to.have.length(n + 1));
    }
    expect(told(id, 'overstayed')[0]?.data).to.deep.include({
      toldIds: [guardian.accountId, managing.accountId],
      checkedInAt: NOON.toISOString(),
    });
    clock = later(240);
    await sentinel();
    expect(told(id, 'overstayed')).to.have.length(6);
  });

  it('is told of no more once they have left, and of guests never', async () => {
    const gone = await inside('cab');
    const guest = await inside('guest');
    await post(`/visits/${gone}/check-out`, tokens.guard);
    clock = later(31);
    await sentinel();
    expect([...told(gone, 'overstayed'), ...told(guest, 'overstayed')]).to.deep.equal([]);
  });

  it('counts as gone at four in the morning, at no time that anybody knows', async () => {
    const id = await inside('guest');
    clock = new Date('2027-01-10T22:29:59.999Z');
    await sentinel();
    expect((await read(id))['state']).to.equal('inside');
    clock = new Date('2027-01-10T22:30:00.000Z');
    await eventually(async () =>
      expect(await read(id)).to.deep.include({ state: 'left', leftHow: 'assumed' }),
    );
    expect(await read(id)).to.not.have.property('checkedOutAt');
    await eventually(() => expect(told(id, 'checked-out')).to.have.length(1));
    expect(told(id, 'checked-out')[0]?.data).to.include({ how: 'assumed' });
  });

  it('stays for three hours at the least before that', async () => {
    clock = new Date('2027-01-10T20:00:00.000Z');
    const id = await inside('guest');
    clock = new Date('2027-01-10T22:30:00.000Z');
    await sentinel();
    expect((await read(id))['state']).to.equal('inside');
    clock = new Date('2027-01-11T22:30:00.000Z');
    await eventually(async () => expect((await read(id))['state']).to.equal('left'));
  });

  it('is inside again when the guard takes a check-out back, and stays too long as before', async () => {
    const id = await inside('delivery');
    clock = later(20);
    await post(`/visits/${id}/check-out`, tokens.guard);
    expect((await read(id))['leftHow']).to.equal('seen');
    await post(`/visits/${id}/undo-check-out`, tokens.guard);
    expect(await read(id)).to.not.have.any.keys('leftHow', 'checkedOutAt');
    clock = later(30);
    await eventually(() => expect(told(id, 'overstayed')).to.have.length(1));
  });

  it('never was, who left at the gate what they brought', async () => {
    const id = await ask('delivery');
    const approved = await post(`/visits/${id}/leave-at-gate`, tokens.asha);
    expect(approved.body).to.deep.include({
      ...{ instruction: 'leave-at-gate', decidedVia: 'resident' },
      approvedUntil: later(15).toISOString(),
    });
    const out = await post(`/visits/${id}/check-out`, tokens.guard);
    expect(out.body).to.deep.include({ state: 'left', leftHow: 'parcel' });
    expect(out.body).to.not.have.property('checkedInAt');
    await eventually(() => expect(told(id, 'checked-out')).to.have.length(1));
    const other = await ask('delivery');
    await post(`/visits/${other}/approve`, tokens.asha);
    const refused = await post(`/visits/${other}/check-out`, tokens.guard);
    expect(codeOf(refused)).to.deep.equal([409, 'visit_state_conflict']);
  });

  it('is disputed by who lives there, once; what is written stays', async () => {
    const id = await inside('guest');
    expect((await post(`/visits/${id}/dispute`, tokens.chitra)).status).to.equal(404);
    const disputed = await post(`/visits/${id}/dispute`, tokens.bilal);
    const { accountId, name } = main.world.here.bilal;
    expect(disputed.body).to.deep.include({
      ...{ state: 'inside', disputedAt: NOON.toISOString(), disputedBy: { accountId, name } },
      checkedInAt: NOON.toISOString(),
    });
    const again = await post(`/visits/${id}/dispute`, tokens.asha);
    expect(codeOf(again)).to.deep.equal([409, 'visit_already_disputed']);
    await eventually(() => expect(told(id, 'disputed')).to.have.length(1));
    const asked = await ask('guest');
    const early = await post(`/visits/${asked}/dispute`, tokens.asha);
    expect(codeOf(early)).to.deep.equal([409, 'visit_state_conflict']);
  });

  it('does not come in once the approval was taken back', async () => {
    const id = await ask('guest');
    await post(`/visits/${id}/approve`, tokens.asha);
    const back = await post(`/visits/${id}/withdraw`, tokens.bilal);
    const { accountId, name } = main.world.here.bilal;
    expect(back.body).to.deep.include({ state: 'denied', withdrawnBy: { accountId, name } });
    const refused = await post(`/visits/${id}/check-in`, tokens.guard);
    expect(codeOf(refused)).to.deep.equal([409, 'visit_state_conflict']);
    await eventually(() => expect(told(id, 'withdrawn')).to.have.length(1));
    expect(told(id, 'withdrawn')[0]?.data).to.deep.include({
      requestedById: main.world.here.guard.accountId,
    });
    const late = await inside('guest');
    expect(codeOf(await post(`/visits/${late}/withdraw`, tokens.asha))[0]).to.equal(409);
  });

  /** Whatever was due by now has happened once an approval of this moment's has ended. */
  async function sentinel(): Promise<void> {
    const id = await ask('guest');
    await main.sequelize.query('UPDATE visits SET due_at = ?, answer_by = ? WHERE id = ?', {
      replacements: [clock, clock, id],
    });
    await eventually(async () => {
      const [rows] = await main.sequelize.query('SELECT due_at FROM visits WHERE id = ?', {
        replacements: [id],
      });
      const [row] = rows as { due_at: Date | null }[];
      expect(row?.due_at?.getTime()).to.not.equal(clock.getTime());
    });
  }
});
