import type { Permission } from '@gatehouse/contracts/permissions';
import type { Area } from '../sessions/areas';
import type { Card, Urgency } from './portal-feature';

const order: Record<Urgency, number> = { now: 0, today: 1, lately: 2 };

/**
 * The cards that somebody sees in an area, what concerns them soonest first; among those, what needs the
 * whole width, so that the others stand side by side.
 */
export function cardsFor(
  area: Area,
  offered: readonly Card[],
  may: (permission: Permission) => boolean,
): Card[] {
  return offered
    .filter(({ areas }) => areas?.includes(area) ?? true)
    .filter(({ permission }) => permission === undefined || may(permission))
    .sort(
      (one, other) => order[one.urgency] - order[other.urgency] || widthOf(other) - widthOf(one),
    );
}

function widthOf({ isWide = false }: Card): number {
  return Number(isWide);
}
