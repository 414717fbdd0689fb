// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as people } from '../../people/told/it.js';
import { it as visits } from '../../visits/told/it.js';

export const it = { ...people, ...visits };
