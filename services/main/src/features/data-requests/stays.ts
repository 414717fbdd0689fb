import type { Forgetter, Forgotten, Staying } from '../../forgetting.js';

/** For how long answers are kept for whoever repeats a request; `shared` forgets them then. */
const ANSWERS_KEPT_DAYS = 2;
const DAY_MS = 24 * 3_600_000;

/** What stays of somebody who is forgotten at a moment, or would be. */
export type StaysOf = (forgotten: Forgotten, at: Date) => Promise<Staying[]>;

/** @param tables what all features have, once they are there */
export function createStays(tables: () => readonly Forgetter[]): StaysOf {
  return async (forgotten, at) => {
    const stays: Staying[] = [];
    for (const table of tables()) {
      const stay = await table.stayOf(forgotten, at);
      if (stay !== undefined) stays.push(stay);
    }
    const until = new Date(at.getTime() + ANSWERS_KEPT_DAYS * DAY_MS).toISOString();
    return [...stays, { what: 'recentAnswers', why: 'kept-copy', until }];
  };
}

/** Whether more stays than that the community has answered, and what goes by itself. */
export function isPartly(stays: readonly Staying[]): boolean {
  return stays.some(({ why, until }) => why !== 'duty' && until === undefined);
}
