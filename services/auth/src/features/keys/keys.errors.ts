import { ConflictError } from '@gatehouse/shared/errors/app-error';

/** The stored key cannot be decrypted: most likely `KEY_ENCRYPTION_SECRET` is not the one of then. */
export class KeyUnreadable extends Error {
  override readonly name = 'KeyUnreadable';

  constructor(kid: string, cause: unknown) {
    super(`Signing key ${kid} cannot be decrypted; is KEY_ENCRYPTION_SECRET another?`, { cause });
  }
}

/** The next key is published already and does not sign yet. */
export class RotationUnderWay extends ConflictError {
  constructor() {
    super('rotation_under_way', 'The next signing key is waiting already');
  }
}

/** There is nothing to rotate: auth makes the first key when it starts for the first time. */
export class NoSigningKey extends ConflictError {
  constructor() {
    super('no_signing_key', 'There is no signing key yet; start auth once');
  }
}
