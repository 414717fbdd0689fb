import { expect } from 'chai';
import fc from 'fast-check';
import { withoutMetadata } from './photo-metadata.js';

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const begin = Buffer.from([0xff, 0xd8]);
const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x02', 'latin1'));
const tables = segment(0xdb, Buffer.alloc(65, 1));
/** Bytes of the picture may look like segments; they are none. */
const picture = Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xe1, 0, 4, 9, 9, 0xff, 0xd9]);

/** What telephones write: where it was taken, and how to turn it. */
function exif(orientation: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  if (little) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(2, 8);
  short(0x8825, 10);
  short(0x0112, 22);
  short(3, 24);
  short(orientation, 30);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS')]),
  );
}

describe('withoutMetadata', () => {
  it('leaves nothing of Exif, XMP, IPTC and comments, and all of the picture', () => {
    const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0GPS'));
    const notes = [segment(0xed, Buffer.from('GPS')), segment(0xfe, Buffer.from('GPS'))];
    const sent = Buffer.concat([begin, jfif, exif(1, true), xmp, ...notes, tables, picture]);
    expect(withoutMetadata(sent).equals(Buffer.concat([begin, jfif, tables, picture]))).to.equal(
      true,
    );
  });

  for (const little of [true, false]) {
    it(`keeps how to turn it, ${little ? 'little' : 'big'}-endian`, () => {
      const kept = withoutMetadata(Buffer.concat([begin, exif(6, little), tables, picture]));
      expect(kept.includes('GPS')).to.equal(false);
      expect(kept.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).to.equal(true);
      expect(withoutMetadata(kept).equals(kept), 'it is kept the next time as well').to.equal(true);
    });
  }

  it('takes anything: what it cannot read stays as it is', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
    expect(withoutMetadata(png)).to.equal(png);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (rest) => {
        const broken = Buffer.concat([begin, exif(3, true).subarray(0, 30), rest]);
        expect(withoutMetadata(broken).length).to.be.at.most(broken.length);
      }),
    );
  });
});
