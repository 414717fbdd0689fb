import { purge } from '@gatehouse/shared/sql/purge';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { publicLinkLeftovers } from '../../src/features/public-links/public-links.store.js';
import { askerFor } from '../belongings-world.js';
import { call, type Answer } from '../main-fixture.js';
import { codeOf } from '../residency-world.js';
import { adminTokenFor } from '../world.js';
import { createPassesWorld, MORNING, type Pass, type PassesWorld } from './passes-world.js';

const DAY_MS = 86_400_000;

describe('the link to a pass', () => {
  let world: PassesWorld;
  let gate: string;
  before(async () => {
    world = await createPassesWorld();
    await letPoliciesSay({ rules: ['Speed limit 10 km/h'], approval: [] });
    gate = String(
      (await world.manager('POST', '/gates', { body: { name: 'South' } })).body['name'],
    );
  });
  after(() => world.main.stop());
  beforeEach(() => world.at(MORNING));

  async function letPoliciesSay(passes: object): Promise<void> {
    const { main } = world;
    const token = await adminTokenFor(main.issuer, main.world.here);
    const { body, headers } = await call(main, 'GET', '/policies', { token });
    const changed = await call(main, 'PUT', '/policies', {
      ...{ token, headers: { 'if-match': headers.get('etag') ?? '' }, body: { ...body, passes } },
    });
    expect(changed.status, JSON.stringify(changed.body)).to.equal(200);
  }
  const linkOf = async ({ id }: Pick<Pass, 'id'>, by = world.asha): Promise<string> => {
    const { status, body } = await by('PUT', `/passes/${id}/link`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return String(body['token']);
  };
  /** Each from an address of its own, unless said otherwise. */
  let address = 0;
  const look = (token: string, from = `10.1.0.${address++}`): Promise<Answer> =>
    call(world.main, 'GET', `/public/passes/${token}`, { headers: { 'x-forwarded-for': from } });

  it('shows whoever has it what to know and to show, to no search engine, and without a sign-in', async () => {
    const { here } = world;
    const windows = [{ days: ['thu', 'fri'] as const, from: '08:00', to: '20:00' }];
    const visitor = {
      name: 'Ravi Kumar',
      phone: '+919811100001',
      company: 'Kumar & Co',
      plate: 'X',
    };
    const guests = ['Anita', 'Bala'];
    const more = { kind: 'party', visitor, windows, guests, maxUses: 5, leaveAtGate: true };
    const pass = await world.issue(more);
    const { status, headers, body } = await look(await linkOf(pass));
    expect(status).to.equal(200);
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('x-robots-tag')).to.equal('noindex, nofollow');
    expect(headers.get('set-cookie')).to.equal(null);
    const { qr, ...terms } = body['pass'] as Record<string, unknown>;
    expect(body).to.deep.include({
      state: 'active',
      community: { name: 'Lakeview', timeZone: 'Asia/Kolkata', locale: 'en' },
    });
    expect(terms).to.deep.equal({
      ...{ kind: 'party', visitorName: 'Ravi Kumar', left: 5, leaveAtGate: true, code: pass.code },
      rules: ['Speed limit 10 km/h'],
      ...{ places: [{ name: 'A-101', building: 'Tower A' }], gates: [gate], windows },
      ...{ validFrom: pass.validFrom, validTo: pass.validTo },
    });
    expect((await world.check({ qr })).result).to.equal('ok');
    // Nobody who lives there, none of the other guests, and no ids.
    const text = JSON.stringify(body);
    for (const hidden of ['Asha', 'Anita', '+91', 'Kumar & Co', pass.id, here.unitId, here.id])
      expect(text).to.not.include(hidden);
  });

  it('is one, the same whoever asks for it, also at once, and what it says is nowhere in clear', async () => {
    const pass = await world.issue();
    const asked = Array.from({ length: 6 }, () => linkOf(pass));
    const tokens = await Promise.all([
      ...asked,
      linkOf(pass, world.bilal),
      linkOf(pass, world.manager),
    ]);
    const [token = ''] = new Set(tokens);
    expect(new Set(tokens).size).to.equal(1);
    expect(token).to.match(/^[A-Za-z0-9_-]{32}$/);
    expect(token).to.not.equal(await linkOf(await world.issue()));
    const rows = await world.main.sequelize.query<{ hash: Buffer; sealed: Buffer }>(
      'SELECT token_hash AS hash, sealed_token AS sealed FROM public_links WHERE subject_id = :id',
      { replacements: { id: pass.id }, type: QueryTypes.SELECT },
    );
    expect(rows).to.have.length(1);
    const kept = Buffer.concat(rows.flatMap(({ hash, sealed }) => [hash, sealed]));
    for (const clear of [Buffer.from(token), Buffer.from(token, 'base64url')])
      expect(kept.includes(clear)).to.equal(false);
  });

  it('is had by whoever looks after the pass, and by nobody else', async () => {
    const { main, chitra, guard } = world;
    const { elsewhere } = main.world;
    const pass = await world.issue();
    const path = `/passes/${pass.id}/link`;
    expect(codeOf(await chitra('PUT', path))).to.deep.equal([404, 'pass_not_found']);
    expect(codeOf(await guard('PUT', path))).to.deep.equal([403, 'permission_missing']);
    const there = await askerFor(main, elsewhere.manager, elsewhere);
    expect(codeOf(await there('PUT', path))).to.deep.equal([404, 'pass_not_found']);
    expect((await call(main, 'PUT', path)).status).to.equal(401);
  });

  it('says that the pass was revoked, is used up or over, and nothing else of it', async () => {
    const [revoked, used, over] = [await world.issue(), await world.issue(), await world.issue()];
    const tokens = [await linkOf(revoked), await linkOf(used), await linkOf(over)];
    await world.asha('DELETE', `/passes/${revoked.id}`);
    await world.use(used.id);
    const said = async () => Promise.all(tokens.map(async (token) => (await look(token)).body));
    const community = { name: 'Lakeview', timeZone: 'Asia/Kolkata', locale: 'en' };
    const [first, second, third] = await said();
    expect([first, second]).to.deep.equal([
      { community, state: 'revoked' },
      { community, state: 'used-up' },
    ]);
    expect(third).to.have.property('pass');
    // Whether or not that has been recorded.
    world.at(over.validTo);
    expect((await said())[2]).to.deep.equal({ community, state: 'expired' });
    const asked = await world.asha('PUT', `/passes/${over.id}/link`);
    expect(codeOf(asked)).to.deep.equal([409, 'pass_state']);
  });

  it('is none any more 30 days after the pass has ended, and stays as long as it is good', async () => {
    const { main } = world;
    const [ended, good] = [await world.issue(), await world.issue({ kind: 'staff' })];
    const [gone, kept] = [await linkOf(ended), await linkOf(good)];
    await world.asha('DELETE', `/passes/${ended.id}`);
    const leftovers = [publicLinkLeftovers(main.sequelize)];
    const purgeAt = (days: number) =>
      purge({ leftovers, logger: silentLogger, now: () => new Date(+MORNING + days * DAY_MS) });
    await purgeAt(30);
    expect((await look(gone)).status).to.equal(200);
    await purgeAt(30.1);
    expect(codeOf(await look(gone))).to.deep.equal([404, 'pass_link_not_found']);
    expect((await look(kept)).status).to.equal(200);
  });

  it('that was guessed is none, whatever it looks like, and says nothing of what it was', async () => {
    const token = await linkOf(await world.issue());
    const other = `${token.slice(16)}${token.slice(0, 16)}`;
    const bodies = await Promise.all(
      [other, token.slice(1), `${token}A`, 'x', '..%2F', token.toLowerCase()].map(async (guess) => {
        const answer = await look(guess);
        expect(codeOf(answer), guess).to.deep.equal([404, 'pass_link_not_found']);
        // Each request has an id of its own.
        return JSON.stringify({ ...answer.body, correlationId: '' });
      }),
    );
    expect(new Set(bodies).size).to.equal(1);
  });

  it('is tried thirty times a minute from one address, and from another all the same', async () => {
    const from = '10.2.0.1';
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++) statuses.push((await look('guess', from)).status);
    expect(statuses.slice(0, 30)).to.deep.equal(Array<number>(30).fill(404));
    expect(statuses[30]).to.equal(429);
    expect((await look('guess')).status).to.equal(404);
  });

  it('ends with the residency of whoever gave the pass', async () => {
    const { main, here, manager } = world;
    const token = await linkOf(
      await world.issue({ kind: 'staff', unitIds: [world.here.neighbourUnitId] }, world.chitra),
      world.chitra,
    );
    const [residency] = await main.sequelize.query<{ id: string }>(
      `SELECT residencies.id FROM residencies JOIN people ON people.id = residencies.person_id
       WHERE people.account_id = :accountId AND residencies.community_id = :id`,
      { replacements: { accountId: here.chitra.accountId, id: here.id }, type: QueryTypes.SELECT },
    );
    await manager('POST', `/residencies/${residency?.id ?? ''}/end`, {
      body: { at: MORNING.toISOString() },
    });
    await eventually(async () => expect((await look(token)).body['state']).to.equal('revoked'));
  });
});
