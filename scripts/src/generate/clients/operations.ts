import {
  methods,
  nameOf,
  type Document,
  type Media,
  type Method,
  type Operation,
  type Parameter,
  type Referring,
} from './document.js';
import { leftOut, leftOutTags } from './left-out.js';
import { collectionsOf, commandName, type CommandName } from './naming.js';

export type Service = 'auth' | 'main' | 'notification';

/** An operation as a client offers it: what both printers know of it. */
export interface ClientOperation extends CommandName {
  service: Service;
  id: string;
  tag: string;
  method: Method;
  path: string;
  summary: string;
  description: string;
  /** In the order of the path. */
  pathParameters: string[];
  query: Parameter[];
  /** The schema of the items, where it answers a list page by page. */
  pageOf: string | undefined;
  body: Content;
  answer: Content;
  /** The statuses that refuse it for what it is. */
  refusals: string[];
  takesCommunity: boolean;
  takesKey: boolean;
  takesMark: 'optional' | 'required' | undefined;
  /** Whether what it answers has a mark that an edit names. */
  hasMark: boolean;
  /** Whether anybody may ask, without a token. */
  isOpen: boolean;
  /** Whether doing it twice comes to the same. */
  isRepeatable: boolean;
}

export type Content =
  { kind: 'none' } | { kind: 'json'; schema: string } | { kind: 'bytes'; types: string[] };

/** What every operation may be refused for; the others say something about it. */
const general = new Set(['400', '401', '413', '415', '429', '500', '503']);

/**
 * The operations of a specification that get a command.
 *
 * @throws Error for one that has a shape that the printers do not know
 */
export function clientOperations(service: Service, document: Document): ClientOperation[] {
  const collections = collectionsOf(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined || isLeftOut(service, operation)) return [];
      const referred = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const parameters = referred.map((one) => resolved(one, document));
      const name = commandName(path, operation, collections);
      return [describe({ service, method, path, name, operation, parameters, document })];
    }),
  );
}

function isLeftOut(service: Service, { operationId, tags }: Operation): boolean {
  return `${service}.${operationId}` in leftOut || tags.some((tag) => tag in leftOutTags);
}

interface Placed {
  service: Service;
  method: Method;
  path: string;
  name: CommandName;
  operation: Operation;
  parameters: Parameter[];
  document: Document;
}

function describe({ operation, parameters, ...placed }: Placed): ClientOperation {
  const { service, method, path, name, document } = placed;
  const { operationId: id, summary, description, security } = operation;
  const takes = (header: string) => parameters.some((one) => one.name === header);
  const query = parameters.filter((one) => one.in === 'query');
  const answer = answerOf(operation);
  return {
    ...{ ...name, service, id, tag: operation.tags[0] ?? '', method, path, summary, description },
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, inside = '']) => inside),
    query,
    pageOf: query.some((one) => one.name === 'cursor') ? itemOf(id, answer, document) : undefined,
    body: contentOf(id, operation.requestBody?.content),
    answer,
    refusals: Object.keys(operation.responses).filter((one) => /^4/.test(one) && !general.has(one)),
    takesCommunity: takes('X-Community-Id'),
    takesKey: takes('Idempotency-Key'),
    takesMark: takes('If-Match') ? (operation['x-if-match'] ?? 'optional') : undefined,
    hasMark: method === 'get' && operation['x-etag'] === true && !id.startsWith('list'),
    isOpen: security?.length === 0,
    isRepeatable: operation['x-repeatable'] === true || (method === 'put' && !takes('If-Match')),
  };
}

function answerOf({ operationId, responses }: Operation): Content {
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  if (answer === undefined) throw new Error(`${operationId} has no good answer; see left-out.ts`);
  return contentOf(operationId, answer.content);
}

function contentOf(id: string, content: Record<string, Media> | undefined): Content {
  const [[type, media] = []] = Object.entries(content ?? {});
  if (content === undefined || type === undefined) return { kind: 'none' };
  if (type.startsWith('multipart/')) throw new Error(`${id}: no printer knows ${type} yet`);
  if (type !== 'application/json') return { kind: 'bytes', types: Object.keys(content) };
  const reference = media?.schema?.$ref;
  if (reference === undefined) throw new Error(`${id}: what it takes and answers needs a name`);
  return { kind: 'json', schema: nameOf(reference) };
}

function itemOf(id: string, answer: Content, { components }: Document): string {
  const page = answer.kind === 'json' ? components.schemas[answer.schema] : undefined;
  const reference = page?.properties?.['items']?.items?.$ref;
  if (reference === undefined || page?.properties?.['nextCursor'] === undefined)
    throw new Error(`${id} takes a cursor and answers no page of something that has a name`);
  return nameOf(reference);
}

function resolved(one: Referring<Parameter>, { components }: Document): Parameter {
  if (!('$ref' in one)) return one;
  const found = components.parameters?.[nameOf(one.$ref)];
  if (found === undefined) throw new Error(`${one.$ref} is nowhere`);
  return found;
}
