// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as administration } from '../../administration/permissions/ar.js';
import { ar as alerts } from '../../alerts/permissions/ar.js';
import { ar as apiKeys } from '../../api-keys/permissions/ar.js';
import { ar as audit } from '../../audit/permissions/ar.js';
import { ar as communities } from '../../communities/permissions/ar.js';
import { ar as dataRequests } from '../../data-requests/permissions/ar.js';
import { ar as deadLetters } from '../../dead-letters/permissions/ar.js';
import { ar as devices } from '../../devices/permissions/ar.js';
import { ar as directory } from '../../directory/permissions/ar.js';
import { ar as gates } from '../../gates/permissions/ar.js';
import { ar as invitations } from '../../invitations/permissions/ar.js';
import { ar as noticeboard } from '../../noticeboard/permissions/ar.js';
import { ar as passes } from '../../passes/permissions/ar.js';
import { ar as people } from '../../people/permissions/ar.js';
import { ar as presence } from '../../presence/permissions/ar.js';
import { ar as reports } from '../../reports/permissions/ar.js';
import { ar as residencies } from '../../residencies/permissions/ar.js';
import { ar as units } from '../../units/permissions/ar.js';
import { ar as visits } from '../../visits/permissions/ar.js';

export const ar = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
