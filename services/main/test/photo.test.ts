import { expect } from 'chai';
import fc from 'fast-check';
import { readPhoto } from '../src/features/visits/photo/photo.js';
import { PhotoTooLarge, PhotoUnreadable } from '../src/features/visits/visits.errors.js';
import {
  cameraTiff,
  exifSegment,
  extendedWebp,
  jpeg,
  JFIF,
  losslessWebp,
  png,
  PNG_SIGNATURE,
  pngChunk,
  riff,
  riffChunk,
  segment,
  webp,
} from './photo-samples.js';

const ICC = 0x20;
const EXIF = 0x08;
const XMP = 0x04;
const gps = Buffer.from('GPS');

/** What each kind carries beside the picture, and the same picture without it. */
const telling: [kind: string, sent: Buffer, kept: Buffer][] = [
  [
    'a JPEG',
    jpeg({
      with: [
        exifSegment(1),
        segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0GPS'),
        segment(0xe0, 'JFXX\0GPS'),
        segment(0xe2, 'MPF\0GPS'),
        segment(0xe5, 'GPS'),
        segment(0xed, 'GPS'),
        segment(0xfe, 'GPS'),
      ],
    }),
    jpeg(),
  ],
  [
    'a PNG',
    png({
      with: [
        pngChunk('eXIf', cameraTiff(1)),
        ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'zzZz'].map((type) => pngChunk(type, 'GPS')),
        ...['acTL', 'fcTL', 'fdAT'].map((type) => pngChunk(type, 'GPS')),
      ],
    }),
    png(),
  ],
  [
    'a WebP',
    extendedWebp(ICC | EXIF | XMP, [
      riffChunk('EXIF', cameraTiff(1)),
      riffChunk('XMP ', gps),
      riffChunk('ZZZZ', gps),
    ]),
    extendedWebp(ICC),
  ],
];

