import { expect } from 'chai';
import fc from 'fast-check';
import { createSealing, SealBroken } from '../../src/sealing/sealing.js';

const OLD = 'the secret of last year, thirty-two characters or more';
const NEW = 'the secret of this year, thirty-two characters or more';
const PURPOSE = 'example provider keys';

const byOld = createSealing({ secrets: [OLD], purpose: PURPOSE });
const byNew = createSealing({ secrets: [NEW], purpose: PURPOSE });
const byBoth = createSealing({ secrets: [NEW, OLD], purpose: PURPOSE });

const plainText = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const row = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('sealing', () => {
  it('opens what it sealed, of any length and for any row', () => {
    fc.assert(
      fc.property(plainText, row, (plain, name) => {
        const sealed = byNew.seal(plain, name);
        expect(byNew.open(sealed, name)).to.deep.equal(plain);
        expect(sealed.length).to.equal(plain.length + 28);
      }),
    );
  });

  it('opens nothing of which a bit was changed, a byte taken or one added', () => {
    fc.assert(
      fc.property(plainText, row, fc.nat(), fc.nat(7), (plain, name, anywhere, bit) => {
        const sealed = byNew.seal(plain, name);
        const at = anywhere % sealed.length;
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
        const shorter = sealed.subarray(0, at);
        const longer = Buffer.concat([sealed, Buffer.from([0])]);
        for (const broken of [changed, shorter, longer])
          expect(() => byNew.open(broken, name)).to.throw(SealBroken);
      }),
    );
  });

  it('opens nothing for another row', () => {
    fc.assert(
      fc.property(plainText, row, row, (plain, name, other) => {
        fc.pre(name !== other);
        const sealed = byNew.seal(plain, name);
        expect(() => byNew.open(sealed, other)).to.throw(SealBroken);
      }),
    );
  });
});

describe('sealing once', () => {
  const plain = Buffer.from('whsec_0123456789');

  it('shows nothing of what it holds, nor that it holds the same twice', () => {
    const [one, two] = [byNew.seal(plain, 'row 1'), byNew.seal(plain, 'row 1')];
    expect(one.includes(plain)).to.equal(false);
    expect(one.equals(two)).to.equal(false);
  });

  it('opens nothing that was sealed for another purpose, with the same secret', () => {
    const other = createSealing({ secrets: [NEW], purpose: 'example device tokens' });
    const sealed = other.seal(plain, 'row 1');
    expect(() => byNew.open(sealed, 'row 1')).to.throw(SealBroken, 'example provider keys');
    expect(other.open(sealed, 'row 1')).to.deep.equal(plain);
  });

  it('opens nothing with another secret', () => {
    const sealed = byOld.seal(plain, 'row 1');
    expect(() => byNew.open(sealed, 'row 1')).to.throw(SealBroken);
  });

  it('opens what was sealed before there was a shared place for it', () => {
    const sealed = Buffer.from(SEALED_BEFORE, 'base64');
    const sealing = createSealing({ secrets: [NEW], purpose: 'gatehouse auth signing keys' });
    expect(sealing.open(sealed, 'a kid').toString()).to.equal('a private key');
  });
});

/** Made on 2026-11-28 by auth's own sealing. */
const SEALED_BEFORE = 'D4gJdEjFTY+vWR4NmB6sa79TneMGs2+zUM/8DgCwfl5MG2Rl0Ugt2/c=';

describe('sealing while one secret follows another', () => {
  const plain = Buffer.from('whsec_0123456789');

  it('opens what either has sealed, and seals with the newest', () => {
    expect(byBoth.open(byOld.seal(plain, 'row 1'), 'row 1')).to.deep.equal(plain);
    expect(byBoth.open(byNew.seal(plain, 'row 1'), 'row 1')).to.deep.equal(plain);
    const sealed = byBoth.seal(plain, 'row 1');
    expect(byNew.open(sealed, 'row 1')).to.deep.equal(plain);
    expect(() => byOld.open(sealed, 'row 1')).to.throw(SealBroken);
  });

  it('lets processes of both kinds run side by side, the new secret second at first', () => {
    const notYet = createSealing({ secrets: [OLD, NEW], purpose: PURPOSE });
    for (const [sealer, opener] of [
      [byOld, notYet],
      [notYet, byOld],
      [byBoth, notYet],
      [notYet, byBoth],
    ] as const)
      expect(opener.open(sealer.seal(plain, 'row 1'), 'row 1')).to.deep.equal(plain);
  });

  it('seals anew what a former secret has sealed, and only that', () => {
    const renewed = byBoth.renewed(byOld.seal(plain, 'row 1'), 'row 1');
    expect(renewed && byNew.open(renewed, 'row 1')).to.deep.equal(plain);
    expect(byBoth.renewed(byNew.seal(plain, 'row 1'), 'row 1')).to.equal(undefined);
    expect(() => byNew.renewed(byOld.seal(plain, 'row 1'), 'row 1')).to.throw(SealBroken);
    expect(() => byBoth.renewed(byOld.seal(plain, 'row 1'), 'row 2')).to.throw(SealBroken);
  });
});
