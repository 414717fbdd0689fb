import { asItHappened, type Passage } from './entry-conflicts.js';

/** Somebody's coming as entries tell it, and their leaving if they have. */
export interface EntryStay {
  /** The entry of their coming. */
  entry: Passage;
  people: number;
  /** How many of them have not left. */
  inside: number;
  /** When the last that left did. */
  outAt?: Date;
}

/** What entries say of one visit; nothing of it where they do not. */
export interface ToldVisit {
  in?: Passage;
  out?: Passage;
  /** How many are inside after all of it. */
  inside: number;
}

/** A visit as it was before any of its entries. */
export interface VisitBefore {
  /** How many come in it. */
  size: number;
  /** How many had come in, as somebody saw who had a network. */
  insideBefore: number;
}

const happened = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ isCorrected }) => isCorrected === 0).sort(asItHappened);

/**
 * Who came by one pass, each coming by itself, in the order in which it happened. Who goes out is who came
 * first: nobody at a gate asks which of a party they are. A coming is over when the last of it has left.
 */
export function staysIn(passages: readonly Passage[]): EntryStay[] {
  const stays: EntryStay[] = [];
  for (const passage of happened(passages)) {
    const { direction, people } = passage;
    if (direction === 'in') stays.push({ entry: passage, people, inside: people });
    if (direction === 'out') letOut(stays, passage);
  }
  return stays;
}

function letOut(stays: readonly EntryStay[], { people, at }: Passage) {
  let leaving = people;
  for (const stay of stays) {
    const going = Math.min(leaving, stay.inside);
    if (going === 0) continue;
    stay.inside -= going;
    leaving -= going;
    stay.outAt = at;
  }
}

/** What became of one visit. More than come in it are never inside: a second scan is the same people. */
export function visitTold(
  passages: readonly Passage[],
  { size, insideBefore }: VisitBefore,
): ToldVisit {
  const told: ToldVisit = { inside: insideBefore };
  for (const passage of happened(passages)) {
    const { direction, people } = passage;
    if (direction === 'in') {
      told.in ??= passage;
      delete told.out;
      told.inside = Math.min(size, told.inside + people);
    }
    if (direction === 'out' && told.inside > 0) {
      told.out = passage;
      told.inside = Math.max(0, told.inside - people);
    }
  }
  return told;
}
