import { dayAt, localClock } from '@gatehouse/shared/time/local-time';
import { languages, type Language } from '@gatehouse/texts/languages';
import type { Cell, Column, Table } from '../../exports/table.js';
import { NOTICE_TABLE_TEXTS, type NoticeTableTexts } from './notice-table.texts.js';
import type { ListedNotice } from './noticeboard.store.js';

/** A notice as it is kept until its row is written: JSON, with moments in milliseconds. */
export interface KeptNotice {
  at: number;
  title: string;
  body: string;
  author: string;
  pinnedUntil?: string;
  editedAt?: number;
  readers: number;
}

const COLUMNS: readonly [Exclude<keyof NoticeTableTexts, 'name'>, Column['kind'], number][] = [
  ['publishedAt', 'instant', 17],
  ['title', 'text', 28],
  ['body', 'text', 60],
  ['author', 'text', 16],
  ['pinnedUntil', 'text', 11],
  ['editedAt', 'instant', 17],
  ['readers', 'number', 9],
];

/** No notice is older, for clocks that have to know where they begin. */
const BEGINNING = new Date(0);

export function toKept(notice: ListedNotice): KeptNotice {
  const { publishedAt, title, body, author, pinnedUntil, editedAt, readers } = notice;
  return {
    ...{ at: publishedAt.getTime(), title, body, author: author.name, readers },
    ...(pinnedUntil && { pinnedUntil: pinnedUntil.toString() }),
    ...(editedAt && { editedAt: editedAt.getTime() }),
  };
}

/**
 * Notices as a table in a language.
 *
 * @param at when it is made
 */
export function noticeTable(
  notices: AsyncIterable<KeptNotice>,
  about: { community: string; timeZone: string; language: Language; at: Date },
): Table {
  const { community, timeZone, language, at } = about;
  const { name, ...texts } = NOTICE_TABLE_TEXTS[language];
  const clock = localClock(BEGINNING, new Date(at.getTime() + 24 * 3_600_000), timeZone);
  return {
    title: name,
    subtitle: `${community}, ${String(dayAt(at, timeZone))} (${timeZone})`,
    columns: COLUMNS.map(([title, kind, width]) => ({ title: texts[title], kind, width })),
    rows: rowsOf(notices, clock),
    direction: languages[language].dir,
  };
}

async function* rowsOf(
  notices: AsyncIterable<KeptNotice>,
  clock: (at: Date) => Date,
): AsyncGenerator<Cell[]> {
  for await (const { at, title, body, author, pinnedUntil, editedAt, readers } of notices)
    yield [
      clock(new Date(at)),
      ...[title, body, author, pinnedUntil ?? null],
      editedAt === undefined ? null : clock(new Date(editedAt)),
      readers,
    ];
}
