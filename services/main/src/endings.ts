import type { Feature } from '@gatehouse/shared/service/feature';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Archived } from './archives/archived.js';

/** A residency that is over from now on, or will never begin. */
export interface EndedResidency {
  id: string;
  communityId: string;
  unitId: string;
  personId: string;
  /** Absent where the person has no account. */
  accountId?: string;
  /** From when on it is over; now or before. */
  at: Date;
}

/** Somebody of a community. */
export interface OnePerson {
  communityId: string;
  id: string;
}

/** What of a feature hangs on residencies. */
export interface ResidencyEnding {
  /** Which of its tables that name a unit or a person it sees to. */
  tables: readonly string[];
  /**
   * Ends it in the transaction in which the residency ends: when this throws, the residency does not
   * end either, and is tried again. Units and persons are locked. May come twice.
   * Absent where what it has outlives residencies.
   */
  end?: (tx: Transaction, ended: EndedResidency) => Promise<void>;
  /**
   * Gives what is of one person to another, who turned out to be the same; in that transaction, in which
   * both are locked, and after which the first is gone.
   */
  giveTo?: (tx: Transaction, from: OnePerson, toId: string) => Promise<void>;
}

/** What of a feature goes when its community is closed for good. */
export interface CommunityEnding extends Archived {
  /** The tables that nothing of the community is left in. */
  tables: readonly string[];
  /**
   * Erases some of it, in a transaction of its own, so that no lock is held for long. May be repeated.
   *
   * @returns how much went; 0 only when nothing is left
   */
  eraseSome: (communityId: string) => Promise<number>;
}

/** What of a feature goes when an account is deleted, wherever it was known. */
export interface AccountEnding {
  /** In the transaction in which the account is forgotten. May come twice. */
  end: (tx: Transaction, deleted: { accountId: string; at: Date }) => Promise<void>;
}

/** Somebody whom a community forgets, by all that it called them until now. */
export interface ForgottenPerson extends OnePerson {
  accountId: string;
  name: string;
  phone?: string;
}

/** What of a feature goes at once when a community forgets somebody, as it is known by their name alone. */
export interface PersonEnding {
  /** In the transaction in which their name goes. */
  end: (tx: Transaction, forgotten: ForgottenPerson) => Promise<void>;
}

/** What a feature's door brings of what ends when something else does. */
export interface Endings {
  account?: AccountEnding;
  person?: PersonEnding;
  residency?: ResidencyEnding;
  community?: CommunityEnding;
}

type Ends = Feature & { endings?: Endings };

/** What hangs on residencies, of all features. */
export function residencyEndingsOf(features: readonly Ends[]): ResidencyEnding[] {
  return features.flatMap(({ endings }) => endings?.residency ?? []);
}

/** What goes with an account, of all features. */
export function accountEndingsOf(features: readonly Ends[]): AccountEnding[] {
  return features.flatMap(({ endings }) => endings?.account ?? []);
}

/** What goes with somebody's name, of all features. */
export function personEndingsOf(features: readonly Ends[]): PersonEnding[] {
  return features.flatMap(({ endings }) => endings?.person ?? []);
}

/** What goes with a community, of all features: what was made first goes last. */
export function communityEndingsOf(features: readonly Ends[]): CommunityEnding[] {
  return features.flatMap(({ endings }) => endings?.community ?? []).reverse();
}

/** Rows that are erased at once. */
const ROWS_AT_A_TIME = 500;

/** Erases the rows of tables, those of the first first. */
export function erasesRows(sequelize: Sequelize, archived: Archived): CommunityEnding {
  const { tables } = archived;
  return {
    ...archived,
    eraseSome: async (communityId) => {
      for (const table of tables) {
        const gone = await sequelize.query(
          `DELETE FROM ${table} WHERE community_id = :communityId LIMIT ${ROWS_AT_A_TIME}`,
          { replacements: { communityId }, type: QueryTypes.BULKDELETE },
        );
        if (gone > 0) return gone;
      }
      return 0;
    },
  };
}
