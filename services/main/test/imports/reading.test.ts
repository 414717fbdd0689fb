import { expect } from 'chai';
import iconv from 'iconv-lite';
import { writeXlsx } from 'hucre/xlsx';
import {
  openSheet,
  readBeginning,
  type Source,
} from '../../src/features/imports/reading/open-sheet.js';
import { SheetUnreadable } from '../../src/features/imports/reading/reading.errors.js';
import type { SheetRow } from '../../src/features/imports/reading/reading.types.js';
import { packed, packedOver, workbook, type WorkbookParts } from './packed.js';

const CHUNK = 1000;

/** In chunks that end anywhere. */
function sourceOf(bytes: Buffer, isXlsx = false): Source {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += CHUNK)
      yield await Promise.resolve(bytes.subarray(at, at + CHUNK));
  };
  return { open: () => Promise.resolve(chunks()), isXlsx, bytes: bytes.length };
}

const width = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.length));

async function readAll(source: Source) {
  const { format } = await readBeginning(source, width);
  const { rows, share } = await openSheet(source.open, format);
  const all: SheetRow[] = [];
  for await (const some of rows) all.push(...some);
  return { format, rows: all, share: share() };
}

async function faultOf(read: Promise<unknown>): Promise<string> {
  try {
    await read;
  } catch (error) {
    if (error instanceof SheetUnreadable) return error.fault;
    throw error;
  }
  return 'none';
}

const readWorkbook = (parts: WorkbookParts) => readAll(sourceOf(workbook(parts), true));
const cellsOf = async (sheetData: string, more: Partial<WorkbookParts> = {}) =>
  (await readWorkbook({ sheet: `<sheetData>${sheetData}</sheetData>`, ...more })).rows.map(
    ({ cells }) => cells,
  );

