import { expect } from 'chai';
import { shortMemory } from '../../src/cache/short-memory.js';
import { eventually } from '../../src/testing/eventually.js';

describe('a short memory', () => {
  const setUp = (options: { ttlMs?: number; size?: number } = {}) => {
    const asked: string[] = [];
    const fail = { next: false };
    const ask = shortMemory(
      async (name: string) => {
        asked.push(name);
        await Promise.resolve();
        if (fail.next) throw new Error('cannot know');
        return name.toUpperCase();
      },
      (name) => name,
      { ttlMs: 60_000, size: 2, ...options },
    );
    return { ask, asked, fail };
  };

  it('asks once for the same thing, also when asked twice at the same time', async () => {
    const { ask, asked } = setUp();
    expect(await Promise.all([ask('a'), ask('a')])).to.deep.equal(['A', 'A']);
    expect(await ask('a')).to.equal('A');
    expect(asked).to.deep.equal(['a']);
  });

  it('asks again when the answer is too old', async () => {
    const { ask, asked } = setUp({ ttlMs: 5 });
    await ask('a');
    await eventually(async () => {
      await ask('a');
      expect(asked).to.have.length.greaterThan(1);
    });
  });

  it('does not remember a failure', async () => {
    const { ask, fail } = setUp();
    fail.next = true;
    expect(await ask('a').catch((error: unknown) => error)).to.be.instanceOf(Error);
    fail.next = false;
    expect(await ask('a')).to.equal('A');
  });

  it('does not remember that there is nothing', async () => {
    const answers: (string | undefined)[] = [undefined, undefined, 'somebody'];
    let asked = 0;
    const ask = shortMemory(
      () => Promise.resolve(answers[asked++]),
      () => 'who',
      { ttlMs: 60_000, size: 2 },
    );
    expect(await Promise.all([ask(), ask()])).to.deep.equal([undefined, undefined]);
    expect(asked, 'asked at the same time').to.equal(1);
    expect(await ask()).to.equal(undefined);
    expect([await ask(), await ask()]).to.deep.equal(['somebody', 'somebody']);
    expect(asked).to.equal(3);
  });

  it('asks again for what it is told to forget', async () => {
    const { ask, asked } = setUp();
    for (const name of ['a', 'b']) await ask(name);
    ask.forget('a');
    for (const name of ['a', 'b']) await ask(name);
    expect(asked).to.deep.equal(['a', 'b', 'a']);
  });

  it('forgets the oldest when it is full', async () => {
    const { ask, asked } = setUp();
    for (const name of ['a', 'b', 'c', 'b', 'a']) await ask(name);
    expect(asked).to.deep.equal(['a', 'b', 'c', 'a']);
  });
});
