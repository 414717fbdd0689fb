// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type { DirectoryChoice, ListNeighboursQuery, NeighbourPage } from './types.js';

/** Neighbours who want to be found. */
export interface DirectoryCommands {
  /**
   * Find neighbours. Grown-ups with an account who live in the community now and have chosen to be
   * listed, by name, with their homes, and their number and address as far as they let the caller see
   * them: nobody, those of a building that they live in, or everybody. The community’s policy says
   * whether residents find each other at all, or within their building only; whoever sees the whole
   * community finds all who are listed.
   */
  listNeighbours: (
    query?: ListNeighboursQuery,
    options?: CommunityOptions,
  ) => Promise<NeighbourPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allNeighbours: (
    query?: ListNeighboursQuery,
    options?: CommunityOptions,
  ) => ItemsOf<NeighbourPage>;
  /**
   * See whether neighbours find you. What the caller has chosen in this community, with the `ETag`
   * that a change has to name. Whoever has not chosen is not listed.
   */
  choice: (options?: CommunityOptions) => Promise<DirectoryChoice>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  readChoice: (options?: CommunityOptions) => Promise<Seen<DirectoryChoice>>;
  /**
   * Choose whether neighbours find you. It holds at once, and in this community alone. Number and
   * address are shown only while the caller is listed. 409 `person_is_minor` for whoever is under age
   * and wants to be listed.
   */
  putChoice: (
    body: DirectoryChoice,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<DirectoryChoice>;
}

export const directory: Operations<DirectoryCommands> = {
  listNeighbours: 'GET /directory query',
  allNeighbours: 'GET /directory query pages',
  choice: 'GET /directory/me',
  readChoice: 'GET /directory/me seen',
  putChoice: 'PUT /directory/me body',
};
