import type { Spec } from '@gatehouse/shared/http/load-spec';
import { createValidators, type Validators } from '@gatehouse/shared/http/eov-validators';
import type { Answer, Attempt } from './attempt.js';
import type { Foreign } from './foreign.js';

const PROBLEM = 'application/problem+json';

/** A promise that was broken: in a word or two, and in a sentence. */
export interface Breach {
  kind: string;
  text: string;
}

/** Every code that a problem may have, and the statuses that it comes with. */
export type ProblemCodes = ReadonlyMap<string, readonly number[]>;

/** What an answer is held against. */
export interface Judge {
  /** @param mayKnow whether who asked may be told of other communities */
  breachesOf(attempt: Attempt, answer: Answer, mayKnow: boolean): Breach[];
}

/** @param foreign what nobody of this community may be told */
export function createJudge(spec: Spec, codes: ProblemCodes, foreign: Foreign): Judge {
  const validators = createValidators(spec);
  return {
    breachesOf(attempt, answer, mayKnow) {
      if (answer.status === 0)
        return [{ kind: 'no answer', text: `no answer: ${answer.body.toString()}` }];
      if (answer.status >= 500)
        return [{ kind: `${answer.status}`, text: `a fault of ours: ${excerptOf(answer)}` }];
      const leak = mayKnow ? undefined : foreign.leakIn(attempt, answer);
      return [
        ...(leak === undefined ? [] : [{ kind: 'foreign row', text: leak }]),
        ...outcomeBreaches(attempt, answer),
        ...documentBreaches(validators, attempt, answer),
        ...problemBreaches(attempt, answer, codes),
        ...headerBreaches(attempt, answer),
      ];
    },
  };
}

function outcomeBreaches({ mustFail, mayGetLost, method }: Attempt, answer: Answer): Breach[] {
  if (!mustFail || answer.status >= 400 || (mayGetLost && method === 'OPTIONS')) return [];
  return [{ kind: 'let pass', text: `answered ${answer.status} to what has to be refused` }];
}

/** Status, media type and body are as documented. */
function documentBreaches(
  validators: Validators,
  { operation, mayGetLost }: Attempt,
  answer: Answer,
): Breach[] {
  if (mayGetLost) return [];
  const { status, body } = answer;
  const { replyTypes } = operation;
  const documented = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  if (!documented.some((key) => replyTypes.has(key)))
    return [{ kind: `undocumented ${status}`, text: `${status} is not documented` }];
  const mediaType = body.length === 0 ? undefined : typeOf(answer);
  const parsed = mediaType?.endsWith('json') === true ? parse(body) : undefined;
  return validators
    .checkReply(operation, { status, mediaType, body: parsed })
    .map((text) => ({ kind: `${status} against its schema`, text }));
}

interface Problem {
  status?: unknown;
  code?: unknown;
  correlationId?: unknown;
  errors?: { path?: unknown }[];
}

/** A refusal is a problem document that says what is wrong, and where. */
function problemBreaches(
  { place, mayGetLost, method }: Attempt,
  answer: Answer,
  codes: ProblemCodes,
): Breach[] {
  const { status, body } = answer;
  // Who asks for no body, or sends more headers than Node.js reads, gets none.
  if (status < 400 || method === 'HEAD' || (mayGetLost && status === 431)) return [];
  if (typeOf(answer) !== PROBLEM)
    return [{ kind: 'no problem document', text: `${status} comes as ${String(typeOf(answer))}` }];
  const problem = parse(body) as Problem;
  const breaches: Breach[] = [];
  if (problem.status !== status)
    breaches.push({ kind: 'problem', text: `its status is ${String(problem.status)}` });
  if (codes.get(String(problem.code))?.includes(status) !== true)
    breaches.push({
      kind: `code ${String(problem.code)}`,
      text: `the code ${String(problem.code)} is not listed with ${status}`,
    });
  if (SECRETS.test(body.toString()))
    breaches.push({ kind: 'problem', text: `it tells of our inside: ${excerptOf(answer)}` });
  if (problem.code !== 'request_invalid') return breaches;
  const paths = (problem.errors ?? []).map((error) => String(error.path));
  // Which community is meant is asked before anything else is looked at.
  const isNamed = place === undefined || paths.some((path) => isAt(path, place) || path === TENANT);
  if (paths.length === 0 || !paths.every((path) => PLACE.test(path)) || !isNamed)
    breaches.push({
      kind: 'unnamed field',
      text: `${place ?? 'a field'} is at fault, and it names ${paths.join(', ') || 'nothing'}`,
    });
  return breaches;
}

/** The field itself, one inside it, or the whole that it is missing from. */
function isAt(path: string, place: string): boolean {
  return path.startsWith(place) || place.startsWith(path);
}

const TENANT = 'header.x-community-id';
const PLACE = /^(body|query|path|header|cookie)(\.|$)/;
const SECRETS = /node_modules|\.js:\d|\bSELECT |\bINSERT |sequelize|ECONNREFUSED|mongo/i;

function headerBreaches({ operation }: Attempt, { status, headers }: Answer): Breach[] {
  const wanted = [
    ...(status === 401 ? ['www-authenticate'] : []),
    ...(status === 429 ? ['retry-after'] : []),
    ...(status === 201 && operation.location !== undefined ? ['location'] : []),
    ...(status < 431 ? ['x-correlation-id'] : []),
  ];
  return wanted
    .filter((name) => headers[name] === undefined)
    .map((name) => ({ kind: `no ${name}`, text: `${status} comes without ${name}` }));
}

function typeOf({ headers }: Answer): string | undefined {
  return headers['content-type']?.split(';')[0];
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return {};
  }
}

export function excerptOf({ body }: Answer): string {
  return body.toString('utf8').slice(0, 300);
}
