import type { GetMessage } from 'amqplib';
import { setTimeout as delay } from 'node:timers/promises';
import { compare, type Verdict } from '@gatehouse/shared/testing/history';
import type { People } from './people.js';
import { together, type Outcome, type Trial } from './scenario.js';
import type { LoadHistory } from './visit-load.js';
import { idsOf, type Kind, type Seen } from './witness.js';

/**
 * Compares what was accepted with database, feeds, pages and queues; the pages have become quiet.
 * Feeds are read once nothing is on its way: an answer is shown before the question that it settles
 * is marked as read, and the list of a feed and its count are two questions.
 */
export async function judgeLoad(
  trial: Trial,
  load: LoadHistory,
  { residents: [asha, bilal], neighbour }: People,
): Promise<Omit<Outcome, 'recoveryMs'>> {
  const { prefix, world } = trial;
  const { requests, answers } = load;
  const broken = await stillOnTheWay(trial);
  const feeds = await Promise.all(
    [asha, bilal].map(async (resident) => {
      const { seen, unread, unreadEntries } = await settledFeedOf(resident);
      if (unread !== unreadEntries)
        broken.push(`${resident.who} has ${unreadEntries} unread, and is told ${unread}`);
      const stored = await world.truth.feed(resident.accountId, resident.since);
      return { resident, seen, stored };
    }),
  );
  const places = (kind: Kind) => (who: (typeof feeds)[number]) => {
    const [ids, stored] = [idsOf(who.seen, kind), idsOf(who.stored, kind)];
    const { resident } = who;
    return [
      { where: `feed of ${resident.who} (database)`, ids: stored },
      { where: `feed of ${resident.who} (API)`, ids, order: stored },
      { where: `page of ${resident.who}`, ids: resident.shown(kind), order: ids },
    ];
  };
  const visits = { where: 'table visits', ids: await world.truth.visits(prefix) };
  const verdict = together(
    compare(requests.accepted, [visits, ...feeds.flatMap(places('visit-requested'))]),
    compare(
      answers.accepted,
      feeds.filter(({ resident }) => resident === bilal).flatMap(places('visit-answered')),
    ),
    answersBeforeQuestions(bilal.everything),
  );
  const strange = new Set(requests.accepted);
  const overheard = neighbour.everything.filter(({ visitId }) => strange.has(visitId));
  if (overheard.length > 0) broken.push(`the neighbour was told of ${overheard.length}`);
  if (verdict.unasked > 0) broken.push(...refusals(load));
  return { verdict, broken: [...broken, ...hung(load)] };
}

/** How long a consumer may work on what is in no queue any more. */
const settlesWithinMs = 30_000;

/**
 * Queues count what waits in them, and not what a consumer has taken and not acknowledged: an answer may
 * settle its question between the list and the count. A count that is wrong stays wrong.
 */
async function settledFeedOf(resident: People['residents'][number]) {
  const deadline = Date.now() + settlesWithinMs;
  let feed = await resident.feed();
  while (feed.unread !== feed.unreadEntries && Date.now() < deadline) {
    await delay(250);
    feed = await resident.feed();
  }
  return feed;
}

/** What happened first is to be shown first. */
function answersBeforeQuestions(seen: readonly Seen[]): Verdict {
  const asked = new Set<string>();
  let outOfOrder = 0;
  for (const { kind, visitId } of seen) {
    if (kind === 'visit-requested') asked.add(visitId);
    else if (!asked.has(visitId)) outOfOrder += 1;
  }
  const findings =
    outOfOrder === 0 ? [] : [`${outOfOrder} answers were shown before their question`];
  return { accepted: 0, lost: 0, doubled: 0, outOfOrder, unasked: 0, findings };
}

/**
 * What pages do not show may arrive later, as the audit log does, and a mail whose process died comes
 * down from the third rung of the ladder; what never arrives is lost.
 */
const arrivesWithinMs = 90_000;

async function stillOnTheWay({ world }: Trial): Promise<string[]> {
  try {
    await world.truth.untilNothingIsOnTheWay(arrivesWithinMs);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/**
 * @param deadLetters judges the messages that were given up, where some have to be; else there may
 *   be none
 */
export async function judgeDeadLetters(
  { world }: Trial,
  deadLetters?: (dead: GetMessage[]) => string[],
): Promise<string[]> {
  const dead = await world.truth.takeDeadLetters();
  if (deadLetters !== undefined) return deadLetters(dead);
  return dead.length === 0 ? [] : [`${dead.length} messages were given up`];
}

/** What was refused and happened all the same is among them. */
function refusals({ requests, answers, moves }: LoadHistory): string[] {
  return [requests, answers, moves]
    .flatMap(({ attempts }) => attempts)
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ key, tries }) => `${key} was refused: ${tries.map(({ ended }) => ended).join(', ')}`);
}

function hung({ requests, answers, moves }: LoadHistory): string[] {
  const tries = [requests, answers, moves].flatMap((history) => history.tries);
  const count = tries.filter(({ ended }) => ended === 'no answer in time').length;
  return count === 0 ? [] : [`${count} requests had no answer in time`];
}
