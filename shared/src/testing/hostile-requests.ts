import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import { randomInt } from 'node:crypto';
import type { Spec } from '../http/load-spec.js';
import type { Operation } from '../http/operation.js';
import { hostileTexts } from './hostile-texts.js';
import { sampleOf, textFields, type KnownValues, type Schema } from './spec-fields.js';

export interface HostileAttack {
  spec: Spec;
  /** Where the service is, e.g. `http://127.0.0.1:3000`. */
  origin: string;
  known?: KnownValues;
  /** Headers of somebody who may do everything; asked for anew before a limit could be reached. */
  authorize: () => Promise<Record<string, string>>;
}

/** What came of the attack. */
export interface HostileReport {
  /** Answers that nothing a client sends may bring about, one line each. */
  faults: string[];
  /** Operations with a text in them whose handler no request reached. */
  unreached: string[];
  /** How many requests were sent. */
  sent: number;
}

type Place = 'path' | 'query' | 'header' | 'cookie';

/** A request with one hostile text in it. */
interface HostileRequest extends Record<Place, Record<string, string>> {
  what: string;
  /** Where an answer has to find a fault, if there is one. */
  faulty: string | undefined;
  body: unknown;
}

const AT_ONCE = 10;

/**
 * Sends, for every text in every operation of the specification, everything that is hostile and
 * may still pass. An operation that is added tomorrow is attacked tomorrow.
 */
export async function attackWithTexts(attack: HostileAttack): Promise<HostileReport> {
  const report: HostileReport = { faults: [], unreached: [], sent: 0 };
  for (const operation of attack.spec.operations) {
    const requests = hostileRequests(attack, operation);
    let wasReached = requests.length === 0;
    let caller = await attack.authorize();
    for (let at = 0; at < requests.length; at += AT_ONCE) {
      if (operation.rateLimit?.by === 'account') caller = await attack.authorize();
      const batch = requests.slice(at, at + AT_ONCE);
      const answers = batch.map((request) => send(attack.origin, operation, request, caller));
      for (const { reached, fault } of await Promise.all(answers)) {
        wasReached ||= reached;
        if (fault !== undefined) report.faults.push(fault);
      }
    }
    report.sent += requests.length;
    if (!wasReached) report.unreached.push(operation.id);
  }
  return report;
}

/** Twelve bytes each in a URL; Node reads 16 KB of what comes before a body. */
const LONGEST_OUTSIDE_BODY = 512;

function hostileRequests({ spec, known = {} }: HostileAttack, operation: Operation) {
  const { parameters, body } = partsOf(spec, operation);
  const good = goodRequest(parameters, body, known);
  const inParameters = parameters.flatMap(({ name, in: place, schema }) =>
    textFields(schema as Schema, known).flatMap((field) =>
      hostileTexts(field.schema, LONGEST_OUTSIDE_BODY).map(({ what, text, isRefused }) => ({
        ...good,
        what: `${place}.${name} ${what}`,
        faulty: isRefused
          ? `${place}.${place === 'header' ? name.toLowerCase() : name}`
          : undefined,
        [place]: { ...good[place as Place], [name]: String(field.within(text)) },
      })),
    ),
  );
  const inBody = (body ? textFields(body, known) : []).flatMap((field) =>
    hostileTexts(field.schema).map(({ what, text, isRefused }) => ({
      ...good,
      what: `body.${field.path} ${what}`,
      faulty: isRefused ? 'body' : undefined,
      body: field.within(text),
    })),
  );
  return [...inParameters, ...inBody].filter(isSendable);
}

function partsOf({ resolved }: Spec, { specPath, specMethod }: Operation) {
  const item = resolved.paths[specPath];
  const schema = item?.[specMethod];
  const parameters = [...(item?.parameters ?? []), ...(schema?.parameters ?? [])];
  const content = (schema?.requestBody as OpenAPIV3.RequestBodyObject | undefined)?.content;
  return {
    parameters: parameters as OpenAPIV3.ParameterObject[],
    body: content?.['application/json']?.schema as Schema | undefined,
  };
}

/** What the hostile text is put into: only what has to be there, and that in order. */
function goodRequest(
  parameters: OpenAPIV3.ParameterObject[],
  body: Schema | undefined,
  known: KnownValues,
): HostileRequest {
  const good = (wanted: Place) =>
    Object.fromEntries(
      parameters
        .filter(({ in: place, required }) => place === wanted && required === true)
        .map(({ name, schema }) => [name, String(sampleOf(schema as Schema, known, name))]),
    );
  const places = { path: good('path'), query: good('query'), header: {}, cookie: good('cookie') };
  return { what: 'nothing', faulty: undefined, ...places, body: body && sampleOf(body, known) };
}

/** Of what HTTP cannot carry in a header or a URL, no server ever hears. */
function isSendable({ path, query, header, cookie }: HostileRequest): boolean {
  const inUrl = Object.values({ ...path, ...query, ...cookie });
  return (
    Object.values(path).every((text) => text !== '') &&
    inUrl.every((text) => !/\p{Surrogate}/u.test(text)) &&
    Object.values(header).every((text) => /^[\x21-\x7e\xa0-\xff]+$/.test(text))
  );
}

/** What is read of an answer that refuses. */
interface Problem {
  code: string;
  errors: { path: string }[];
}

/** Headers that no specification names, and that every service reads. */
const UNNAMED = { 'user-agent': '\xff'.repeat(2000), 'x-correlation-id': '\xff'.repeat(300) };

/** Codes of refusals that come before any handler is asked. */
const AT_THE_DOOR: ReadonlySet<string> = new Set([
  'request_invalid',
  'url_malformed',
  'token_missing',
  'token_invalid',
  'tenant_foreign',
  'permission_missing',
  'step_up_required',
  'media_type_unsupported',
  'too_many_requests',
]);

/** Another one each time: limits would hide what is behind them. */
function anyAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}

async function send(
  origin: string,
  operation: Operation,
  { what, faulty, path, query, header, cookie, body }: HostileRequest,
  caller: Record<string, string>,
): Promise<{ reached: boolean; fault: string | undefined }> {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const type = operation.bodyTypes.find((each) => each.endsWith('json')) ?? operation.bodyTypes[0];
  const cookies = Object.entries(cookie).map(
    ([name, text]) => `${name}=${encodeURIComponent(text)}`,
  );
  const response = await fetch(`${origin}${filled}?${new URLSearchParams(query).toString()}`, {
    method: operation.method,
    redirect: 'manual',
    headers: {
      ...UNNAMED,
      'x-forwarded-for': anyAddress(),
      ...caller,
      ...header,
      ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
      ...(type !== undefined && { 'content-type': type }),
    },
    ...(type !== undefined && {
      body: type.endsWith('json') ? JSON.stringify(body) : 'some bytes',
    }),
  });
  const text = await response.text();
  const { status, headers } = response;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
  const { code, errors = [] } = (isProblem ? JSON.parse(text) : {}) as Partial<Problem>;
  const reached = code === undefined || !AT_THE_DOOR.has(code);
  const isNamed = errors.some((error) => faulty !== undefined && error.path.startsWith(faulty));
  // At an address whose parameter is far too long the router finds nothing.
  const isExpected = faulty === undefined || code === 'route_not_found';
  const isTaken = !isExpected && (reached || (code === 'request_invalid' && !isNamed));
  const isFault = status >= 500 || (status >= 400 && !isProblem) || isTaken;
  const fault = `${operation.id}, ${what}: ${status} ${text.slice(0, 300)}`;
  return { reached, fault: isFault ? fault : undefined };
}
