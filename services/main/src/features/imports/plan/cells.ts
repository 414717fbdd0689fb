import { isMailAddress } from '@gatehouse/shared/validation/mail-address';
import { isName, isText, toOneLine } from '@gatehouse/shared/validation/texts';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { folded } from '../folded.js';
import type { ColumnName, NamedCells, RowError } from '../imports.types.js';
import type { Cell } from '../reading/reading.types.js';
import { CELL_WORDS, type CellWords } from '../texts/words.texts.js';
import { readAmount } from './amounts.js';
import { readDay, type DateFormat } from './days.js';

/** What spreadsheets show where a formula has failed. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** One line of ASCII that is no failed formula, with single blanks within. */
const PLAIN = /^[!"$-~][!-~]*(?: [!-~]+)*$/;

/** How cells are meant. */
export interface CellOptions {
  dateFormat: DateFormat | undefined;
  decimal: 'point' | 'comma';
  /** Where numbers without a country's code are of. */
  country: CountryCode | undefined;
}

/** What those may be called who are entered one by one: openapi/main/people.yaml. */
const isPersonName = (text: string): boolean => isName(text) && !/[<>/:@\\]/.test(text);

/** How much of a wrong value is told again. */
const SHOWN = 200;

/** Reads the cells of one row, and remembers everything that is wrong with them. */
export class CellReading {
  readonly errors: RowError[] = [];

  constructor(
    private readonly cells: NamedCells,
    private readonly options: CellOptions,
  ) {}

  /** Says that something is wrong with a column. */
  fail(column: ColumnName, code: string): void {
    const value = String(this.cells[column] ?? '').slice(0, SHOWN);
    this.errors.push({ column, code, value });
  }

  /** A text of one line with something to see in it. */
  text(column: ColumnName, longest: number): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const typed = String(cell);
    // Of most there is nothing to mend, and nothing to be said against.
    if (typed.length <= longest && PLAIN.test(typed)) return typed;
    const text = toOneLine(typed);
    return this.unless(
      ...([column, text] as const),
      FAILED.test(text) && 'cell_failed',
      !isText(text) && 'text_shape',
      // Its signs are counted only where it is long enough that it matters.
      text.length > longest && Array.from(text).length > longest && 'too_long',
    );
  }

  /** A name of somebody, which stands in mails and is no link there. */
  requiredName(column: ColumnName, longest: number): string | undefined {
    const text = this.required(column, longest);
    if (text === undefined) return undefined;
    return this.unless(column, text, !isPersonName(text) && 'name_shape');
  }

  /** As `text`; that there is none is wrong. */
  required(column: ColumnName, longest: number): string | undefined {
    return this.isThere(column) ? this.text(column, longest) : undefined;
  }

  /** A whole number. */
  integer(column: ColumnName, least: number, most: number): number | undefined {
    const number = this.number(column);
    if (number === undefined) return undefined;
    const isOutside = number < least || number > most;
    return this.unless(
      ...([column, number] as const),
      !Number.isInteger(number) && 'number_shape',
      isOutside && 'out_of_range',
    );
  }

  /** A number with two places at the most, in hundredths. */
  hundredths(column: ColumnName, least: number, most: number): number | undefined {
    const number = this.number(column);
    if (number === undefined) return undefined;
    const whole = Math.round(number * 100);
    const isOutside = whole < least || whole > most;
    return this.unless(
      ...([column, whole] as const),
      isOutside && 'out_of_range',
      Math.abs(number * 100 - whole) > 1e-6 && 'too_exact',
    );
  }

  /** An amount of money in minor units of the currency, with no places more than it has. */
  amount(column: ColumnName, currency: string): number | undefined {
    if (!this.isThere(column)) return undefined;
    const number = this.decimal(column);
    if (number === undefined) return undefined;
    const read = readAmount(number, currency);
    if ('amount' in read) return read.amount;
    this.fail(column, read.code);
    return undefined;
  }

  /** One of the words that are possible, in whatever language. */
  word<Word extends string>(
    column: ColumnName,
    words: ReadonlyMap<string, Word>,
  ): Word | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const typed = String(cell);
    const word = words.get(typed) ?? words.get(folded(typed));
    if (word === undefined) this.fail(column, 'word_unknown');
    return word;
  }

  /** As `word`; that there is none is wrong. */
  requiredWord<Word extends string>(
    column: ColumnName,
    words: ReadonlyMap<string, Word>,
  ): Word | undefined {
    return this.isThere(column) ? this.word(column, words) : undefined;
  }

  yesOrNo(column: ColumnName): boolean | undefined {
    const word = this.word(column, YES_OR_NO);
    return word === undefined ? undefined : word === 'yes';
  }

  /** As `2027-04-03`. */
  day(column: ColumnName): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const read = readDay(String(cell), this.options.dateFormat);
    if ('day' in read) return read.day;
    this.fail(column, read.code);
    return undefined;
  }

  /** As `day`; that there is none is wrong. */
  requiredDay(column: ColumnName): string | undefined {
    return this.isThere(column) ? this.day(column) : undefined;
  }

  email(column: ColumnName): string | undefined {
    const text = this.text(column, 254);
    if (text === undefined) return undefined;
    return this.unless(column, text.toLowerCase(), !isMailAddress(text) && 'email_shape');
  }

  /** In E.164 form. A number that a spreadsheet has shortened has lost its digits. */
  phone(column: ColumnName): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const text = toOneLine(String(cell));
    const isTyped = /^\+?[\d\s()./\p{Pd}]+$/u.test(text);
    const phone = isTyped ? parsePhoneNumberFromString(text, this.options.country) : undefined;
    if (phone?.isPossible() === true) return phone.number;
    this.fail(column, 'phone_shape');
    return undefined;
  }

  private unless<Value>(
    column: ColumnName,
    value: Value,
    ...faults: readonly (string | false)[]
  ): Value | undefined {
    for (const fault of faults) {
      if (fault === false) continue;
      this.fail(column, fault);
      return undefined;
    }
    return value;
  }

  private cell(column: ColumnName): Cell | undefined {
    const cell = this.cells[column];
    return cell === undefined || cell === '' ? undefined : cell;
  }

  private isThere(column: ColumnName): boolean {
    if (this.cell(column) !== undefined) return true;
    this.fail(column, 'empty');
    return false;
  }

  private number(column: ColumnName): number | undefined {
    const text = this.decimal(column);
    return text === undefined ? undefined : Number(text);
  }

  /** Digits with a point between them at the most, whatever stands there in the sheet. */
  private decimal(column: ColumnName): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    if (typeof cell === 'number') return String(cell);
    const text = cell.trim();
    const isNumber =
      this.options.decimal === 'comma' ? /^[+-]?\d+(?:,\d+)?$/ : /^[+-]?\d+(?:\.\d+)?$/;
    return this.unless(column, text.replace(',', '.'), !isNumber.test(text) && 'number_shape');
  }
}

/** Of all languages, each under how it is compared. */
function wordsOf<Word extends string>(
  pick: (words: CellWords) => Partial<Record<Word, readonly string[]>>,
): ReadonlyMap<string, Word> {
  const known = new Map<string, Word>();
  for (const language of Object.values(CELL_WORDS))
    for (const [word, forms] of Object.entries(pick(language)))
      for (const form of forms as readonly string[]) known.set(folded(form), word as Word);
  return known;
}

const YES_OR_NO = wordsOf<'yes' | 'no'>(({ yes, no }) => ({ yes, no }));
export const UNIT_KINDS = wordsOf(({ unitKinds }) => unitKinds);
export const RESIDENCY_KINDS = wordsOf(({ residencyKinds }) => residencyKinds);
export const VEHICLE_KINDS = wordsOf(({ vehicleKinds }) => vehicleKinds);
