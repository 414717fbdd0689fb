// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as administration } from '../../administration/permissions/es.js';
import { es as alerts } from '../../alerts/permissions/es.js';
import { es as apiKeys } from '../../api-keys/permissions/es.js';
import { es as audit } from '../../audit/permissions/es.js';
import { es as communities } from '../../communities/permissions/es.js';
import { es as dataRequests } from '../../data-requests/permissions/es.js';
import { es as deadLetters } from '../../dead-letters/permissions/es.js';
import { es as devices } from '../../devices/permissions/es.js';
import { es as directory } from '../../directory/permissions/es.js';
import { es as gates } from '../../gates/permissions/es.js';
import { es as invitations } from '../../invitations/permissions/es.js';
import { es as noticeboard } from '../../noticeboard/permissions/es.js';
import { es as passes } from '../../passes/permissions/es.js';
import { es as people } from '../../people/permissions/es.js';
import { es as presence } from '../../presence/permissions/es.js';
import { es as reports } from '../../reports/permissions/es.js';
import { es as residencies } from '../../residencies/permissions/es.js';
import { es as units } from '../../units/permissions/es.js';
import { es as visits } from '../../visits/permissions/es.js';

export const es = Object.assign({}, administration, alerts, apiKeys, audit, communities, dataRequests, deadLetters, devices, directory, gates, invitations, noticeboard, passes, people, presence, reports, residencies, units, visits) as typeof administration & typeof alerts & typeof apiKeys & typeof audit & typeof communities & typeof dataRequests & typeof deadLetters & typeof devices & typeof directory & typeof gates & typeof invitations & typeof noticeboard & typeof passes & typeof people & typeof presence & typeof reports & typeof residencies & typeof units & typeof visits;
