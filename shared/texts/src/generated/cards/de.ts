// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as invitations } from '../../invitations/cards/de.js';
import { de as noticeboard } from '../../noticeboard/cards/de.js';
import { de as notifications } from '../../notifications/cards/de.js';
import { de as parcels } from '../../parcels/cards/de.js';
import { de as reports } from '../../reports/cards/de.js';
import { de as setup } from '../../setup/cards/de.js';
import { de as visits } from '../../visits/cards/de.js';

export const de = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
