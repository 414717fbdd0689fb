// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as noticeboard } from '../../noticeboard/told/de.js';
import { de as people } from '../../people/told/de.js';
import { de as visits } from '../../visits/told/de.js';

export const de = { ...noticeboard, ...people, ...visits };
