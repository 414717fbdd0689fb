import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readOperations } from '../src/specs/lint-http-spec.js';

const openapi = fileURLToPath(new URL('../../../openapi/', import.meta.url));

interface Item {
  name: string;
  event?: { listen: string }[];
  request: {
    method: string;
    auth?: { type: string };
    url: { raw: string; query: Setting[]; variable: Setting[] };
    header: Setting[];
    body?: { mode: string; raw?: string };
  };
  response: { code: number; body: string }[];
}

interface Setting {
  key: string;
  value: string;
  disabled?: boolean;
}

/** Of one tag. */
interface Folder {
  name: string;
  item: Item[];
}

interface Collection {
  item: { name: string; item: Folder[] }[];
}

describe('the collection for Postman', () => {
  let services: Collection['item'];
  let items: Item[];

  before(async () => {
    const text = await readFile(join(openapi, 'postman.json'), 'utf8');
    services = (JSON.parse(text) as Collection).item;
    items = services.flatMap((folders) => folders.item.flatMap((folder) => folder.item));
  });

  it('has each operation once, in the folder of its tag', async () => {
    for (const [index, service] of ['auth', 'main', 'notification'].entries()) {
      const operations = await readOperations(join(openapi, `${service}.yaml`));
      const expected = operations.map(({ place, operation: { tags, summary } }) => {
        const [method = '', path = ''] = place.split(' ');
        const address = path.replace(/\{(\w+)\}/g, ':$1');
        return `${tags?.[0] ?? '?'}: ${summary ?? '?'}: ${method} {{gateway}}/api/v1${address}`;
      });
      const found = (services[index]?.item ?? []).flatMap((folder) =>
        folder.item.map(({ name, request: { method, url } }) => {
          const [address = ''] = url.raw.split('?');
          return `${folder.name}: ${name}: ${method} ${address}`;
        }),
      );
      expect(found).to.have.members(expected);
    }
  });

  it('sends bodies that are JSON, and the refresh token of whoever signed in', () => {
    const bodies = items.flatMap(({ request }) => request.body?.raw ?? []);
    expect(bodies).to.have.length.above(20);
    for (const body of bodies) JSON.parse(body);
    const refresh = requestOf('Exchange a refresh token for new tokens');
    expect(refresh.body?.raw).to.contain('"refreshToken": "{{refreshToken}}"');
  });

  it('asks for no token where none is needed, and keeps what a sign-in gives', () => {
    const signIns = items.filter(({ event }) => event?.some(({ listen }) => listen === 'test'));
    expect(signIns.map(({ name }) => name)).to.include('Sign in with email and password');
    expect(signIns.map(({ name }) => name)).not.to.include('List visits');
    expect(requestOf('Sign in with email and password').auth).to.deep.equal({ type: 'noauth' });
    expect(requestOf('List visits')).not.to.have.property('auth');
  });

  it('switches off what is optional, but for a key that makes repeats harmless', () => {
    const { url } = requestOf('List visits');
    expect(url.query).to.have.length.above(5);
    expect(url.query.filter(({ disabled }) => disabled !== true)).to.deep.equal([]);
    const { header } = requestOf('Ask a unit whether a visitor may come in');
    const sent = header.filter(({ disabled }) => disabled !== true);
    expect(sent.map(({ key, value }) => `${key}: ${value}`)).to.deep.equal([
      'Content-Type: application/json',
      'Idempotency-Key: {{$guid}}',
    ]);
  });

  it('shows the answers that the specification shows', () => {
    const [answer] = items.find(({ name }) => name === 'List visits')?.response ?? [];
    expect(answer?.code).to.equal(200);
    expect(JSON.parse(answer?.body ?? '')).to.have.property('items');
  });

  function requestOf(name: string): Item['request'] {
    const item = items.find((one) => one.name === name);
    if (item === undefined) throw new Error(`there is no request called ${name}`);
    return item.request;
  }
});
