import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the first entry of a log names as the hash before it. */
export const GENESIS = '0'.repeat(64);

/** Where the log of a community ends. */
export interface ChainHead {
  communityId: string;
  /** How many entries there are. */
  seq: number;
  /** The hash of the last entry. */
  hash: string;
}

/** A head as it is stored: whoever cuts the log must forge `mac` too. */
export interface SealedHead extends ChainHead {
  mac: string;
}

/** The place of an entry in the log of a community. Written once. */
export interface Link {
  communityId: string;
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** The hash of the entry before. */
  prevHash: string;
  hash: string;
}

/** The digest of what is said, by the key of a chain. An array has one spelling only. */
export type Mac = (parts: readonly unknown[]) => string;

/** The hash chain that every log is. */
export interface HashChain<Said> {
  /** The log without entries. */
  begin(communityId: string): ChainHead;
  /** The place at the end of a log for what is said. */
  link(head: ChainHead, said: Said): Link;
  /** Whether it was said at this place, which follows the entry with this hash. */
  isIntact(link: Link, said: Said, prevHash: string): boolean;
  seal(head: ChainHead): SealedHead;
  isSealed(head: SealedHead): boolean;
}

/** With a key that the database does not have: whoever can write there could else compute a chain anew. */
export function macBy(secret: string): Mac {
  return (parts) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Hashes each entry together with the hash before it.
 *
 * @param name tells the chains of one key apart: what stands in one proves nothing in another
 * @param saidBy no two things that may be said have the same
 */
export function createHashChain<Said>(
  mac: Mac,
  { name, saidBy }: { name: string; saidBy: (said: Said) => readonly unknown[] },
): HashChain<Said> {
  const hashOf = ({ communityId, seq, prevHash }: Omit<Link, 'hash'>, said: Said): string =>
    mac([`${name}entry/1`, communityId, seq, prevHash, ...saidBy(said)]);
  const macOf = ({ communityId, seq, hash }: ChainHead): string =>
    mac([`${name}head/1`, communityId, seq, hash]);

  return {
    begin: (communityId) => ({ communityId, seq: 0, hash: GENESIS }),
    link: ({ communityId, seq, hash: prevHash }, said) => {
      const place = { communityId, seq: seq + 1, prevHash };
      return { ...place, hash: hashOf(place, said) };
    },
    isIntact: (link, said, prevHash) =>
      link.prevHash === prevHash && isSame(link.hash, hashOf(link, said)),
    seal: (head) => ({ ...head, mac: macOf(head) }),
    isSealed: (head) => isSame(head.mac, macOf(head)),
  };
}

/** Entries read at once: memory stays small however long the log is. */
const PAGE = 1000;

/** What came of going through a log. */
export interface Walked {
  entries: number;
  /** The hash of the last entry. */
  hash: string;
  /** The first place that is not as it was written. */
  firstBroken?: number;
}

/**
 * Goes through a log from its first entry to its last.
 *
 * @param following entries in order of `seq`, from the one after `after` on
 * @param isIntact whether it is what was written at its place, after the entry with this hash
 */
export async function walkChain<Entry extends Pick<Link, 'seq' | 'hash'>>(
  following: (after: number, limit: number) => Promise<Entry[]>,
  isIntact: (entry: Entry, prevHash: string) => boolean,
): Promise<Walked> {
  const walked: Walked = { entries: 0, hash: GENESIS };
  let after = 0;
  for (;;) {
    const page = await following(after, PAGE);
    for (const entry of page) {
      walked.entries += 1;
      const expected = after + 1;
      if (entry.seq !== expected || !isIntact(entry, walked.hash)) walked.firstBroken ??= expected;
      walked.hash = entry.hash;
      after = entry.seq;
    }
    if (page.length < PAGE) return walked;
  }
}

/**
 * All entries follow each other; is the last one the last?
 *
 * @returns the place that is not as it was written, one after the last when the end is missing
 */
export function brokenEnd(
  chain: Pick<HashChain<never>, 'isSealed'>,
  { entries, hash }: Walked,
  head: SealedHead | undefined,
): number | undefined {
  if (head === undefined) return entries > 0 ? entries + 1 : undefined;
  if (head.seq < entries && chain.isSealed(head)) return head.seq + 1;
  const isTheEnd = head.seq === entries && head.hash === hash && chain.isSealed(head);
  return isTheEnd ? undefined : entries + 1;
}
