import { expect } from 'chai';
import fc from 'fast-check';
import { mayBecome, type VisitState } from '../src/features/visits/visit-state.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

/** Where each step begins, and where it leads. */
const ways = {
  approve: ['requested', 'approved'],
  deny: ['requested', 'denied'],
  withdraw: ['approved', 'denied'],
  'check-in': ['approved', 'inside'],
  'check-out': ['inside', 'left'],
} as const satisfies Record<string, readonly [VisitState, VisitState]>;
type Step = keyof typeof ways;
const steps = Object.keys(ways) as Step[];

/** Some steps taken at the same moment. */
const round = fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 3 });

describe('a visit, whatever residents and guards do at the same time', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let tokens: Record<'asha' | 'bilal' | 'guard', string>;
  before(async () => {
    main = await startMain();
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = { asha: await of('asha'), bilal: await of('bilal'), guard: await of('guard') };
  });
  after(() => main.stop());

  const request = async (): Promise<string> => {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    return String((await call(main, 'POST', '/visits', { token: tokens.guard, body })).body['id']);
  };
  const stateOf = async (id: string): Promise<VisitState> =>
    (await call(main, 'GET', `/visits/${id}`, { token: tokens.guard })).body['state'] as VisitState;

  /** The steps that were answered with 200. */
  async function take(id: string, taken: Step[]): Promise<Step[]> {
    const answers = await Promise.all(
      taken.map((step, index) => {
        const answers = step === 'approve' || step === 'deny' || step === 'withdraw';
        const resident = index % 2 === 0 ? tokens.asha : tokens.bilal;
        const token = answers ? resident : tokens.guard;
        return call(main, 'POST', `/visits/${id}/${step}`, { token });
      }),
    );
    for (const { status } of answers) expect(status).to.be.oneOf([200, 409]);
    return taken.filter((_, index) => answers[index]?.status === 200);
  }

  it('goes no way that there is none of', () => {
    for (const [from, to] of Object.values(ways)) expect(mayBecome(from, to)).to.equal(true);
  });

  it('goes one way: each step that succeeded led on, and no other changed anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 5 }), async (rounds) => {
        const id = await request();
        let state: VisitState = 'requested';
        for (const taken of rounds) {
          const succeeded = await take(id, taken);
          const next = await stateOf(id);
          expect(pathsFrom(state, succeeded), `${state}: ${succeeded.join()}`).to.include(next);
          if (succeeded.length === 0)
            expect(taken.filter((step) => ways[step][0] === state)).to.deep.equal([]);
          state = next;
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Where the steps, all of them and each once, can have led in some order. */
function pathsFrom(state: VisitState, taken: Step[]): VisitState[] {
  if (taken.length === 0) return [state];
  return taken.flatMap((step, index) =>
    ways[step][0] === state
      ? pathsFrom(
          ways[step][1],
          taken.filter((_, other) => other !== index),
        )
      : [],
  );
}
