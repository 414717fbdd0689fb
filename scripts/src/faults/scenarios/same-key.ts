import { compare, type Testimony } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { Caller, judgeTry, Refused } from '../api-calls.js';
import { rememberingAnswers } from '../remembered-answers.js';
import { victimsOf, type Scenario, type Trial } from '../scenario.js';
import { untilAnswered } from '../tries.js';

const parallel = 50;

export const sameKey: Scenario = {
  name: 'same-key',
  promise:
    '50 requests at once with one Idempotency-Key, one of two mains killed in one round, or both: one effect, the others 409 or the same body; another body 422',
  protection: 'remembering the answer to an Idempotency-Key with its effect',
  quick: true,
  async run(trial) {
    const { world, size, random, prefix } = trial;
    const remembering = rememberingAnswers(trial);
    await world.equip('main', remembering);
    const guard = await Caller.signIn(world.system, 'Gopal');
    const rounds = Math.max(3, Math.ceil(size.visits / parallel));
    const fatal = between(random, 1, rounds);
    const ids: string[] = [];
    const broken: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      const name = `${prefix} ${round}`;
      const asked = askAtOnce(guard, name, round);
      if (round === fatal) {
        const victims = victimsOf(trial, 'main');
        await world.kill9(victims);
        await world.restart(victims, remembering);
      }
      const { id, strange } = await asked;
      ids.push(id);
      broken.push(...strange);
    }
    return { verdict: compare(ids, [await inDatabase(trial)]), recoveryMs: 0, broken };
  },
};

async function askAtOnce(
  guard: Caller,
  name: string,
  round: number,
): Promise<{ id: string; strange: string[] }> {
  const unit = '0192f3a4-0000-7000-8000-000000000011';
  const visit = (visitor: string) => ({ unitId: unit, kind: 'guest', visitor: { name: visitor } });
  const key = name.replaceAll(' ', '-');
  const post = () => guard.post<{ id: string }>('/visits', visit(name), { key });
  const answers = await Promise.all(
    Array.from({ length: parallel }, () =>
      post().then(
        ({ id }) => id,
        (error: unknown) => judgeTry(error).ended,
      ),
    ),
  );
  // What was in flight when main died is asked again, as a client does.
  const { id } = await untilAnswered(post);
  const strange = answers.filter(
    (answer) => answer !== id && !/^(409 idempotency_in_flight|50\d|connection lost)/.test(answer),
  );
  const other = await guard
    .post('/visits', visit(`${name} other`), { key })
    .catch((error: unknown) => error);
  const refused = other instanceof Refused && other.status === 422;
  return {
    id,
    strange: [
      ...strange.map((answer) => `round ${round} answered ${answer} beside ${id}`),
      ...(refused ? [] : [`round ${round} took another body under the same key`]),
    ],
  };
}

async function inDatabase({ world, prefix }: Trial): Promise<Testimony> {
  return { where: 'table visits', ids: await world.truth.visits(prefix) };
}
