import { expect } from 'chai';
import { isCode, typedCode } from '../src/typed-code.js';

describe('a code that is typed', () => {
  it('gate 19: keeps its zeros, and loses what is between its digits', () => {
    expect(typedCode(' 004 217')).to.equal('004217');
    expect(isCode(typedCode('004-217'))).to.equal(true);
  });

  it('gate 19: is the same in whatever digits', () => {
    for (const text of ['٠٠٤٢١٧', '००४२१७', '００４２１７'])
      expect(typedCode(text)).to.equal('004217');
  });

  it('gate 19: is none with fewer digits, or more', () => {
    for (const text of ['4217', '', '0042170']) expect(isCode(typedCode(text))).to.equal(false);
  });
});
