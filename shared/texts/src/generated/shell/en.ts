// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as shell } from '../../shell/en.js';
import { en as account } from '../../account/places/en.js';
import { en as audit } from '../../audit/places/en.js';
import { en as communities } from '../../communities/places/en.js';
import { en as invitations } from '../../invitations/places/en.js';
import { en as noticeboard } from '../../noticeboard/places/en.js';
import { en as notifications } from '../../notifications/places/en.js';
import { en as people } from '../../people/places/en.js';
import { en as reports } from '../../reports/places/en.js';
import { en as visits } from '../../visits/places/en.js';

export const en = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
