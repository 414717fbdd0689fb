import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { posix } from 'node:path';
import { DocumentError } from './document-error.js';
import { gathering } from './gathering.js';
import { isNode, mapValues, type Node } from './node.js';
import { isSum, summed, type Sum } from './sum.js';

/** A property that is a part itself, a list of parts, or a map whose values are. */
export type Property = [as: 'one' | 'list' | 'map', part: string];

/** What a kind of document is made of. */
export interface Language {
  /** Where parts stand inside parts, from `document` on. All else, examples among it, is data. */
  grammar: Readonly<Record<string, Readonly<Record<string, Property>>>>;
  /** The drawer of `components` for each part that has one; others are written where they are used. */
  drawers: Readonly<Record<string, string>>;
  /** What becomes of a part whose name another part has taken: it is written where it is used. */
  namesakes: 'refused' | 'inline';
}

/**
 * One document of a file and all that it refers to: every shared part is in `components` under its
 * own name, and there is no other `$ref`, so that generators give it a type of that name. A sum of
 * objects is written as the one object that it is; see {@link isSum}.
 *
 * @throws DocumentError when two files call different parts alike, or name one that does not exist
 */
export async function bundle(file: string, language: Language): Promise<object> {
  const files = await $RefParser.resolve(file, gathering);
  const root = files.paths()[0] ?? file;
  return new Bundler(root, files, language).bundle();
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
  readonly #language: Language;
  readonly #components: Record<string, Node> = {};
  /** Where the part of each name comes from. */
  readonly #origins = new Map<string, string>();

  constructor(root: string, files: Files, language: Language) {
    this.#root = root;
    this.#files = files;
    this.#language = language;
  }

  bundle(): object {
    const document = this.#files.get(this.#root) as Node;
    const { components = {}, ...rest } = this.#copyOf(document, 'document', this.#root) as Node;
    const own = components as Record<string, Node>;
    const names = new Set([...Object.keys(own), ...Object.keys(this.#components)]);
    const all = [...names].map((name) => [name, { ...this.#components[name], ...own[name] }]);
    return { ...rest, components: Object.fromEntries(all) as Node };
  }

  #copyOf(node: unknown, part: string, file: string): unknown {
    if (!isNode(node)) return node;
    const reference = node['$ref'];
    if (typeof reference === 'string') return this.#follow(reference, part, file);
    if (part === 'schema' && isSum(node)) return this.#copyOfSum(node, file);
    const rules = this.#language.grammar[part] ?? {};
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

  #follow(reference: string, part: string, file: string): unknown {
    const place = this.#placeOf(reference, file);
    const drawer = this.#language.drawers[part];
    if (place.file === this.#root && place.pointer.startsWith('/components/'))
      return { $ref: `#${place.pointer}` };
    const name = place.pointer.split('/').at(-1) ?? '';
    if (drawer === undefined || !this.#keep(drawer, name, place, part))
      return this.#copyOf(this.#read(place), part, place.file);
    return { $ref: `#/components/${drawer}/${name}` };
  }

  /** @returns whether the name means this part now */
  #keep(drawer: string, name: string, place: Place, part: string): boolean {
    const path = `${drawer}/${name}`;
    const origin = `${place.file}#${place.pointer}`;
    const known = this.#origins.get(path);
    if (known === origin) return true;
    const { components = {} } = this.#files.get(this.#root) as Node;
    const own = (components as Record<string, Node>)[drawer];
    if (known !== undefined || own?.[name] !== undefined) {
      if (this.#language.namesakes === 'inline') return false;
      throw new DocumentError(this.#root, [`two parts are called ${path}: one is ${origin}`]);
    }
    this.#origins.set(path, origin);
    const kept = this.#copyOf(this.#read(place), part, place.file);
    this.#components[drawer] = { ...this.#components[drawer], [name]: kept };
    return true;
  }

  #copyOfSum({ allOf, ...whole }: Sum, file: string): unknown {
    const parts = allOf.map((each) => {
      const reference = isNode(each) ? each['$ref'] : undefined;
      if (typeof reference !== 'string') return this.#copyOf(each, 'schema', file);
      const place = this.#placeOf(reference, file);
      return this.#copyOf(this.#read(place), 'schema', place.file);
    });
    const own = this.#copyOf(whole, 'schema', file);
    return summed(parts as Node[], own as Node, (fault) => new DocumentError(file, [fault]));
  }

  /** What stands there, word for word: of a reference, where it leads is for its own place to say. */
  #read({ file, pointer }: Place): unknown {
    return tokensOf(pointer).reduce<unknown>((node, token) => {
      if (isNode(node) && Object.hasOwn(node, token)) return node[token];
      throw new DocumentError(this.#root, [`${file}#${pointer}: there is no "${token}"`]);
    }, this.#files.get(file));
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
