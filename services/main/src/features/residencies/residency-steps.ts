import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import {
  ContactUnfit,
  NoSuchPerson,
  PersonForgotten,
  ResidencyBackwards,
  ResidencyNotFound,
  ResidencyOverlaps,
  ResidencyState,
} from './residencies.errors.js';
import type { Residency, ResidencyKind, ResidencyView, Span } from './residencies.types.js';
import type { ResidencyChangesStore } from './residency-changes.store.js';
import { isFit, prefer } from './residency-contacts.js';
import {
  assertNear,
  assertNotOver,
  daysOf,
  endOfDay,
  endOfToday,
  spanOf,
} from './residency-dates.js';
import type { ResidencyListsStore } from './residency-lists.store.js';
import type { Happening } from './taking-effect.js';

/** Who is to live where, as what, from when to when. */
export interface ResidencyDraft {
  personId: string;
  unitId: string;
  kind: ResidencyKind;
  from: Day;
  /** The last day; undefined while no end is known. */
  to?: Day;
  livesHere: boolean;
  /** Whether they are made the unit's contact. */
  isPrimary: boolean;
}

/** What of it is to be another; what is undefined stays. */
export interface ResidencyPatch {
  kind?: ResidencyKind | undefined;
  from?: Day | undefined;
  /** Null for no end. */
  to?: Day | null | undefined;
  livesHere?: boolean | undefined;
}

/** Makes what was written happen, and tells whoever lives with somebody who moves in. */
export type Settled = (
  tx: Transaction,
  communityId: string,
  residencies: readonly Residency[],
  happening: Happening,
) => Promise<void>;

