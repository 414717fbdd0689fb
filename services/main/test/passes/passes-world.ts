import type { components } from '@gatehouse/contracts/main';
import { expect } from 'chai';
import { askerFor, type Ask } from '../belongings-world.js';
import { call, startMain, type MainFixture } from '../main-fixture.js';
import { createResidencyWorld } from '../residency-world.js';
import { tokenFor, type TestCommunity, type TestPerson } from '../world.js';

type Schemas = components['schemas'];

export type Pass = Schemas['Pass'];
export type PassCheck = Schemas['PassCheck'];

/** A community with a clock, and who gives and takes passes there. */
export interface PassesWorld {
  main: MainFixture;
  here: TestCommunity;
  /** What events of a type have said, in the order of their arrival. */
  told(type: string): Record<string, unknown>[];
  asha: Ask;
  bilal: Ask;
  chitra: Ask;
  manager: Ask;
  guard: Ask;
  /** Sets the clock. */
  at(moment: string | Date): void;
  /** Where the community is from now on. */
  live(timeZone: string): Promise<void>;
  /** A pass for somebody who comes to Asha, unless said otherwise. */
  issue(more?: object, by?: Ask): Promise<Pass>;
  check(shown: object): Promise<PassCheck>;
  /** What a check says at a moment, and when it would be good. */
  saidAt(moment: string, shown: object): Promise<[result: string, opensAt?: string]>;
  use(id: string, body?: object, key?: string): ReturnType<Ask>;
  asGuard(who: TestPerson): Promise<Ask>;
  passOf(id: string): Promise<Pass>;
}

export const MORNING = new Date('2026-12-10T04:30:00.000Z');

export async function createPassesWorld(
  settings: Record<string, string> = {},
): Promise<PassesWorld> {
  let clock = MORNING;
  const common = { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', PASSES_EVERY: '1h' };
  const main = await startMain({ ...common, ...settings }, { now: () => clock });
  const { here } = main.world;
  const asha = await askerFor(main, here.asha);
  const guard = await askerFor(main, here.guard);
  const manager = await askerFor(main, here.manager);
  const { published } = await createResidencyWorld(main, here);

  const issue = async (more: object = {}, by: Ask = asha): Promise<Pass> => {
    const draft = { unitIds: [here.unitId], kind: 'single', visitor: { name: 'Ravi Kumar' } };
    const { status, body } = await by('POST', '/passes', { body: { ...draft, ...more } });
    expect(status, JSON.stringify(body)).to.equal(201);
    return body as unknown as Pass;
  };
  const check = async (shown: object): Promise<PassCheck> => {
    const { status, body } = await guard('POST', '/pass-checks', { body: shown });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as PassCheck;
  };
  return {
    ...{ main, here, asha, guard, manager, issue, check },
    told: (type) =>
      published
        .filter((event) => event.type === type)
        .map(({ data }) => data as Record<string, unknown>),
    bilal: await askerFor(main, here.bilal),
    chitra: await askerFor(main, here.chitra),
    at: (moment) => {
      clock = new Date(moment);
    },
    live: async (timeZone) => {
      await main.sequelize.query('UPDATE communities SET time_zone = ? WHERE id = ?', {
        replacements: [timeZone, here.id],
      });
    },
    saidAt: async (moment, shown) => {
      clock = new Date(moment);
      const { result, opensAt } = await check(shown);
      return opensAt === undefined ? [result] : [result, opensAt];
    },
    use: (id, body = {}, key) =>
      guard('POST', `/passes/${id}/use`, {
        ...{ body, headers: key === undefined ? {} : { 'idempotency-key': key } },
      }),
    asGuard: async (who) => {
      const token = await tokenFor(main.issuer, here, { ...who, role: 'employee' });
      return (method, path, sent = {}) => call(main, method, path, { token, ...sent });
    },
    passOf: async (id) => (await manager('GET', `/passes/${id}`)).body as unknown as Pass,
  };
}
