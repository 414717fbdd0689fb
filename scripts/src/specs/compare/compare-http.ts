import { asClient, asServer, unreadable } from './compare-schemas.js';
import { under, type Finding } from './finding.js';
import {
  operationsOf,
  type Content,
  type HttpDocument,
  type Operation,
  type Parameter,
} from './http-document.js';
import { lessOf, operationRules } from './operation-rules.js';

/**
 * What a client that was built for the old document can no longer do, or not in the same way.
 * What is new and asks nothing of it (operations, optional fields, errors) is no finding.
 */
export function compareHttp(old: HttpDocument, now: HttpDocument): Finding[] {
  const served = operationsOf(now);
  return [...operationsOf(old)].flatMap(([name, before]) => {
    const after = served.get(name);
    if (after === undefined) return [{ at: name, rule: 'operation-gone', what: 'is not served' }];
    return under(name, compareOperation(before, after));
  });
}

function compareOperation(old: Operation, now: Operation): Finding[] {
  const rules = Object.entries(operationRules).flatMap(([rule, breach]) => {
    const what = breach(old, now);
    return what === undefined ? [] : [{ at: '', rule, what }];
  });
  return [
    ...rules,
    ...compareParameters(old.parameters, now.parameters),
    ...under(' request', compareRequests(old, now)),
    ...compareResponses(old, now),
  ];
}

const keyOf = ({ in: place, name }: Parameter): string => `${place}.${name}`;

function compareParameters(old: Parameter[], now: Parameter[]): Finding[] {
  const taken = new Map(now.map((parameter) => [keyOf(parameter), parameter]));
  const sent = new Set(old.map(keyOf));
  const demanded = now.filter((one) => one.required === true && !sent.has(keyOf(one)));
  return [
    ...demanded.map((one) => ({
      at: ` ${keyOf(one)}`,
      rule: 'parameter-required',
      what: 'is new and must be sent',
    })),
    ...old.flatMap((before) =>
      under(` ${keyOf(before)}`, compareParameter(before, taken.get(keyOf(before)))),
    ),
  ];
}

function compareParameter(old: Parameter, now: Parameter | undefined): Finding[] {
  if (now === undefined) return [{ at: '', rule: 'parameter-gone', what: 'is not taken any more' }];
  const demanded = now.required === true && old.required !== true;
  return [
    ...(demanded ? [{ at: '', rule: 'parameter-required', what: 'could be left out' }] : []),
    ...unreadable(old.schema ?? {}, now.schema ?? {}, asServer),
  ];
}

/** The old client writes, the new server reads. */
function compareRequests(old: Operation, now: Operation): Finding[] {
  const before = bodyOf(old);
  const after = bodyOf(now);
  const demanded = now.requestBody?.required === true && old.requestBody?.required !== true;
  return [
    ...(demanded ? [{ at: '', rule: 'body-required', what: 'could be left out' }] : []),
    ...mediaTypesGone(before, after),
    ...Object.entries(before).flatMap(([type, { schema = {} }]) => {
      const taken = after[type]?.schema;
      return taken === undefined ? [] : under(` ${type} body`, unreadable(schema, taken, asServer));
    }),
  ];
}

function bodyOf({ requestBody }: Operation): Content {
  return requestBody?.content ?? {};
}

/** The new server writes, the old client reads. */
function compareResponses(old: Operation, now: Operation): Finding[] {
  return Object.entries(old.responses).flatMap(([status, before]) => {
    const after = now.responses[status];
    if (after === undefined)
      return [{ at: ` ${status}`, rule: 'status-gone', what: 'is not answered any more' }];
    const headers = lessOf(Object.keys(before.headers ?? {}), Object.keys(after.headers ?? {}));
    return under(` ${status}`, [
      ...headers.map((name) => ({
        at: ` header.${name}`,
        rule: 'header-gone',
        what: 'is not sent',
      })),
      ...mediaTypesGone(before.content ?? {}, after.content ?? {}),
      ...Object.entries(before.content ?? {}).flatMap(([type, { schema = {} }]) => {
        const written = after.content?.[type]?.schema;
        return written === undefined
          ? []
          : under(` ${type} body`, unreadable(written, schema, asClient));
      }),
    ]);
  });
}

function mediaTypesGone(old: Content, now: Content): Finding[] {
  return lessOf(Object.keys(old), Object.keys(now)).map((type) => ({
    at: ` ${type}`,
    rule: 'media-type-gone',
    what: 'is not spoken any more',
  }));
}
