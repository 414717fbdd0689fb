import { docComment } from '../comments.js';
import type { Schema } from '../document.js';
import { capitalised } from '../naming.js';
import type { ClientOperation, Service } from '../operations.js';
import { schemasOf, type ClientModel, type NamedSchema } from '../schemas.js';

/** Where the types of a specification are. */
function typesModule(service: Service): string {
  return `@gatehouse/contracts/${service}`;
}

/** Names the things that commands take and answer, and the query of each that has one. */
export function printTypes(model: ClientModel): string {
  const named = schemasOf(model, ({ body, answer }) => [body, answer]).filter(hasShape);
  const asking = model.operations.filter(({ query }) => query.length > 0);
  const services = [...model.documents.keys()];
  return [
    ...services.map((service) => printImport(service, named, asking)),
    `import type { QueryOf } from '../../commands/options.js';\n`,
    ...named.map(printSchema),
    ...asking.map(printQuery),
  ].join('\n');
}

/** A text or a number needs no name of its own. */
function hasShape({ schema }: NamedSchema): boolean {
  const isEnum = schema.enum !== undefined;
  return isEnum || schema.type === 'object' || isSum(schema);
}

function isSum({ oneOf, anyOf, allOf }: Schema): boolean {
  return [oneOf, anyOf, allOf].some((one) => one !== undefined);
}

function printImport(service: Service, named: NamedSchema[], asking: ClientOperation[]): string {
  const parts = [
    ...(named.some((one) => one.service === service) ? [`components as ${service}`] : []),
    ...(asking.some((one) => one.service === service)
      ? [`operations as ${service}Operations`]
      : []),
  ];
  if (parts.length === 0) return '';
  return `import type { ${parts.join(', ')} } from '${typesModule(service)}';`;
}

function printSchema({ name, service, schema }: NamedSchema): string {
  const doc = schema.description === undefined ? '' : docComment([schema.description], '');
  return `${doc}export type ${name} = ${service}['schemas']['${name}'];\n`;
}

function printQuery(operation: ClientOperation): string {
  const { id, service, group, name } = operation;
  const type = `QueryOf<${service}Operations['${id}']>`;
  const doc = `/** What \`${group}.${name}\` may be asked for. */\n`;
  return `${doc}export type ${queryTypeOf(operation)} = ${type};\n`;
}

/** The name of the type of an operation's query. */
export function queryTypeOf({ id }: ClientOperation): string {
  return `${capitalised(id)}Query`;
}
