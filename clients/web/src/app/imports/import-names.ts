import type { Translate } from '../i18n/i18n';
import { columnKey, kindKey } from './import-words';

/** What the rows of a kind are; a kind of a newer release is called as the API calls it. */
export function kindName(kind: string, t: Translate): string {
  const key = kindKey(kind);
  return key === undefined ? kind : t(key);
}

/** What a column is of; one of a newer release is called as the API calls it. */
export function columnName(column: string, t: Translate): string {
  const key = columnKey(column);
  return key === undefined ? column : t(key);
}

/** A name or a number as somebody has written it, which the text around it leaves in its own direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
