import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { call, startMain, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

type Entry = components['schemas']['NoticeEntry'];

/** Five in the morning of the 29th in Kolkata, where the community is, and the 28th in UTC. */
const MORNING = new Date('2026-11-28T23:30:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

const words = { title: 'Water is off', body: 'On Friday.\n\nPlease store some water.' };

describe('noticeboard', () => {
  let main: MainFixture;
  let at = MORNING;
  let manager: string;
  let asha: string;
  let guard: string;

  before(async () => {
    main = await startMain({}, { now: () => at });
    const { here } = main.world;
    manager = await tokenFor(main.issuer, here, here.manager);
    asha = await tokenFor(main.issuer, here, here.asha);
    guard = await tokenFor(main.issuer, here, here.guard);
  });
  after(() => main.stop());
  beforeEach(async () => {
    at = MORNING;
    await main.sequelize.query('DELETE FROM notices');
  });

  const ask = (method: string, path: string, sent: Call) => call(main, method, path, sent);
  const publish = async (draft: object = words) => {
    const { status, body, headers } = await ask('POST', '/notices', {
      token: manager,
      body: draft,
    });
    expect(status, JSON.stringify(body)).to.equal(201);
    const notice = body as Entry['notice'];
    return { id: notice.id, notice, location: headers.get('location') ?? '' };
  };
  const list = async (token: string, query = '') => {
    const { status, body } = await ask('GET', `/notices${query}`, { token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as { items: Entry[]; nextCursor?: string };
  };
  const titles = async (token: string) =>
    (await list(token)).items.map(({ notice }) => notice.title);
  const tagOf = async (id: string) => {
    const { headers } = await ask('GET', `/notices/${id}`, { token: manager });
    return headers.get('etag') ?? '';
  };
  const edit = (id: string, ifMatch: string | undefined, body: object) =>
    ask('PUT', `/notices/${id}`, {
      ...{ token: manager, body },
      ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    });
  const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
    [status, body['code']] as const;

  describe('publishNotice', () => {
    it('puts it up, where its Location says, as it was written', async () => {
      const { location, notice } = await publish({ ...words, pinnedUntil: '2026-12-01' });
      const { name, accountId } = main.world.here.manager;
      expect(notice).to.deep.equal({
        ...{ ...words, id: notice.id, communityId: main.world.here.id, pinnedUntil: '2026-12-01' },
        ...{ author: { accountId, name }, publishedAt: at.toISOString() },
      });
      const found = await ask('GET', location.replace('/api/v1', ''), { token: asha });
      expect(found.body).to.deep.equal(notice);
    });

    it('tells whoever lives in the community, but not whoever wrote it or cannot be told', async () => {
      const { here } = main.world;
      const bilal = here.bilal.accountId;
      await main.sequelize.query(
        'INSERT INTO known_accounts (account_id, closed_at) VALUES (?, ?)',
        { replacements: [bilal, MORNING] },
      );
      const actor = { accountId: here.asha.accountId, name: here.asha.name };
      const token = await tokenFor(main.issuer, here, here.manager, actor.accountId);
      const made = await ask('POST', '/notices', { token, body: words });
      const told = () =>
        main.events.filter(({ subject }) => subject === `notice/${String(made.body['id'])}`);
      await eventually(() => expect(told()).to.have.length(1));
      expect(told()[0]?.data).to.deep.equal({
        ...{ noticeId: made.body['id'], communityId: here.id, ...words },
        ...{ actorId: here.manager.accountId, actedBy: actor, publishedAt: at.toISOString() },
        author: { accountId: here.manager.accountId, name: here.manager.name },
        // Asha wrote it in the manager's name, Bilal's account is closed, the others live elsewhere.
        toldIds: [here.chitra.accountId],
      });
    });

    it('names every resident once, 500 in an event at the most', async () => {
      const { elsewhere } = main.world;
      const ids = Array.from({ length: 1200 }, () => newId()).sort();
      for (const [table, columns, rows] of [
        ['people', 'id, community_id, account_id, name', ids.map((id) => personRow(id))],
        [
          'residencies',
          'id, community_id, person_id, unit_id, kind, valid_from, is_begun',
          [...ids.map((id) => stayRow(id)), stayRow(ids[0] ?? '', elsewhere.neighbourUnitId)],
        ],
      ] as const)
        await main.sequelize.query(`INSERT INTO ${table} (${columns}) VALUES ?`, {
          replacements: [rows],
        });
      const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
      const { body } = await ask('POST', '/notices', { token, body: words });
      const told = () =>
        main.events.filter(({ subject }) => subject === `notice/${String(body['id'])}`);
      const parts = () => told().map(({ data }) => (data as { toldIds: string[] }).toldIds);
      await eventually(() => expect(parts()).to.have.length(3));
      expect(Math.max(...parts().map((part) => part.length))).to.equal(500);
      const { asha: a, bilal: b, chitra: c } = elsewhere;
      const residents = [...ids, ...[a, b, c].map(({ accountId }) => accountId)];
      expect(parts().flat()).to.have.length(residents.length).and.have.members(residents);

      function personRow(id: string) {
        return [id, elsewhere.id, id, 'Somebody'];
      }
      function stayRow(id: string, unitId = elsewhere.unitId) {
        return [newId(), elsewhere.id, id, unitId, 'owner', new Date(0), 1];
      }
    });

    it('refuses a pin that is over by the community’s clocks, and takes today’s', async () => {
      const yesterday = { ...words, pinnedUntil: '2026-11-28' };
      const refused = await ask('POST', '/notices', { token: manager, body: yesterday });
      expect(codeOf(refused)).to.deep.equal([422, 'pin_is_over']);
      expect(refused.body['errors']).to.deep.equal([
        { path: 'body.pinnedUntil', message: 'must be today or later' },
      ]);
      expect(await titles(asha)).to.deep.equal([]);
      await publish({ ...words, pinnedUntil: '2026-11-29' });
    });

    it('is not for residents and guards: 403', async () => {
      for (const token of [asha, guard])
        expect((await ask('POST', '/notices', { token, body: words })).status).to.equal(403);
      expect(await titles(asha)).to.deep.equal([]);
    });

    it('is refused to whom the community does not know: 403', async () => {
      const { here } = main.world;
      const stranger = { accountId: newId(), name: 'New Manager', role: 'manager' as const };
      const token = await tokenFor(main.issuer, here, stranger);
      const answer = await ask('POST', '/notices', { token, body: words });
      expect(codeOf(answer)).to.deep.equal([403, 'person_unknown']);
    });

    const wrong: [string, object, string][] = [
      ['no title', { body: 'On Friday.' }, 'body.title'],
      ['a blank body', { ...words, body: ' \n ' }, 'body.body'],
      ['a title of two lines', { ...words, title: 'Water\nis off' }, 'body.title'],
      ['a title of 121 characters', { ...words, title: 'x'.repeat(121) }, 'body.title'],
      ['a body of 4001 characters', { ...words, body: 'x'.repeat(4001) }, 'body.body'],
      ['a day that no calendar has', { ...words, pinnedUntil: '2026-02-30' }, 'body.pinnedUntil'],
      ['a moment for a day', { ...words, pinnedUntil: MORNING }, 'body.pinnedUntil'],
      ['an author', { ...words, author: 'Me' }, 'body.author'],
    ];
    for (const [what, body, field] of wrong)
      it(`refuses ${what}: 400 naming ${field}`, async () => {
        const answer = await ask('POST', '/notices', { token: manager, body });
        expect(answer.status).to.equal(400);
        const errors = answer.body['errors'] as { path: string }[];
        expect([...new Set(errors.map(({ path }) => path))]).to.deep.equal([field]);
      });
  });

  describe('listNotices', () => {
    it('shows pinned ones first, the longest pinned at the top, then the newest', async () => {
      for (const [title, pinnedUntil] of [
        ['old', undefined],
        ['pinned for long', '2026-12-24'],
        ['pinned for a day', '2026-11-29'],
        ['new', undefined],
      ])
        await publish({ ...words, title, ...(pinnedUntil && { pinnedUntil }) });
      const first = ['pinned for long', 'pinned for a day', 'new', 'old'];
      expect(await titles(asha)).to.deep.equal(first);
      at = new Date(MORNING.getTime() + DAY_MS);
      const nextDay = ['pinned for long', 'new', 'pinned for a day', 'old'];
      expect(await titles(asha)).to.deep.equal(nextDay);
      const { items } = await list(asha);
      expect(items.map(({ pinned }) => pinned)).to.deep.equal([true, false, false, false]);
    });

    it('goes through all pages, each notice once, also when a day begins meanwhile', async () => {
      const pins = ['2026-11-29', undefined, '2026-12-01', undefined, '2026-11-29', undefined];
      for (const [n, pinnedUntil] of pins.entries())
        await publish({ ...words, title: `${n}`, ...(pinnedUntil && { pinnedUntil }) });
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list(asha, `?limit=1${cursor}`);
        expect(page.items).to.have.length(1);
        seen.push(...page.items.map(({ notice }) => notice.title));
        cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
        at = new Date(at.getTime() + DAY_MS);
      } while (cursor !== '');
      expect(seen).to.deep.equal(['2', '4', '0', '5', '3', '1']);
    });

    for (const [what, position] of [
      ['of no day', ['2026-02-30', '', newId()]],
      ['of no pin', ['2026-11-29', 'tomorrow', newId()]],
      ['of another list', [newId()]],
    ] as const)
      it(`refuses a cursor ${what}: 400 naming query.cursor`, async () => {
        const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
        const answer = await ask('GET', `/notices?cursor=${cursor}`, { token: asha });
        expect(codeOf(answer)).to.deep.equal([400, 'cursor_invalid']);
      });
  });

  describe('markNoticeRead', () => {
    it('counts each reader once, and shows the count to whoever writes notices', async () => {
      const { id } = await publish();
      const read = (token: string) => ask('PUT', `/notices/${id}/read`, { token });
      const answers = await Promise.all([asha, asha, asha, guard].map(read));
      expect(answers.map(({ status }) => status)).to.deep.equal([204, 204, 204, 204]);
      const [own] = (await list(asha)).items;
      expect(own).to.include({ read: true }).and.not.have.property('readers');
      const [managers] = (await list(manager)).items;
      expect(managers).to.include({ read: false, readers: 2 });
    });

    it('does not change what an edit has to name', async () => {
      const { id } = await publish();
      const tag = await tagOf(id);
      await ask('PUT', `/notices/${id}/read`, { token: asha });
      expect((await edit(id, tag, words)).status).to.equal(200);
      expect((await list(asha)).items[0]).to.include({ read: true });
    });
  });

  describe('getNotice', () => {
    it('answers 304 while nothing has changed', async () => {
      const { id } = await publish();
      const headers = { 'if-none-match': await tagOf(id) };
      const same = await ask('GET', `/notices/${id}`, { token: asha, headers });
      expect(same.status).to.equal(304);
    });
  });

  describe('editNotice', () => {
    it('puts the words in the place of those there are, and tells nobody', async () => {
      const { notice } = await publish({ ...words, pinnedUntil: '2026-12-01' });
      const tag = await tagOf(notice.id);
      at = new Date(MORNING.getTime() + 60_000);
      const { id, communityId, author, publishedAt } = notice;
      const changed = { ...words, title: 'On Saturday' };
      const answer = await edit(notice.id, tag, changed);
      expect([answer.status, answer.body]).to.deep.equal([
        200,
        { id, communityId, ...changed, author, publishedAt, editedAt: at.toISOString() },
      ]);
      expect(answer.headers.get('etag'))
        .to.equal(await tagOf(notice.id))
        .and.not.equal(tag);
      const { id: sentinel } = await publish();
      const subjects = () => main.events.map(({ subject }) => subject);
      await eventually(() => expect(subjects()).to.include(`notice/${sentinel}`));
      expect(subjects().filter((one) => one === `notice/${notice.id}`)).to.have.length(1);
    });

    it('lets one of two through who edit what they both have seen: 412', async () => {
      const { id } = await publish();
      const tag = await tagOf(id);
      for (let round = 0; round < 10; round++) {
        const seen = round === 0 ? tag : await tagOf(id);
        const both = await Promise.all(
          ['one', 'other'].map((title) => edit(id, seen, { ...words, title: `${title} ${round}` })),
        );
        expect(both.map(({ status }) => status)).to.have.members([200, 412]);
        const won = both.find(({ status }) => status === 200);
        const { body } = await ask('GET', `/notices/${id}`, { token: asha });
        expect(body).to.deep.equal(won?.body);
        const lost = both.find(({ status }) => status === 412);
        expect(lost?.headers.get('etag')).to.equal(await tagOf(id));
      }
    });

    it('wants to know what it changes: 428 without If-Match', async () => {
      const { id } = await publish();
      const answer = await edit(id, undefined, { ...words, title: 'Unseen' });
      expect(codeOf(answer)).to.deep.equal([428, 'precondition_required']);
      expect(await titles(asha)).to.deep.equal([words.title]);
    });

    it('keeps a pin that has ended, and takes no other that is over: 422', async () => {
      const { id } = await publish({ ...words, pinnedUntil: '2026-11-29' });
      at = new Date(MORNING.getTime() + 3 * DAY_MS);
      const kept = await edit(id, await tagOf(id), { ...words, pinnedUntil: '2026-11-29' });
      expect(kept.status).to.equal(200);
      const over = await edit(id, await tagOf(id), { ...words, pinnedUntil: '2026-11-30' });
      expect(codeOf(over)).to.deep.equal([422, 'pin_is_over']);
    });
  });

  describe('withdrawNotice', () => {
    it('takes it down for good: nobody finds, edits or reads it any more', async () => {
      const { id } = await publish();
      const tag = await tagOf(id);
      const down = () => ask('DELETE', `/notices/${id}`, { token: manager });
      expect((await down()).status).to.equal(204);
      expect(await titles(asha)).to.deep.equal([]);
      const after = [
        await down(),
        await edit(id, tag, words),
        await ask('GET', `/notices/${id}`, { token: asha }),
        await ask('PUT', `/notices/${id}/read`, { token: asha }),
      ];
      for (const answer of after) expect(codeOf(answer)).to.deep.equal([404, 'notice_not_found']);
    });

    it('of many at once is done by one', async () => {
      const { id } = await publish();
      const down = () => ask('DELETE', `/notices/${id}`, { token: manager });
      const answers = await Promise.all([down(), down(), down()]);
      expect(answers.map(({ status }) => status)).to.have.members([204, 404, 404]);
    });

    it('is not for residents: 403', async () => {
      const { id } = await publish();
      const answer = await ask('DELETE', `/notices/${id}`, { token: asha });
      expect(answer.status).to.equal(403);
      expect(await titles(asha)).to.deep.equal([words.title]);
    });
  });

  it('asks for a token: 401, and for ids: 400', async () => {
    const paths = [
      ['GET', '/notices'],
      ['POST', '/notices'],
      ...['GET', 'PUT', 'DELETE'].map((method) => [method, `/notices/${newId()}`]),
      ['PUT', `/notices/${newId()}/read`],
    ] as const;
    for (const [method = '', path = ''] of paths)
      expect((await ask(method, path, {})).status, `${method} ${path}`).to.equal(401);
    for (const method of ['GET', 'DELETE'])
      expect((await ask(method, '/notices/1', { token: manager })).status, method).to.equal(400);
  });

  it('refuses a body that is too large or none of JSON: 413, 415', async () => {
    const large = { ...words, body: 'x'.repeat(200_000) };
    const { status } = await ask('POST', '/notices', { token: manager, body: large });
    expect(status).to.equal(413);
    const headers = { 'content-type': 'text/plain' };
    const plain = await ask('POST', '/notices', { token: manager, body: 'Water', headers });
    expect(plain.status).to.equal(415);
  });
});
