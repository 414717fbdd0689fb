// Generated from the folders beside by `npm run generate`. Do not edit.

import { de as account } from '../../account/mails/de.js';
import { de as common } from '../../common/mails/de.js';
import { de as dataRequests } from '../../data-requests/mails/de.js';
import { de as invitations } from '../../invitations/mails/de.js';
import { de as passwords } from '../../passwords/mails/de.js';
import { de as people } from '../../people/mails/de.js';
import { de as sessions } from '../../sessions/mails/de.js';

export const de = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
