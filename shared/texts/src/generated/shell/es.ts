// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as shell } from '../../shell/es.js';
import { es as account } from '../../account/places/es.js';
import { es as alerts } from '../../alerts/places/es.js';
import { es as audit } from '../../audit/places/es.js';
import { es as blocks } from '../../blocks/places/es.js';
import { es as communities } from '../../communities/places/es.js';
import { es as dataRequests } from '../../data-requests/places/es.js';
import { es as directory } from '../../directory/places/es.js';
import { es as files } from '../../files/places/es.js';
import { es as gateLog } from '../../gate-log/places/es.js';
import { es as gates } from '../../gates/places/es.js';
import { es as help } from '../../help/places/es.js';
import { es as imports } from '../../imports/places/es.js';
import { es as invitations } from '../../invitations/places/es.js';
import { es as join } from '../../join/places/es.js';
import { es as moves } from '../../moves/places/es.js';
import { es as noticeboard } from '../../noticeboard/places/es.js';
import { es as notifications } from '../../notifications/places/es.js';
import { es as parcels } from '../../parcels/places/es.js';
import { es as passes } from '../../passes/places/es.js';
import { es as people } from '../../people/places/es.js';
import { es as policies } from '../../policies/places/es.js';
import { es as reports } from '../../reports/places/es.js';
import { es as residencies } from '../../residencies/places/es.js';
import { es as rosters } from '../../rosters/places/es.js';
import { es as setup } from '../../setup/places/es.js';
import { es as units } from '../../units/places/es.js';
import { es as vehicles } from '../../vehicles/places/es.js';
import { es as visits } from '../../visits/places/es.js';

export const es = Object.assign({}, shell, account, alerts, audit, blocks, communities, dataRequests, directory, files, gateLog, gates, help, imports, invitations, join, moves, noticeboard, notifications, parcels, passes, people, policies, reports, residencies, rosters, setup, units, vehicles, visits) as typeof shell & typeof account & typeof alerts & typeof audit & typeof blocks & typeof communities & typeof dataRequests & typeof directory & typeof files & typeof gateLog & typeof gates & typeof help & typeof imports & typeof invitations & typeof join & typeof moves & typeof noticeboard & typeof notifications & typeof parcels & typeof passes & typeof people & typeof policies & typeof reports & typeof residencies & typeof rosters & typeof setup & typeof units & typeof vehicles & typeof visits;
