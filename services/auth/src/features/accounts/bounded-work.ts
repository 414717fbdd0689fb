export interface WorkBounds<Lane extends string> {
  /** Pieces of work that run at the same time. */
  running: number;
  /** Pieces that may wait for their turn in each lane; one more is refused. */
  waiting: number;
  /** Where pieces wait. Lanes in which some do take turns, so none is held up by a full one. */
  lanes: readonly Lane[];
  /** The error of a piece that is refused. */
  refuse: () => Error;
}

/** Runs a piece of work when its turn comes, in the order of arrival in its lane. */
export type RunBounded<Lane extends string> = <T>(lane: Lane, work: () => Promise<T>) => Promise<T>;

/**
 * Keeps expensive work from taking all there is: a few pieces run, some wait, and what nobody
 * would live to see finished is refused at once.
 */
export function boundWork<Lane extends string>(bounds: WorkBounds<Lane>): RunBounded<Lane> {
  const { running, waiting, lanes, refuse } = bounds;
  const queues = new Map<Lane, (() => void)[]>(lanes.map((lane) => [lane, []]));
  /** The lane whose turn was longest ago comes first. */
  const turns = [...lanes];
  let active = 0;

  const enter = async (lane: Lane): Promise<void> => {
    if (active < running) {
      active += 1;
      return;
    }
    const queue = queues.get(lane);
    if (queue === undefined || queue.length >= waiting) throw refuse();
    // Whoever leaves hands over the place; `active` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const lane = turns.find((each) => (queues.get(each)?.length ?? 0) > 0);
    if (lane === undefined) {
      active -= 1;
      return;
    }
    turns.push(...turns.splice(turns.indexOf(lane), 1));
    queues.get(lane)?.shift()?.();
  };

  return async (lane, work) => {
    await enter(lane);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
