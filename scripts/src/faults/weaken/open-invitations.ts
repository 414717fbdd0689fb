import { Model } from 'sequelize';
import { wrapMethod } from './wrap-method.js';

interface Options {
  where: Record<string, unknown>;
}

/** An invitation is accepted whether or not it still is open. */
wrapMethod<[values: object, options: Options], Promise<unknown>>(
  Model,
  'update',
  (run, values, options) => {
    const { id } = options.where;
    return run(values, 'acceptedAt' in values ? { ...options, where: { id } } : options);
  },
);
