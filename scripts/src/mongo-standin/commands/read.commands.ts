import { type Doc, isObject } from '../bson-values.js';
import { aggregate as runPipeline } from '../aggregation.js';
import type { Collection } from '../collection.js';
import {
  type CommandHandler,
  type Context,
  checkFields,
  collectionName,
  countField,
  documentField,
} from '../command-context.js';
import { MongoError } from '../errors.js';
import { compileFilter } from '../filter.js';
import { compileProjection } from '../projection.js';
import { encode } from '../stored-document.js';
import type { Command } from '../wire.js';

const FIND_FIELDS = ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch'];

/** Reading what is not there is reading nothing. */
const collectionOf = ({ store }: Context, command: Command): Collection | undefined =>
  store.databases.get(command.database)?.collections.get(collectionName(command));

const find: CommandHandler = {
  fields: [...FIND_FIELDS, 'hint', 'noCursorTimeout', 'allowDiskUse'],
  run: (context, command) => {
    const { body } = command;
    const selection = {
      filter: compileFilter(documentField(body, 'filter')),
      sort: documentField(body, 'sort'),
      skip: countField(body, 'skip'),
      limit: countField(body, 'limit'),
    };
    const projection = documentField(body, 'projection');
    const project = compileProjection(projection);
    const isWhole = Object.keys(projection).length === 0;
    const documents = (collectionOf(context, command)?.select(selection) ?? []).map((stored) =>
      isWhole ? stored.raw : encode(project(stored.doc)),
    );
    return context.cursors.first(`${command.database}.${collectionName(command)}`, documents, {
      ...batchSizeOf(body),
      single: body['singleBatch'] === true,
    });
  },
};

const batchSizeOf = (body: Doc): { batchSize?: number } =>
  body['batchSize'] === undefined ? {} : { batchSize: countField(body, 'batchSize') };

const aggregate: CommandHandler = {
  fields: ['pipeline', 'cursor', 'hint', 'allowDiskUse'],
  run: (context, command) => {
    const { pipeline } = command.body;
    if (!Array.isArray(pipeline) || !pipeline.every(isObject)) {
      throw new MongoError(14, "'pipeline' option must be specified as an array of objects");
    }
    if (!isObject(command.body['cursor'])) {
      throw new MongoError(9, "The 'cursor' option is required, except for aggregate with explain");
    }
    checkFields('aggregate.cursor', command.body['cursor'], ['batchSize']);
    const documents = runPipeline(collectionOf(context, command), pipeline).map(encode);
    return context.cursors.first(
      `${command.database}.${collectionName(command)}`,
      documents,
      batchSizeOf(command.body['cursor']),
    );
  },
};

const count: CommandHandler = {
  fields: ['query', 'skip', 'limit', 'hint'],
  run: (context, command) => {
    const { body } = command;
    const filter = compileFilter(documentField(body, 'query'));
    const collection = collectionOf(context, command);
    const n = collection?.count(filter, countField(body, 'skip'), countField(body, 'limit')) ?? 0;
    return { n, ok: 1 };
  },
};

/** The commands that read documents. */
export const readCommands: Record<string, CommandHandler> = { find, aggregate, count };
