import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { StandingAnswersService } from './standing-answers.service.js';
import type { StandingAnswer } from './standing-answers.types.js';

type StandingOperations = Pick<
  operations,
  'listStandingAnswers' | 'addStandingAnswer' | 'getStandingAnswer' | 'removeStandingAnswer'
>;

/** The operations tagged `standing-answers` in openapi/main.yaml. */
export function createStandingAnswersHandlers(
  answers: StandingAnswersService,
): Handlers<StandingOperations> {
  return {
    listStandingAnswers: async (request) => {
      const { cursor, unitId, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await answers.list(actingFor(request), { unitId, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    addStandingAnswer: async (request) => {
      const { until, ...draft } = request.body;
      const remember = rememberAs(201, request.idempotency, toBody);
      const answer = await answers.add(
        actingFor(request),
        { ...draft, ...(until !== undefined && { until: new Date(until) }) },
        remember,
      );
      return { status: 201, body: toBody(answer) };
    },

    getStandingAnswer: async (request) => {
      const { standingAnswerId } = request.params;
      return { status: 200, body: toBody(await answers.get(actingFor(request), standingAnswerId)) };
    },

    removeStandingAnswer: async (request) => {
      await answers.remove(actingFor(request), request.params.standingAnswerId);
      return { status: 204 };
    },
  };
}

function toBody(answer: StandingAnswer): components['schemas']['StandingAnswer'] {
  const { until, setAt, ...rest } = answer;
  delete rest.residencyId;
  return {
    ...rest,
    ...(until && { until: until.toISOString() }),
    setAt: setAt.toISOString(),
  };
}
