import { docComment } from '../comments.js';
import { capitalised } from '../naming.js';
import type { ClientOperation } from '../operations.js';
import { queryTypeOf } from './types.js';

/** The source of a command, before it is laid out, and what it needs of other modules. */
export interface PrintedCommand {
  /** What it takes and gives, as members of its group's type. */
  types: string;
  /** How it is asked for, as members of its group's operations. */
  operations: string;
  /** Names of types that are written by hand. */
  helpers: string[];
  /** Names of types that are generated. */
  named: string[];
}

/** The command of an operation, with those that go with it: a walk of all pages, a marked read. */
export function printCommand(operation: ClientOperation): PrintedCommand {
  const { name, summary, description } = operation;
  const printed = [
    printOne(operation, { name, doc: `${summary}. ${description}`, answer: answerOf(operation) }),
    ...derivedFrom(operation).map((one) => printOne(operation, one)),
  ];
  return {
    types: printed.map((one) => one.type).join(''),
    operations: printed.map((one) => one.operation).join(''),
    helpers: [...optionsOf(operation), ...derivedFrom(operation).map(({ helper }) => helper)],
    named: typesOf(operation),
  };
}

interface Command {
  name: string;
  doc: string;
  /** The type of what it gives. */
  answer: string;
  /** What it does that its operation does not say. */
  trait?: string;
}

/** What goes with an operation. */
function derivedFrom(operation: ClientOperation): (Command & { helper: string })[] {
  const { name, pageOf, hasMark, answer } = operation;
  const value = answer.kind === 'json' ? answer.schema : 'void';
  if (pageOf !== undefined)
    return [
      {
        name: name.startsWith('list') ? name.replace('list', 'all') : `all${capitalised(name)}`,
        doc: 'The same to the end: the next page is asked for when it is wanted.',
        ...{ answer: `ItemsOf<${value}>`, trait: 'pages', helper: 'ItemsOf' },
      },
    ];
  if (!hasMark) return [];
  return [
    {
      name: name === 'get' ? 'read' : `read${capitalised(name)}`,
      doc: 'The same with its mark, which an edit names as `ifMatch`.',
      ...{ answer: `Promise<Seen<${value}>>`, trait: 'seen', helper: 'Seen' },
    },
  ];
}

function answerOf({ answer }: ClientOperation): string {
  const value = answer.kind === 'json' ? answer.schema : answer.kind === 'bytes' ? 'Blob' : 'void';
  return `Promise<${value}>`;
}

function printOne(operation: ClientOperation, { name, doc, answer, trait }: Command) {
  const { method, path } = operation;
  const traits = [...traitsOf(operation), ...(trait === undefined ? [] : [trait])];
  const asked = [method.toUpperCase(), path, ...traits].join(' ');
  const type = `${name}: (${parametersOf(operation).join(', ')}) => ${answer};\n`;
  return { type: `${docComment([doc], '')}${type}`, operation: `${name}: '${asked}',\n` };
}

/** As `clients/api/src/commands/operation.ts` describes them. */
function traitsOf({ body, query, takesKey, answer }: ClientOperation): string[] {
  return [
    ...(body.kind === 'json' ? ['body'] : []),
    ...(body.kind === 'bytes' ? ['bytes'] : []),
    ...(query.length > 0 ? ['query'] : []),
    ...(takesKey ? ['key'] : []),
    ...(answer.kind === 'bytes' ? ['blob'] : []),
  ];
}

function parametersOf(operation: ClientOperation): string[] {
  const { pathParameters, body, query, takesMark } = operation;
  const isNeeded = query.some((one) => one.required === true);
  const needsMark = takesMark === 'required';
  return [
    ...pathParameters.map((one) => `${one}: string`),
    ...(body.kind === 'json' ? [`body: ${body.schema}`] : []),
    ...(body.kind === 'bytes' ? ['body: Blob'] : []),
    ...(query.length > 0 ? [`query${isNeeded ? '' : '?'}: ${queryTypeOf(operation)}`] : []),
    `options${needsMark ? '' : '?'}: ${optionsOf(operation).join(' & ')}`,
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

function typesOf(operation: ClientOperation): string[] {
  const { body, answer, query } = operation;
  const schemas = [body, answer].flatMap((one) => (one.kind === 'json' ? [one.schema] : []));
  return [...schemas, ...(query.length > 0 ? [queryTypeOf(operation)] : [])];
}
