import type { components } from '@gatehouse/contracts/main';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { hearEvents } from './heard-events.js';
import { call, startMain, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor, type TestPerson } from './world.js';

export type Alert = components['schemas']['Alert'];

export interface ToldAlert {
  alertId: string;
  toldIds: string[];
  rung?: string;
}

export type AlertsWorld = Awaited<ReturnType<typeof startAlerts>>;

type Role = { role: 'employee' | 'manager'; job?: string };

const memberOf = (accountId: string, ...roles: Role[]) => ({
  ...{ accountId, email: `${accountId}@test.gatehouse.example`, status: 'active' as const },
  ...{ givenName: 'Gopal', familyName: 'Singh', roles },
});

/** Auth, which knows these guards, a cleaner and the manager of the community, while it is there. */
async function letHaveGuards(main: MainFixture) {
  const { here } = main.world;
  const auth = { isAway: false, guards: [here.guard.accountId] };
  const cleaner = memberOf(newId(), { role: 'employee', job: 'housekeeping' });
  await standInForAuth(main, {
    'auth.people.list': ({ communityId, role }) => {
      if (auth.isAway) throw new UnavailableError('away', 'Away');
      if (communityId !== here.id) return { people: [] };
      if (role === 'manager')
        return { people: [memberOf(here.manager.accountId, { role: 'manager' })] };
      if (role !== 'employee') return { people: [] };
      const guards = auth.guards.map((id) => memberOf(id, { role: 'employee', job: 'guard' }));
      return { people: [...guards, cleaner] };
    },
  });
  return auth;
}

/** A main service in which somebody calls for help; auth knows a guard, a cleaner and a manager. */
export async function startAlerts(now: () => Date, settings: Record<string, string> = {}) {
  const main = await startMain({ ALERTS_EVERY: '20ms', ...settings }, { now });
  const { here } = main.world;
  const auth = await letHaveGuards(main);
  const tokens = {
    asha: await tokenFor(main.issuer, here, here.asha),
    bilal: await tokenFor(main.issuer, here, here.bilal),
    chitra: await tokenFor(main.issuer, here, here.chitra),
    guard: await tokenFor(main.issuer, here, here.guard),
    manager: await tokenFor(main.issuer, here, here.manager),
    admin: await adminTokenFor(main.issuer, here),
  };
  const heard = await hearEvents<ToldAlert>(main, 'gatehouse.alert.#');
  const ask = (method: string, path: string, token: string, rest: Call = {}): Promise<Answer> =>
    call(main, method, path, { token, ...rest });
  const raise = (draft: object, token = tokens.asha, headers = {}): Promise<Answer> =>
    ask('POST', '/alerts', token, { body: draft, headers });

  return {
    ...{ main, here, auth, tokens, ask, raise },

    raised: async (draft: object = { kind: 'medical' }, token = tokens.asha): Promise<Alert> => {
      const answer = await raise(draft, token);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body as unknown as Alert;
    },

    step: (
      alertId: string,
      step: 'acknowledge' | 'arrive' | 'close',
      token = tokens.guard,
    ): Promise<Answer> => {
      const body = step === 'close' ? { report: 'She had fallen.' } : undefined;
      return ask('POST', `/alerts/${alertId}/${step}`, token, { ...(body && { body }) });
    },

    /** The events of an alert by what has happened, once there are so many. */
    told: async (alertId: string, count: number) => {
      const events = () => heard.of(`alert/${alertId}`);
      await eventually(() => expect(events()).to.have.length.at.least(count));
      return events().map(whatOf);
    },

    /** Somebody works from one moment to the other. */
    shift: async ({ accountId }: TestPerson, { from, to }: { from: number; to: number }) => {
      await main.sequelize.query(
        `INSERT INTO shifts (community_id, id, person_id, day, starts, ends, from_at, to_at,
           assigned_at, assigned_by_id, assigned_by_name)
         SELECT community_id, :id, id, '2026-12-10', '00:00', '00:00', :from, :to, :from, :id, 'Meera'
         FROM people WHERE community_id = :communityId AND account_id = :accountId`,
        {
          replacements: {
            ...{ communityId: here.id, accountId, id: newId() },
            ...{ from: new Date(from), to: new Date(to) },
          },
        },
      );
    },

    rowOf: async (alertId: string) => {
      const [rows] = await main.sequelize.query('SELECT * FROM alerts WHERE id = ?', {
        replacements: [alertId],
      });
      return (rows as Record<string, unknown>[])[0] ?? {};
    },
  };
}

const whatOf = ({ type, data }: Envelope<ToldAlert>) => ({
  what: type.split('.')[2] ?? '',
  ...data,
});
