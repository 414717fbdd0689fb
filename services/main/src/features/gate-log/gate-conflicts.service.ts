import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import type { ConflictSearch, ConflictView, GateConflictsStore } from './gate-conflicts.store.js';
import { ConflictNotFound, WrongConflictState } from './gate-log.errors.js';
import { conflictSettled } from './gate-log.events.js';
import type { Conflict } from './gate-log.types.js';

export interface GateConflictsDependencies {
  store: Pick<GateConflictsStore, 'list' | 'lock' | 'settle'>;
  people: Pick<PeopleService, 'getDoer'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type GateConflictsService = ReturnType<typeof createGateConflictsService>;

/** What in the gate log does not fit, for whoever looks into it. */
export function createGateConflictsService(deps: GateConflictsDependencies) {
  const { store, people, writing, now } = deps;
  return {
    /** The newest first, at most `limit`. */
    list: (search: ConflictSearch): Promise<ConflictView[]> => store.list(search),

    /** @throws ConflictNotFound, WrongConflictState, PersonNotFound */
    async settle(
      acting: Acting,
      { conflictId, note }: { conflictId: string; note: string | undefined },
      remember: Remember<ConflictView>,
    ): Promise<ConflictView> {
      const { by } = await people.getDoer(acting);
      return writing.inTransaction(async (tx) => {
        const found = await store.lock(tx, acting.communityId, conflictId);
        if (found === undefined) throw new ConflictNotFound(conflictId);
        if (found.conflict.state !== 'open') throw new WrongConflictState(found.conflict.state);
        const at = now();
        const conflict: Conflict = {
          ...{ ...found.conflict, state: 'settled', settledAt: at, note: note ?? null },
          ...{ settledById: by.accountId, settledByName: by.name },
        };
        await store.settle(tx, conflict);
        await writing.appendEvents(tx, [conflictSettled(conflict, acting, at)]);
        const view = { conflict, entry: found.entry };
        await remember(tx, view);
        return view;
      });
    },
  };
}
