import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import type { Pass, PassView } from './passes.types.js';

/** How many accounts an event names at the most; openapi/messages/passes.yaml. */
const MOST_TOLD = 500;

/** The pass is the aggregate: its events keep their order. */
function passEvent<Name extends keyof ProducedEvents>(
  type: Name,
  { id }: Pass,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `pass/${id}`, data });
}

const about = ({ pass, units }: PassView, at: Date) => ({
  ...{ passId: pass.id, communityId: pass.communityId, units: [...units], kind: pass.kind },
  ...{ visitorName: pass.visitor.name, at: at.toISOString() },
});

const deedOf = ({ by, actor }: Doer) => ({
  ...{ actorId: by.accountId, ...(actor && { actedBy: actor }) },
});

const termsOf = ({ validFrom, validTo, maxUses, revision }: Pass) => ({
  ...{ validFrom: validFrom.toISOString(), validTo: validTo.toISOString(), revision },
  ...(maxUses !== undefined && { maxUses }),
});

export const passIssued = (view: PassView, doer: Doer): Envelope =>
  passEvent('gatehouse.pass.issued.v1', view.pass, {
    ...{ ...about(view, view.pass.issuedAt), ...deedOf(doer), ...termsOf(view.pass) },
  });

/** Of a pass that has to be approved: who did it, when, and who is told. */
export interface PassDeciding {
  doer: Doer;
  at: Date;
  toldIds: readonly string[];
}

/** Whoever does it knows. */
const told = ({ doer: { by, actor }, toldIds }: PassDeciding): string[] =>
  toldIds.filter((id) => id !== (actor ?? by).accountId).slice(0, MOST_TOLD);

const decided = (view: PassView, deciding: PassDeciding) => ({
  ...{ ...about(view, deciding.at), ...deedOf(deciding.doer), toldIds: told(deciding) },
});

export const passRequested = (view: PassView, deciding: PassDeciding): Envelope =>
  passEvent('gatehouse.pass.requested.v1', view.pass, {
    ...{ ...decided(view, deciding), ...termsOf(view.pass) },
  });

export const passApproved = (view: PassView, deciding: PassDeciding): Envelope =>
  passEvent('gatehouse.pass.approved.v1', view.pass, {
    ...{ ...decided(view, deciding), ...termsOf(view.pass) },
  });

/** The reason is the pass's. */
export const passRefused = (view: PassView, deciding: PassDeciding): Envelope =>
  passEvent('gatehouse.pass.refused.v1', view.pass, {
    ...decided(view, deciding),
    ...(view.pass.reason !== undefined && { reason: view.pass.reason }),
  });

/** @param doer absent where it followed from something else */
export const passChanged = (view: PassView, at: Date, doer?: Doer): Envelope =>
  passEvent('gatehouse.pass.changed.v1', view.pass, {
    ...{ ...about(view, at), ...(doer && deedOf(doer)), ...termsOf(view.pass) },
  });

/** Why a pass was revoked, and by whom if somebody did it. */
export interface Revoking {
  reason: ProducedEvents['gatehouse.pass.revoked.v1']['reason'];
  doer?: Doer;
}

export const passRevoked = (view: PassView, at: Date, { reason, doer }: Revoking): Envelope =>
  passEvent('gatehouse.pass.revoked.v1', view.pass, {
    ...{ ...about(view, at), ...(doer && deedOf(doer)), reason },
  });

export const passExpired = (view: PassView, at: Date): Envelope =>
  passEvent('gatehouse.pass.expired.v1', view.pass, about(view, at));

/** What an event says of a use beside the pass. */
export interface PassUsing {
  unit: Unit;
  visitId: string;
  people: number;
  doer: Doer;
  at: Date;
  residentIds: readonly string[];
}

export function passUsed(view: PassView, using: PassUsing): Envelope {
  const { unit, visitId, people, doer, at, residentIds } = using;
  return passEvent('gatehouse.pass.used.v1', view.pass, {
    ...{ ...about(view, at), ...deedOf(doer), unit, visitId, people },
    isUsedUp: view.pass.state === 'used-up',
    residentIds: residentIds.slice(0, MOST_TOLD),
  });
}
