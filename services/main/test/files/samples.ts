import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const sha256 = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What all scanners take for a virus, by agreement; put together here, so that none finds this file. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$'),
);

/** Where pictures of the tests were taken, as cameras write it and people look for it. */
export const PLACE = '+28.6139+077.2090/';

export const pdf = (filling = 0): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(filling, 0x20),
    Buffer.from('\ntrailer\n<<>>\n%%EOF\n'),
  ]);

/** A box of an MP4. */
export function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((each) => Buffer.from(each as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** A film with the place where it was taken in each corner where cameras write it. */
export const mp4 = (beside: Buffer[] = [box('udta', box('\xa9xyz', PLACE))]): Buffer =>
  Buffer.concat([
    box('ftyp', 'isom\0\0\x02\0isomiso2mp41'),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('trak', box('tkhd', Buffer.alloc(84)), ...beside),
      ...beside,
    ),
    box('mdat', Buffer.alloc(1000, 7)),
  ]);

/** A ZIP of stored entries. */
export function zip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), content];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    listed.push(Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name));
    local.push(...entry);
    at += entry.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

const TYPES = { '[Content_Types].xml': '<Types/>' };
export const xlsx = zip({ ...TYPES, 'xl/workbook.xml': '<workbook/>' });
export const docx = zip({ ...TYPES, 'word/document.xml': '<document/>' });
export const withMacros = zip({ ...TYPES, 'xl/workbook.xml': '<w/>', 'xl/vbaProject.bin': 'x' });
