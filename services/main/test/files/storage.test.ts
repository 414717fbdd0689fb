import { expect } from 'chai';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { UploadOffset } from '../../src/features/files/files.errors.js';
import type { FileRef, Planned } from '../../src/features/files/files.types.js';
import { createLinkSigner } from '../../src/features/files/links.js';
import {
  createFolderStorage,
  type FolderStorage,
} from '../../src/features/files/storage/folder-storage.js';
import { createS3Storage } from '../../src/features/files/storage/s3-storage.js';
import { StorageAway } from '../../src/features/files/storage/storage-away.js';
import { NothingStored, type FileStorage } from '../../src/features/files/storage/storage.js';
import { S3_CREDENTIALS, startS3, type S3StandIn } from './s3-stand-in.js';
import { sha256 } from './samples.js';

const START = new Date('2026-11-29T10:00:00.000Z');
const later = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

async function* chunksOf(bytes: Buffer, length = 100_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}

async function* broken(bytes: Buffer): AsyncGenerator<Buffer> {
  yield* chunksOf(bytes);
  throw new Error('the connection was lost');
}

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const kept: Buffer[] = [];
  for await (const chunk of chunks) kept.push(Buffer.from(chunk));
  return Buffer.concat(kept);
}

const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

const newFile = (): FileRef => ({ communityId: newId(), id: newId() });

interface Kept {
  storage: FileStorage;
  /** The paths of all that there is. */
  places: () => Promise<string[]>;
  /** Sends all of an upload, as a client would. */
  send: (file: FileRef, planned: Planned, bytes: Buffer) => Promise<unknown>;
}

/** What every storage does. */
function conforms(kept: () => Kept): void {
  const planned = (bytes: Buffer): Planned => ({
    ...{ bytes: bytes.length, sha256: sha256(bytes), mediaType: 'application/pdf' },
  });

  for (const length of [0, 1, 5 * 1024 * 1024, 11_000_000])
    it(`keeps ${length} bytes and gives them back`, async () => {
      const { storage } = kept();
      const [file, bytes] = [newFile(), Buffer.alloc(length, 7)];
      await storage.put(file, chunksOf(bytes));
      expect((await all(storage.read(file))).equals(bytes)).to.equal(true);
    });

  it('has nothing of what did not come to its end', async () => {
    const { storage, places } = kept();
    for (const length of [10, 11_000_000]) {
      const file = newFile();
      const error = await rejection(storage.put(file, broken(Buffer.alloc(length))));
      expect(error).to.have.property('message', 'the connection was lost');
      expect(await rejection(all(storage.read(file)))).to.be.instanceOf(NothingStored);
    }
    expect(await places()).to.deep.equal([]);
  });

  it('puts the same in the place of what there is, as often as one likes, at once too', async () => {
    const { storage, places } = kept();
    const [file, bytes] = [newFile(), Buffer.alloc(300_000, 3)];
    await Promise.all([1, 2, 3].map(() => storage.put(file, chunksOf(bytes))));
    expect((await all(storage.read(file))).equals(bytes)).to.equal(true);
    expect(await places()).to.have.length(1);
  });

  it('removes all of a file, again and again, and nothing of another', async () => {
    const { storage, places, send } = kept();
    const bytes = Buffer.from('%PDF-1.7 %%EOF');
    const communityId = newId();
    const [file, other] = [
      { communityId, id: newId() },
      { communityId, id: newId() },
    ];
    for (const each of [file, other]) {
      await storage.put(each, chunksOf(bytes));
      await send(each, planned(bytes), bytes);
    }
    expect(await places()).to.have.length(4);
    await storage.remove(file);
    await storage.remove(file);
    expect(await places()).to.have.length(2);
    expect((await all(storage.read(other))).equals(bytes)).to.equal(true);
    expect(await storage.receivedOf(file)).to.equal(0);
  });

  it('takes an upload, and forgets it without what is kept', async () => {
    const { storage, send } = kept();
    const [file, bytes] = [newFile(), Buffer.alloc(200_000, 5)];
    expect(await storage.receivedOf(file)).to.equal(0);
    expect(await rejection(all(storage.readUpload(file)))).to.be.instanceOf(NothingStored);
    await send(file, planned(bytes), bytes);
    expect(await storage.receivedOf(file)).to.equal(bytes.length);
    expect((await all(storage.readUpload(file))).equals(bytes)).to.equal(true);
    await storage.put(file, storage.readUpload(file));
    await storage.dropUpload(file);
    await storage.dropUpload(file);
    expect(await storage.receivedOf(file)).to.equal(0);
    expect((await all(storage.read(file))).equals(bytes)).to.equal(true);
  });
}

