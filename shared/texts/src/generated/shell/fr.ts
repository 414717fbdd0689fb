// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as shell } from '../../shell/fr.js';
import { fr as account } from '../../account/places/fr.js';
import { fr as alerts } from '../../alerts/places/fr.js';
import { fr as audit } from '../../audit/places/fr.js';
import { fr as blocks } from '../../blocks/places/fr.js';
import { fr as communities } from '../../communities/places/fr.js';
import { fr as dataRequests } from '../../data-requests/places/fr.js';
import { fr as directory } from '../../directory/places/fr.js';
import { fr as files } from '../../files/places/fr.js';
import { fr as gateLog } from '../../gate-log/places/fr.js';
import { fr as gates } from '../../gates/places/fr.js';
import { fr as help } from '../../help/places/fr.js';
import { fr as imports } from '../../imports/places/fr.js';
import { fr as invitations } from '../../invitations/places/fr.js';
import { fr as join } from '../../join/places/fr.js';
import { fr as moves } from '../../moves/places/fr.js';
import { fr as noticeboard } from '../../noticeboard/places/fr.js';
import { fr as notifications } from '../../notifications/places/fr.js';
import { fr as parcels } from '../../parcels/places/fr.js';
import { fr as passes } from '../../passes/places/fr.js';
import { fr as people } from '../../people/places/fr.js';
import { fr as policies } from '../../policies/places/fr.js';
import { fr as reports } from '../../reports/places/fr.js';
import { fr as residencies } from '../../residencies/places/fr.js';
import { fr as rosters } from '../../rosters/places/fr.js';
import { fr as setup } from '../../setup/places/fr.js';
import { fr as units } from '../../units/places/fr.js';
import { fr as vehicles } from '../../vehicles/places/fr.js';
import { fr as visits } from '../../visits/places/fr.js';

export const fr = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
