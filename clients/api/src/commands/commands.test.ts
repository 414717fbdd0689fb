import { expect } from 'chai';
import { createAsk } from '../asking.js';
import { operations } from '../generated/commands/index.js';
import { createCommands } from './commands.js';

describe('commands', () => {
  let requests: Request[];
  let answer: () => Response;
  const ask = createAsk('https://gateway.example/api/v1', (request) => {
    requests.push(request);
    return Promise.resolve(answer());
  });
  const commands = createCommands({ ask, newKey: () => 'made' });
  const asked = (): Request => {
    const [request] = requests;
    if (request === undefined || requests.length > 1) throw new Error('It was not asked once');
    return request;
  };
  const address = (): string => asked().url.replace('https://gateway.example/api/v1', '');
  beforeEach(() => {
    requests = [];
    answer = () => Response.json({ id: 'a', items: [] });
  });

  it('are all there, in their groups', () => {
    for (const [group, list] of Object.entries(operations))
      expect(commands).to.have.property(group).that.has.all.keys(Object.keys(list));
  });

  it('take what is in the path, the body, the query and the options, in this order', async () => {
    const options = { communityId: 'c', idempotencyKey: 'k' };
    await commands.visits.decide('../v', { outcome: 'approved', reason: 'r' } as never, options);
    expect([asked().method, address()]).to.deep.equal(['POST', '/visits/..%2Fv/decide']);
    expect(await asked().json()).to.deep.equal({ outcome: 'approved', reason: 'r' });
    expect(Object.fromEntries(asked().headers)).to.deep.equal({
      'content-type': 'application/json',
      'x-community-id': 'c',
      'idempotency-key': 'k',
    });
  });

  it('ask by a query, and say nothing that nobody said', async () => {
    await commands.visits.list({ search: 'Ravi' });
    expect(address()).to.equal('/visits?search=Ravi');
    expect([...asked().headers.keys()]).to.deep.equal([]);
  });

  it('have a key of their own where nobody chose one, and only where one is taken', async () => {
    await commands.visits.approve('v');
    expect(asked().headers.get('idempotency-key')).to.equal('made');
    expect(asked().body).to.equal(null);
    requests = [];
    await commands.gates.retire('g');
    expect(asked().headers.has('idempotency-key')).to.equal(false);
  });

  it('name the mark of what was seen, which a reading gives', async () => {
    answer = () => Response.json({ id: 'g' }, { headers: { etag: '"1"' } });
    expect(await commands.gates.read('g')).to.deep.equal({ value: { id: 'g' }, tag: '"1"' });
    requests = [];
    await commands.gates.change('g', { name: 'North' }, { ifMatch: '"1"' });
    expect(asked().headers.get('if-match')).to.equal('"1"');
  });

  it('send and answer bytes', async () => {
    answer = () => new Response(null, { status: 204 });
    const photo = new Blob(['picture'], { type: 'image/png' });
    await commands.visits.putPhoto('v', photo);
    expect(asked().headers.get('content-type')).to.equal('image/png');
    expect(await asked().text()).to.equal('picture');
    answer = () => new Response('picture');
    expect(await (await commands.visits.photo('v')).text()).to.equal('picture');
  });

  it('walk all pages, and are given up with their signal', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    answer = () => Response.json({ items: [1], ...(requests.length < 2 && { nextCursor: 'b' }) });
    const found: unknown[] = [];
    for await (const one of commands.gates.all({ limit: 1 }, { signal })) found.push(one);
    expect(found).to.deep.equal([1, 1]);
    expect(requests.map(({ url }) => new URL(url).search)).to.deep.equal([
      '?limit=1',
      '?limit=1&cursor=b',
    ]);
    controller.abort();
    expect(requests.map((request) => request.signal.aborted)).to.deep.equal([true, true]);
  });
});
