import { createSealing, type Sealing } from '@gatehouse/shared/sealing/sealing';
import type { Config } from './config.js';

/**
 * Seals what the database must not have in clear, for each purpose with keys of its own. The newest secret
 * first. Without one of its own, HKDF makes the key of a secret that every system has.
 *
 * @param what as `numbers of identity documents`; another one opens nothing of this
 */
export function mainSealing(config: Config, what: string): Sealing {
  const { IDENTITY_SECRET, SECOND_IDENTITY_SECRET, AUDIT_CHAIN_SECRET } = config;
  const own = [IDENTITY_SECRET, SECOND_IDENTITY_SECRET].filter((secret) => secret !== undefined);
  const [newest = AUDIT_CHAIN_SECRET, ...former] = own;
  // What was sealed before there was a secret of its own is opened by the one of then.
  const secrets = [newest, ...former, AUDIT_CHAIN_SECRET] as const;
  return createSealing({ secrets, purpose: `gatehouse main ${what}` });
}
