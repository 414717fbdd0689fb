import { Op, fn, where, type Utils } from 'sequelize';

/** Text for a LIKE pattern: who types % or _ looks for that very sign. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Text without what people leave out or put in as they like: hyphens and spaces. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s-]/g, '');
}

/**
 * Whether a column has the text in it, hyphens and spaces left out on both sides. No index helps:
 * for columns of rows that another condition has made few.
 */
export function squeezedContains(column: Utils.Col, text: string) {
  const squeezed = fn('REPLACE', fn('REPLACE', column, '-', ''), ' ', '');
  return where(squeezed, { [Op.substring]: escapeLike(squeeze(text)) });
}
