// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as alerts } from '../../alerts/told/en.js';
import { en as blocks } from '../../blocks/told/en.js';
import { en as dataRequests } from '../../data-requests/told/en.js';
import { en as files } from '../../files/told/en.js';
import { en as help } from '../../help/told/en.js';
import { en as join } from '../../join/told/en.js';
import { en as moves } from '../../moves/told/en.js';
import { en as noticeboard } from '../../noticeboard/told/en.js';
import { en as parcels } from '../../parcels/told/en.js';
import { en as passes } from '../../passes/told/en.js';
import { en as people } from '../../people/told/en.js';
import { en as rosters } from '../../rosters/told/en.js';
import { en as visits } from '../../visits/told/en.js';

export const en = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
