import PDFDocument from 'pdfkit';
import { FONT_FILES } from './fonts.js';
import { instantText, type Cell, type Column, type Table } from './table.js';
import { TextLayout } from './text-layout.js';

const MARGIN = 36;
const TITLE_SIZE = 14;
const SIZE = 8;
const LINE = 12;
const MOST_LINES = 3;
const GAP = 6;
const INK = '#1a1a1a';
const FAINT = '#6b6b6b';

/**
 * The table on pages of A4, set across. Every script of the product is shaped and runs its own way; a
 * table of a language that is read from the right begins there. What does not fit in three lines of
 * its column ends with an ellipsis.
 */
export async function* pdfOf(table: Table): AsyncGenerator<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    font: FONT_FILES[0],
    info: { Title: table.title },
  });
  const pages = new Pages(document, table);
  pages.begin();
  for await (const row of table.rows) {
    pages.add(row);
    yield* written(document);
  }
  pages.number();
  document.end();
  for await (const chunk of document) yield chunk as Uint8Array;
}

/** What the document has ready so far, so that it does not pile up. */
function* written(document: PDFKit.PDFDocument): Generator<Uint8Array> {
  for (let chunk: unknown; (chunk = document.read() as unknown) !== null;)
    yield chunk as Uint8Array;
}

interface Place {
  column: Column;
  x: number;
  width: number;
}

/** The pages of one table, filled from the top. */
class Pages {
  readonly #document: PDFKit.PDFDocument;
  readonly #table: Table;
  readonly #layout: TextLayout;
  readonly #places: readonly Place[];
  #y = MARGIN;
  #page = 1;

  constructor(document: PDFKit.PDFDocument, table: Table) {
    this.#document = document;
    this.#table = table;
    this.#layout = new TextLayout(document, table.direction);
    this.#places = placesOf(table, document.page.width - 2 * MARGIN);
  }

  begin(): void {
    const { title, subtitle } = this.#table;
    const width = this.#document.page.width - 2 * MARGIN;
    this.#document.fillColor(INK);
    this.#layout.write(title, { x: MARGIN, y: this.#y, width, size: TITLE_SIZE, lines: 1 });
    this.#y += TITLE_SIZE + 6;
    this.#document.fillColor(FAINT);
    this.#layout.write(subtitle, { x: MARGIN, y: this.#y, width, size: SIZE, lines: 1 });
    this.#y += LINE + 6;
    this.#head();
  }

  add(row: readonly Cell[]): void {
    const texts = row.map(textOf);
    const height = this.#heightOf(texts);
    if (this.#y + height > this.#document.page.height - MARGIN - LINE) this.#turn();
    this.#document.fillColor(INK);
    this.#write(texts);
    this.#y += height;
  }

  /** Writes the number of the page at its foot. */
  number(): void {
    const { width, height } = this.#document.page;
    const place = { x: MARGIN, y: height - MARGIN - 4, width: width - 2 * MARGIN };
    this.#document.fillColor(FAINT);
    this.#layout.write(String(this.#page), { ...place, size: SIZE, lines: 1 });
  }

  #turn(): void {
    this.number();
    this.#document.addPage();
    this.#page += 1;
    this.#y = MARGIN;
    this.#head();
  }

  #head(): void {
    const { width } = this.#document.page;
    const titles = this.#table.columns.map(({ title }) => title);
    const height = this.#heightOf(titles);
    this.#document.fillColor(FAINT);
    this.#write(titles);
    this.#y += height;
    this.#document
      .moveTo(MARGIN, this.#y - 3)
      .lineTo(width - MARGIN, this.#y - 3)
      .lineWidth(0.5)
      .stroke(FAINT);
  }

  #heightOf(texts: readonly string[]): number {
    const lines = this.#places.map(({ width }, at) =>
      this.#layout.countLines(texts[at] ?? '', { width, size: SIZE, lines: MOST_LINES }),
    );
    return Math.max(1, ...lines) * LINE + 2;
  }

  #write(texts: readonly string[]): void {
    for (const [at, { x, width }] of this.#places.entries())
      this.#layout.write(texts[at] ?? '', { x, y: this.#y, width, size: SIZE, lines: MOST_LINES });
  }
}

/** Where each column stands: from the left, or from the right where the language begins there. */
function placesOf({ columns, direction }: Table, width: number): Place[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  let used = 0;
  return columns.map((column) => {
    const share = (column.width / whole) * width;
    const x = MARGIN + (direction === 'ltr' ? used : width - used - share);
    used += share;
    return { column, x, width: share - GAP };
  });
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? instantText(cell) : String(cell);
}
