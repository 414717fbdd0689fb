// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as noticeboard } from '../../noticeboard/told/fr.js';
import { fr as people } from '../../people/told/fr.js';
import { fr as visits } from '../../visits/told/fr.js';

export const fr = { ...noticeboard, ...people, ...visits };
