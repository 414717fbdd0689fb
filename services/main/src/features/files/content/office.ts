import { FileRefused, FileUnreadable } from '../files.errors.js';
import type { FileType } from '../files.types.js';
import type { ByteReader } from './byte-reader.js';

/** The list of a ZIP's entries stands at its end; a document's is some kilobytes long. */
const MOST_LIST_BYTES = 1024 * 1024;
const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;

/** A workbook or a text of Office Open XML (ISO/IEC 29500) without macros, as its list of entries says. */
export async function* sieveOffice(reader: ByteReader): AsyncGenerator<Buffer, FileType> {
  const last: Buffer[] = [];
  let length = 0;
  for await (const bytes of reader.rest()) {
    last.push(bytes);
    length += bytes.length;
    for (let [first] = last; first && length - first.length >= MOST_LIST_BYTES; [first] = last) {
      length -= first.length;
      last.shift();
    }
    yield bytes;
  }
  const names = new Set(entriesIn(Buffer.concat(last), reader.position));
  if (!names.has('[Content_Types].xml')) throw new FileRefused('application/zip');
  if ([...names].some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    throw new FileRefused('application/vnd.ms-office.macros');
  if (names.has('xl/workbook.xml'))
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (names.has('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  throw new FileRefused('application/zip');
}

/** @param length of the whole file */
function* entriesIn(tail: Buffer, length: number): Generator<string> {
  const end = tail.lastIndexOf(END);
  if (end === -1 || end + 22 > tail.length) throw new FileUnreadable();
  const count = tail.readUInt16LE(end + 10);
  // Offsets count from the file's beginning, of which the tail is the end.
  let at = tail.readUInt32LE(end + 16) - (length - tail.length);
  for (let entry = 0; entry < count; entry++) {
    if (at < 0 || at + 46 > end || tail.readUInt32LE(at) !== ENTRY) throw new FileUnreadable();
    const [name, extra, comment] = [28, 30, 32].map((field) => tail.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    yield tail.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name + extra + comment;
  }
}
