// Generated from the folders beside by `npm run generate`. Do not edit.

import { en as account } from '../../account/mails/en.js';
import { en as common } from '../../common/mails/en.js';
import { en as dataRequests } from '../../data-requests/mails/en.js';
import { en as invitations } from '../../invitations/mails/en.js';
import { en as passwords } from '../../passwords/mails/en.js';
import { en as people } from '../../people/mails/en.js';
import { en as sessions } from '../../sessions/mails/en.js';

export const en = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
