// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as people } from '../../people/told/ar.js';
import { ar as visits } from '../../visits/told/ar.js';

export const ar = { ...people, ...visits };
