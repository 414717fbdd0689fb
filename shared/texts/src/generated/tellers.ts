// Generated from the folders beside by `npm run generate`. Do not edit.

import { tellers as alerts } from '../alerts/told/tellers.js';
import { tellers as blocks } from '../blocks/told/tellers.js';
import { tellers as dataRequests } from '../data-requests/told/tellers.js';
import { tellers as files } from '../files/told/tellers.js';
import { tellers as help } from '../help/told/tellers.js';
import { tellers as join } from '../join/told/tellers.js';
import { tellers as moves } from '../moves/told/tellers.js';
import { tellers as noticeboard } from '../noticeboard/told/tellers.js';
import { tellers as parcels } from '../parcels/told/tellers.js';
import { tellers as passes } from '../passes/told/tellers.js';
import { tellers as people } from '../people/told/tellers.js';
import { tellers as rosters } from '../rosters/told/tellers.js';
import { tellers as visits } from '../visits/told/tellers.js';

export const tellers = { ...alerts, ...blocks, ...dataRequests, ...files, ...help, ...join, ...moves, ...noticeboard, ...parcels, ...passes, ...people, ...rosters, ...visits };
