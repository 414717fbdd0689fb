/** The kinds of images that are taken; none of them can carry anything that a browser runs. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** What an image is by its first bytes, whatever it was called; undefined when it is none of ours. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | undefined {
  if (begins(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (begins(bytes, 0, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (begins(bytes, 0, ascii('RIFF')) && begins(bytes, 8, ascii('WEBPVP8'))) return 'image/webp';
  return undefined;
}

function begins(bytes: Uint8Array, at: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return [...Buffer.from(text, 'ascii')];
}
