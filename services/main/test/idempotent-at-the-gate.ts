import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import { call, type Answer, type MainFixture } from './main-fixture.js';

/** Asks for the same thing, with a key of one's own. */
export type Ask = (key: string) => Promise<Answer>;

/** What it takes to ask, as soon as the service is there: who asks, and how. */
export interface Askers {
  readonly main: MainFixture;
  post: (path: string, token: string, key: string, body?: unknown) => Promise<Answer>;
  readonly guard: string;
  readonly manager: string;
  readonly resident: string;
}

/** What of the gate can be asked for with a key, each as it is about to be. */
export function atTheGate(by: Askers): Record<string, () => Promise<Ask>> {
  return { ...alarms(by), ...parties(by), ...rosters(by), ...log(by), ...beforeTheGate(by) };
}

/** What is done about an alarm. */
function alarms(by: Askers): Record<string, () => Promise<Ask>> {
  const callForHelp: Ask = (key) => by.post('/alerts', by.resident, key, { kind: 'medical' });
  /** What a guard does about an alert that is new. */
  const helping = async (step: 'acknowledge' | 'arrive' | 'close'): Promise<Ask> => {
    await by.main.sequelize.query('DELETE FROM alerts WHERE community_id = ?', {
      replacements: [by.main.world.here.id],
    });
    const { body } = await callForHelp(newId());
    const closing = step === 'close' ? { report: 'She had fallen.' } : undefined;
    return (key) => by.post(`/alerts/${String(body['id'])}/${step}`, by.guard, key, closing);
  };
  return {
    raiseAlert: () => Promise.resolve(callForHelp),
    acknowledgeAlert: () => helping('acknowledge'),
    arriveAtAlert: () => helping('arrive'),
    closeAlert: () => helping('close'),
  };
}

/** Letting in some of a party, or out. */
function parties(by: Askers): Record<string, () => Promise<Ask>> {
  /** A party of three of whom one is about to come in, or to go out. */
  const passing = async (way: 'in' | 'out'): Promise<Ask> => {
    const { unitId } = by.main.world.here;
    const asked = { unitId, kind: 'guest', visitor: { name: 'Ravi' }, partySize: 3 };
    const { body } = await by.post('/visits', by.guard, newId(), asked);
    const path = `/visits/${String(body['id'])}`;
    await by.post(`${path}/approve`, by.resident, newId());
    if (way === 'out') await by.post(`${path}/check-in`, by.guard, newId());
    return (key) => by.post(`${path}/let-${way}`, by.guard, key, { people: 1 });
  };
  return { letInVisitors: () => passing('in'), letOutVisitors: () => passing('out') };
}

/** Who works when, and what they tell each other. */
function rosters(by: Askers): Record<string, () => Promise<Ask>> {
  /** A shift of the guard from now on, in place of those before. */
  const assignShift = async (): Promise<Ask> => {
    await by.main.sequelize.query('DELETE FROM shifts');
    // By the clocks of Kolkata: the whole day, whatever time it is.
    const day = dayAt(new Date(), 'Asia/Kolkata').toString();
    const { accountId } = by.main.world.here.guard;
    const draft = { accountId, day, starts: '00:00', ends: '00:00' };
    return (key) => by.post('/shifts', by.manager, key, draft);
  };
  const working = async (step: 'clock-in' | 'clock-out'): Promise<Ask> => {
    const { body } = await (await assignShift())(newId());
    const path = `/shifts/${String(body['id'])}`;
    if (step === 'clock-out') await by.post(`${path}/clock-in`, by.guard, newId());
    return (key) => by.post(`${path}/${step}`, by.guard, key);
  };
  const writeHandover: Ask = (key) =>
    by.post('/handovers', by.guard, key, { note: 'The lift stands.' });
  return {
    assignShift,
    clockIn: () => working('clock-in'),
    clockOut: () => working('clock-out'),
    writeHandover: () => Promise.resolve(writeHandover),
    readHandover: async () => {
      const { body } = await writeHandover(newId());
      return (key) => by.post(`/handovers/${String(body['id'])}/read`, by.guard, key);
    },
  };
}

/** What came and went. */
function log(by: Askers): Record<string, () => Promise<Ask>> {
  const recordEntry = async (direction: string): Promise<Ask> => {
    const { body } = await by.post('/gates', by.manager, newId(), { name: newId() });
    const subject = { type: 'person', id: newId() };
    const entry = { direction, subject, gateId: body['id'] };
    return (key) => by.post('/gate-entries', by.guard, key, entry);
  };
  const settleConflict = async (): Promise<Ask> => {
    const leave = await recordEntry('out');
    await leave(newId());
    const id = await eventually(async () => {
      const { body } = await call(by.main, 'GET', '/gate-conflicts', { token: by.manager });
      const [conflict] = body['items'] as { id: string }[];
      expect(conflict).to.not.equal(undefined);
      return conflict?.id ?? '';
    });
    return (key) => by.post(`/gate-conflicts/${id}/settle`, by.manager, key, {});
  };
  return {
    recordGateEntry: () => recordEntry('in'),
    settleGateConflict: () => settleConflict(),
    createGate: () => Promise.resolve((key) => by.post('/gates', by.manager, key, { name: key })),
  };
}

/** What is said of visitors before they come. */
function beforeTheGate(by: Askers): Record<string, () => Promise<Ask>> {
  const block: Ask = (key) =>
    by.post('/blocks', by.manager, key, {
      ...{ of: 'plate', value: key.slice(-12), reason: 'Why', until: '2099-01-01T00:00:00Z' },
    });
  const blocked = async (step: string, token: string, body?: object): Promise<Ask> => {
    const { body: made } = await block(newId());
    return (key) => by.post(`/blocks/${String(made['id'])}/${step}`, token, key, body);
  };

  return {
    addBlock: () => Promise.resolve(block),
    liftBlock: () => blocked('lift', by.manager),
    appealBlock: () => blocked('appeal', by.guard, { text: 'It was my brother.' }),
    addStandingAnswer: () =>
      Promise.resolve((key) => {
        const { unitId } = by.main.world.here;
        const answer = { unitId, kind: 'service', company: key, answer: 'denied' };
        return by.post('/standing-answers', by.resident, key, answer);
      }),
  };
}
