import { variantsOf, type Schema } from '../spec-fields.js';
import type { Parts, Values } from './parts.js';

/** A place of a request that names something by its id. */
export interface IdPlace {
  /** `path.visitId`, `body.unitId` */
  place: string;
  /** `visitId` */
  name: string;
  /** The same request with this id there. */
  with: (id: string) => Values;
}

/** Every place of a request where an id may stand, whether these values have one there or not. */
export function idPlaces({ parameters, body }: Parts, values: Values): IdPlace[] {
  const inParameters = parameters
    .filter(({ schema }) => isId(schema) || isId(schema.items))
    .map(({ name, place }) => ({
      place: `${place}.${place === 'header' ? name.toLowerCase() : name}`,
      name,
      with: (id: string) => ({ ...values, [place]: { ...values[place], [name]: id } }),
    }));
  if (body === undefined) return inParameters;
  const inBody = idsWithin(body, values.body, 'body').map(({ place, name, within }) => ({
    place,
    name,
    with: (id: string) => ({ ...values, body: within(id) }),
  }));
  return [...inParameters, ...inBody];
}

interface IdWithin {
  place: string;
  name: string;
  within: (id: string) => unknown;
}

function idsWithin(schema: Schema, value: unknown, place: string): IdWithin[] {
  if (schema.oneOf ?? schema.anyOf ?? schema.allOf)
    return variantsOf(schema).flatMap((variant) => idsWithin(variant, value, place));
  if (isId(schema)) return [{ place, name: place.split('.').at(-1) ?? '', within: (id) => id }];
  if (schema.type === 'array')
    return idsWithin(schema.items ?? {}, undefined, place).map((inside) => ({
      ...inside,
      within: (id) => [inside.within(id)],
    }));
  const whole = typeof value === 'object' && value !== null ? value : {};
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    idsWithin(property, whole[name as never], `${place}.${name}`).map((inside) => ({
      ...inside,
      within: (id) => ({ ...whole, [name]: inside.within(id) }),
    })),
  );
}

function isId(schema: Schema | undefined): boolean {
  return schema?.format === 'uuid';
}