describe('a table in a text', () => {
  const text = 'building;unit;name\nTower "A";101;Müller\n"B; north";"1\n02";Zoë\n';

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
    for (const addBOM of encoding.startsWith('utf') ? [true, false] : [false])
      it(`is read as ${encoding} ${addBOM ? 'with' : 'without'} a mark`, async () => {
        const { format, rows, share } = await readAll(
          sourceOf(iconv.encode(text, encoding, { addBOM })),
        );
        expect(format).to.include({ type: 'csv', encoding, delimiter: ';' });
        expect(rows).to.deep.equal([
          { rowNo: 1, cells: ['building', 'unit', 'name'] },
          { rowNo: 2, cells: ['Tower "A"', '101', 'Müller'] },
          { rowNo: 3, cells: ['B; north', '1\n02', 'Zoë'] },
        ]);
        expect(share).to.equal(1);
      });

  const letters = {
    'windows-1251': 'дом,квартира,имя\nБашня,101,Наталья Александровна Соловьёва\n',
    'windows-1256': 'المبنى,الشقة,الاسم\nالبرج الشمالي,101,عبد الرحمن محمد الأنصاري\n',
  };
  for (const [encoding, words] of Object.entries(letters))
    it(`is read as ${encoding} by its letters`, async () => {
      const { format, rows } = await readAll(sourceOf(iconv.encode(words.repeat(5), encoding)));
      expect(format).to.include({ encoding });
      expect(rows[1]?.cells.join()).to.equal(words.split('\n')[1]);
    });

  it('is UTF-8 to its end or not at all', async () => {
    const ascii = 'building,unit\n'.repeat(10_000);
    const late = Buffer.concat([Buffer.from(ascii), iconv.encode('Café,1\n', 'windows-1252')]);
    const { format, rows } = await readAll(sourceOf(late));
    expect(format).to.include({ encoding: 'windows-1252' });
    expect(rows.at(-1)).to.deep.equal({ rowNo: 10_001, cells: ['Café', '1'] });
  });

  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    it(`has its columns parted by ${name}`, async () => {
      const line = ['a', 'b', 'c'].join(delimiter);
      const { format, rows } = await readAll(sourceOf(Buffer.from(`${line}\r\n${line}\r\n`)));
      expect(format).to.include({ delimiter });
      expect(rows.map(({ cells }) => cells)).to.deep.equal([
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ]);
    });

  it('may say by what its columns are parted, as Excel has it', async () => {
    const { rows } = await readAll(sourceOf(Buffer.from('sep=;\r\na;b\r\nc;d\r\n')));
    expect(rows).to.deep.equal([
      { rowNo: 1, cells: ['a', 'b'] },
      { rowNo: 2, cells: ['c', 'd'] },
    ]);
  });

  it('counts rows as whoever opens it does: empty ones too, and lines within quotes as one', async () => {
    const { rows } = await readAll(sourceOf(Buffer.from('a,b\n\n"1\n2",c\n')));
    expect(rows.map(({ rowNo }) => rowNo)).to.deep.equal([1, 2, 3]);
  });

  it('is refused where one line has ten megabytes, and little of it is kept', async () => {
    const line = Buffer.alloc(10 * 1024 * 1024, 'a');
    const before = process.memoryUsage().heapUsed;
    expect(await faultOf(readAll(sourceOf(line)))).to.equal('line_too_long');
    expect(process.memoryUsage().heapUsed - before).to.be.lessThan(64 * 1024 * 1024);
  });

  it('is refused where a quote never ends, and where there is nothing', async () => {
    expect(
      await faultOf(readAll(sourceOf(Buffer.from('a,b\n"c,d\n'.padEnd(90_000, 'e'))))),
    ).to.equal('line_too_long');
    expect(await faultOf(readAll(sourceOf(Buffer.from('a,b\n"c,d\n'))))).to.equal('broken');
    expect(await faultOf(readAll(sourceOf(Buffer.from('\n\n'))))).to.equal('empty');
  });

  it('is let go of when whoever reads it has seen enough', async () => {
    let isClosed = false;
    const endless = async function* () {
      try {
        for (;;) yield await Promise.resolve(Buffer.from('a,b\n'.repeat(1000)));
      } finally {
        isClosed = true;
      }
    };
    const format = { type: 'csv', encoding: 'utf-8', delimiter: ',', bytes: 1 } as const;
    const { rows } = await openSheet(() => Promise.resolve(endless()), format);
    for await (const some of rows) if (some.length > 0) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).to.equal(true);
  });
});

