import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import { GateNotFound } from './gates.errors.js';
import type { GatesStore } from './gates.store.js';
import type { Gate, GateSearch } from './gates.types.js';

export interface GatesDependencies {
  store: GatesStore;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A gate as a request names it. */
export interface NamedGate {
  gateId: string;
  /** Where the request names it. */
  path: string;
}

export type GatesService = ReturnType<typeof createGatesService>;

/** Where people and vehicles come in and go out. */
export function createGatesService({ store, writing, now }: GatesDependencies) {
  const lock = async (tx: Transaction, { communityId }: Acting, id: string): Promise<Gate> =>
    found(await store.lock(tx, communityId, id), id);

  return {
    /** In the order of their names, at most `limit`. */
    list: (search: GateSearch): Promise<Gate[]> => store.list(search),

    /** @throws GateNotFound */
    get: async ({ communityId }: Acting, id: string): Promise<Gate> =>
      found(await store.find(communityId, id), id),

    /** @throws GateNotFound */
    async assertThere(communityId: string, gateId: string, path: string): Promise<void> {
      if ((await store.find(communityId, gateId)) === undefined)
        throw new GateNotFound(gateId, path);
    },

    /**
     * That all of them are gates of the community, in use or retired: what comes late names those of then.
     * @throws GateNotFound for the first that is none
     */
    async assertKnown(
      tx: Transaction,
      communityId: string,
      named: readonly NamedGate[],
    ): Promise<void> {
      const ids = [...new Set(named.map(({ gateId }) => gateId))];
      const known = await store.known(tx, communityId, ids);
      const stranger = named.find(({ gateId }) => !known.has(gateId));
      if (stranger !== undefined) throw new GateNotFound(stranger.gateId, stranger.path);
    },

    /** @throws GateExists */
    async create({ communityId }: Acting, name: string, remember: Remember<Gate>): Promise<Gate> {
      const gate = { id: newId(), communityId, name, addedAt: now() };
      await writing.inTransaction(async (tx) => {
        await store.add(tx, gate);
        await remember(tx, gate);
      });
      return gate;
    },

    /**
     * @param decide sees the gate as it is; throws when it must not be changed
     * @throws GateNotFound, GateExists
     */
    rename: (
      acting: Acting,
      id: string,
      { name, decide }: { name: string; decide: (before: Gate) => void },
    ): Promise<Gate> =>
      writing.inTransaction(async (tx) => {
        const before = await lock(tx, acting, id);
        decide(before);
        const gate = { ...before, name };
        await store.rename(tx, gate);
        return gate;
      }),

    /** @throws GateNotFound */
    retire: (acting: Acting, id: string): Promise<void> =>
      writing.inTransaction(async (tx) => store.retire(tx, await lock(tx, acting, id), now())),
  };
}

function found(gate: Gate | undefined, id: string): Gate {
  if (!gate) throw new GateNotFound(id);
  return gate;
}
