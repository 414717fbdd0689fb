// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as invitations } from '../../invitations/cards/ar.js';
import { ar as noticeboard } from '../../noticeboard/cards/ar.js';
import { ar as notifications } from '../../notifications/cards/ar.js';
import { ar as parcels } from '../../parcels/cards/ar.js';
import { ar as reports } from '../../reports/cards/ar.js';
import { ar as setup } from '../../setup/cards/ar.js';
import { ar as visits } from '../../visits/cards/ar.js';

export const ar = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
