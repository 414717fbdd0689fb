// Generated from the folders beside by `npm run generate`. Do not edit.

import { fr as account } from '../../account/mails/fr.js';
import { fr as common } from '../../common/mails/fr.js';
import { fr as dataRequests } from '../../data-requests/mails/fr.js';
import { fr as invitations } from '../../invitations/mails/fr.js';
import { fr as passwords } from '../../passwords/mails/fr.js';
import { fr as people } from '../../people/mails/fr.js';
import { fr as sessions } from '../../sessions/mails/fr.js';

export const fr = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
