import { setTimeout as delay } from 'node:timers/promises';
import { History } from '@gatehouse/shared/testing/history';
import { judgeTry, Refused, type Caller } from './api-calls.js';

export interface LoadOptions {
  guard: Caller;
  /** Who approves every fifth visit, or every one, right after it was accepted. */
  resident: Caller;
  unitId: string;
  /** Begins each visitor's name and key. */
  prefix: string;
  visits: number;
  /** Requests in flight at a time, and begun in a second. */
  guards?: number;
  perSecond?: number;
  /** Every visit is approved, comes in and leaves: four events, as fast as they can follow. */
  wholeVisits?: boolean;
  /** Where requests go, past the gateway; through it where it says nothing. */
  base?: () => string | undefined;
  /** Told before each, with how many have been asked for. */
  onAsk?: (asked: number) => void;
  /** Goes on beyond `visits` as long as it says so. */
  goOn?: () => boolean;
}

/** What was asked for, what of it was answered by a resident, and who came in and left. */
export interface LoadHistory {
  requests: History;
  answers: History;
  moves: History;
}

const answerEvery = 5;

/** Guards who ask for visits at a steady pace, and a resident who lets some in. */
export async function askForVisits(options: LoadOptions): Promise<LoadHistory> {
  const { visits, guards = 8, perSecond = 150, onAsk, goOn = () => false } = options;
  const history: LoadHistory = {
    requests: new History(),
    answers: new History(),
    moves: new History(),
  };
  const startedAt = performance.now();
  let asked = 0;
  const lane = async (): Promise<void> => {
    while (asked < visits || goOn()) {
      asked += 1;
      const number = asked;
      onAsk?.(number);
      await delay(startedAt + (number / perSecond) * 1000 - performance.now());
      await oneVisit(options, history, number);
    }
  };
  await Promise.all(Array.from({ length: guards }, lane));
  return history;
}

async function oneVisit(
  { guard, resident, unitId, prefix, wholeVisits = false, base }: LoadOptions,
  { requests, answers, moves }: LoadHistory,
  number: number,
): Promise<void> {
  const post = (history: History, caller: Caller, step: string, path: string, body?: object) => {
    const ask = async (key: string): Promise<string> => {
      const at = base?.();
      return (await caller.post<{ id: string }>(path, body, { key, ...(at && { base: at }) })).id;
    };
    return history.ask(`${prefix}-${number}${step}`, renewing(caller, ask), { judge: judgeTry });
  };
  const visit = { unitId, kind: 'guest', visitor: { name: `${prefix} ${number}` } };
  const id = await post(requests, guard, '', '/visits', visit);
  if (id === undefined || (number % answerEvery !== 0 && !wholeVisits)) return;
  await post(answers, resident, '-answer', `/visits/${id}/approve`);
  if (!wholeVisits) return;
  await post(moves, guard, '-in', `/visits/${id}/check-in`);
  await post(moves, guard, '-out', `/visits/${id}/check-out`);
}

/** Signs in again when the token is too old; in a long run it becomes so. */
function renewing(
  caller: Caller,
  ask: (key: string) => Promise<string>,
): (key: string) => Promise<string> {
  return async (key) => {
    try {
      return await ask(key);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) await caller.signIn();
      throw error;
    }
  };
}
