// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as shell } from '../../shell/hi.js';
import { hi as account } from '../../account/places/hi.js';
import { hi as alerts } from '../../alerts/places/hi.js';
import { hi as audit } from '../../audit/places/hi.js';
import { hi as blocks } from '../../blocks/places/hi.js';
import { hi as communities } from '../../communities/places/hi.js';
import { hi as dataRequests } from '../../data-requests/places/hi.js';
import { hi as directory } from '../../directory/places/hi.js';
import { hi as files } from '../../files/places/hi.js';
import { hi as gateLog } from '../../gate-log/places/hi.js';
import { hi as gates } from '../../gates/places/hi.js';
import { hi as help } from '../../help/places/hi.js';
import { hi as imports } from '../../imports/places/hi.js';
import { hi as invitations } from '../../invitations/places/hi.js';
import { hi as join } from '../../join/places/hi.js';
import { hi as moves } from '../../moves/places/hi.js';
import { hi as noticeboard } from '../../noticeboard/places/hi.js';
import { hi as notifications } from '../../notifications/places/hi.js';
import { hi as parcels } from '../../parcels/places/hi.js';
import { hi as passes } from '../../passes/places/hi.js';
import { hi as people } from '../../people/places/hi.js';
import { hi as policies } from '../../policies/places/hi.js';
import { hi as reports } from '../../reports/places/hi.js';
import { hi as residencies } from '../../residencies/places/hi.js';
import { hi as rosters } from '../../rosters/places/hi.js';
import { hi as setup } from '../../setup/places/hi.js';
import { hi as units } from '../../units/places/hi.js';
import { hi as vehicles } from '../../vehicles/places/hi.js';
import { hi as visits } from '../../visits/places/hi.js';

export const hi = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
