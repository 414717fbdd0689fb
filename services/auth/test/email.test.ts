import { expect } from 'chai';
import fc from 'fast-check';
import { EmailTooLong } from '../src/features/accounts/accounts.errors.js';
import { isOfLength, normaliseEmail } from '../src/features/accounts/email.js';

describe('the normal form of an address', () => {
  it('is the same for any case and composition, and its own normal form', () => {
    expect(normaliseEmail(' Zoe\u0308@X.example ')).to.equal('zo\u00eb@x.example');
    expect(normaliseEmail('W\u030a@x')).to.equal(normaliseEmail('\u1e98@x'));
    const address = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(address, (text) => {
        const normal = normaliseEmail(text);
        expect(normaliseEmail(normal)).to.equal(normal);
      }),
      { numRuns: 2000 },
    );
  });

  for (const [what, grows] of [
    ['lower case', '\u0130'],
    ['NFC', '\u{1d160}'],
  ] as const)
    it(`is at most 254 characters long, also when it grows in ${what}`, () => {
      expect(isOfLength(`${grows.repeat(80)}@x`)).to.equal(true);
      const long = `${grows.repeat(200)}@x`;
      expect(isOfLength(long)).to.equal(false);
      expect(() => normaliseEmail(long, 'body.newEmail'))
        .to.throw(EmailTooLong)
        .with.nested.include({ 'errors[0].path': 'body.newEmail', 'errors[0].code': 'maxLength' });
    });

  it('counts characters and not halves of them', () => {
    expect(isOfLength(`${'\u{1f600}'.repeat(252)}@x`)).to.equal(true);
    expect(isOfLength(`${'\u{1f600}'.repeat(253)}@x`)).to.equal(false);
  });
});
