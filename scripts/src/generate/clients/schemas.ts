import { nameOf, type Document, type Schema } from './document.js';
import type { ClientOperation, Content, Service } from './operations.js';

/** A schema with the service whose specification describes it. */
export interface NamedSchema {
  name: string;
  service: Service;
  schema: Schema;
}

/** All that clients are made from. */
export interface ClientModel {
  documents: Map<Service, Document>;
  operations: ClientOperation[];
}

/**
 * The schemas that commands speak of, and all that these hold, by name.
 *
 * @param side what is asked for, what is answered, or both
 * @throws Error when two services call different things alike
 */
export function schemasOf(model: ClientModel, side: (one: ClientOperation) => Content[]) {
  const found = new Map<string, NamedSchema>();
  for (const operation of model.operations) {
    const document = model.documents.get(operation.service);
    if (document === undefined) throw new Error(`${operation.service} has no specification`);
    for (const content of side(operation))
      if (content.kind === 'json')
        gather(content.schema, { found, document, service: operation.service });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Gathering {
  found: Map<string, NamedSchema>;
  document: Document;
  service: Service;
}

function gather(name: string, gathering: Gathering): void {
  const { found, document, service } = gathering;
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`${service}: there is no schema ${name}`);
  const known = found.get(name);
  if (known !== undefined) {
    if (JSON.stringify(known.schema) !== JSON.stringify(schema))
      throw new Error(`${known.service} and ${service} mean different things by ${name}`);
    return;
  }
  found.set(name, { name, service, schema });
  for (const reference of referencesIn(schema)) gather(nameOf(reference), gathering);
}

/** What an extension names is not part of the schema. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (key.startsWith('x-')) return [];
    return key === '$ref' && typeof inside === 'string' ? [inside] : referencesIn(inside);
  });
}
