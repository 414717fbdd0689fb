import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { startStandIn } from '../../src/mongo-standin/server.js';
import { failureOf } from './failure.js';

const MAIN = fileURLToPath(new URL('../../src/mongo-standin/main.js', import.meta.url));
const DATABASE = 'kept';

interface Item {
  _id: number;
  value: string;
}

/** Starts the program itself and waits for its ready line, or for its end. */
async function run(
  ...args: string[]
): Promise<{ child: ChildProcess; output: string; url: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((done) => {
    const listen = (data: Buffer): void => {
      output += data.toString();
      if (output.includes('ready on')) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => done());
  });
  return { child, output, url: /mongodb:\/\/[^\s,]+/.exec(output)?.[0] ?? '' };
}

async function withItems<T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

const itemsOf = (client: MongoClient) => client.db(DATABASE).collection<Item>('items');
const idsAt = (url: string): Promise<number[]> =>
  withItems(url, async (client) => (await itemsOf(client).find().toArray()).map(({ _id }) => _id));

describe('MongoDB stand-in, data on disk', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mongo-standin-'));
  });

  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (...args: string[]): ReturnType<typeof run> => {
    const started = await run('--port', '0', '--data', folder, ...args);
    children.push(started.child);
    return started;
  };

  it('survives SIGKILL: every acknowledged write, index and delete is there again', async () => {
    const first = await start();
    await withItems(first.url, async (client) => {
      const items = itemsOf(client);
      await items.createIndex({ value: 1 }, { unique: true }, {});
      await items.insertMany([1, 2, 3].map((_id) => ({ _id, value: `v${_id}` })));
      await items.updateOne({ _id: 2 }, { $set: { value: 'changed' } });
      await items.deleteOne({ _id: 3 });
      first.child.kill('SIGKILL');
    });
    const second = await start();
    await withItems(second.url, async (client) => {
      const items = itemsOf(client);
      expect(await items.find().toArray()).to.deep.equal([
        { _id: 1, value: 'v1' },
        { _id: 2, value: 'changed' },
      ]);
      expect(await failureOf(items.insertOne({ _id: 4, value: 'v1' }))).to.include({ code: 11000 });
    });
  });

  it('tolerates a torn tail, and goes on writing after it', async () => {
    const path = join(folder, `${DATABASE}.journal`);
    const first = await startStandIn({ data: folder });
    await withItems(first.url, async (client) => {
      await itemsOf(client).insertMany([1, 2].map((_id) => ({ _id, value: 'v' })));
    });
    await first.stop();
    truncateSync(path, readFileSync(path).length - 3);

    const second = await startStandIn({ data: folder });
    expect(await idsAt(second.url)).to.deep.equal([1]);
    await withItems(second.url, (client) => itemsOf(client).insertOne({ _id: 3, value: 'v' }));
    await second.stop();
    appendFileSync(path, Buffer.alloc(64));

    const third = await startStandIn({ data: folder });
    expect(await idsAt(third.url)).to.deep.equal([1, 3]);
    await third.stop();
  });

  it('compacts its journal at start, and forgets a dropped database', async () => {
    const path = join(folder, `${DATABASE}.journal`);
    const first = await startStandIn({ data: folder });
    await withItems(first.url, async (client) => {
      for (let i = 0; i < 50; i++) {
        await itemsOf(client).updateOne({ _id: 1 }, { $set: { value: `v${i}` } }, { upsert: true });
      }
    });
    await first.stop();
    const long = readFileSync(path).length;
    const second = await startStandIn({ data: folder });
    expect(readFileSync(path).length).to.be.lessThan(long / 10);
    await withItems(second.url, (client) => client.db(DATABASE).dropDatabase());
    await second.stop();
    const third = await startStandIn({ data: folder });
    expect(await idsAt(third.url)).to.deep.equal([]);
    await third.stop();
  });

  it('is opened by one stand-in at a time', async () => {
    const first = await start();
    const second = await start();
    expect(first.output).to.match(/^MongoDB stand-in \(for trial and tests\) ready on mongodb:/);
    expect(second.output).to.match(
      /^Another stand-in \(process \d+\) has this data folder open\.\n$/,
    );
    expect(second.child.exitCode).to.equal(1);
  });

  it('expires what a TTL index says is over', async () => {
    const standIn = await startStandIn({ data: folder });
    await withItems(standIn.url, async (client) => {
      const items = client.db(DATABASE).collection<{ _id: number; at: Date }>('items');
      await items.createIndex({ at: 1 }, { expireAfterSeconds: 60 }, {});
      await items.insertMany([
        { _id: 1, at: new Date(0) },
        { _id: 2, at: new Date() },
      ]);
    });
    standIn.store.expire(new Date());
    expect(await idsAt(standIn.url)).to.deep.equal([2]);
    await standIn.stop();
  });

  it('says in one sentence that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { child, output } = await run('--port', String(port));
    other.close();
    expect(child.exitCode).to.equal(1);
    expect(output).to.match(
      /^The port is in use already \(.*\); choose another one with --port\.\n$/,
    );
  });

  it('stops cleanly on SIGTERM', async () => {
    const { child } = await start();
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).to.equal(0);
  });
});
