import { TooManyRows } from './imports.errors.js';
import type { ColumnName, Import, NamedCells } from './imports.types.js';
import type { NamedRow, Planner } from './kinds/import-rows-kind.js';
import { isEmpty, openSheet } from './reading/open-sheet.js';
import type { OpenBytes, OpenSheet, SheetRow } from './reading/reading.types.js';

/** More rows are brought in by several files. */
export const MOST_ROWS = 20_000;
/** A process has few jobs at a time; what somebody has left is let go of. */
const MOST_PASSES = 8;
/** What is longer is too long for any column, and is told to be. */
const LONGEST_KEPT = 1000;

/** How the bytes of an import's file are had. */
export type OpenFile = (one: Pick<Import, 'communityId' | 'fileId'>) => OpenBytes;

/** A file that is read through once, a part after the other. */
export interface Pass {
  /** The last row that was read. */
  readonly rowNo: number;
  /** Knows what rows until then have that others must not have again. */
  readonly planner: Planner;
  /** The next rows that have anything in them; fewer only at the end. */
  read: (most: number) => Promise<NamedRow[]>;
  /** How many rows there may be. */
  estimate: () => number;
  close: () => Promise<void>;
}

/** Where a pass begins, and what is to be remembered of rows before. */
interface Beginning {
  from: number;
  begin: () => Planner;
}

/**
 * Passes that are under way: a job that goes on where it was reads on, and one that comes from another
 * process reads from the beginning up to where that was.
 */
export function createPasses(openFile: OpenFile) {
  const passes = new Map<string, Pass>();
  const drop = (turn: string): void => {
    // What is not read to its end is closed behind us.
    void passes.get(turn)?.close();
    passes.delete(turn);
  };
  return {
    drop,

    async at(one: Import, turn: string, { from, begin }: Beginning): Promise<Pass> {
      const known = passes.get(turn);
      if (known?.rowNo === from) return known;
      drop(turn);
      const pass = createPass(one, await openSheet(openFile(one), one.format), begin());
      await pass.skip(from);
      passes.set(turn, pass);
      for (const oldest of [...passes.keys()].slice(0, -MOST_PASSES)) drop(oldest);
      return pass;
    },
  };
}

function createPass({ layout }: Pick<Import, 'layout'>, sheet: OpenSheet, planner: Planner) {
  const reading = sheet.rows[Symbol.asyncIterator]();
  const places = Object.entries(layout.places) as [ColumnName, number][];
  let [rowNo, count] = [0, 0];
  /** Those that were read, and that nobody has asked for yet. */
  let ready: NamedRow[] = [];

  /** @returns false at the end */
  const readOn = async (): Promise<boolean> => {
    const step = await reading.next();
    if (step.done === true) return false;
    for (const row of step.value) {
      const named = row.rowNo > layout.headingRow ? nameCells(row, places) : undefined;
      if (named === undefined) continue;
      count += 1;
      if (count > MOST_ROWS) throw new TooManyRows(MOST_ROWS);
      ready.push(named);
    }
    return true;
  };

  return {
    get rowNo() {
      return rowNo;
    },
    planner,

    /** Reads up to where the pass begins. */
    async skip(from: number): Promise<void> {
      do {
        const before = ready.filter((row) => row.rowNo <= from);
        planner.note(before);
        ready = ready.slice(before.length);
      } while (ready.length === 0 && (await readOn()));
      rowNo = from;
    },

    async read(most: number): Promise<NamedRow[]> {
      while (ready.length < most && (await readOn()));
      const rows = ready.slice(0, most);
      ready = ready.slice(most);
      rowNo = rows.at(-1)?.rowNo ?? rowNo;
      return rows;
    },

    estimate: () => Math.round(count / Math.max(0.01, sheet.share())),

    close: async () => {
      await reading.return?.();
    },
  };
}

/** Undefined for a row in which nothing stands. */
function nameCells(
  { rowNo, cells }: SheetRow,
  places: readonly [ColumnName, number][],
): NamedRow | undefined {
  const named: NamedCells = {};
  let isThere = false;
  for (const [column, place] of places) {
    const cell = cells[place];
    if (cell === undefined || isEmpty(cell)) continue;
    named[column] = typeof cell === 'string' ? cell.slice(0, LONGEST_KEPT) : cell;
    isThere = true;
  }
  return isThere ? { rowNo, cells: named } : undefined;
}
