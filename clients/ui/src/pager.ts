import { computed, signal } from '@angular/core';

interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

type Load<Item> = (cursor: { cursor?: string }, signal: AbortSignal) => Promise<Page<Item>>;

/** Puts something that has changed where it stands in a list. */
export function inPlace<Item extends { id: string }>(changed: Item) {
  return (items: readonly Item[]): readonly Item[] =>
    items.map((item) => (item.id === changed.id ? changed : item));
}

/** So often a list that finds little at a time goes on by itself. */
const MOST_ROUNDS = 10;

/** Pages that follow each other, until they have so many items together. */
async function* pagesUntil<Item>(
  enough: number,
  load: (cursor: { cursor?: string }) => Promise<Page<Item>>,
  first: { cursor?: string },
): AsyncGenerator<Page<Item>> {
  let from = first;
  for (let round = 1, found = 0; ; round++) {
    const page = await load(from);
    yield page;
    found += page.items.length;
    const { nextCursor: cursor } = page;
    if (found >= enough || round === MOST_ROUNDS || cursor === undefined) return;
    from = { cursor };
  }
}

export type Pager<Item> = ReturnType<typeof createPager<Item>>;

/**
 * A list that comes in pages: the first at once, the others when they are wanted.
 *
 * @param enough a search may find fewer at a time: it goes on by itself until there are so many
 */
export function createPager<Item>(load: Load<Item>, { enough = 1 }: { enough?: number } = {}) {
  const items = signal<readonly Item[]>([]);
  const state = signal<'loading' | 'more' | 'ready' | 'failed'>('loading');
  const error = signal<unknown>(undefined);
  const next = signal<string | undefined>(undefined);
  let running: AbortController | undefined;
  let outdated: AbortController | undefined;

  const fetchPage = async (cursor: { cursor?: string }, before: readonly Item[]): Promise<void> => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      let shown = before;
      for await (const page of pagesUntil(enough, (from) => load(from, mine.signal), cursor)) {
        if (mine.signal.aborted) return;
        shown = [...shown, ...page.items];
        items.set(shown);
        next.set(page.nextCursor);
        if (shown.length > 0) state.set('more');
      }
      error.set(undefined);
      state.set('ready');
    } catch (failure) {
      if (mine.signal.aborted) return;
      error.set(failure);
      state.set('failed');
    }
    if (outdated === mine) await fetchPage({}, []);
  };

  return {
    items: items.asReadonly(),
    error: error.asReadonly(),
    isLoading: computed(() => state() === 'loading'),
    isLoadingMore: computed(() => state() === 'more'),
    /** Nothing could be shown at all. */
    hasFailed: computed(() => state() === 'failed' && items().length === 0),
    hasMore: computed(() => next() !== undefined),
    /** From the beginning; what is shown stays until the new page is here. */
    reload: (): Promise<void> => {
      if (items().length === 0) state.set('loading');
      return fetchPage({}, []);
    },
    /** From the beginning, of another list. */
    restart: (): Promise<void> => {
      items.set([]);
      next.set(undefined);
      state.set('loading');
      return fetchPage({}, []);
    },
    more: async (): Promise<void> => {
      const cursor = next();
      if (cursor === undefined || state() === 'more') return;
      state.set('more');
      await fetchPage({ cursor }, items());
    },
    /** Something has changed: what is being loaded now may not show it, and is loaded again. */
    outdate: (): void => {
      outdated = running;
    },
    update: (change: (items: readonly Item[]) => readonly Item[]): void => items.update(change),
  };
}
