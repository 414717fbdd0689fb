import type { ConflictKind, GateEntry } from './gate-log.types.js';

/** What of an entry says whether it fits. */
export type Passage = Pick<
  GateEntry,
  | 'id'
  | 'at'
  | 'seq'
  | 'direction'
  | 'people'
  | 'subjectType'
  | 'maxUses'
  | 'gateId'
  | 'guardAccountId'
  | 'deviceId'
> & {
  /** Whether another entry says that it was not so; 0 and 1 as the database has it. */
  isCorrected: number;
};

/** By what those are judged who came by a pass of the community. */
export interface KnownPass {
  maxUses: number | null;
  /** How many had come by it of whom these entries do not tell. */
  usedBefore: number;
  revokedAt?: Date;
  /** Whether it is good at a moment, as far as its time goes. */
  isGoodAt: (at: Date) => boolean;
}

/** What is known of a subject beside what entries tell. */
export interface KnownSubject {
  /** How many were inside before any of them. */
  insideBefore?: number;
  pass?: KnownPass;
}

/** Of these there is one that is inside or is not; by a visit or a pass, several come each alone. */
const ONE_BY_ONE: readonly string[] = ['help', 'person', 'vehicle', 'child'];

/**
 * What does not fit in what happened to one subject. It is looked at whole each time, in the order in which
 * it happened and not in which it came: what comes late may explain what seemed odd, or make something odd.
 * What was corrected did not happen so.
 *
 * Where the community knows the pass by which they came, that counts, and not what entries say of it.
 *
 * @returns by the ids of entries; those that fit are left out
 */
export function conflictsIn(
  passages: readonly Passage[],
  { insideBefore = 0, pass }: KnownSubject = {},
): Map<string, ConflictKind[]> {
  const found = new Map<string, ConflictKind[]>();
  let inside = insideBefore;
  let uses = pass?.usedBefore ?? 0;
  const happened = passages.filter(({ isCorrected }) => isCorrected === 0);
  for (const passage of happened.sort(asItHappened)) {
    const { id, direction, people } = passage;
    if (direction === 'in') {
      const kinds = [
        ...oddAtEntry(withTerms(passage, pass), { inside, uses }),
        ...oddByPass(passage, pass),
      ];
      if (kinds.length > 0) found.set(id, kinds);
      inside += people;
      uses += people;
    } else if (direction === 'out') {
      if (inside < people) found.set(id, ['no_entry']);
      inside = Math.max(0, inside - people);
    }
  }
  return found;
}

/** What the community knows of its pass counts, and not what it said when it was signed. */
const withTerms = (passage: Passage, known: KnownPass | undefined): Passage =>
  known === undefined ? passage : { ...passage, maxUses: known.maxUses };

function oddByPass({ at }: Passage, known: KnownPass | undefined): ConflictKind[] {
  if (known === undefined) return [];
  if (known.revokedAt !== undefined && known.revokedAt <= at) return ['revoked_before'];
  return known.isGoodAt(at) ? [] : ['not_in_window'];
}

function oddAtEntry(
  { subjectType, people, maxUses }: Passage,
  { inside, uses }: { inside: number; uses: number },
): ConflictKind[] {
  const isTooMany = maxUses !== null && uses + people > maxUses;
  const used: ConflictKind = maxUses === 1 ? 'used_twice' : 'overused';
  const isInside = ONE_BY_ONE.includes(subjectType) && inside > 0;
  return [...(isTooMany ? [used] : []), ...(isInside ? ['already_inside' as const] : [])];
}

/** In the order of moments, and then in that in which a device wrote them down. */
export function asItHappened(a: Passage, b: Passage): number {
  const apart = a.at.getTime() - b.at.getTime() || (a.seq ?? 0) - (b.seq ?? 0);
  if (apart !== 0) return apart;
  return a.id < b.id ? -1 : 1;
}
