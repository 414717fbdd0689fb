import { docComment } from '../comments.js';
import { capitalised } from '../naming.js';
import type { ClientOperation } from '../operations.js';
import { queryTypeOf } from './types.js';

/** The source of a command, before it is laid out, and what it needs of other modules. */
export interface PrintedCommand {
  /** What stands before the commands, for others to use. */
  before: string;
  members: string;
  helpers: string[];
  types: string[];
}

/** The command of an operation, with those that go with it: a walk of all pages, a marked read. */
export function printCommand(operation: ClientOperation): PrintedCommand {
  const { name, summary, description } = operation;
  const doc = docComment([`${summary}. ${description}`], '');
  const types = typesOf(operation);
  if (operation.pageOf !== undefined) return printPaged(operation, doc, types);
  const plain = `${doc}${name}: ${functionOf(operation)},\n`;
  const helpers = helpersOf(operation);
  if (!operation.hasMark) return { before: '', members: plain, helpers, types };
  const marked = functionOf(operation, true);
  const markedDoc = '/** The same with its mark, which an edit names as `ifMatch`. */\n';
  const markedName = name === 'get' ? 'read' : `read${capitalised(name)}`;
  return {
    before: '',
    members: `${plain}${markedDoc}${markedName}: ${marked},\n`,
    helpers: [...helpers, 'seenOf', 'Seen'],
    types,
  };
}

function printPaged(operation: ClientOperation, doc: string, types: string[]): PrintedCommand {
  const { name, pathParameters } = operation;
  const all = name.startsWith('list') ? name.replace('list', 'all') : `all${capitalised(name)}`;
  const parameters = parametersOf(operation).join(', ');
  const path = pathParameters.map((one) => `${one}, `).join('');
  return {
    before: `const ${name} = ${functionOf(operation)};\n`,
    members: `${doc}${name},
/** The same to the end: the next page is asked for when it is wanted. */
${all}: (${parameters}) =>
  itemsOf((cursor) => ${name}(${path}{ ...query, ...cursor }, options)),
`,
    helpers: [...helpersOf(operation), 'itemsOf'],
    types,
  };
}

function functionOf(operation: ClientOperation, isMarked = false): string {
  const { service, method, path, answer } = operation;
  const request = `${service}.${method.toUpperCase()}('${path}', { ${requestOf(operation).join(', ')} })`;
  const value = answer.kind === 'json' ? answer.schema : answer.kind === 'bytes' ? 'Blob' : 'void';
  const result = isMarked ? `Seen<${value}>` : value;
  const awaiting = isMarked ? 'seenOf' : answer.kind === 'none' ? 'done' : 'bodyOf';
  return `(${parametersOf(operation).join(', ')}): Promise<${result}> => ${awaiting}(${request})`;
}

function parametersOf(operation: ClientOperation): string[] {
  const { pathParameters, body, query, takesMark } = operation;
  const isNeeded = query.some((one) => one.required === true);
  const needsMark = takesMark === 'required';
  return [
    ...pathParameters.map((one) => `${one}: string`),
    ...(body.kind === 'json' ? [`body: ${body.schema}`] : []),
    ...(body.kind === 'bytes' ? ['body: Blob'] : []),
    ...(query.length > 0 ? [`query: ${queryTypeOf(operation)}${isNeeded ? '' : ' = {}'}`] : []),
    `options: ${optionsOf(operation).join(' & ')}${needsMark ? '' : ' = {}'}`,
  ];
}

function optionsOf({ takesCommunity, takesKey, takesMark }: ClientOperation): string[] {
  return [
    takesCommunity ? 'CommunityOptions' : 'CallOptions',
    ...(takesKey ? ['KeyOptions'] : []),
    ...(takesMark === 'optional' ? ['EditOptions'] : []),
    ...(takesMark === 'required' ? ['MarkedOptions'] : []),
  ];
}

function requestOf(operation: ClientOperation): string[] {
  const { pathParameters, query, body, answer } = operation;
  const headers = headersOf(operation);
  const params = [
    ...(pathParameters.length > 0 ? [`path: { ${pathParameters.join(', ')} }`] : []),
    ...(query.length > 0 ? ['query'] : []),
    ...(headers.length === 1 ? [`header: ${headers.join('')}`] : []),
    ...(headers.length > 1 ? [`header: { ${headers.map((one) => `...${one}`).join(', ')} }`] : []),
  ];
  return [
    ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : []),
    ...(body.kind === 'json' ? ['body'] : []),
    ...(body.kind === 'bytes' ? ['...bytesOf(body)'] : []),
    ...(answer.kind === 'bytes' ? ["parseAs: 'blob'"] : []),
    '...signalOf(options)',
  ];
}

function headersOf({ takesCommunity, takesKey, takesMark }: ClientOperation): string[] {
  return [
    ...(takesCommunity ? ['communityOf(options)'] : []),
    ...(takesKey ? ['keyOf(options, newKey)'] : []),
    ...(takesMark === undefined ? [] : ['markOf(options)']),
  ];
}

function helpersOf(operation: ClientOperation): string[] {
  const { body, answer } = operation;
  return [
    'signalOf',
    answer.kind === 'none' ? 'done' : 'bodyOf',
    ...(body.kind === 'bytes' ? ['bytesOf'] : []),
    ...headersOf(operation).map((one) => one.replace(/\(.*$/, '')),
    ...optionsOf(operation),
  ];
}

function typesOf(operation: ClientOperation): string[] {
  const { body, answer, query } = operation;
  const schemas = [body, answer].flatMap((one) => (one.kind === 'json' ? [one.schema] : []));
  return [...schemas, ...(query.length > 0 ? [queryTypeOf(operation)] : [])];
}
