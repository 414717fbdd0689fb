import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { AuditedEvent } from '../src/features/audit/audit.events.js';
import { PLATFORM } from '../src/features/audit/audit.types.js';
import { auditedEvent, factsOfAll } from './audit-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

type Entry = components['schemas']['AuditEntry'];

describe('the audit log', () => {
  let main: MainFixture;
  let auth: Broker;

  before(async () => {
    main = await startMain();
    auth = await main.brokers.connect('auth');
  });
  after(() => main.stop());

  const publish = (events: readonly AuditedEvent[]) => auth.publisher.publishMany(events);

  const adminOf = (id: string) =>
    main.issuer.tokenFor({
      tenants: [{ id, roles: ['admin'], permissions: ['audit:read'] }],
    });

  async function list(communityId: string, query = ''): Promise<Entry[]> {
    const answer = await call(main, 'GET', `/audit-log?limit=100&${query}`, {
      token: await adminOf(communityId),
    });
    expect(answer.status).to.equal(200);
    return answer.body['items'] as Entry[];
  }

  const untilLogged = (communityId: string, count: number) =>
    eventually(
      async () => {
        const entries = await list(communityId);
        expect(entries).to.have.length(count);
        return entries;
      },
      { within: 15_000 },
    );

  it('tells of every event of auth: who, what, to whom, when, from where, in which request', async () => {
    const communityId = newId();
    const facts = factsOfAll(communityId);
    const types = Object.keys(facts) as (keyof typeof facts)[];
    const events = types.map((type) =>
      auditedEvent(type, { communityIds: [communityId], actorId: newId() }, facts[type]),
    );
    await publish(events);
    const entries = await untilLogged(communityId, events.length);
    for (const event of events) {
      const entry = entries.find(({ eventId }) => eventId === event.id);
      expect(entry).to.deep.include({
        type: event.type,
        accountId: event.data.accountId,
        actorId: event.data.actorId,
        at: event.data.at,
        address: '203.0.113.9',
        correlationId: event.correlationid,
        facts: facts[event.type as keyof typeof facts],
      });
    }
    const seqs = entries.map(({ seq }) => seq);
    expect(seqs, 'newest first, without gaps').to.deep.equal(
      seqs.map((_, index) => events.length - index),
    );
  });

  it('tells once of an event that comes three times', async () => {
    const communityId = newId();
    const event = auditedEvent('gatehouse.user.login.v1', { communityIds: [communityId] });
    await publish([event, event]);
    await publish([event]);
    const sentinel = auditedEvent('gatehouse.user.login.v1', { communityIds: [communityId] });
    await publish([sentinel]);
    await eventually(async () => {
      expect((await list(communityId)).map(({ eventId }) => eventId)).to.include(sentinel.id);
    });
    expect(await list(communityId)).to.have.length(2);
  });

  it('has an entry in each community of the account', async () => {
    const communities = [newId(), newId()];
    const event = auditedEvent('gatehouse.user.login.v1', { communityIds: communities });
    await publish([event]);
    for (const communityId of communities) {
      const [entry] = await untilLogged(communityId, 1);
      expect(entry).to.include({ seq: 1, eventId: event.id });
      expect(JSON.stringify(entry), 'the other is not named').to.not.include(
        communities.find((other) => other !== communityId),
      );
    }
  });

  it('shows what is about one community to that one alone', async () => {
    const [here, elsewhere] = [newId(), newId()];
    const communityIds = [elsewhere, here];
    const facts = factsOfAll(here)['gatehouse.role.changed.v1'];
    await publish([
      auditedEvent('gatehouse.role.changed.v1', { communityIds }, facts),
      auditedEvent('gatehouse.user.login.v1', { communityIds }),
    ]);
    await untilLogged(here, 2);
    const [only] = await untilLogged(elsewhere, 1);
    expect(only?.type).to.equal('gatehouse.user.login.v1');
  });

  it('keeps what is about no community for the operators of the platform', async () => {
    const event = auditedEvent('gatehouse.user.login-failed.v1', { communityIds: [] });
    await publish([event]);
    const everywhere = { roles: ['operator'], permissions: ['audit:read'] };
    const token = await main.issuer.tokenFor({ everywhere });
    const headers = { 'x-community-id': PLATFORM };
    await eventually(async () => {
      const { body } = await call(main, 'GET', '/audit-log?limit=100', { token, headers });
      expect((body['items'] as Entry[]).map(({ eventId }) => eventId)).to.include(event.id);
    });
    const admin = await adminOf(newId());
    const refused = await call(main, 'GET', '/audit-log', { token: admin, headers });
    expect(refused.status).to.equal(403);
  });

  describe('is searched', () => {
    const communityId = newId();
    const [asha, meera] = [newId(), newId()];
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 8, minute));
    const when = (minute: number) => encodeURIComponent(at(minute).toISOString());

    before(async () => {
      const by = { communityIds: [communityId] };
      await publish([
        auditedEvent('gatehouse.user.login.v1', { ...by, accountId: asha, at: at(1) }),
        auditedEvent('gatehouse.user.login.v1', { ...by, accountId: meera, at: at(2) }),
        auditedEvent('gatehouse.user.deactivated.v1', {
          ...{ ...by, accountId: asha, actorId: meera, at: at(3) },
        }),
      ]);
      await untilLogged(communityId, 3);
    });

    const found = async (query: string) =>
      (await list(communityId, query)).map((entry) => entry.at).sort();
    const times = (...minutes: number[]) => minutes.map((minute) => at(minute).toISOString());

    it('by type, by whom, to whom and when', async () => {
      expect(await found('type=gatehouse.user.login.v1')).to.deep.equal(times(1, 2));
      expect(await found(`accountId=${asha}`)).to.deep.equal(times(1, 3));
      expect(await found(`actorId=${meera}`)).to.deep.equal(times(2, 3));
      expect(await found(`from=${when(2)}`)).to.deep.equal(times(2, 3));
      expect(await found(`to=${when(2)}`)).to.deep.equal(times(1));
      expect(await found(`accountId=${asha}&actorId=${meera}&from=${when(1)}`)).to.deep.equal(
        times(3),
      );
      expect(await found(`accountId=${newId()}`)).to.deep.equal([]);
    });

    it('page by page, newest first', async () => {
      const token = await adminOf(communityId);
      const seqs: number[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await call(main, 'GET', `/audit-log?limit=1${query}`, { token });
        seqs.push(...(body['items'] as Entry[]).map(({ seq }) => seq));
        cursor = body['nextCursor'] as string | undefined;
      }
      expect(seqs).to.deep.equal([3, 2, 1]);
    });

    for (const query of [
      'type=%27%20OR%201',
      'accountId=1',
      'actorId=x',
      'from=yesterday',
      'to=1',
      'cursor=WyJhIl0',
      'limit=0',
      'limit=101',
      'who=me',
    ])
      it(`refuses ?${query} with 400`, async () => {
        const token = await adminOf(communityId);
        expect((await call(main, 'GET', `/audit-log?${query}`, { token })).status).to.equal(400);
      });
  });

  describe('is closed', () => {
    for (const path of ['/audit-log', '/audit-log/verification']) {
      it(`to residents, employees and managers: ${path}`, async () => {
        const { here } = main.world;
        for (const person of [here.asha, here.guard, here.manager]) {
          const token = await tokenFor(main.issuer, here, person);
          const answer = await call(main, 'GET', path, { token });
          expect([answer.status, answer.body['code']]).to.deep.equal([403, 'permission_missing']);
        }
      });

      it(`to the admin of another community: ${path}`, async () => {
        const headers = { 'x-community-id': newId() };
        const token = await adminOf(newId());
        expect((await call(main, 'GET', path, { token, headers })).status).to.equal(403);
      });

      it(`to nobody in particular: ${path}`, async () => {
        expect((await call(main, 'GET', path)).status).to.equal(401);
      });
    }

    it('to an admin where the admin is only a resident', async () => {
      const [admined, lived] = [newId(), newId()];
      const token = await main.issuer.tokenFor({
        tenants: [
          { id: admined, roles: ['admin'], permissions: ['audit:read'] },
          { id: lived, roles: ['resident'], permissions: [] },
        ],
      });
      const statusIn = async (id: string) =>
        (await call(main, 'GET', '/audit-log', { token, headers: { 'x-community-id': id } }))
          .status;
      expect(await statusIn(admined)).to.equal(200);
      expect(await statusIn(lived)).to.equal(403);
      expect((await call(main, 'GET', '/audit-log', { token })).status, 'which one?').to.equal(400);
    });
  });

  it('proves itself, empty too', async () => {
    const communityId = newId();
    const verify = async () =>
      (await call(main, 'GET', '/audit-log/verification', { token: await adminOf(communityId) }))
        .body;
    expect(await verify()).to.deep.equal({ intact: true, entries: 0 });
    await publish([auditedEvent('gatehouse.user.login.v1', { communityIds: [communityId] })]);
    await untilLogged(communityId, 1);
    expect(await verify()).to.deep.equal({ intact: true, entries: 1 });
  });
});
