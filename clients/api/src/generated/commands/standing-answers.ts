// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  ListStandingAnswersQuery,
  StandingAnswer,
  StandingAnswerDraft,
  StandingAnswerPage,
} from './types.js';

/** What a home says to visitors before they come. */
export interface StandingAnswersCommands {
  /**
   * List standing answers. Those that hold, the newest first. Residents see those of the homes in
   * which they live now, managers all.
   */
  list: (
    query?: ListStandingAnswersQuery,
    options?: CommunityOptions,
  ) => Promise<StandingAnswerPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (
    query?: ListStandingAnswersQuery,
    options?: CommunityOptions,
  ) => ItemsOf<StandingAnswerPage>;
  /**
   * Answer before anybody comes. Visitors of that kind are answered so at once, without the bell: all
   * of them, or those of a company. Who lives there is told each time. An answer for a company counts
   * before one for all, and of two the newer. It ends by itself at `until`, and when whoever gave it
   * moves out. 409 `standing_answers_too_many` when the home has 30, 422 `until_past` when it would
   * have ended already.
   */
  add: (
    body: StandingAnswerDraft,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<StandingAnswer>;
  /** Look at a standing answer. One that holds, of a home of theirs for residents. */
  get: (standingAnswerId: string, options?: CommunityOptions) => Promise<StandingAnswer>;
  /**
   * Take a standing answer back. From now on the bell rings again. What it has answered stays
   * answered.
   */
  remove: (standingAnswerId: string, options?: CommunityOptions) => Promise<void>;
}

export const standingAnswers: Operations<StandingAnswersCommands> = {
  list: 'GET /standing-answers query',
  all: 'GET /standing-answers query pages',
  add: 'POST /standing-answers body key',
  get: 'GET /standing-answers/{standingAnswerId}',
  remove: 'DELETE /standing-answers/{standingAnswerId}',
};
