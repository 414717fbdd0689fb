// Generated from the folders beside by `npm run generate`. Do not edit.

import { ar as account } from '../../account/mails/ar.js';
import { ar as common } from '../../common/mails/ar.js';
import { ar as dataRequests } from '../../data-requests/mails/ar.js';
import { ar as invitations } from '../../invitations/mails/ar.js';
import { ar as passwords } from '../../passwords/mails/ar.js';
import { ar as people } from '../../people/mails/ar.js';
import { ar as sessions } from '../../sessions/mails/ar.js';

export const ar = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
