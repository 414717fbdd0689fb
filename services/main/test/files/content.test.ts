import { expect } from 'chai';
import fc from 'fast-check';
import { siftInto, type Said } from '../../src/features/files/content/sifted.js';
import {
  FileDamaged,
  FileEmpty,
  FileRefused,
  FileUnreadable,
  PictureTooLarge,
} from '../../src/features/files/files.errors.js';
import {
  cameraTiff,
  exifSegment,
  extendedWebp,
  jpeg,
  losslessWebp,
  png,
  pngChunk,
  riff,
  riffChunk,
  segment,
  webp,
} from '../photo-samples.js';
import { box, docx, EICAR, mp4, pdf, PLACE, sha256, withMacros, xlsx, zip } from './samples.js';

/** As a connection gives them: in pieces that end anywhere. */
async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
  }
}

async function sift(bytes: Buffer, said: Said = { name: 'a.bin' }, length = 64 * 1024) {
  const kept: Buffer[] = [];
  const keep = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) kept.push(Buffer.from(chunk));
  };
  const contents = await siftInto(keep, inPieces(bytes, length), said);
  return { contents, kept: Buffer.concat(kept) };
}

const refusalOf = (bytes: Buffer, said?: Said): Promise<unknown> =>
  sift(bytes, said).then(
    ({ contents }) => contents.mediaType,
    (error: unknown) => error,
  );

const text = (what: string): Buffer => Buffer.from(what);

describe('what is in a file', () => {
  const taken: [string, Buffer][] = [
    ['image/jpeg', jpeg({ scanned: 5000 })],
    ['image/png', png()],
    ['image/webp', webp()],
    ['image/webp', losslessWebp],
    ['application/pdf', pdf(10_000)],
    ['text/plain', text('Grüße, नमस्ते\r\n\tа < b')],
    ['text/plain', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65])],
    ['text/plain', EICAR],
    ['text/plain', text('BMW;MZ 12')],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsx],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
    ['video/mp4', mp4([])],
  ];

  for (const [mediaType, bytes] of taken)
    it(`is ${mediaType} by its bytes, however they come, and stays as it is`, async () => {
      for (const length of [1, 7, 4096, bytes.length]) {
        const { contents, kept } = await sift(bytes, { name: 'a.html' }, length);
        expect(kept.equals(bytes)).to.equal(true);
        expect(contents).to.deep.equal({ mediaType, bytes: bytes.length, sha256: sha256(bytes) });
      }
    });

  it('is CSV where text is called so', async () => {
    const rows = text('unit;name\nA-101;Asha\n');
    expect((await sift(rows, { name: 'Rows.CSV' })).contents.mediaType).to.equal('text/csv');
    const said = { name: 'rows', mediaType: 'text/csv' };
    expect((await sift(rows, said)).contents.mediaType).to.equal('text/csv');
  });

  const refused: [string, string, Buffer][] = [
    ['HTML', 'text/html', text('<!doctype html><script>alert(1)</script>')],
    ['HTML behind a mark and blanks', 'text/html', text('\ufeff\n  <script src=x></script>')],
    ['HTML behind a remark', 'text/html', text('<!-- --><b onclick=x>')],
    ['XHTML', 'text/html', text('<?xml version="1.0"?><html xmlns="x"/>')],
    ['SVG', 'image/svg+xml', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['SVG in XML', 'image/svg+xml', text('<?xml version="1.0"?>\n<svg onload="x"/>')],
    ['XML', 'application/xml', text('<?xml version="1.0"?><a/>')],
    ['a GIF', 'image/gif', text('GIF89a\x01\0\x01\0')],
    ['a ZIP of anything', 'application/zip', zip({ 'a.txt': 'a' })],
    ['a workbook with macros', 'application/vnd.ms-office.macros', withMacros],
    ['bytes of nothing', 'application/octet-stream', Buffer.from([1, 2, 3, 0, 5])],
    [
      'text with a byte of another kind at its end',
      'application/octet-stream',
      text('a'.repeat(9000) + '\0'),
    ],
  ];

  for (const [what, found, bytes] of refused)
    it(`is refused by its name where it is ${what}`, async () => {
      const error = await refusalOf(bytes, { name: 'holiday.jpg' });
      expect(error).to.be.instanceOf(FileRefused);
      expect((error as FileRefused).context).to.deep.equal({ found });
    });

  it('has to be what it was said to be', async () => {
    const error = await refusalOf(png(), { name: 'a.jpg', mustBe: 'image/jpeg' });
    expect(error).to.be.instanceOf(FileRefused);
    expect((error as FileRefused).errors?.[0]?.message).to.equal(
      'is image/png, and not image/jpeg',
    );
  });

  it('has to have the checksum that was said', async () => {
    const bytes = pdf();
    expect(await refusalOf(bytes, { name: 'a', sha256: sha256(bytes) })).to.equal(
      'application/pdf',
    );
    expect(await refusalOf(bytes, { name: 'a', sha256: sha256('') })).to.be.instanceOf(FileDamaged);
  });

  it('is something', async () => {
    expect(await refusalOf(Buffer.alloc(0))).to.be.instanceOf(FileEmpty);
  });

  const whole: [string, Buffer][] = [
    ['a JPEG', jpeg({ scanned: 3000 })],
    ['a PNG', png()],
    ['a WebP', webp()],
    ['a PDF', pdf(3000)],
    ['a workbook', xlsx],
    ['a film', mp4()],
  ];
  for (const [what, bytes] of whole)
    it(`is whole: ${what} without its last bytes is none`, async () => {
      for (const missing of [1, 7, 30]) {
        const error = await refusalOf(bytes.subarray(0, -missing - (what === 'a PDF' ? 6 : 0)));
        expect(error, `${missing}`).to.be.instanceOf(FileUnreadable);
      }
    });

  it('is no film of boxes in boxes, and no picture of nothing but pieces', async () => {
    let nested = box('trak');
    for (let depth = 0; depth < 20_000; depth++) {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(nested.length + 8);
      head.write(depth % 2 === 0 ? 'trak' : 'moov', 4);
      nested = Buffer.concat([head, nested]);
    }
    const film = Buffer.concat([box('ftyp', 'isom\0\0\x02\0isom'), nested, box('mdat', 'x')]);
    expect(await refusalOf(film)).to.equal('video/mp4');
    const pieces = Buffer.alloc(4_000_000, segment(0xdb, ''));
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8]), pieces]);
    expect(await refusalOf(picture)).to.be.instanceOf(FileUnreadable);
    const canvas = riffChunk('VP8X', Buffer.alloc(5_000_000));
    expect(await refusalOf(riff(canvas))).to.be.instanceOf(FileUnreadable);
  });

  it('is no picture that nobody can hold', async () => {
    for (const bytes of [
      jpeg({ width: 60_000, height: 60_000 }),
      png({ width: 60_000, height: 60_000 }),
    ])
      expect(await refusalOf(bytes)).to.be.instanceOf(PictureTooLarge);
  });

  it('is no PNG with a wrong check sum', async () => {
    const bytes = png();
    bytes.writeUInt8((bytes.at(-20) ?? 0) ^ 1, bytes.length - 20);
    expect(await refusalOf(bytes)).to.be.instanceOf(FileUnreadable);
  });
});

