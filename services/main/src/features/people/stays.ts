/** What auth told of where an account lives: that it moved into a unit, or left the community. */
export interface Move {
  /** The id of the event that told of it. */
  id: string;
  /** Null when the account left. */
  unitId: string | null;
  at: Date;
}

/** A time for which somebody lives in a unit; without end while they do. */
export interface Stay {
  id: string;
  unitId: string;
  validFrom: Date;
  validTo: Date | null;
  /** When somebody entered it; not so where a move began it. */
  enteredAt?: Date | null;
}

/**
 * The stays that follow from all moves of an account in a community. Moves are put in the order in
 * which they happened first, so it does not matter in which they came.
 *
 * @param others stays that no move began; who lives in a unit already does not move in again
 * @returns the stays that moves began, each with the id of its move
 */
export function staysOf(moves: readonly Move[], others: readonly Stay[]): Stay[] {
  const stays: Stay[] = [];
  for (const { id, unitId, at } of inOrder(moves))
    if (unitId === null) endAll(stays, at);
    else if (![...stays, ...others].some((stay) => stay.unitId === unitId && covers(stay, at)))
      stays.push({ id, unitId, validFrom: at, validTo: null });
  return stays;
}

/**
 * The stay, ended by the first move out during it, or called off by one before it that came after it was
 * entered. One that was entered or began later is left alone.
 */
export function endedBy(moves: readonly Move[], stay: Stay): Stay {
  const outs = inOrder(moves).filter(({ unitId }) => unitId === null);
  if (outs.some(({ at }) => wasPlanned(stay, at))) return { ...stay, validTo: stay.validFrom };
  const out = outs.find(({ at }) => covers(stay, at));
  return out === undefined ? stay : { ...stay, validTo: out.at };
}

/** Whether at the moment it was known that the stay would begin. */
function wasPlanned({ enteredAt, validFrom }: Stay, at: Date): boolean {
  return enteredAt instanceof Date && enteredAt <= at && at < validFrom;
}

/** Ids are ordered by time too: of two moves in one millisecond, the one told first comes first. */
function inOrder(moves: readonly Move[]): Move[] {
  return [...moves].sort(
    (one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1),
  );
}

function endAll(stays: Stay[], at: Date): void {
  for (const stay of stays) stay.validTo ??= at;
}

function covers({ validFrom, validTo }: Stay, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo);
}
