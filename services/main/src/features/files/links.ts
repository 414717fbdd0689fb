import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { LinkExpired, LinkInvalid } from './files.errors.js';
import type { Disposition, FileRef } from './files.types.js';

/** What an address of ours allows by itself: who has it needs no token. */
export interface LinkClaim extends FileRef {
  /** To fetch the file in this way, or to send what it shall hold. */
  use: Disposition | 'upload';
  expiresAt: Date;
}

export interface LinkSigner {
  /** The last part of an address. */
  sign(claim: LinkClaim): string;
  /** @throws LinkInvalid for what we did not sign, LinkExpired from its moment on */
  read(link: string, at: Date): LinkClaim;
}

const USES = ['attachment', 'inline', 'upload'] as const;
/** Use, moment in milliseconds, community and file. */
const CLAIM_BYTES = 1 + 6 + 16 + 16;

/**
 * Signs addresses by HMAC-SHA-256. The name of the key stands in front, so that one can follow
 * another: the newest signs, and all of them are believed.
 *
 * @param secrets each at least 32 characters
 */
export function createLinkSigner(secrets: readonly [string, ...string[]]): LinkSigner {
  const keys = secrets.map(keyOf);
  const [newest] = keys as [Key];
  const byId = new Map(keys.map((key) => [key.id, key]));

  return {
    sign(claim) {
      const said = toBytes(claim).toString('base64url');
      return `${newest.id}.${said}.${tagOf(newest, said)}`;
    },

    read(link, at) {
      const [id = '', said = '', tag = '', ...more] = link.split('.');
      const key = byId.get(id);
      if (!key || more.length > 0 || !isSame(tag, tagOf(key, said))) throw new LinkInvalid();
      const claim = fromBytes(Buffer.from(said, 'base64url'));
      if (claim.expiresAt <= at) throw new LinkExpired();
      return claim;
    },
  };
}

interface Key {
  id: string;
  bytes: Buffer;
}

function keyOf(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'addresses of files', 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

/** Of the very letters, so that there is one address for each claim and no other that means the same. */
const tagOf = ({ bytes }: Key, said: string): string =>
  createHmac('sha256', bytes).update(said).digest('base64url');

function isSame(one: string, other: string): boolean {
  const [given, right] = [Buffer.from(one), Buffer.from(other)];
  return given.length === right.length && timingSafeEqual(given, right);
}

function toBytes({ use, expiresAt, communityId, id }: LinkClaim): Buffer {
  const bytes = Buffer.alloc(CLAIM_BYTES);
  bytes.writeUInt8(USES.indexOf(use), 0);
  bytes.writeUIntBE(expiresAt.getTime(), 1, 6);
  bytes.write(communityId.replaceAll('-', ''), 7, 'hex');
  bytes.write(id.replaceAll('-', ''), 23, 'hex');
  return bytes;
}

function fromBytes(bytes: Buffer): LinkClaim {
  const use = USES[bytes[0] ?? USES.length];
  if (bytes.length !== CLAIM_BYTES || use === undefined) throw new LinkInvalid();
  const expiresAt = new Date(bytes.readUIntBE(1, 6));
  return { use, expiresAt, communityId: uuidAt(bytes, 7), id: uuidAt(bytes, 23) };
}

function uuidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** RFC 6266: the name in letters that every client knows, and as it is. */
export function dispositionOf(disposition: Disposition, name: string): string {
  const harmless = name.replace(/[/\\]/g, '_');
  const plain = harmless.replace(/[^\x20-\x7e]|["%]/g, '_');
  const exact = encodeURIComponent(harmless).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