describe('where a picture was taken', () => {
  const exif = (turn: number) => exifSegment(turn);
  const xmp = segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${PLACE}</x>`);
  const gps = Buffer.concat([cameraTiff(6), Buffer.from(PLACE)]);
  const pictures: [string, Buffer][] = [
    [
      'a JPEG',
      Buffer.concat([
        jpeg({ with: [exif(6), xmp, segment(0xed, PLACE), segment(0xfe, PLACE)] }),
        Buffer.from(PLACE),
      ]),
    ],
    [
      'a PNG',
      Buffer.concat([
        png({ with: [pngChunk('eXIf', gps), pngChunk('tEXt', PLACE), pngChunk('iTXt', PLACE)] }),
        Buffer.from(PLACE),
      ]),
    ],
    [
      'a WebP',
      extendedWebp(0x0c, [
        riffChunk('EXIF', gps),
        riffChunk('XMP ', PLACE),
        riffChunk('odd ', `${PLACE}.`),
      ]),
    ],
    ['a film', mp4([box('udta', box('\xa9xyz', PLACE)), box('meta', PLACE), box('uuid', PLACE)])],
  ];

  for (const [what, bytes] of pictures)
    it(`is not kept of ${what}, however its bytes come`, async () => {
      const first = await sift(bytes);
      for (const mark of [PLACE, 'GPS', '\x88\x25', '\x25\x88'])
        expect(first.kept.includes(Buffer.from(mark, 'latin1')), mark).to.equal(false);
      expect(first.contents).to.include({ bytes: first.kept.length, sha256: sha256(first.kept) });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (length) => {
          const { kept } = await sift(bytes, { name: 'a' }, length);
          expect(kept.equals(first.kept)).to.equal(true);
        }),
        { numRuns: 30 },
      );
      // What was made is such a file itself, and loses nothing more.
      expect((await sift(first.kept)).kept.equals(first.kept)).to.equal(true);
    });

  it('goes, and how to turn the picture stays', async () => {
    const tiff = Buffer.from([
      0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6,
    ]);
    for (const [what, bytes] of pictures.slice(0, 3))
      expect((await sift(bytes)).kept.includes(tiff), what).to.equal(true);
  });

  it('goes from a film whose pictures stay where its index says', async () => {
    const bytes = mp4();
    const { kept } = await sift(bytes);
    expect(kept).to.have.length(bytes.length);
    expect(kept.indexOf('mdat')).to.equal(bytes.indexOf('mdat'));
    expect(
      kept.subarray(kept.indexOf('mdat')).equals(bytes.subarray(bytes.indexOf('mdat'))),
    ).to.equal(true);
  });
});

describe('bytes of anybody', () => {
  it('are taken or refused, and never a fault of ours', async () => {
    const starts = [jpeg(), png(), webp(), mp4(), xlsx, pdf(), Buffer.alloc(0)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.nat(),
        fc.uint8Array({ maxLength: 60 }),
        async (start, at, noise) => {
          const bytes = Buffer.concat([start]);
          Buffer.from(noise).copy(bytes, start.length === 0 ? 0 : at % start.length);
          const outcome = await refusalOf(start.length === 0 ? Buffer.from(noise) : bytes);
          const isKnown =
            typeof outcome === 'string' ||
            [FileRefused, FileUnreadable, FileEmpty, PictureTooLarge].some(
              (known) => outcome instanceof known,
            );
          if (!isKnown) throw outcome;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
