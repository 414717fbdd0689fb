import type { Feature } from '@gatehouse/shared/service/feature';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/** Something of one kind that needs a unit, and how much of it there is. */
export interface UnitBlocker {
  /** What it is, by the noun of its feature: `residency`. */
  kind: string;
  unitId: string;
  count: number;
}

/** Units of a community that are to go. */
export interface Going {
  communityId: string;
  unitIds: readonly string[];
  /** When they would go. */
  at: Date;
}

/** What of one feature needs the units at that moment or later. They are locked. */
export type FindUnitBlockers = (tx: Transaction, going: Going) => Promise<UnitBlocker[]>;

/** What of a community is in the way of a change, and how much of it there is. */
export interface Blocker {
  /** In the words of the API, as `bookings`. */
  what: string;
  count: number;
}

/** Looks in the transaction of the change, which has locked the community. Empty where nothing is. */
export type FindBlockers = (tx: Transaction, communityId: string) => Promise<Blocker[]>;

/** What a feature brings to its door that may stand in the way of what others do. */
export interface Blockers {
  unit?: FindUnitBlockers;
  /** What would be spoilt if the clocks of a community were others. */
  zone?: FindBlockers;
  /** What is reckoned in a community's currency. */
  currency?: FindBlockers;
}

/** What all features together know of units that are to go. */
export function unitBlockersOf(
  features: readonly (Feature & { blockers?: Blockers })[],
): readonly FindUnitBlockers[] {
  return features.flatMap(({ blockers }) => blockers?.unit ?? []);
}
