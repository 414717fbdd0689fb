import { computed, signal } from '@angular/core';

interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

/** Puts something that has changed where it stands in a list. */
export function inPlace<Item extends { id: string }>(changed: Item) {
  return (items: readonly Item[]): readonly Item[] =>
    items.map((item) => (item.id === changed.id ? changed : item));
}

export type Pager<Item> = ReturnType<typeof createPager<Item>>;

/** A list that comes in pages: the first at once, the others when they are wanted. */
export function createPager<Item>(
  load: (cursor: { cursor?: string }, signal: AbortSignal) => Promise<Page<Item>>,
) {
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
      const page = await load(cursor, mine.signal);
      if (mine.signal.aborted) return;
      items.set([...before, ...page.items]);
      next.set(page.nextCursor);
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
