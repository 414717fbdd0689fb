// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as shell } from '../../shell/de.js';
import { de as account } from '../../account/places/de.js';
import { de as audit } from '../../audit/places/de.js';
import { de as communities } from '../../communities/places/de.js';
import { de as invitations } from '../../invitations/places/de.js';
import { de as noticeboard } from '../../noticeboard/places/de.js';
import { de as notifications } from '../../notifications/places/de.js';
import { de as people } from '../../people/places/de.js';
import { de as reports } from '../../reports/places/de.js';
import { de as visits } from '../../visits/places/de.js';

export const de = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
