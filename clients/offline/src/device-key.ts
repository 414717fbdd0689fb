const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };

/** By which what the device brings is known to be its own. */
export interface DeviceKey {
  /** Nobody reads it, not even this application; it can be kept, and signed with. */
  privateKey: CryptoKey;
  /** SubjectPublicKeyInfo in Base64, for the pairing. */
  publicKey: string;
}

/** Another key, which never leaves the device. */
export async function newDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ALGORITHM, false, [
    'sign',
    'verify',
  ]);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return { privateKey, publicKey: toBase64(spki) };
}

/** The signature of a text, as a batch carries it. */
export async function signText(privateKey: CryptoKey, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = new Uint8Array(await crypto.subtle.sign(how, privateKey, bytes));
  return toBase64(signature).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
