import { eventually } from '@gatehouse/shared/testing/eventually';
import bcrypt from 'bcrypt';
import { expect } from 'chai';
import { boundWork } from '../src/features/accounts/bounded-work.js';
import { createPasswordHasher } from '../src/features/accounts/password-hasher.js';

describe('password hasher', () => {
  it('accepts the password and nothing else', async () => {
    const hasher = await createPasswordHasher(4);
    const hash = await hasher.hash('correct horse');
    expect(await hasher.matches('correct horse', hash)).to.equal('composed');
    for (const wrong of ['Correct horse', 'correct horse ', 'correct horse\0', ''])
      expect(await hasher.matches(wrong, hash), JSON.stringify(wrong)).to.equal(false);
    expect(await hasher.matches('correct horse', undefined)).to.equal(false);
  });

  it('hashes no password that bcrypt would cut', async () => {
    const hasher = await createPasswordHasher(4);
    const failure = await hasher.hash('x'.repeat(73)).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'password_too_long' });
    const hash = await hasher.hash('x'.repeat(72));
    expect(await hasher.matches('x'.repeat(73), hash)).to.equal(false);
  });

  it('takes a password in every composition, and measures the composed one', async () => {
    const hasher = await createPasswordHasher(4);
    const [composed, decomposed] = ['p\u00e4ssw\u00f6rd', 'pa\u0308sswo\u0308rd'];
    for (const set of [composed, decomposed])
      for (const typed of [composed, decomposed])
        expect(await hasher.matches(typed, await hasher.hash(set))).to.equal('composed');
    // 72 bytes composed, 108 as typed
    const long = 'a\u0308'.repeat(36);
    expect(await hasher.matches(long, await hasher.hash(long))).to.equal('composed');
    expect(await hasher.matches('pa\u0308ssword', await hasher.hash(composed))).to.equal(false);
  });

  it('still knows a hash of what was typed, and says so', async () => {
    const hasher = await createPasswordHasher(4);
    const decomposed = 'pa\u0308sswo\u0308rd';
    const old = await bcrypt.hash(decomposed, 4);
    expect(await hasher.matches(decomposed, old)).to.equal('as-typed');
    expect(await hasher.matches('p\u00e4ssw\u00f6rd', old)).to.equal(false);
  });

  it('knows hashes of another cost', async () => {
    const [four, five] = [await createPasswordHasher(4), await createPasswordHasher(5)];
    expect(four.isOutdated(await four.hash('x'))).to.equal(false);
    expect(four.isOutdated(await five.hash('x'))).to.equal(true);
  });
});

describe('bounded work', () => {
  it('runs some, lets some wait in order, and refuses the rest at once', async () => {
    const refuse = () => new Error('busy');
    const run = boundWork({ running: 2, waiting: 3, lanes: ['only'], refuse });
    const began: number[] = [];
    const finish: (() => void)[] = [];
    const results = [0, 1, 2, 3, 4, 5, 6].map((number) =>
      run('only', async () => {
        began.push(number);
        await new Promise<void>((resolve) => finish.push(resolve));
        if (number === 2) throw new Error('failed');
        return number;
      }).catch((error: unknown) => (error as Error).message),
    );
    expect(await Promise.all(results.slice(5))).to.deep.equal(['busy', 'busy']);
    expect(began).to.deep.equal([0, 1]);
    for (let done = 0; done < 5; done++) {
      finish[done]?.();
      await results[done];
      expect(began).to.deep.equal([0, 1, 2, 3, 4].slice(0, Math.min(done + 3, 5)));
    }
    expect(await Promise.all(results)).to.deep.equal([0, 1, 'failed', 3, 4, 'busy', 'busy']);
    const later = run('only', () => Promise.resolve('later'));
    expect(await later).to.equal('later');
  });

  it('lets lanes take turns, and a full one hold up no other', async () => {
    const refuse = () => new Error('busy');
    const run = boundWork({ running: 1, waiting: 3, lanes: ['known', 'strangers'], refuse });
    const began: string[] = [];
    const finish: (() => void)[] = [];
    const enter = (name: string, lane: 'known' | 'strangers') =>
      run(lane, async () => {
        began.push(name);
        await new Promise<void>((resolve) => finish.push(resolve));
      });
    const flood = ['s0', 's1', 's2', 's3'].map((name) => enter(name, 'strangers'));
    const refused = await enter('s4', 'strangers').catch(
      (error: unknown) => (error as Error).message,
    );
    expect(refused).to.equal('busy');
    const known = ['k0', 'k1'].map((name) => enter(name, 'known'));
    for (const done of [0, 1, 2, 3, 4, 5]) {
      await eventually(() => expect(finish).to.have.length(done + 1));
      finish[done]?.();
    }
    await Promise.all([...flood, ...known]);
    expect(began).to.deep.equal(['s0', 'k0', 's1', 'k1', 's2', 's3']);
  });
});
