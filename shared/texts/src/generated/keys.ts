// Generated from the folders beside by `npm run generate`. Do not edit.

import type { en as account } from '../account/en.js';
import type { en as audit } from '../audit/en.js';
import type { en as common } from '../common/en.js';
import type { en as communities } from '../communities/en.js';
import type { en as exports } from '../exports/en.js';
import type { en as invitations } from '../invitations/en.js';
import type { en as noticeboard } from '../noticeboard/en.js';
import type { en as notifications } from '../notifications/en.js';
import type { en as passkeys } from '../passkeys/en.js';
import type { en as passwords } from '../passwords/en.js';
import type { en as people } from '../people/en.js';
import type { en as reports } from '../reports/en.js';
import type { en as sessions } from '../sessions/en.js';
import type { en as visits } from '../visits/en.js';
import type { en as told } from './told/en.js';
import type { en as permissions } from './permissions/en.js';
import type { en as shell } from './shell/en.js';

export type MessageKey =
  | keyof typeof account
  | keyof typeof audit
  | keyof typeof common
  | keyof typeof communities
  | keyof typeof exports
  | keyof typeof invitations
  | keyof typeof noticeboard
  | keyof typeof notifications
  | keyof typeof passkeys
  | keyof typeof passwords
  | keyof typeof people
  | keyof typeof reports
  | keyof typeof sessions
  | keyof typeof visits
  | keyof typeof told
  | keyof typeof permissions
  | keyof typeof shell;
