import type { ConflictKind, GateEntry } from './gate-log.types.js';

/** What of an entry says whether it fits. */
export type Passage = Pick<
  GateEntry,
  'id' | 'at' | 'seq' | 'direction' | 'people' | 'subjectType' | 'maxUses' | 'gateId'
> & {
  /** Whether another entry says that it was not so; 0 and 1 as the database has it. */
  isCorrected: number;
};

/** Of these there is one that is inside or is not; by a visit or a pass, several come each alone. */
const ONE_BY_ONE: readonly string[] = ['help', 'person', 'vehicle', 'child'];

/**
 * What does not fit in what happened to one subject. It is looked at whole each time, in the order in which
 * it happened and not in which it came: what comes late may explain what seemed odd, or make something odd.
 * What was corrected did not happen so.
 *
 * @returns by the ids of entries; those that fit are left out
 */
export function conflictsIn(passages: readonly Passage[]): Map<string, ConflictKind[]> {
  const found = new Map<string, ConflictKind[]>();
  let inside = 0;
  let uses = 0;
  const happened = passages.filter(({ isCorrected }) => isCorrected === 0);
  for (const passage of happened.sort(asItHappened)) {
    const { id, direction, people } = passage;
    if (direction === 'in') {
      const kinds = oddAtEntry(passage, { inside, uses });
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

function oddAtEntry(
  { subjectType, people, maxUses }: Passage,
  { inside, uses }: { inside: number; uses: number },
): ConflictKind[] {
  const isTooMany = maxUses !== null && uses + people > maxUses;
  const used: ConflictKind = maxUses === 1 ? 'used_twice' : 'overused';
  const isInside = ONE_BY_ONE.includes(subjectType) && inside > 0;
  return [...(isTooMany ? [used] : []), ...(isInside ? ['already_inside' as const] : [])];
}

function asItHappened(a: Passage, b: Passage): number {
  const apart = a.at.getTime() - b.at.getTime() || (a.seq ?? 0) - (b.seq ?? 0);
  if (apart !== 0) return apart;
  return a.id < b.id ? -1 : 1;
}
