import { newId } from '@gatehouse/shared/ids/ids';
import type { Sequelize } from 'sequelize';
import { now } from '@gatehouse/shared/time/clock';
import { DEMO_COMMUNITY, DEMO_PEOPLE, DEMO_UNITS } from '../../demo.js';
import { NOT_SAID } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { VisitKind } from './visits.types.js';

const DAYS = 14;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** When people come, in minutes after midnight in Kolkata: more in the morning and in the evening. */
const CALLS = [
  440, 495, 520, 555, 610, 705, 790, 845, 960, 1020, 1065, 1080, 1110, 1155, 1215, 1290,
];
const KOLKATA_MINUTES = 330;

const VISITORS: readonly (Pick<VisitRow, 'visitorName' | 'visitorCompany'> & {
  kind: VisitKind;
})[] = [
  { visitorName: 'Ravi Kumar', visitorCompany: null, kind: 'guest' },
  { visitorName: 'Sunil Patil', visitorCompany: 'QuickBasket', kind: 'delivery' },
  { visitorName: 'Farah Sheikh', visitorCompany: null, kind: 'guest' },
  { visitorName: 'Mohan Das', visitorCompany: 'City Cabs', kind: 'cab' },
  { visitorName: 'Lakshmi Nair', visitorCompany: 'CoolAir Services', kind: 'service' },
  { visitorName: 'Dev Shah', visitorCompany: null, kind: 'guest' },
  { visitorName: 'Imran Ali', visitorCompany: 'Dabba Express', kind: 'delivery' },
];

/** Two weeks of visits for whoever looks around, unless the community has any. */
export async function loadDemo(sequelize: Sequelize, until = now()): Promise<void> {
  const visits = defineVisitModel(sequelize);
  if ((await visits.count({ where: { communityId: DEMO_COMMUNITY } })) > 0) return;
  const midnight = startOfDay(until);
  const times = Array.from({ length: DAYS }, (_, day) =>
    CALLS.filter((_call, index) => (index + day) % 3 > 0 || day % 7 > 4).map(
      (minutes, index) =>
        midnight - (DAYS - 1 - day) * DAY_MS + (minutes + ((day * 7 + index * 3) % 11)) * MINUTE_MS,
    ),
  ).flat();
  const past = times.filter((at) => at < until.getTime() - 5 * MINUTE_MS);
  // In their order, because lists are in the order of ids.
  await visits.bulkCreate(past.map((at, index) => visitAt(new Date(at), index, until)));
}

/** The last midnight in Kolkata, which has no summer time. */
function startOfDay(at: Date): number {
  const local = at.getTime() + KOLKATA_MINUTES * MINUTE_MS;
  return local - (local % DAY_MS) - KOLKATA_MINUTES * MINUTE_MS;
}

function visitAt(requestedAt: Date, index: number, until: Date): VisitRow {
  const unit = DEMO_UNITS[index % DEMO_UNITS.length] ?? DEMO_UNITS[0];
  const visitor = VISITORS[(index * 5) % VISITORS.length] ?? VISITORS[0];
  return {
    id: newId(),
    communityId: DEMO_COMMUNITY,
    unitId: unit.id,
    unitName: unit.name,
    buildingName: unit.building,
    visitorName: visitor?.visitorName ?? '',
    visitorCompany: visitor?.visitorCompany ?? null,
    kind: visitor?.kind ?? 'guest',
    visitorPhone: null,
    visitorVehicle: null,
    note: null,
    ...{ partySize: 1, insideCount: null },
    ...{ tourId: null, passId: null },
    requestedById: DEMO_PEOPLE.guard.accountId,
    requestedByName: DEMO_PEOPLE.guard.name,
    requestedAt,
    answerBy: after(requestedAt, 55),
    photoAt: null,
    ...NOT_SAID,
    ...{ checkedInById: null, checkedInByName: null, checkedOutById: null, checkedOutByName: null },
    ...{ lapsedAt: null, lapsedById: null, lapsedByName: null },
    ...whatBecameOfIt(requestedAt, index, unit.resident, until),
  };
}

type Outcome = Pick<
  VisitRow,
  'state' | 'answeredById' | 'answeredByName' | 'answeredAt' | 'checkedInAt' | 'checkedOutAt'
> &
  Partial<Pick<VisitRow, 'dueAt'>>;

function whatBecameOfIt(
  requestedAt: Date,
  index: number,
  resident: { accountId: string; name: string },
  until: Date,
): Outcome {
  const nobody = { answeredById: null, answeredByName: null, answeredAt: null };
  const outside = { checkedInAt: null, checkedOutAt: null };
  if (index % 9 === 4) return { state: 'expired', ...nobody, ...outside };
  const answeredAt = after(requestedAt, 3 + ((index * 17) % 41) + (index % 10) / 10);
  const answered = { answeredById: resident.accountId, answeredByName: resident.name, answeredAt };
  if (index % 8 === 6) return { state: 'denied', ...answered, ...outside };
  const checkedInAt = after(answeredAt, 20 + ((index * 13) % 60));
  const checkedOutAt = after(checkedInAt, 60 * (6 + ((index * 29) % 120)));
  if (checkedOutAt > until)
    return { state: 'inside', ...answered, checkedInAt, checkedOutAt: null, dueAt: checkedInAt };
  return { state: 'left', ...answered, checkedInAt, checkedOutAt };
}

function after(at: Date, seconds: number): Date {
  return new Date(at.getTime() + Math.round(seconds * 1000));
}
