import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { hearEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture, type Call } from './main-fixture.js';
import { adminTokenFor, tokenFor } from './world.js';

export type JoinRequest = components['schemas']['JoinRequest'];

/** Somebody with an account and no community. */
export interface Applicant {
  accountId: string;
  token: string;
}

export type JoinWorld = Awaited<ReturnType<typeof startJoining>>;

/** A main service with a community whose code is known, and what people do to join it. */
export async function startJoining(now: () => Date) {
  const settings = { JOIN_EXPIRY_EVERY: '20ms', ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' };
  const main = await startMain(settings, { now });
  const { here } = main.world;
  const [managerId, adminId] = [here.manager.accountId, newId()];
  await standInForAuth(main, {
    'auth.people.list': ({ role }) => ({
      people: [memberOf(role === 'admin' ? adminId : managerId)],
    }),
  });
  const manager = await tokenFor(main.issuer, here, here.manager);
  const admin = await adminTokenFor(main.issuer, here);
  const ask = (method: string, path: string, token?: string, rest: Call = {}) =>
    call(main, method, path, { ...(token !== undefined && { token }), ...rest });
  const rotate = async () => String((await ask('POST', '/join-code', admin)).body['code']);
  const code = { is: await rotate() };
  const asking = {
    applicant: async (): Promise<Applicant> => {
      const accountId = newId();
      return { accountId, token: await main.issuer.tokenFor({ accountId, tenants: [] }) };
    },
    request: ({ token }: Applicant, more: object = {}): Promise<Answer> => {
      const names = { givenName: 'Dev', familyName: 'Shah' };
      const draft = { code: code.is, unitId: here.emptyUnitId, kind: 'family', ...names };
      return ask('POST', '/join-requests', token, { body: { ...draft, ...more } });
    },
  };
  return {
    ...{ main, here, manager, admin, adminId, managerId, code, rotate, ask, ...asking },
    heard: await hearEvents<Record<string, unknown>>(main, 'gatehouse.join.#'),
    heardOfCode: await hearEvents<Record<string, unknown>>(main, 'gatehouse.join-code.#'),

    /** A request of somebody new that waits. */
    asked: async (more: object = {}) => {
      const applicant = await asking.applicant();
      const answer = await asking.request(applicant, more);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return { ...applicant, request: answer.body as unknown as JoinRequest };
    },

    decide: (requestId: string, step: 'approve' | 'refuse', token = manager, body?: object) =>
      ask('POST', `/join-requests/${requestId}/${step}`, token, { ...(body && { body }) }),

    /** Who lets people in from now on. */
    letApprove: (approval: Approval) =>
      letApprove(main, { communityId: here.id, approval, by: managerId }),

    /** Makes Asha, who lives there, the contact of the first unit. */
    makeAshaContact: async () => {
      const listed = await ask('GET', `/residencies?unitId=${here.unitId}`, manager);
      const items = listed.body['items'] as { id: string; person: { accountId: string } }[];
      const hers = items.find(({ person }) => person.accountId === here.asha.accountId);
      const path = `/units/${here.unitId}/primary-contact`;
      const answer = await ask('POST', path, manager, { body: { residencyId: hers?.id } });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    },
  };
}

const memberOf = (accountId: string) => ({
  ...{ accountId, email: 'meera@test.gatehouse.example', status: 'active' as const },
  ...{ givenName: 'Meera', familyName: 'Iyer', roles: [{ role: 'manager' as const }] },
});

type Approval = 'management' | 'household' | 'either';

/** Past the service, which keeps what held before. */
async function letApprove(
  { sequelize }: MainFixture,
  { communityId, approval, by }: { communityId: string; approval: Approval; by: string },
): Promise<void> {
  const replacements = [communityId];
  await sequelize.query('DELETE FROM policy_versions WHERE community_id = ?', { replacements });
  await sequelize.query(
    `INSERT INTO policy_versions (community_id, version, section, valid_from, set_at, set_by, body)
     VALUES (?, 1, 'joining', ?, ?, ?, ?)`,
    {
      replacements: [communityId, new Date(0), new Date(0), by, JSON.stringify({ approval })],
    },
  );
}
