import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { describe, expect, it } from 'vitest';
import { decidedAlready } from './decided-already';

/** Says the key and what is filled in. */
const t: Say<MessageKey> = (key, values = {}) => [key, ...Object.values(values)].join(' ');

const refused = (code: string, context: Record<string, unknown> = {}) =>
  new ProblemError({ type: '', title: code, status: 409, code, correlationId: 'c-1', context });

describe('why a join request is not to be decided', () => {
  it('says who was first, and how they decided', () => {
    const decidedBy = { accountId: 'a-1', name: 'Meera Iyer' };
    const error = refused('already_decided', { state: 'refused', decidedBy });
    expect(decidedAlready(error, t)).toBe('join.decidedFirst joinState.refused Meera Iyer');
  });

  it('says that it has ended where nobody decided, also in a way that is newer than this page', () => {
    const of = (state: string) => decidedAlready(refused('already_decided', { state }), t);
    expect(of('expired')).toBe('join.hasEnded joinState.expired');
    expect(of('lapsed')).toBe('join.hasEnded lapsed');
  });

  it('says whose it is to decide', () => {
    const of = (decides: string) => decidedAlready(refused('not_yours_to_decide', { decides }), t);
    expect(of('household')).toBe('join.household');
    expect(of('management')).toBe('join.management');
  });

  it('says nothing of what a form may put right', () => {
    expect(decidedAlready(refused('move_in_past'), t)).toBeUndefined();
    expect(decidedAlready(new Error('offline'), t)).toBeUndefined();
  });
});
