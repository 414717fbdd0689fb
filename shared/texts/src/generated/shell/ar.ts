// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as shell } from '../../shell/ar.js';
import { ar as account } from '../../account/places/ar.js';
import { ar as audit } from '../../audit/places/ar.js';
import { ar as communities } from '../../communities/places/ar.js';
import { ar as invitations } from '../../invitations/places/ar.js';
import { ar as noticeboard } from '../../noticeboard/places/ar.js';
import { ar as notifications } from '../../notifications/places/ar.js';
import { ar as people } from '../../people/places/ar.js';
import { ar as reports } from '../../reports/places/ar.js';
import { ar as visits } from '../../visits/places/ar.js';

export const ar = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
