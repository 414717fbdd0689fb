import { v7 as uuidv7 } from 'uuid';

/** A new UUID v7 (RFC 9562): unique everywhere and ordered by time, so that indexes stay compact. */
export function newId(): string {
  return uuidv7();
}
