import { expect } from 'chai';
import { call, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

/** A call to the API by one of the people of a community. */
export type Ask = (method: string, path: string, sent?: Call) => Promise<Answer>;

/** Who of the people asks, in which community. */
export async function askerFor(
  main: MainFixture,
  who: TestPerson,
  community = main.world.here,
): Promise<Ask> {
  const token = await tokenFor(main.issuer, community, who);
  return (method, path, sent = {}) => call(main, method, path, { token, ...sent });
}

/** With the ETag that it has now, or another. */
export async function changeBy(
  ask: Ask,
  [method, path]: [string, string],
  body: object,
  tag?: string,
): Promise<Answer> {
  const ifMatch = tag ?? (await ask('GET', path)).headers.get('etag') ?? '"none"';
  return ask(method, path, { body, headers: { 'if-match': ifMatch } });
}

/** The ids that a list shows, from the first page to the last. */
export async function idsIn(ask: Ask, path: string, limit = 100): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const between = path.includes('?') ? '&' : '?';
    const { status, body } = await ask('GET', `${path}${between}limit=${limit}${cursor}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    ids.push(...(body['items'] as { id: string }[]).map(({ id }) => id));
    const next = body['nextCursor'] as string | undefined;
    cursor = next === undefined ? '' : `&cursor=${next}`;
  } while (cursor !== '');
  return ids;
}
