import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { QueryTypes } from 'sequelize';
import { startClosings, DAY_MS, type ClosingWorld } from './closing-world.js';
import { operatorOf } from './community-roles.js';
import { hearEvents } from './heard-events.js';
import { call } from './main-fixture.js';
import { jpeg } from './photo-samples.js';
import { codeOf } from './residency-world.js';
import { adminTokenFor, tokenFor, type TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const OVER = new Date(NOON.getTime() + 30 * DAY_MS);
const GONE = new Date(OVER.getTime() + 90 * DAY_MS);
/** More than a page. */
const NOTICES = 1203;
const NAMES = ['Jürgen Groß', 'عائشة الراوي', '=1+1'];

describe('the archive of a community', function () {
  this.timeout(120_000);
  let world: ClosingWorld;
  let worker: RunnableService;
  let here: TestCommunity;
  let elsewhere: TestCommunity;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;
  let archive: Map<string, string>;

  before(async () => {
    world = await startClosings(NOON);
    ({ here, elsewhere } = world.main.world);
    heard = await hearEvents<Record<string, unknown>>(world.main, 'gatehouse.community.#');
    worker = await world.startWorker();
    for (const community of [here, elsewhere]) await live(community);
    await world.main.sequelize.query('UPDATE communities SET name = ?, locale = ? WHERE id = ?', {
      replacements: ['Am See / Süd', 'de-DE', here.id],
    });
  });
  after(async () => {
    await worker.stop();
    await world.main.stop();
  });

  /** Something of what people do, marked by the id of their community. */
  async function live(community: TestCommunity): Promise<void> {
    const { main } = world;
    const { id: communityId, unitId } = community;
    const guard = await tokenFor(main.issuer, community, community.guard);
    const asha = await tokenFor(main.issuer, community, community.asha);
    const admin = await adminTokenFor(main.issuer, community);
    const post = async (path: string, token: string, body?: unknown, headers = {}) => {
      const answer = await call(main, 'POST', path, { token, body, headers });
      expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).to.be.within(200, 202);
      return answer.body;
    };
    for (const name of NAMES)
      await post('/visits', guard, { unitId, kind: 'guest', visitor: { name } });
    await post('/join-code', admin);
    const name = encodeURIComponent(`../Pläne "${communityId}".txt`);
    const upload = `/files?purpose=import&name=${name}`;
    await post(upload, asha, `of ${communityId}`, { 'content-type': 'text/plain' });
    // What nothing is linked to goes by itself, long before.
    await main.sequelize.query(
      'UPDATE files SET owner_id = ?, expires_at = NULL WHERE community_id = ?',
      { replacements: [newId(), communityId] },
    );
    const notices = Array.from({ length: NOTICES }, (_none, n) => ({
      table: 'notices',
      row: {
        ...{ communityId, id: newId(), title: `Water ${n}`, body: `in ${communityId}` },
        ...{ authorId: community.manager.accountId, authorName: community.manager.name },
        ...{ publishedAt: NOON, readers: 0 },
      },
    }));
    const paper = {
      ...{ communityId, id: newId(), personId: newId(), type: 'passport', last4: '4821' },
      ...{ sealedNumber: Buffer.from('sealed'), addedAt: NOON },
      ...{ addedById: newId(), addedByName: 'Meera Iyer' },
    };
    const visits = await idsOf('visits', communityId);
    const photo = { visitId: visits[0], communityId, mediaType: 'image/jpeg', bytes: jpeg() };
    await main.sequelize.transaction((tx) =>
      insertRows(tx, [
        ...notices,
        { table: 'identity_documents', row: paper },
        { table: 'visit_photos', row: { ...photo, takenAt: NOON } },
      ]),
    );
  }

  async function idsOf(table: string, communityId: string): Promise<string[]> {
    const rows = await world.main.sequelize.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE community_id = ? ORDER BY id`,
      { replacements: [communityId], type: QueryTypes.SELECT },
    );
    return rows.map(({ id }) => id);
  }

  const rowsIn = (path: string): Record<string, unknown>[] =>
    JSON.parse(archive.get(`${path}.json`) ?? 'null') as Record<string, unknown>[];
  /** How many files lie where those of no community do. */
  const stored = async (): Promise<number> => {
    const folder = world.main.env['FILES_FOLDER'] ?? '';
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const isOfNone = (path: string) => path.includes('00000000-0000-7000-8000-000000000000');
    return entries.filter((entry) => entry.isFile() && isOfNone(entry.parentPath)).length;
  };

  it('is not there before its thirty days are over', async () => {
    const { clock } = world;
    expect(codeOf(await world.archive(here.id))).to.deep.equal([404, 'community_archive_none']);
    await world.close(here.id);
    clock.at = new Date(OVER.getTime() - 1);
    expect(codeOf(await world.archive(here.id))).to.deep.equal([404, 'community_archive_none']);
    expect(codeOf(await world.link(here.id))).to.deep.equal([404, 'community_archive_none']);
  });

  it('equals its rows, which are gone by then', async () => {
    const ids = new Map<string, string[]>();
    const tables = ['people', 'units', 'buildings', 'residencies', 'visits', 'notices', 'files'];
    for (const table of tables) ids.set(table, await idsOf(table, here.id));
    world.clock.at = OVER;
    const found = await world.archived(here.id);
    expect(found).to.deep.include({
      ...{ name: 'Am See _ Süd 2027-01-09.zip', madeAt: OVER.toISOString() },
      availableUntil: GONE.toISOString(),
    });
    const visits = 'SELECT COUNT(*) AS n FROM visits WHERE community_id = ?';
    const open = `
      SELECT COUNT(*) AS n FROM jobs WHERE kind = 'community-close' AND ended_at IS NULL`;
    await eventually(
      async () =>
        expect([await world.count(visits, here.id), await world.count(open)]).to.deep.equal([0, 0]),
      { within: 30_000 },
    );
    archive = await world.download(here.id);
    const where: Record<string, string> = { buildings: 'units', notices: 'noticeboard' };
    for (const table of tables) {
      const path = `${where[table] ?? table}/${table}`;
      const told = rowsIn(path).map(({ id }) => id);
      expect(told, table).to.deep.equal(ids.get(table));
      const lines = archive.get(`${path}.csv`)?.trimEnd().split('\r\n') ?? [];
      expect(lines.length - 1, `${table}.csv`).to.equal(told.length);
    }
    expect(ids.get('notices')).to.have.length(NOTICES);
  });

  it('has names as they were, and none that a spreadsheet takes for a formula', () => {
    const visitors = rowsIn('visits/visits').map(({ visitorName }) => visitorName);
    expect(visitors).to.have.members(NAMES);
    const csv = archive.get('visits/visits.csv') ?? '';
    for (const name of ['Jürgen Groß', 'عائشة الراوي', `,'=1+1,`]) expect(csv).to.include(name);
    expect(csv).to.not.include(',=1+1');
    expect(rowsIn('visits/visits')[0]).to.include({ requestedAt: NOON.toISOString() });
    expect(rowsIn('communities/community')[0]).to.include({ id: here.id, name: 'Am See / Süd' });
  });

  it('has files and photos under their names, and nothing that is sealed or opens something', () => {
    const names = [...archive.keys()];
    const file = names.find((name) => name.startsWith('files/contents/')) ?? '';
    expect(file).to.match(/^files\/contents\/[0-9a-f-]{36}\/__?_Pläne __?[0-9a-f-]{36}_\.txt$/);
    expect(archive.get(file)).to.equal(`of ${here.id}`);
    expect(
      names.filter((name) => /^visits\/photos\/[0-9a-f-]{36}\.jpg$/.test(name)),
    ).to.have.length(1);
    expect(rowsIn('identity-documents/identity-documents')[0]).to.include({ last4: '4821' });
    const whole = [...archive.values()].join('\n');
    expect(whole).to.not.include('sealedNumber');
    expect(whole).to.not.match(/"joinCode":/);
  });

  it('says in its own language, and in English, what is what and what is left out', () => {
    const readme = archive.get('README.txt') ?? '';
    expect(readme).to.include('Archiv der Gemeinschaft: Am See / Süd').and.include(here.id);
    expect(readme).to.include('Archive of the community').and.include(OVER.toISOString());
    expect(readme).to.include(`noticeboard/notices (.csv, .json): ${NOTICES}`);
    expect(readme).to.include('identity_documents.sealed_number').and.include('audit_entries');
  });

  it('has nothing of another community', () => {
    const whole = [...archive.entries()].join('\n');
    expect(whole).to.include(here.id);
    expect(whole).to.not.include(elsewhere.id);
    expect(whole).to.not.include(elsewhere.asha.accountId);
  });

  it('is for operators who have proved lately who they are, and each fetching is written down', async () => {
    const { main } = world;
    const manager = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const admin = await adminTokenFor(main.issuer, here);
    for (const token of [manager, admin])
      for (const answer of [await world.archive(here.id, token), await world.link(here.id, token)])
        expect(codeOf(answer)).to.deep.equal([403, 'permission_missing']);
    const stale = await operatorOf(main, new Date(Date.now() - 601_000));
    expect(codeOf(await world.link(here.id, stale))).to.deep.equal([401, 'step_up_required']);
    expect(codeOf(await world.archive(newId()))).to.deep.equal([404, 'community_not_found']);
    expect(codeOf(await world.link(newId()))).to.deep.equal([404, 'community_not_found']);
    const types = () => heard.of(`community/${here.id}`).map(({ type }) => type);
    await eventually(() =>
      expect(types()).to.deep.equal([
        'gatehouse.community.closing.v1',
        'gatehouse.community.archived.v1',
        'gatehouse.community.archive-fetched.v1',
      ]),
    );
    const logged = 'SELECT COUNT(*) AS n FROM audit_entries WHERE community_id = ? AND type = ?';
    await eventually(async () => {
      const type = 'gatehouse.community.archive-fetched.v1';
      expect(await world.count(logged, here.id, type)).to.equal(1);
    });
  });

  it('stays when the community is closed, for ninety days, and its bytes go with it', async () => {
    const { clock } = world;
    clock.at = new Date(OVER.getTime() + 11 * 60_000);
    const closed = `SELECT COUNT(*) AS n FROM communities WHERE id = ? AND state = 'closed'`;
    await eventually(async () => expect(await world.count(closed, here.id)).to.equal(1), {
      within: 30_000,
    });
    clock.at = new Date(GONE.getTime() - 1);
    expect((await world.link(here.id)).status).to.equal(200);
    expect(await stored()).to.equal(1);
    clock.at = GONE;
    expect(codeOf(await world.archive(here.id))).to.deep.equal([404, 'community_archive_over']);
    expect(codeOf(await world.link(here.id))).to.deep.equal([404, 'community_archive_over']);
    await eventually(async () => expect(await stored()).to.equal(0), { within: 30_000 });
    const kept = 'SELECT COUNT(*) AS n FROM community_archives WHERE community_id = ?';
    expect(await world.count(kept, here.id)).to.equal(1);
    expect(codeOf(await world.archive(here.id))).to.deep.equal([404, 'community_archive_over']);
  });
});
