// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as invitations } from '../../invitations/cards/en.js';
import { en as noticeboard } from '../../noticeboard/cards/en.js';
import { en as notifications } from '../../notifications/cards/en.js';
import { en as parcels } from '../../parcels/cards/en.js';
import { en as reports } from '../../reports/cards/en.js';
import { en as setup } from '../../setup/cards/en.js';
import { en as visits } from '../../visits/cards/en.js';

export const en = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
