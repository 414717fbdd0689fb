/** The cells of each row. */
export type Table = readonly (readonly string[])[];

const separators = ['\t', ';', ','] as const;

/**
 * Reads rows as spreadsheets write them: separated by commas, by semicolons where commas are in
 * numbers, or by tabs when they were copied. What is in quotes may hold separators and new lines.
 *
 * @returns rows in their order, empty ones too; undefined when a quote is not closed
 */
export function readTable(text: string): Table | undefined {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // What is in quotes separates nothing.
  const [head = ''] = plain.replace(/"(?:[^"]|"")*"/g, '').split('\n');
  const separator = separators.find((one) => head.includes(one)) ?? ',';
  const rows: string[][] = [[]];
  let rest = withoutBlanks(plain);
  while (rest !== '') {
    const cell: Cell | undefined = rest.startsWith('"')
      ? readQuoted(rest)
      : readPlain(rest, separator);
    if (cell === undefined) return undefined;
    rows.at(-1)?.push(cell.value.trim());
    const next = rest[cell.length];
    if (next !== undefined && next !== '\n' && next !== separator) return undefined;
    if (next === '\n') rows.push([]);
    rest = withoutBlanks(rest.slice(cell.length + 1));
    if (rest === '' && next === separator) rows.at(-1)?.push('');
  }
  return rows;
}

/** Writes a cell so that it is read as it was. */
export function writeCell(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Writes rows for spreadsheets, which take what begins like a formula for one: such cells get an
 * apostrophe in front, which they show to nobody.
 */
export function writeTable(rows: Table): string {
  return rows.map((cells) => cells.map((cell) => writeCell(defused(cell))).join(',')).join('\r\n');
}

function defused(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Tabs are separators. */
function withoutBlanks(text: string): string {
  return text.replace(/^[^\S\n\t]+/, '');
}

interface Cell {
  value: string;
  /** Of what was read. */
  length: number;
}

function readPlain(text: string, separator: string): Cell {
  const ends = [text.indexOf(separator), text.indexOf('\n')].filter((end) => end >= 0);
  const length = Math.min(...ends, text.length);
  return { value: text.slice(0, length), length };
}

function readQuoted(text: string): Cell | undefined {
  const [quoted] = /^"(?:[^"]|"")*"[^\S\n\t]*/.exec(text) ?? [];
  if (quoted === undefined) return undefined;
  return { value: quoted.trim().slice(1, -1).replaceAll('""', '"'), length: quoted.length };
}
