import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { purge } from '@gatehouse/shared/sql/purge';
import { expect } from 'chai';
import { visitPhotoLeftovers } from '../src/features/visits/visit-photos.store.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { exifSegment, jpeg, png, pngChunk, webp } from './photo-samples.js';
import { newResident, settle } from './residencies.js';
import { tokenFor, type TestPerson } from './world.js';

const MB = 1024 * 1024;
const [JPEG, PNG, WEBP] = [jpeg(), png(), webp()];

describe('the photo of a visitor', () => {
  let main: MainFixture;
  let guard: string;
  let asha: string;
  let chitra: string;

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    const token = (person: TestPerson) => tokenFor(main.issuer, here, person);
    [guard, asha, chitra] = [
      await token(here.guard),
      await token(here.asha),
      await token(here.chitra),
    ];
  });
  after(() => main.stop());

  async function newVisit(): Promise<string> {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const answer = await call(main, 'POST', '/visits', { token: guard, body });
    return String(answer.body['id']);
  }

  const put = (visitId: string, bytes: Buffer, type: string, token = guard) =>
    fetch(`${main.api}/visits/${visitId}/photo`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body: new Uint8Array(bytes),
    });
  const see = (visitId: string, token: string) =>
    fetch(`${main.api}/visits/${visitId}/photo`, { headers: { authorization: `Bearer ${token}` } });
  const photoAt = async (visitId: string) =>
    (await call(main, 'GET', `/visits/${visitId}`, { token: guard })).body['photoAt'];

  for (const [type, bytes] of [
    ['image/jpeg', JPEG],
    ['image/png', PNG],
    ['image/webp', WEBP],
  ] as const)
    it(`is shown as it was sent: ${type}`, async () => {
      const visitId = await newVisit();
      expect(await photoAt(visitId)).to.equal(undefined);
      expect((await put(visitId, bytes, type)).status).to.equal(204);
      expect(await photoAt(visitId)).to.be.a('string');
      const seen = await see(visitId, asha);
      expect(seen.status).to.equal(200);
      expect(seen.headers.get('content-type')).to.equal(type);
      expect(Buffer.from(await seen.arrayBuffer()).equals(bytes)).to.equal(true);
    });

  it('says nothing of where it was taken', async () => {
    const visitId = await newVisit();
    for (const [sent, kept] of [
      [jpeg({ with: [exifSegment(1)] }), JPEG],
      [png({ with: [pngChunk('tEXt', 'GPS 12.97 N')] }), PNG],
    ] as const) {
      expect((await put(visitId, sent, 'image/jpeg')).status).to.equal(204);
      const seen = Buffer.from(await (await see(visitId, asha)).arrayBuffer());
      expect(seen.equals(kept)).to.equal(true);
    }
  });

  it('is nothing that a browser would run, or keep', async () => {
    const visitId = await newVisit();
    await put(visitId, JPEG, 'image/jpeg');
    const { headers } = await see(visitId, asha);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy')).to.include("default-src 'none'");
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('is what it is by its content: what only says that it is an image is refused', async () => {
    const visitId = await newVisit();
    const pages = [
      '<html><script>alert(1)</script>',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
    ];
    for (const page of pages) {
      const answer = await put(visitId, Buffer.from(page), 'image/png');
      expect(answer.status, page).to.equal(422);
      const problem = (await answer.json()) as { code: string; errors: { path: string }[] };
      expect([problem.code, problem.errors[0]?.path]).to.deep.equal(['photo_unreadable', 'body']);
    }
    expect((await see(visitId, guard)).status).to.equal(404);
    expect(await photoAt(visitId)).to.equal(undefined);
    // A PNG that was called a JPEG is shown as the PNG it is.
    expect((await put(visitId, PNG, 'image/jpeg')).status).to.equal(204);
    expect((await see(visitId, guard)).headers.get('content-type')).to.equal('image/png');
  });

  it('is refused when it has too many pixels: 422', async () => {
    const visitId = await newVisit();
    const answer = await put(visitId, png({ width: 10_000, height: 10_000 }), 'image/png');
    expect(answer.status).to.equal(422);
    const problem = (await answer.json()) as { code: string; errors: { path: string }[] };
    expect([problem.code, problem.errors[0]?.path]).to.deep.equal(['photo_too_large', 'body']);
    expect((await see(visitId, guard)).status).to.equal(404);
  });

  it('is refused as another type, without a body, and above 1 MB', async () => {
    const visitId = await newVisit();
    expect((await put(visitId, JPEG, 'image/gif')).status).to.equal(415);
    expect((await put(visitId, JPEG, 'text/html')).status).to.equal(415);
    expect((await put(visitId, Buffer.alloc(0), 'image/png')).status).to.equal(400);
    const full = jpeg({ scanned: MB - JPEG.length + 1 });
    expect((await put(visitId, full, 'image/jpeg')).status).to.equal(204);
    const tooLarge = await put(visitId, Buffer.concat([full, Buffer.alloc(1)]), 'image/jpeg');
    expect(tooLarge.status).to.equal(413);
    expect((await (await see(visitId, guard)).arrayBuffer()).byteLength).to.equal(MB);
  });

  it('gives way to another one', async () => {
    const visitId = await newVisit();
    await put(visitId, JPEG, 'image/jpeg');
    await put(visitId, WEBP, 'image/webp');
    expect((await see(visitId, guard)).headers.get('content-type')).to.equal('image/webp');
  });

  it('is taken as well as another in the same millisecond, and tells them apart', async () => {
    const { here } = main.world;
    const visitId = await newVisit();
    const store = createVisitsStore(main.sequelize);
    const visit = await store.find(here.id, visitId);
    if (visit === undefined) return expect.fail('there is no visit');
    const at = new Date('2026-11-21T08:30:00.123Z');
    const mark = () => inTransaction(main.sequelize, (tx) => store.markPhotographed(tx, visit, at));
    expect(await mark()).to.equal(true);
    expect(await photoAt(visitId)).to.equal('2026-11-21T08:30:00.123Z');
    expect(await mark()).to.equal(true);
    expect(await photoAt(visitId)).to.equal('2026-11-21T08:30:00.124Z');
  });

  it('is taken by guards, and shown to those who may see the visit, and to nobody else', async () => {
    const visitId = await newVisit();
    expect((await put(visitId, JPEG, 'image/jpeg', asha)).status).to.equal(403);
    await put(visitId, JPEG, 'image/jpeg');
    expect((await see(visitId, asha)).status).to.equal(200);
    expect((await see(visitId, chitra)).status, 'the neighbour').to.equal(404);
    const { elsewhere } = main.world;
    for (const person of [elsewhere.guard, elsewhere.manager, elsewhere.asha]) {
      const foreign = await tokenFor(main.issuer, elsewhere, person);
      expect((await see(visitId, foreign)).status, person.name).to.equal(404);
    }
    const foreignGuard = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    expect((await put(visitId, PNG, 'image/png', foreignGuard)).status).to.equal(404);
    expect((await see(visitId, asha)).headers.get('content-type')).to.equal('image/jpeg');
    expect((await fetch(`${main.api}/visits/${visitId}/photo`)).status).to.equal(401);
  });

  it('is taken of nobody whose visit is over: 409', async () => {
    const visitId = await newVisit();
    await call(main, 'POST', `/visits/${visitId}/deny`, { token: asha });
    const answer = await put(visitId, JPEG, 'image/jpeg');
    expect(answer.status).to.equal(409);
    expect((await see(visitId, guard)).status).to.equal(404);
  });

  it('is told at once to who was rung and still lives there, and to guards; a refused one is not', async () => {
    const heard: unknown[] = [];
    const edge = await main.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['community.#'],
      handle: (_, { data }) => void heard.push(data),
    });
    const { here } = main.world;
    const unitId = here.emptyUnitId;
    const [stays, moves, comes] = [newResident(), newResident(), newResident()];
    const from = new Date(Date.now() - 60_000);
    await settle(main.sequelize, here, stays, [{ unitId, from }]);
    await settle(main.sequelize, here, moves, [{ unitId, from }]);
    const body = { unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const asked = await call(main, 'POST', '/visits', { token: guard, body });
    const visitId = String(asked.body['id']);
    await settle(main.sequelize, here, moves, [{ unitId, from, to: new Date() }]);
    await settle(main.sequelize, here, comes, [{ unitId, from: new Date() }]);

    expect((await put(visitId, Buffer.from('no picture'), 'image/png')).status).to.equal(422);
    expect((await put(visitId, JPEG, 'image/jpeg')).status).to.equal(204);
    const change = { communityId: here.id, visitId, state: 'requested' };
    const told = { ...change, photoAt: await photoAt(visitId), residentIds: [stays.accountId] };
    await eventually(() => expect(heard).to.deep.equal([told]));
  });

  it('is gone after 30 days; the visit stays', async () => {
    const [old, fresh] = [await newVisit(), await newVisit()];
    for (const visitId of [old, fresh]) await put(visitId, JPEG, 'image/jpeg');
    await main.sequelize.query(
      'UPDATE visit_photos SET taken_at = taken_at - INTERVAL 31 DAY WHERE visit_id = ?',
      { replacements: [old] },
    );
    const leftovers = [visitPhotoLeftovers(main.sequelize)];
    await purge({ leftovers, logger: silentLogger, now: () => new Date() });
    expect((await see(old, guard)).status).to.equal(404);
    expect((await see(fresh, guard)).status).to.equal(200);
    expect(await photoAt(old)).to.be.a('string');
  });
});
