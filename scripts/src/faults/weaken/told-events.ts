import { Collection, type Filter } from 'mongodb';
import { wrapMethod } from './wrap-method.js';

/** Nobody looks whether an event was told before. */
wrapMethod<[filter: Filter<{ _id: string }>, options?: object], unknown>(
  Collection.prototype,
  'find',
  (run, filter, options) => run('sourceEventId' in filter ? { _id: 'nothing' } : filter, options),
);
