import { inVisualOrder, runsOf, type Run } from './visual-runs.js';

const LINE_HEIGHT = 1.5;
const ELLIPSIS = '…';

/** Room for a text, in points. */
export interface Room {
  width: number;
  size: number;
  /** What needs more of them ends with an ellipsis. */
  lines: number;
}

/** Sets texts of any script on the pages of a document. */
export class TextLayout {
  readonly #document: PDFKit.PDFDocument;
  readonly #direction: 'ltr' | 'rtl';

  constructor(document: PDFKit.PDFDocument, direction: 'ltr' | 'rtl') {
    this.#document = document;
    this.#direction = direction;
  }

  countLines(text: string, room: Room): number {
    return this.#linesOf(text, room).length;
  }

  /** At the left of the room, or at its right where the language begins there. */
  write(text: string, { x, y, ...room }: Room & { x: number; y: number }): void {
    for (const [at, line] of this.#linesOf(text, room).entries()) {
      const width = this.#widthOf(line, room.size);
      let left = this.#direction === 'ltr' ? x : x + room.width - width;
      for (const run of inVisualOrder(line)) {
        this.#use(run, room.size);
        const top = y + at * room.size * LINE_HEIGHT;
        this.#document.text(run.text, left, top, { lineBreak: false, baseline: -room.size });
        left += this.#document.widthOfString(run.text);
      }
    }
  }

  /** Breaks between runs; one that is longer than a line is cut. */
  #linesOf(text: string, { width, size, lines: most }: Room): Run[][] {
    const lines: Run[][] = [];
    let line: Run[] = [];
    let used = 0;
    for (const run of runsOf(text)) {
      const needs = this.#widthOf([run], size);
      if (used > 0 && used + needs > width) {
        lines.push(line);
        [line, used] = [[], 0];
      }
      if (lines.length > most) break;
      if (line.length === 0 && run.text === ' ') continue;
      line.push(needs > width ? this.#cut(run, width, size) : run);
      used += needs;
    }
    if (line.length > 0) lines.push(line);
    return lines.length <= most ? lines : this.#shortened(lines.slice(0, most), width, size);
  }

  #shortened(lines: Run[][], width: number, size: number): Run[][] {
    const last = [...(lines.pop() ?? [])];
    const [first] = last;
    if (first === undefined) return lines;
    const ellipsis = { ...first, text: ELLIPSIS };
    while (last.length > 1 && this.#widthOf([...last, ellipsis], size) > width) last.pop();
    return [...lines, [...last, ellipsis]];
  }

  /** By halves: a run can have thousands of characters, and each look measures all that are left. */
  #cut(run: Run, width: number, size: number): Run {
    const characters = Array.from(run.text);
    const shown = (count: number): Run => ({
      ...run,
      text: characters.slice(0, count).join('') + ELLIPSIS,
    });
    let [fitting, tooMany] = [1, characters.length + 1];
    while (tooMany - fitting > 1) {
      const middle = Math.floor((fitting + tooMany) / 2);
      if (this.#widthOf([shown(middle)], size) > width) tooMany = middle;
      else fitting = middle;
    }
    return shown(fitting);
  }

  #widthOf(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, run) => {
      this.#use(run, size);
      return sum + this.#document.widthOfString(run.text);
    }, 0);
  }

  #use({ font }: Run, size: number): void {
    this.#document.font(font).fontSize(size);
  }
}
