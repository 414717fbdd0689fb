import type { Name } from './person.js';
import type { Portal } from './portal.js';

/** What a page looks like only after somebody did something, or when something went wrong. */
export interface State {
  name: string;
  /** Nobody stands for whoever has not signed in. */
  who?: Name;
  path: string;
  reach(portal: Portal): Promise<unknown>;
}
