import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

interface Person {
  name: string;
}

/** Who calls for which help, and where. */
export interface ToldAlert {
  kind: string;
  silent: boolean;
  raisedBy: Person;
  unit?: { name: string };
  /** Where, in words. */
  place?: string;
}

const kinds: Readonly<Record<string, Key>> = {
  medical: 'alertKind.medical',
  fire: 'alertKind.fire',
  intrusion: 'alertKind.intrusion',
  lift: 'alertKind.lift',
};

/** What help is needed, also of a kind that came later. */
const alertKindKey = (kind: string): Key => kinds[kind] ?? 'alertKind.other';

/** Where it is, in one line; empty where nobody said. */
const alertPlace = ({ unit, place }: Pick<ToldAlert, 'place' | 'unit'>): string =>
  [unit?.name, place].filter((part) => part !== undefined).join(', ');

const known = having('kind', 'raisedBy');

/** Somebody calls for help. */
export const alertRaised = teller<ToldAlert, Key>(known, (alert, say) => ({
  title: say('alertTold.raised', { kind: say(alertKindKey(alert.kind)) }),
  body: say(...asking(alert)),
}));

/** Nobody has acknowledged it yet. */
export interface EscalatedAlert extends ToldAlert {
  /** Whom it has come to. */
  rung: string;
}

export const alertEscalated = teller<EscalatedAlert, Key>(known, (alert, say, readerId) => {
  const { kind, silent, rung } = alert;
  // Not even the guards had heard of it.
  if (rung === 'household') return alertRaised.tell(alert, say, readerId);
  const isToBeCalled = rung === 'contacts' && !silent;
  return {
    title: say('alertTold.again', { kind: say(alertKindKey(kind)) }),
    body: say(...(isToBeCalled ? calling(alert) : asking(alert))),
  };
});

type Saying = [key: Key, values: { person: string; place: string }];

const asking = (alert: ToldAlert): Saying =>
  alert.silent
    ? placed(alert, 'alertTold.silent', 'alertTold.silentAt')
    : placed(alert, 'alertTold.asks', 'alertTold.asksAt');

const calling = (alert: ToldAlert): Saying => placed(alert, 'alertTold.call', 'alertTold.callAt');

function placed(alert: ToldAlert, nowhere: Key, somewhere: Key): Saying {
  const place = alertPlace(alert);
  return [place === '' ? nowhere : somewhere, { person: alert.raisedBy.name, place }];
}

/** Somebody of the staff is on their way. */
export interface AnsweredAlert extends ToldAlert {
  answeredBy: Person;
}

export const alertAnswered = teller<AnsweredAlert, Key>(
  having('kind', 'raisedBy', 'answeredBy'),
  (alert, say) => {
    const [key, values] = placed(alert, 'alertTold.answeredFor', 'alertTold.answeredAt');
    return {
      title: say('alertTold.answered', { person: alert.answeredBy.name }),
      body: say(key, { ...values, kind: say(alertKindKey(alert.kind)) }),
    };
  },
);

/** It is over. */
export interface ClosedAlert extends ToldAlert {
  closedBy: Person;
}

export const alertClosed = teller<ClosedAlert, Key>(
  having('kind', 'raisedBy', 'closedBy'),
  ({ kind, closedBy }, say) => ({
    title: say('alertTold.closed', { kind: say(alertKindKey(kind)) }),
    body: say('alertTold.closedBy', { person: closedBy.name }),
  }),
);

export const tellers = {
  'alert-raised': alertRaised,
  'alert-escalated': alertEscalated,
  'alert-answered': alertAnswered,
  'alert-closed': alertClosed,
} satisfies Tellers<Key>;
