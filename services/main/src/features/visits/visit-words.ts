import { escapeLike, squeeze, squeezedContains } from '@gatehouse/shared/sql/like';
import { Op, col, type WhereOptions } from 'sequelize';
import type { VisitRow } from './visits.model.js';

/** Further words would cost more than they tell apart. */
const mostWords = 6;

/**
 * Each word of a search begins a word of the visitor's name or company, or is a part of the unit's
 * name, the telephone number or the plate: "shah" finds Dev Shah, "a101" the visitors of A-101.
 *
 * No index helps, so that a search reads the visits of one community from the newest on, until a
 * page is full; a span of time keeps it short.
 */
export function wordsFound(search: string): WhereOptions<VisitRow>[] {
  const words = search.normalize('NFC').trim().split(/\s+/).slice(0, mostWords);
  return words.map((word) => ({ [Op.or]: [...beginsAWord(word), ...isPartOf(word)] }));
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
