// Stands in the place of what RxJS makes observables with (see angular.json), of which Angular's router uses
// observables, promises and what can be walked. For streams, too, RxJS brings the machinery of older browsers
// into every first load. scripts/test/inner-from.test.ts compares both.

import { Observable } from 'rxjs/internal/Observable';
import { reportUnhandledError } from 'rxjs/internal/util/reportUnhandledError';

/** @throws TypeError for anything else */
export function innerFrom(input) {
  if (input instanceof Observable) return input;
  if (typeof input?.then === 'function') return fromPromise(input);
  if (typeof input?.[Symbol.iterator] === 'function') return fromIterable(input);
  throw new TypeError(`Nothing observable is made of ${String(input)}`);
}

function fromPromise(promise) {
  return new Observable((subscriber) => {
    const take = (value) => {
      subscriber.next(value);
      subscriber.complete();
    };
    promise.then(take, (error) => subscriber.error(error)).then(null, reportUnhandledError);
  });
}

function fromIterable(iterable) {
  return new Observable((subscriber) => {
    for (const value of iterable) {
      subscriber.next(value);
      if (subscriber.closed) return;
    }
    subscriber.complete();
  });
}
