import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import type { Reply } from './reply.js';

/** What the specification says of an operation about the thing that it reads, makes or changes. */
export interface ResourceRules {
  /** Where what was made is found, with names of the answer in braces: `/visits/{id}`. */
  location: string | undefined;
  /** Whether answers carry an ETag, and reads may be answered 304. */
  tagged: boolean;
  /** Whether a change takes, or demands, the ETag of what it changes. */
  ifMatch: 'optional' | 'required' | undefined;
}

/** The extensions that say so. */
export const RESOURCE_EXTENSIONS = ['x-location', 'x-etag', 'x-if-match'] as const;

type Extended = OpenAPIV3.OperationObject & Record<string, unknown>;

export function readResourceRules(schema: Extended): ResourceRules {
  return {
    location: schema['x-location'] as string | undefined,
    tagged: schema['x-etag'] === true,
    ifMatch: schema['x-if-match'] as ResourceRules['ifMatch'],
  };
}

/** What is wrong with them, in an operation that takes these headers and answers so. */
export function resourceFaults(
  { location, tagged, ifMatch }: ResourceRules,
  { headers, statuses, paths }: { headers: string[]; statuses: string[]; paths: string[] },
): string[] {
  const shapes = new Set(paths.map(shapeOf));
  const faults: [boolean, string][] = [
    [statuses.includes('201') && location === undefined, 'a 201 needs x-location'],
    [
      location !== undefined && !(typeof location === 'string' && shapes.has(shapeOf(location))),
      'x-location must be a path of this document, with names of the answer in braces',
    ],
    [
      ifMatch !== undefined && !['optional', 'required'].includes(ifMatch),
      'x-if-match must be optional or required',
    ],
    [ifMatch !== undefined && !tagged, 'x-if-match needs x-etag'],
    [
      ifMatch !== undefined && !headers.includes('if-match'),
      'x-if-match needs the header parameter If-Match',
    ],
  ];
  return faults.filter(([broken]) => broken).map(([, fault]) => fault);
}

/** The path without the names in its braces. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** Where the thing of this answer is found; undefined when the answer makes none. */
export function locationOf(
  { location }: Pick<ResourceRules, 'location'>,
  basePath: string,
  { status, body }: Reply,
): string | undefined {
  if (location === undefined || status !== 201) return undefined;
  const path = location.replaceAll(/\{([^}]+)\}/g, (_braces, name: string) =>
    encodeURIComponent(String(valueAt(body, name.split('.')))),
  );
  return basePath + path;
}

function valueAt(value: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return value;
  return valueAt((value as Record<string, unknown>)[name], rest);
}
