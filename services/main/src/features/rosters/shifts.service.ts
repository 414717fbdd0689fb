import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import {
  NotEmployed,
  ShiftNotFound,
  ShiftOver,
  ShiftOverlaps,
  ShiftStateConflict,
} from './rosters.errors.js';
import { shiftEvent } from './rosters.events.js';
import type { Shift, ShiftDraft, ShiftPerson, ShiftSearch, ShiftTimes } from './rosters.types.js';
import { momentsOf } from './shift-times.js';
import type { ShiftsStore } from './shifts.store.js';

export interface ShiftsDependencies {
  store: ShiftsStore;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer' | 'idOf'>;
  lockPerson: ResidencyChanges['service']['lockPerson'];
  /** The accounts of those who work in a community. */
  findEmployees: (communityId: string) => Promise<string[]>;
  /** @throws where there is no such gate */
  assertGate: (communityId: string, gateId: string) => Promise<void>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** What is to be otherwise. */
export interface ShiftChange {
  change: Partial<ShiftDraft>;
  /** Sees the shift as it is; throws when it must not be changed. */
  decide: (before: Shift) => void;
}

export type ShiftsService = ReturnType<typeof createShiftsService>;

/** Who works when. Persons are locked before shifts, so that of two that overlap one is made. */
export function createShiftsService(deps: ShiftsDependencies) {
  const { store, writing } = deps;
  return {
    /** @throws NotEmployed, ShiftOver, ShiftOverlaps */
    async assign(acting: Acting, draft: ShiftDraft, remember: Remember<Shift>): Promise<Shift> {
      const { communityId } = acting;
      const known = await circumstances(deps, acting, draft);
      return writing.inTransaction(async (tx) => {
        const person = await lockEmployee(deps, tx, { communityId, id: known.personId });
        const { at, doer } = known;
        const shift: Shift = {
          ...{ ...planOf(draft), id: newId(), communityId, person },
          ...{ ...momentsOf(draft, known.timeZone), assignedAt: at, assignedBy: doer.by },
        };
        await assertFree(deps, tx, shift, at);
        await store.add(tx, shift);
        await tell(deps, tx, 'assigned', shift, known);
        await remember(tx, shift);
        return shift;
      });
    },

    /** @throws ShiftNotFound, ShiftStateConflict, and as of a new one */
    async change(acting: Acting, id: string, { change, decide }: ShiftChange): Promise<Shift> {
      const one = { communityId: acting.communityId, id };
      const seen = await store.find(one);
      if (seen === undefined) throw new ShiftNotFound(id);
      const { accountId = seen.person.accountId, gateId } = change;
      const known = await circumstances(deps, acting, { accountId, gateId });
      return writing.inTransaction(async (tx) => {
        const whose = { communityId: one.communityId, id: known.personId };
        const person = await lockEmployee(deps, tx, whose);
        const before = await store.lock(tx, one);
        if (before === undefined) throw new ShiftNotFound(id);
        decide(before);
        if (before.clockedInAt) throw new ShiftStateConflict(before);
        const planned = { ...before, ...planOf({ ...before, ...change }), person };
        const after = { ...planned, ...momentsOf(planned, known.timeZone) };
        await assertFree(deps, tx, after, known.at);
        await store.change(tx, after);
        const isNew = before.person.id !== person.id;
        if (isNew) await tell(deps, tx, 'cancelled', before, known);
        await tell(deps, tx, isNew ? 'assigned' : 'changed', after, known);
        return after;
      });
    },

    /** @throws ShiftNotFound, ShiftStateConflict */
    async cancel(acting: Acting, id: string): Promise<void> {
      const known = { at: deps.now(), doer: await deps.people.getDoer(acting) };
      await writing.inTransaction(async (tx) => {
        const shift = await store.lock(tx, { communityId: acting.communityId, id });
        if (shift === undefined) throw new ShiftNotFound(id);
        if (shift.clockedInAt) throw new ShiftStateConflict(shift);
        await store.remove(tx, shift);
        await tell(deps, tx, 'cancelled', shift, known);
      });
    },

    ...looking(deps),
  };
}

/** Reading the roster. */
function looking({ store, people, now }: Pick<ShiftsDependencies, 'now' | 'people' | 'store'>) {
  return {
    /** @throws ShiftNotFound */
    async get({ communityId }: Acting, id: string): Promise<Shift> {
      const shift = await store.find({ communityId, id });
      if (shift === undefined) throw new ShiftNotFound(id);
      return shift;
    },

    /** In the order in which they begin; without a beginning those that have not ended. */
    async list(
      { communityId }: Acting,
      { from, accountId, ...search }: ShiftFilter,
    ): Promise<Shift[]> {
      const wanted = { ...search, communityId, from: from ?? now() };
      if (accountId === undefined) return store.list(wanted);
      const personId = await people.idOf(communityId, accountId);
      return personId === undefined ? [] : store.list({ ...wanted, personId });
    },

    /** The accounts of those whose shift it is at the moment, whether or not they have clocked in. */
    onDuty: (communityId: string, at: Date): Promise<string[]> => store.onDuty(communityId, at),
  };
}

/** When and where it is, but for who. */
function planOf({ day, starts, ends, gateId }: ShiftTimes & { gateId?: string }) {
  return { day, starts, ends, ...(gateId !== undefined && { gateId }) };
}

/** Whose shifts are wanted, and when. */
export interface ShiftFilter extends Pick<ShiftSearch, 'after' | 'limit' | 'to'> {
  from: Date | undefined;
  accountId: string | undefined;
}

interface Doing {
  at: Date;
  doer: Doer;
}

interface Circumstances extends Doing {
  timeZone: string;
  /** Who is to work. */
  personId: string;
}

/** @throws NotEmployed */
async function circumstances(
  { communities, people, findEmployees, assertGate, now }: ShiftsDependencies,
  acting: Acting,
  { accountId, gateId }: { accountId: string | undefined; gateId?: string | undefined },
): Promise<Circumstances> {
  const { communityId } = acting;
  const [doer, { timeZone }, employees] = await Promise.all([
    people.getDoer(acting),
    communities.getCommunity(communityId),
    findEmployees(communityId),
  ]);
  if (accountId === undefined || !employees.includes(accountId)) throw new NotEmployed();
  const personId = await people.idOf(communityId, accountId);
  if (personId === undefined) throw new NotEmployed();
  if (gateId !== undefined) await assertGate(communityId, gateId);
  return { at: now(), doer, timeZone, personId };
}

async function lockEmployee(
  { lockPerson }: Pick<ShiftsDependencies, 'lockPerson'>,
  tx: Transaction,
  one: { communityId: string; id: string },
): Promise<ShiftPerson> {
  const person = await lockPerson(tx, one);
  if (person?.accountId === undefined) throw new NotEmployed();
  const { id, name, accountId } = person;
  return { id, name, accountId };
}

async function assertFree(
  { store }: Pick<ShiftsDependencies, 'store'>,
  tx: Transaction,
  shift: Shift,
  at: Date,
): Promise<void> {
  if (shift.to <= at) throw new ShiftOver();
  const other = await store.findOverlap(tx, shift);
  if (other !== undefined) throw new ShiftOverlaps(other);
}

async function tell(
  { writing }: Pick<ShiftsDependencies, 'writing'>,
  tx: Transaction,
  what: 'assigned' | 'cancelled' | 'changed',
  shift: Shift,
  { at, doer: { by, actor } }: Doing,
): Promise<void> {
  const { accountId } = shift.person;
  const toldIds = accountId === undefined ? [] : [accountId];
  const telling = { at, actorId: (actor ?? by).accountId, toldIds };
  await writing.appendEvents(tx, [shiftEvent(what, shift, telling)]);
}
