// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as alerts } from '../../alerts/told/fr.js';
import { fr as blocks } from '../../blocks/told/fr.js';
import { fr as dataRequests } from '../../data-requests/told/fr.js';
import { fr as files } from '../../files/told/fr.js';
import { fr as help } from '../../help/told/fr.js';
import { fr as join } from '../../join/told/fr.js';
import { fr as moves } from '../../moves/told/fr.js';
import { fr as noticeboard } from '../../noticeboard/told/fr.js';
import { fr as parcels } from '../../parcels/told/fr.js';
import { fr as passes } from '../../passes/told/fr.js';
import { fr as people } from '../../people/told/fr.js';
import { fr as rosters } from '../../rosters/told/fr.js';
import { fr as visits } from '../../visits/told/fr.js';

export const fr = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
