import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { joinStateKey } from './join-words';

/**
 * Why a request is not for this page to decide: somebody was first, it has ended, or it is for others.
 * Undefined for whatever else went wrong, which may be put right in the form.
 */
export function decidedAlready(error: unknown, t: Say<MessageKey>): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { decides, decidedBy, state } = error.problem.context ?? {};
  if (error.code === 'not_yours_to_decide')
    return t(decides === 'household' ? 'join.household' : 'join.management');
  if (error.code !== 'already_decided' || typeof state !== 'string') return undefined;
  const key = joinStateKey(state);
  const words = { state: key === undefined ? state : t(key) };
  const name = nameOf(decidedBy);
  return name === undefined
    ? t('join.hasEnded', words)
    : t('join.decidedFirst', { ...words, name });
}

function nameOf(person: unknown): string | undefined {
  if (typeof person !== 'object' || person === null || !('name' in person)) return undefined;
  return typeof person.name === 'string' ? person.name : undefined;
}
