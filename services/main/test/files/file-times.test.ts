import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createWriting, type Writing } from '@gatehouse/shared/sql/writing';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sequelize } from 'sequelize';
import type { Acting } from '../../src/acting.js';
import { createFileReaders } from '../../src/features/files/file-readers.js';
import { createFileScans } from '../../src/features/files/file-scans.js';
import { createFileTimers } from '../../src/features/files/file-timers.js';
import { createFilesDueStore } from '../../src/features/files/files-due.store.js';
import {
  FileLinked,
  FileNotFound,
  FileNotReady,
  WrongPurpose,
} from '../../src/features/files/files.errors.js';
import { createFilesService, type FilesService } from '../../src/features/files/files.service.js';
import {
  createFilesStore,
  fileLeftovers,
  type FilesStore,
} from '../../src/features/files/files.store.js';
import type { FileRef, StoredFile } from '../../src/features/files/files.types.js';
import { createLinkSigner } from '../../src/features/files/links.js';
import {
  createFolderStorage,
  type FolderStorage,
} from '../../src/features/files/storage/folder-storage.js';
import { pdf, sha256 } from './samples.js';

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));
const NOON = new Date('2026-11-29T12:00:00.000Z');
const DAY_MS = 24 * 3_600_000;

describe('files, and what other features do with them', () => {
  let database: TestDatabase;
  let sequelize: Sequelize;
  let writing: Writing;
  let path: string;
  let storage: FolderStorage;
  let store: FilesStore;
  let files: FilesService;
  let at = NOON;
  const communityId = newId();
  const person = (accountId = newId()): Acting => ({
    communityId,
    accountId,
    ownUnitsOnly: true,
    knowsResidents: false,
    seesPapers: false,
  });
  const [uploader, reader, stranger] = [person(), person(), person()];
  const ownerId = newId();
  const readers = createFileReaders();

  before(async () => {
    database = await createMigratedDatabase('main', migrations);
    sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 5 });
    writing = createWriting(sequelize);
    path = await mkdtemp(join(tmpdir(), 'gatehouse-times-'));
    storage = createFolderStorage(
      path,
      createLinkSigner(['a secret of the tests, thirty-two characters']),
    );
    store = createFilesStore(sequelize);
    files = createFilesService({ store, storage, readers, writing, now: () => at });
    readers.use({
      double: {
        mayRead: async ({ accountId }, id) =>
          Promise.resolve(accountId === reader.accountId && id === ownerId),
      },
    });
  });
  after(async () => {
    await sequelize.close();
    await database.drop();
    await rm(path, { recursive: true });
  });
  beforeEach(async () => {
    at = NOON;
    await sequelize.query('DELETE FROM files WHERE community_id = :communityId', {
      replacements: { communityId },
    });
  });

  const bytes = pdf();
  async function* chunks(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(bytes);
  }
  const kept = async (more: Partial<StoredFile> = {}): Promise<StoredFile> => {
    const { accountId } = uploader;
    const file: StoredFile = {
      ...{
        communityId,
        id: newId(),
        purpose: 'double',
        name: 'a.pdf',
        state: 'receiving',
        createdAt: at,
      },
      ...{ uploader: { accountId, name: 'Asha Rao' }, expiresAt: new Date(at.getTime() + DAY_MS) },
      ...more,
    };
    const contents = {
      bytes: bytes.length,
      sha256: sha256(bytes),
      mediaType: 'application/pdf' as const,
    };
    await writing.inTransaction((tx) => store.add(tx, file));
    await storage.put(file, chunks());
    if (file.state === 'receiving')
      await writing.inTransaction((tx) => store.keep(tx, file, contents));
    return file;
  };
  const attach = (file: FileRef, more = {}, acting = uploader) =>
    writing.inTransaction((tx) =>
      files.attach(tx, acting, { fileId: file.id, purpose: 'double', ownerId, ...more }),
    );
  const rejection = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );
  const stored = async ({ id }: FileRef) =>
    (await readdir(path, { recursive: true })).filter((place) => place.includes(`${id}/`));

  /** What happens by itself, until `done` holds. */
  const untilDone = async (
    done: () => Promise<unknown>,
    lame: Partial<FolderStorage> = {},
    processes = 1,
  ): Promise<void> => {
    const due = createFilesDueStore(sequelize);
    const { inTransaction } = writing;
    const metrics = createMetrics('test');
    const scans = createFileScans({
      ...{ scanner: undefined, storage, store, writing, logger: silentLogger },
      findAdmins: () => Promise.resolve([]),
    });
    const parts = Array.from({ length: processes }, () =>
      createFileTimers({
        ...{ due, store, scans, inTransaction, logger: silentLogger, everyMs: 20, now: () => at },
        storage: { ...storage, ...lame },
        meterOf: (what) => metrics.dueOf(what),
      }),
    ).flat();
    for (const part of parts) await part.start?.();
    try {
      await eventually(done);
    } finally {
      await Promise.all(parts.map((part) => part.stop?.()));
    }
  };

  describe('attach', () => {
    it('makes it stay, and shows it to whoever the feature lets see it', async () => {
      const file = await kept();
      for (const acting of [reader, stranger])
        expect(await rejection(files.get(acting, file.id))).to.be.instanceOf(FileNotFound);
      await attach(file);
      expect(await files.get(reader, file.id))
        .to.include({ ownerId })
        .and.not.have.property('expiresAt');
      expect((await files.link(reader, file.id, 'inline')).disposition).to.equal('inline');
      expect(await rejection(files.get(stranger, file.id))).to.be.instanceOf(FileNotFound);
      const elsewhere = { ...reader, communityId: newId() };
      expect(await rejection(files.get(elsewhere, file.id))).to.be.instanceOf(FileNotFound);
      expect(await rejection(files.delete(uploader, file.id))).to.be.instanceOf(FileLinked);
    });

    it('shows nobody what belongs to a purpose that no feature has', async () => {
      const file = await kept({ purpose: 'constructor' });
      await attach(file, { purpose: 'constructor' });
      expect(await rejection(files.get(reader, file.id))).to.be.instanceOf(FileNotFound);
      expect((await files.get(uploader, file.id)).id).to.equal(file.id);
    });

    it('is of one’s own, clean, for its purpose, and once', async () => {
      const file = await kept();
      expect(await rejection(attach(file, {}, stranger))).to.be.instanceOf(FileNotFound);
      expect(await rejection(attach(file, { purpose: 'other' }))).to.be.instanceOf(WrongPurpose);
      expect(await rejection(attach({ communityId, id: newId() }))).to.be.instanceOf(FileNotFound);
      expect(await rejection(attach(await kept({ state: 'scanning' })))).to.be.instanceOf(
        FileNotReady,
      );
      expect(await rejection(attach(await kept({ state: 'infected' })))).to.be.an('error');
      const two = await Promise.all(
        [newId(), newId()].map((id) => rejection(attach(file, { ownerId: id }))),
      );
      expect(two.filter((error) => error === undefined)).to.have.length(1);
      expect(two.find((error) => error !== undefined)).to.be.instanceOf(FileLinked);
    });

    it('gives the feature what is in it, and lets it go with what it was linked to', async () => {
      const file = await kept();
      await attach(file);
      const read: Buffer[] = [];
      for await (const chunk of (await files.open(file)).chunks) read.push(chunk);
      expect(Buffer.concat(read).equals(bytes)).to.equal(true);
      await writing.inTransaction((tx) => files.detach(tx, file));
      expect(await rejection(files.get(reader, file.id))).to.be.instanceOf(FileNotFound);
      await untilDone(async () => expect(await stored(file)).to.deep.equal([]));
    });
  });

  describe('a file that nothing is linked to', () => {
    it('goes after 24 hours with its bytes, and one that is linked stays', async () => {
      const [gone, stays] = [await kept(), await kept()];
      await attach(stays);
      at = new Date(NOON.getTime() + DAY_MS - 1);
      const other = await kept({ expiresAt: new Date(at.getTime() - 1) });
      await untilDone(async () => expect(await stored(other)).to.deep.equal([]));
      expect(await stored(gone), 'a moment before').to.have.length(1);
      at = new Date(NOON.getTime() + DAY_MS);
      await untilDone(async () => expect(await stored(gone)).to.deep.equal([]), {}, 2);
      expect(await stored(stays)).to.have.length(1);
      expect(await store.find(gone)).to.include({ state: 'deleted' });
    });

    it('goes also where its upload was never completed', async () => {
      const planned = { bytes: 1, sha256: sha256(''), mediaType: 'application/pdf' as const };
      const file = {
        ...(await kept({ state: 'rejected' })),
        id: newId(),
        state: 'receiving' as const,
        planned,
      };
      await writing.inTransaction((tx) => store.add(tx, file));
      await storage.receive(file, { offset: 0, most: 1000 }, chunks());
      at = new Date(NOON.getTime() + DAY_MS);
      await untilDone(async () => expect(await stored(file)).to.deep.equal([]));
    });

    it('is linked or goes, never both, when both happen at the last moment', async () => {
      const all = await Promise.all(Array.from({ length: 20 }, () => kept()));
      at = new Date(NOON.getTime() + DAY_MS);
      const linking = all.map(async (file) => (await rejection(attach(file))) === undefined);
      let isLinked: boolean[] = [];
      await untilDone(async () => {
        isLinked = await Promise.all(linking);
        for (const [n, file] of all.entries())
          expect(await stored(file), `${n}`).to.have.length(isLinked[n] === true ? 1 : 0);
      });
      for (const [n, file] of all.entries())
        expect((await store.find(file))?.state).to.equal(
          isLinked[n] === true ? 'clean' : 'deleted',
        );
    });

    it('leaves no bytes when whoever removed it died before or after they were removed', async () => {
      const file = await kept();
      at = new Date(NOON.getTime() + DAY_MS);
      let tries = 0;
      const dies = async (ref: FileRef) => {
        if (ref.id === file.id) tries++;
        if (tries < 3) throw new Error('killed');
        await storage.remove(ref);
        if (tries < 4) throw new Error('killed');
      };
      const isDeleted = async () => expect(await store.find(file)).to.include({ state: 'deleted' });
      await untilDone(
        async () => {
          await isDeleted();
          expect(tries).to.equal(1);
        },
        { remove: dies },
      );
      // Nobody finds it any more, and what is left of it is still due.
      expect(await stored(file)).to.have.length(1);
      for (let run = 2; run <= 4; run++)
        await untilDone(() => Promise.resolve(expect(tries).to.be.at.least(run)), { remove: dies });
      expect(await stored(file)).to.deep.equal([]);
      const [rows] = await sequelize.query(
        'SELECT remove_at AS due FROM files WHERE community_id = :communityId AND id = :id',
        { replacements: { ...file } },
      );
      expect(rows).to.deep.equal([{ due: null }]);
    });

    it('is forgotten a month later, when its bytes are gone', async () => {
      const [gone, left] = [await kept(), await kept()];
      for (const file of [gone, left])
        await writing.inTransaction((tx) => store.end(tx, file, 'deleted', at));
      await store.removed(gone);
      const month = new Date(NOON.getTime() + 30 * DAY_MS);
      expect(await fileLeftovers(sequelize).deleteSome(month, 100)).to.equal(0);
      expect(
        await fileLeftovers(sequelize).deleteSome(new Date(month.getTime() + 1000), 100),
      ).to.equal(1);
      expect(await store.find(left)).to.include({ state: 'deleted' });
    });
  });
});
