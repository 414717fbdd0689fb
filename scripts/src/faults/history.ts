/** What one resident should have been told, and was: the visits in the order of arrival. */
export interface Told {
  who: string;
  /** Visit ids in the feed, as the API lists it. */
  feed: string[];
  /** Visit ids as the browser showed them. */
  browser: string[];
  /** The unread counter, and what it should be. */
  unread: number;
  unreadEntries: number;
}

export interface Verdict {
  accepted: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  /** Told about visits of another unit. */
  strangers: number;
  wrongCounters: number;
}

/**
 * Compares what was accepted with what was told, in Jepsen's manner: nothing of it may be missing,
 * nothing may come twice, each browser shows it in the order of the feed.
 *
 * @param accepted ids of the visits that were answered with 2xx
 * @param residents those who must have been told of all of them
 * @param neighbour somebody who must have been told of none of them
 */
export function judge(accepted: string[], residents: Told[], neighbour: Told): Verdict {
  const wanted = new Set(accepted);
  const lists = residents.flatMap(({ feed, browser }) => [feed, browser]);
  const known = (ids: string[]) => ids.filter((id) => wanted.has(id));
  return {
    accepted: accepted.length,
    lost: sum(lists.map((list) => accepted.length - new Set(known(list)).size)),
    doubled: sum(lists.map((list) => known(list).length - new Set(known(list)).size)),
    outOfOrder: sum(residents.map(({ feed, browser }) => misplaced(known(feed), known(browser)))),
    strangers: known(neighbour.feed).length + known(neighbour.browser).length,
    wrongCounters: [...residents, neighbour].filter((told) => told.unread !== told.unreadEntries)
      .length,
  };
}

/** Whether accepted = told, once each, in order. */
export function isWhole({ accepted, ...faults }: Verdict): boolean {
  return accepted > 0 && Object.values(faults).every((count) => count === 0);
}

/** How many ids the browser did not show at the place that they have in the feed. */
function misplaced(feed: string[], browser: string[]): number {
  return browser.filter((id, index) => feed[index] !== id).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
