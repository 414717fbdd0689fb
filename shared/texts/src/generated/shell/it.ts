// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as shell } from '../../shell/it.js';
import { it as account } from '../../account/places/it.js';
import { it as alerts } from '../../alerts/places/it.js';
import { it as audit } from '../../audit/places/it.js';
import { it as blocks } from '../../blocks/places/it.js';
import { it as communities } from '../../communities/places/it.js';
import { it as dataRequests } from '../../data-requests/places/it.js';
import { it as directory } from '../../directory/places/it.js';
import { it as files } from '../../files/places/it.js';
import { it as gateLog } from '../../gate-log/places/it.js';
import { it as gates } from '../../gates/places/it.js';
import { it as help } from '../../help/places/it.js';
import { it as imports } from '../../imports/places/it.js';
import { it as invitations } from '../../invitations/places/it.js';
import { it as join } from '../../join/places/it.js';
import { it as moves } from '../../moves/places/it.js';
import { it as noticeboard } from '../../noticeboard/places/it.js';
import { it as notifications } from '../../notifications/places/it.js';
import { it as parcels } from '../../parcels/places/it.js';
import { it as passes } from '../../passes/places/it.js';
import { it as people } from '../../people/places/it.js';
import { it as policies } from '../../policies/places/it.js';
import { it as reports } from '../../reports/places/it.js';
import { it as residencies } from '../../residencies/places/it.js';
import { it as rosters } from '../../rosters/places/it.js';
import { it as setup } from '../../setup/places/it.js';
import { it as units } from '../../units/places/it.js';
import { it as vehicles } from '../../vehicles/places/it.js';
import { it as visits } from '../../visits/places/it.js';

export const it = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
