import type { Operation } from '@gatehouse/shared/http/operation';
import {
  places,
  type Parts,
  type Place,
  type Values,
} from '@gatehouse/shared/testing/requests/parts';
import { writeRequest } from '@gatehouse/shared/testing/requests/written';
import type { Attempt } from './attempt.js';
import { draw, type Source } from './draw.js';

/** Values for all that is required and some of what is not. */
export function drawValues({ parameters, body }: Parts, source: Source): Values {
  const valuesIn = (wanted: Place) =>
    Object.fromEntries(
      parameters
        .filter(({ place, required }) => place === wanted && (required || isWanted(source)))
        .map(({ name, schema }) => [name, draw(schema, name, source)]),
    );
  const [path, query, header, cookie] = places.map(valuesIn);
  return {
    path: path ?? {},
    query: query ?? {},
    header: header ?? {},
    cookie: cookie ?? {},
    body: body && draw(body, 'body', source),
  };
}

/** Every filter at once finds nothing, so that there are few. */
function isWanted({ random, fullness }: Source): boolean {
  return random() < fullness / 2;
}

type Special = Pick<Attempt, 'what'> & Partial<Omit<Attempt, 'operation' | 'what'>>;

/** Writes a request down. @param special what is other than these values say */
export function compose(operation: Operation, values: Values, special: Special): Attempt {
  const written = writeRequest(operation, values);
  return {
    operation,
    ...written,
    mustFail: false,
    place: undefined,
    mayGetLost: false,
    ...special,
    headers: { ...written.headers, ...special.headers },
  };
}
