import { expect } from 'chai';
import type { Handlers } from '../../src/http/operation.types.js';
import { callsOf, handlersOf } from '../../src/service/feature.js';

describe('What features bring', () => {
  const read = () => Promise.resolve({ status: 200 });
  const write = () => Promise.resolve({ status: 201 });

  it('is put together, whoever brings nothing of a kind', () => {
    const features = [{ handlers: { read } }, { calls: { ask: () => 'told' } }, {}] as const;
    expect(handlersOf(features)).to.deep.equal({ read });
    expect(callsOf(features).ask()).to.equal('told');
  });

  it('is refused when two bring the same', () => {
    const twice = [{ handlers: { read, write } }, { handlers: { write } }] as const;
    expect(() => handlersOf(twice)).to.throw('Two features bring write among their handlers');
  });

  it('does not compile where an operation has no handler', () => {
    interface Operations {
      read: { responses: { 200: object } };
      write: { responses: { 201: object } };
    }
    const half = handlersOf([{ handlers: { read } }] as const);
    // @ts-expect-error nobody brought `write`
    const handlers: Handlers<Operations> = half;
    expect(handlers).not.to.have.property('write');
  });
});
