import { fromHex } from './bytes.js';
import { headAndBody, signedBytes, writeCode } from './envelope.js';
import type { Layout } from './layout.js';

/** Signs with ECDSA on P-256 and SHA-256; the signature is r and s, not DER. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** A code that says this, signed with the key of the id, which is in hexadecimal digits. */
export async function signCode<Content>(
  layout: Layout<Content>,
  content: Content,
  { keyId, sign }: { keyId: string; sign: Sign },
): Promise<string> {
  const unsigned = headAndBody(layout.firstByte, fromHex(keyId), layout.write(content));
  return writeCode(unsigned, await sign(signedBytes(layout.name, unsigned)));
}
