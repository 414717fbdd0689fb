/**
 * Whether a page is for whoever has a link to it, signed in or not. It does not ask whether a session goes
 * on: where one does, it is nothing to whoever made the link, and where none does, the question is one more
 * on a slow line.
 *
 * @param path as the portal's routes know it
 */
export const asksForNoSession = (path: string): boolean => path.startsWith('/p/pass/');