describe('a table in a workbook', () => {
  it('is read as it was saved', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Homes',
          rows: [
            ['unit', 'area', 'since'],
            ['00123', 98.5, new Date('2027-04-03T00:00:00Z')],
            ['A & <B>', 12, ''],
          ],
        },
      ],
    });
    const { format, rows } = await readAll(sourceOf(Buffer.from(bytes), true));
    expect(format).to.deep.equal({ type: 'xlsx', sheet: 'Homes' });
    expect(rows.slice(0, 2)).to.deep.equal([
      { rowNo: 1, cells: ['unit', 'area', 'since'] },
      { rowNo: 2, cells: ['00123', 98.5, '2027-04-03'] },
    ]);
    expect(rows[2]?.cells.slice(0, 2)).to.deep.equal(['A & <B>', 12]);
  });

  it('keeps rows and columns where they are, whatever lies between them', async () => {
    const { rows } = await readWorkbook({
      sheet: `<sheetData><row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row></sheetData>`,
    });
    expect(rows).to.deep.equal([
      { rowNo: 2, cells: ['', '', 1] },
      { rowNo: 5, cells: [2] },
    ]);
  });

  it('has what formulas came to, and texts of every kind', async () => {
    const sheetData = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>two</v></c>
      <c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t>a</t><r><t>b</t></r></is></c>
      <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1"><v>9.8E+09</v></c></row>`;
    const sharedTexts = '<sst><si><r><t>Zo_x0065_</t></r><rPh><t>no</t></rPh></si></sst>';
    expect(await cellsOf(sheetData, { sharedTexts })).to.deep.equal([
      [2, 'two', 'Zoe', 'ab', 'TRUE', '#REF!', '9.8E+09'],
    ]);
  });

  it('has days where its styles say so, and numbers elsewhere', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
      <numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
    const cell = (column: string, style: number) =>
      `<c r="${column}1" s="${style}"><v>46480</v></c>`;
    const sheetData = `<row r="1">${['A', 'B', 'C', 'D'].map(cell).join('')}</row>`;
    expect(await cellsOf(sheetData, { styles })).to.deep.equal([
      [46480, '2027-04-03', '2027-04-03', 46480],
    ]);
  });

  it('shows in merged cells what is in the first of them, down and not across', async () => {
    const cell = (ref: string, value: string) => `<c r="${ref}" t="str"><v>${value}</v></c>`;
    const sheet = `<sheetData><row r="1">${cell('A1', 'T')}${cell('B1', '1')}</row>
      <row r="2">${cell('B2', '2')}</row><row r="3">${cell('B3', '3')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B3:C3"/></mergeCells>`;
    const { rows } = await readWorkbook({ sheet });
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['T', '1'],
      ['T', '2'],
      ['', '3'],
    ]);
  });

  it('is the first sheet that can be seen, or the one that is asked for', async () => {
    const book = `<workbook xmlns:q="x"><sheets><sheet name="Hidden" state="veryHidden" q:id="r1"/>
      <sheet name="Seen" q:id="r2"/></sheets></workbook>`;
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const source = sourceOf(workbook({ sheet, book }), true);
    expect((await readAll(source)).rows[0]?.cells).to.deep.equal(['second']);
    expect(await faultOf(readAll({ ...source, sheet: 'Hidden' }))).to.equal('no_such_sheet');
  });

  it('is refused with a document type, and so with entities', async () => {
    const sharedTexts =
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    expect(await faultOf(readWorkbook({ sheet, sharedTexts }))).to.equal('unsafe');
    const undeclared = '<sst><si><t>&b;</t></si></sst>';
    expect(await faultOf(readWorkbook({ sheet, sharedTexts: undeclared }))).to.equal('broken');
  });

  it('is refused where it is cut short, or is no workbook', async () => {
    const whole = workbook({ sheet: '<sheetData/>' });
    expect(await faultOf(readAll(sourceOf(whole.subarray(0, -30), true)))).to.equal('broken');
    expect(await faultOf(readAll(sourceOf(Buffer.from('no file'), true)))).to.equal('broken');
    const other = packed([{ name: 'word/document.xml', text: '<w/>' }]);
    expect(await faultOf(readAll(sourceOf(other, true)))).to.equal('broken');
    expect(await faultOf(readWorkbook({ sheet: '<sheetData><row>' }))).to.equal('broken');
  });

  it('is cut off where a part said that it would end', async () => {
    const sheet = `<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`;
    const lying = packed([
      {
        name: 'xl/workbook.xml',
        text: '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', text: sheet, saysBytes: 1000 },
    ]);
    expect(await faultOf(readAll(sourceOf(lying, true)))).to.equal('broken');
  });

  it('living 7: of 60 kB that unpack to 2 GB is refused, and takes no 64 MB of memory', async () => {
    const most = Buffer.alloc(61 * 1024 * 1024);
    const names = ['xl/workbook.xml', ...Array.from({ length: 33 }, (_none, at) => `xl/${at}.xml`)];
    const bomb = packedOver(names, most);
    expect(bomb.length).to.be.within(59_000, 70_000);
    expect(names.length * most.length).to.be.greaterThan(2 * 1024 ** 3);
    const before = process.memoryUsage();
    expect(await faultOf(readAll(sourceOf(bomb, true)))).to.equal('too_large');
    const after = process.memoryUsage();
    expect(after.rss - before.rss).to.be.lessThan(64 * 1024 * 1024);
  });
});
