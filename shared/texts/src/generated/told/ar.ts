// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as noticeboard } from '../../noticeboard/told/ar.js';
import { ar as people } from '../../people/told/ar.js';
import { ar as visits } from '../../visits/told/ar.js';

export const ar = { ...noticeboard, ...people, ...visits };
