// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as administration } from '../../administration/permissions/en.js';
import { en as alerts } from '../../alerts/permissions/en.js';
import { en as apiKeys } from '../../api-keys/permissions/en.js';
import { en as audit } from '../../audit/permissions/en.js';
import { en as communities } from '../../communities/permissions/en.js';
import { en as dataRequests } from '../../data-requests/permissions/en.js';
import { en as deadLetters } from '../../dead-letters/permissions/en.js';
import { en as devices } from '../../devices/permissions/en.js';
import { en as directory } from '../../directory/permissions/en.js';
import { en as gates } from '../../gates/permissions/en.js';
import { en as invitations } from '../../invitations/permissions/en.js';
import { en as noticeboard } from '../../noticeboard/permissions/en.js';
import { en as passes } from '../../passes/permissions/en.js';
import { en as people } from '../../people/permissions/en.js';
import { en as presence } from '../../presence/permissions/en.js';
import { en as reports } from '../../reports/permissions/en.js';
import { en as residencies } from '../../residencies/permissions/en.js';
import { en as units } from '../../units/permissions/en.js';
import { en as visits } from '../../visits/permissions/en.js';

export const en = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
