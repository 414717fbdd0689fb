import { openSync, type Font } from 'fontkit';
import { expect } from 'chai';
import PDFDocument from 'pdfkit';
import { exported } from '../../src/exports/export.js';
import { fontOf } from '../../src/exports/fonts.js';
import { TextLayout } from '../../src/exports/text-layout.js';
import { inVisualOrder, isolated, runsOf } from '../../src/exports/visual-runs.js';
import { bytesOf, tableOf } from './some-table.js';

/** What stands on paper from the left to the right, each run as it is read. */
const onPaper = (text: string) => inVisualOrder(runsOf(text)).map((run) => run.text);

function glyphsOf(text: string): number[] {
  const font = openSync(fontOf(text, undefined)) as Font;
  return font.layout(text).glyphs.map(({ id }) => id);
}

describe('text on paper', () => {
  it('runs as its language does, word by word', () => {
    expect(onPaper('Asha Rao')).to.deep.equal(['Asha', ' ', 'Rao']);
    expect(onPaper('محمد عبد الله')).to.deep.equal(['الله', ' ', 'عبد', ' ', 'محمد']);
    expect(onPaper('Ravi (محمد عبد) 42')).to.deep.equal([
      'Ravi',
      ' ',
      '(',
      'عبد',
      ' ',
      'محمد',
      ')',
      ' ',
      '42',
    ]);
    expect(onPaper('شقة 12 برج')).to.deep.equal(['برج', ' ', '12', ' ', 'شقة']);
  });

  it('turns brackets round where it runs from the right, and keeps a date in its order', () => {
    expect(onPaper('برج (أ)').join('')).to.equal('(أ) برج');
    const dates = `من ${isolated('2026-11-21 – 2026-11-27')}`;
    expect(onPaper(dates).join('')).to.equal('2026-11-21 – 2026-11-27 من');
  });

  it('joins Arabic letters and Devanagari syllables', () => {
    const apart = (text: string) => Array.from(text).flatMap(glyphsOf);
    expect(glyphsOf('محمد')).to.have.lengthOf(4).and.not.deep.equal(apart('محمد').reverse());
    // क्ष is one sign, and the vowel of हि stands before its letter.
    expect(glyphsOf('क्ष')).to.have.lengthOf(1);
    expect(glyphsOf('हि')).to.have.lengthOf(2);
    expect(glyphsOf('हि').at(-1)).to.equal(glyphsOf('ह')[0]);
  });

  it('keeps an accent with its letter', () => {
    expect(runsOf('क्षि é').map(({ text }) => text)).to.deep.equal(['क्षि', ' ', 'é']);
  });
});

describe('a text without a gap', () => {
  it('is cut where its line ends, after few looks however long it is', () => {
    const document = new PDFDocument();
    const measure = document.widthOfString.bind(document);
    const measured: { text: string; width: number }[] = [];
    document.widthOfString = (text) => {
      const width = measure(text);
      measured.push({ text, width });
      return width;
    };
    const room = { width: 100, size: 9, lines: 2 };
    new TextLayout(document, 'ltr').countLines('x'.repeat(5000), room);
    expect(measured).to.have.lengthOf.below(30);
    const fitting = measured.filter(({ width }) => width <= 100).map(({ text }) => text.length);
    const tooWide = measured.filter(({ width }) => width > 100).map(({ text }) => text.length);
    expect(Math.max(...fitting)).to.equal(Math.min(...tooWide) - 1);
  });
});

describe('a table as PDF', () => {
  it('has as many pages as its rows need, and the fonts of its scripts', async () => {
    const names = ['Asha Rao', 'محمد عبد الله', 'राजेन्द्र प्रसाद', 'Ёлка'];
    const rows = Array.from({ length: 120 }, (_, at) => [null, names[at % 4] ?? '', at]);
    const pdf = (await bytesOf(exported('pdf', tableOf(rows)))).toString('latin1');
    expect(pdf.slice(0, 5)).to.equal('%PDF-');
    expect(pdf.trimEnd().slice(-5)).to.equal('%%EOF');
    expect(pdf.match(/\/Type \/Page\n/g)).to.have.lengthOf(4);
    const fonts = new Set(pdf.match(/\/BaseFont \/[A-Z]{6}\+\S+/g));
    expect([...fonts]).to.have.lengthOf(4);
  });
});
