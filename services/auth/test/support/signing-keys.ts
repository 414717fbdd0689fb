import { secretsOf } from '../../src/config.js';
import { createKeysService, type KeysService } from '../../src/features/keys/keys.service.js';
import { createKeysStore } from '../../src/features/keys/keys.store.js';
import type { AuthUnderTest } from './auth-under-test.js';

/** The keys of a running auth, at its clock, as the command that rotates them has them. */
export function keysOf(auth: AuthUnderTest, secrets = secretsOf(auth.config)): KeysService {
  return createKeysService({
    store: createKeysStore(auth.sql),
    secrets,
    now: () => new Date(auth.now()),
  });
}

/** The name of the key that `token` says it is signed with. */
export function kidOf(token: string): string {
  const [header = ''] = token.split('.');
  return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
}
