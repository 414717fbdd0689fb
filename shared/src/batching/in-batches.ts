import { AsyncResource } from 'node:async_hooks';

export interface BatchOptions {
  /** Batches under way at a time; who comes meanwhile waits for the next. */
  atOnce: number;
  /** Most items of one batch. */
  most: number;
}

interface Waiting<Item, Result> {
  item: Item;
  /** Runs something as on behalf of the caller: its correlation, its trace. */
  caller: AsyncResource;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Does for many callers at once what each of them asks for alone. Whoever comes first goes at once,
 * by itself; whoever comes while that is under way goes with the next batch. So a quiet system waits
 * for nobody, and the busier it is, the less each call costs.
 *
 * A batch runs in the context (logs, traces) of its first caller.
 *
 * @param run does it for all items and returns one result for each, in their order; when it throws,
 *   every caller of the batch gets the error
 */
export function inBatches<Item, Result>(
  run: (items: Item[]) => Promise<readonly Result[]>,
  { atOnce, most }: BatchOptions,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;

  const next = async (): Promise<void> => {
    underWay += 1;
    const batch = waiting.splice(0, most);
    const items = batch.map(({ item }) => item);
    try {
      const results = await (batch[0]?.caller.runInAsyncScope(run, undefined, items) ?? []);
      if (results.length !== batch.length) {
        throw new Error(`${batch.length} items got ${results.length} results`);
      }
      // As many as there are callers: checked just now.
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    underWay -= 1;
    if (waiting.length > 0) void next();
  };

  return (item) =>
    new Promise((resolve, reject) => {
      // `AsyncLocalStorage.snapshot` makes one too, and binds it, at a hundred times the cost.
      const caller = new AsyncResource('batch', { requireManualDestroy: true });
      waiting.push({ item, caller, resolve, reject });
      if (underWay < atOnce) void next();
    });
}
