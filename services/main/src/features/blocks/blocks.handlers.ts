import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { BlocksService } from './blocks.service.js';
import { stateOf, type Block } from './blocks.types.js';

type BlockOperations = Pick<
  operations,
  'listBlocks' | 'addBlock' | 'getBlock' | 'liftBlock' | 'appealBlock'
>;

/** The operations tagged `blocks` in openapi/main.yaml. */
export function createBlocksHandlers(
  blocks: BlocksService,
  now: () => Date,
): Handlers<BlockOperations> {
  const toBody = (block: Block) => bodyOf(block, now());
  return {
    listBlocks: async (request) => {
      const { cursor, state, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await blocks.list(actingFor(request), { state, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    addBlock: async (request) => {
      const draft = { ...request.body, until: new Date(request.body.until) };
      const remember = rememberAs(201, request.idempotency, toBody);
      const block = await blocks.add(actingFor(request), draft, remember);
      return { status: 201, body: toBody(block) };
    },

    getBlock: async (request) => {
      const block = await blocks.get(actingFor(request), request.params.blockId);
      return { status: 200, body: toBody(block) };
    },

    liftBlock: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const block = await blocks.lift(actingFor(request), request.params.blockId, remember);
      return { status: 200, body: toBody(block) };
    },

    appealBlock: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { blockId } = request.params;
      const block = await blocks.appeal(actingFor(request), blockId, request.body, remember);
      return { status: 200, body: toBody(block) };
    },
  };
}

function bodyOf(block: Block, at: Date): components['schemas']['Block'] {
  const { until, addedAt, liftedAt, appealedAt, attemptedAt, ...rest } = block;
  return {
    ...rest,
    state: stateOf(block, at),
    until: until.toISOString(),
    addedAt: addedAt.toISOString(),
    ...(liftedAt && { liftedAt: liftedAt.toISOString() }),
    ...(appealedAt && { appealedAt: appealedAt.toISOString() }),
    ...(attemptedAt && { attemptedAt: attemptedAt.toISOString() }),
  };
}
