import { ConflictError } from '@gatehouse/shared/errors/app-error';

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
