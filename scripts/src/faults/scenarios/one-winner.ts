import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { Caller, Refused } from '../api-calls.js';
import { victimsOf, type Scenario, type Trial } from '../scenario.js';
import { untilAnswered } from '../tries.js';
import { idsOf, Witness } from '../witness.js';

const parallel = 200;
const unitId = '0192f3a4-0000-7000-8000-000000000011';

export const oneWinner: Scenario = {
  name: 'one-winner',
  promise:
    '200 residents answer one visit at once, one of two mains killed in one round, or both: one wins, the others get 409, and the guard is told once',
  protection: 'the state as a condition of the step',
  quick: false,
  async run(trial) {
    const { world, size, random } = trial;
    const without = trial.weakened ? 'first-answer' : undefined;
    await world.equip('main', { without });
    const guard = await Witness.signIn(world.system, 'Gopal');
    const rounds = Math.max(2, Math.ceil(size.visits / parallel));
    const fatal = between(random, 1, rounds);
    const answered: string[] = [];
    const broken: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      const contest = await Contest.open(trial, round);
      const all = contest.answerAtOnce();
      if (round === fatal) {
        const victims = victimsOf(trial, 'main');
        await world.kill9(victims);
        await world.restart(victims, { without });
      }
      broken.push(...(await contest.judge(await all)));
      answered.push(contest.visitId);
    }
    const stored = await eventually(
      async () => {
        const seen = idsOf(await world.truth.feed(guard.accountId, guard.since), 'visit-answered');
        if (seen.length < answered.length) throw new Error('the guard was not told yet');
        return seen;
      },
      { within: 30_000, every: 200 },
    );
    guard.close();
    const told = { where: 'feed of Gopal (database)', ids: stored };
    return { verdict: compare(answered, [told]), recoveryMs: 0, broken };
  },
};

type Answer = 'won' | 'lost' | 'unknown' | `strange ${string}`;

/** One visit that everybody answers. */
class Contest {
  private constructor(
    readonly trial: Trial,
    readonly residents: [Caller, Caller],
    readonly visitId: string,
  ) {}

  static async open(trial: Trial, round: number): Promise<Contest> {
    const { system } = trial.world;
    const guard = await Caller.signIn(system, 'Gopal');
    const residents = await Promise.all([
      Caller.signIn(system, 'Asha'),
      Caller.signIn(system, 'Bilal'),
    ]);
    const visit = { unitId, kind: 'guest', visitor: { name: `${trial.prefix} ${round}` } };
    const { id } = await untilAnswered(() => guard.post<{ id: string }>('/visits', visit));
    return new Contest(trial, residents, id);
  }

  answerAtOnce(): Promise<Answer[]> {
    return Promise.all(
      Array.from({ length: parallel }, (_, index) =>
        this.#answer(index % 2, index % 3 === 0 ? 'deny' : 'approve'),
      ),
    );
  }

  /** One more answer settles what the dead process may have left open. */
  async judge(answers: Answer[]): Promise<string[]> {
    const last = await untilAnswered(async () => {
      const answer = await this.#answer(0, 'approve');
      if (answer === 'unknown') throw new TypeError('no answer yet');
      return answer;
    });
    const all = [...answers, last];
    const won = all.filter((answer) => answer === 'won').length;
    const unknown = all.includes('unknown');
    const strange = all.filter((answer) => answer.startsWith('strange'));
    return [
      // The winner may be among those whose answer was cut off.
      ...(won === 1 || (won === 0 && unknown) ? [] : [`${won} answers won`]),
      ...new Set(strange),
    ];
  }

  async #answer(who: number, how: 'approve' | 'deny'): Promise<Answer> {
    const resident = this.residents[who === 0 ? 0 : 1];
    try {
      await resident.post(`/visits/${this.visitId}/${how}`, undefined);
      return 'won';
    } catch (error) {
      if (!(error instanceof Refused)) return 'unknown';
      if (error.code === 'visit_already_answered') return 'lost';
      return error.status >= 500 ? 'unknown' : `strange ${error.message}`;
    }
  }
}
