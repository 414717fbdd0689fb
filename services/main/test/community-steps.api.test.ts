import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createCommunitiesStore } from '../src/features/communities/communities.store.js';
import {
  addHome,
  adminOf,
  codeOf,
  letHaveAdmin,
  opened,
  operatorOf,
  stepTo,
} from './community-roles.js';
import { call, startMain, type MainFixture } from './main-fixture.js';

type Told = ProducedEvents['gatehouse.community.suspended.v1'];

const NOW = new Date('2026-11-29T06:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

describe('the life of a community', () => {
  let main: MainFixture;
  let operator: string;
  let at = NOW;
  const withAdmin = new Set<string>();
  const told: Envelope<Told>[] = [];

  before(async () => {
    main = await startMain({}, { now: () => at });
    operator = await operatorOf(main);
    await letHaveAdmin(main, withAdmin);
    const auth = await main.brokers.connect('auth');
    await auth.consume<Envelope<Told>>({
      concern: 'communities',
      handle: (event) => Promise.resolve(void told.push(event)),
    });
  });
  beforeEach(() => {
    at = NOW;
  });
  after(() => main.stop());

  const step = (id: string, name: string, token = operator) => stepTo(main, id, name, token);
  const stateOf = async (id: string) =>
    (await createCommunitiesStore(main.sequelize).findCommunity(id))?.state;

  /** A community that took these steps. */
  async function communityAfter(...steps: string[]): Promise<string> {
    const { id } = await opened(main, operator);
    withAdmin.add(id);
    await addHome(main, id);
    for (const name of steps) {
      const token = name === 'activate' ? await adminOf(main, id) : operator;
      expect((await step(id, name, token)).status, name).to.equal(200);
    }
    return id;
  }

  describe('activateCommunity', () => {
    it('says what is missing, until it is there', async () => {
      const { id } = await opened(main, operator);
      const admin = await adminOf(main, id);
      const missing = async () => {
        const { body } = await step(id, 'activate', admin);
        return [body['code'], (body['context'] as { missing: string[] }).missing];
      };
      expect(await missing()).to.deep.equal(['community_not_ready', ['unit', 'admin']]);
      await addHome(main, id);
      expect(await missing()).to.deep.equal(['community_not_ready', ['admin']]);
      withAdmin.add(id);
      const done = await step(id, 'activate', admin);
      expect([done.status, done.body['state']]).to.deep.equal([200, 'active']);
      expect(await stateOf(id)).to.equal('active');
    });

    it('is taken once, by whichever of two asks first', async () => {
      const id = await communityAfter();
      const admin = await adminOf(main, id);
      const answers = await Promise.all([1, 2].map(() => step(id, 'activate', admin)));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
      const again = await step(id, 'activate', admin);
      expect(codeOf(again)).to.deep.equal([409, 'community_state']);
      expect(again.body['context']).to.deep.equal({ state: 'active' });
    });

    it('is for admins of that community: 403, 404, 401', async () => {
      const id = await communityAfter();
      const { here } = main.world;
      const none = await main.issuer.tokenFor({
        tenants: [{ id, roles: ['manager'], permissions: ['community:read'] }],
      });
      expect(codeOf(await step(id, 'activate', none))).to.deep.equal([403, 'permission_missing']);
      const other = await adminOf(main, here.id);
      expect(codeOf(await step(id, 'activate', other))).to.deep.equal([404, 'community_not_found']);
      expect((await call(main, 'POST', `/communities/${id}/activate`)).status).to.equal(401);
    });
  });

  const allowed: [from: string, steps: string[], goesOn: Record<string, string>][] = [
    ['setup', [], { close: 'closing' }],
    ['active', ['activate'], { suspend: 'suspended', close: 'closing' }],
    ['suspended', ['activate', 'suspend'], { resume: 'active', close: 'closing' }],
    ['closing', ['activate', 'close'], { reopen: 'active' }],
  ];
  for (const [from, steps, goesOn] of allowed)
    for (const name of ['suspend', 'resume', 'close', 'reopen']) {
      const to = goesOn[name];
      it(`${from} ${to === undefined ? 'does not' : 'may'} ${name}`, async () => {
        const id = await communityAfter(...steps);
        const answer = await step(id, name);
        if (to === undefined) {
          expect(codeOf(answer)).to.deep.equal([409, 'community_state']);
          expect(await stateOf(id)).to.equal(from);
        } else {
          expect([answer.status, answer.body['state']]).to.deep.equal([200, to]);
          expect(await stateOf(id)).to.equal(to);
        }
      });
    }

  it('takes one step of two that are asked for at once', async () => {
    const id = await communityAfter('activate');
    const answers = await Promise.all([1, 2, 3].map(() => step(id, 'suspend')));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409]);
  });

  it('closes in thirty days, of which each but what is over can be the last', async () => {
    const id = await communityAfter('activate');
    const closing = await step(id, 'close');
    expect(closing.body['closesAt']).to.equal('2026-12-29T06:00:00.000Z');
    at = new Date(NOW.getTime() + 30 * DAY_MS - 1);
    const reopened = await step(id, 'reopen');
    expect([reopened.status, reopened.body['state']]).to.deep.equal([200, 'active']);
    expect(reopened.body).not.to.have.property('closesAt');
    await step(id, 'close');
    at = new Date(at.getTime() + 30 * DAY_MS);
    const late = await step(id, 'reopen');
    expect(codeOf(late)).to.deep.equal([409, 'community_state']);
    expect(late.body['context']).to.deep.equal({ state: 'closing', closesAt: at.toISOString() });
  });

  it('is after a closing that was undone what it was before, suspended too', async () => {
    const suspended = await communityAfter('activate', 'suspend', 'close', 'reopen');
    expect(await stateOf(suspended)).to.equal('suspended');
    expect(await stateOf(await communityAfter('close', 'reopen'))).to.equal('setup');
  });

  it('wants a recent proof of who closes or reopens it', async () => {
    const id = await communityAfter('activate');
    const stale = await operatorOf(main, new Date(Date.now() - 601_000));
    expect(codeOf(await step(id, 'close', stale))).to.deep.equal([401, 'step_up_required']);
    await step(id, 'close');
    expect(codeOf(await step(id, 'reopen', stale))).to.deep.equal([401, 'step_up_required']);
    expect((await step(id, 'reopen')).status).to.equal(200);
    expect((await step(id, 'suspend', stale)).status).to.equal(200);
  });

  it('is for operators, and of a community that there is', async () => {
    const id = await communityAfter('activate');
    const admin = await adminOf(main, id);
    for (const name of ['suspend', 'resume', 'close', 'reopen']) {
      expect(codeOf(await step(id, name, admin)), name).to.deep.equal([403, 'permission_missing']);
      const none = await step(newId(), name);
      expect(codeOf(none), name).to.deep.equal([404, 'community_not_found']);
      expect((await step('Lakeview', name)).status, name).to.equal(400);
      const nobody = await call(main, 'POST', `/communities/${id}/${name}`);
      expect(nobody.status, name).to.equal(401);
    }
  });

  it('is told to auth step by step, with who took it and numbers that grow', async () => {
    const id = await communityAfter('activate', 'suspend', 'resume', 'close', 'reopen');
    const ofIt = () => told.filter(({ data }) => data.communityId === id);
    await eventually(() => expect(ofIt()).to.have.length(5));
    expect(ofIt().map(({ type, data }) => [type, data.state, data.revision])).to.deep.equal([
      ['gatehouse.community.activated.v1', 'active', 2],
      ['gatehouse.community.suspended.v1', 'suspended', 3],
      ['gatehouse.community.resumed.v1', 'active', 4],
      ['gatehouse.community.closing.v1', 'closing', 5],
      ['gatehouse.community.reopened.v1', 'active', 6],
    ]);
    const token = await adminOf(main, id);
    await eventually(async () => {
      const { body } = await call(main, 'GET', '/audit-log', { token });
      expect(body['items']).to.have.length(6);
    });
  });
});
