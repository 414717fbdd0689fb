import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { SheetUnreadable } from './reading.errors.js';
import type { OpenBytes, OpenSheet, SheetFormat, SheetRow } from './reading.types.js';

/** No row of a table of people is longer, in signs. */
const LONGEST_LINE = 64 * 1024;

/** What Excel reads as said to itself, and shows to nobody. */
const SAYS_DELIMITER = /^\ufeff?sep=[,;\t]\r?$/i;

type CsvFormat = Extract<SheetFormat, { type: 'csv' }>;

/** A text whose lines are rows, as RFC 4180 and what deviates from it have it. */
export async function openCsv(open: OpenBytes, format: CsvFormat): Promise<OpenSheet> {
  let read = 0;
  const counted = async function* () {
    for await (const chunk of await open()) {
      read += chunk.length;
      yield chunk;
    }
  };
  // The file is opened here, so that what is wrong with it is told before there are rows.
  return Promise.resolve({
    rows: rowsOf(counted(), format),
    share: () => (format.bytes === 0 ? 1 : Math.min(1, read / format.bytes)),
  });
}

async function* rowsOf(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: Pick<CsvFormat, 'encoding' | 'delimiter'>,
): AsyncGenerator<SheetRow[]> {
  let rowNo = 0;
  try {
    for await (const records of recordsOf(bytes, { encoding, delimiter })) {
      const rows: SheetRow[] = [];
      for (const cells of records) {
        if (rowNo === 0 && SAYS_DELIMITER.test(cells.join(delimiter))) continue;
        rowNo += 1;
        rows.push({ rowNo, cells });
      }
      yield rows;
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error, rowNo + 1);
    throw error;
  }
}

/** All that are whole after each chunk. */
async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: Pick<CsvFormat, 'encoding' | 'delimiter'>,
): AsyncGenerator<string[][]> {
  const decoder = iconv.getDecoder(encoding);
  const parser = parse({
    delimiter,
    bom: false,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_LINE,
  });
  const take = (): string[][] => {
    const records: string[][] = [];
    for (let record: unknown = parser.read(); record !== null; record = parser.read())
      records.push(record as string[]);
    return records;
  };
  // It is looked at after each chunk; nobody else hears of it.
  parser.on('error', () => undefined);
  for await (const chunk of bytes) {
    parser.write(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)));
    yield take();
    if (parser.errored) throw parser.errored;
  }
  parser.write(decoder.end() ?? '');
  await finished(parser.end(), { readable: false });
  yield take();
}

function unreadable(error: CsvError, rowNo: number): SheetUnreadable {
  const isLong = error.code === 'CSV_MAX_RECORD_SIZE';
  return new SheetUnreadable(isLong ? 'line_too_long' : 'broken', rowNo);
}
