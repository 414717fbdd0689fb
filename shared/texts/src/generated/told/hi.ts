// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as noticeboard } from '../../noticeboard/told/hi.js';
import { hi as people } from '../../people/told/hi.js';
import { hi as visits } from '../../visits/told/hi.js';

export const hi = { ...noticeboard, ...people, ...visits };
