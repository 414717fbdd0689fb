import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, invalidCursor, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import { columnsOf, IMPORT_KINDS } from './columns.js';
import { bringingFor, brings, type Bringing } from './import-rights.js';
import type { ImportStepsService } from './import-steps.service.js';
import type { ImportsService } from './imports.service.js';
import type { ColumnName, Import, ImportRow } from './imports.types.js';

type Schemas = components['schemas'];

type ImportsOperations = Pick<
  operations,
  | 'listImports'
  | 'createImport'
  | 'getImport'
  | 'listImportRows'
  | 'getImportErrors'
  | 'checkImport'
  | 'applyImport'
  | 'cancelImport'
  | 'undoImport'
  | 'listImportKinds'
>;

export interface ImportsHandlersDependencies {
  imports: ImportsService;
  steps: ImportStepsService;
}

/** More columns than anybody reads through are not told. */
const MOST_HEADINGS = 200;

/** The operations tagged `imports` in openapi/main.yaml. */
export function createImportsHandlers(
  deps: ImportsHandlersDependencies,
): Handlers<ImportsOperations> {
  return { ...looking(deps), ...stepping(deps) };
}

type Looking =
  'listImportKinds' | 'listImports' | 'getImport' | 'listImportRows' | 'getImportErrors';

function looking({
  imports,
}: ImportsHandlersDependencies): Pick<Handlers<ImportsOperations>, Looking> {
  return {
    listImportKinds: (request) =>
      Promise.resolve({ status: 200, body: { items: kindBodies(bringingFor(request)) } }),

    listImports: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const beforeId = cursor === undefined ? undefined : readCursor(cursor, ['id'])[0];
      const { communityId } = actingFor(request);
      const found = await imports.list({ communityId, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    getImport: async (request) => {
      const { communityId } = actingFor(request);
      return {
        status: 200,
        body: toBody(await imports.get(communityId, request.params.importId)),
      };
    },

    listImportRows: async (request) => {
      const { cursor, limit = defaultPageSize, action, outcome } = request.query;
      const { communityId } = actingFor(request);
      const found = await imports.listRows({
        ...{ communityId, importId: request.params.importId, action, outcome },
        ...{ afterRow: rowIn(cursor), limit: limit + 1 },
      });
      return {
        status: 200,
        body: toPage(found, limit, toRowBody, ({ rowNo }) => [String(rowNo)]),
      };
    },

    getImportErrors: async (request) => {
      const { communityId } = actingFor(request);
      const bytes = await imports.errors(communityId, request.params.importId);
      const headers = {
        'Content-Type': 'text/csv',
        'Content-Disposition': 'attachment; filename="errors.csv"',
      };
      return { status: 200, headers, body: { length: bytes.length, chunks: once(bytes) } };
    },
  };
}

function stepping({
  imports,
  steps,
}: ImportsHandlersDependencies): Omit<Handlers<ImportsOperations>, Looking> {
  return {
    createImport: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const { options = {}, ...draft } = request.body;
      const one = await imports.create(bringingFor(request), { ...draft, options }, remember);
      return { status: 201, body: toBody(one) };
    },

    checkImport: async (request) => {
      const remember = rememberAs(202, request.idempotency, toBody);
      const one = await steps.check(bringingFor(request), request.params.importId, remember);
      return { status: 202, body: toBody(one) };
    },

    applyImport: async (request) => {
      const remember = rememberAs(202, request.idempotency, toBody);
      const asked = { onError: request.body.onError, remember };
      const one = await steps.apply(bringingFor(request), request.params.importId, asked);
      return { status: 202, body: toBody(one) };
    },

    cancelImport: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const one = await steps.cancel(bringingFor(request), request.params.importId, remember);
      return { status: 200, body: toBody(one) };
    },

    undoImport: async (request) => {
      const remember = rememberAs(202, request.idempotency, toBody);
      const one = await steps.undo(bringingFor(request), request.params.importId, remember);
      return { status: 202, body: toBody(one) };
    },
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** What is offered is what is not refused: each is told the kinds that they may bring in. */
const kindBodies = (bringing: Bringing): Schemas['ImportKindColumns'][] =>
  IMPORT_KINDS.filter((kind) => brings(bringing, kind)).map((kind) => ({
    kind,
    columns: columnsOf(kind).map(({ name, isRequired }) => ({
      ...{ column: name, required: isRequired },
    })),
  }));

/** Behind which row a list goes on. */
function rowIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [row] = readCursor(cursor, ['row']);
  if (!/^\d{1,9}$/.test(row)) throw invalidCursor();
  return Number(row);
}

function toBody(one: Import): Schemas['Import'] {
  const { id, kind, state, fileId, fileName, options, layout, counts, jobId, failure } = one;
  const columns = Object.entries(layout.places)
    .sort(([, place], [, other]) => place - other)
    .map(([column, place]) => ({
      column: column as ColumnName,
      heading: layout.headings[place] ?? '',
    }));
  return {
    ...{ id, kind, state, fileId, fileName, options, columns, counts },
    headings: layout.headings.slice(0, MOST_HEADINGS),
    ...(jobId !== undefined && { jobId }),
    ...(failure && { failure }),
    createdBy: one.createdBy,
    createdAt: one.createdAt.toISOString(),
    ...(one.checkedAt && { checkedAt: one.checkedAt.toISOString() }),
    ...(one.appliedAt && { appliedAt: one.appliedAt.toISOString() }),
    ...(one.undoneAt && { undoneAt: one.undoneAt.toISOString() }),
    ...(one.rowsGoneAt && { rowsGoneAt: one.rowsGoneAt.toISOString() }),
  };
}

function toRowBody({ rowNo, action, outcome, cells, errors, entityId }: ImportRow) {
  return {
    ...{ rowNo, action, errors },
    ...(outcome && { outcome }),
    cells: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell)])),
    ...(entityId !== undefined && { entityId }),
  };
}
