import { Model } from 'sequelize';
import { wrapMethod } from './wrap-method.js';

interface Options {
  where: Record<string, unknown>;
}

/** A step is taken whatever state the row is in. */
wrapMethod<[values: object, options: Options], Promise<unknown>>(
  Model,
  'update',
  (run, values, options) => {
    const where = Object.fromEntries(
      Object.entries(options.where).filter(([column]) => column !== 'state'),
    );
    return run(values, { ...options, where });
  },
);
