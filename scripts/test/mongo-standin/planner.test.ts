import { expect } from 'chai';
import { CollectionIndex } from '../../src/mongo-standin/collection-index.js';
import { compileFilter } from '../../src/mongo-standin/filter.js';
import { choosePlan } from '../../src/mongo-standin/planner.js';

describe('the stand-in choosing an index', () => {
  const partial = (path: string) => ({ partialFilterExpression: { [path]: { $exists: true } } });
  const indexes = [
    new CollectionIndex({ name: 'feed', key: { accountId: 1, seq: 1 } }),
    new CollectionIndex({ name: 'list', key: { accountId: 1, archivedAt: 1, seq: 1 } }),
    new CollectionIndex({
      name: 'archive',
      key: { accountId: 1, seq: -1 },
      ...partial('archivedAt'),
    }),
  ];
  const planOf = (query: Record<string, unknown>) => {
    const plan = choosePlan(indexes, compileFilter({ accountId: 'a', ...query }), { seq: -1 });
    return { name: plan?.index.spec.name, sorted: plan?.sorted, exact: plan?.exact };
  };

  it('takes a partial one for those that have the field', () => {
    const query = { archivedAt: { $exists: true }, seq: { $lte: 9 } };
    expect(planOf(query)).to.deep.equal({ name: 'archive', sorted: true, exact: true });
  });

  it('takes none that leaves out what is asked for', () => {
    for (const query of [{ seq: { $lte: 9 } }, { archivedAt: { $exists: false }, seq: 9 }])
      expect(planOf(query)).to.include({ name: 'feed', sorted: true });
  });

  it('looks up those that have not the field as null, in order', () => {
    const query = { archivedAt: { $eq: null }, seq: { $lte: 9 } };
    expect(planOf(query)).to.deep.equal({ name: 'list', sorted: true, exact: true });
  });
});
