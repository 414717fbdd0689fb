// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as administration } from '../../administration/permissions/fr.js';
import { fr as alerts } from '../../alerts/permissions/fr.js';
import { fr as apiKeys } from '../../api-keys/permissions/fr.js';
import { fr as audit } from '../../audit/permissions/fr.js';
import { fr as communities } from '../../communities/permissions/fr.js';
import { fr as dataRequests } from '../../data-requests/permissions/fr.js';
import { fr as deadLetters } from '../../dead-letters/permissions/fr.js';
import { fr as devices } from '../../devices/permissions/fr.js';
import { fr as directory } from '../../directory/permissions/fr.js';
import { fr as gates } from '../../gates/permissions/fr.js';
import { fr as invitations } from '../../invitations/permissions/fr.js';
import { fr as noticeboard } from '../../noticeboard/permissions/fr.js';
import { fr as passes } from '../../passes/permissions/fr.js';
import { fr as people } from '../../people/permissions/fr.js';
import { fr as presence } from '../../presence/permissions/fr.js';
import { fr as reports } from '../../reports/permissions/fr.js';
import { fr as residencies } from '../../residencies/permissions/fr.js';
import { fr as units } from '../../units/permissions/fr.js';
import { fr as visits } from '../../visits/permissions/fr.js';

export const fr = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
