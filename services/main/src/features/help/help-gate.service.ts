import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt, type Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import { endOf } from './attendance.js';
import type { EngagementsStore } from './engagements.store.js';
import { HelpNotDue, HelpNotFound, HelpWhereabouts } from './help.errors.js';
import { helpCame, helpLeft } from './help.events.js';
import { isWithin } from './help-days.service.js';
import type { HelpLeavesStore } from './help-leaves.store.js';
import type { HelpStaysStore } from './help-stays.store.js';
import { holdsOn, isLetIn, spansOn } from './help-windows.js';
import type { HelpsStore } from './helps.store.js';
import type { DailyHelp, Engagement, HelpAtGate, HelpStay } from './help.types.js';

export interface HelpGateDependencies {
  helps: HelpsStore;
  engagements: Pick<EngagementsStore, 'holding'>;
  leaves: Pick<HelpLeavesStore, 'of'>;
  stays: HelpStaysStore;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Nobody is inside for longer who was not seen out. */
export const INSIDE_AT_MOST_MS = 48 * 3_600_000;

export type HelpGateService = ReturnType<typeof createHelpGateService>;

/** Daily help at the gate: who is awaited, comes in, and leaves. */
export function createHelpGateService(deps: HelpGateDependencies) {
  return {
    /** Those whose name or number has it, by name. */
    async search(acting: Acting, text: string): Promise<HelpAtGate[]> {
      const found = await deps.helps.search(acting.communityId, text);
      return awaited(deps, found, await momentIn(deps, acting));
    },

    checkIn: createCheckIn(deps),
    checkOut: createCheckOut(deps),
  };
}

async function momentIn(
  { communities, now }: HelpGateDependencies,
  { communityId }: Acting,
): Promise<Moment> {
  return { at: now(), zone: (await communities.getCommunity(communityId)).timeZone };
}

/** @throws HelpNotFound */
async function atGate(
  deps: HelpGateDependencies,
  { communityId }: Acting,
  { helpId, moment }: { helpId: string; moment: Moment },
): Promise<HelpAtGate> {
  const help = await deps.helps.find(communityId, helpId);
  const [one] = help === undefined ? [] : await awaited(deps, [help], moment);
  if (one === undefined) throw new HelpNotFound(helpId);
  return one;
}

function createCheckIn(deps: HelpGateDependencies) {
  const { helps, stays, people, residencies, writing } = deps;
  /**
   * Who is awaited comes in; every unit that awaits them today is told.
   * @throws HelpNotFound, HelpNotDue, HelpWhereabouts
   */
  return async (
    acting: Acting,
    helpId: string,
    remember: Remember<HelpAtGate>,
  ): Promise<HelpAtGate> => {
    const { communityId } = acting;
    const moment = await momentIn(deps, acting);
    const { at } = moment;
    const [seen, doer] = await Promise.all([
      atGate(deps, acting, { helpId, moment }),
      people.getDoer(acting),
    ]);
    if (!seen.isLetIn) throw new HelpNotDue();
    const told = await Promise.all(
      seen.dueUnits.map(async (unit) => {
        return { unit, residentIds: await residencies.residentsOf(communityId, unit.id, at) };
      }),
    );
    return writing.inTransaction(async (tx) => {
      const help = await lockHelp(helps, tx, acting, helpId);
      if (await insideSince(stays, tx, help, moment)) throw new HelpWhereabouts(true);
      await stays.come(tx, { id: newId(), communityId, helpId, cameAt: at }, doer.by);
      const events = told.map((one) => helpCame(help, one, { doer, at }));
      await writing.appendEvents(tx, events);
      const view = { ...seen, help, insideSince: at };
      await remember(tx, view);
      return view;
    });
  };
}

function createCheckOut(deps: HelpGateDependencies) {
  const { helps, stays, people, writing } = deps;
  /** @throws HelpNotFound, HelpWhereabouts */
  return async (
    acting: Acting,
    helpId: string,
    remember: Remember<HelpAtGate>,
  ): Promise<HelpAtGate> => {
    const { communityId } = acting;
    const moment = await momentIn(deps, acting);
    const { at } = moment;
    const [{ dueUnits, isLetIn }, doer] = await Promise.all([
      atGate(deps, acting, { helpId, moment }),
      people.getDoer(acting),
    ]);
    return writing.inTransaction(async (tx) => {
      const help = await lockHelp(helps, tx, acting, helpId);
      const stay = await insideSince(stays, tx, help, moment);
      if (stay === undefined) throw new HelpWhereabouts(false);
      await stays.leave(tx, { communityId, id: stay.id }, { at, by: doer.by });
      await writing.appendEvents(tx, [helpLeft(help, { doer, at })]);
      const view = { help, dueUnits, isLetIn };
      await remember(tx, view);
      return view;
    });
  };
}

/** When it is, and by which clocks. */
interface Moment {
  at: Date;
  zone: string;
}

async function lockHelp(
  helps: Pick<HelpsStore, 'lock'>,
  tx: Transaction,
  { communityId }: Acting,
  helpId: string,
): Promise<DailyHelp> {
  const help = await helps.lock(tx, communityId, helpId);
  if (help === undefined) throw new HelpNotFound(helpId);
  return help;
}

/** The time that began with their last coming, unless they have left, or are thought to have. */
async function insideSince(
  stays: Pick<HelpStaysStore, 'lastOf'>,
  tx: Transaction,
  { communityId, id: helpId }: DailyHelp,
  { at, zone }: Moment,
): Promise<HelpStay | undefined> {
  const last = await stays.lastOf(tx, { communityId, helpId });
  return last !== undefined && last.leftAt === undefined && endOf(last, zone) > at
    ? last
    : undefined;
}

/** Who of them is inside, and which units await them today. */
async function awaited(
  { engagements, leaves, stays, units }: HelpGateDependencies,
  helps: readonly DailyHelp[],
  { at, zone }: Moment,
): Promise<HelpAtGate[]> {
  const [first] = helps;
  if (first === undefined) return [];
  const { communityId } = first;
  const today = dayAt(at, zone);
  // A window of last night may last until now.
  const from = today.subtract({ days: 1 });
  const helpIds = helps.map(({ id }) => id);
  const since = new Date(at.getTime() - INSIDE_AT_MOST_MS);
  const [held, inside] = await Promise.all([
    engagements.holding(communityId, { helpIds, from }),
    stays.insideSince(communityId, { helpIds, from: since }),
  ]);
  const [onLeave, named] = await Promise.all([
    leaves.of(communityId, { engagementIds: held.map(({ id }) => id), from }),
    units.findUnits(communityId, [...new Set(held.map(({ unitId }) => unitId))]),
  ]);
  const isDueOn = (engagement: Engagement, day: Day): boolean =>
    holdsOn(engagement, day) &&
    !onLeave.some((one) => one.engagementId === engagement.id && isWithin(day, one));
  return helps.map((help) => {
    const own = held.filter(({ helpId }) => helpId === help.id);
    const lets = (one: Engagement): boolean =>
      isLetIn(one.windows, { at, zone, isDueOn: (day) => isDueOn(one, day) });
    const due = own.filter(
      (one) => lets(one) || (isDueOn(one, today) && spansOn(one.windows, today, zone).length > 0),
    );
    const stay = inside.find((one) => one.helpId === help.id && endOf(one, zone) > at);
    return {
      ...{ help, dueUnits: unitsOf(due, named), isLetIn: own.some(lets) },
      ...(stay && { insideSince: stay.cameAt }),
    };
  });
}

function unitsOf(engagements: readonly Engagement[], named: readonly Unit[]): Unit[] {
  const ids = new Set(engagements.map(({ unitId }) => unitId));
  return named.filter(({ id }) => ids.has(id));
}
