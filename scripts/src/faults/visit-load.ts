import { setTimeout as delay } from 'node:timers/promises';
import { History } from '@gatehouse/shared/testing/history';
import { judgeTry, Refused, type Caller } from './api-calls.js';

export interface LoadOptions {
  guard: Caller;
  /** Who approves every fifth visit, right after it was accepted. */
  resident: Caller;
  unitId: string;
  /** Begins each visitor's name and key. */
  prefix: string;
  visits: number;
  /** Requests in flight at a time, and begun in a second. */
  guards?: number;
  perSecond?: number;
  /** Told before each, with how many have been asked for. */
  onAsk?: (asked: number) => void;
  /** Goes on beyond `visits` as long as it says so. */
  goOn?: () => boolean;
}

/** What was asked for, and what of it was answered by a resident. */
export interface LoadHistory {
  requests: History;
  answers: History;
}

const answerEvery = 5;

/** Guards who ask for visits at a steady pace, and a resident who lets some in. */
export async function askForVisits(options: LoadOptions): Promise<LoadHistory> {
  const { visits, guards = 8, perSecond = 150, onAsk, goOn = () => false } = options;
  const history: LoadHistory = { requests: new History(), answers: new History() };
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
  { guard, resident, unitId, prefix }: LoadOptions,
  { requests, answers }: LoadHistory,
  number: number,
): Promise<void> {
  const visit = { unitId, kind: 'guest', visitor: { name: `${prefix} ${number}` } };
  const ask = async (key: string): Promise<string> =>
    (await guard.post<{ id: string }>('/visits', visit, { key })).id;
  const id = await requests.ask(`${prefix}-${number}`, renewing(guard, ask), { judge: judgeTry });
  if (id === undefined || number % answerEvery !== 0) return;
  const approve = async (key: string): Promise<string> =>
    (await resident.post<{ id: string }>(`/visits/${id}/approve`, undefined, { key })).id;
  const key = `${prefix}-${number}-answer`;
  await answers.ask(key, renewing(resident, approve), { judge: judgeTry });
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
