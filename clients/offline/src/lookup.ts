import { asciiDigits } from '@gatehouse/codes/typed-code';

// What people say or have on them lies on the device only in a form in which it can be found and not read.

/** Finds what was said or shown in what the snapshot has of it. */
export type Lookup = (of: 'code' | 'phone' | 'plate' | 'name', text: string) => Promise<string>;

const LOOKUP_BYTES = 12;

/** @param lookupKey as the snapshot gives it */
export async function createLookup(lookupKey: string): Promise<Lookup> {
  const how = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', fromBase64(lookupKey), how, false, ['sign']);
  return async (of, text) => {
    const bytes = new TextEncoder().encode(`${of}:${NORMAL[of](text)}`);
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
    const cut = btoa(String.fromCharCode(...mac.subarray(0, LOOKUP_BYTES)));
    return cut.replace(/\+/g, '-').replace(/\//g, '_');
  };
}

const NORMAL: Readonly<Record<Parameters<Lookup>[0], (text: string) => string>> = {
  code: (text) => text,
  phone: (text) => text.replace(/[^+\d]/g, ''),
  plate: (text) => {
    const capitals = text.normalize('NFKC').toUpperCase().normalize('NFKC');
    return asciiDigits(capitals.replace(/[^\p{L}\p{M}\p{Nd}]/gu, '').normalize('NFKC'));
  },
  name: (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLocaleLowerCase('en')
      .trim()
      .replace(/\s+/gu, ' '),
};

/** Base64, also as it is written in URLs. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** The moment that an id of version 7 begins with. */
export function madeAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
