const CANONICAL = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The characters of a short id. */
const LENGTH = 22;

/** UUIDs one behind the other, in 22 characters each instead of 36; undefined if one is none. */
export function shortenIds(ids: readonly string[]): string | undefined {
  if (!ids.every((id) => CANONICAL.test(id))) return undefined;
  return ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')).join('');
}

/** Whether it is what `shortenIds` makes of one id or more. */
export function areShortIds(text: unknown): text is string {
  if (typeof text !== 'string' || text === '' || text.length % LENGTH > 0) return false;
  return /^[\w-]+$/.test(text);
}

/** The reverse of {@link shortenIds}. */
export function lengthenIds(text: string): string[] {
  return Array.from({ length: text.length / LENGTH }, (_none, index) => {
    const short = text.slice(index * LENGTH, (index + 1) * LENGTH);
    const digits = Buffer.from(short, 'base64url').toString('hex');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  });
}
