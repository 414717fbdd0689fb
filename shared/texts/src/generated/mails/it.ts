// Generated from the folders beside by `npm run generate`. Do not edit.

import { it as account } from '../../account/mails/it.js';
import { it as common } from '../../common/mails/it.js';
import { it as dataRequests } from '../../data-requests/mails/it.js';
import { it as invitations } from '../../invitations/mails/it.js';
import { it as passwords } from '../../passwords/mails/it.js';
import { it as people } from '../../people/mails/it.js';
import { it as sessions } from '../../sessions/mails/it.js';

export const it = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
