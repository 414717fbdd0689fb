// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as noticeboard } from '../../noticeboard/told/es.js';
import { es as people } from '../../people/told/es.js';
import { es as visits } from '../../visits/told/es.js';

export const es = { ...noticeboard, ...people, ...visits };
