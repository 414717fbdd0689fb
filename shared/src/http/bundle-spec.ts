import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { posix } from 'node:path';
import { SpecError } from './spec-error.js';

/** A part of an OpenAPI document that may be a `$ref`. */
type Part =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'media'
  | 'schema'
  | 'example'
  | 'securityScheme';

/** A property that is a part itself, a list of parts, or a map whose values are. */
type Property = [as: 'one' | 'list' | 'map', part: Part];

type Node = Record<string, unknown>;

const operations = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const described: Record<string, Property> = {
  schema: ['one', 'schema'],
  content: ['map', 'media'],
  examples: ['map', 'example'],
};

/** Where parts stand inside parts. All else, examples among it, is data and is copied as it is. */
const grammar: Record<Part, Record<string, Property>> = {
  document: { paths: ['map', 'pathItem'], components: ['one', 'components'] },
  components: {
    schemas: ['map', 'schema'],
    parameters: ['map', 'parameter'],
    headers: ['map', 'header'],
    requestBodies: ['map', 'requestBody'],
    responses: ['map', 'response'],
    examples: ['map', 'example'],
    securitySchemes: ['map', 'securityScheme'],
  },
  pathItem: {
    parameters: ['list', 'parameter'],
    ...Object.fromEntries(
      operations.map((name): [string, Property] => [name, ['one', 'operation']]),
    ),
  },
  operation: {
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['map', 'response'],
  },
  parameter: described,
  header: described,
  requestBody: { content: ['map', 'media'] },
  response: { headers: ['map', 'header'], content: ['map', 'media'] },
  media: { schema: ['one', 'schema'], examples: ['map', 'example'] },
  schema: {
    properties: ['map', 'schema'],
    items: ['one', 'schema'],
    additionalProperties: ['one', 'schema'],
    not: ['one', 'schema'],
    allOf: ['list', 'schema'],
    anyOf: ['list', 'schema'],
    oneOf: ['list', 'schema'],
  },
  example: {},
  securityScheme: {},
};

/** The drawer of `components` for each part that has one; others are written where they are used. */
const drawers: Partial<Record<Part, string>> = {
  parameter: 'parameters',
  header: 'headers',
  requestBody: 'requestBodies',
  response: 'responses',
  schema: 'schemas',
  example: 'examples',
};

/**
 * One document of a file and all that it refers to: every shared part is in `components` under its
 * own name, and there is no other `$ref`, so that generators give it a type of that name.
 *
 * @throws SpecError when two files call different parts alike, or name one that does not exist
 */
export async function bundleSpec(file: string): Promise<object> {
  const files = await $RefParser.resolve(file, { resolve: { http: false } });
  const root = files.paths()[0] ?? file;
  return new Bundler(root, files).bundle();
}

/** What the reader of files gives. */
interface Files {
  get(path: string): unknown;
}

/** A part in its file: `#/…` means that file. */
interface Place {
  file: string;
  pointer: string;
}

class Bundler {
  readonly #root: string;
  readonly #files: Files;
  readonly #components: Record<string, Node> = {};
  /** Where the part of each name comes from. */
  readonly #origins = new Map<string, string>();

  constructor(root: string, files: Files) {
    this.#root = root;
    this.#files = files;
  }

  bundle(): object {
    const document = this.#files.get(this.#root) as Node;
    const { components = {}, ...rest } = this.#copyOf(document, 'document', this.#root) as Node;
    const own = components as Record<string, Node>;
    const names = new Set([...Object.keys(own), ...Object.keys(this.#components)]);
    const all = [...names].map((name) => [name, { ...this.#components[name], ...own[name] }]);
    return { ...rest, components: Object.fromEntries(all) as Node };
  }

  #copyOf(node: unknown, part: Part, file: string): unknown {
    if (!isNode(node)) return node;
    const reference = node['$ref'];
    if (typeof reference === 'string') return this.#follow(reference, part, file);
    const rules = grammar[part];
    const copy = (value: unknown, [as, inner]: Property): unknown => {
      if (as === 'list' && Array.isArray(value))
        return value.map((item) => this.#copyOf(item, inner, file));
      if (as === 'map' && isNode(value))
        return mapValues(value, (item) => this.#copyOf(item, inner, file));
      return this.#copyOf(value, inner, file);
    };
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => {
        const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
        return [name, rule === undefined ? value : copy(value, rule)];
      }),
    );
  }

  #follow(reference: string, part: Part, file: string): unknown {
    const place = this.#placeOf(reference, file);
    const drawer = drawers[part];
    if (place.file === this.#root && place.pointer.startsWith('/components/'))
      return { $ref: `#${place.pointer}` };
    if (drawer === undefined) return this.#copyOf(this.#read(place), part, place.file);
    const name = place.pointer.split('/').at(-1) ?? '';
    this.#keep(`${drawer}/${name}`, place, part);
    return { $ref: `#/components/${drawer}/${name}` };
  }

  #keep(path: string, place: Place, part: Part): void {
    const origin = `${place.file}#${place.pointer}`;
    const known = this.#origins.get(path);
    if (known === origin) return;
    const [drawer = '', name = ''] = path.split('/');
    const { components = {} } = this.#files.get(this.#root) as Node;
    const own = (components as Record<string, Node>)[drawer];
    if (known !== undefined || own?.[name] !== undefined)
      throw new SpecError(this.#root, [`two parts are called ${path}: one is ${origin}`]);
    this.#origins.set(path, origin);
    const kept = this.#copyOf(this.#read(place), part, place.file);
    this.#components[drawer] = { ...this.#components[drawer], [name]: kept };
  }

  /** What stands there, word for word: of a reference, where it leads is for its own place to say. */
  #read({ file, pointer }: Place): unknown {
    const found = tokensOf(pointer).reduce<unknown>(
      (node, token) => (isNode(node) && Object.hasOwn(node, token) ? node[token] : undefined),
      this.#files.get(file),
    );
    if (found === undefined) throw new SpecError(this.#root, [`${file} has no ${pointer}`]);
    return found;
  }

  #placeOf(reference: string, file: string): Place {
    const [path = '', pointer = ''] = reference.split('#');
    return { file: path === '' ? file : posix.join(posix.dirname(file), path), pointer };
  }
}

/** The names that a JSON pointer in a URL goes by, as RFC 6901 writes them there. */
function tokensOf(pointer: string): string[] {
  const tokens = decodeURIComponent(pointer).split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(node: Node, change: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value)]));
}
