import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { type StandIn, startStandIn } from '../../src/mongo-standin/server.js';
import { failureOf } from './failure.js';

describe('MongoDB stand-in, what it does not know', () => {
  let standIn: StandIn;
  let client: MongoClient;

  before(async () => {
    standIn = await startStandIn();
    client = await new MongoClient(standIn.url).connect();
  });

  after(async () => {
    await client.close();
    await standIn.stop();
  });

  const commands: [string, object, number, string][] = [
    ['a command', { mapReduce: 'c' }, 59, "no such command: 'mapReduce'"],
    ['a field of a command', { find: 'c', collation: {} }, 40415, 'find.collation'],
    [
      'an accumulator',
      pipeline({ $group: { _id: null, x: { $stdDevPop: 1 } } }),
      15952,
      '$stdDevPop',
    ],
    ['an expression', pipeline({ $project: { x: { $dateAdd: {} } } }), 168, '$dateAdd'],
    ['a stage', pipeline({ $lookup: {} }), 40324, "'$lookup'"],
    ['a kind of index', index({ key: { at: '2dsphere' } }), 67, 'at: 2dsphere'],
    ['an index option', index({ key: { at: 1 }, sparse: true }), 197, "'sparse'"],
    [
      'a partial index filter',
      index({ key: { at: 1 }, partialFilterExpression: { a: { $gt: 1 } } }),
      67,
      '$gt',
    ],
    ['a projection', { find: 'c', projection: { a: { $slice: 1 } } }, 2, 'a'],
    ['a transaction', { find: 'c', txnNumber: 1n, startTransaction: true }, 20, 'replica set'],
  ];
  for (const [name, command, code, message] of commands) {
    it(`${name} is refused: ${code}`, async () => {
      const error = await failureOf(client.db('refusals').command(command));
      expect(error).to.include({ code });
      expect(error.message).to.include(message);
    });
  }

  it('a positional update path is refused, and nothing is written', async () => {
    const items = client.db('refusals').collection('items');
    await items.insertOne({ list: [1, 2] });
    const error = await failureOf(items.updateOne({}, { $set: { 'list.$[]': 0 } }));
    expect(error.message).to.include("'list.$[]'");
    expect(await items.findOne({}, { projection: { _id: 0 } })).to.deep.equal({ list: [1, 2] });
  });

  it('an address that is not of this machine is not bound', async () => {
    const error = await failureOf(startStandIn({ host: '0.0.0.0' }));
    expect(error.message).to.include('this machine only');
  });
});

function pipeline(stage: object): object {
  return { aggregate: 'c', pipeline: [stage], cursor: {} };
}

function index(spec: object): object {
  return { createIndexes: 'c', indexes: [{ name: 'at', ...spec }] };
}
