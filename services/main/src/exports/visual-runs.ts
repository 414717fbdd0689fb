import bidiFactory, { type Bidi } from 'bidi-js';
import { fontOf } from './fonts.js';

/** Letters that stand side by side in one font and one direction, or a single space. */
export interface Run {
  text: string;
  font: string;
  /** As the bidirectional algorithm has it; odd runs from right to left. */
  level: number;
}

// The package says `export default` and is a CommonJS module that exports the function itself.
const bidi: Bidi = (bidiFactory as unknown as () => Bidi)();

/** They say how a text runs, and are not shown themselves. */
const DIRECTING = /[\u200E\u200F\u2066-\u2069]/;

/** Keeps what has an order of its own, such as a date, in it, whatever language it stands in. */
export function isolated(text: string): string {
  return `\u2066${text}\u2069`;
}

/**
 * A text in the order in which it is read, cut where font or direction change and at each space: so it
 * can be broken into lines between any two runs. It runs as its own first letter does.
 */
export function runsOf(text: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: Run[] = [];
  let index = 0;
  for (const character of text) {
    const level = levels[index] ?? 0;
    index += character.length;
    if (DIRECTING.test(character)) continue;
    const last = runs.at(-1);
    const font = fontOf(character, last?.font);
    const joins =
      last?.font === font && last.level === level && ![character, last.text].includes(' ');
    const shown = level % 2 === 0 ? character : (bidi.getMirroredCharacter(character) ?? character);
    if (joins) last.text += shown;
    else runs.push({ text: shown, font, level });
  }
  return runs;
}

/** The runs of one line in the order in which they stand on paper, from left to right (rule L2). */
export function inVisualOrder(line: readonly Run[]): Run[] {
  const runs = [...line];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < runs.length; from++) {
      const length = runs.slice(from).findIndex((run) => run.level < level);
      const to = length === -1 ? runs.length : from + length;
      runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = to;
    }
  return runs;
}
