// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as alerts } from '../../alerts/told/de.js';
import { de as blocks } from '../../blocks/told/de.js';
import { de as dataRequests } from '../../data-requests/told/de.js';
import { de as files } from '../../files/told/de.js';
import { de as help } from '../../help/told/de.js';
import { de as join } from '../../join/told/de.js';
import { de as moves } from '../../moves/told/de.js';
import { de as noticeboard } from '../../noticeboard/told/de.js';
import { de as parcels } from '../../parcels/told/de.js';
import { de as passes } from '../../passes/told/de.js';
import { de as people } from '../../people/told/de.js';
import { de as rosters } from '../../rosters/told/de.js';
import { de as visits } from '../../visits/told/de.js';

export const de = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
