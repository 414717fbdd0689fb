import { expect } from 'chai';
import fc from 'fast-check';
import { fromBase32, toBase32 } from '../src/base32.js';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));

/** RFC 4648, section 10, without the padding. */
const VECTORS = [
  ...[
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
  ],
  ...[
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ],
] as [string, string][];

describe('Base32', () => {
  it('is that of RFC 4648', () => {
    for (const [plain, text] of VECTORS) {
      expect(toBase32(bytesOf(plain))).to.equal(text);
      expect(fromBase32(text)).to.deep.equal(bytesOf(plain));
    }
  });

  it('gives back all bytes, and has one text for them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase32(toBase32(bytes))).to.deep.equal(Uint8Array.from(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const bytes = fromBase32(text);
        if (bytes !== undefined) expect(toBase32(bytes)).to.equal(text);
      }),
    );
  });

  it('refuses other signs, padding, small letters, odd lengths and bits that are left over', () => {
    for (const text of ['M0', 'MY======', 'my', 'M', 'MZX', 'MZXW6Y', 'MZ', 'M Y', 'MY\0'])
      expect(fromBase32(text), text).to.equal(undefined);
  });
});
