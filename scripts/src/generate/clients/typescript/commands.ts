import { docComment } from '../comments.js';
import { camelCase } from '../naming.js';
import type { ClientOperation } from '../operations.js';
import type { ClientModel } from '../schemas.js';
import { printCommand } from './command.js';

/** Written by hand: what commands are made of, by the module that it comes from. */
const helpers: Readonly<Record<string, readonly string[]>> = {
  '../../http.js': ['bodyOf', 'done'],
  '../../pages.js': ['itemsOf'],
  '../../seen.js': ['seenOf', 'type Seen'],
  '../../commands/options.js': [
    ...['bytesOf', 'communityOf', 'keyOf', 'markOf', 'signalOf'],
    ...['type CallOptions', 'type Calls', 'type CommunityOptions', 'type EditOptions'],
    ...['type KeyOptions', 'type MarkedOptions'],
  ],
};

/** The commands of the operations of one tag: a function for each group that they stand in. */
export function printCommands(model: ClientModel, tag: string): string {
  const ofTag = model.operations.filter((one) => one.tag === tag);
  const printed = ofTag.map(printCommand);
  const used = new Set(['Calls', ...printed.flatMap((one) => one.helpers)]);
  const types = [...new Set(printed.flatMap((one) => one.types))].sort();
  const groups = [...new Set(ofTag.map(({ group }) => group))];
  return [
    ...importsOf(used),
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from './types.js';`] : []),
    '',
    ...groups.map((group) => printGroup(model, group, ofTag)),
  ].join('\n');
}

function importsOf(used: ReadonlySet<string>): string[] {
  return Object.entries(helpers).flatMap(([from, names]) => {
    const wanted = names.filter((name) => used.has(name.replace('type ', '')));
    const isTypes = wanted.every((name) => name.startsWith('type '));
    const list = wanted.map((name) => (isTypes ? name.replace('type ', '') : name)).join(', ');
    return wanted.length === 0
      ? []
      : [`import ${isTypes ? 'type ' : ''}{ ${list} } from '${from}';`];
  });
}

function printGroup(model: ClientModel, group: string, ofTag: ClientOperation[]): string {
  const operations = ofTag.filter((one) => one.group === group);
  const commands = operations.map(printCommand);
  const newKey = operations.some(({ takesKey }) => takesKey) ? ['newKey'] : [];
  const parts = [...new Set(operations.map(({ service }) => service)), ...newKey];
  const doc = docComment([descriptionOf(model, operations[0])], '');
  const before = commands.map((one) => one.before).join('');
  const members = commands.map((one) => one.members).join('');
  return `${doc}export function ${group}({ ${parts.join(', ')} }: Calls) {
${before}return {
${members}};
}
`;
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
  const partsOf = (group: string) =>
    tags
      .filter((tag) => operations.some((one) => one.tag === tag && one.group === group))
      .map((tag) => `${camelCase(tag)}.${group}(calls)`);
  const members = groups.map((group) => {
    const parts = partsOf(group);
    const merged = `{ ${parts.map((part) => `...${part}`).join(', ')} }`;
    return `${group}: ${parts.length === 1 ? parts.join('') : merged},\n`;
  });
  const imports = tags.map((tag) => `import * as ${camelCase(tag)} from './${tag}.js';\n`);
  return `${imports.join('')}import type { Calls } from '../../commands/options.js';

export type * from './types.js';

/** Every command, in its group. */
export function commands(calls: Calls) {
return {
${members.join('')}};
}
`;
}
