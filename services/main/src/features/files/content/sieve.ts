import type { ByteReader } from './byte-reader.js';
import type { FileType } from '../files.types.js';

/**
 * Reads a file of one kind from its first byte to its last and lets through what belongs to it.
 * Returns what it is. Throws FileUnreadable when it is no whole file of that kind, and FileRefused
 * when it is one that is not taken.
 */
export type Sieve = (reader: ByteReader) => AsyncGenerator<Buffer, FileType>;

/** More would need half a gigabyte in the browser of each who looks. */
export const MOST_PIXELS = 100_000_000;
