import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { codeOf, operatorOf, stepTo } from './community-roles.js';
import { call, openapiDir, startMain, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const STOPPED = [403, 'community_suspended'];

describe('a community that is suspended', () => {
  let main: MainFixture;
  let operator: string;
  let guard: string;
  let resident: string;
  let manager: string;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    operator = await operatorOf(main);
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    resident = await tokenFor(main.issuer, here, here.asha);
    manager = await tokenFor(main.issuer, here, here.manager);
    // Who is online is known a while after the start.
    const presence = `/units/${here.unitId}/presence`;
    await eventually(async () =>
      expect((await call(main, 'GET', presence, { token: guard })).status).to.equal(200),
    );
  });
  after(() => main.stop());

  const step = async (name: string, id = main.world.here.id): Promise<void> => {
    expect((await stepTo(main, id, name, operator)).status, name).to.equal(200);
  };
  const post = (path: string, sent: Call) => call(main, 'POST', path, sent);
  const notice = { title: 'Water is off', body: 'On Friday.' };
  const publish = (headers: Record<string, string> = {}) =>
    post('/notices', { token: manager, body: notice, headers });
  const ring = () =>
    post('/visits', {
      token: guard,
      body: { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } },
    });

  /** Every operation that changes something in the community that the caller acts in. */
  const changes = async () => {
    const { operations } = await specOf(join(openapiDir, 'main.yaml'));
    return operations.filter(
      ({ method, headerNames }) => method !== 'GET' && headerNames.includes('x-community-id'),
    );
  };

  /** Whoever may do everything, there and everywhere, asks for it with nothing else in the request. */
  const attempt = async ({ method, specPath }: { method: string; specPath: string }) => {
    const { operations } = await specOf(join(openapiDir, 'main.yaml'));
    const permissions = operations.flatMap(({ permission }) => permission ?? []);
    const tenants = [{ id: main.world.here.id, roles: ['admin'], permissions }];
    const token = await main.issuer.tokenFor({ tenants });
    return call(main, method, specPath.replace(/\{\w+\}/g, newId()), { token });
  };

  for (const [state, steps] of [
    ['suspended', ['suspend']],
    ['closing', ['close']],
  ] as const)
    describe(state, () => {
      before(async () => {
        for (const name of steps) await step(name);
      });
      after(() => step(state === 'suspended' ? 'resume' : 'reopen'));

      it('is changed by no operation that is not marked', async () => {
        const unmarked = (await changes()).filter(({ whenSuspended }) => whenSuspended !== 'allow');
        expect(unmarked.map(({ id }) => id)).to.include.members([
          'publishNotice',
          'updateCommunity',
          'putPolicies',
          'exportVisitReport',
        ]);
        for (const operation of unmarked) {
          const answer = await attempt(operation);
          expect(codeOf(answer), operation.id).to.deep.equal(STOPPED);
          expect(answer.body['context'], operation.id).to.deep.equal({ state });
        }
      });

      it('goes on with what is marked', async () => {
        const marked = (await changes()).filter(({ whenSuspended }) => whenSuspended === 'allow');
        expect(marked.length).to.be.greaterThan(7);
        for (const operation of marked)
          expect((await attempt(operation)).body['code'], operation.id).not.to.equal(STOPPED[1]);
      });

      it('is rung, answered and entered as ever', async () => {
        const { status, body } = await ring();
        expect(status).to.equal(201);
        const visit = `/visits/${String(body['id'])}`;
        for (const [path, token] of [
          ['approve', resident],
          ['check-in', guard],
          ['check-out', guard],
        ] as const)
          expect((await post(`${visit}/${path}`, { token })).status, path).to.equal(200);
      });

      it('is read as ever', async () => {
        for (const [path, token] of [
          ['/notices', resident],
          ['/visits', guard],
          ['/units', guard],
          ['/policies', resident],
          ['/policies/history', resident],
          [`/communities/${main.world.here.id}`, resident],
          [`/units/${main.world.here.unitId}/presence`, guard],
          ['/reports/visits', manager],
          ['/communities', resident],
        ] as const)
          expect((await call(main, 'GET', path, { token })).status, path).to.equal(200);
      });

      it('stops nobody elsewhere', async () => {
        const { elsewhere } = main.world;
        const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
        expect((await post('/notices', { token, body: notice })).status).to.equal(201);
      });
    });

  it('answers no repeat of what was done before, until it is resumed', async () => {
    const key = { 'idempotency-key': newId() };
    const first = await publish(key);
    expect(first.status).to.equal(201);
    await step('suspend');
    expect(codeOf(await publish(key))).to.deep.equal(STOPPED);
    await step('resume');
    const again = await publish(key);
    expect([again.status, again.body]).to.deep.equal([201, first.body]);
    expect(again.headers.get('idempotency-replayed')).to.equal('true');
  });

  it('tells whoever may not do it anyway of their rights alone', async () => {
    await step('suspend');
    const refused = await post('/notices', { token: resident, body: notice });
    expect(codeOf(refused)).to.deep.equal([403, 'permission_missing']);
    await step('resume');
  });

  it('stops operators too, by rights that they hold everywhere', async () => {
    await step('suspend');
    const headers = { 'x-community-id': main.world.here.id };
    expect(
      codeOf(await post('/notices', { token: operator, body: notice, headers })),
    ).to.deep.equal(STOPPED);
    await step('resume');
  });

  it('is noticed by the very next request, and so is that it is not any more', async () => {
    for (let n = 0; n < 3; n++) {
      expect((await publish()).status).to.equal(201);
      await step('suspend');
      expect(codeOf(await publish())).to.deep.equal(STOPPED);
      await step('resume');
    }
  });
});
