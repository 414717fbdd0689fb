// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as noticeboard } from '../../noticeboard/told/it.js';
import { it as people } from '../../people/told/it.js';
import { it as visits } from '../../visits/told/it.js';

export const it = { ...noticeboard, ...people, ...visits };
