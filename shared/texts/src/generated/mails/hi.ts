// Generated from the folders beside by `npm run generate`. Do not edit.

import { hi as account } from '../../account/mails/hi.js';
import { hi as common } from '../../common/mails/hi.js';
import { hi as dataRequests } from '../../data-requests/mails/hi.js';
import { hi as invitations } from '../../invitations/mails/hi.js';
import { hi as passwords } from '../../passwords/mails/hi.js';
import { hi as people } from '../../people/mails/hi.js';
import { hi as sessions } from '../../sessions/mails/hi.js';

export const hi = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
