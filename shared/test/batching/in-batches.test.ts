import { expect } from 'chai';
import { AsyncLocalStorage } from 'node:async_hooks';
import { inBatches } from '../../src/batching/in-batches.js';

describe('in batches', () => {
  /** Work that ends when told, and what it was given. */
  const setUp = (options: { atOnce?: number; most?: number } = {}) => {
    const batches: string[][] = [];
    const ends: ((error?: Error) => void)[] = [];
    const ask = inBatches<string, string>(
      (names) => {
        batches.push(names);
        return new Promise((resolve, reject) => {
          ends.push((error) => {
            if (error) reject(error);
            else resolve(names.map((name) => name.toUpperCase()));
          });
        });
      },
      { atOnce: 1, most: 10, ...options },
    );
    return { ask, batches, end: (error?: Error) => ends.shift()?.(error) };
  };

  it('begins at once for a lone caller', async () => {
    const { ask, batches, end } = setUp();
    const answer = ask('a');
    expect(batches).to.deep.equal([['a']]);
    end();
    expect(await answer).to.equal('A');
  });

  it('takes those together who came while others were served, each with its own result', async () => {
    const { ask, batches, end } = setUp();
    const first = ask('a');
    const later = [ask('b'), ask('c'), ask('d')];
    end();
    expect(await first).to.equal('A');
    expect(batches).to.deep.equal([['a'], ['b', 'c', 'd']]);
    end();
    expect(await Promise.all(later)).to.deep.equal(['B', 'C', 'D']);
  });

  it('takes at most so many, and has at most so many batches under way', async () => {
    const { ask, batches, end } = setUp({ atOnce: 2, most: 2 });
    const all = ['a', 'b', 'c', 'd', 'e'].map(ask);
    expect(batches).to.deep.equal([['a'], ['b']]);
    end();
    expect(await all[0]).to.equal('A');
    expect(batches).to.deep.equal([['a'], ['b'], ['c', 'd']]);
    end();
    await all[1];
    end();
    end();
    expect(await Promise.all(all)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('fails for all of a batch and for nobody else', async () => {
    const { ask, end } = setUp();
    const first = ask('a');
    const failing = Promise.allSettled([ask('b'), ask('c')]);
    end();
    await first;
    end(new Error('no'));
    expect((await failing).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    const next = ask('d');
    end();
    expect(await next).to.equal('D');
  });

  it('runs each batch in the context of its first caller', async () => {
    const context = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const ask = inBatches<string, string>(
      async (names) => {
        seen.push(context.getStore());
        await Promise.resolve();
        return names;
      },
      { atOnce: 1, most: 10 },
    );
    await Promise.all(['a', 'b', 'c'].map((name) => context.run(name, () => ask(name))));
    expect(seen).to.deep.equal(['a', 'b']);
  });

  it('fails when the results are not as many as the items', async () => {
    const ask = inBatches<string, string>(() => Promise.resolve([]), { atOnce: 1, most: 10 });
    const failure: unknown = await ask('a').catch((error: unknown) => error);
    expect(failure).to.have.property('message', '1 items got 0 results');
  });
});
