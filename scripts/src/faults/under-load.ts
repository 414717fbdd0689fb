import type { GetMessage } from 'amqplib';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { judgeDeadLetters, judgeLoad } from './judge-load.js';
import { closePages, gather, type People } from './people.js';
import type { Outcome, Trial } from './scenario.js';
import { untilAnswered } from './tries.js';
import { askForVisits, type LoadHistory, type LoadOptions } from './visit-load.js';
import type { Witness, WitnessOptions } from './witness.js';

/** The fault of a scenario: what happens, until all is healed again. */
export type Strike = (residents: readonly Witness[]) => Promise<void>;

export interface UnderLoadOptions {
  /** What is asked for, where that is other than usual. */
  load?: Pick<LoadOptions, 'perSecond' | 'wholeVisits' | 'base'>;
  /** Where in the load it may begin, as shares of its visits. */
  strikeBetween?: [earliest: number, latest: number];
  /** More promises of this scenario; each that is broken is a sentence. */
  inspect?: (load: LoadHistory) => string[] | Promise<string[]>;
  residents?: WitnessOptions;
  /** Judges the messages that were given up, where some have to be; else there may be none. */
  deadLetters?: (dead: GetMessage[]) => string[];
  /** After the load, before all becomes quiet. */
  afterwards?: (residents: readonly Witness[]) => void | Promise<void>;
  /** When all is quiet, with the pages still open. */
  beforeEnd?: (residents: readonly Witness[]) => void;
}

/** How long everything may take to become quiet after the load. */
const quietWithinMs = 120_000;
/** Nothing on its way and nothing new for so long is quiet, whatever is missing. */
const silenceMs = 3000;

/**
 * Accepts visits and answers, strikes in the middle, and compares what was accepted with the
 * database, the feeds and the pages of two residents, and the queues, once all is quiet.
 */
export async function underLoad(
  trial: Trial,
  strike: Strike,
  options: UnderLoadOptions = {},
): Promise<Outcome> {
  const people = await gather(trial.world, options.residents);
  try {
    return await strikeUnderLoad(trial, strike, options, people);
  } finally {
    closePages(people);
  }
}

async function strikeUnderLoad(
  trial: Trial,
  strike: Strike,
  options: UnderLoadOptions,
  people: People,
): Promise<Outcome> {
  let healedAt = Date.now();
  let fault: Promise<void> | undefined;
  let healed = false;
  const strikeAt = momentOf(trial, options);
  const load = await askForVisits({
    ...people,
    prefix: trial.prefix,
    visits: trial.size.visits,
    ...options.load,
    onAsk: (asked) => {
      if (asked !== strikeAt) return;
      fault = strike(people.residents).finally(() => {
        healed = true;
        healedAt = Date.now();
      });
      fault.catch(() => undefined);
    },
    goOn: () => !healed,
  });
  await fault;
  if (options.afterwards !== undefined) {
    healedAt = Date.now();
    await options.afterwards(people.residents);
  }
  await untilQuiet(trial, load, people.residents);
  const unheard = await ringNeighbour(trial, people);
  options.beforeEnd?.(people.residents);
  const outcome = await judgeLoad(trial, load, people);
  const dead = await judgeDeadLetters(trial, options.deadLetters);
  const lastShownAt = Math.max(...people.residents.map((resident) => resident.lastShownAt));
  const more = (await options.inspect?.(load)) ?? [];
  return {
    ...outcome,
    broken: [...outcome.broken, ...unheard, ...dead, ...more],
    recoveryMs: Math.max(0, lastShownAt - healedAt),
  };
}

function momentOf(
  { random, size }: Trial,
  { strikeBetween = [0.2, 0.6] }: UnderLoadOptions,
): number {
  const [earliest, latest] = strikeBetween.map((share) => Math.ceil(size.visits * share));
  return between(random, Math.max(1, earliest ?? 1), latest ?? 1);
}

/** Until each page shows all, or nothing moves any more. */
async function untilQuiet(
  { world }: Trial,
  { requests, answers }: LoadHistory,
  residents: [Witness, Witness],
): Promise<void> {
  const deadline = Date.now() + quietWithinMs;
  const kinds = ['visit-requested', 'visit-answered'] as const;
  const shown = (): number =>
    residents
      .flatMap((resident) => kinds.map((kind) => resident.shown(kind).length))
      .reduce((sum, count) => sum + count, 0);
  // Who answers is not told of the answer.
  const wanted = 2 * requests.accepted.length + answers.accepted.length;
  let silentSince = Date.now();
  let last = shown();
  while (shown() < wanted && Date.now() < deadline) {
    await delay(100);
    if (shown() !== last || (await world.truth.onTheWay()) > 0) silentSince = Date.now();
    last = shown();
    if (Date.now() - silentSince > silenceMs) return;
  }
}

/** The neighbour's own visit comes last: what was told wrongly would have come before. */
async function ringNeighbour({ prefix, world }: Trial, people: People): Promise<string[]> {
  const { guard, neighbour, neighbouringUnitId: unitId } = people;
  const visit = { unitId, kind: 'guest', visitor: { name: `next door ${prefix}` } };
  // What was struck may still say that it is not back: the outbox counts what waits once a second.
  const key = randomUUID();
  await untilAnswered(() => guard.post('/visits', visit, { key }));
  const deadline = Date.now() + quietWithinMs;
  while (neighbour.everything.length === 0 && Date.now() < deadline) await delay(50);
  if (neighbour.everything.length > 0) return [];
  return [`the neighbour heard nothing; ${await world.truth.onTheWay()} on the way`];
}
