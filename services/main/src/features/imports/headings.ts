import { toOneLine } from '@gatehouse/shared/validation/texts';
import { folded } from './folded.js';
import { columnsOf } from './columns.js';
import { ColumnsMissing, ColumnUnknown } from './imports.errors.js';
import type { ColumnName, ImportKind, Layout, Places } from './imports.types.js';
import type { SheetRow } from './reading/reading.types.js';
import { HEADINGS } from './texts/headings.texts.js';

/** By hand: of a column what it is called in this sheet. */
export type ByHand = Partial<Record<ColumnName, string>>;

/** How much rows look like those of a table: mostly by headings that are known, then by their number. */
export function scoreOf(kind: ImportKind, byHand: ByHand = {}) {
  return (rows: readonly SheetRow[]): number =>
    Math.max(
      0,
      ...rows.map((row) => 100 * knownIn(kind, row, byHand) + Math.min(99, row.cells.length)),
    );
}

/**
 * Finds the row with the headings, and which column is which.
 *
 * @throws ColumnsMissing naming those without which nothing can be done
 * @throws ColumnUnknown when one that was named by hand is not in the sheet
 */
export function layOut(kind: ImportKind, rows: readonly SheetRow[], byHand: ByHand = {}): Layout {
  const [best] = [...rows].sort(
    (one, other) => knownIn(kind, other, byHand) - knownIn(kind, one, byHand),
  );
  const headings = (best?.cells ?? []).map((cell) => toOneLine(String(cell)));
  const places = placesIn(kind, headings, byHand);
  const known = columnsOf(kind).map(({ name }) => name);
  for (const [column, heading] of Object.entries(byHand) as [ColumnName, string][])
    if (!known.includes(column) || places[column] === undefined)
      throw new ColumnUnknown(column, heading, headings);
  const missing = columnsOf(kind)
    .filter(({ name, isRequired }) => isRequired && places[name] === undefined)
    .map(({ name }) => name);
  if (missing.length > 0) throw new ColumnsMissing(missing, headings);
  return { headingRow: best?.rowNo ?? 0, places, headings };
}

function knownIn(kind: ImportKind, { cells }: SheetRow, byHand: ByHand): number {
  return Object.keys(placesIn(kind, cells.map(String), byHand)).length;
}

/** What is said by hand comes first; of two columns that are called alike the first counts. */
function placesIn(kind: ImportKind, headings: readonly string[], byHand: ByHand): Places {
  const words = headings.map(folded);
  const places: Places = {};
  const taken = new Set<number>();
  const put = (name: ColumnName, wanted: readonly string[]): void => {
    if (places[name] !== undefined) return;
    const at = words.findIndex(
      (word, place) => !taken.has(place) && word !== '' && wanted.includes(word),
    );
    if (at < 0) return;
    places[name] = at;
    taken.add(at);
  };
  for (const [name, heading] of Object.entries(byHand)) put(name as ColumnName, [folded(heading)]);
  for (const { name } of columnsOf(kind)) put(name, [folded(name), ...FIRST[name]]);
  for (const { name } of columnsOf(kind)) put(name, KNOWN[name]);
  return places;
}

const languages = Object.values(HEADINGS);
const each = (of: (name: ColumnName) => string[]) =>
  Object.fromEntries(
    (Object.keys(HEADINGS.en) as ColumnName[]).map((name) => [name, of(name)]),
  ) as Record<ColumnName, string[]>;

/** What we call a column ourselves, which no other column's second name may take from it. */
const FIRST = each((name) => languages.map((headings) => folded(headings[name][0] ?? '')));
const KNOWN = each((name) => languages.flatMap((headings) => headings[name].map(folded)));