const coloured = [
  jpeg({ with: [segment(0xe2, 'ICC_PROFILE\0\x01\x01 colours'), segment(0xee, 'Adobe 1')] }),
  png({
    with: ['sRGB', 'gAMA', 'cHRM', 'iCCP', 'tRNS', 'PLTE'].map((type) => pngChunk(type, 'c')),
  }),
  riff(
    riffChunk('VP8X', Buffer.from([0x30, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riffChunk('ICCP', 'colours'),
    riffChunk('ALPH', 'clear'),
    webp().subarray(12),
  ),
];

const kinds: [mediaType: string, picture: (size?: { width: number; height: number }) => Buffer][] =
  [
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['image/webp', webp],
  ];

const keptOf = (bytes: Buffer) => readPhoto(bytes).bytes.toString('latin1');

describe('a photo', () => {
  for (const [mediaType, picture] of kinds) {
    it(`is kept as it is when it is nothing but a picture: ${mediaType}`, () => {
      const read = readPhoto(picture());
      expect(read.mediaType).to.equal(mediaType);
      expect(read.bytes.equals(picture())).to.equal(true);
    });

    it(`has to be whole: ${mediaType}`, () => {
      for (let length = 0; length < picture().length; length++)
        expect(() => readPhoto(picture().subarray(0, length)), `${length}`).to.throw(
          PhotoUnreadable,
        );
    });

    it(`ends where its picture ends: ${mediaType}`, () => {
      const sent = Buffer.concat([picture(), Buffer.from('<html><script>alert(1)</script>')]);
      expect(keptOf(sent)).to.equal(picture().toString('latin1'));
    });

    it(`has at most 20 million pixels: ${mediaType}`, () => {
      const most = picture({ width: 5000, height: 4000 });
      expect(keptOf(most)).to.equal(most.toString('latin1'));
      for (const size of [
        { width: 5000, height: 4001 },
        { width: 10_000, height: 10_000 },
      ])
        expect(() => readPhoto(picture(size))).to.throw(PhotoTooLarge);
    });
  }

  it('of any kind of WebP is one', () => {
    for (const sent of [losslessWebp, extendedWebp(0)])
      expect(keptOf(sent)).to.equal(sent.toString('latin1'));
  });

  for (const [kind, sent, kept] of telling)
    it(`says nothing of where it was taken, as ${kind}`, () => {
      expect(sent.includes(gps), 'it did').to.equal(true);
      expect(keptOf(sent)).to.equal(kept.toString('latin1'));
    });

  for (const sent of coloured)
    it(`keeps its colours as ${readPhoto(sent).mediaType}`, () => {
      expect(keptOf(sent)).to.equal(sent.toString('latin1'));
    });

  for (const little of [true, false]) {
    const tiff = cameraTiff(6, little);
    const turned: [string, Buffer][] = [
      ['JPEG', jpeg({ with: [exifSegment(6, little)] })],
      ['PNG', png({ with: [pngChunk('eXIf', tiff)] })],
      ['WebP', extendedWebp(EXIF, [riffChunk('EXIF', tiff)])],
      [
        'WebP with the prefix of JPEG',
        extendedWebp(EXIF, [riffChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), tiff]))]),
      ],
    ];
    for (const [kind, sent] of turned)
      it(`keeps how to turn it, ${little ? 'little' : 'big'}-endian, as ${kind}`, () => {
        const { bytes } = readPhoto(sent);
        expect(bytes.includes(gps)).to.equal(false);
        expect(bytes.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).to.equal(true);
        expect(readPhoto(bytes).bytes.equals(bytes), 'the next time as well').to.equal(true);
      });
  }

  const header = png().subarray(8, 33);
  const frame = jpeg().subarray(jpeg().indexOf('\xff\xc0', 'latin1')).subarray(0, 13);
  const broken: [string, Buffer][] = [
    ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPEG of no height', jpeg({ width: 1, height: 0 })],
    ['a JPEG with two sizes', jpeg({ with: [frame] })],
    ['a JPEG that begins with something else', Buffer.concat([Buffer.from('<'), JFIF, jpeg()])],
    ['the signature of a PNG', PNG_SIGNATURE],
    ['a PNG of no width', png({ width: 0, height: 1 })],
    ['a PNG without a picture', Buffer.concat([PNG_SIGNATURE, header, pngChunk('IEND', '')])],
    ['a PNG whose size comes later', png().fill(pngChunk('gAMA', Buffer.alloc(13)), 8, 33)],
    ['a PNG that nobody can show', png({ with: [pngChunk('NEWX', '')] })],
    ['a PNG with a wrong check sum', png().fill(0, 29, 33)],
    ['the beginning of a WebP', Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1')],
    ['a WebP in name only', riff(riffChunk('VP8 ', 'and the rest of it'))],
    ['an animated WebP', extendedWebp(0x02, [riffChunk('ANIM', 'x'), riffChunk('ANMF', 'x')])],
    ['a WebP of another size than it says', extendedWebp(0, [], 2)],
    ['a WebP with two pictures', riff(webp().subarray(12), webp().subarray(12))],
  ];
  for (const [what, sent] of broken)
    it(`is not ${what}`, () => {
      expect(() => readPhoto(sent)).to.throw(PhotoUnreadable);
    });

  it('is read or refused, whatever was made of it', () => {
    const sample = fc.constantFrom(
      ...telling.map(([, sent]) => sent),
      ...coloured,
      losslessWebp,
      jpeg({ with: [exifSegment(6)] }),
    );
    const change = fc.tuple(fc.nat(), fc.nat(4), fc.uint8Array({ maxLength: 6 }));
    fc.assert(
      fc.property(sample, fc.array(change, { maxLength: 3 }), (bytes, changes) => {
        const changed = changes.reduce((sent, [where, cut, put]) => {
          const at = where % (sent.length + 1);
          return Buffer.concat([sent.subarray(0, at), put, sent.subarray(at + cut)]);
        }, bytes);
        try {
          const once = readPhoto(changed).bytes;
          expect(readPhoto(once).bytes.equals(once)).to.equal(true);
        } catch (error) {
          expect(error).to.satisfy(
            (e: unknown) => e instanceof PhotoUnreadable || e instanceof PhotoTooLarge,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });
});
