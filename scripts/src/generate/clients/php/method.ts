import { docComment } from '../comments.js';
import type { Schema } from '../document.js';
import { capitalised } from '../naming.js';
import type { ClientOperation } from '../operations.js';
import { isClass, type Lookup } from './property.js';

/** A method of a group's class, with those that go with it, and the classes that they name. */
export interface PrintedMethod {
  source: string;
  uses: string[];
  /** Whether it walks pages. */
  isPaged: boolean;
}

/** The method of an operation: one that is paged also walks, one that has a mark also tells it. */
export function printMethod(operation: ClientOperation, lookup: Lookup): PrintedMethod {
  if (operation.pageOf !== undefined) return printPaged(operation, operation.pageOf, lookup);
  const plain = method(operation, lookup, resultOf(operation, lookup));
  if (!operation.hasMark) return plain;
  const marked = markedRead(operation, lookup);
  return {
    source: `${plain.source}\n${marked.source}`,
    uses: [...plain.uses, ...marked.uses],
    isPaged: false,
  };
}

/** What a method answers: its type, and the statement that makes it of the request. */
interface Result {
  type: string;
  statement: (request: string) => string;
  uses: string[];
  doc?: string[];
}

function resultOf({ answer }: ClientOperation, lookup: Lookup): Result {
  if (answer.kind === 'none')
    return { type: 'void', statement: (request) => `$this->caller->call(${request});`, uses: [] };
  if (answer.kind === 'bytes') {
    const statement = (request: string) => `return Bytes::of($this->caller->fetch(${request}));`;
    return { type: 'Bytes', statement, uses: ['Model\\Bytes'] };
  }
  const { schema } = answer;
  if (!isClass(lookup(schema))) {
    const statement = (request: string) => `return $this->caller->call(${request});`;
    return { type: 'array', statement, uses: [], doc: ['@return array<string, mixed>'] };
  }
  const statement = (request: string) =>
    `return ${schema}::fromJson($this->caller->call(${request}));`;
  return { type: schema, statement, uses: [`Model\\${schema}`] };
}

function markedRead(operation: ClientOperation, lookup: Lookup): PrintedMethod {
  const { name, answer } = operation;
  const schema = answer.kind === 'json' ? answer.schema : '';
  const marked = {
    ...operation,
    name: name === 'get' ? 'read' : `read${capitalised(name)}`,
    summary: 'The same with its mark, which an edit names as `$ifMatch`',
    description: '',
  };
  return method(marked, lookup, {
    type: 'Seen',
    statement: (request) =>
      `return Seen::of($this->caller->fetch(${request}), [${schema}::class, 'fromJson']);`,
    uses: ['Model\\Seen', `Model\\${schema}`],
    doc: [`@return Seen<${schema}>`],
  });
}

function method(operation: ClientOperation, lookup: Lookup, result: Result): PrintedMethod {
  const { name, summary, description, body, refusals } = operation;
  const refused = refusals.length === 0 ? '' : ` Refused with ${refusals.join(', ')}.`;
  const members = body.kind === 'json' ? membersOf(body.schema, lookup) : '';
  const tags = [
    ...(members === '' ? [] : [`@param array<string, mixed> $body ${members}`]),
    ...queryDoc(operation),
    ...(result.doc ?? []),
  ];
  const doc = methodDoc(`${summary}. ${description}${refused}`, tags);
  const source = `${doc}    public function ${name}(${parametersOf(operation)}): ${result.type}
    {
        $request = ${requestOf(operation)};
        ${result.statement('$request')}
    }
`;
  const uses = [
    'Http\\Request',
    ...result.uses,
    ...(body.kind === 'bytes' ? ['Model\\Bytes'] : []),
  ];
  return { source, uses, isPaged: false };
}

function printPaged(operation: ClientOperation, item: string, lookup: Lookup): PrintedMethod {
  const { name, summary, description } = operation;
  const all = name.startsWith('list') ? name.replace('list', 'all') : `all${capitalised(name)}`;
  const each = isClass(lookup(item)) ? `[${item}::class, 'fromJson']` : '';
  if (each === '') throw new Error(`${operation.id} lists what is no object`);
  const parameters = parametersOf(operation);
  const asked = `${pathOf(operation)}, $query, ${each}`;
  const listDoc = [...queryDoc(operation), `@return Page<${item}>`];
  const allDoc = [...queryDoc(operation, 'cursor'), `@return \\Generator<int, ${item}>`];
  const walked = 'The same to the end: the next page is asked for when it is wanted.';
  const source = `${methodDoc(`${summary}. ${description}`, listDoc)}    public function ${name}(${parameters}): Page
    {
        return $this->pages->one(${asked});
    }

${methodDoc(walked, allDoc)}    public function ${all}(${parameters}): \\Generator
    {
        return $this->pages->all(${asked});
    }
`;
  return { source, uses: ['Model\\Page', `Model\\${item}`], isPaged: true };
}

function methodDoc(text: string, tags: string[]): string {
  return docComment([text, ...(tags.length > 0 ? ['', ...tags] : [])], '    ');
}

function parametersOf({
  pathParameters,
  body,
  query,
  takesKey,
  takesMark,
}: ClientOperation): string {
  return [
    ...pathParameters.map((one) => `string $${one}`),
    ...(body.kind === 'json' ? ['array $body'] : []),
    ...(body.kind === 'bytes' ? ['Bytes $body'] : []),
    ...(takesMark === 'required' ? ['string $ifMatch'] : []),
    ...(query.length > 0 ? ['array $query = []'] : []),
    ...(takesMark === 'optional' ? ['?string $ifMatch = null'] : []),
    ...(takesKey ? ['?string $idempotencyKey = null'] : []),
  ].join(', ');
}

function requestOf(operation: ClientOperation): string {
  const { method: verb, body, query, takesKey, takesMark, isOpen, isRepeatable } = operation;
  const made =
    body.kind === 'json'
      ? `${verb}(${pathOf(operation)}, $body)`
      : `${verb}(${pathOf(operation)}${query.length > 0 ? ', $query' : ''})`;
  const calls = [
    `Request::${made}`,
    ...(body.kind === 'bytes' ? ['bytes($body->type, $body->bytes)'] : []),
    ...(takesMark === undefined ? [] : ['ifMatch($ifMatch)']),
    ...(takesKey ? ['once($idempotencyKey)'] : isRepeatable ? ['repeatable()'] : []),
    ...(isOpen ? ['withoutToken()'] : []),
  ];
  const line = calls.join('->');
  return line.length <= 80 ? line : calls.join('\n            ->');
}

function pathOf({ path }: ClientOperation): string {
  const parts = path.split(/(\{\w+\})/).filter((part) => part !== '');
  return parts
    .map((part) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      return name === undefined ? `'${part}'` : `rawurlencode($${name})`;
    })
    .join(' . ');
}

function queryDoc({ query }: ClientOperation, except?: string): string[] {
  const names = query.map(({ name }) => name).filter((name) => name !== except);
  return names.length === 0 ? [] : [`@param array<string, mixed> $query ${names.join(', ')}`];
}

/** What an array for a body holds; what it may lack has a question mark. */
function membersOf(name: string, lookup: Lookup): string {
  const { properties = {}, required = [], oneOf = [] }: Schema = lookup(name);
  if (oneOf.length > 0)
    return oneOf
      .map(({ $ref = '' }) => membersOf($ref.split('/').at(-1) ?? '', lookup))
      .join(', or ');
  const members = Object.keys(properties);
  return members.map((key) => (required.includes(key) ? key : `${key}?`)).join(', ');
}
