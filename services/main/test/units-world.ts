import type { components } from '@gatehouse/contracts/main';
import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { hearEvents } from './heard-events.js';
import { call, startMain, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor } from './world.js';

export type Unit = components['schemas']['UnitDetails'];
type Told = ProducedEvents['gatehouse.unit.created.v1'];

export const NOW = new Date('2026-11-29T06:00:00.000Z');

/** What an answer is refused for. */
export const codeOf = ({ status, body }: Answer) => [status, body['code']] as const;

/** A main service, and what an admin does there to units. */
export type UnitsWorld = Awaited<ReturnType<typeof startUnits>>;

/** @param now what time it is there */
export async function startUnits(now: () => Date) {
  const main = await startMain({}, { now });
  const { here } = main.world;
  const admin = await adminTokenFor(main.issuer, here);
  const tokens = {
    admin,
    manager: await tokenFor(main.issuer, here, here.manager),
    asha: await tokenFor(main.issuer, here, here.asha),
    guard: await tokenFor(main.issuer, here, here.guard),
  };
  const asking = askingAs(main, tokens);
  return { main, ...tokens, ...asking, ...(await hearing(main, asking)), ...living(main) };
}

/** Requests of an admin, unless they are somebody else's. */
function askingAs(main: MainFixture, { admin, guard }: { admin: string; guard: string }) {
  const ask = (method: string, path: string, body?: object, rest: Call = {}) =>
    call(main, method, path, { token: admin, ...(body && { body }), ...rest });
  const made = async (path: string, body: object): Promise<Answer> => {
    const answer = await ask('POST', path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer;
  };
  const unitsOf = async (buildingId: string, query = ''): Promise<Unit[]> => {
    const { status, body } = await ask('GET', `/buildings/${buildingId}/units?limit=100${query}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['items'] as Unit[];
  };
  const tagOf = async (path: string) => (await ask('GET', path)).headers.get('etag') ?? '';
  return {
    ask,
    made,
    unitsOf,
    tagOf,
    newBuilding: async (name = `Tower ${newId()}`) =>
      String((await made('/buildings', { name, kind: 'tower' })).body['id']),
    newUnit: async (buildingId: string, draft: object): Promise<Unit> =>
      (await made('/units', { buildingId, kind: 'flat', ...draft })).body as unknown as Unit,
    namesOf: async (buildingId: string, query = '') =>
      (await unitsOf(buildingId, query)).map(({ name }) => name),
    patch: async (path: string, body: object, tag?: string) =>
      ask('PATCH', path, body, { headers: { 'if-match': tag ?? (await tagOf(path)) } }),
    /** The names of the units that a guard finds, or somebody else. */
    found: async (search: string, token = guard): Promise<string[]> => {
      const path = `/units?limit=100&search=${encodeURIComponent(search)}`;
      const { body } = await call(main, 'GET', path, { token });
      return (body['items'] as { name: string }[]).map(({ name }) => name);
    },
  };
}

async function hearing(main: MainFixture, asking: ReturnType<typeof askingAs>) {
  const heard = await hearEvents<Told>(main, 'gatehouse.unit.#');
  return {
    /** What was told of the units of a building; whatever was to be told before this has come. */
    toldOf: async (buildingId: string, atLeast = 0): Promise<Envelope<Told>[]> => {
      const later = await asking.newBuilding();
      await asking.newUnit(later, { name: 'sentinel' });
      await eventually(() => {
        expect(heard.of(`building/${later}`)).to.have.length(1);
        expect(heard.of(`building/${buildingId}`)).to.have.length.at.least(atLeast);
      });
      return heard.of(`building/${buildingId}`);
    },
  };
}

function living({ sequelize, world }: MainFixture) {
  const communityId = world.here.id;
  return {
    /** Somebody comes to live in the unit. */
    moveIn: async (unitId: string, from: Date, to: Date | null): Promise<string> => {
      const [id, personId] = [newId(), newId()];
      await sequelize.query(
        `INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, 'Dev Shah')`,
        { replacements: [personId, communityId, newId()] },
      );
      await sequelize.query(
        `INSERT INTO residencies (id, community_id, person_id, unit_id, kind, valid_from, valid_to)
         VALUES (?, ?, ?, ?, 'owner', ?, ?)`,
        { replacements: [id, communityId, personId, unitId, from, to] },
      );
      return id;
    },
    moveOut: (id: string, validTo: Date) =>
      sequelize.query('UPDATE residencies SET valid_to = ? WHERE id = ?', {
        replacements: [validTo, id],
      }),
  };
}
