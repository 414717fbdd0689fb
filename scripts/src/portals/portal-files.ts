import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { lookup } from 'mime-types';
import { entryPage } from './entry-page.js';
import type { Portal } from './options.js';

/** One object as it shall lie in the bucket. */
export interface PortalFile {
  key: string;
  body: Buffer;
  contentType: string;
  cacheControl: string;
  /** MD5 in hexadecimal, which S3 gives as ETag. */
  etag: string;
  /** When it is uploaded: hashed assets, then what has a lasting name, then the entry page. */
  rank: 0 | 1 | 2;
}

const entry = 'index.html';
const cacheControls = [
  'public, max-age=31536000, immutable',
  'public, max-age=300',
  // Kept by browsers, but asked about every time: this page decides which release is seen.
  'no-cache',
] as const;

/** Reads a built portal. Source maps and hidden files stay here. */
export async function readPortal(
  { folder, prefix }: Portal,
  gateway: string | undefined,
): Promise<PortalFile[]> {
  const names = await namesIn(folder);
  return Promise.all(
    names.map(async (name) => {
      const rank = rankOf(name);
      const content = await readFile(join(folder, name));
      const body =
        rank === 2 ? entryPage(content.toString('utf8'), { prefix, gateway, names }) : content;
      return {
        key: `${prefix}/${name}`,
        body,
        contentType: contentTypeOf(name),
        cacheControl: cacheControls[rank],
        etag: createHash('md5').update(body).digest('hex'),
        rank,
      };
    }),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((name) => !name.endsWith('.map') && !/(^|\/)\./.test(name))
    .sort();
}

/** A name with a content hash in it never means anything else. */
function rankOf(name: string): PortalFile['rank'] {
  if (name === entry) return 2;
  return /[-.]([A-Z0-9]{8,}|[0-9a-f]{16,})\.[a-z0-9]+$/.test(name) ? 0 : 1;
}

function contentTypeOf(name: string): string {
  const type = lookup(name) || 'application/octet-stream';
  return /^text\/|javascript|json|svg/.test(type) ? `${type}; charset=utf-8` : type;
}
