// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as alerts } from '../../alerts/told/hi.js';
import { hi as blocks } from '../../blocks/told/hi.js';
import { hi as dataRequests } from '../../data-requests/told/hi.js';
import { hi as files } from '../../files/told/hi.js';
import { hi as help } from '../../help/told/hi.js';
import { hi as join } from '../../join/told/hi.js';
import { hi as moves } from '../../moves/told/hi.js';
import { hi as noticeboard } from '../../noticeboard/told/hi.js';
import { hi as parcels } from '../../parcels/told/hi.js';
import { hi as passes } from '../../passes/told/hi.js';
import { hi as people } from '../../people/told/hi.js';
import { hi as rosters } from '../../rosters/told/hi.js';
import { hi as visits } from '../../visits/told/hi.js';

export const hi = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
