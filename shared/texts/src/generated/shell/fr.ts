// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as shell } from '../../shell/fr.js';
import { fr as account } from '../../account/places/fr.js';
import { fr as audit } from '../../audit/places/fr.js';
import { fr as communities } from '../../communities/places/fr.js';
import { fr as invitations } from '../../invitations/places/fr.js';
import { fr as noticeboard } from '../../noticeboard/places/fr.js';
import { fr as notifications } from '../../notifications/places/fr.js';
import { fr as people } from '../../people/places/fr.js';
import { fr as reports } from '../../reports/places/fr.js';
import { fr as visits } from '../../visits/places/fr.js';

export const fr = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
