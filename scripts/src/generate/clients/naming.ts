import type { Document } from './document.js';

/** Where a command stands in a client: `visits.request`. */
export interface CommandName {
  group: string;
  name: string;
}

/**
 * The name of an operation's command, by one rule for all.
 *
 * - It stands in the group of the collection that its path begins with, such as `units`; where the
 *   path begins with none, in that of its tag.
 * - It is called by its `operationId` without the noun of the group: `requestVisit` of `visits` is
 *   `request`.
 * - What reads a part is called by the part: `getVisitPhoto` is `photo`.
 *
 * Where that does not say what it is, the operation has an `x-command: group.name`.
 *
 * @param collections as {@link collectionsOf} finds them
 */
export function commandName(
  path: string,
  operation: { operationId: string; tags: string[]; 'x-command'?: string },
  collections: ReadonlySet<string>,
): CommandName {
  const [givenGroup, givenName] = operation['x-command']?.split('.') ?? [];
  if (givenGroup !== undefined && givenName !== undefined)
    return { group: givenGroup, name: givenName };
  const first = firstSegment(path);
  const group = camelCase(collections.has(first) ? first : (operation.tags[0] ?? ''));
  return { group, name: withoutNoun(operation.operationId, group) };
}

/** The first parts of those paths at which something is listed. */
export function collectionsOf({ paths }: Pick<Document, 'paths'>): Set<string> {
  const lists = Object.entries(paths).filter(
    ([path, item]) => item.get?.operationId.startsWith('list') && segments(path).length === 1,
  );
  return new Set(lists.map(([path]) => firstSegment(path)));
}

/** Of all paths of auth the first part says only that they are auth's. */
function segments(path: string): string[] {
  return path
    .replace(/^\/auth\//, '/')
    .split('/')
    .slice(1);
}

function firstSegment(path: string): string {
  return segments(path)[0] ?? '';
}

const irregular: Readonly<Record<string, string>> = { People: 'Person' };

function withoutNoun(operationId: string, group: string): string {
  const plural = capitalised(group);
  const singular = irregular[plural] ?? plural.replace(/ies$/, 'y').replace(/s$/, '');
  // The longer one first: of `Visits` the `s` must not stay.
  const noun = new RegExp(`(Of)?(${plural}|${singular})(?![a-z])`);
  const rest = operationId.replace(noun, '');
  const [, part] = /^get([A-Z].*)$/.exec(rest) ?? [];
  return part === undefined ? rest : uncapitalised(part);
}

/** `second-factors` → `secondFactors` */
export function camelCase(text: string): string {
  return text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
