import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, invalidCursor, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor } from '../../acting.js';
import type { DutyService } from './duty.service.js';
import type { HandoversService } from './handovers.service.js';
import type { Handover, Shift } from './rosters.types.js';
import type { ShiftsService } from './shifts.service.js';

type Schemas = components['schemas'];

type ShiftOperations = Pick<
  operations,
  'assignShift' | 'cancelShift' | 'changeShift' | 'getShift' | 'listShifts'
>;
type DutyOperations = Pick<operations, 'clockIn' | 'clockOut'>;
type HandoverOperations = Pick<operations, 'listHandovers' | 'readHandover' | 'writeHandover'>;

/** Of the operations tagged `rosters` in openapi/main.yaml those for who plans. */
export function createShiftHandlers(shifts: ShiftsService): Handlers<ShiftOperations> {
  return {
    listShifts: async (request) => {
      const { from, to, accountId, cursor, limit = defaultPageSize } = request.query;
      const search = {
        ...{ from: momentIn(from), to: momentIn(to), accountId },
        ...{ after: placeIn(cursor), limit: limit + 1 },
      };
      const found = await shifts.list(actingFor(request), search);
      const placeOf = ({ from: begins, id }: Shift): [number, string] => [+begins, id];
      return { status: 200, body: toPage(found, limit, toBody, placeOf) };
    },

    assignShift: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = { ...request.body, day: dayNamed(request.body.day) };
      const shift = await shifts.assign(actingFor(request), draft, remember);
      return { status: 201, body: toBody(shift) };
    },

    getShift: async (request) => {
      const shift = await shifts.get(actingFor(request), request.params.shiftId);
      return { status: 200, body: toBody(shift) };
    },

    changeShift: async (request) => {
      const { day, ...rest } = request.body;
      const change = { ...rest, ...(day !== undefined && { day: dayNamed(day) }) };
      const decide = (before: Shift) => request.assertIfMatch(toBody(before));
      const { shiftId } = request.params;
      const shift = await shifts.change(actingFor(request), shiftId, { change, decide });
      return { status: 200, body: toBody(shift) };
    },

    cancelShift: async (request) => {
      await shifts.cancel(actingFor(request), request.params.shiftId);
      return { status: 204 };
    },
  };
}

/** Those for who works. */
export function createDutyHandlers(duty: DutyService): Handlers<DutyOperations> {
  return {
    clockIn: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const shift = await duty.clockIn(actingFor(request), request.params.shiftId, remember);
      return { status: 200, body: toBody(shift) };
    },

    clockOut: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const shift = await duty.clockOut(actingFor(request), request.params.shiftId, remember);
      return { status: 200, body: toBody(shift) };
    },
  };
}

/** Those by which one shift tells the next. */
export function createHandoverHandlers(handovers: HandoversService): Handlers<HandoverOperations> {
  return {
    writeHandover: async (request) => {
      const remember = rememberAs(201, request.idempotency, toHandover);
      const handover = await handovers.write(actingFor(request), request.body, remember);
      return { status: 201, body: toHandover(handover) };
    },

    readHandover: async (request) => {
      const remember = rememberAs(200, request.idempotency, toHandover);
      const { handoverId } = request.params;
      const handover = await handovers.read(actingFor(request), handoverId, remember);
      return { status: 200, body: toHandover(handover) };
    },

    listHandovers: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const page = { beforeId, limit: limit + 1 };
      const found = await handovers.list(actingFor(request), page);
      return { status: 200, body: toPage(found, limit, toHandover, ({ id }) => [id]) };
    },
  };
}

const momentIn = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(text);

/** The database knows no year beyond 9999. */
const LAST_MOMENT = Date.UTC(10_000, 0);

function placeIn(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [from, id] = readCursor(cursor, [0, 'id']);
  if (!(from >= 0 && from < LAST_MOMENT)) throw invalidCursor();
  return { from: new Date(from), id };
}

function toBody(shift: Shift): Schemas['Shift'] {
  const { id, communityId, person, gateId, day, starts, ends, from, to } = shift;
  const { assignedAt, assignedBy, clockedInAt, clockedOutAt } = shift;
  return {
    ...{ id, communityId, person, day: day.toString(), starts, ends },
    ...(gateId !== undefined && { gateId }),
    ...{ from: from.toISOString(), to: to.toISOString() },
    ...{ assignedAt: assignedAt.toISOString(), assignedBy },
    ...(clockedInAt && { clockedInAt: clockedInAt.toISOString() }),
    ...(clockedOutAt && { clockedOutAt: clockedOutAt.toISOString() }),
  };
}

function toHandover({ writtenAt, ...handover }: Handover): Schemas['Handover'] {
  return { ...handover, writtenAt: writtenAt.toISOString() };
}
