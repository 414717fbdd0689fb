import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers, OperationRequest } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs, type Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor, type Acting } from '../../acting.js';
import type { EngagementsService } from './engagements.service.js';
import type { HelpDaysService } from './help-days.service.js';
import type { HelpGateService } from './help-gate.service.js';
import type { HelpViews } from './help-views.js';
import type {
  DailyHelp,
  DayOfAttendance,
  EngagementDraft,
  EngagementView,
  HelpAtGate,
  HelpLeave,
} from './help.types.js';

type Schemas = components['schemas'];

type GateStep = 'checkInHelp' | 'checkOutHelp';

type HelpOperations = Pick<operations, 'addDailyHelp' | 'listDailyHelp' | 'getDailyHelp'>;

type EngagementOperations = Pick<
  operations,
  'startEngagement' | 'listEngagements' | 'getEngagement' | 'endEngagement'
>;

type DayOperations = Pick<
  operations,
  'getAttendance' | 'addHelpLeave' | 'getHelpLeave' | 'removeHelpLeave'
>;

export interface HelpServices {
  views: HelpViews;
  engagements: EngagementsService;
  days: HelpDaysService;
}

/** The operations tagged `help` in openapi/main.yaml, for who engages somebody. */
export function createHelpHandlers(
  services: HelpServices,
): Handlers<HelpOperations & EngagementOperations & DayOperations> {
  return { ...ofHelp(services), ...ofEngagements(services), ...ofDays(services) };
}

function ofHelp({ views, engagements }: HelpServices): Handlers<HelpOperations> {
  return {
    addDailyHelp: async (request) => {
      const remember = rememberAs(201, request.idempotency, toEngagement);
      const { unitId, windows, from, ...help } = request.body;
      const draft = toDraft({ unitId, windows, from });
      const view = await engagements.add(actingFor(request), help, draft, remember);
      return { status: 201, body: toEngagement(view) };
    },

    listDailyHelp: async (request) => {
      const { cursor, limit = defaultPageSize, phone } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const search = { phone, beforeId, limit: limit + 1 };
      const found = await views.listHelp(actingFor(request), search);
      return { status: 200, body: toPage(found, limit, toHelp, ({ id }) => [id]) };
    },

    getDailyHelp: async (request) => {
      const help = await views.findHelp(actingFor(request), request.params.helpId);
      return { status: 200, body: toHelp(help) };
    },
  };
}

function ofEngagements({ views, engagements }: HelpServices): Handlers<EngagementOperations> {
  return {
    startEngagement: async (request) => {
      const remember = rememberAs(201, request.idempotency, toEngagement);
      const { helpId, ...draft } = request.body;
      const acting = actingFor(request);
      const view = await engagements.engage(acting, helpId, toDraft(draft), remember);
      return { status: 201, body: toEngagement(view) };
    },

    listEngagements: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await views.list(actingFor(request), {
        ...{ ...filter, beforeId, limit: limit + 1 },
      });
      const placeOf = ({ engagement: { id } }: EngagementView) => [id] as const;
      return { status: 200, body: toPage(found, limit, toEngagement, placeOf) };
    },

    getEngagement: async (request) => {
      const view = await views.find(actingFor(request), request.params.engagementId);
      return { status: 200, body: toEngagement(view) };
    },

    endEngagement: async (request) => {
      const remember = rememberAs(200, request.idempotency, toEngagement);
      const on = request.body?.on;
      const lastDay = on === undefined ? undefined : dayNamed(on);
      const { engagementId } = request.params;
      const view = await engagements.end(actingFor(request), engagementId, lastDay, remember);
      return { status: 200, body: toEngagement(view) };
    },
  };
}

function ofDays({ days }: HelpServices): Handlers<DayOperations> {
  return {
    getAttendance: async (request) => {
      const { from, to } = request.query;
      const span = { from: dayNamed(from), to: dayNamed(to) };
      const { engagementId } = request.params;
      const found = await days.attendance(actingFor(request), engagementId, span);
      return { status: 200, body: { days: found.map(toDay) } };
    },

    addHelpLeave: async (request) => {
      const remember = rememberAs(201, request.idempotency, toLeave);
      const { engagementId, from, to } = request.body;
      const span = { from: dayNamed(from), to: dayNamed(to) };
      const leave = await days.addLeave(actingFor(request), engagementId, span, remember);
      return { status: 201, body: toLeave(leave) };
    },

    getHelpLeave: async (request) => {
      const { leave } = await days.findLeave(actingFor(request), request.params.leaveId);
      return { status: 200, body: toLeave(leave) };
    },

    removeHelpLeave: async (request) => {
      await days.removeLeave(actingFor(request), request.params.leaveId);
      return { status: 204 };
    },
  };
}

/** Likewise, for whoever works at a gate. */
export function createHelpGateHandlers(
  gate: HelpGateService,
): Handlers<Pick<operations, 'findHelpAtGate' | GateStep>> {
  return {
    findHelpAtGate: async (request) => {
      const found = await gate.search(actingFor(request), request.query.search);
      return { status: 200, body: { items: found.map(toAtGate) } };
    },
    checkInHelp: step(gate.checkIn),
    checkOutHelp: step(gate.checkOut),
  };
}

function step(
  take: (acting: Acting, helpId: string, remember: Remember<HelpAtGate>) => Promise<HelpAtGate>,
) {
  return async (request: OperationRequest<operations[GateStep]>) => {
    const remember = rememberAs(200, request.idempotency, toAtGate);
    const view = await take(actingFor(request), request.params.helpId, remember);
    return { status: 200 as const, body: toAtGate(view) };
  };
}

function toDraft({
  unitId,
  windows,
  from,
}: Pick<Schemas['DailyHelpDraft'], 'unitId' | 'windows'> & {
  from?: string | undefined;
}): EngagementDraft {
  return { unitId, windows, ...(from !== undefined && { firstDay: dayNamed(from) }) };
}

function toHelp({ id, communityId, name, phone, types, addedAt }: DailyHelp): Schemas['DailyHelp'] {
  return {
    ...{ id, communityId, name, types: [...types], addedAt: addedAt.toISOString() },
    ...(phone !== undefined && { phone }),
  };
}

function toEngagement({ engagement, help, unit, leaves }: EngagementView): Schemas['Engagement'] {
  const { id, communityId, windows, firstDay, lastDay, addedAt } = engagement;
  return {
    ...{ id, communityId, help: toHelp(help), unit, from: firstDay.toString() },
    windows: windows.map(({ days, ...hours }) => ({ ...hours, days: [...days] })),
    ...(lastDay && { to: lastDay.toString() }),
    ...{ leaves: leaves.map(toLeave), addedAt: addedAt.toISOString() },
  };
}

function toLeave({ id, engagementId, firstDay, lastDay }: HelpLeave): Schemas['HelpLeave'] {
  return { id, engagementId, from: firstDay.toString(), to: lastDay.toString() };
}

function toDay({ day, attendance }: DayOfAttendance): Schemas['AttendanceDay'] {
  return { day: day.toString(), ...attendance };
}

function toAtGate({ help, insideSince, dueUnits, isLetIn }: HelpAtGate): Schemas['HelpAtGate'] {
  return {
    help: toHelp(help),
    ...(insideSince && { insideSince: insideSince.toISOString() }),
    ...{ dueUnits: [...dueUnits], mayComeIn: isLetIn },
  };
}
