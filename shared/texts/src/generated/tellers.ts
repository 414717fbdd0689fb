// Generated from the folders beside by `npm run generate`. Do not edit.

import { tellers as noticeboard } from '../noticeboard/told/tellers.js';
import { tellers as people } from '../people/told/tellers.js';
import { tellers as visits } from '../visits/told/tellers.js';

export const tellers = { ...noticeboard, ...people, ...visits };
