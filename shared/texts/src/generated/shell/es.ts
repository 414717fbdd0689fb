// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as shell } from '../../shell/es.js';
import { es as account } from '../../account/places/es.js';
import { es as audit } from '../../audit/places/es.js';
import { es as communities } from '../../communities/places/es.js';
import { es as invitations } from '../../invitations/places/es.js';
import { es as noticeboard } from '../../noticeboard/places/es.js';
import { es as notifications } from '../../notifications/places/es.js';
import { es as people } from '../../people/places/es.js';
import { es as reports } from '../../reports/places/es.js';
import { es as visits } from '../../visits/places/es.js';

export const es = { ...shell, ...account, ...audit, ...communities, ...invitations, ...noticeboard, ...notifications, ...people, ...reports, ...visits };
