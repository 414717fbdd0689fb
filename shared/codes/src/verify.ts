import { admissionLayout, type AdmissionCode } from './admission-code.js';
import { ByteReader, toHex } from './bytes.js';
import {
  isDer,
  keyIdOf,
  openCode,
  SIGNATURE_BYTES,
  signedBytes,
  type OpenedCode,
  type Unreadable,
} from './envelope.js';
import type { Layout } from './layout.js';
import { passLayout, type PassCode } from './pass-code.js';

// The one place in which it is decided whether a code is what it says, for services, scanners and tests.
// WebCrypto is all that it needs.

/** What a code says that somebody signed whose key is known. */
export type CodeContent =
  { kind: 'admission'; admission: AdmissionCode } | { kind: 'pass'; pass: PassCode };

/**
 * Why a code is not believed: it is none of ours; it has signs that no code has; it is cut or too long;
 * it says what cannot be read (`bad_content`, `unknown_kind`); its signature is written in another way;
 * its key is not known, here or at all; or nobody signed just this.
 */
export type Refusal =
  Unreadable | 'unknown_kind' | 'bad_content' | 'der_signature' | 'unknown_key' | 'bad_signature';

export type Verdict =
  ({ ok: true; keyId: string } & CodeContent) | { ok: false; reason: Refusal; keyId?: string };

export interface CodeVerifier {
  /** Never throws, whatever the text is. */
  verify(text: string): Promise<Verdict>;
}

type PublicKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * Believes codes that are signed with these keys.
 * @param spkis public keys as DER, in a SubjectPublicKeyInfo each
 */
export async function createVerifier(
  spkis: readonly Uint8Array<ArrayBuffer>[],
): Promise<CodeVerifier> {
  const keys = new Map<string, PublicKey>();
  for (const spki of spkis) {
    const key = await crypto.subtle.importKey('spki', spki, ALGORITHM, false, ['verify']);
    keys.set(toHex(await keyIdOf(spki)), key);
  }
  return { verify: (text) => verdictOn(text, keys) };
}

async function verdictOn(text: string, keys: ReadonlyMap<string, PublicKey>): Promise<Verdict> {
  const opened = openCode(text);
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const keyId = toHex(opened.keyId);
  switch (opened.firstByte) {
    case admissionLayout.firstByte: {
      const read = await contentOf(opened, admissionLayout, keys.get(keyId));
      if (typeof read === 'string') return { ok: false, reason: read, keyId };
      return { ok: true, keyId, kind: 'admission', admission: read };
    }
    case passLayout.firstByte: {
      const read = await contentOf(opened, passLayout, keys.get(keyId));
      if (typeof read === 'string') return { ok: false, reason: read, keyId };
      return { ok: true, keyId, kind: 'pass', pass: read };
    }
    default:
      return { ok: false, reason: 'unknown_kind', keyId };
  }
}

async function contentOf<Content extends object>(
  { rest, bytes }: OpenedCode,
  { name, read }: Layout<Content>,
  key: PublicKey | undefined,
): Promise<Content | Refusal> {
  const reader = new ByteReader(rest);
  const content = readOr(() => read(reader));
  if (content === undefined) return 'bad_content';
  const signature = rest.slice(rest.length - reader.left);
  if (signature.length !== SIGNATURE_BYTES)
    return isDer(signature) ? 'der_signature' : 'bad_length';
  // What cannot be proven is still told from what is proven wrong: a newer list may have the key.
  if (key === undefined) return 'unknown_key';
  const signed = signedBytes(name, bytes.slice(0, bytes.length - SIGNATURE_BYTES));
  const isSigned = await crypto.subtle.verify(ALGORITHM, key, signature, signed);
  return isSigned ? content : 'bad_signature';
}

function readOr<Content>(read: () => Content): Content | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
