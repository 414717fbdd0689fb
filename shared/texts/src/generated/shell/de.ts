// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as shell } from '../../shell/de.js';
import { de as account } from '../../account/places/de.js';
import { de as alerts } from '../../alerts/places/de.js';
import { de as audit } from '../../audit/places/de.js';
import { de as blocks } from '../../blocks/places/de.js';
import { de as communities } from '../../communities/places/de.js';
import { de as dataRequests } from '../../data-requests/places/de.js';
import { de as directory } from '../../directory/places/de.js';
import { de as files } from '../../files/places/de.js';
import { de as gateLog } from '../../gate-log/places/de.js';
import { de as gates } from '../../gates/places/de.js';
import { de as help } from '../../help/places/de.js';
import { de as imports } from '../../imports/places/de.js';
import { de as invitations } from '../../invitations/places/de.js';
import { de as join } from '../../join/places/de.js';
import { de as moves } from '../../moves/places/de.js';
import { de as noticeboard } from '../../noticeboard/places/de.js';
import { de as notifications } from '../../notifications/places/de.js';
import { de as parcels } from '../../parcels/places/de.js';
import { de as passes } from '../../passes/places/de.js';
import { de as people } from '../../people/places/de.js';
import { de as policies } from '../../policies/places/de.js';
import { de as reports } from '../../reports/places/de.js';
import { de as residencies } from '../../residencies/places/de.js';
import { de as rosters } from '../../rosters/places/de.js';
import { de as setup } from '../../setup/places/de.js';
import { de as units } from '../../units/places/de.js';
import { de as vehicles } from '../../vehicles/places/de.js';
import { de as visits } from '../../visits/places/de.js';

export const de = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
