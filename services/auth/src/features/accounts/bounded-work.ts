export interface WorkBounds {
  /** Pieces of work that run at the same time. */
  running: number;
  /** Pieces that may wait for their turn; one more is refused. */
  waiting: number;
  /** The error of a piece that is refused. */
  refuse: () => Error;
}

/** Runs a piece of work when its turn comes, in the order of arrival. */
export type RunBounded = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Keeps expensive work from taking all there is: a few pieces run, some wait, and what nobody
 * would live to see finished is refused at once.
 */
export function boundWork({ running, waiting, refuse }: WorkBounds): RunBounded {
  const queue: (() => void)[] = [];
  let active = 0;

  const enter = async (): Promise<void> => {
    if (active < running) {
      active += 1;
      return;
    }
    if (queue.length >= waiting) throw refuse();
    // Whoever leaves hands over the place; `active` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) active -= 1;
    else next();
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
