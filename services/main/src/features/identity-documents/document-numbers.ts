import { createSealing, type Sealing } from '@gatehouse/shared/sealing/sealing';
import type { Config } from '../../config.js';
import { NumberUnusable } from './identity-documents.errors.js';

/** Fewer tell nothing apart; the last four are shown. */
const LEAST = 5;
const SHOWN = 4;

/** The newest secret first. Without one of its own, HKDF makes the key of a secret that every system has. */
export function numberSealing(config: Config): Sealing {
  const { IDENTITY_SECRET, SECOND_IDENTITY_SECRET, AUDIT_CHAIN_SECRET } = config;
  const own = [IDENTITY_SECRET, SECOND_IDENTITY_SECRET].filter((secret) => secret !== undefined);
  const [newest = AUDIT_CHAIN_SECRET, ...former] = own;
  // What was sealed before there was a secret of its own is opened by the one of then.
  const secrets = [newest, ...former, AUDIT_CHAIN_SECRET] as const;
  return createSealing({ secrets, purpose: 'gatehouse main numbers of identity documents' });
}

/**
 * What is shown of a number.
 * @throws NumberUnusable
 */
export function lastOf(number: string): string {
  const characters = number.match(/[\p{L}\p{N}]/gu) ?? [];
  if (characters.length < LEAST) throw new NumberUnusable(LEAST);
  return characters.slice(-SHOWN).join('');
}
