import { createHash, randomBytes } from 'node:crypto';
import type { Sealing } from '@gatehouse/shared/sealing/sealing';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PublicLinksStore } from './public-links.store.js';
import type { LinkedSubject, PublicLinkKind } from './public-links.types.js';

/** 192 bits: nobody guesses one, and it still fits a line of a message. */
const TOKEN_BYTES = 24;

export interface PublicLinksDependencies {
  store: PublicLinksStore;
  sealing: Sealing;
  now: () => Date;
}

export type PublicLinksService = ReturnType<typeof createPublicLinksService>;

/** Links that whoever has them may follow without signing in. */
export function createPublicLinksService({ store, sealing, now }: PublicLinksDependencies) {
  return {
    /**
     * What the link to it says. There is one: who asks again has the same, so that it can be sent again.
     *
     * @param tx has locked what the link leads to, or two who ask at once would both make one
     */
    async make(tx: Transaction, subject: LinkedSubject): Promise<string> {
      const row = rowOf(subject);
      const known = await store.sealedOf(tx, subject);
      if (known !== undefined) return sealing.open(known, row).toString('base64url');
      const bytes = randomBytes(TOKEN_BYTES);
      const token = bytes.toString('base64url');
      const [tokenHash, sealedToken] = [hashOf(token), sealing.seal(bytes, row)];
      await store.add(tx, { ...subject, tokenHash, sealedToken, madeAt: now() });
      return token;
    },

    /** Where it leads; undefined for what no link says, or for one that leads to something else. */
    resolve: (kind: PublicLinkKind, token: string): Promise<LinkedSubject | undefined> =>
      store.find(kind, hashOf(token)),

    /** What it leads to has ended: for a while it tells that, and then there is no such link. */
    end: (tx: Transaction, subject: LinkedSubject, at: Date): Promise<void> =>
      store.end(tx, subject, at),
  };
}

const rowOf = ({ communityId, kind, subjectId }: LinkedSubject) =>
  `${communityId}/${kind}/${subjectId}`;

/** Without a salt: there are too many tokens to try them all. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
