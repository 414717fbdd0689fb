import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { LinkInvalid } from './links.errors.js';
import type { LinksStore } from './links.store.js';
import type { IssuedLink, LinkPurpose } from './links.types.js';
import { hashOneTimeToken, newOneTimeToken } from './one-time-token.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The page of each kind of link, and how long it is good. */
const KINDS: Readonly<Record<LinkPurpose, { page: string; ttlMs: number }>> = {
  'verify-email': { page: 'verify-email', ttlMs: 24 * HOUR_MS },
  // Takes an account over, so it must be followed soon.
  'reset-password': { page: 'reset-password', ttlMs: 30 * MINUTE_MS },
  'email-change-old': { page: 'confirm-email-change', ttlMs: 24 * HOUR_MS },
  'email-change-new': { page: 'confirm-email-change', ttlMs: 24 * HOUR_MS },
};

/** Anybody can make us send mail to an address they know; this is how often within an hour. */
const MAILS_AN_HOUR = 5;

export interface LinksServiceOptions {
  store: LinksStore;
  /** Where people reach the system. */
  publicUrl: string;
  now: () => Date;
}

export type LinksService = ReturnType<typeof createLinksService>;

/** Links in mails, each good for one use. Only the hash of what is in them is kept. */
export function createLinksService({ store, publicUrl, now }: LinksServiceOptions) {
  const hourAgo = (): Date => new Date(now().getTime() - HOUR_MS);

  return {
    /**
     * Whether one more may be sent now. Those within the limit may all have been asked for by
     * somebody else, so who has no good link any more gets one: what anybody can make us send is
     * then one mail in the life of a link.
     */
    async mayIssue(tx: Transaction, accountId: string, purpose: LinkPurpose): Promise<boolean> {
      const kind = { accountId, purpose };
      if ((await store.countSince(tx, kind, hourAgo())) < MAILS_AN_HOUR) return true;
      return !(await store.hasUnexpired(tx, kind, now()));
    },

    /**
     * A new link; older ones for the same purpose are refused from now on.
     * @param goodForMs how long, where it does not go by mail
     */
    async issue(
      tx: Transaction,
      accountId: string,
      purpose: LinkPurpose,
      goodForMs?: number,
    ): Promise<IssuedLink> {
      const issuedAt = now();
      const { page, ttlMs } = KINDS[purpose];
      const kind = { accountId, purpose };
      const token = newOneTimeToken();
      const expiresAt = new Date(issuedAt.getTime() + (goodForMs ?? ttlMs));
      await store.expire(tx, kind, issuedAt);
      await store.insert(tx, { ...kind, hash: hashOneTimeToken(token), issuedAt, expiresAt });
      return { url: linkTo(publicUrl, page, token), expiresAt };
    },

    /**
     * Whose link this is.
     * @throws LinkInvalid
     */
    async ownerOf(token: string, purpose: LinkPurpose): Promise<string> {
      const accountId = await store.findOwner(hashOneTimeToken(token), purpose, now());
      if (accountId === undefined) throw new LinkInvalid();
      return accountId;
    },

    /**
     * Uses the link up, in the transaction of what it is good for.
     * @throws LinkInvalid also when somebody else was faster
     */
    async use(tx: Transaction, token: string, purpose: LinkPurpose): Promise<void> {
      if (!(await store.use(tx, hashOneTimeToken(token), purpose, now()))) throw new LinkInvalid();
    },

    /** Makes every link of this purpose worthless. */
    revoke: (tx: Transaction, accountId: string, purpose: LinkPurpose): Promise<void> =>
      store.expire(tx, { accountId, purpose }, now()),
  };
}

/** The token stands behind `#`: a browser keeps that part to itself, so no server logs it. */
export function linkTo(publicUrl: string, page: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/${page}#token=${token}`;
}
