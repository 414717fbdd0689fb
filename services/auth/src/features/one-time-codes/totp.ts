import { Secret, TOTP } from 'otpauth';

/** RFC 4226 §4 recommends 160 bits. */
const SECRET_BYTES = 20;

const PERIOD_SECONDS = 30;

/** How many steps a phone's clock may be wrong, in either direction. */
const WINDOW_STEPS = 1;

const ISSUER = 'Gatehouse';

/** A new shared secret for an authenticator app. */
export function newTotpSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** The secret as somebody types it into an app that cannot read the QR code. */
export function base32Of(secret: Buffer): string {
  return secretOf(secret).base32;
}

/** What the QR code holds: https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
export function otpauthUriOf(secret: Buffer, label: string): string {
  return totpOf(secret, label).toString();
}

/**
 * The time step that this code belongs to, or undefined when it is no code of now. A step is good
 * for one sign-in: the caller remembers it.
 */
export function stepOf(code: string, secret: Buffer, now: Date): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW_STEPS });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** The parameters that every authenticator app knows; several ignore any others. */
function totpOf(secret: Buffer, label = ''): TOTP {
  const parameters = { algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS };
  return new TOTP({ ...parameters, issuer: ISSUER, label, secret: secretOf(secret) });
}

/** A copy: a small `Buffer` shares its memory with others. */
function secretOf(secret: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(secret).buffer });
}
