import type { ConsumedBy } from '@gatehouse/contracts/messages/main';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { sealNames } from './audit-names.js';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { PLATFORM, type AuditRecord } from './audit.types.js';

type Audited = ConsumedBy['audit'];

export type AuditedEvent = Envelope<Audited[keyof Audited]>;

/**
 * In which logs an event stands. What is about one community is nobody else's business, even if
 * the account belongs to others; what is about none stands in the platform's.
 */
export function communitiesOf({ data }: AuditedEvent): readonly string[] {
  if ('communityId' in data) return [data.communityId];
  return data.communityIds.length > 0 ? [...new Set(data.communityIds)] : [PLATFORM];
}

export function recordOf({ id, type, correlationid, data }: AuditedEvent): AuditRecord {
  const { actorId } = data;
  const address = 'address' in data ? data.address : undefined;
  const { facts, names } = sealNames(factsOf(data), canonicalJson);
  return {
    eventId: id,
    type,
    actorId: actorId ?? null,
    accountId: concernedIn(data) ?? null,
    at: new Date('at' in data ? data.at : data.requestedAt),
    address: address === undefined ? null : storable(address),
    correlationId: storable(correlationid),
    facts: canonicalJson(facts),
    ...(names && { names }),
  };
}

/** Whose account it is about: of a request to join, that of who asked. */
function concernedIn(data: AuditedEvent['data']): string | undefined {
  return 'applicant' in data ? data.applicant.accountId : data.accountId;
}

/** In columns of their own; or, the communities and who is told of it, not for all eyes. */
const ELSEWHERE = ['accountId', 'actorId', 'communityIds', 'at', 'address', 'toldIds'];

function factsOf(data: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !ELSEWHERE.includes(name)));
}

/** As the database will give it back: half of a surrogate pair has no UTF-8. */
function storable(text: string): string {
  return Buffer.from(text).toString();
}
