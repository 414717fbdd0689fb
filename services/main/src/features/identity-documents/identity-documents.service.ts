import { newId } from '@gatehouse/shared/ids/ids';
import type { Sealing } from '@gatehouse/shared/sealing/sealing';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt, daysBetween } from '@gatehouse/shared/time/local-time';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { FilesService } from '../files/files.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import {
  NoSuchPerson,
  PersonForgotten,
  type ResidencyChanges,
} from '../residencies/residencies.feature.js';
import { lastOf } from './document-numbers.js';
import {
  DocumentExpired,
  DocumentNotFound,
  DocumentsTooMany,
  DocumentVerified,
  NumberNotYours,
  OwnDocument,
} from './identity-documents.errors.js';
import { documentRead } from './identity-documents.events.js';
import type { IdentityDocumentsStore } from './identity-documents.store.js';
import type { DocumentDraft, Handling, IdentityDocument } from './identity-documents.types.js';

/** What files of papers are uploaded for. */
export const PURPOSE = 'identity';

/** As many papers are kept of one person. */
const MOST = 20;
const DAY_MS = 24 * 60 * 60_000;

export interface IdentityDocumentsDependencies {
  store: IdentityDocumentsStore;
  sealing: Sealing;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  files: Pick<FilesService, 'attach' | 'detach'>;
  people: Pick<PeopleService, 'getDoer' | 'has' | 'idOf'>;
  policies: Pick<PoliciesService, 'at'>;
  residencies: Pick<ResidencyChanges['service'], 'lockPerson'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type IdentityDocumentsService = ReturnType<typeof createIdentityDocumentsService>;

/** Papers by which communities know who somebody is: whose they are, and who enters people, sees them. */
export function createIdentityDocumentsService(deps: IdentityDocumentsDependencies) {
  const { store, people, writing } = deps;
  const find = createFinding(deps);
  const get: Get = async (handling, id) => {
    const document = await find(handling, id);
    if (document === undefined) throw new DocumentNotFound(id);
    return document;
  };

  return {
    find,

    /** @throws DocumentNotFound */
    get,

    /**
     * The newest first.
     * @throws NoSuchPerson also for somebody whose papers are not theirs to see
     */
    async list(handling: Handling, personId?: string): Promise<IdentityDocument[]> {
      const whose = await whosePapers(people, handling, { personId, path: 'query.personId' });
      return whose === undefined ? [] : store.listOf(handling.communityId, whose);
    },

    add: createAdding(deps),
    verify: createVerifying(deps, get),
    readNumber: createReading(deps, get),

    /** @throws DocumentNotFound */
    async remove(handling: Handling, id: string): Promise<void> {
      const seen = await get(handling, id);
      await writing.inTransaction(async (tx) => {
        const document = await store.lock(tx, seen);
        if (document === undefined) throw new DocumentNotFound(id);
        await store.remove(tx, document);
        const { communityId, fileId } = document;
        if (fileId !== undefined) await deps.files.detach(tx, { communityId, id: fileId });
      });
    },
  };
}

type Get = (handling: Handling, id: string) => Promise<IdentityDocument>;

/** A paper that is theirs to see; undefined where there is none. */
function createFinding({ store, people }: IdentityDocumentsDependencies) {
  return async (
    { communityId, accountId, seesPapers }: Handling,
    id: string,
  ): Promise<IdentityDocument | undefined> => {
    const document = await store.find(communityId, id);
    if (document === undefined || seesPapers) return document;
    return document.personId === (await people.idOf(communityId, accountId)) ? document : undefined;
  };
}

/**
 * @returns undefined where the community does not know whoever asks
 * @throws NoSuchPerson
 */
async function whosePapers(
  people: Pick<PeopleService, 'has' | 'idOf'>,
  { communityId, accountId, seesPapers }: Handling,
  { personId, path }: { personId: string | undefined; path: string },
): Promise<string | undefined> {
  const own = await people.idOf(communityId, accountId);
  if (personId === undefined || personId === own) return own;
  if (seesPapers && (await people.has(communityId, personId))) return personId;
  throw new NoSuchPerson(personId, path);
}

function createAdding(deps: IdentityDocumentsDependencies) {
  const { store, sealing, communities, files, people, residencies, writing, now } = deps;
  /**
   * @throws NoSuchPerson, PersonForgotten, NumberUnusable, DocumentExpired, DocumentsTooMany, and what
   *   `files.attach` does
   */
  return async (
    handling: Handling,
    { personId: named, number, fileId, ...facts }: DocumentDraft,
    remember: Remember<IdentityDocument>,
  ): Promise<IdentityDocument> => {
    const { communityId, accountId } = handling;
    const last4 = lastOf(number);
    const [personId, { by }, { timeZone }] = await Promise.all([
      whosePapers(people, handling, { personId: named, path: 'body.personId' }),
      people.getDoer(handling),
      communities.getCommunity(communityId),
    ]);
    if (personId === undefined) throw new NoSuchPerson(accountId);
    const [id, addedAt] = [newId(), now()];
    assertValid(facts, addedAt, timeZone);
    const linked = fileId === undefined ? {} : { fileId };
    const paper = { ...facts, ...linked, id, communityId, personId, last4, addedAt, addedBy: by };
    await writing.inTransaction(async (tx) => {
      await assertRoom(store, residencies, tx, paper);
      const attachment = { purpose: PURPOSE, ownerId: id };
      if (fileId !== undefined) await files.attach(tx, handling, { fileId, ...attachment });
      await store.add(tx, paper, sealing.seal(Buffer.from(number), id));
      await remember(tx, paper);
    });
    return paper;
  };
}

/** Locks the person, so that two who enter papers at once are one after the other. */
async function assertRoom(
  store: Pick<IdentityDocumentsStore, 'countOf'>,
  residencies: Pick<ResidencyChanges['service'], 'lockPerson'>,
  tx: Transaction,
  { communityId, personId }: IdentityDocument,
): Promise<void> {
  const person = await residencies.lockPerson(tx, { communityId, id: personId });
  if (person === undefined) throw new NoSuchPerson(personId);
  if (person.state === 'forgotten') throw new PersonForgotten();
  if ((await store.countOf(tx, communityId, personId)) >= MOST) throw new DocumentsTooMany(MOST);
}

/** @throws DocumentExpired */
function assertValid({ expiresOn }: Pick<IdentityDocument, 'expiresOn'>, at: Date, zone: string) {
  if (expiresOn !== undefined && daysBetween(dayAt(at, zone), expiresOn) < 0)
    throw new DocumentExpired(expiresOn.toString());
}

function createVerifying(deps: IdentityDocumentsDependencies, get: Get) {
  const { store, communities, people, policies, writing, now } = deps;
  /** @throws DocumentNotFound, OwnDocument, DocumentVerified, DocumentExpired */
  return async (
    handling: Handling,
    id: string,
    remember: Remember<IdentityDocument>,
  ): Promise<IdentityDocument> => {
    const { communityId, accountId, seesPapers } = handling;
    const seen = await get(handling, id);
    const own = await people.idOf(communityId, accountId);
    if (!seesPapers || seen.personId === own) throw new OwnDocument();
    const [{ by }, { timeZone }] = await Promise.all([
      people.getDoer(handling),
      communities.getCommunity(communityId),
    ]);
    return writing.inTransaction(async (tx) => {
      const document = await store.lock(tx, seen);
      if (document === undefined) throw new DocumentNotFound(id);
      if (document.verifiedAt !== undefined) throw new DocumentVerified();
      const at = now();
      assertValid(document, at, timeZone);
      const { idDays } = await policies.at('retention', { communityId, at, tx });
      const fileGoesAt = new Date(at.getTime() + idDays * DAY_MS);
      await store.verify(tx, document, { at, by, fileGoesAt });
      const verified = { ...document, verifiedAt: at, verifiedBy: by, fileGoesAt };
      await remember(tx, verified);
      return verified;
    });
  };
}

function createReading(deps: IdentityDocumentsDependencies, get: Get) {
  const { store, sealing, people, writing, now } = deps;
  /**
   * That it was read is written down before the number is given.
   * @throws DocumentNotFound, NumberNotYours
   */
  return async (handling: Handling, id: string, reason: string): Promise<string> => {
    const { communityId, accountId, actorId, readsNumbers } = handling;
    const document = await get(handling, id);
    const isOwn = document.personId === (await people.idOf(communityId, accountId));
    if (!isOwn && !readsNumbers) throw new NumberNotYours();
    return writing.inTransaction(async (tx) => {
      const sealed = await store.sealedOf(tx, document);
      if (sealed === undefined) throw new DocumentNotFound(id);
      const by = { accountId, actorId };
      await writing.appendEvents(tx, [documentRead(document, { by, at: now(), reason })]);
      return sealing.open(sealed, id).toString();
    });
  };
}
