import { DestroyRef, inject } from '@angular/core';

/** What one tab of this browser tells the others. */
export interface TabNews {
  /** Who has signed in. */
  accountId?: string;
  /** Whose session is over. */
  hasLeft?: string;
}

/** Tells the other tabs of this browser, and hears them. Browsers without channels hear nothing. */
export function openTabs(onNews: (news: TabNews) => void): { tell(news: TabNews): void } {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined };
  const channel = new BroadcastChannel('gatehouse.session');
  channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => onNews(data));
  inject(DestroyRef).onDestroy(() => channel.close());
  return { tell: (news) => channel.postMessage(news) };
}
