import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import type { HandoversStore } from './handovers.store.js';
import { HandoverNotFound } from './rosters.errors.js';
import type { Handover } from './rosters.types.js';
import type { ShiftsDependencies } from './shifts.service.js';

export interface HandoversDependencies {
  handovers: HandoversStore;
  people: Pick<PeopleService, 'getDoer'>;
  assertGate: ShiftsDependencies['assertGate'];
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

export type HandoversService = ReturnType<typeof createHandoversService>;

/** What one shift tells the next, and who has read it. */
export function createHandoversService(deps: HandoversDependencies) {
  const { handovers, people, assertGate, writing, now } = deps;
  return {
    async write(
      acting: Acting,
      { note, gateId }: Pick<Handover, 'gateId' | 'note'>,
      remember: Remember<Handover>,
    ): Promise<Handover> {
      const { communityId } = acting;
      const { by } = await people.getDoer(acting);
      if (gateId !== undefined) await assertGate(communityId, gateId);
      const handover: Handover = {
        ...{ id: newId(), communityId, note, writtenAt: now(), writtenBy: by, read: true },
        ...(gateId !== undefined && { gateId }),
      };
      await writing.inTransaction(async (tx) => {
        await handovers.add(tx, handover);
        await remember(tx, handover);
      });
      return handover;
    },

    /** By whoever acts; once more changes nothing. @throws HandoverNotFound */
    read: (acting: Acting, id: string, remember: Remember<Handover>): Promise<Handover> =>
      writing.inTransaction(async (tx) => {
        const handover = await handovers.find(tx, acting, id);
        if (handover === undefined) throw new HandoverNotFound(id);
        await handovers.markRead(tx, acting, id, now());
        const read = { ...handover, read: true };
        await remember(tx, read);
        return read;
      }),

    /** The newest first, at most `limit`. */
    list: (
      acting: Acting,
      page: { beforeId: string | undefined; limit: number },
    ): Promise<Handover[]> => handovers.list(acting, page),
  };
}
