/** What stands in one place of a table; null leaves it empty. */
export type Cell = string | number | Date | null;

export interface Column {
  title: string;
  /**
   * What its cells are, so that nothing is guessed from their looks. An `instant` is what the clocks
   * of the community showed, written as if it were UTC: a table file knows no zones.
   */
  kind: 'text' | 'number' | 'instant';
  /** How wide it is beside the others, in characters. */
  width: number;
}

/** A table on its way to a file. Its rows are pulled one by one, and never held together. */
export interface Table {
  title: string;
  /** Stands under the title where a format has a place for it. */
  subtitle: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Cell[]>;
  direction: 'ltr' | 'rtl';
}

/** `2026-11-21 14:05:09`, which every spreadsheet reads as a time. */
export function instantText(local: Date): string {
  return local.toISOString().slice(0, 19).replace('T', ' ');
}
