import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidencyEnding } from '../../endings.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import type { HousematesStore } from './housemates.store.js';
import { residencyChanged, residencyEnded, residencyStarted } from './residencies.events.js';
import { isCurrent, type Residency } from './residencies.types.js';
import type { ResidencyChangesStore } from './residency-changes.store.js';
import { chooseContacts } from './residency-contacts.js';

export interface EffectDependencies {
  store: Pick<ResidencyChangesStore, 'mark' | 'hasOpen'>;
  housemates: Pick<HousematesStore, 'accountsIn'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'appendEvents'>;
  /** What hangs on residencies; known once all features are made. */
  endings: readonly ResidencyEnding[];
}

/** What makes residencies begin, change and end. */
export interface Happening {
  at: Date;
  /** The account that entered it, if any did. */
  actorId?: string | undefined;
  because?: 'ended' | 'account-left';
  /** Residencies that are told to have changed where they neither begin nor end. */
  changed?: readonly string[];
  /** Units whose contact may be another beside those of the residencies. */
  unitIds?: readonly string[];
}

export type TakeEffect = ReturnType<typeof createTakingEffect>;

/**
 * Makes what is written of residencies happen: those begin whose time has come, and those end whose time
 * is over, with all that hangs on them; each once. Persons and units must be locked, and the residencies
 * read since; all of one community.
 *
 * @returns those that began
 */
export function createTakingEffect(deps: EffectDependencies) {
  const { store, writing } = deps;

  return async (
    tx: Transaction,
    communityId: string,
    residencies: readonly Residency[],
    happening: Happening,
  ): Promise<Residency[]> => {
    const { at, changed = [], unitIds = [] } = happening;
    const begun = residencies.filter((one) => begins(one, at));
    const over = residencies.filter((one) => isDone(one, at));
    for (const one of over) await endAll(deps.endings, tx, one, at);
    const ended = new Set(over);
    const going = begun.filter((one) => !ended.has(one));
    await store.mark(tx, { communityId, ids: idsOf(going) }, { isOver: false });
    await store.mark(tx, { communityId, ids: idsOf(over) }, { isOver: true });
    const places = [...new Set([...residencies.map(({ unitId }) => unitId), ...unitIds])];
    const rooms = await roomsOf(deps, tx, { communityId, unitIds: places.sort(), at });
    const told = new Set([...begun, ...over]);
    const isChanged = new Set(changed);
    const others = residencies.filter((one) => isChanged.has(one.id) && !told.has(one));
    const tell = { ...happening, rooms };
    await writing.appendEvents(tx, [
      ...begun.flatMap((one) => withTelling(one, tell, residencyStarted)),
      ...others.flatMap((one) => withTelling(one, tell, residencyChanged)),
      ...(await endedEvents(deps, tx, over, tell)),
    ]);
    return going.filter((one) => isCurrent(one, at));
  };
}

const idsOf = (residencies: readonly Residency[]): string[] => residencies.map(({ id }) => id);

/** One that was called off never begins. */
function begins({ isBegun, validFrom, validTo }: Residency, at: Date): boolean {
  return !isBegun && validFrom <= at && (validTo === null || validFrom < validTo);
}

/** Whether its time is over, or never comes. */
function isDone({ isOver, validFrom, validTo }: Residency, at: Date): boolean {
  return !isOver && validTo !== null && (validTo <= at || validTo <= validFrom);
}

async function endAll(
  endings: readonly ResidencyEnding[],
  tx: Transaction,
  { id, communityId, unitId, person, validTo }: Residency,
  now: Date,
): Promise<void> {
  const at = validTo === null || validTo > now ? now : validTo;
  const account = person.accountId === undefined ? {} : { accountId: person.accountId };
  const ended = { id, communityId, unitId, personId: person.id, ...account, at };
  for (const ending of endings) await ending.end?.(tx, ended);
}

/** What is told of a unit: how it is called, who is its contact from now on, and who lives there. */
interface Room {
  unit: Unit;
  contactId: string | undefined;
  accountIds: string[];
}

type Tell = Happening & { rooms: ReadonlyMap<string, Room> };

async function roomsOf(
  { units, housemates }: Pick<EffectDependencies, 'units' | 'housemates'>,
  tx: Transaction,
  { communityId, unitIds, at }: { communityId: string; unitIds: string[]; at: Date },
): Promise<ReadonlyMap<string, Room>> {
  const found = new Map(
    (await units.findUnits(communityId, unitIds, tx)).map((unit) => [unit.id, unit]),
  );
  const contacts = await chooseContacts(tx, { communityId, unitIds }, at);
  const accounts = await housemates.accountsIn(tx, { communityId, unitIds }, at);
  const rooms = new Map<string, Room>();
  for (const unitId of unitIds) {
    const unit = found.get(unitId);
    if (unit === undefined) continue;
    const accountIds = accounts.get(unitId) ?? [];
    rooms.set(unitId, { unit, contactId: contacts.get(unitId), accountIds });
  }
  return rooms;
}

type ToEvent<Event> = (
  residency: Residency,
  telling: Parameters<typeof residencyStarted>[1],
) => Event;

/** None for a unit that is gone. */
function withTelling<Event>(one: Residency, tell: Tell, toEvent: ToEvent<Event>): Event[] {
  const room = tell.rooms.get(one.unitId);
  if (room === undefined) return [];
  const { unit, contactId, accountIds } = room;
  const own = one.person.accountId === undefined ? [] : [one.person.accountId];
  const toldIds = [...new Set([...own, ...accountIds])];
  return [toEvent(one, { unit, contactId, toldIds, at: tell.at, actorId: tell.actorId })];
}

async function endedEvents(
  { store }: Pick<EffectDependencies, 'store'>,
  tx: Transaction,
  over: readonly Residency[],
  tell: Tell,
) {
  const events = [];
  for (const one of over) {
    const lastOne = !(await store.hasOpen(tx, { ...one.person, communityId: one.communityId }));
    const end = { lastOne, because: tell.because ?? 'ended', validTo: one.validTo ?? tell.at };
    events.push(
      ...withTelling(one, tell, (residency, telling) => residencyEnded(residency, telling, end)),
    );
  }
  return events;
}
