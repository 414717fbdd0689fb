import { randomInt } from 'node:crypto';
import type { Spec } from '../http/load-spec.js';
import type { Operation } from '../http/operation.js';
import { newId } from '../ids/ids.js';
import { idPlaces, type IdPlace } from './requests/id-places.js';
import { partsOf, places, type Parts, type Values } from './requests/parts.js';
import { writeRequest } from './requests/written.js';
import { sampleOf, type KnownValues } from './spec-fields.js';

/** Somebody of one tenant, who sends requests. */
export interface Caller {
  who: string;
  /** Whether they have rights in the other tenant as well, and say in each request which is meant. */
  ofBoth?: boolean;
  /**
   * The headers that they send, and what there is of theirs, by the names of the specification.
   *
   * @param wanted the names of the ids that will be used, and perhaps used up
   */
  come(wanted: readonly string[]): Promise<{ headers: Record<string, string>; own: KnownValues }>;
}

export interface ForeignIdsTrial {
  spec: Spec;
  /** Where the service is, e.g. `http://127.0.0.1:3000`. */
  origin: string;
  callers: readonly Caller[];
  /** Ids of things of the other tenant, by the names that they have in the specification. */
  foreign: Readonly<Record<string, string>>;
  /** Stands in every text of the other tenant, and nowhere else. */
  tag: string;
  /** What cannot be tried, by `operationId` or by the name of an id, and why. */
  untriable: Readonly<Record<string, string>>;
}

/** What came of a trial, one line each. */
export interface ForeignIdsReport {
  /** Answers that tell of the other tenant, or let something be done to it. */
  faults: string[];
  /** Places for an id of which nothing is proven: no foreign id, or nobody gets through with an own. */
  untried: string[];
  /** Which of `untriable` were met. */
  left: string[];
  sent: number;
}

/**
 * Tries, in every place for an id of every operation, an id of another tenant, as everybody. It has to
 * be refused, and in the very words in which an id is that nobody has; an id of one's own gets further,
 * or the trial would prove nothing. An operation that is added tomorrow is tried tomorrow.
 */
export async function tryForeignIds(trial: ForeignIdsTrial): Promise<ForeignIdsReport> {
  const report: ForeignIdsReport = { faults: [], untried: [], left: [], sent: 0 };
  for (const operation of trial.spec.operations.filter(({ secured }) => secured))
    await tryOperation(trial, operation, report);
  report.left = [...new Set(report.left)].sort();
  return report;
}

const nothing: Values = { path: {}, query: {}, header: {}, cookie: {}, body: undefined };

/** Every place of it, by everybody. */
async function tryOperation(
  trial: ForeignIdsTrial,
  operation: Operation,
  report: ForeignIdsReport,
): Promise<void> {
  const parts = partsOf(trial.spec, operation);
  const all = idPlaces(parts, nothing);
  const names = [operation.id, ...all.map(({ name }) => name)];
  const left = names.filter((name) => name in trial.untriable);
  report.left.push(...left);
  const tried = left.includes(operation.id) ? [] : all.filter(({ name }) => !left.includes(name));
  for (const { name, place } of tried.filter(({ name }) => !(name in trial.foreign)))
    report.untried.push(`${operation.id} ${place}: no ${name} of the other tenant is known`);

  const proven = new Set<string>();
  const wanted = tried.flatMap(({ name, place }) => (name in trial.foreign ? [place] : []));
  await Promise.all(
    trial.callers.map(async (caller) => {
      // In both of their tenants they may be.
      const asked = wanted.filter((place) => caller.ofBoth !== true || !place.startsWith('header'));
      const turn = { trial, operation, parts, caller, report };
      for (const place of await takeTurn(turn, asked)) proven.add(place);
    }),
  );
  for (const place of wanted.filter((one) => !proven.has(one)))
    report.untried.push(`${operation.id} ${place}: with an id of their own nobody gets further`);
}

interface Turn {
  trial: ForeignIdsTrial;
  operation: Operation;
  parts: Parts;
  caller: Caller;
  report: ForeignIdsReport;
}

/**
 * What one caller is answered. What is theirs is asked for last, as that may use it up.
 *
 * @param asked the places for an id to try
 * @returns those in which an id of their own got further
 */
