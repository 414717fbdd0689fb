import { chooseLanguage, type Language } from '@gatehouse/texts/languages';
import type { WhyLeftOut } from '../../archives/archived.js';
import type { Community } from './communities.types.js';
import { README_TEXTS } from './community-readme.texts.js';

/** Of which community an archive is, and when it was made. */
export interface ReadmeFacts {
  community: Community;
  madeAt: Date;
  /** For how long it can be fetched. */
  availableMs: number;
}

export interface ReadmeContents {
  facts: ReadmeFacts;
  parts: readonly { path: string; rows: number }[];
  /** How many there are, and those of which there was nothing any more. */
  files: number;
  missing: readonly string[];
  leftOut: ReadonlyMap<WhyLeftOut, readonly string[]>;
}

/** Windows shows a text without it in the letters of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Says what is what in the archive of a community, in the language of the community; and in English, for
 * whoever looks after the platform.
 */
export function readmeOf(contents: ReadmeContents): string {
  const own = chooseLanguage([contents.facts.community.locale]);
  const languages: Language[] = own === 'en' ? ['en'] : [own, 'en'];
  const texts = languages.map((language) => linesIn(language, contents).join(LINE_END));
  return BYTE_ORDER_MARK + texts.join(`${LINE_END}${'-'.repeat(72)}${LINE_END}${LINE_END}`);
}

function linesIn(language: Language, contents: ReadmeContents): string[] {
  const { facts, parts, files, missing, leftOut } = contents;
  const { community, madeAt, availableMs } = facts;
  const texts = README_TEXTS[language];
  const until = new Date(madeAt.getTime() + availableMs).toISOString();
  const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  const reasons = [...leftOut].map(([why, what]) => `${texts.why[why]}: ${what.join(', ')}`);
  return [
    `${texts.title}: ${community.name} (${community.id})`,
    `${texts.made}: ${madeAt.toISOString()}`,
    `${texts.until}: ${until}`,
    '',
    texts.forms,
    texts.names,
    '',
    `${texts.tables}:`,
    ...list(parts.map(({ path, rows }) => `${path} (.csv, .json): ${rows}`)),
    '',
    `${texts.files}: ${files}`,
    ...(missing.length === 0 ? [] : [`${texts.missing}:`, ...list(missing)]),
    '',
    `${texts.leftOut}:`,
    ...list([...reasons, texts.others]),
    '',
  ];
}
