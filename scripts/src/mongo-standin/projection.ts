import { Query } from 'mingo';
import { type Doc, isObject } from './bson-values.js';
import { MongoError } from './errors.js';

/**
 * Compiles the projection of a find: fields to keep, or fields to leave out.
 * @throws MongoError 2 for expressions and operators, which are not known here
 */
export function compileProjection(spec: Doc): (doc: Doc) => Doc {
  const fields = Object.entries(spec);
  if (fields.length === 0) return (doc) => doc;
  for (const [path, value] of fields) {
    if (isObject(value) || typeof value === 'string' || Array.isArray(value)) {
      throw new MongoError(2, `Unsupported projection option: ${path}`);
    }
  }
  const flags = fields.map(([path, value]): [string, boolean] => [path, isTrue(value)]);
  const isInclusion = flags.find(([path]) => path !== '_id')?.[1] ?? flags[0]?.[1] === true;
  for (const [path, flag] of flags) {
    if (path === '_id' || flag === isInclusion) continue;
    const [what, where] = flag ? ['inclusion', 'exclusion'] : ['exclusion', 'inclusion'];
    throw new MongoError(2, `Cannot do ${what} on field ${path} in ${where} projection`);
  }
  if (fields.every(([path]) => !path.includes('.'))) return flatProjection(flags, isInclusion);
  const projection = Object.fromEntries(flags.map(([path, flag]) => [path, flag ? 1 : 0]));
  const all = new Query({}, {});
  return (doc) => all.find<Doc>([doc], projection).next();
}

const isTrue = (value: unknown): boolean => value === true || Number(value) !== 0;

/** The common case, without a walk through the document. */
function flatProjection(flags: [string, boolean][], isInclusion: boolean): (doc: Doc) => Doc {
  const named = new Map(flags);
  const keeps = (field: string): boolean =>
    field === '_id' ? (named.get('_id') ?? true) : named.has(field) === isInclusion;
  return (doc) => Object.fromEntries(Object.entries(doc).filter(([field]) => keeps(field)));
}