async function takeTurn(turn: Turn, asked: readonly string[]): Promise<string[]> {
  const { trial, operation, parts, caller, report } = turn;
  if (asked.length === 0 && operation.method !== 'GET') return [];
  const { headers, own } = await caller.come(idPlaces(parts, nothing).map(({ name }) => name));
  const values = valuesOf(parts, own);
  const ask = (one: Values): Promise<Answer> => send(turn, one, headers);
  const refused: { where: IdPlace; missing: Answer }[] = [];
  for (const where of idPlaces(parts, values).filter(({ place }) => asked.includes(place))) {
    const id = trial.foreign[where.name] ?? '';
    const foreign = await ask(where.with(id));
    const missing = await ask(where.with(newId()));
    const what = `${operation.id} as ${caller.who} with a foreign ${where.place}`;
    const faults = faultsIn(trial, where, id, foreign, missing);
    report.faults.push(...faults.map((one) => `${what}: ${one}`));
    refused.push({ where, missing });
  }

  const whole = JSON.stringify(values);
  const further: string[] = [];
  const later = refused.filter(({ where }) => withOwn(where, own) === whole);
  for (const { where, missing } of refused.filter((one) => !later.includes(one)))
    if (!isAlike(await ask(where.with(String(own[where.name]))), missing))
      further.push(where.place);
  const mine = await ask(values);
  if (caller.ofBoth !== true || namesTenant(parts))
    for (const told of foreignIn(trial, mine, []))
      report.faults.push(`${operation.id} as ${caller.who}: tells ${told}`);
  const got = later.filter(({ missing }) => !isAlike(mine, missing));
  return [...further, ...got.map(({ where }) => where.place)];
}

function withOwn(where: IdPlace, own: KnownValues): string {
  return JSON.stringify(where.with(String(own[where.name])));
}

function namesTenant({ parameters }: Parts): boolean {
  return parameters.some(({ place, schema }) => place === 'header' && schema.format === 'uuid');
}

/** All that is required, and which tenant is meant; nothing else. */
function valuesOf({ parameters, body }: Parts, own: KnownValues): Values {
  const [path, query, header, cookie] = places.map((wanted) =>
    Object.fromEntries(
      parameters
        .filter(({ place, required }) => place === wanted && (required || place === 'header'))
        .filter(({ name, required }) => required || name in own)
        .map(({ name, schema }) => [name, sampleOf(schema, own, name)]),
    ),
  );
  return {
    path: path ?? {},
    query: query ?? {},
    header: header ?? {},
    cookie: cookie ?? {},
    body: body && sampleOf(body, own),
  };
}

interface Answer {
  status: number;
  body: string;
}

function faultsIn(
  trial: ForeignIdsTrial,
  { place }: IdPlace,
  id: string,
  foreign: Answer,
  missing: Answer,
): string[] {
  const told = foreignIn(trial, foreign, [id]).map((one) => `tells ${one}`);
  if (foreign.status >= 500) return [...told, `answers ${shown(foreign)}`];
  // What is only looked for may be found nowhere.
  const isLetPass = foreign.status < 400 && !place.startsWith('query');
  if (isLetPass) return [...told, `lets it pass: ${shown(foreign)}`];
  if (isAlike(foreign, missing)) return told;
  return [...told, `answers ${shown(foreign)}, and ${shown(missing)} where there is no such thing`];
}

/** Whatever of the other tenant an answer tells, beyond what it was asked with. */
function foreignIn(
  { foreign, tag }: ForeignIdsTrial,
  { body }: Answer,
  asked: readonly string[],
): string[] {
  return [tag, ...Object.values(foreign)].filter(
    (text) => !asked.includes(text) && body.includes(text),
  );
}

/** Whether two answers tell the same, apart from what is each request's own. */
function isAlike(one: Answer, other: Answer): boolean {
  return one.status === other.status && withoutIds(one.body) === withoutIds(other.body);
}

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id');
}

function shown({ status, body }: Answer): string {
  return `${status} ${body.slice(0, 200)}`;
}

async function send(
  { trial: { origin }, operation, report }: Turn,
  values: Values,
  headers: Record<string, string>,
): Promise<Answer> {
  report.sent += 1;
  const { method, url, headers: written, body } = writeRequest(operation, values);
  const response = await fetch(origin + url, {
    method,
    redirect: 'manual',
    headers: { 'x-forwarded-for': anyAddress(), ...headers, ...written },
    ...(body !== undefined && { body: new Uint8Array(body) }),
  });
  return { status: response.status, body: await response.text() };
}

/** Another one each time: limits would hide what is behind them. */
function anyAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}
