import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { HandoversStore } from './handovers.store.js';
import { HandoverUnread, ShiftNotFound, ShiftStateConflict } from './rosters.errors.js';
import { shiftEvent } from './rosters.events.js';
import type { Shift } from './rosters.types.js';
import type { ShiftsStore } from './shifts.store.js';

export interface DutyDependencies {
  store: Pick<ShiftsStore, 'clockIn' | 'clockOut' | 'lock'>;
  handovers: Pick<HandoversStore, 'findUnread'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Whoever relieves somebody comes a little before. */
const EARLY_MS = 3_600_000;
/** What was written longer ago has been read by the shifts between, or is news to nobody. */
const HANDED_OVER_MS = 24 * 3_600_000;

export type DutyService = ReturnType<typeof createDutyService>;

/** What whoever works at a gate does about their own shift. */
export function createDutyService(deps: DutyDependencies) {
  const { store, handovers, writing, now } = deps;

  const step = (
    acting: Acting,
    shiftId: string,
    { what, take, remember }: Step & { remember: Remember<Shift> },
  ): Promise<Shift> =>
    writing.inTransaction(async (tx) => {
      const { communityId, accountId } = acting;
      const at = now();
      const shift = await store.lock(tx, { communityId, id: shiftId });
      if (shift?.person.accountId !== accountId) throw new ShiftNotFound(shiftId);
      const after = await take(tx, shift, at);
      const telling = { at, actorId: acting.actorId ?? accountId, toldIds: [] };
      await writing.appendEvents(tx, [shiftEvent(what, after, telling)]);
      await remember(tx, after);
      return after;
    });

  return {
    /** @throws ShiftNotFound, ShiftStateConflict, HandoverUnread */
    clockIn: (acting: Acting, shiftId: string, remember: Remember<Shift>): Promise<Shift> =>
      step(acting, shiftId, {
        what: 'clocked-in',
        remember,
        take: async (tx, shift, at) => {
          const isTime = +shift.from - EARLY_MS <= +at && at < shift.to;
          if (!isTime || shift.clockedInAt) throw new ShiftStateConflict(shift);
          const since = new Date(+at - HANDED_OVER_MS);
          const unread = await handovers.findUnread(tx, acting, { gateId: shift.gateId, since });
          if (unread !== undefined) throw new HandoverUnread(unread);
          if (!(await store.clockIn(tx, shift, at))) throw new ShiftStateConflict(shift);
          return { ...shift, clockedInAt: at };
        },
      }),

    /** @throws ShiftNotFound, ShiftStateConflict */
    clockOut: (acting: Acting, shiftId: string, remember: Remember<Shift>): Promise<Shift> =>
      step(acting, shiftId, {
        what: 'clocked-out',
        remember,
        take: async (tx, shift, at) => {
          if (!(await store.clockOut(tx, shift, at))) throw new ShiftStateConflict(shift);
          return { ...shift, clockedOutAt: at };
        },
      }),
  };
}

interface Step {
  what: 'clocked-in' | 'clocked-out';
  take: (tx: Transaction, shift: Shift, at: Date) => Promise<Shift>;
}
