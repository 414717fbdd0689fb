// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as shell } from '../../shell/ar.js';
import { ar as account } from '../../account/places/ar.js';
import { ar as alerts } from '../../alerts/places/ar.js';
import { ar as audit } from '../../audit/places/ar.js';
import { ar as blocks } from '../../blocks/places/ar.js';
import { ar as communities } from '../../communities/places/ar.js';
import { ar as dataRequests } from '../../data-requests/places/ar.js';
import { ar as directory } from '../../directory/places/ar.js';
import { ar as files } from '../../files/places/ar.js';
import { ar as gateLog } from '../../gate-log/places/ar.js';
import { ar as gates } from '../../gates/places/ar.js';
import { ar as help } from '../../help/places/ar.js';
import { ar as imports } from '../../imports/places/ar.js';
import { ar as invitations } from '../../invitations/places/ar.js';
import { ar as join } from '../../join/places/ar.js';
import { ar as moves } from '../../moves/places/ar.js';
import { ar as noticeboard } from '../../noticeboard/places/ar.js';
import { ar as notifications } from '../../notifications/places/ar.js';
import { ar as parcels } from '../../parcels/places/ar.js';
import { ar as passes } from '../../passes/places/ar.js';
import { ar as people } from '../../people/places/ar.js';
import { ar as policies } from '../../policies/places/ar.js';
import { ar as reports } from '../../reports/places/ar.js';
import { ar as residencies } from '../../residencies/places/ar.js';
import { ar as rosters } from '../../rosters/places/ar.js';
import { ar as setup } from '../../setup/places/ar.js';
import { ar as units } from '../../units/places/ar.js';
import { ar as vehicles } from '../../vehicles/places/ar.js';
import { ar as visits } from '../../visits/places/ar.js';

export const ar = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
