import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a packed file. */
export interface Part {
  name: string;
  text: string | Buffer;
  /** What it is said to be long, if not what it is. */
  saysBytes?: number;
}

interface Placed {
  name: string;
  crc: number;
  packed: number;
  bytes: number;
  at: number;
}

/** A packed file as any program makes it, or as one that lies. */
export function packed(parts: readonly Part[]): Buffer {
  const chunks: Buffer[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const { name, text, saysBytes } of parts) {
    const content = Buffer.from(text);
    const deflated = deflateRawSync(content);
    const bytes = saysBytes ?? content.length;
    const one = { name, crc: crc32(content), packed: deflated.length, bytes, at };
    const local = headerOf(one, false);
    chunks.push(local, deflated);
    placed.push(one);
    at += local.length + deflated.length;
  }
  return closed(chunks, placed);
}

/** Says of one part that it is as many as there are names. */
export function packedOver(names: readonly string[], content: Buffer): Buffer {
  const [name = ''] = names;
  const deflated = deflateRawSync(content, { level: 9 });
  const one = { crc: crc32(content), packed: deflated.length, bytes: content.length, at: 0 };
  const placed = names.map((each) => ({ ...one, name: each }));
  return closed([headerOf({ ...one, name }, false), deflated], placed);
}

function headerOf({ name, crc, packed: size, bytes, at }: Placed, isCentral: boolean): Buffer {
  const header = Buffer.alloc(isCentral ? 46 : 30);
  const shift = isCentral ? 2 : 0;
  header.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  if (isCentral) header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 4 + shift);
  header.writeUInt16LE(8, 8 + shift);
  header.writeUInt32LE(crc, 14 + shift);
  header.writeUInt32LE(size, 18 + shift);
  header.writeUInt32LE(bytes, 22 + shift);
  header.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (isCentral) header.writeUInt32LE(at, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

function closed(chunks: readonly Buffer[], placed: readonly Placed[]): Buffer {
  const body = Buffer.concat(chunks);
  const directory = Buffer.concat(placed.map((one) => headerOf(one, true)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(placed.length, 8);
  end.writeUInt16LE(placed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, directory, end]);
}

/** What of a workbook is not what it usually is. */
export interface WorkbookParts {
  sheet: string;
  sharedTexts?: string;
  styles?: string;
  book?: string;
}

const BOOK = '<workbook xmlns:r="x"><sheets><sheet name="Homes" r:id="r1"/></sheets></workbook>';
const RELATIONS = `<Relationships>
  <Relationship Id="r1" Target="worksheets/sheet1.xml"/>
  <Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/>
</Relationships>`;

/** A workbook of these parts; `sheet` is what stands in its worksheet. */
export function workbook({ sheet, sharedTexts, styles, book = BOOK }: WorkbookParts): Buffer {
  return packed([
    { name: 'xl/workbook.xml', text: book },
    { name: 'xl/_rels/workbook.xml.rels', text: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet>${sheet}</worksheet>` },
    {
      name: 'xl/worksheets/sheet2.xml',
      text: '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>second</v></c></row></sheetData></worksheet>',
    },
    ...(sharedTexts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', text: sharedTexts }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', text: styles }]),
  ]);
}
