// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as invitations } from '../../invitations/cards/es.js';
import { es as noticeboard } from '../../noticeboard/cards/es.js';
import { es as notifications } from '../../notifications/cards/es.js';
import { es as parcels } from '../../parcels/cards/es.js';
import { es as reports } from '../../reports/cards/es.js';
import { es as setup } from '../../setup/cards/es.js';
import { es as visits } from '../../visits/cards/es.js';

export const es = Object.assign({}, invitations, noticeboard, notifications, parcels, reports, setup, visits) as typeof invitations & typeof noticeboard & typeof notifications & typeof parcels & typeof reports & typeof setup & typeof visits;
