// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as invitations } from '../../invitations/cards/hi.js';
import { hi as noticeboard } from '../../noticeboard/cards/hi.js';
import { hi as notifications } from '../../notifications/cards/hi.js';
import { hi as parcels } from '../../parcels/cards/hi.js';
import { hi as reports } from '../../reports/cards/hi.js';
import { hi as setup } from '../../setup/cards/hi.js';
import { hi as visits } from '../../visits/cards/hi.js';

export const hi = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
