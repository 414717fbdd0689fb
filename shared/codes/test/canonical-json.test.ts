import { expect } from 'chai';
import { canonicalJson } from '../src/canonical-json.js';

describe('canonical JSON', () => {
  it('is the same text for the same facts, in whatever order they are named, however deep', () => {
    const text = '{"a":[{"x":1,"y":null},"b"],"z":{"c":true,"d":"é"}}';
    expect(canonicalJson({ z: { d: 'é', c: true }, a: [{ y: null, x: 1 }, 'b'] })).to.equal(text);
    expect(canonicalJson(JSON.parse(text))).to.equal(text);
  });

  it('keeps the order of a list, and leaves out what is not there', () => {
    expect(canonicalJson({ b: [2, 1], a: undefined })).to.equal('{"b":[2,1]}');
  });
});
