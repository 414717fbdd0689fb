// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as administration } from '../../administration/permissions/hi.js';
import { hi as alerts } from '../../alerts/permissions/hi.js';
import { hi as apiKeys } from '../../api-keys/permissions/hi.js';
import { hi as audit } from '../../audit/permissions/hi.js';
import { hi as communities } from '../../communities/permissions/hi.js';
import { hi as dataRequests } from '../../data-requests/permissions/hi.js';
import { hi as deadLetters } from '../../dead-letters/permissions/hi.js';
import { hi as devices } from '../../devices/permissions/hi.js';
import { hi as directory } from '../../directory/permissions/hi.js';
import { hi as gates } from '../../gates/permissions/hi.js';
import { hi as invitations } from '../../invitations/permissions/hi.js';
import { hi as noticeboard } from '../../noticeboard/permissions/hi.js';
import { hi as passes } from '../../passes/permissions/hi.js';
import { hi as people } from '../../people/permissions/hi.js';
import { hi as presence } from '../../presence/permissions/hi.js';
import { hi as reports } from '../../reports/permissions/hi.js';
import { hi as residencies } from '../../residencies/permissions/hi.js';
import { hi as units } from '../../units/permissions/hi.js';
import { hi as visits } from '../../visits/permissions/hi.js';

export const hi = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
