import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { standInForAuth } from './auth-stub.js';
import { hearEvents } from './heard-events.js';
import { call, startMain, type Answer, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

export type Shift = components['schemas']['Shift'];

export type RostersWorld = Awaited<ReturnType<typeof startRosters>>;

const guardOf = (accountId: string) => ({
  ...{ accountId, email: `${accountId}@test.gatehouse.example`, status: 'active' as const },
  ...{ givenName: 'Gopal', familyName: 'Singh' },
  roles: [{ role: 'employee' as const, job: 'guard' }],
});

/** Gopal and Hari work there, as auth knows, and clocks are those of Berlin. @returns Hari */
async function letWorkTwo(main: MainFixture): Promise<TestPerson> {
  const { here } = main.world;
  const hari: TestPerson = { accountId: newId(), name: 'Hari Das', role: 'employee' };
  const write = (sql: string, ...replacements: string[]) =>
    main.sequelize.query(sql, { replacements });
  await write("UPDATE communities SET time_zone = 'Europe/Berlin' WHERE id = ?", here.id);
  await write("UPDATE people SET state = 'member' WHERE community_id = ?", here.id);
  await write(
    `INSERT INTO people (id, community_id, account_id, name, state) VALUES (?, ?, ?, ?, 'member')`,
    ...[newId(), here.id, hari.accountId, hari.name],
  );
  await standInForAuth(main, {
    'auth.people.list': ({ communityId, role }) => ({
      people:
        role === 'employee' && communityId === here.id
          ? [guardOf(here.guard.accountId), guardOf(hari.accountId)]
          : [],
    }),
  });
  return hari;
}

/** A main service with two guards, Gopal and Hari, in a community by the clocks of Berlin. */
export async function startRosters(now: () => Date, settings: Record<string, string> = {}) {
  const main = await startMain(settings, { now });
  const { here } = main.world;
  const hari = await letWorkTwo(main);
  const personOf = async ({ accountId }: TestPerson): Promise<string> => {
    const [rows] = await main.sequelize.query(
      'SELECT id FROM people WHERE community_id = ? AND account_id = ?',
      { replacements: [here.id, accountId] },
    );
    return (rows as { id: string }[])[0]?.id ?? '';
  };
  const tokens = {
    asha: await tokenFor(main.issuer, here, here.asha),
    gopal: await tokenFor(main.issuer, here, here.guard),
    hari: await tokenFor(main.issuer, here, hari),
    manager: await tokenFor(main.issuer, here, here.manager),
  };
  const personId = await personOf(here.guard);
  const heard = await hearEvents<{ toldIds: string[] }>(main, 'gatehouse.shift.#');
  const ask = (method: string, path: string, token = tokens.manager, rest: Call = {}) =>
    call(main, method, path, { token, ...rest });
  const assign = (draft: object, token = tokens.manager): Promise<Answer> =>
    ask('POST', '/shifts', token, { body: { accountId: here.guard.accountId, ...draft } });

  return {
    ...{ main, here, hari, tokens, personId, ask, assign },

    assigned: async (draft: object): Promise<Shift> => {
      const answer = await assign(draft);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body as unknown as Shift;
    },

    change: async (id: string, body: object, tag?: string): Promise<Answer> => {
      const etag = tag ?? (await ask('GET', `/shifts/${id}`)).headers.get('etag') ?? '';
      return ask('PATCH', `/shifts/${id}`, tokens.manager, {
        body,
        headers: { 'if-match': etag },
      });
    },

    /** The events of a shift by what has happened, once there are so many. */
    told: async (shiftId: string, count: number) => {
      const events = () => heard.of(`shift/${shiftId}`);
      await eventually(() => expect(events()).to.have.length.at.least(count));
      return events().map(({ type, data }) => ({ ...data, what: type.split('.')[2] ?? '' }));
    },
  };
}
