// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as administration } from '../../administration/permissions/it.js';
import { it as alerts } from '../../alerts/permissions/it.js';
import { it as apiKeys } from '../../api-keys/permissions/it.js';
import { it as audit } from '../../audit/permissions/it.js';
import { it as communities } from '../../communities/permissions/it.js';
import { it as dataRequests } from '../../data-requests/permissions/it.js';
import { it as deadLetters } from '../../dead-letters/permissions/it.js';
import { it as devices } from '../../devices/permissions/it.js';
import { it as directory } from '../../directory/permissions/it.js';
import { it as gates } from '../../gates/permissions/it.js';
import { it as invitations } from '../../invitations/permissions/it.js';
import { it as noticeboard } from '../../noticeboard/permissions/it.js';
import { it as passes } from '../../passes/permissions/it.js';
import { it as people } from '../../people/permissions/it.js';
import { it as presence } from '../../presence/permissions/it.js';
import { it as reports } from '../../reports/permissions/it.js';
import { it as residencies } from '../../residencies/permissions/it.js';
import { it as units } from '../../units/permissions/it.js';
import { it as visits } from '../../visits/permissions/it.js';

export const it = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
