// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as alerts } from '../../alerts/told/ar.js';
import { ar as blocks } from '../../blocks/told/ar.js';
import { ar as dataRequests } from '../../data-requests/told/ar.js';
import { ar as files } from '../../files/told/ar.js';
import { ar as help } from '../../help/told/ar.js';
import { ar as join } from '../../join/told/ar.js';
import { ar as moves } from '../../moves/told/ar.js';
import { ar as noticeboard } from '../../noticeboard/told/ar.js';
import { ar as parcels } from '../../parcels/told/ar.js';
import { ar as passes } from '../../passes/told/ar.js';
import { ar as people } from '../../people/told/ar.js';
import { ar as rosters } from '../../rosters/told/ar.js';
import { ar as visits } from '../../visits/told/ar.js';

export const ar = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
