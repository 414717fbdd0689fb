import { clientModel } from '../../src/generate/clients/client-files.js';
import type { Document, Operation } from '../../src/generate/clients/document.js';
import type { ClientModel } from '../../src/generate/clients/schemas.js';

type Described = Partial<Operation> & Pick<Operation, 'operationId'>;

/** A specification of main with parcels in it, as small as one can be. */
export function parcelSpec(operations: Record<string, Described>): Document {
  const paths: Document['paths'] = {};
  for (const [where, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = where.split(' ');
    const described = {
      ...{ tags: ['parcels'], summary: 'Does it', description: 'As it says.' },
      ...{ responses: answering('Parcel') },
      ...operation,
    };
    paths[path] = { ...paths[path], [method]: described };
  }
  return {
    tags: [{ name: 'parcels', description: 'What waits at the gate.' }],
    paths,
    components: { schemas, parameters },
  };
}

/** The model of clients of that specification. */
export function parcelModel(operations: Record<string, Described>): ClientModel {
  return clientModel(new Map([['main', parcelSpec(operations)]]));
}

export function answering(schema: string): Operation['responses'] {
  const media = { schema: { $ref: `#/components/schemas/${schema}` } };
  return { '200': { content: { 'application/json': media } }, '404': {}, '429': {} };
}

export const sending = (schema: string): NonNullable<Operation['requestBody']> => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

export const bytes = { content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } };

export const taking = (...names: string[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

const parameters: NonNullable<Document['components']['parameters']> = {
  Cursor: { name: 'cursor', in: 'query' },
  Limit: { name: 'limit', in: 'query' },
  CommunityId: { name: 'X-Community-Id', in: 'header' },
  IdempotencyKey: { name: 'Idempotency-Key', in: 'header' },
  IfMatch: { name: 'If-Match', in: 'header' },
  ParcelId: { name: 'parcelId', in: 'path', required: true },
};

const schemas: Document['components']['schemas'] = {
  Id: { type: 'string', format: 'uuid' },
  Instant: { type: 'string', format: 'date-time' },
  Shelf: {
    type: 'object',
    description: 'Where it lies.',
    additionalProperties: false,
    required: ['name'],
    properties: { name: { type: 'string' } },
  },
  Parcel: {
    type: 'object',
    description: 'A parcel.',
    additionalProperties: false,
    required: ['id', 'state', 'arrivedAt', 'shelves', 'size', 'more'],
    properties: {
      id: { $ref: '#/components/schemas/Id' },
      state: { type: 'string', description: 'Where it is.', enum: ['waiting', 'gone'] },
      arrivedAt: { $ref: '#/components/schemas/Instant' },
      leftAt: { description: 'Absent while it waits.', allOf: [ref('Instant')] },
      shelf: { $ref: '#/components/schemas/Shelf' },
      shelves: { type: 'array', items: { $ref: '#/components/schemas/Shelf' } },
      size: {
        type: 'object',
        additionalProperties: false,
        required: ['grams'],
        properties: { grams: { type: 'integer' }, weighedAt: ref('Instant') },
      },
      more: { type: 'object', additionalProperties: true },
    },
  },
  ParcelDraft: {
    type: 'object',
    additionalProperties: false,
    required: ['shelf'],
    properties: { shelf: { type: 'string' }, note: { type: 'string' } },
  },
  ParcelPage: {
    type: 'object',
    additionalProperties: false,
    required: ['items'],
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Parcel' } },
      nextCursor: { type: 'string' },
    },
  },
};

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}
