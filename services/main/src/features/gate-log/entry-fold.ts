import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Pass } from '../passes/passes.feature.js';
import { lastInside, type Visit } from '../visits/visits.feature.js';
import type { KnownPass, KnownSubject } from './entry-conflicts.js';
import {
  since,
  tellPass,
  tellVisit,
  type EntryTellingDependencies,
  type Happened,
  type PassHappened,
} from './entry-telling.js';
import type { EntryVisit } from './entry-visits.store.js';

export type EntryFoldDependencies = EntryTellingDependencies;

/** A subject whose visits and pass nobody else changes before the transaction ends. */
export interface Folding {
  known: KnownSubject;
  /** Tells visits what happened. @returns those that have moved */
  fold: () => Promise<Visit[]>;
}

export type PrepareFold = (tx: Transaction, happened: Happened) => Promise<Folding>;

/**
 * Entries of devices become visits, and uses of passes. What entries say is looked at whole each time and
 * compared with what the visits were told before, so it does not matter in which order it comes, nor how
 * often it is looked at. What a guard writes down who has a network is left out: they let in by the visit
 * or the pass itself.
 */
export function prepareFold(deps: EntryFoldDependencies): PrepareFold {
  return async (tx, happened) => {
    const { communityId, subject } = happened;
    const { subjectType, subjectId: id } = subject;
    const told = await deps.store.of(tx, { communityId, ...subject });
    if (subjectType === 'visit') {
      const visit = await deps.visits.lock(tx, { communityId, id });
      if (visit !== undefined) return ofVisit(deps, tx, { ...happened, visit, told: told[0] });
    }
    if (subjectType === 'pass') {
      const pass = await deps.passes.lock(tx, { communityId, id });
      if (pass !== undefined) return ofPass(deps, tx, { ...happened, pass, told });
    }
    return { known: {}, fold: () => Promise.resolve([]) };
  };
}

async function ofPass(
  deps: EntryFoldDependencies,
  tx: Transaction,
  happened: PassHappened,
): Promise<Folding> {
  const isGoodAt = await deps.passes.goodness(tx, happened.pass);
  const pass = { ...usesOf(happened), isGoodAt };
  return { known: { pass }, fold: () => tellPass(deps, tx, happened) };
}

function ofVisit(
  deps: EntryFoldDependencies,
  tx: Transaction,
  happened: Happened & { visit: Visit; told: EntryVisit | undefined },
): Folding {
  const { visit, told } = happened;
  const wasInside = visit.checkedInAt !== undefined && !told?.inAt;
  // As many as when this was looked at first.
  const knownBefore = told?.insideBefore ?? 0;
  const insideBefore = wasInside ? (knownBefore > 0 ? knownBefore : lastInside(visit)) : 0;
  return {
    known: { insideBefore },
    fold: () => tellVisit(deps, tx, { ...happened, wasInside, insideBefore }),
  };
}

/** What was used otherwise, by who had a network, counts as if it had been before. */
function usesOf({ pass, told, passages, from }: PassHappened): Omit<KnownPass, 'isGoodAt'> {
  const folded = since(told, from).reduce((sum, { people }) => sum + people, 0);
  // A guard who has written it down as well has used the pass themselves.
  const written = passages
    .filter(({ deviceId, direction }) => deviceId === null && direction === 'in')
    .reduce((sum, { people }) => sum + people, 0);
  return {
    maxUses: pass.maxUses ?? null,
    usedBefore: Math.max(0, pass.uses - folded - written),
    ...(isWithdrawn(pass) && { revokedAt: pass.endedAt }),
  };
}

const isWithdrawn = (pass: Pass): pass is Pass & { endedAt: Date } =>
  (pass.state === 'revoked' || pass.state === 'refused') && pass.endedAt !== undefined;
