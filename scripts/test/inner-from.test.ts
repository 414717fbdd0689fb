import { expect } from 'chai';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryFolder } from '../src/provision/profile.js';

interface Observable {
  subscribe(observer: {
    next: (value: unknown) => void;
    error: (error: unknown) => void;
    complete: () => void;
  }): unknown;
}

type InnerFrom = (input: unknown) => Observable;

const webFolder = join(repositoryFolder, 'clients', 'web');
const ofWeb = createRequire(join(webFolder, 'package.json'));
const { innerFrom: library } = ofWeb('rxjs/internal/observable/innerFrom') as {
  innerFrom: InnerFrom;
};
const { of, take } = ofWeb('rxjs') as {
  of: (...values: unknown[]) => Observable;
  take: (count: number) => (observable: Observable) => Observable;
};

/** All that an observable says, until it is over. */
function told(observable: Observable): Promise<unknown[]> {
  const heard: unknown[] = [];
  return new Promise((resolve) => {
    observable.subscribe({
      next: (value) => heard.push(value),
      error: (error) => resolve([...heard, 'error', error]),
      complete: () => resolve([...heard, 'complete']),
    });
  });
}

describe('what the portal makes observables with, which stands in for a part of RxJS,', () => {
  let own: InnerFrom;
  before(async () => {
    const module = pathToFileURL(join(webFolder, 'src', 'inner-from.mjs')).href;
    ({ innerFrom: own } = (await import(module)) as { innerFrom: InnerFrom });
  });

  const failure = new Error('refused');
  const inputs: [what: string, input: () => unknown][] = [
    ['values', () => [1, 2]],
    ['nothing', () => []],
    ['letters', () => 'ab'],
    ['what can be walked', () => new Set([1, 2])],
    ['a promise', () => Promise.resolve('a')],
    ['a promise that fails', () => Promise.reject(failure)],
  ];
  for (const [what, input] of inputs)
    it(`says the same of ${what}`, async () => {
      const heard = await told(own(input()));
      expect(heard).to.deep.equal(await told(library(input())));
      expect(heard).to.have.length.above(0);
    });

  it('hands on an observable as it is', () => {
    const observable = of(1);
    expect(own(observable)).to.equal(observable);
    expect(library(observable)).to.equal(observable);
  });

  it('walks no further for who has heard enough', () => {
    for (const from of [own, library]) {
      const heard: unknown[] = [];
      const walk = [1, 2, 3].values();
      const limited = take(1)(from(walk));
      limited.subscribe({
        next: (value) => heard.push(value),
        error: () => heard.push('error'),
        complete: () => heard.push('complete'),
      });
      expect(heard).to.deep.equal([1, 'complete']);
      expect(walk.next()).to.deep.equal({ value: 2, done: false });
    }
  });

  for (const [what, input] of [
    ['nothing at all', undefined],
    ['null', null],
    ['a number', 1],
    ['an object', {}],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(() => own(input)).to.throw(TypeError);
      expect(() => library(input)).to.throw(TypeError);
    });
});
