// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as alerts } from '../../alerts/told/es.js';
import { es as blocks } from '../../blocks/told/es.js';
import { es as dataRequests } from '../../data-requests/told/es.js';
import { es as files } from '../../files/told/es.js';
import { es as help } from '../../help/told/es.js';
import { es as join } from '../../join/told/es.js';
import { es as moves } from '../../moves/told/es.js';
import { es as noticeboard } from '../../noticeboard/told/es.js';
import { es as parcels } from '../../parcels/told/es.js';
import { es as passes } from '../../passes/told/es.js';
import { es as people } from '../../people/told/es.js';
import { es as rosters } from '../../rosters/told/es.js';
import { es as visits } from '../../visits/told/es.js';

export const es = Object.assign({}, alerts, blocks, dataRequests, files, help, join, moves, noticeboard, parcels, passes, people, rosters, visits) as typeof alerts & typeof blocks & typeof dataRequests & typeof files & typeof help & typeof join & typeof moves & typeof noticeboard & typeof parcels & typeof passes & typeof people & typeof rosters & typeof visits;
