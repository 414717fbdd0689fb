import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Policies } from '../policies/policies.feature.js';
import type { StandingAnswer } from '../standing-answers/standing-answers.types.js';
import { endOf, type Rung } from './visit-ladder.js';
import { visitAnswered, visitRequested } from './visits.events.js';
import type { Visit } from './visits.types.js';

/** A visit as it comes into being: what is written of it, and what is told. */
export interface Beginning {
  visit: Visit;
  dueAt: Date | null;
  events: Envelope[];
}

/** Somebody has to be asked. */
export function asking(visit: Visit, first: Rung, residents: string[]): Beginning {
  const dueAt = endOf([first], visit.requestedAt);
  return { visit, dueAt, events: [visitRequested(visit, residents)] };
}

interface Known {
  policy: Policies['gate'];
  at: Date;
  residents: string[];
}

/** The home has said before what it answers: nobody is rung, and who lives there is told. */
export function answeredBefore(
  asked: Visit,
  { answer: outcome, instruction, setBy }: StandingAnswer,
  { policy, at, residents }: Known,
): Beginning {
  const isYes = outcome === 'approved';
  const until = new Date(at.getTime() + policy.approvalMinutes * 60_000);
  const told = isYes && instruction !== undefined ? { instruction } : {};
  const visit: Visit = {
    ...asked,
    ...{ state: outcome, answeredAt: at, answeredBy: setBy, decidedVia: 'standing', ...told },
    ...(isYes && { approvedUntil: until }),
  };
  const doer = { by: setBy };
  const event = visitAnswered(visit, { outcome, doer, at, via: 'standing', ...told }, residents);
  return { visit, dueAt: isYes ? until : null, events: [event] };
}
