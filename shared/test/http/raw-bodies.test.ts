import { createHmac, timingSafeEqual } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { ForbiddenError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { startShelf, type Answer, type Shelf, type ShelfHandlers } from './fixtures/shelf-app.js';

const SECRET = 'shared with whoever delivers';
const LIMIT = 256 * 1024;

const hmac = (bytes: Uint8Array): Buffer => createHmac('sha256', SECRET).update(bytes).digest();

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As whoever sends hooks would: signed over the very bytes. */
function delivery(body: Uint8Array, headers: Record<string, string> = {}): RequestInit {
  const signature = hmac(body).toString('hex');
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-signature': signature, ...headers },
    body,
  };
}

describe('operations with raw bodies', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  let taken: Uint8Array[];

  /** A hook as they all are: what it says counts only when the signature of its bytes is right. */
  const takeDelivery: ShelfHandlers['takeDelivery'] = async ({ body, headers }) => {
    const given = Buffer.from(headers['x-signature'], 'hex');
    if (!timingSafeEqual(hmac(body), given))
      throw new ForbiddenError('signature_wrong', 'The signature is not that of the body');
    taken.push(body);
    return Promise.resolve({ status: 204 });
  };

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    shelf = await startShelf({ redis, handlers: { takeDelivery } });
  });
  beforeEach(() => (taken = []));
  afterEach(() => {
    const errors = shelf.log.lines.filter(({ level }) => level === 'error' || level === 'warn');
    expect(errors, 'a bad request is not an error of ours').to.deep.equal([]);
  });
  after(async () => {
    await shelf.stop();
    await closeRedis(redis);
  });

  function expectRefused(answer: Answer, status: number, path: string, code: string): void {
    expect(answer.status, answer.text).to.equal(status);
    expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    expect(answer.json.correlationId).to.equal(answer.headers.get('x-correlation-id'));
    const faults = answer.json.errors?.map((fault) => [fault.path, fault.code]);
    expect(faults).to.deep.equal([[path, code]]);
    expect(taken, 'reached the handler').to.deep.equal([]);
  }

  const bodies: [string, Uint8Array][] = [
    ['plain JSON', utf8('{"amount":"100.00"}')],
    ['a byte order mark', utf8('\ufeff{"amount":"100.00"}')],
    ['odd whitespace and line ends', utf8(' \t{ "amount" :\r\n "100.00"}\n\n ')],
    ['a key given twice', utf8('{"amount":"1.00","amount":"2.00"}')],
    ['__proto__', utf8('{"__proto__":{"paid":true}}')],
    ['what is nested too deep for us', utf8('['.repeat(100) + ']'.repeat(100))],
    ['decomposed letters and a NUL', utf8('{"name":"e\u0301\\u0000"}\u0000')],
    ['what is no JSON', utf8('amount=100.00&amount=1')],
    ['what is no UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0xc3, 0x28, 0x80, 0x22)],
    ['every byte', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ];
  for (const [what, bytes] of bodies) {
    it(`hand over ${what} unchanged`, async () => {
      const answer = await shelf.call('/deliveries', delivery(bytes));
      expect(answer.status, answer.text).to.equal(204);
      expect(taken).to.have.length(1);
      expect(taken[0]).to.be.instanceOf(Uint8Array);
      expect([...(taken[0] ?? [])]).to.deep.equal([...bytes]);
    });
  }

  it('let the handler refuse one changed space', async () => {
    const signed = delivery(utf8('{"amount": "100.00"}'));
    const answer = await shelf.call('/deliveries', {
      ...signed,
      body: utf8('{"amount":"100.00"}'),
    });
    expect([answer.status, answer.json.code]).to.deep.equal([403, 'signature_wrong']);
    expect(taken).to.deep.equal([]);
  });

  it('take each declared media type, with whatever parameters', async () => {
    const types = [
      'application/json; charset=utf-8',
      'application/x-www-form-urlencoded',
      'application/x-www-form-urlencoded; charset=ISO-8859-1',
      'Application/JSON',
    ];
    for (const type of types) {
      const bytes = utf8('name=%E9');
      const answer = await shelf.call('/deliveries', delivery(bytes, { 'content-type': type }));
      expect(answer.status, type).to.equal(204);
    }
    expect(taken).to.have.length(types.length);
  });

  it('refuse other media types, and none', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/problem+json', '']) {
      const sent = delivery(utf8('{}'), { 'content-type': type });
      expectRefused(
        await shelf.call('/deliveries', sent),
        415,
        'header.content-type',
        'media_type',
      );
    }
  });

  it('take 256 kB and not a byte more, whether or not the length is announced', async () => {
    const full = await shelf.call('/deliveries', delivery(new Uint8Array(LIMIT)));
    expect(full.status, full.text).to.equal(204);
    expect(taken[0]).to.have.length(LIMIT);
    taken = [];
    const more = new Uint8Array(LIMIT + 1);
    expectRefused(await shelf.call('/deliveries', delivery(more)), 413, 'body', 'size');
    expect(await sendInChunks(more)).to.equal(413);
    expect(taken).to.deep.equal([]);
  });

  /** Without Content-Length. */
  function sendInChunks(bytes: Uint8Array): Promise<number | undefined> {
    const headers = { ...(delivery(bytes).headers as Record<string, string>) };
    return new Promise((resolve, reject) => {
      const url = `${shelf.server.url}/api/v1/deliveries`;
      const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
      sent.write(bytes.subarray(0, 1000));
      sent.end(bytes.subarray(1000));
    });
  }

  it('take as many bytes as the operation says instead', async () => {
    const parcel = (size: number) =>
      shelf.call('/parcels', delivery(new Uint8Array(size), { authorization: 'Bearer one' }));
    expect((await parcel(10)).json).to.deep.equal({ bytes: 10 });
    expectRefused(await parcel(11), 413, 'body', 'size');
  });

  it('refuse every content encoding, because the signature is over what was sent', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'rot13', 'identity, gzip']) {
      const sent = delivery(gzipSync('{}'), { 'content-encoding': encoding });
      const answer = await shelf.call('/deliveries', sent);
      expectRefused(answer, 415, 'header.content-encoding', 'encoding');
      expect(answer.headers.get('accept-encoding')).to.equal('identity');
    }
    const plain = delivery(utf8('{}'), { 'content-encoding': 'Identity' });
    expect((await shelf.call('/deliveries', plain)).status).to.equal(204);
  });

  it('refuse an empty body where one is required, and take it where not', async () => {
    const empty = await shelf.call('/deliveries', delivery(new Uint8Array()));
    expectRefused(empty, 400, 'body', 'required');
    const { authorization } = { authorization: 'Bearer one' };
    const none = await shelf.call('/parcels', { method: 'POST', headers: { authorization } });
    expect([none.status, none.json]).to.deep.equal([200, { bytes: null }]);
  });

  it('have their headers checked like all others', async () => {
    const short = await shelf.call('/deliveries', delivery(utf8('{}'), { 'x-signature': 'ab' }));
    expectRefused(short, 400, 'header.x-signature', 'pattern');
  });

  it('are held to permissions before a byte of the body is read', async () => {
    const large = new Uint8Array(LIMIT);
    const parcel = (headers: Record<string, string>) =>
      shelf.call('/parcels', delivery(large, headers));
    expect((await parcel({})).status).to.equal(401);
    expect((await parcel({ authorization: 'Bearer reader' })).status).to.equal(403);
    expect((await parcel({ authorization: 'Bearer one' })).status).to.equal(413);
  });

  it('are counted against limits and in metrics like all others', async () => {
    const scarce = await startShelf({
      redis,
      handlers: { takeDelivery },
      defaultRates: { perAddress: 2, perAccount: 2 },
    });
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 3; n++)
        statuses.push((await scarce.call('/deliveries', delivery(utf8('{}')))).status);
      expect(statuses).to.deep.equal([204, 204, 429]);
      const metrics = await (await fetch(`${scarce.server.url}/metrics`)).text();
      expect(metrics).to.match(
        /http_requests_total\{operation="takeDelivery",method="POST",status="204".*\} 2/,
      );
    } finally {
      await scarce.stop();
    }
  });
});
