// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as alerts } from '../../alerts/told/hi.js';
import { hi as dataRequests } from '../../data-requests/told/hi.js';
import { hi as files } from '../../files/told/hi.js';
import { hi as join } from '../../join/told/hi.js';
import { hi as moves } from '../../moves/told/hi.js';
import { hi as noticeboard } from '../../noticeboard/told/hi.js';
import { hi as people } from '../../people/told/hi.js';
import { hi as rosters } from '../../rosters/told/hi.js';
import { hi as visits } from '../../visits/told/hi.js';

export const hi = { ...alerts, ...dataRequests, ...files, ...join, ...moves, ...noticeboard, ...people, ...rosters, ...visits };
