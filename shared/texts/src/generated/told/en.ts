// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as noticeboard } from '../../noticeboard/told/en.js';
import { en as people } from '../../people/told/en.js';
import { en as visits } from '../../visits/told/en.js';

export const en = { ...noticeboard, ...people, ...visits };
