import { expect } from 'chai';
import { type Note, note, notes, onEachServer } from './contract-server.js';

onEachServer('documents, queries and pages', (store) => {
  describe('documents', () => {
    it('are read as they were written', async () => {
      const at = new Date('2024-05-06T07:08:09.010Z');
      await store.Notes.create(note('a', 1, { tags: ['x', 'y'], state: { read: true, at } }));
      expect(await store.Notes.findById('a-1').lean()).to.deep.equal(
        note('a', 1, { rev: 0, tags: ['x', 'y'], state: { read: true, at } }),
      );
    });

    it('are copies: changing one in place changes nothing stored', async () => {
      await store.Notes.create(note('a', 1, { tags: ['x'] }));
      const copy = await store.Notes.findById('a-1').lean();
      copy?.tags.push('y');
      expect((await store.Notes.findById('a-1').lean())?.tags).to.deep.equal(['x']);
    });

    it('are updated and deleted, one and many', async () => {
      await store.Notes.insertMany(notes('a', 3));
      expect(await store.Notes.updateMany({ accountId: 'a' }, { $set: { rev: 5 } })).to.include({
        matchedCount: 3,
        modifiedCount: 3,
      });
      expect(await store.Notes.updateOne({ _id: 'a-1' }, { $set: { rev: 5 } })).to.include({
        matchedCount: 1,
        modifiedCount: 0,
      });
      expect((await store.Notes.deleteOne({ accountId: 'a' })).deletedCount).to.equal(1);
      expect((await store.Notes.deleteMany({ accountId: 'a' })).deletedCount).to.equal(2);
      expect(await store.Notes.countDocuments()).to.equal(0);
    });

    it('are replaced whole, and keep their _id', async () => {
      await store.Notes.create(note('a', 1, { tags: ['x'] }));
      await store.Notes.collection.replaceOne({ accountId: 'a' }, { accountId: 'a', seq: 9 });
      const stored = await store.Notes.collection.findOne({ accountId: 'a' });
      expect(stored).to.deep.equal({ _id: 'a-1', accountId: 'a', seq: 9 });
    });
  });

  describe('update operators', () => {
    const cases: [string, object, Partial<Note>][] = [
      ['$set of a path', { $set: { 'state.read': true } }, { state: { read: true } }],
      ['$unset', { $unset: { tags: 1 } }, { state: { read: false } }],
      ['$inc', { $inc: { rev: 2 } }, { rev: 5 }],
      ['$push', { $push: { tags: 'z' } }, { tags: ['x', 'y', 'z'] }],
      ['$push $each', { $push: { tags: { $each: ['z', 'x'] } } }, { tags: ['x', 'y', 'z', 'x'] }],
      ['$addToSet', { $addToSet: { tags: { $each: ['y', 'z'] } } }, { tags: ['x', 'y', 'z'] }],
      ['$pull', { $pull: { tags: { $in: ['x'] } } }, { tags: ['y'] }],
      ['$max', { $max: { rev: 9, seq: 0 } }, { rev: 9, seq: 1 }],
      ['$min', { $min: { rev: 9, seq: 0 } }, { rev: 3, seq: 0 }],
      ['$setOnInsert, which leaves it', { $setOnInsert: { rev: 9 } }, { rev: 3 }],
    ];
    for (const [name, change, expected] of cases) {
      it(name, async () => {
        await store.Notes.create(note('a', 1, { rev: 3, tags: ['x', 'y'] }));
        const query = store.Notes.findOneAndUpdate({ _id: 'a-1' }, change, {
          returnDocument: 'after',
        });
        expect(await query.lean()).to.deep.include(expected);
        expect(await store.Notes.findById('a-1').lean()).to.deep.include(expected);
      });
    }

    it('$unset leaves no field behind', async () => {
      await store.Notes.create(note('a', 1, { tags: ['x'] }));
      await store.Notes.updateOne({ _id: 'a-1' }, { $unset: { tags: 1 } });
      expect(await store.Notes.collection.findOne({ accountId: 'a' })).to.not.have.property('tags');
      expect(await store.Notes.countDocuments({ tags: { $exists: false } })).to.equal(1);
    });

    it('$currentDate', async () => {
      await store.Notes.create(note('a', 1));
      await store.Notes.updateOne({ _id: 'a-1' }, { $currentDate: { 'state.at': true } });
      expect((await store.Notes.findById('a-1').lean())?.state.at).to.be.an.instanceOf(Date);
    });
  });

  describe('queries', () => {
    beforeEach(async () => {
      await store.Notes.insertMany([
        note('a', 1, { tags: ['x'], rev: 1 }),
        note('a', 2, { tags: ['x', 'y'], rev: 2, state: { read: true, at: new Date(5) } }),
        note('b', 3, { tags: [], rev: 3 }),
      ]);
    });

    const cases: [string, object, number[]][] = [
      ['all', {}, [1, 2, 3]],
      ['equality', { accountId: 'a' }, [1, 2]],
      ['null is missing too', { 'state.at': null }, [1, 3]],
      ['an element of an array', { tags: 'x' }, [1, 2]],
      ['a whole array', { tags: ['x', 'y'] }, [2]],
      ['$ne', { tags: { $ne: 'y' } }, [1, 3]],
      ['$in', { seq: { $in: [1, 3, 9] } }, [1, 3]],
      ['$nin', { accountId: { $nin: ['a'] } }, [3]],
      ['$gt and $lte', { seq: { $gt: 1, $lte: 3 } }, [2, 3]],
      ['$gte and $lt', { seq: { $gte: 1, $lt: 3 } }, [1, 2]],
      ['a range of another type', { seq: { $gt: 'x' } }, []],
      ['a path', { 'state.read': true }, [2]],
      ['$exists', { 'state.at': { $exists: true } }, [2]],
      ['$or', { $or: [{ seq: 1 }, { accountId: 'b' }] }, [1, 3]],
      ['$and', { $and: [{ accountId: 'a' }, { tags: 'y' }] }, [2]],
      ['$nor', { $nor: [{ seq: 1 }, { seq: 2 }] }, [3]],
      ['$not', { seq: { $not: { $gt: 1 } } }, [1]],
      ['$size', { tags: { $size: 2 } }, [2]],
      ['$elemMatch', { tags: { $elemMatch: { $eq: 'y' } } }, [2]],
      ['$type', { tags: { $type: 'string' } }, [1, 2]],
      ['$regex', { accountId: { $regex: '^A', $options: 'i' } }, [1, 2]],
    ];
    for (const [name, filter, expected] of cases) {
      it(name, async () => {
        const found = await store.Notes.collection.find(filter).sort({ seq: 1 }).toArray();
        expect(found.map((one): unknown => one['seq'])).to.deep.equal(expected);
        expect(await store.Notes.collection.countDocuments(filter)).to.equal(expected.length);
      });
    }
  });

  describe('pages', () => {
    beforeEach(async () => {
      await store.Notes.insertMany([...notes('a', 130), ...notes('b', 130)]);
    });

    it('by account, seq range, order and limit', async () => {
      const down = store.Notes.find({ accountId: 'a', seq: { $lt: 100 } });
      const page = await down.sort({ seq: -1 }).limit(3).lean();
      expect(page.map(({ _id }) => _id)).to.deep.equal(['a-99', 'a-98', 'a-97']);
      const up = store.Notes.find({ accountId: 'b', seq: { $gt: 10, $lte: 13 } });
      expect((await up.sort({ seq: 1 }).lean()).map(({ seq }) => seq)).to.deep.equal([11, 12, 13]);
    });

    it('by bounds that take their ends in', async () => {
      const up = store.Notes.find({ accountId: 'b', seq: { $gte: 10, $lt: 12 } });
      expect((await up.sort({ seq: 1 }).lean()).map(({ seq }) => seq)).to.deep.equal([10, 11]);
      const some = store.Notes.find({ accountId: { $in: ['b', 'a'] }, seq: { $in: [7, 7, 500] } });
      expect((await some.lean()).map(({ _id }) => _id)).to.have.members(['a-7', 'b-7']);
    });

    it('by an order no index has, with skip', async () => {
      const page = await store.Notes.find()
        .sort({ seq: -1, accountId: -1 })
        .skip(1)
        .limit(3)
        .lean();
      expect(page.map(({ _id }) => _id)).to.deep.equal(['a-130', 'b-129', 'a-129']);
    });

    it('through a cursor of several batches, and no further than asked', async () => {
      const seen: number[] = [];
      const cursor = store.Notes.find({ accountId: 'a' })
        .sort({ seq: 1 })
        .batchSize(50)
        .lean()
        .cursor();
      for await (const { seq } of cursor) seen.push(seq);
      expect(seen).to.deep.equal(Array.from({ length: 130 }, (_, i) => i + 1));
      const some = store.Notes.find().batchSize(10).limit(25).cursor();
      let count = 0;
      for await (const { accountId } of some) count += accountId === '' ? 0 : 1;
      expect(count).to.equal(25);
    });

    it('counted, grouped and projected', async () => {
      expect(await store.Notes.countDocuments({ accountId: 'a', seq: { $lte: 40 } })).to.equal(40);
      expect(await store.Notes.countDocuments({ accountId: 'a' }, { limit: 7 })).to.equal(7);
      // Some engines take it from their statistics, which are not exact.
      expect(await store.Notes.estimatedDocumentCount()).to.be.within(1, 2 * 260);
      expect(await store.Notes.countDocuments()).to.equal(260);
      const groups = await store.Notes.aggregate<object>([
        { $match: { seq: { $lte: 10 } } },
        { $group: { _id: '$accountId', n: { $sum: 1 }, last: { $max: '$seq' } } },
        { $sort: { _id: 1 } },
      ]);
      expect(groups).to.deep.equal([
        { _id: 'a', n: 10, last: 10 },
        { _id: 'b', n: 10, last: 10 },
      ]);
      const projected = await store.Notes.find(
        { _id: 'a-1' },
        { seq: 1, 'state.read': 1, _id: 0 },
      ).lean();
      expect(projected).to.deep.equal([{ seq: 1, state: { read: false } }]);
      const kept = await store.Notes.findOne({ _id: 'a-1' }, { tags: 0, state: 0 }).lean();
      expect(kept).to.deep.equal({ _id: 'a-1', accountId: 'a', seq: 1, rev: 0 });
    });
  });
});
