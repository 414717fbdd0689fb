import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { preferAll } from './residency-contacts.js';
import type {
  NewResidency,
  ResidencyImportsStore,
  ResidencyUpdate,
} from './residency-imports.store.js';
import type { Settled } from './residency-steps.js';

export interface ResidencyImportsDependencies {
  store: ResidencyImportsStore;
  settled: Settled;
  now: () => Date;
}

/** What happens to many residencies at once. */
export interface ResidencyImport {
  /** From which file what begins is. */
  importId?: string;
  begin: readonly NewResidency[];
  change: readonly ResidencyUpdate[];
  /** Those that are as if they had never been. */
  remove: readonly string[];
  /** By units whose contact is chosen: its residency, or null for the one that nobody has chosen. */
  contacts: ReadonlyMap<string, string | null>;
}

export type ResidencyImportsService = ReturnType<typeof createResidencyImportsService>;

/** Many residencies at once, in a transaction of whoever brings them in or takes them back. */
export function createResidencyImportsService(deps: ResidencyImportsDependencies) {
  const { store, settled, now } = deps;
  return {
    /** Residencies of units and persons, those that are over among them. */
    around: (...asked: Parameters<ResidencyImportsStore['around']>) => store.around(...asked),

    /**
     * Writes them, with all that follows from them: what begins is told, what ends takes along what
     * hangs on it, and units have their contacts. Persons and units must be locked, and all that is
     * asked for must be possible.
     */
    async write(
      tx: Transaction,
      acting: Acting,
      { importId, begin, change, remove, contacts }: ResidencyImport,
    ): Promise<void> {
      const { communityId, accountId: actorId } = acting;
      const at = now();
      const gone = await store.find(tx, communityId, remove);
      await store.remove(tx, communityId, remove);
      const entered = { communityId, importId: importId ?? null, by: actorId, at };
      await store.add(tx, entered, begin);
      for (const update of change) await store.change(tx, communityId, update);
      const ids = [...contacts.values()].flatMap((id) => id ?? []);
      await preferAll(tx, { communityId, unitIds: [...contacts.keys()], ids }, at);
      const changed = change.map(({ id }) => id);
      const there = await store.find(tx, communityId, [...begin.map(({ id }) => id), ...changed]);
      const over = gone.filter(({ isOver }) => !isOver);
      // It is told of as of one that was called off.
      const calledOff = over.map((one) => ({ ...one, validTo: one.validFrom }));
      const unitIds = [...contacts.keys(), ...gone.map(({ unitId }) => unitId)];
      const happening = { at, actorId, changed, unitIds: [...new Set(unitIds)] };
      await settled(tx, communityId, [...there, ...calledOff], happening);
    },
  };
}
