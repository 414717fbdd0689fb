import { expect } from 'chai';
import { note, notes, onEachServer } from './contract-server.js';
import { failureOf } from './failure.js';

onEachServer('indexes, races, batches and refusals', (store) => {
  describe('unique indexes', () => {
    it('refuse a second document, and name the key', async () => {
      await store.Notes.create(note('a', 1));
      const error = await failureOf(store.Notes.create({ ...note('a', 1), _id: 'other' }));
      expect(error).to.include({ code: 11000 });
      expect(error).to.have.deep.property('keyPattern', { accountId: 1, seq: -1 });
      expect(error).to.have.deep.property('keyValue', { accountId: 'a', seq: 1 });
      expect(error.message).to.match(/^E11000 duplicate key error collection: .*\.notes index: /);
      expect(await store.Notes.countDocuments()).to.equal(1);
    });

    it('refuse an update that leads to one, and leave the document', async () => {
      await store.Notes.insertMany(notes('a', 2));
      const error = await failureOf(store.Notes.updateOne({ _id: 'a-2' }, { $set: { seq: 1 } }));
      expect(error).to.include({ code: 11000 });
      expect((await store.Notes.findById('a-2').lean())?.seq).to.equal(2);
    });

    it('that are partial hold for the documents they cover only', async () => {
      await store.Notes.insertMany([note('a', 1), note('a', 2), note('a', 3, { dedupeKey: 'k' })]);
      const error = await failureOf(store.Notes.create(note('a', 4, { dedupeKey: 'k' })));
      expect(error).to.include({ code: 11000 });
      await store.Notes.deleteOne({ dedupeKey: 'k' });
      await store.Notes.create(note('a', 4, { dedupeKey: 'k' }));
      expect(
        (await store.Notes.find({ dedupeKey: 'k' }).lean()).map(({ seq }) => seq),
      ).to.deep.equal([4]);
    });

    it('are listed, and synchronised as Mongoose does', async () => {
      const listed = (await store.Notes.listIndexes()) as { name: string; unique?: boolean }[];
      expect(listed.map(({ name }) => name)).to.have.members([
        '_id_',
        'accountId_1_seq_-1',
        'dedupeKey_1',
      ]);
      await store.Notes.collection.createIndex({ rev: 1 }, {}, {});
      expect(await store.Notes.syncIndexes()).to.deep.equal(['rev_1']);
      expect(await store.Notes.syncIndexes()).to.deep.equal([]);
    });
  });

  describe('races', () => {
    const clients = Array.from({ length: 50 }, (_, i) => i);

    it('of upserts make one document', async () => {
      const results = await Promise.all(
        clients.map((i) =>
          store.Notes.updateOne(
            { accountId: 'r', seq: 1 },
            { $setOnInsert: { _id: `r-${i}` } },
            { upsert: true },
          ),
        ),
      );
      expect(results.filter(({ upsertedCount }) => upsertedCount === 1)).to.have.length(1);
      expect(await store.Notes.countDocuments({ accountId: 'r' })).to.equal(1);
    });

    it('of counters give each number once', async () => {
      await store.Counters.create({ _id: 'c', value: 0 });
      const values = await Promise.all(
        clients.map(async () => {
          const options = { upsert: true, returnDocument: 'after' } as const;
          const counter = await store.Counters.findOneAndUpdate(
            { _id: 'c' },
            { $inc: { value: 1 } },
            options,
          );
          return counter.value;
        }),
      );
      expect(values.sort((a, b) => a - b)).to.deep.equal(clients.map((i) => i + 1));
    });

    it('to compare and set have one winner', async () => {
      await store.Notes.create(note('a', 1));
      const results = await Promise.all(
        clients.map((i) =>
          store.Notes.updateOne(
            { _id: 'a-1', rev: 0 },
            { $set: { tags: [`${i}`] }, $inc: { rev: 1 } },
          ),
        ),
      );
      expect(results.filter(({ modifiedCount }) => modifiedCount === 1)).to.have.length(1);
      expect((await store.Notes.findById('a-1').lean())?.rev).to.equal(1);
    });
  });

  describe('batches', () => {
    it('without order insert all but the duplicates', async () => {
      await store.Notes.insertMany(notes('a', 2));
      const error = await failureOf(
        store.Notes.insertMany(notes('a', 5).reverse(), { ordered: false, lean: true }),
      );
      expect(error).to.include({ code: 11000 });
      const { writeErrors } = error as unknown as { writeErrors: { err: { index: number } }[] };
      expect(writeErrors.map(({ err }) => err.index)).to.deep.equal([3, 4]);
      expect(await store.Notes.countDocuments()).to.equal(5);
    });

    it('in order stop at the first error', async () => {
      await store.Notes.create(note('a', 2));
      const error = await failureOf(store.Notes.insertMany(notes('a', 4), { lean: true }));
      expect(error).to.include({ code: 11000 });
      expect(
        (await store.Notes.find().sort({ seq: 1 }).lean()).map(({ seq }) => seq),
      ).to.deep.equal([1, 2]);
    });

    it('of mixed writes report what each did', async () => {
      await store.Notes.insertMany(notes('a', 3));
      const set = { $set: { 'state.read': true }, $inc: { rev: 1 } };
      const result = await store.Notes.bulkWrite(
        [
          { updateOne: { filter: { _id: 'a-1', rev: 0 }, update: set } },
          { updateOne: { filter: { _id: 'a-2', rev: 7 }, update: set } },
          {
            updateOne: {
              filter: { _id: 'a-9' },
              update: { $set: { accountId: 'z', seq: 1 } },
              upsert: true,
            },
          },
          { deleteOne: { filter: { _id: 'a-3' } } },
          { insertOne: { document: note('a', 8) } },
        ],
        { ordered: false },
      );
      expect(result).to.include({
        matchedCount: 1,
        modifiedCount: 1,
        upsertedCount: 1,
        deletedCount: 1,
        insertedCount: 1,
      });
      expect(result.upsertedIds).to.deep.equal({ 2: 'a-9' });
    });

    it('of upserts without order go on past duplicates', async () => {
      await store.Notes.create(note('a', 1));
      const upsert = (id: string, seq: number): object => ({
        updateOne: {
          filter: { _id: id },
          update: { $set: { accountId: 'a', seq } },
          upsert: true,
        },
      });
      const operations = [upsert('x', 1), upsert('y', 2)];
      const error = await failureOf(
        store.Notes.collection.bulkWrite(operations as never, { ordered: false }),
      );
      expect(error).to.include({ code: 11000 });
      expect(await store.Notes.findById('x').lean()).to.equal(null);
      expect((await store.Notes.findById('y').lean())?.seq).to.equal(2);
    });
  });

  describe('refusals', () => {
    const refusals: [string, number, () => Promise<unknown>][] = [
      [
        'an unknown command',
        59,
        () => store.connection.db?.command({ conjure: 1 }) ?? Promise.resolve(),
      ],
      [
        'an unknown operator',
        2,
        () => store.Notes.collection.find({ seq: { $near2: 1 } }).toArray(),
      ],
      [
        'an unknown top level operator',
        2,
        () => store.Notes.collection.find({ $maybe: 1 } as never).toArray(),
      ],
      [
        'an unknown stage',
        40324,
        () => store.Notes.collection.aggregate([{ $conjure: 1 }]).toArray(),
      ],
      [
        'an unknown modifier',
        9,
        () => store.Notes.collection.updateOne({}, { $conjure: { a: 1 } }),
      ],
      ['two modifiers of one path', 40, () => update({ $set: { rev: 1 }, $inc: { rev: 1 } })],
      ['another _id', 66, () => update({ $set: { _id: 'other' } })],
      ['$inc of a string', 14, () => update({ $inc: { accountId: 1 } })],
      ['$push to a string', 2, () => update({ $push: { accountId: 'x' } })],
      ['a path through a string', 28, () => update({ $set: { 'accountId.x': 1 } })],
      ['indexes of no collection', 26, () => store.connection.collection('nowhere').indexes()],
      [
        'another index of that name',
        86,
        () => store.Notes.collection.createIndex({ accountId: 1, seq: -1 }, {}, {}),
      ],
    ];
    const update = (change: object): Promise<unknown> =>
      store.Notes.collection.updateOne({ _id: 'a-1' } as never, change);

    beforeEach(() => store.Notes.create(note('a', 1)));

    for (const [name, code, attempt] of refusals) {
      it(`${name}: ${code}`, async () => {
        expect(await failureOf(attempt())).to.include({ code });
      });
    }
  });
});
