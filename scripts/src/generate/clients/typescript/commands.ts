import { docComment } from '../comments.js';
import { camelCase, capitalised } from '../naming.js';
import type { ClientOperation } from '../operations.js';
import type { ClientModel } from '../schemas.js';
import { printCommand } from './command.js';

/** Written by hand: what the types of commands are made of, by the module that it comes from. */
const helpers: Readonly<Record<string, readonly string[]>> = {
  '../../commands/operation.js': ['Operations'],
  '../../commands/options.js': [
    ...['CallOptions', 'CommunityOptions', 'EditOptions', 'KeyOptions', 'MarkedOptions'],
  ],
  '../../pages.js': ['ItemsOf'],
  '../../seen.js': ['Seen'],
};

/** The commands of the operations of one tag: for each group that they stand in, their type and a list. */
export function printCommands(model: ClientModel, tag: string): string {
  const ofTag = model.operations.filter((one) => one.tag === tag);
  const printed = ofTag.map(printCommand);
  const used = new Set(['Operations', ...printed.flatMap((one) => one.helpers)]);
  const named = [...new Set(printed.flatMap((one) => one.named))].sort();
  const groups = [...new Set(ofTag.map(({ group }) => group))];
  return [
    ...importsOf(used),
    ...(named.length > 0 ? [`import type { ${named.join(', ')} } from './types.js';`] : []),
    '',
    ...groups.map((group) => printGroup(model, group, ofTag)),
  ].join('\n');
}

function importsOf(used: ReadonlySet<string>): string[] {
  return Object.entries(helpers).flatMap(([from, names]) => {
    const wanted = names.filter((name) => used.has(name));
    return wanted.length === 0 ? [] : [`import type { ${wanted.join(', ')} } from '${from}';`];
  });
}

function printGroup(model: ClientModel, group: string, ofTag: ClientOperation[]): string {
  const operations = ofTag.filter((one) => one.group === group);
  const commands = operations.map(printCommand);
  const doc = docComment([descriptionOf(model, operations[0])], '');
  return `${doc}export interface ${typeOf(group)} {
${commands.map((one) => one.types).join('')}}

export const ${group}: Operations<${typeOf(group)}> = {
${commands.map((one) => one.operations).join('')}};
`;
}

function typeOf(group: string): string {
  return `${capitalised(group)}Commands`;
}

/** Of the tag of an operation. */
function descriptionOf({ documents }: ClientModel, operation?: ClientOperation): string {
  const tags = operation && documents.get(operation.service)?.tags;
  return tags?.find(({ name }) => name === operation?.tag)?.description ?? '';
}

/** What puts the commands of all tags together, so that no list by hand names a feature. */
export function printIndex({ operations }: ClientModel): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  const groups = [...new Set(operations.map(({ group }) => group))].sort();
  const tagsOf = (group: string) =>
    tags
      .filter((tag) => operations.some((one) => one.tag === tag && one.group === group))
      .map(camelCase);
  const types = groups.map((group) => {
    const parts = tagsOf(group).map((tag) => `${tag}.${typeOf(group)}`);
    return `${group}: ${parts.join(' & ')};\n`;
  });
  const lists = groups.map((group) => {
    const parts = tagsOf(group).map((tag) => `${tag}.${group}`);
    const merged = `{ ${parts.map((part) => `...${part}`).join(', ')} }`;
    return `${group}: ${parts.length === 1 ? parts.join('') : merged},\n`;
  });
  const imports = tags.map((tag) => `import * as ${camelCase(tag)} from './${tag}.js';\n`);
  return `import type { Operations } from '../../commands/operation.js';
${imports.join('')}
export type * from './types.js';

/** Every command, in its group. */
export interface Commands {
${types.join('')}}

/** How each of them is asked for. */
export const operations: { readonly [Group in keyof Commands]: Operations<Commands[Group]> } = {
${lists.join('')}};
`;
}
