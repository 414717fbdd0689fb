import type { components } from '@gatehouse/contracts/main';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { hearEvents } from './heard-events.js';
import { call, startMain, type Answer, type Call } from './main-fixture.js';
import { createResidencyWorld } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

export type Move = components['schemas']['Move'];
export type Policies = components['schemas']['Policies'];

export type MovesWorld = Awaited<ReturnType<typeof startMoving>>;

const memberOf = (accountId: string) => ({
  ...{ accountId, email: 'meera@test.gatehouse.example', status: 'active' as const },
  ...{ givenName: 'Meera', familyName: 'Iyer', roles: [{ role: 'manager' as const }] },
});

/** A main service in which people move. Residencies are left to moves, unless settings say otherwise. */
export async function startMoving(now: () => Date, settings: Record<string, string> = {}) {
  const rates = { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' };
  const timers = { MOVES_EVERY: '20ms', RESIDENCIES_EVERY: '1h' };
  const main = await startMain({ ...rates, ...timers, ...settings }, { now });
  const { here } = main.world;
  await standInForAuth(main, {
    'auth.people.list': ({ role }) => ({
      people: role === 'manager' ? [memberOf(here.manager.accountId)] : [],
    }),
  });
  const manager = await tokenFor(main.issuer, here, here.manager);
  const admin = await adminTokenFor(main.issuer, here);
  const residencies = await createResidencyWorld(main, here);
  const heard = await hearEvents<Record<string, unknown>>(main, 'gatehouse.move.#');
  const ask = (method: string, path: string, token = manager, rest: Call = {}) =>
    call(main, method, path, { token, ...rest });
  const request = (draft: object, token = manager): Promise<Answer> =>
    ask('POST', '/moves', token, { body: draft });

  return {
    ...{ main, here, manager, admin, residencies, ask, request },

    /** A move that waits to be approved. */
    asked: async (draft: object, token = manager): Promise<Move> => {
      const answer = await request(draft, token);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body as unknown as Move;
    },

    /** Somebody new who lives in the unit. */
    settled: async (more: object = {}) => {
      const person = await residencies.addPerson();
      const draft = { personId: person.id, unitId: here.emptyUnitId, from: '2026-12-01' };
      const residency = await residencies.start({ ...draft, ...more });
      return { person, residency };
    },

    step: (
      moveId: string,
      step: 'approve' | 'refuse' | 'cancel' | 'finish' | 'tick',
      token = manager,
      body?: object,
    ): Promise<Answer> => ask('POST', `/moves/${moveId}/${step}`, token, { ...(body && { body }) }),

    /** The events of a move by what has happened, once there are so many. */
    told: async (moveId: string, count: number) => {
      const events = () => heard.of(`move/${moveId}`);
      await eventually(() => expect(events()).to.have.length.at.least(count));
      return events().map(({ type, data }) => ({ what: type.split('.')[2], data }));
    },

    stateOf: async (moveId: string) => (await ask('GET', `/moves/${moveId}`)).body['state'],

    /** Sets what is to be seen to. */
    setChecklist: async (moves: Policies['moves']) => {
      const { body, headers } = await ask('GET', '/policies', admin);
      const tag = { 'if-match': headers.get('etag') ?? '' };
      const answer = await ask('PUT', '/policies', admin, {
        body: { ...body, moves },
        headers: tag,
      });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    },
  };
}
