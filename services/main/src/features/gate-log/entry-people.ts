import { createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { isSame } from '../../chain/hash-chain.js';
import type { EntryPerson } from './gate-log.types.js';

/** Who came, beside the entry, so that they can be erased without changing the log. */
export interface SealedPerson {
  /** As JSON with sorted keys: the digest is over this very text. */
  facts: string;
  salt: Buffer;
  digest: string;
}

/**
 * Parts who came from what happened. Without the salt, which goes with the names, nobody can try which names
 * lead to the digest that stays.
 */
export function sealPerson(person: EntryPerson | undefined): SealedPerson | undefined {
  if (person === undefined || Object.keys(person).length === 0) return undefined;
  const [facts, salt] = [canonicalJson(person), randomBytes(16)];
  return { facts, salt, digest: digestOf(facts, salt) };
}

/** Undefined where they are erased, or are not those of then. */
export function openPerson(
  digest: string | null,
  kept: Pick<SealedPerson, 'facts' | 'salt'> | undefined,
): EntryPerson | undefined {
  if (kept === undefined || digest === null) return undefined;
  if (!isSame(digest, digestOf(kept.facts, kept.salt))) return undefined;
  return JSON.parse(kept.facts) as EntryPerson;
}

const digestOf = (facts: string, salt: Buffer): string =>
  createHmac('sha256', salt).update(facts).digest('hex');
