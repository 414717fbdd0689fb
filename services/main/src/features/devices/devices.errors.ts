import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { DeviceState } from './devices.types.js';

/** The community has no such device. */
export class DeviceNotFound extends NotFoundError {
  constructor(deviceId: string) {
    super('device_not_found', 'There is no such device', { info: { deviceId } });
  }
}

/** Unknown, used, or over: whoever tries codes must not learn which. */
export class PairingCodeNotFound extends NotFoundError {
  constructor() {
    super('pairing_code_not_found', 'There is no such pairing code', {
      errors: [{ path: 'body.code', message: 'leads nowhere' }],
    });
  }
}

/** A device is paired once, while it waits. */
export class WrongDeviceState extends ConflictError {
  constructor(state: DeviceState) {
    super('device_state', `The device is ${state}`, { info: { state } });
  }
}

/** Nothing could be proved by it. */
export class PublicKeyUnusable extends InvalidError {
  constructor() {
    super('public_key_unusable', 'This is no public key that a device may have', {
      errors: [{ path: 'body.publicKey', message: 'must be ECDSA on P-256, as SPKI in Base64' }],
    });
  }
}

/** Who calls is no device of the community, or was revoked. */
export class DeviceRefused extends ForbiddenError {
  constructor() {
    super('device_refused', 'The caller is no device of this community, or was revoked');
  }
}