export interface ResidencyChangesDependencies {
  store: ResidencyChangesStore;
  lists: Pick<ResidencyListsStore, 'find'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  units: Pick<UnitsService, 'findUnits' | 'getUnit' | 'lockUnits'>;
  settled: Settled;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** Who changes residencies, and where. */
export type Entering = Pick<Acting, 'communityId' | 'accountId'>;

interface Starting {
  acting: Entering;
  draft: ResidencyDraft;
  span: Span;
  timeZone: string;
  /** Where the request names all of it, if not each by itself. */
  path?: string;
}

/** Enters a residency; throws what `start` of the service does. */
export async function start(
  deps: ResidencyChangesDependencies,
  tx: Transaction,
  { acting, draft, span, timeZone, path }: Starting,
): Promise<ResidencyView> {
  const { store, units, now, settled } = deps;
  const { communityId, accountId: actorId } = acting;
  const { personId, unitId, kind, livesHere } = draft;
  const person = await store.lockPerson(tx, { communityId, id: personId });
  if (person === undefined) throw new NoSuchPerson(personId, path);
  if (person.state === 'forgotten') throw new PersonForgotten();
  const [unit] = await units.lockUnits(tx, communityId, [unitId]);
  if (unit === undefined) throw new UnitNotFound(unitId, path);
  const at = now();
  const one = { id: newId(), communityId };
  await assertFree(store, tx, { communityId, personId, unitId, ...span }, path);
  const entered = { enteredBy: actorId, enteredAt: at, isBegun: false, isOver: false };
  await store.add(tx, { ...one, personId, unitId, kind, livesHere, ...span, ...entered });
  if (draft.isPrimary) {
    if (!(await isFit(tx, one, at))) throw new ContactUnfit('body.isPrimary');
    await prefer(tx, { communityId, unitId }, one.id, at);
  }
  const residency = await found(store, tx, one);
  await settled(tx, communityId, [residency], { at, actorId });
  return viewOf(deps, tx, one, timeZone);
}

/** Changes a residency that is locked. */
export async function update(
  { store, settled, now }: ResidencyChangesDependencies,
  tx: Transaction,
  { acting, before, patch }: { acting: Acting; before: ResidencyView; patch: ResidencyPatch },
): Promise<void> {
  const { residency, timeZone } = before;
  const { communityId, id, person, unitId } = residency;
  const at = now();
  if (residency.isOver) throw new ResidencyState('over');
  if (patch.from !== undefined && (residency.isBegun || residency.validFrom <= at))
    throw new ResidencyState('begun');
  const span = changedSpan(residency, patch, timeZone);
  if (patch.to !== undefined) assertNotOver(span.validTo, at, timeZone);
  await assertFree(store, tx, { communityId, personId: person.id, unitId, ...span, exceptId: id });
  const { kind = residency.kind, livesHere = residency.livesHere } = patch;
  await store.change(tx, residency, { kind, livesHere, ...span });
  const after = await found(store, tx, residency);
  await settled(tx, communityId, [after], { at, actorId: acting.accountId, changed: [id] });
}

/** Moments that no day was named for stay as they are: they need be no midnights. */
function changedSpan(residency: Residency, { from, to }: ResidencyPatch, zone: string): Span {
  const days = daysOf(residency, zone);
  const validFrom = from === undefined ? residency.validFrom : spanOf(from, null, zone).validFrom;
  const validTo = to === undefined ? residency.validTo : to && endOfDay(to, zone);
  if (validTo !== null && validTo <= validFrom)
    throw new ResidencyBackwards(
      to === undefined && days.to !== undefined ? 'body.from' : 'body.to',
    );
  return { validFrom, validTo };
}

/** Ends a residency that is locked; one that is over stays as it is. */
export async function end(
  { store, settled, now }: ResidencyChangesDependencies,
  tx: Transaction,
  { acting, before, at }: { acting: Entering; before: ResidencyView; at: Date | undefined },
): Promise<void> {
  const { residency, timeZone } = before;
  if (residency.isOver) return;
  const moment = now();
  const { communityId, id, validFrom } = residency;
  const isToCome = validFrom > moment;
  if (!isToCome && at !== undefined && at < validFrom) throw new ResidencyBackwards('body.at');
  assertNear(at ?? null, 'body.at');
  const isCalledOff = isToCome && (at === undefined || at <= validFrom);
  const validTo = isCalledOff ? validFrom : (at ?? endOfToday(moment, timeZone));
  const { person, unitId } = residency;
  const after = { communityId, personId: person.id, unitId, validFrom, validTo, exceptId: id };
  if (!isCalledOff) await assertFree(store, tx, after, 'body.at');
  await store.end(tx, residency, validTo, acting.accountId);
  const ended = await found(store, tx, residency);
  await settled(tx, communityId, [ended], { at: moment, actorId: acting.accountId, changed: [id] });
}

/** Makes whose residency it is the contact of its unit; both are locked. */
export async function setContact(
  { settled, now }: ResidencyChangesDependencies,
  tx: Transaction,
  { accountId: actorId }: Acting,
  residency: Residency,
): Promise<void> {
  const at = now();
  const { id, communityId } = residency;
  if (!(await isFit(tx, residency, at))) throw new ContactUnfit('body.residencyId');
  await prefer(tx, residency, id, at);
  const changed = residency.isPrimary ? [] : [id];
  await settled(tx, communityId, [residency], { at, actorId, changed });
}

/** A residency as the transaction sees it. @throws ResidencyNotFound, UnitNotFound */
export async function viewOf(
  { store, units }: Pick<ResidencyChangesDependencies, 'store' | 'units'>,
  tx: Transaction,
  one: { communityId: string; id: string },
  ...[timeZone, path]: [timeZone: string, path?: string]
): Promise<ResidencyView> {
  const residency = await found(store, tx, one, path);
  const [unit] = await units.findUnits(one.communityId, [residency.unitId], tx);
  if (unit === undefined) throw new UnitNotFound(residency.unitId);
  return { residency, unit, timeZone };
}

async function found(
  store: Pick<ResidencyChangesStore, 'find'>,
  tx: Transaction,
  { communityId, id }: { communityId: string; id: string },
  path?: string,
): Promise<Residency> {
  const residency = await store.find(tx, { communityId, id });
  if (residency === undefined) throw new ResidencyNotFound(id, path);
  return residency;
}

/** @throws ResidencyOverlaps */
export async function assertFree(
  store: Pick<ResidencyChangesStore, 'findOverlap'>,
  tx: Transaction,
  wanted: Parameters<ResidencyChangesStore['findOverlap']>[1],
  path?: string,
): Promise<void> {
  const other = await store.findOverlap(tx, wanted);
  if (other !== undefined) throw new ResidencyOverlaps(other, path);
}
