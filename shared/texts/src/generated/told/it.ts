// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as alerts } from '../../alerts/told/it.js';
import { it as blocks } from '../../blocks/told/it.js';
import { it as dataRequests } from '../../data-requests/told/it.js';
import { it as files } from '../../files/told/it.js';
import { it as help } from '../../help/told/it.js';
import { it as join } from '../../join/told/it.js';
import { it as moves } from '../../moves/told/it.js';
import { it as noticeboard } from '../../noticeboard/told/it.js';
import { it as parcels } from '../../parcels/told/it.js';
import { it as passes } from '../../passes/told/it.js';
import { it as people } from '../../people/told/it.js';
import { it as rosters } from '../../rosters/told/it.js';
import { it as visits } from '../../visits/told/it.js';

export const it = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
