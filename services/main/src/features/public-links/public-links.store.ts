import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type { LinkedSubject, PublicLinkKind } from './public-links.types.js';

/** For how long a link says that what it led to is over. */
const KEEP_DAYS = 30;

/** A link as it is kept. */
export interface KeptLink extends LinkedSubject {
  tokenHash: Buffer;
  sealedToken: Buffer;
  madeAt: Date;
}

export type PublicLinksStore = ReturnType<typeof createPublicLinksStore>;

/** The table public_links. */
export function createPublicLinksStore(sequelize: Sequelize) {
  return {
    /** Where the one link leads that has the hash, whosever it is. */
    async find(kind: PublicLinkKind, tokenHash: Buffer): Promise<LinkedSubject | undefined> {
      const [found] = await select<LinkedSubject>(sequelize, BY_HASH, [tokenHash, kind]);
      return found;
    },

    /** What the link to it says, sealed; undefined where there is none. */
    async sealedOf(tx: Transaction, subject: LinkedSubject): Promise<Buffer | undefined> {
      const [kept] = await selectIn<{ sealedToken: Buffer }>(tx, SEALED, keyOf(subject));
      return kept?.sealedToken;
    },

    add: (tx: Transaction, link: KeptLink): Promise<void> => insertRow(tx, 'public_links', link),

    async end(tx: Transaction, subject: LinkedSubject, at: Date): Promise<void> {
      await execute(tx, END, [at, ...keyOf(subject)]);
    },
  };
}

/** Links to what ended long ago. */
export const publicLinkLeftovers = (sequelize: Sequelize): Leftovers =>
  leftoverRows(sequelize, {
    ...{ what: 'public links', table: 'public_links', column: 'ended_at', keepDays: KEEP_DAYS },
  });

const keyOf = ({ communityId, kind, subjectId }: LinkedSubject) => [communityId, kind, subjectId];

const BY_HASH = `
  SELECT community_id AS communityId, kind, subject_id AS subjectId FROM public_links
  WHERE token_hash = ? AND kind = ?`;

const SEALED = `
  SELECT sealed_token AS sealedToken FROM public_links
  WHERE community_id = ? AND kind = ? AND subject_id = ?`;

const END = `
  UPDATE public_links SET ended_at = ?
  WHERE community_id = ? AND kind = ? AND subject_id = ? AND ended_at IS NULL`;
