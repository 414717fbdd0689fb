import { ProblemError } from '@gatehouse/client/problem-error';
import { UnreachableError } from '@gatehouse/client/unreachable-error';
import { describe, expect, it } from 'vitest';
import { InvitationQueue } from './invitation-queue';
import type { Row } from './invitation-rows';

const cells = { email: '', role: '', home: '', building: '', job: '' };
const row = (email: string): Row => ({
  ...{ number: 2, cells, faults: [] },
  request: { email, role: 'resident' },
});
const problem = (status: number): ProblemError =>
  new ProblemError({ type: '', title: '', status, code: 'x', correlationId: '' });

/** Answers the requests for each address with these, one after the other, and then takes it. */
function queueThat(answers: Record<string, Error[]>) {
  const asked: string[] = [];
  const keys = new Map<string, Set<string>>();
  const pauses: number[] = [];
  const queue = new InvitationQueue(
    ({ email = '' }, key) => {
      asked.push(email);
      keys.set(email, (keys.get(email) ?? new Set()).add(key));
      const error = answers[email]?.shift();
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    },
    (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  );
  queue.fill([
    row('a'),
    { number: 3, cells, faults: [{ column: 'email', key: 'field.email' }] },
    row('b'),
    row('c'),
  ]);
  return { queue, asked, keys, pauses, states: () => queue.all().map(({ state }) => state) };
}

describe('invitations on their way', () => {
  it('leave out rows with faults, and go on after one that is refused', async () => {
    const { queue, asked, states } = queueThat({ b: [problem(403)] });
    await queue.run();
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(states()).toEqual(['sent', 'refused', 'sent']);
    expect([queue.sent(), queue.left(), queue.isSending()]).toEqual([2, 0, false]);
  });

  it.each([
    ['nobody answers', new UnreachableError('POST', '/', new Error('away'))],
    ['the answer is an outage', problem(503)],
    ['the session is over', problem(401)],
  ])('stop when %s, and go on with the same keys, sending nothing twice', async (_what, error) => {
    const { queue, asked, keys, states } = queueThat({ b: [error] });
    await queue.run();
    expect(states()).toEqual(['sent', 'ready', 'ready']);
    expect(queue.error()).toBe(error);
    await queue.run();
    expect(states()).toEqual(['sent', 'sent', 'sent']);
    expect(queue.error()).toBeUndefined();
    expect(asked).toEqual(['a', 'b', 'b', 'c']);
    expect([...keys.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
  });

  it('wait while the API wants no more, and lose nothing by that', async () => {
    const { queue, keys, pauses, states } = queueThat({ b: [problem(429), problem(429)] });
    await queue.run();
    expect(pauses).toHaveLength(2);
    expect(states()).toEqual(['sent', 'sent', 'sent']);
    expect(keys.get('b')?.size).toBe(1);
  });

  it('stop after the one that is on its way', async () => {
    const { queue, states } = queueThat({});
    const running = queue.run();
    queue.stop();
    await running;
    expect(states()).toEqual(['sent', 'ready', 'ready']);
    await queue.run();
    expect(states()).toEqual(['sent', 'sent', 'sent']);
  });
});
