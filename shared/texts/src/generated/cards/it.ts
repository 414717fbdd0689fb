// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as invitations } from '../../invitations/cards/it.js';
import { it as noticeboard } from '../../noticeboard/cards/it.js';
import { it as notifications } from '../../notifications/cards/it.js';
import { it as parcels } from '../../parcels/cards/it.js';
import { it as reports } from '../../reports/cards/it.js';
import { it as setup } from '../../setup/cards/it.js';
import { it as visits } from '../../visits/cards/it.js';

export const it = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
