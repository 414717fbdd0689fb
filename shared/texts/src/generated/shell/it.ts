// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as shell } from '../../shell/it.js';
import { it as account } from '../../account/places/it.js';
import { it as audit } from '../../audit/places/it.js';
import { it as communities } from '../../communities/places/it.js';
import { it as invitations } from '../../invitations/places/it.js';
import { it as noticeboard } from '../../noticeboard/places/it.js';
import { it as notifications } from '../../notifications/places/it.js';
import { it as people } from '../../people/places/it.js';
import { it as reports } from '../../reports/places/it.js';
import { it as visits } from '../../visits/places/it.js';

export const it = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
