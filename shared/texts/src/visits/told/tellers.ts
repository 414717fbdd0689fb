import { having, teller, type Facts, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

interface Person {
  accountId: string;
  name: string;
}

/** The visit that it is about. */
export interface AboutVisit {
  visitorName: string;
  unit: { name: string };
}

const outcomes = {
  approved: {
    title: 'visitTold.approved',
    by: 'visitTold.approvedBy',
    byYou: 'visitTold.approvedByYou',
    inTheNameOf: 'visitTold.approvedInTheNameOf',
    atGate: 'visitTold.approvedAtGate',
    before: 'visitTold.approvedBefore',
  },
  denied: {
    title: 'visitTold.denied',
    by: 'visitTold.deniedBy',
    byYou: 'visitTold.deniedByYou',
    inTheNameOf: 'visitTold.deniedInTheNameOf',
    atGate: 'visitTold.deniedAtGate',
    before: 'visitTold.deniedBefore',
  },
} as const satisfies Record<string, Record<string, Key>>;

/** How a visit was answered, and by whom. */
export interface AnsweredVisit extends AboutVisit {
  outcome: keyof typeof outcomes | 'expired' | 'withdrawn';
  answeredBy?: Person;
  /** Who really answered, when it was somebody in the name of the one above. */
  answeredByActor?: Person;
  /** On whose word; of a resident where nothing is said. */
  via?: 'resident' | 'standing' | 'guard';
  /** Why the gate decided so, where it did. */
  reason?: string;
}

/** The question at the gate is answered, or nobody answered it. */
export const visitAnswered = teller<AnsweredVisit, Key>(
  (facts) => having('visitorName', 'unit')(facts) && isOutcome(facts['outcome']),
  (data, say, readerId) => {
    const { visitorName: visitor, unit, outcome, answeredBy, answeredByActor, reason, via } = data;
    if (outcome === 'expired') {
      const title = say('visitTold.expired', { visitor });
      return { title, body: say('visitTold.expiredFor', { unit: unit.name }) };
    }
    if (outcome === 'withdrawn') {
      const person = (answeredByActor ?? answeredBy)?.name ?? '';
      const title = say('visitTold.withdrawn', { visitor });
      return { title, body: say('visitTold.withdrawnBy', { person, unit: unit.name }) };
    }
    const { title, by, byYou, inTheNameOf, atGate, before } = outcomes[outcome];
    if (via === 'standing') {
      const values = { person: answeredBy?.name ?? '', unit: unit.name };
      return { title: say(title, { visitor }), body: say(before, values) };
    }
    if (reason !== undefined) {
      const person = (answeredByActor ?? answeredBy)?.name ?? '';
      const values = { person, unit: unit.name, reason };
      return { title: say(title, { visitor }), body: say(atGate, values) };
    }
    const isOwn = answeredBy !== undefined && answeredBy.accountId === readerId;
    const bodyKey = answeredByActor !== undefined ? inTheNameOf : isOwn ? byYou : by;
    const person = answeredBy?.name ?? '';
    const values = { person, actor: answeredByActor?.name ?? '', unit: unit.name };
    return { title: say(title, { visitor }), body: say(bodyKey, values) };
  },
);

function isOutcome(value: unknown): boolean {
  if (value === 'expired' || value === 'withdrawn') return true;
  return typeof value === 'string' && Object.hasOwn(outcomes, value);
}

const kinds = {
  guest: 'visitKind.guest',
  delivery: 'visitKind.delivery',
  cab: 'visitKind.cab',
  service: 'visitKind.service',
} as const satisfies Record<string, Key>;

/** Who asks to be let in, and for whom. */
export interface AskedVisit extends AboutVisit {
  kind: keyof typeof kinds;
  company?: string;
}

/** Somebody waits at the gate; once that is answered, the same notification says the answer. */
export const visitRequested = teller<AskedVisit & Partial<AnsweredVisit>, Key>(
  (facts) =>
    (isAnswered(facts) ? isOutcome(facts['outcome']) : isKind(facts['kind'])) &&
    having('visitorName', 'unit')(facts),
  (data, say, readerId) => {
    const { visitorName: visitor, unit, outcome, company } = data;
    if (outcome !== undefined) return visitAnswered.tell({ ...data, outcome }, say, readerId);
    const values = { kind: say(kinds[data.kind]), unit: unit.name };
    const body =
      company === undefined
        ? say('visitTold.requestedFor', values)
        : say('visitTold.requestedFrom', { ...values, company });
    return { title: say('visitTold.requested', { visitor }), body };
  },
);

const isAnswered = (facts: Facts): boolean => facts['outcome'] !== undefined;

function isKind(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(kinds, value);
}

/** Whose approval ended unused, and who said so. */
export interface LapsedVisit extends AboutVisit {
  lapsedBy?: { name: string };
}

/** An approval ended unused. */
export const visitLapsed = teller<LapsedVisit, Key>(
  having('visitorName', 'unit'),
  ({ visitorName: visitor, unit, lapsedBy }, say) => ({
    title: say('visitTold.lapsed', { visitor }),
    body:
      lapsedBy === undefined
        ? say('visitTold.lapsedFor', { unit: unit.name })
        : say('visitTold.lapsedSaid', { person: lapsedBy.name, unit: unit.name }),
  }),
);

const rungs = {
  contacts: 'visitTold.escalatedContacts',
  guard: 'visitTold.escalatedGuard',
  manager: 'visitTold.escalatedManager',
} as const satisfies Record<string, Key>;

/** Whom nobody has answered for, and who is asked now. */
export interface EscalatedVisit extends AboutVisit {
  rung: keyof typeof rungs | 'household';
}

/** Nobody has answered so far. */
export const visitEscalated = teller<EscalatedVisit, Key>(
  (facts) =>
    having('visitorName', 'unit')(facts) &&
    typeof facts['rung'] === 'string' &&
    Object.hasOwn(rungs, facts['rung']),
  ({ visitorName: visitor, unit, rung }, say) => ({
    title: say('visitTold.escalated', { visitor }),
    body: rung === 'household' ? '' : say(rungs[rung], { unit: unit.name }),
  }),
);

/** A visitor is inside for longer than usual. */
export const overstay = teller<AboutVisit, Key>(
  having('visitorName', 'unit'),
  ({ visitorName: visitor, unit }, say) => ({
    title: say('visitTold.overstay', { visitor }),
    body: say('visitTold.overstayFor', { unit: unit.name }),
  }),
);

export const tellers = {
  'visit-requested': visitRequested,
  'visit-answered': visitAnswered,
  'visit-lapsed': visitLapsed,
  'visit-escalated': visitEscalated,
  overstay,
} satisfies Tellers<Key>;
