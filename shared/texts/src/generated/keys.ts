// Generated from the folders beside by `npm run generate`. Do not edit.

import type { en as account } from '../account/en.js';
import type { en as alerts } from '../alerts/en.js';
import type { en as audit } from '../audit/en.js';
import type { en as blocks } from '../blocks/en.js';
import type { en as common } from '../common/en.js';
import type { en as communities } from '../communities/en.js';
import type { en as dataRequests } from '../data-requests/en.js';
import type { en as devices } from '../devices/en.js';
import type { en as directory } from '../directory/en.js';
import type { en as exports } from '../exports/en.js';
import type { en as gateLog } from '../gate-log/en.js';
import type { en as gates } from '../gates/en.js';
import type { en as help } from '../help/en.js';
import type { en as identityDocuments } from '../identity-documents/en.js';
import type { en as imports } from '../imports/en.js';
import type { en as invitations } from '../invitations/en.js';
import type { en as join } from '../join/en.js';
import type { en as moves } from '../moves/en.js';
import type { en as noticeboard } from '../noticeboard/en.js';
import type { en as notifications } from '../notifications/en.js';
import type { en as parcels } from '../parcels/en.js';
import type { en as passes } from '../passes/en.js';
import type { en as passkeys } from '../passkeys/en.js';
import type { en as passwords } from '../passwords/en.js';
import type { en as people } from '../people/en.js';
import type { en as policies } from '../policies/en.js';
import type { en as reports } from '../reports/en.js';
import type { en as residencies } from '../residencies/en.js';
import type { en as rosters } from '../rosters/en.js';
import type { en as scanner } from '../scanner/en.js';
import type { en as sessions } from '../sessions/en.js';
import type { en as setup } from '../setup/en.js';
import type { en as standingAnswers } from '../standing-answers/en.js';
import type { en as units } from '../units/en.js';
import type { en as vehicles } from '../vehicles/en.js';
import type { en as visits } from '../visits/en.js';
import type { en as told } from './told/en.js';
import type { en as permissions } from './permissions/en.js';
import type { en as cards } from './cards/en.js';
import type { en as shell } from './shell/en.js';

export type MessageKey =
  | keyof typeof account
  | keyof typeof alerts
  | keyof typeof audit
  | keyof typeof blocks
  | keyof typeof common
  | keyof typeof communities
  | keyof typeof dataRequests
  | keyof typeof devices
  | keyof typeof directory
  | keyof typeof exports
  | keyof typeof gateLog
  | keyof typeof gates
  | keyof typeof help
  | keyof typeof identityDocuments
  | keyof typeof imports
  | keyof typeof invitations
  | keyof typeof join
  | keyof typeof moves
  | keyof typeof noticeboard
  | keyof typeof notifications
  | keyof typeof parcels
  | keyof typeof passes
  | keyof typeof passkeys
  | keyof typeof passwords
  | keyof typeof people
  | keyof typeof policies
  | keyof typeof reports
  | keyof typeof residencies
  | keyof typeof rosters
  | keyof typeof scanner
  | keyof typeof sessions
  | keyof typeof setup
  | keyof typeof standingAnswers
  | keyof typeof units
  | keyof typeof vehicles
  | keyof typeof visits
  | keyof typeof told
  | keyof typeof permissions
  | keyof typeof cards
  | keyof typeof shell;
