import { createHash } from 'node:crypto';
import { SECTIONS, type Content, type Item, type SnapshotKind } from './gate-snapshots.types.js';

const KINDS = Object.keys(SECTIONS) as SnapshotKind[];

/** Each thing of a snapshot by itself. */
export function itemsOf(content: Content): Item[] {
  return KINDS.flatMap((kind) =>
    content[SECTIONS[kind]].map((body): Item => ({ kind, id: body.id, body, digest: of(body) })),
  );
}

/** Of all of them, whatever their order. */
export function digestOf(items: readonly Item[]): string {
  const lines = items.map(({ kind, id, digest }) => `${kind}/${id} ${digest}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A snapshot of these alone. */
export function contentOf(items: readonly Item[]): Content {
  const content = Object.fromEntries(
    KINDS.map((kind) => [
      SECTIONS[kind],
      items.filter((item) => item.kind === kind).map(({ body }) => body),
    ]),
  );
  return content as unknown as Content;
}

/** Enough that no change is taken for none. */
const DIGITS = 16;

const of = (body: object): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, DIGITS);
