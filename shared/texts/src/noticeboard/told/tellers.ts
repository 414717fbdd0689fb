import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Which notice the management has put up. */
export interface PublishedNotice {
  noticeId: string;
  title: string;
  author: { name: string };
}

/** Told to whoever lives in the community. */
export const notice = teller<PublishedNotice, Key>(
  having('noticeId', 'title', 'author'),
  ({ title, author }, say) => ({
    title: say('noticeTold.published', { title }),
    body: say('noticeTold.by', { author: author.name }),
  }),
);

export const tellers = { notice } satisfies Tellers<Key>;
