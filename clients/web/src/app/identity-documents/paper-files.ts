import type { File as StoredFile } from '@gatehouse/client/gatehouse-client';

/** As long as a file of a paper may be, in bytes. */
const mostBytes = 10 * 1024 * 1024;

const mediaTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
] as const satisfies readonly StoredFile['mediaType'][];

/** As the `accept` of a file input. */
export const acceptedFiles = mediaTypes.join(',');

/** What it is, as the browser knows it; undefined for what cannot be the file of a paper. */
export function paperMediaType({
  type,
  size,
}: Pick<File, 'type' | 'size'>): (typeof mediaTypes)[number] | undefined {
  if (size === 0 || size > mostBytes) return undefined;
  return mediaTypes.find((one) => one === type);
}
