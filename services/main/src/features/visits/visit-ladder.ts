import type { Policies } from '../policies/policies.feature.js';

/** Who is asked about a visitor. Residents may answer whoever is. */
export type RungKind = 'household' | 'contacts' | 'guard' | 'manager';

/** Who is asked, and for how many seconds. */
export interface Rung {
  kind: RungKind;
  seconds: number;
}

/** Where a visit stands on its ladder. */
export interface Standing {
  index: number;
  kind: RungKind;
  endsAt: Date;
}

/** Whether there is anybody to ask. */
export interface Home {
  isLivedIn: boolean;
  hasContacts: boolean;
}

/** Who is asked one after the other; nobody, where there is nobody to ask. */
export function ladderOf(policy: Policies['gate'], { isLivedIn, hasContacts }: Home): Rung[] {
  const rungs: Rung[] = [
    ...(isLivedIn ? [{ kind: 'household', seconds: policy.householdSeconds } as const] : []),
    ...(hasContacts ? [{ kind: 'contacts', seconds: policy.contactsSeconds } as const] : []),
    { kind: isLivedIn ? 'guard' : policy.emptyHomes, seconds: policy.guardSeconds },
  ];
  return rungs.filter(({ seconds }) => seconds > 0);
}

/** When the last rung ends: who has not answered before is too late. */
export function endOf(ladder: readonly Rung[], from: Date): Date {
  return secondsAfter(
    from,
    ladder.reduce((sum, { seconds }) => sum + seconds, 0),
  );
}

/** The rung of that moment; a rung begins at the very moment at which the one before it ends. */
export function standingAt(ladder: readonly Rung[], from: Date, at: Date): Standing | undefined {
  let endsAt = from;
  for (const [index, { kind, seconds }] of ladder.entries()) {
    endsAt = secondsAfter(endsAt, seconds);
    if (at < endsAt) return { index, kind, endsAt };
  }
  return undefined;
}

/** When somebody of that kind is first asked; undefined when they never are. */
export function askedAt(
  ladder: readonly Rung[],
  from: Date,
  kinds: readonly RungKind[],
): Date | undefined {
  const index = ladder.findIndex(({ kind }) => kinds.includes(kind));
  return index < 0 ? undefined : endOf(ladder.slice(0, index), from);
}

const secondsAfter = (from: Date, seconds: number): Date =>
  new Date(from.getTime() + seconds * 1000);
