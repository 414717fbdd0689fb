import { join } from 'node:path';
import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import { format, resolveConfig } from 'prettier';
import { banner, servicesWithHttp } from '../contract-types.js';
import type { Document } from './document.js';
import { clientOperations, type Service } from './operations.js';
import { phpFiles } from './php/php-files.js';
import type { ClientModel } from './schemas.js';
import { printCommands, printIndex } from './typescript/commands.js';
import { printTypes } from './typescript/types.js';

const commandsFolder = 'clients/api/src/generated/commands';

/**
 * The commands of both clients, in TypeScript and in PHP.
 *
 * @param openapi the folder of the specifications
 * @returns path from the root → content
 */
export async function clientFiles(openapi: string): Promise<Map<string, string>> {
  const specs = new Map<Service, object>();
  for (const service of servicesWithHttp)
    specs.set(service, await bundleSpec(join(openapi, `${service}.yaml`)));
  const model = clientModel(specs);
  const files = new Map<string, string>();
  for (const [name, source] of typescriptFiles(model)) {
    const path = `${commandsFolder}/${name}.ts`;
    const style = await resolveConfig(join(openapi, '..', path));
    files.set(path, banner + (await format(source, { ...style, parser: 'typescript' })));
  }
  for (const [path, source] of phpFiles(model)) files.set(path, source);
  return files;
}

/**
 * @param specs each bundled, by the service whose it is; where several describe a thing, the first counts
 * @throws Error for a shape that the printers do not know, and for two commands of one name
 */
export function clientModel(specs: ReadonlyMap<Service, object>): ClientModel {
  const documents = new Map([...specs].map(([service, spec]) => [service, spec as Document]));
  const operations = [...documents].flatMap(([service, spec]) => clientOperations(service, spec));
  const names = operations.map(({ group, name }) => `${group}.${name}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two operations are ${twice}; see x-command`);
  return { documents, operations };
}

function typescriptFiles(model: ClientModel): [string, string][] {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))];
  return [
    ['index', printIndex(model)],
    ['types', printTypes(model)],
    ...tags.map((tag): [string, string] => [tag, printCommands(model, tag)]),
  ];
}
