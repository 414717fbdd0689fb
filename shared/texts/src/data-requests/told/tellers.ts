import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** What was asked for. */
export interface DoneRequest {
  request: string;
}

/** Told to whoever asked. */
export const dataRequestDone = teller<DoneRequest, Key>(having('request'), (_done, say) => ({
  title: say('dataRequestTold.ready'),
  body: say('dataRequestTold.readyHint'),
}));

/** What has to be erased soon, and what it waits for. */
export interface DueErasure {
  answerBy: string;
  waitsFor?: string;
}

/** Told to the admins. */
export const erasureDue = teller<DueErasure, Key>(having('answerBy'), ({ waitsFor }, say) => ({
  title: say('erasureTold.due'),
  body: say(waitsFor === 'another-admin' ? 'erasureTold.waitsForAdmin' : 'erasureTold.dueHint'),
}));

export const tellers = {
  'data-request-done': dataRequestDone,
  'erasure-due': erasureDue,
} satisfies Tellers<Key>;
