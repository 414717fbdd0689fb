import type { Feature } from '@gatehouse/shared/service/feature';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Blocker, Blockers, FindBlockers } from '../../blockers.js';
import type { Asker, Community } from './communities.types.js';

/** A community that is made in this transaction, and what it is made like. */
export interface Beginning {
  community: Community;
  /** The community that it begins like. */
  templateId: string;
  by: Asker;
  at: Date;
}

/** What operators see of communities beside their names, by the communities' ids. */
export interface ConsoleColumns {
  /** How many people each knows; who has none may be left out. */
  people: (communityIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** When something happened in each of them last. */
  lastActivity: (communityIds: readonly string[]) => Promise<ReadonlyMap<string, Date>>;
}

/** What the door of any feature may bring that concerns communities. */
export interface CommunityTies {
  blockers?: Blockers;
  /** What a community cannot be active without, and whether it has it. */
  readiness?: { unit?: (communityId: string) => Promise<boolean> };
  /** What a new community takes from another. */
  beginnings?: { community?: (tx: Transaction, beginning: Beginning) => Promise<void> };
  console?: Partial<ConsoleColumns>;
}

export type Ties = ReturnType<typeof createTies>;

/**
 * What other features know of communities. They come after this one, which they ask, so they are
 * named once all are made: `heed`.
 */
export function createTies() {
  let heeded: readonly CommunityTies[] = [];

  const blockersOf =
    (what: 'zone' | 'currency'): FindBlockers =>
    async (tx, communityId) => {
      const found: Blocker[] = [];
      // One after the other: a transaction has one connection.
      for (const { blockers } of heeded)
        found.push(...((await blockers?.[what]?.(tx, communityId)) ?? []));
      return found.filter(({ count }) => count > 0);
    };

  return {
    heed(features: readonly (Feature & CommunityTies)[]): void {
      heeded = features;
    },
    /** Whether there is a home. */
    async hasUnit(communityId: string): Promise<boolean> {
      for (const { readiness } of heeded) if (await readiness?.unit?.(communityId)) return true;
      return false;
    },
    zoneBlockers: blockersOf('zone'),
    currencyBlockers: blockersOf('currency'),

    async begin(tx: Transaction, beginning: Beginning): Promise<void> {
      for (const { beginnings } of heeded) await beginnings?.community?.(tx, beginning);
    },

    /** How many people, and when something happened last, of these communities. */
    async console(communityIds: readonly string[]) {
      const people = new Map<string, number>();
      const lastActivity = new Map<string, Date>();
      for (const { console } of heeded) {
        for (const [id, count] of (await console?.people?.(communityIds)) ?? [])
          people.set(id, (people.get(id) ?? 0) + count);
        for (const [id, at] of (await console?.lastActivity?.(communityIds)) ?? [])
          if (at > (lastActivity.get(id) ?? new Date(0))) lastActivity.set(id, at);
      }
      return { people, lastActivity };
    },
  };
}
