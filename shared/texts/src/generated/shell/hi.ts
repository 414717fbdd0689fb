// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as shell } from '../../shell/hi.js';
import { hi as account } from '../../account/places/hi.js';
import { hi as audit } from '../../audit/places/hi.js';
import { hi as communities } from '../../communities/places/hi.js';
import { hi as invitations } from '../../invitations/places/hi.js';
import { hi as noticeboard } from '../../noticeboard/places/hi.js';
import { hi as notifications } from '../../notifications/places/hi.js';
import { hi as people } from '../../people/places/hi.js';
import { hi as reports } from '../../reports/places/hi.js';
import { hi as visits } from '../../visits/places/hi.js';

export const hi = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
