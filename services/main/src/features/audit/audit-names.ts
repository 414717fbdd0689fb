import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who is named in an entry; beside it, so that they can be forgotten without changing the log. */
export interface SealedNames {
  /** As JSON with sorted keys: the digest is over this very text. */
  facts: string;
  salt: Buffer;
  /** By which a row is found that is about no account yet. */
  email: string | null;
}

/** By which somebody can be known, of what events say. */
const NAMING = ['applicant', 'email', 'familyName', 'givenName', 'phone'];
/** Under which an entry has the digest of its names. */
const DIGEST = 'namesDigest';
/** The width of the column, in characters. */
const LONGEST_EMAIL = 254;

/**
 * Parts what an event says: what the log keeps, and who is named in it. Without the salt, which goes with
 * the names, nobody can try which names lead to the digest.
 *
 * @param toText the same facts are the same text
 */
export function sealNames(
  facts: Readonly<Record<string, unknown>>,
  toText: (value: unknown) => string,
): { facts: Readonly<Record<string, unknown>>; names?: SealedNames } {
  const named = Object.entries(facts).filter(([key]) => NAMING.includes(key));
  if (named.length === 0) return { facts };
  const rest = Object.entries(facts).filter(([key]) => !NAMING.includes(key));
  const [text, salt] = [toText(Object.fromEntries(named)), randomBytes(16)];
  const { email } = facts;
  const isShort = typeof email === 'string' && Array.from(email).length <= LONGEST_EMAIL;
  return {
    facts: { ...Object.fromEntries(rest), [DIGEST]: digestOf(text, salt) },
    names: { facts: text, salt, email: isShort ? email : null },
  };
}

/** The facts of an entry with its names; without them where they are forgotten, or are not those of then. */
export function openNames(
  facts: string,
  names: Pick<SealedNames, 'facts' | 'salt'> | undefined,
): string {
  const { [DIGEST]: digest, ...rest } = JSON.parse(facts) as Record<string, unknown>;
  if (typeof digest !== 'string') return facts;
  if (names === undefined || !isSame(digest, digestOf(names.facts, names.salt)))
    return JSON.stringify(rest);
  return JSON.stringify({ ...rest, ...(JSON.parse(names.facts) as object) });
}

const digestOf = (text: string, salt: Buffer): string =>
  createHmac('sha256', salt).update(text).digest('hex');

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
