import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const LATIN = '@fontsource/noto-sans/files/noto-sans';
const FILES = [
  `${LATIN}-latin-400-normal.woff`,
  `${LATIN}-latin-ext-400-normal.woff`,
  `${LATIN}-cyrillic-400-normal.woff`,
  `${LATIN}-cyrillic-ext-400-normal.woff`,
  `${LATIN}-greek-400-normal.woff`,
  `${LATIN}-vietnamese-400-normal.woff`,
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  `${LATIN}-devanagari-400-normal.woff`,
];

/** The files of the fonts, each for the scripts it has letters of; the first also shows what none has. */
export const FONT_FILES: readonly [string, ...string[]] = resolved(FILES);

let opened: Font[] | undefined;

/**
 * The file of the font that a character is written in. What joins the letter before it, an accent or a
 * vowel's sign, is of that letter's font, or the two would not be joined.
 */
export function fontOf(character: string, before: string | undefined): string {
  const [usual] = FONT_FILES;
  if (before !== undefined && /^[\p{M}\p{Join_Control}]/u.test(character)) return before;
  opened ??= FONT_FILES.map((file) => openSync(file) as Font);
  const code = character.codePointAt(0) ?? 0;
  const at = opened.findIndex((font) => font.hasGlyphForCodePoint(code));
  return FONT_FILES[at] ?? usual;
}

function resolved(files: readonly string[]): [string, ...string[]] {
  const { resolve } = createRequire(import.meta.url);
  const [first = '', ...others] = files.map((file) => resolve(file));
  return [first, ...others];
}
