// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  ListStandingAnswersQuery,
  StandingAnswer,
  StandingAnswerDraft,
  StandingAnswerPage,
} from './types.js';

/** What a home says to visitors before they come. */
export function standingAnswers({ main, newKey }: Calls) {
  const list = (
    query: ListStandingAnswersQuery = {},
    options: CommunityOptions = {},
  ): Promise<StandingAnswerPage> =>
    bodyOf(
      main.GET('/standing-answers', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * List standing answers. Those that hold, the newest first. Residents see those of the homes in
     * which they live now, managers all.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListStandingAnswersQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Answer before anybody comes. Visitors of that kind are answered so at once, without the bell: all
     * of them, or those of a company. Who lives there is told each time. An answer for a company counts
     * before one for all, and of two the newer. It ends by itself at `until`, and when whoever gave it
     * moves out. 409 `standing_answers_too_many` when the home has 30, 422 `until_past` when it would
     * have ended already.
     */
    add: (
      body: StandingAnswerDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<StandingAnswer> =>
      bodyOf(
        main.POST('/standing-answers', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a standing answer. One that holds, of a home of theirs for residents. */
    get: (standingAnswerId: string, options: CommunityOptions = {}): Promise<StandingAnswer> =>
      bodyOf(
        main.GET('/standing-answers/{standingAnswerId}', {
          params: { path: { standingAnswerId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Take a standing answer back. From now on the bell rings again. What it has answered stays
     * answered.
     */
    remove: (standingAnswerId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/standing-answers/{standingAnswerId}', {
          params: { path: { standingAnswerId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
