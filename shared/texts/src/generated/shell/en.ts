// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as shell } from '../../shell/en.js';
import { en as account } from '../../account/places/en.js';
import { en as alerts } from '../../alerts/places/en.js';
import { en as audit } from '../../audit/places/en.js';
import { en as blocks } from '../../blocks/places/en.js';
import { en as communities } from '../../communities/places/en.js';
import { en as dataRequests } from '../../data-requests/places/en.js';
import { en as directory } from '../../directory/places/en.js';
import { en as files } from '../../files/places/en.js';
import { en as gateLog } from '../../gate-log/places/en.js';
import { en as gates } from '../../gates/places/en.js';
import { en as help } from '../../help/places/en.js';
import { en as imports } from '../../imports/places/en.js';
import { en as invitations } from '../../invitations/places/en.js';
import { en as join } from '../../join/places/en.js';
import { en as moves } from '../../moves/places/en.js';
import { en as noticeboard } from '../../noticeboard/places/en.js';
import { en as notifications } from '../../notifications/places/en.js';
import { en as parcels } from '../../parcels/places/en.js';
import { en as passes } from '../../passes/places/en.js';
import { en as people } from '../../people/places/en.js';
import { en as policies } from '../../policies/places/en.js';
import { en as reports } from '../../reports/places/en.js';
import { en as residencies } from '../../residencies/places/en.js';
import { en as rosters } from '../../rosters/places/en.js';
import { en as setup } from '../../setup/places/en.js';
import { en as units } from '../../units/places/en.js';
import { en as vehicles } from '../../vehicles/places/en.js';
import { en as visits } from '../../visits/places/en.js';

export const en = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
