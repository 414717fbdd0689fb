import { setTimeout as delay } from 'node:timers/promises';
import { compare, type Verdict } from '@gatehouse/shared/testing/history';
import { ladderVisits, lateness, rungKey, rungsToTell } from './ladder-visits.js';
import type { Away, LadderVisit } from './ladder-visits.js';
import type { LadderLoad } from './ladder-load.js';
import { sizes, together, type Outcome, type Trial } from './scenario.js';
import type { FeedEntry } from './truth.js';
import type { Witness } from './witness.js';

/** How long a question may be open beyond its end, in milliseconds. */
const lateByMs = 5000;
/** `npm test` runs wherever it is run, and judges no speed: there it only must come to an end. */
const lateInQuickRunMs = 20_000;
/** What is in no queue any more may still be in the works; a feed that is silent for so long has all. */
const silenceMs = 2000;

/** Compares what was accepted with the visits themselves, and with what was told of them. */
export async function judgeLadders(
  trial: Trial,
  load: LadderLoad,
  away: readonly Away[],
): Promise<Outcome> {
  const { world, prefix, size } = trial;
  const overAt = Date.now();
  await world.truth.untilNothingIsOnTheWay();
  const visits = await ladderVisits(world, prefix);
  const ids = visits.map(({ id }) => id);
  const { accepted } = load.requests;
  const feeds = await Promise.all(
    load.witnesses.map((witness) => settledFeed(trial, witness, ids)),
  );
  const [ofGuard] = feeds;
  const ends = (ofGuard?.told ?? []).filter(({ kind }) => kind === 'visit-answered');
  const limitMs = size.outage < sizes.usual.outage ? lateInQuickRunMs : lateByMs;
  const late = visits.filter(
    (visit) => visit.state === 'expired' && lateness(visit, away) > limitMs,
  );
  return {
    verdict: together(
      compare(accepted, [
        { where: 'table visits', ids },
        { where: 'ends in the feed of the guard', ids: ends.map(({ visitId }) => visitId) },
      ]),
      ...feeds.map((feed) => rungsTold(visits, away, feed)),
    ),
    recoveryMs: Date.now() - overAt,
    broken: [
      ...load.strange,
      ...visits.flatMap((visit) => wrongAnswers(visit, load.won.get(visit.id) ?? [])),
      ...(late.length === 0 ? [] : [`${late.length} questions were open beyond their end`]),
    ],
  };
}

interface Feed {
  who: string;
  told: readonly FeedEntry[];
}

/** When nothing comes any more. */
async function settledFeed(
  { world }: Trial,
  { who, accountId, since }: Witness,
  ids: readonly string[],
): Promise<Feed> {
  const isOurs = new Set(ids);
  let told: readonly FeedEntry[] = [];
  for (let silentSince = Date.now(); Date.now() - silentSince < silenceMs;) {
    await delay(250);
    const all = await world.truth.feed(accountId, since);
    const found = all.filter(({ visitId }) => isOurs.has(visitId));
    if (found.length > told.length) silentSince = Date.now();
    told = found;
  }
  return { who, told };
}

function rungsTold(
  visits: readonly LadderVisit[],
  away: readonly Away[],
  { who, told }: Feed,
): Verdict {
  const ids = told
    .filter(({ kind }) => kind === 'visit-escalated')
    .map(({ visitId, rung }) => rungKey(visitId, rung));
  const were = new Set(ids);
  const expected = visits.flatMap((visit) => {
    const { must, may } = rungsToTell(visit, away);
    return [...must, ...may.filter((key) => were.has(key))];
  });
  const verdict = compare(expected, [{ where: `rungs in the feed of ${who}`, ids }]);
  const jumbled = visits.filter(({ rungs }) => {
    const places = rungs.map(({ key }) => ids.indexOf(key)).filter((place) => place >= 0);
    return places.some((place, index) => place < (places[index - 1] ?? 0));
  });
  if (jumbled.length === 0) return verdict;
  const finding = `${jumbled.length} visits went down their ladder in the feed of ${who}`;
  return {
    ...verdict,
    outOfOrder: jumbled.length,
    findings: [...verdict.findings, finding],
  };
}

const stateAfter = { approve: 'approved', deny: 'denied' } as const;

function wrongAnswers({ state }: LadderVisit, won: readonly (keyof typeof stateAfter)[]): string[] {
  const [first, ...others] = won;
  if (others.length > 0) return ['a visit was answered twice'];
  const wanted = first === undefined ? 'expired' : stateAfter[first];
  return state === wanted ? [] : [`a visit is ${state} that should be ${wanted}`];
}
