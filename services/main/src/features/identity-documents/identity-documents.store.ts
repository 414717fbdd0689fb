import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { By, DocumentType, IdentityDocument } from './identity-documents.types.js';

/** A paper, and the community that it is of. */
export type OneDocument = Pick<IdentityDocument, 'communityId' | 'id'>;

/** A paper with a file whose time is over. */
export interface DueFile extends OneDocument {
  fileId: string;
}

export type IdentityDocumentsStore = ReturnType<typeof createIdentityDocumentsStore>;

/** The table identity_documents. */
export function createIdentityDocumentsStore(sequelize: Sequelize) {
  return {
    ...findingIn(sequelize),
    ...changing(),
    ...dueIn(sequelize),
  };
}

function findingIn(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<IdentityDocument | undefined> {
      const [row] = await select<DocumentRead>(sequelize, ONE, [communityId, id]);
      return row && toDocument(row);
    },

    /** The newest first. */
    async listOf(communityId: string, personId: string): Promise<IdentityDocument[]> {
      const rows = await select<DocumentRead>(sequelize, OF_PERSON, [communityId, personId]);
      return rows.map(toDocument);
    },
  };
}

function changing() {
  return {
    async countOf(tx: Transaction, communityId: string, personId: string): Promise<number> {
      const [row] = await selectIn<{ count: number }>(tx, COUNT_OF, [communityId, personId]);
      return row?.count ?? 0;
    },

    async add(tx: Transaction, document: IdentityDocument, sealedNumber: Buffer): Promise<void> {
      const { id, communityId, personId, type, last4, fileId = null, addedAt, addedBy } = document;
      const expiresOn = document.expiresOn?.toString() ?? null;
      const who = { addedAt, addedById: addedBy.accountId, addedByName: addedBy.name };
      const row = { communityId, id, personId, type, last4, sealedNumber, fileId, expiresOn };
      await insertRow(tx, 'identity_documents', { ...row, ...who });
    },

    /** Lets nobody else change it before the transaction ends. */
    async lock(
      tx: Transaction,
      { communityId, id }: OneDocument,
    ): Promise<IdentityDocument | undefined> {
      const [row] = await selectIn<DocumentRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && toDocument(row);
    },

    /** The number as it is kept; undefined where the paper is gone. */
    async sealedOf(tx: Transaction, { communityId, id }: OneDocument): Promise<Buffer | undefined> {
      const [row] = await selectIn<{ sealed: Buffer }>(tx, SEALED, [communityId, id]);
      return row?.sealed;
    },

    /** Of a paper that this transaction has locked. */
    async verify(
      tx: Transaction,
      { communityId, id }: OneDocument,
      { at, by, fileGoesAt }: { at: Date; by: By; fileGoesAt: Date },
    ): Promise<void> {
      const values = [at, by.accountId, by.name, fileGoesAt, fileGoesAt, communityId, id];
      await execute(tx, VERIFY, values);
    },

    /** Of a paper that this transaction has locked. */
    async remove(tx: Transaction, { communityId, id }: OneDocument): Promise<void> {
      await execute(tx, REMOVE, [communityId, id]);
    },

    /** Of a paper that this transaction has locked: its file is gone. */
    async dropFile(tx: Transaction, { communityId, id }: OneDocument): Promise<void> {
      await execute(tx, DROP_FILE, [communityId, id]);
    },

    /** All of one person are another's. */
    async giveTo(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
      toId: string,
    ): Promise<void> {
      await execute(tx, GIVE, [toId, communityId, id]);
    },
  };
}

function dueIn(sequelize: Sequelize) {
  return {
    /** Those whose files are to go by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that still have one; what somebody changes at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<DueFile[]> =>
      sequelize.query<DueFile>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),
  };
}

interface DocumentRead {
  id: string;
  communityId: string;
  personId: string;
  type: DocumentType;
  last4: string;
  fileId: string | null;
  expiresOn: string | null;
  addedAt: Date;
  addedById: string;
  addedByName: string;
  verifiedAt: Date | null;
  verifiedById: string | null;
  verifiedByName: string | null;
  fileGoesAt: Date | null;
}

const READ = `
  SELECT id, community_id AS communityId, person_id AS personId, type, last4, file_id AS fileId,
         CAST(expires_on AS CHAR) AS expiresOn, added_at AS addedAt, added_by_id AS addedById,
         added_by_name AS addedByName, verified_at AS verifiedAt, verified_by_id AS verifiedById,
         verified_by_name AS verifiedByName, file_goes_at AS fileGoesAt
  FROM identity_documents`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const OF_PERSON = `${READ} WHERE community_id = ? AND person_id = ? ORDER BY id DESC`;

const COUNT_OF = `
  SELECT COUNT(*) AS count FROM identity_documents WHERE community_id = ? AND person_id = ?`;

const SEALED = `
  SELECT sealed_number AS sealed FROM identity_documents
  WHERE community_id = ? AND id = ? FOR UPDATE`;

const VERIFY = `
  UPDATE identity_documents
  SET verified_at = ?, verified_by_id = ?, verified_by_name = ?, file_goes_at = ?,
      due_at = CASE WHEN file_id IS NULL THEN NULL ELSE ? END
  WHERE community_id = ? AND id = ?`;

const REMOVE = 'DELETE FROM identity_documents WHERE community_id = ? AND id = ?';

const DROP_FILE = `
  UPDATE identity_documents SET file_id = NULL, due_at = NULL WHERE community_id = ? AND id = ?`;

const GIVE = `
  UPDATE identity_documents SET person_id = ? WHERE community_id = ? AND person_id = ?`;

/** Prepared, because it is asked again and again. */
const DUE = `
  SELECT id, due_at AS dueAt FROM identity_documents FORCE INDEX (identity_documents_due_at)
  WHERE due_at <= ? ORDER BY due_at LIMIT ${MOST_DUE}`;

const LOCK_DUE = `
  SELECT community_id AS communityId, id, file_id AS fileId
  FROM identity_documents FORCE INDEX (identity_documents_due_at)
  WHERE due_at <= :at AND id IN (:ids) ORDER BY id FOR UPDATE SKIP LOCKED`;

function toDocument(row: DocumentRead): IdentityDocument {
  const { id, communityId, personId, type, last4, addedAt, fileId, expiresOn, verifiedAt } = row;
  const { verifiedById, verifiedByName, fileGoesAt } = row;
  const by = verifiedById !== null && { accountId: verifiedById, name: verifiedByName ?? '' };
  return {
    ...{ id, communityId, personId, type, last4, addedAt },
    addedBy: { accountId: row.addedById, name: row.addedByName },
    ...(fileId !== null && { fileId }),
    ...(expiresOn !== null && { expiresOn: dayNamed(expiresOn) }),
    ...(verifiedAt && { verifiedAt }),
    ...(by && { verifiedBy: by }),
    ...(fileGoesAt && { fileGoesAt }),
  };
}
