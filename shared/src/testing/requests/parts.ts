import type { Spec } from '../../http/load-spec.js';
import type { Operation } from '../../http/operation.js';
import type { Schema } from '../spec-fields.js';

/** Where a parameter stands. */
export const places = ['path', 'query', 'header', 'cookie'] as const;
export type Place = (typeof places)[number];

export interface ParameterPart {
  name: string;
  place: Place;
  required: boolean;
  schema: Schema;
}

/** The parts of a request as values, before they are written down. */
export interface Values extends Record<Place, Record<string, unknown>> {
  body: unknown;
}

/** What the specification says of the parts of a request. */
export interface Parts {
  parameters: ParameterPart[];
  /** Of a JSON body. */
  body: Schema | undefined;
}

interface Described {
  parameters?: unknown[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
}

/** Reads them from the specification, of the path and of the operation. */
export function partsOf({ resolved }: Spec, { specPath, specMethod }: Operation): Parts {
  const item = resolved.paths[specPath] as Described & Record<string, Described | undefined>;
  const described = item[specMethod] ?? {};
  const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])] as {
    name: string;
    in: Place;
    required?: boolean;
    schema?: Schema;
  }[];
  const content = described.requestBody?.content ?? {};
  const json = Object.keys(content).find((type) => type.endsWith('json'));
  return {
    parameters: parameters.map(({ name, in: place, required = false, schema = {} }) => ({
      name,
      place,
      required,
      schema,
    })),
    body: json === undefined ? undefined : (content[json]?.schema ?? {}),
  };
}
