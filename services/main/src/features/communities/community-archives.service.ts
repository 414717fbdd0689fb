import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { newId } from '@gatehouse/shared/ids/ids';
import { harmless } from '../../archives/parts.js';
import { zipOf } from '../../archives/zip.js';
import type { Files, MadeFilesService } from '../files/files.feature.js';
import type { CommunitiesService } from './communities.service.js';
import { NO_COMMUNITY, type Asker } from './communities.types.js';
import { ArchiveNone, ArchiveOver } from './communities.errors.js';
import { archiveFetched, communityArchived } from './communities.events.js';
import type { CommunityArchive, CommunityArchivesStore } from './community-archives.store.js';
import type { CommunityChangesStore } from './community-changes.store.js';
import type { EntriesOf, Reached } from './community-archive.js';

/** What such files are for, in the words of `files`. */
export const COMMUNITY_ARCHIVE = 'community-archive';
/**
 * For how long it can be fetched: a quarter of a year, in which whoever takes the community over, or had an
 * office in it, comes to ask. Longer would keep people's data for nobody.
 */
export const AVAILABLE_MS = 90 * 24 * 3_600_000;

export interface CommunityArchivesDependencies {
  store: CommunityArchivesStore;
  communities: Pick<CommunitiesService, 'findCommunity'>;
  changes: Pick<CommunityChangesStore, 'lock'>;
  made: MadeFilesService;
  files: Pick<Files['service'], 'detach'>;
  /** What there is of a community, file after file. */
  entriesOf: EntriesOf;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type CommunityArchivesService = ReturnType<typeof createCommunityArchivesService>;

/** What is kept of communities before they are erased. */
export function createCommunityArchivesService(deps: CommunityArchivesDependencies) {
  const { store, communities, writing, made, now } = deps;
  const findThere = async (communityId: string): Promise<CommunityArchive> => {
    await communities.findCommunity(communityId);
    const archive = await store.find(communityId);
    if (archive === undefined) throw new ArchiveNone(communityId);
    if (archive.goneAt !== null || archive.availableUntil <= now())
      throw new ArchiveOver(archive.availableUntil);
    return archive;
  };
  return {
    /** @throws CommunityNotFound, ArchiveNone, ArchiveOver */
    get: findThere,

    /** Whether there is one, or was. */
    isKept: async (communityId: string): Promise<boolean> =>
      (await store.find(communityId)) !== undefined,

    /**
     * Makes it, whole and stored, or not at all; of two at once one is kept.
     * @returns how far it was when it was whole, as `reached` is told
     */
    async keep(communityId: string, reached: Reached): Promise<number> {
      let last = 0;
      await keep(deps, communityId, (done, total) => {
        last = done;
        return reached(done, total);
      });
      return last;
    },

    /**
     * Where an operator fetches it, which is written down before they are told.
     * @throws CommunityNotFound, ArchiveNone, ArchiveOver
     */
    async link(by: Asker, communityId: string) {
      const archive = await findThere(communityId);
      const link = await made.linkTo({ communityId: NO_COMMUNITY, id: archive.fileId });
      await writing.inTransaction((tx) =>
        writing.appendEvents(tx, [archiveFetched(archive, { by, at: now() })]),
      );
      return link;
    },
  };
}

/** A process that dies in it leaves a file that nothing is linked to, which goes by itself. */
async function keep(
  deps: CommunityArchivesDependencies,
  communityId: string,
  reached: Reached,
): Promise<void> {
  const { communities, made, entriesOf, writing, now } = deps;
  const community = await communities.findCommunity(communityId);
  const madeAt = now();
  const day = dayAt(madeAt, community.timeZone).toString();
  const file = { communityId: NO_COMMUNITY, id: newId() };
  const name = `${harmless(community.name)} ${day}.zip`;
  const entries = await entriesOf({ community, madeAt, availableMs: AVAILABLE_MS }, reached);
  const making = { ...file, purpose: COMMUNITY_ARCHIVE, name };
  const contents = await made.make(making, zipOf(entries, madeAt));
  const { bytes, sha256 } = contents;
  await writing.inTransaction(async (tx) => {
    if (!(await isWanted(deps, tx, communityId))) return deps.files.detach(tx, file);
    const availableUntil = new Date(madeAt.getTime() + AVAILABLE_MS);
    const archive: CommunityArchive = {
      ...{ communityId, fileId: file.id, name, bytes, sha256, madeAt, availableUntil },
      goneAt: null,
    };
    await made.attach(tx, { file, contents, ownerId: communityId });
    await deps.store.add(tx, archive);
    await writing.appendEvents(tx, [communityArchived(archive, { by: BY_ITSELF, at: now() })]);
  });
}

/** In whose name a community is archived and closed when its time is over: nobody's. */
export const BY_ITSELF = { accountId: NO_COMMUNITY };

/** Whether it is still closing, and no other has made one meanwhile. */
async function isWanted(
  { changes, store }: CommunityArchivesDependencies,
  tx: Transaction,
  communityId: string,
): Promise<boolean> {
  const community = await changes.lock(tx, communityId);
  if (community?.state !== 'closing') return false;
  return (await store.lock(tx, communityId)) === undefined;
}
