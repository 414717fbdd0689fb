import { isCode, typedCode } from '@gatehouse/codes/typed-code';
import type { Decide, Shown } from './decide.js';
import type { Decision, Result } from './decision.js';
import type { GateSync } from './gate-sync.js';
import type { GuessCount } from './guesses.js';

export interface CheckDependencies {
  decide: Decide;
  sync: Pick<GateSync, 'freshen'>;
  guesses: Pick<GuessCount, 'right' | 'wrong'>;
  now: () => Date;
}

/** What a number is answered that is none. */
const MISSES: readonly Result[] = ['unknown', 'not_listed'];

/** Says what there is to be said of what somebody shows: by news where there are, and else at once. */
export function createCheck({ decide, sync, guesses, now }: CheckDependencies) {
  return async (shown: Shown): Promise<Decision> => {
    await sync.freshen();
    let decision = await decide(shown);
    // What was issued, restored or changed a moment ago must not be turned away.
    if (decision.tone !== 'green' && decision.result !== 'paused' && (await sync.freshen(0)))
      decision = await decide(shown);
    if (MISSES.includes(decision.result)) await guesses.wrong(now());
    else if (decision.holder && isCode(typedCode(shown.text))) await guesses.right();
    return decision;
  };
}
