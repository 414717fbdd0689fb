import { escapeLike, squeeze, squeezedContains } from '@gatehouse/shared/sql/statements/like';
import { Op, col, type WhereOptions } from 'sequelize';
import type { VisitRow } from './visits.model.js';

/** What a visit is found by. */
export type SearchedColumns = Pick<
  VisitRow,
  'visitorName' | 'visitorCompany' | 'unitName' | 'visitorPhone' | 'visitorVehicle'
>;

/** A word of a visit. */
export interface Word {
  /**
   * In small letters, and after a blank where it may be found by what it ends with, so that it is no
   * word of a name. What a database takes for the same, as ß and ss, are two words.
   */
  word: string;
  /** As it was written; the first of its parts. */
  whole: string;
  /** All that may be typed of it from some sign on; asked for seldom, as most words are known. */
  parts: () => string[];
}

/** What is kept of a word, in signs: more tells no words apart. The tables have room for no more. */
const KEPT_SIGNS = 60;
/** What of a typed word is looked up; shorter, as signs that weigh nothing may be typed or not. */
const TYPED_SIGNS = 16;

/** Most words: what is done to them sign by sign is done to all at once. */
const ASCII = /^[\x20-\x7e]*$/;

/** Further words would cost more than they tell apart. */
const mostWords = 6;

/**
 * Each word of a search begins a word of the visitor's name or company, or is a part of the unit's
 * name, the telephone number or the plate: "shah" finds Dev Shah, "a101" the visitors of A-101.
 *
 * This is what decides. No index helps with it: it is for rows that the words of visits
 * ({@link wordsOf}) or another condition have made few.
 */
export function wordsFound(search: string): WhereOptions<VisitRow>[] {
  return typedWords(search).map((word) => ({ [Op.or]: [...beginsAWord(word), ...isPartOf(word)] }));
}

function beginsAWord(word: string): WhereOptions<VisitRow>[] {
  const pattern = escapeLike(word);
  return (['visitorName', 'visitorCompany'] as const).flatMap((column) => [
    { [column]: { [Op.like]: `${pattern}%` } },
    { [column]: { [Op.like]: `% ${pattern}%` } },
  ]);
}

function isPartOf(word: string) {
  if (squeeze(word) === '') return [];
  return ['unit_name', 'visitor_phone', 'visitor_vehicle'].map((column) =>
    squeezedContains(col(column), word),
  );
}

function typedWords(search: string): string[] {
  return search.normalize('NFC').trim().split(/\s+/).slice(0, mostWords);
}

/**
 * The words under which a visit is kept. Whatever {@link wordsFound} finds by a typed word has a part
 * that begins with one of that word's {@link beginnings}; the opposite need not be so.
 */
export function wordsOf(visit: SearchedColumns): Word[] {
  const wholes = [visit.visitorName, visit.visitorCompany ?? ''].flatMap((text) =>
    text.normalize('NFC').split(' '),
  );
  const divided = [visit.unitName, visit.visitorPhone ?? '', visit.visitorVehicle ?? ''];
  return [
    ...wholes.filter((text) => text !== '').map((text) => wordOf(text, false)),
    ...divided
      .map(squeeze)
      .filter((text) => text !== '')
      .map((text) => wordOf(text, true)),
  ];
}

function wordOf(text: string, divided: boolean): Word {
  return {
    word: inSmallLetters(firstSigns(divided ? ` ${text}` : text, KEPT_SIGNS)),
    whole: firstSigns(text, KEPT_SIGNS),
    parts: () => (divided ? endsOf(text) : [text]).map((part) => firstSigns(part, KEPT_SIGNS)),
  };
}

/** For each word of a search, how the part of a word that it finds may begin: as a name, as a number. */
export function beginnings(search: string): string[][] {
  return typedWords(search).map((word) => {
    const forms = [word, squeeze(word)].map((form) => firstSigns(form, TYPED_SIGNS));
    return [...new Set(forms)].filter((form) => form !== '');
  });
}

/** "101" ends with 101, 01 and 1. */
function endsOf(text: string): string[] {
  const signs = Array.from(text);
  return signs.map((_sign, start) => signs.slice(start).join(''));
}

/** Sign by sign: those whose small form is longer stay as they are, and none depends on its neighbours. */
function inSmallLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const small = (sign: string): string => sign.toLowerCase();
  return Array.from(text, (sign) => (small(sign).length === sign.length ? small(sign) : sign)).join(
    '',
  );
}

function firstSigns(text: string, count: number): string {
  if (text.length <= count) return text;
  return Array.from(text).slice(0, count).join('');
}
