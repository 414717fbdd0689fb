// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as invitations } from '../../invitations/cards/fr.js';
import { fr as noticeboard } from '../../noticeboard/cards/fr.js';
import { fr as notifications } from '../../notifications/cards/fr.js';
import { fr as parcels } from '../../parcels/cards/fr.js';
import { fr as reports } from '../../reports/cards/fr.js';
import { fr as setup } from '../../setup/cards/fr.js';
import { fr as visits } from '../../visits/cards/fr.js';

export const fr = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
