import { docComment } from '../comments.js';
import { camelCase, capitalised } from '../naming.js';
import type { Schema } from '../document.js';
import { schemasOf, type ClientModel } from '../schemas.js';
import { phpFile } from './layout.js';
import { printMethod } from './method.js';
import { printModel } from './model.js';
import { isClass, type Lookup } from './property.js';

const folder = 'clients/php/src';
/** Written by hand: nothing generated may take their names. */
const byHand = new Set(['Bytes', 'Instant', 'Page', 'Problem', 'Seen', 'Session']);

/** The PHP client's groups, what they answer, and what names them all. */
export function phpFiles(model: ClientModel): Map<string, string> {
  const lookup = lookupIn(model);
  const groups = [...new Set(model.operations.map(({ group }) => group))].sort();
  const files = new Map([[`${folder}/Api/Apis.php`, printApis(model, groups)]]);
  for (const group of groups)
    files.set(`${folder}/Api/${classOf(group)}.php`, printApi(model, group, lookup));
  for (const answered of answeredSchemas(model)) {
    if (byHand.has(answered.name)) throw new Error(`${answered.name} is a class by hand`);
    files.set(`${folder}/Model/${answered.name}.php`, printModel(answered, lookup));
  }
  return files;
}

/** What answers hold; a page is one class for all that is listed. */
function answeredSchemas(model: ClientModel) {
  const pages = new Set(
    model.operations.flatMap(({ pageOf, answer }) =>
      pageOf !== undefined && answer.kind === 'json' ? [answer.schema] : [],
    ),
  );
  const answered = schemasOf(model, ({ answer }) => [answer]);
  return answered.filter(({ name, schema }) => isClass(schema) && !pages.has(name));
}

function lookupIn(model: ClientModel): Lookup {
  const all = schemasOf(model, ({ body, answer }) => [body, answer]);
  const schemas = new Map<string, Schema>(all.map(({ name, schema }) => [name, schema]));
  return (name) => {
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`There is no schema ${name}`);
    return schema;
  };
}

function classOf(group: string): string {
  return `${capitalised(group)}Api`;
}

/** Of the tag that the group is called by, where several features have commands in it. */
function descriptionOf({ operations, documents }: ClientModel, group: string): string {
  const own = operations.filter((one) => one.group === group);
  const one = own.find(({ tag }) => camelCase(tag) === group) ?? own[0];
  const tags = one && documents.get(one.service)?.tags;
  return tags?.find(({ name }) => name === one?.tag)?.description ?? '';
}

function printApi(model: ClientModel, group: string, lookup: Lookup): string {
  const operations = model.operations.filter((one) => one.group === group);
  const methods = operations.map((one) => printMethod(one, lookup));
  const walks = methods.some(({ isPaged }) => isPaged);
  const calls = methods.some(({ isPaged }) => !isPaged);
  const parts = [...(calls ? ['caller'] : []), ...(walks ? ['pages'] : [])];
  const made: Record<string, string> = { caller: '$caller', pages: 'new Pages($caller)' };
  const properties = parts.map((part) => `    private ${capitalised(part)} $${part};\n`);
  const assignments = parts.map((part) => `        $this->${part} = ${made[part] ?? ''};\n`);
  return phpFile({
    namespace: 'Api',
    uses: ['Http\\Caller', ...methods.flatMap(({ uses }) => uses)],
    source: `${docComment([descriptionOf(model, group)], '')}final class ${classOf(group)}
{
${properties.join('')}
    public function __construct(Caller $caller)
    {
${assignments.join('')}    }

${methods.map(({ source }) => source).join('\n')}}
`,
  });
}

function printApis(model: ClientModel, groups: string[]): string {
  const methods = groups.map(
    (
      group,
    ) => `${docComment([descriptionOf(model, group)], '    ')}    public function ${group}(): ${classOf(group)}
    {
        return new ${classOf(group)}($this->caller);
    }
`,
  );
  return phpFile({
    namespace: 'Api',
    uses: ['Http\\Caller'],
    source: `/** Every operation of the API, in its group. */
trait Apis
{
    private Caller $caller;

${methods.join('\n')}}
`,
  });
}
