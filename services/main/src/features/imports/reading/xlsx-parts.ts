import { SheetUnreadable } from './reading.errors.js';
import type { Unpacked } from './unpacked.js';
import { readAllXml } from './xml.js';

/** A sheet as its book names it. */
interface Named {
  name: string;
  relation: string;
  isHidden: boolean;
}

export interface Book {
  /** In the order of their tabs, without those that are hidden. */
  sheets: { name: string; part: string }[];
  /** Days are counted from 1904 and not from 1900. */
  from1904: boolean;
}

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** Which texts a file may share among its cells, in bytes of XML. */
const MOST_SHARED = 32 * 1024 * 1024;

/** @throws SheetUnreadable */
export async function readBook(parts: Unpacked): Promise<Book> {
  const named: Named[] = [];
  let from1904 = false;
  await readAllXml(await parts.open(BOOK), {
    open: (name, { name: title = '', state = 'visible', date1904, ...others }) => {
      // Its prefix is whatever the program chose for that namespace.
      const [, relation = ''] = Object.entries(others).find(([key]) => key.endsWith(':id')) ?? [];
      if (name === 'sheet') named.push({ name: title, relation, isHidden: state !== 'visible' });
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  const targets = new Map<string, string>();
  await readAllXml(await parts.open(RELATIONS), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, partNamed(Target));
    },
  });
  const sheets = named
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, relation }) => ({ name, part: targets.get(relation) ?? '' }))
    .filter(({ part }) => parts.has(part));
  if (sheets.length === 0) throw new SheetUnreadable('empty');
  return { sheets, from1904 };
}

const partNamed = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

/** Formats of numbers that every program knows as days, without their being in the file. */
const KNOWN_DAYS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Which styles show a number as a day. */
export async function readDayStyles(parts: Unpacked): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  if (!parts.has(STYLES)) return days;
  const formats = new Set(KNOWN_DAYS);
  let [isInCells, style] = [false, 0];
  await readAllXml(await parts.open(STYLES), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && showsDay(formatCode)) formats.add(Number(numFmtId));
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      if (formats.has(Number(numFmtId))) days.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return days;
}

/** What is quoted, escaped or in brackets is shown as it is; a y or a d beyond it is of a day. */
const showsDay = (code: string): boolean =>
  /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));

/** The texts that cells name by their number. @throws SheetUnreadable */
export async function readSharedTexts(parts: Unpacked): Promise<string[]> {
  const texts: string[] = [];
  if (!parts.has(STRINGS)) return texts;
  if (parts.bytesOf(STRINGS) > MOST_SHARED) throw new SheetUnreadable('too_large');
  let [text, isText, phonetic] = ['', false, 0];
  await readAllXml(await parts.open(STRINGS), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

/** How XML of spreadsheets writes what XML itself cannot have. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
