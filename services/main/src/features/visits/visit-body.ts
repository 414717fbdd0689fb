import type { components } from '@gatehouse/contracts/main';
import { endOf } from './visit-ladder.js';
import { insideOf, sizeOf } from './visit-party.js';
import type { Visit } from './visits.types.js';

type Schemas = components['schemas'];

/** A visit as the API shows it. */
export function toBody(visit: Visit): Schemas['Visit'] {
  const { requestedAt, answerBy, ladder, rungIndex, ...decided } = visit;
  const { answeredAt, approvedUntil, withdrawnAt, disputedAt, photoAt, ...passed } = decided;
  const { checkedInAt, checkedOutAt, lapsedAt, ...rest } = passed;
  // How long they may stay is the gate's to know.
  delete rest.stay;
  delete rest.insideCount;
  const rung = visit.state === 'requested' ? rungOf(ladder, rungIndex, requestedAt) : undefined;
  return {
    ...rest,
    ...insideIn(visit),
    requestedAt: requestedAt.toISOString(),
    answerBy: answerBy.toISOString(),
    ...(rung && { ladder: [...ladder], rung }),
    ...instants({ answeredAt, approvedUntil, withdrawnAt, disputedAt, photoAt }),
    ...instants({ checkedInAt, checkedOutAt, lapsedAt }),
  };
}

/** While a party is inside, how many of it are. */
function insideIn(visit: Visit): Pick<Schemas['Visit'], 'insideCount'> {
  const isCounted = visit.state === 'inside' && sizeOf(visit) > 1;
  return isCounted ? { insideCount: insideOf(visit) } : {};
}

/** While it is asked, who is. */
function rungOf(
  ladder: Visit['ladder'],
  index: number,
  from: Date,
): Schemas['VisitStandingRung'] | undefined {
  const rung = ladder[index];
  if (rung === undefined) return undefined;
  const endsAt = endOf(ladder.slice(0, index + 1), from);
  return { index, kind: rung.kind, endsAt: endsAt.toISOString() };
}

function instants<Name extends string>(
  moments: Readonly<Record<Name, Date | undefined>>,
): Partial<Record<Name, string>> {
  const named = Object.entries<Date | undefined>(moments).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, at.toISOString()]],
  );
  return Object.fromEntries(named) as Partial<Record<Name, string>>;
}
