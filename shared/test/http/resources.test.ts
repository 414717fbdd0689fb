import { expect } from 'chai';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { json, startShelf, type Answer, type Shelf } from './fixtures/shelf-app.js';

describe('things that are read and edited', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  /** What the handlers read and write. */
  let motto: string;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    const write = ({ body, assertIfMatch }: Write) => {
      assertIfMatch({ text: motto });
      motto = body.text;
      return Promise.resolve({ status: 200 as const, body: { text: motto } });
    };
    shelf = await startShelf({
      redis,
      handlers: {
        getMotto: () => Promise.resolve({ status: 200, body: { text: motto } }),
        changeMotto: write,
        replaceMotto: write,
      },
    });
  });
  beforeEach(() => {
    motto = 'Read more';
  });
  after(async () => {
    await shelf.stop();
    await closeRedis(redis);
  });

  const read = (headers: Record<string, string> = {}, method = 'GET') =>
    shelf.call('/motto', { method, headers });
  const write = (method: 'PATCH' | 'PUT', text: string, ifMatch?: string): Promise<Answer> =>
    shelf.call('/motto', {
      ...json({ text }, ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      method,
    });
  const tagOf = ({ headers }: Answer) => headers.get('etag') ?? 'no tag';

  it('says where what was made is found', async () => {
    const made = await shelf.call(
      '/books',
      json({ title: 'Emma', pages: 474 }, { 'x-tenant-id': 'north' }),
    );
    expect(made.headers.get('location')).to.equal(`/api/v1/books/${String(made.json['id'])}`);
  });

  it('tags a state: the same for the same, another for another', async () => {
    const [first, again] = [await read(), await read()];
    expect(tagOf(first)).to.match(/^"[\w-]{27}"$/);
    expect(tagOf(again)).to.equal(tagOf(first));
    motto = 'Read less';
    expect(tagOf(await read())).not.to.equal(tagOf(first));
  });

  it('spares a reader what they have, and asks them to ask each time', async () => {
    const first = await read();
    expect(first.headers.get('cache-control')).to.equal('private, no-cache');
    for (const known of [tagOf(first), `W/${tagOf(first)}`, `"other", ${tagOf(first)}`, '*']) {
      const spared = await read({ 'if-none-match': known });
      expect([spared.status, spared.text], known).to.deep.equal([304, '']);
      expect(tagOf(spared)).to.equal(tagOf(first));
    }
    expect((await read({ 'if-none-match': tagOf(first) }, 'HEAD')).status).to.equal(304);
    motto = 'Read less';
    expect((await read({ 'if-none-match': tagOf(first) })).json).to.deep.equal({ text: motto });
  });

  it('tags nothing else, which nobody may keep', async () => {
    const { headers } = await shelf.call('/books');
    expect([headers.get('etag'), headers.get('cache-control')]).to.deep.equal([null, 'no-store']);
  });

  it('changes only the state that the caller has seen', async () => {
    const seen = tagOf(await read());
    const changed = await write('PATCH', 'Read less', seen);
    expect([changed.status, motto]).to.deep.equal([200, 'Read less']);
    expect(tagOf(changed)).to.equal(tagOf(await read()));
    expect(changed.headers.get('cache-control')).to.equal('no-store');

    const late = await write('PATCH', 'Read nothing', seen);
    expect([late.status, late.json['code'], motto]).to.deep.equal([
      ...[412, 'precondition_failed', 'Read less'],
    ]);
    expect(late.json.errors?.[0]?.path).to.equal('header.if-match');
    expect(tagOf(late)).to.equal(tagOf(changed));
    expect((await write('PATCH', 'Read on', tagOf(late))).status).to.equal(200);
  });

  it('lets a tag through that a compressing proxy has made weak', async () => {
    expect((await write('PATCH', 'Read less', `W/${tagOf(await read())}`)).status).to.equal(200);
    expect((await write('PATCH', 'Read on', '*')).status).to.equal(200);
  });

  it('asks for it where the specification demands it, and elsewhere does without', async () => {
    expect((await write('PATCH', 'Read less')).status).to.equal(200);
    const refused = await write('PUT', 'Read nothing');
    expect([refused.status, refused.json['code'], motto]).to.deep.equal([
      ...[428, 'precondition_required', 'Read less'],
    ]);
    expect((await write('PUT', 'Read on', tagOf(await read()))).status).to.equal(200);
  });
});

interface Write {
  body: { text: string };
  assertIfMatch: (current: unknown) => void;
}
