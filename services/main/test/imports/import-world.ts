import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { components } from '@gatehouse/contracts/main';
import { expect } from 'chai';
import { call, type Answer, type MainFixture } from '../main-fixture.js';

type Schemas = components['schemas'];

/** What tests of imports do again and again, in the name of one account. */
export function createImportWorld(main: MainFixture, token: string) {
  const looking = lookingAt(main, token);
  const { becomes } = looking;

  const upload = async (content: Buffer | string, name: string): Promise<string> => {
    const response = await fetch(`${main.api}/files?purpose=import&name=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
      body: new Uint8Array(Buffer.from(content)),
    });
    const body = (await response.json()) as Schemas['File'];
    expect(response.status, JSON.stringify(body)).to.equal(201);
    return body.id;
  };

  const create = async (
    content: Buffer | string,
    { name = 'units.csv', ...draft }: { name?: string; kind?: string; options?: object } = {},
  ): Promise<Answer> => {
    const fileId = await upload(content, name);
    return call(main, 'POST', '/imports', { token, body: { kind: 'units', fileId, ...draft } });
  };

  const step = (id: string, verb: string, body?: object, as = token): Promise<Answer> =>
    call(main, 'POST', `/imports/${id}/${verb}`, {
      token: as,
      ...((body ?? verb === 'apply') && { body: body ?? {} }),
    });

  const stepped = async (id: string, verb: string, body?: object): Promise<void> => {
    const answer = await step(id, verb, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(202);
  };

  return {
    ...looking,
    ...{ upload, create, step, stepped },

    /** One that was checked. */
    async checked(
      content: Buffer | string,
      draft: { name?: string; kind?: string; options?: object } = {},
    ): Promise<Schemas['Import']> {
      const { status, body } = await create(content, draft);
      expect(status, JSON.stringify(body)).to.equal(201);
      const { id } = body as Schemas['Import'];
      await stepped(id, 'check');
      return becomes(id, 'checked');
    },

    async applied(id: string, body: object = {}): Promise<Schemas['Import']> {
      await stepped(id, 'apply', body);
      return becomes(id, 'applied');
    },
  };
}

/** How imports are looked at. */
function lookingAt(main: MainFixture, token: string) {
  const at = (path: string): string => `/imports/${path}`;

  const get = async (id: string): Promise<Schemas['Import']> => {
    const { status, body } = await call(main, 'GET', at(id), { token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as Schemas['Import'];
  };

  const becomes = (id: string, state: string, within = 30_000): Promise<Schemas['Import']> =>
    eventually(
      async () => {
        const one = await get(id);
        expect(one.state, JSON.stringify(one.failure)).to.equal(state);
        return one;
      },
      { within },
    );

  const rows = async (id: string, query = ''): Promise<Schemas['ImportRow'][]> => {
    const all: Schemas['ImportRow'][] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await call(main, 'GET', at(`${id}/rows?limit=100${query}${more}`), { token });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      const page = answer.body as Schemas['ImportRowPage'];
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  };

  return {
    ...{ get, becomes, rows },

    async errorsCsv(id: string): Promise<string> {
      const response = await fetch(`${main.api}/imports/${id}/errors.csv`, {
        headers: { authorization: `Bearer ${token}`, 'x-correlation-id': newId() },
      });
      expect(response.status).to.equal(200);
      expect(response.headers.get('content-type')).to.include('text/csv');
      return response.text();
    },
  };
}

export type ImportWorld = ReturnType<typeof createImportWorld>;

/** Rows of a building; row 2 is the first, as a spreadsheet counts. */
export function unitsCsv(
  building: string,
  count: number,
  line?: (rowNo: number) => string | undefined,
) {
  const lines = Array.from({ length: count }, (_none, at) => {
    const rowNo = at + 2;
    return line?.(rowNo) ?? `${building},U-${rowNo},${at % 20},98.5`;
  });
  return ['building,unit,floor,area', ...lines].join('\n');
}
