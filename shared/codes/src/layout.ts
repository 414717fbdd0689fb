import type { ByteReader } from './bytes.js';

/** How what a code says is written between the id of the key and the signature. */
export interface Layout<Content> {
  /** Tells it from all others. */
  firstByte: number;
  /** What is signed begins with it. */
  name: string;
  write: (content: Content) => Uint8Array<ArrayBuffer>;
  /**
   * Reads up to the signature.
   * @throws RangeError when the bytes end before, or say what cannot be
   */
  read: (reader: ByteReader) => Content;
}
