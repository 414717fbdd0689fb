// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as administration } from '../../administration/permissions/de.js';
import { de as alerts } from '../../alerts/permissions/de.js';
import { de as apiKeys } from '../../api-keys/permissions/de.js';
import { de as audit } from '../../audit/permissions/de.js';
import { de as communities } from '../../communities/permissions/de.js';
import { de as dataRequests } from '../../data-requests/permissions/de.js';
import { de as deadLetters } from '../../dead-letters/permissions/de.js';
import { de as devices } from '../../devices/permissions/de.js';
import { de as directory } from '../../directory/permissions/de.js';
import { de as gates } from '../../gates/permissions/de.js';
import { de as invitations } from '../../invitations/permissions/de.js';
import { de as noticeboard } from '../../noticeboard/permissions/de.js';
import { de as passes } from '../../passes/permissions/de.js';
import { de as people } from '../../people/permissions/de.js';
import { de as presence } from '../../presence/permissions/de.js';
import { de as reports } from '../../reports/permissions/de.js';
import { de as residencies } from '../../residencies/permissions/de.js';
import { de as units } from '../../units/permissions/de.js';
import { de as visits } from '../../visits/permissions/de.js';

export const de = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