describe('a folder of files', () => {
  let path: string;
  let storage: FolderStorage;
  const links = createLinkSigner(['a secret of the tests, thirty-two characters or more']);

  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'gatehouse-storage-'));
    storage = createFolderStorage(path, links);
  });
  afterEach(() => rm(path, { recursive: true, force: true }));

  const places = async (): Promise<string[]> => {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  conforms(() => ({
    storage,
    places,
    send: (file, { bytes: most }, bytes) =>
      storage.receive(file, { offset: 0, most }, chunksOf(bytes)),
  }));

  it('goes on where an upload was lost, also from before its end, and never with a gap', async () => {
    const [file, bytes] = [newFile(), Buffer.from('0123456789')];
    const from = (offset: number) => ({ offset, most: bytes.length });
    await rejection(storage.receive(file, from(0), broken(bytes.subarray(0, 4))));
    expect(await storage.receivedOf(file)).to.equal(4);
    const gap = await rejection(storage.receive(file, from(5), chunksOf(bytes.subarray(5))));
    expect(gap).to.be.instanceOf(UploadOffset);
    expect((gap as UploadOffset).context).to.deep.equal({ received: 4 });
    const both = [
      storage.receive(file, from(4), chunksOf(bytes.subarray(4), 1)),
      storage.receive(file, from(2), chunksOf(bytes.subarray(2), 1)),
    ];
    await Promise.all(both);
    expect((await all(storage.readUpload(file))).equals(bytes)).to.equal(true);
  });

  it('takes no more of an upload than was said', async () => {
    const file = newFile();
    const error = await rejection(
      storage.receive(file, { offset: 0, most: 5 }, chunksOf(Buffer.alloc(9), 3)),
    );
    expect(error).to.be.instanceOf(UploadOffset);
    expect(await storage.receivedOf(file)).to.equal(3);
  });

  it('says so when the disk cannot be used', async () => {
    const blocked = join(path, 'blocked');
    await writeFile(blocked, '');
    const away = createFolderStorage(blocked, links);
    expect(await rejection(away.put(newFile(), chunksOf(Buffer.from('x'))))).to.be.instanceOf(
      StorageAway,
    );
    expect(await rejection(all(away.read(newFile())))).to.be.instanceOf(StorageAway);
  });
});

describe('a bucket of files', () => {
  const environment = { ...process.env };
  let s3: S3StandIn;
  let storage: FileStorage;
  let at = START;

  before(async () => {
    s3 = await startS3(() => at);
    Object.assign(process.env, S3_CREDENTIALS, {
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_MAX_ATTEMPTS: '1',
    });
    storage = createS3Storage({ bucket: 'files', isAmazons: false }, () => at);
  });
  after(async () => {
    storage.close();
    process.env = environment;
    await s3.close();
  });
  beforeEach(() => {
    at = START;
    s3.isAway = false;
    s3.objects.clear();
  });

  const put = async (file: FileRef, planned: Planned, bytes: Buffer, headers = {}) => {
    const target = await storage.uploadTo(file, planned, later(3600));
    return fetch(target.url, {
      method: 'PUT',
      headers: { ...target.headers, ...headers },
      body: new Uint8Array(bytes),
    });
  };
  conforms(() => ({
    storage,
    places: () => Promise.resolve([...s3.objects.keys(), ...s3.parts.keys()]),
    send: async (file, planned, bytes) =>
      expect((await put(file, planned, bytes)).status).to.equal(200),
  }));

  const bytes = Buffer.from('%PDF-1.7 %%EOF');
  const planned: Planned = {
    bytes: bytes.length,
    sha256: sha256(bytes),
    mediaType: 'application/pdf',
  };

  it('takes exactly the bytes that an address was signed for, until its time is over', async () => {
    const file = newFile();
    const other = Buffer.from('%PDF-1.7 %%EoF');
    const longer = Buffer.concat([bytes, bytes]);
    expect((await put(file, planned, other)).status, 'other bytes').to.equal(400);
    const checksum = {
      'x-amz-checksum-sha256': Buffer.from(sha256(other), 'hex').toString('base64'),
    };
    expect((await put(file, planned, other, checksum)).status, 'other checksum').to.equal(403);
    expect((await put(file, planned, longer)).status, 'longer').to.be.oneOf([400, 403]);
    expect(
      (await put(file, planned, bytes, { 'content-type': 'text/html' })).status,
      'type',
    ).to.equal(403);
    expect(s3.objects.size).to.equal(0);
    const { url, headers } = await storage.uploadTo(file, planned, later(3600));
    const send = () => fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
    at = later(3600);
    expect((await send()).status, 'late').to.equal(403);
    at = later(3599);
    expect((await send()).status).to.equal(200);
  });

  it('gives a file at its address for five minutes, under its name and as what it is', async () => {
    const file = newFile();
    await storage.put(file, chunksOf(bytes));
    const giving = {
      name: 'Bill "ü".pdf',
      mediaType: 'application/pdf',
      disposition: 'inline',
    } as const;
    const { url } = await storage.linkTo(file, { ...giving, expiresAt: later(300) });
    const answer = await fetch(url);
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.equal('application/pdf');
    expect(answer.headers.get('content-disposition')).to.equal(
      `inline; filename="Bill ___.pdf"; filename*=UTF-8''Bill%20%22%C3%BC%22.pdf`,
    );
    expect((await fetch(url.replace('inline', 'attachment'))).status).to.equal(403);
    at = later(300);
    expect((await fetch(url)).status).to.equal(403);
  });

  it('says so when it is away', async () => {
    s3.isAway = true;
    for (const work of [
      () => storage.put(newFile(), chunksOf(bytes)),
      () => all(storage.read(newFile())),
      () => storage.remove(newFile()),
      () => storage.receivedOf(newFile()),
    ])
      expect(await rejection(work())).to.be.instanceOf(StorageAway);
  });
});
