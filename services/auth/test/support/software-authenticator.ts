import {
  createHash,
  createSign,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 };

/** Where the ceremony takes place, and how the device behaves; honest unless said otherwise. */
export interface Ceremony {
  challenge: string;
  origin?: string;
  rpId?: string;
  verified?: boolean;
  counter?: number;
  /** Signs with another key than the registered one. */
  forged?: boolean;
}

const SITE = { origin: 'http://localhost:8080', rpId: 'localhost', verified: true };

/** A passkey in software: does what a device does, with a real key (WebAuthn Level 2 §6). */
export class SoftwareAuthenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(32);
  counter = 0;

  get id(): string {
    return this.#id.toString('base64url');
  }

  /** What `navigator.credentials.create` answers. */
  attest(ceremony: Ceremony) {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, key]);
    const authData = this.#authenticatorData(ceremony, FLAGS.attested, credential);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ]).toString('base64url');
    const clientDataJSON = clientData('webauthn.create', ceremony).toString('base64url');
    return this.#answer({ clientDataJSON, attestationObject, transports: ['internal'] });
  }

  /** What `navigator.credentials.get` answers. */
  assert(ceremony: Ceremony) {
    this.counter += 1;
    const data = clientData('webauthn.get', ceremony);
    const authenticatorData = this.#authenticatorData(ceremony, 0, Buffer.alloc(0));
    const hash = createHash('sha256').update(data).digest();
    const key: KeyObject = ceremony.forged
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : this.#keys.privateKey;
    const signature = createSign('sha256').update(authenticatorData).update(hash).sign(key);
    return this.#answer({
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  #answer<Response extends object>(response: Response) {
    return { id: this.id, rawId: this.id, type: 'public-key', response };
  }

  #authenticatorData(ceremony: Ceremony, extra: number, credential: Buffer): Buffer {
    const { rpId, verified, counter = this.counter } = { ...SITE, ...ceremony };
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(counter);
    const flags = FLAGS.present | (verified ? FLAGS.verified : 0) | extra;
    const site = createHash('sha256').update(rpId).digest();
    return Buffer.concat([site, Buffer.from([flags]), counted, credential]);
  }
}

function clientData(type: string, ceremony: Ceremony): Buffer {
  const { challenge, origin } = { ...SITE, ...ceremony };
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** An ES256 key (RFC 9053): kty EC2, alg -7, crv P-256. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  return cborMap([
    [cborInteger(1), cborInteger(2)],
    [cborInteger(3), cborInteger(-7)],
    [cborInteger(-1), cborInteger(1)],
    [cborInteger(-2), cborBytes(x)],
    [cborInteger(-3), cborBytes(y)],
  ]);
}

/** RFC 8949, as far as it is needed here. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}

function cborInteger(value: number): Buffer {
  return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
}

function cborMap(entries: [Buffer, Buffer][]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);
}
