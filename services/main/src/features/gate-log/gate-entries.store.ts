import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { openPerson, type SealedPerson } from './entry-people.js';
import type { Neighbour, Stamp } from './entry-time.js';
import { COLUMNS, entryIn, type EntryRead } from './gate-entry-row.js';
import type { EntryPerson, EntrySearch, GateEntry } from './gate-log.types.js';

/** An entry that is written, and who came. */
export interface NewEntry {
  entry: GateEntry;
  person: SealedPerson | undefined;
}

/** What a device brought before. */
export interface KnownEntry {
  nonce: string;
  id: string;
  content: Buffer;
}

interface OneDevice {
  communityId: string;
  deviceId: string;
}

export type GateEntriesStore = ReturnType<typeof createGateEntriesStore>;

/** The tables gate_entries, gate_entries_waiting and gate_entry_people. Entries are added, and never changed. */
export function createGateEntriesStore(sequelize: Sequelize) {
  return {
    ...bringingIn(sequelize),

    /** @param eraseAt from when on it is not kept who came */
    async add(tx: Transaction, added: readonly NewEntry[], eraseAt: Date): Promise<void> {
      const entries = added.map(({ entry }) => ({ table: 'gate_entries', row: entry }));
      const waiting = added.map(({ entry: { communityId, id: entryId } }) => ({
        ...{ table: 'gate_entries_waiting', row: { communityId, entryId } },
      }));
      const people = added.flatMap(({ entry: { communityId, id: entryId }, person }) =>
        person === undefined
          ? []
          : [
              {
                table: 'gate_entry_people',
                row: { communityId, entryId, facts: person.facts, salt: person.salt, eraseAt },
              },
            ],
      );
      await insertRows(tx, [...entries, ...waiting, ...people]);
    },

    /** As the transaction sees it if there is one. */
    async find(communityId: string, id: string, tx?: Transaction): Promise<GateEntry | undefined> {
      const [row] = await sequelize.query<EntryRead>(ONE, {
        ...{ replacements: { communityId, id }, type: QueryTypes.SELECT },
        ...(tx && { transaction: tx }),
      });
      return row && entryIn(row);
    },

    /** The latest first. */
    async list({ after, ...search }: EntrySearch): Promise<GateEntry[]> {
      const { gateId, direction, to } = search;
      const rows = await sequelize.query<EntryRead>(
        `SELECT ${COLUMNS} FROM gate_entries FORCE INDEX (${indexFor(search)})
         WHERE community_id = :communityId AND at >= :from
           ${to === undefined ? '' : 'AND at < :to'}
           ${gateId === undefined ? '' : 'AND gate_id = :gateId'}
           ${direction === undefined ? '' : 'AND direction = :direction'}
           ${after === undefined ? '' : 'AND at <= :at AND (at < :at OR id < :id)'}
         ORDER BY at DESC, id DESC LIMIT :limit`,
        { replacements: { ...search, ...after }, type: QueryTypes.SELECT },
      );
      return rows.map(entryIn);
    },

    /** Who came, as far as it is kept. */
    async peopleOf(entries: readonly GateEntry[]): Promise<Map<string, EntryPerson>> {
      const [first] = entries;
      if (first === undefined) return new Map();
      const ids = entries.map(({ id }) => id);
      const rows = await sequelize.query<Pick<SealedPerson, 'facts' | 'salt'> & { id: string }>(
        `SELECT entry_id AS id, facts, salt FROM gate_entry_people
         WHERE community_id = :communityId AND entry_id IN (:ids)`,
        { replacements: { communityId: first.communityId, ids }, type: QueryTypes.SELECT },
      );
      const kept = new Map(rows.map((row) => [row.id, row]));
      return new Map(
        entries.flatMap(({ id, peopleDigest }) => {
          const person = openPerson(peopleDigest, kept.get(id));
          return person === undefined ? [] : [[id, person] as const];
        }),
      );
    },
  };
}

function bringingIn(sequelize: Sequelize) {
  return {
    /** Those that the device brought before. */
    async known(
      tx: Transaction,
      { communityId, deviceId }: OneDevice,
      nonces: readonly string[],
    ): Promise<Map<string, KnownEntry>> {
      const rows = await sequelize.query<KnownEntry>(
        `SELECT nonce, id, content FROM gate_entries FORCE INDEX (gate_entries_nonce)
         WHERE community_id = :communityId AND device_id = :deviceId AND nonce IN (:nonces)`,
        {
          // An empty list would be no SQL.
          replacements: { communityId, deviceId, nonces: [...nonces, ''] },
          ...{ type: QueryTypes.SELECT, transaction: tx },
        },
      );
      return new Map(rows.map((row) => [row.nonce, row]));
    },

    /** What it brought before that happened next to these, as far as the moment is sure. */
    around(
      tx: Transaction,
      { communityId, deviceId }: OneDevice,
      stamps: readonly Stamp[],
    ): Promise<Neighbour[]> {
      if (stamps.length === 0) return Promise.resolve([]);
      const seqs = stamps.map(({ seq }) => seq);
      const [min, max] = [Math.min(...seqs), Math.max(...seqs)];
      return sequelize.query<Neighbour>(AROUND, {
        ...{ replacements: { communityId, deviceId, min, max }, type: QueryTypes.SELECT },
        transaction: tx,
      });
    },
  };
}

const ONE = `SELECT ${COLUMNS} FROM gate_entries WHERE community_id = :communityId AND id = :id`;

const CERTAIN = `
  SELECT seq, at FROM gate_entries FORCE INDEX (gate_entries_seq)
  WHERE community_id = :communityId AND device_id = :deviceId AND time_quality <> 'uncertain'`;

const AROUND = `
  (${CERTAIN} AND seq < :min ORDER BY seq DESC LIMIT 1)
  UNION ALL (${CERTAIN} AND seq > :max ORDER BY seq LIMIT 1)
  UNION ALL (${CERTAIN} AND seq BETWEEN :min AND :max LIMIT 1000)`;

/** Left to itself the database may read the entries of the whole community instead. */
function indexFor({ gateId, direction }: Pick<EntrySearch, 'gateId' | 'direction'>): string {
  if (gateId !== undefined) return 'gate_entries_gate';
  return direction === undefined ? 'gate_entries_at' : 'gate_entries_direction';
}
