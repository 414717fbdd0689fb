import { expect } from 'chai';
import { madeOnce } from '../../src/cache/made-once.js';

describe('what is made once', () => {
  it('is the same for the same text, and another for another text', () => {
    const once = madeOnce<object>(2);
    const one = once('one', () => ({}));
    expect(once('one', () => ({}))).to.equal(one);
    expect(once('other', () => ({}))).not.to.equal(one);
  });

  it('is made again when making it failed, and when too many others were made since', () => {
    const once = madeOnce<object>(2);
    const failing = () =>
      once('one', () => {
        throw new Error('not yet');
      });
    expect(failing).to.throw('not yet');
    const one = once('one', () => ({}));
    once('two', () => ({}));
    expect(once('one', () => ({}))).to.equal(one);
    once('three', () => ({}));
    expect(once('one', () => ({}))).not.to.equal(one);
  });
});
