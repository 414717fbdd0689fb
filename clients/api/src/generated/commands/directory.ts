// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type MarkedOptions,
} from '../../commands/options.js';
import type { DirectoryChoice, ListNeighboursQuery, NeighbourPage } from './types.js';

/** Neighbours who want to be found. */
export function directory({ main }: Calls) {
  const listNeighbours = (
    query: ListNeighboursQuery = {},
    options: CommunityOptions = {},
  ): Promise<NeighbourPage> =>
    bodyOf(
      main.GET('/directory', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Find neighbours. Grown-ups with an account who live in the community now and have chosen to be
     * listed, by name, with their homes, and their number and address as far as they let the caller see
     * them: nobody, those of a building that they live in, or everybody. The community’s policy says
     * whether residents find each other at all, or within their building only; whoever sees the whole
     * community finds all who are listed.
     */
    listNeighbours,
    /** The same to the end: the next page is asked for when it is wanted. */
    allNeighbours: (query: ListNeighboursQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => listNeighbours({ ...query, ...cursor }, options)),
    /**
     * See whether neighbours find you. What the caller has chosen in this community, with the `ETag`
     * that a change has to name. Whoever has not chosen is not listed.
     */
    choice: (options: CommunityOptions = {}): Promise<DirectoryChoice> =>
      bodyOf(
        main.GET('/directory/me', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    readChoice: (options: CommunityOptions = {}): Promise<Seen<DirectoryChoice>> =>
      seenOf(
        main.GET('/directory/me', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Choose whether neighbours find you. It holds at once, and in this community alone. Number and
     * address are shown only while the caller is listed. 409 `person_is_minor` for whoever is under age
     * and wants to be listed.
     */
    putChoice: (
      body: DirectoryChoice,
      options: CommunityOptions & MarkedOptions,
    ): Promise<DirectoryChoice> =>
      bodyOf(
        main.PUT('/directory/me', {
          params: { header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
