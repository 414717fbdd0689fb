// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as people } from '../../people/told/es.js';
import { es as visits } from '../../visits/told/es.js';

export const es = { ...people, ...visits };
