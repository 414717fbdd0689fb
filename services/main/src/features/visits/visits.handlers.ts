import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers, OperationRequest } from '@gatehouse/shared/http/operation.types';
import { rememberAs, type Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor, type Acting } from '../../acting.js';
import { toBody } from './visit-body.js';
import { listVisits } from './visit-pages.js';
import type { VisitAnswersService } from './visit-answers.service.js';
import type { VisitPhotosService } from './visit-photos.service.js';
import type { VisitStepsService } from './visit-steps.service.js';
import type { VisitsService } from './visits.service.js';
import type { Visit, VisitSuggestions } from './visits.types.js';

type AnswerOperation =
  | 'approveVisit'
  | 'leaveVisitAtGate'
  | 'denyVisit'
  | 'decideVisit'
  | 'withdrawVisit'
  | 'disputeVisit';
type StepOperation =
  | 'approveVisit'
  | 'leaveVisitAtGate'
  | 'denyVisit'
  | 'withdrawVisit'
  | 'disputeVisit'
  | 'checkInVisit'
  | 'checkOutVisit'
  | 'undoVisitCheckOut'
  | 'lapseVisit';
type PassingOperation = 'letInVisitors' | 'letOutVisitors';
type PhotoOperation = 'putVisitPhoto' | 'getVisitPhoto';
type VisitOperations = Pick<
  operations,
  | 'requestVisit'
  | 'listVisits'
  | 'suggestVisits'
  | 'getVisit'
  | AnswerOperation
  | StepOperation
  | PassingOperation
  | PhotoOperation
>;

/** The operations tagged `visits` in openapi/main.yaml. */
export function createVisitsHandlers({
  visits,
  answers,
  steps,
  photos,
}: VisitsServices): Handlers<VisitOperations> {
  return {
    requestVisit: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const visit = await visits.request(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(visit) };
    },

    listVisits: (request) => listVisits(visits, actingFor(request), request.query),

    suggestVisits: async (request) => {
      const { companies, visitors } = await visits.suggest(
        actingFor(request),
        request.query.search,
      );
      return { status: 200, body: { companies, visitors: visitors.map(toSuggested) } };
    },

    getVisit: async (request) => {
      const visit = await visits.get(actingFor(request), request.params.visitId);
      return { status: 200, body: toBody(visit) };
    },

    ...answerHandlers(answers),
    checkInVisit: step(steps.checkIn),
    checkOutVisit: step(steps.checkOut),
    letInVisitors: passing(steps.letIn),
    letOutVisitors: passing(steps.letOut),
    undoVisitCheckOut: step(steps.undoCheckOut),
    lapseVisit: step(steps.lapse),

    putVisitPhoto: async (request) => {
      await photos.put(actingFor(request), request.params.visitId, request.body);
      return { status: 204 };
    },

    getVisitPhoto: async (request) => {
      const photo = await photos.get(actingFor(request), request.params.visitId);
      const headers = { 'Content-Type': photo.mediaType, 'Content-Disposition': 'inline' };
      return { status: 200, headers, body: photo.bytes };
    },
  };
}

/** What the operations are made of. */
interface VisitsServices {
  visits: VisitsService;
  answers: VisitAnswersService;
  steps: VisitStepsService;
  photos: VisitPhotosService;
}

/** Who manages the gate decides what guards do not. */
const DECIDES_ALL = 'gate:manage';

function answerHandlers(answers: VisitAnswersService): Handlers<Pick<operations, AnswerOperation>> {
  return {
    approveVisit: step((acting, visitId, remember) =>
      answers.answer(acting, visitId, { outcome: 'approved' }, remember),
    ),
    leaveVisitAtGate: step((acting, visitId, remember) => {
      const answer = { outcome: 'approved', instruction: 'leave-at-gate' } as const;
      return answers.answer(acting, visitId, answer, remember);
    }),
    denyVisit: step((acting, visitId, remember) =>
      answers.answer(acting, visitId, { outcome: 'denied' }, remember),
    ),
    decideVisit: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const isManager = callerOf(request).permissions.includes(DECIDES_ALL);
      const asked = isManager ? (['guard', 'manager'] as const) : (['guard'] as const);
      const decision = { ...request.body, asked };
      const visit = await answers.decide(
        actingFor(request),
        request.params.visitId,
        decision,
        remember,
      );
      return { status: 200, body: toBody(visit) };
    },
    withdrawVisit: step(answers.withdraw),
    disputeVisit: step(answers.dispute),
  };
}

/** A handler that takes one step in a visit's life and answers with where it stands then. */
function step(
  take: (acting: Acting, visitId: string, remember: Remember<Visit>) => Promise<Visit>,
) {
  return async (request: OperationRequest<operations[StepOperation]>) => {
    const remember = rememberAs(200, request.idempotency, toBody);
    const visit = await take(actingFor(request), request.params.visitId, remember);
    return { status: 200 as const, body: toBody(visit) };
  };
}

/** The same for a step that some of a party take. */
function passing(take: VisitStepsService['letIn']) {
  return async (request: OperationRequest<operations[PassingOperation]>) => {
    const remember = rememberAs(200, request.idempotency, toBody);
    const { people } = request.body;
    const visit = await take(actingFor(request), request.params.visitId, people, remember);
    return { status: 200 as const, body: toBody(visit) };
  };
}

function toSuggested({ requestedAt, ...visitor }: VisitSuggestions['visitors'][number]) {
  return { ...visitor, requestedAt: requestedAt.toISOString() };
}
