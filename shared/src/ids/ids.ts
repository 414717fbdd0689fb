import { v7 as uuidv7 } from 'uuid';

/** A new UUID v7 (RFC 9562): unique everywhere and ordered by time, so that indexes stay compact. */
export function newId(): string {
  return uuidv7();
}

/** What all ids that are made at this moment or later are not less than; milliseconds of the epoch. */
export function idsSince(moment: number): string {
  const digits = Math.max(0, moment).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
