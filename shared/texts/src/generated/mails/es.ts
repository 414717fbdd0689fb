// Generated from the folders beside by `npm run generate`. Do not edit.

import { es as account } from '../../account/mails/es.js';
import { es as common } from '../../common/mails/es.js';
import { es as dataRequests } from '../../data-requests/mails/es.js';
import { es as invitations } from '../../invitations/mails/es.js';
import { es as passwords } from '../../passwords/mails/es.js';
import { es as people } from '../../people/mails/es.js';
import { es as sessions } from '../../sessions/mails/es.js';

export const es = Object.assign({}, account, common, dataRequests, invitations, passwords, people, sessions) as typeof account & typeof common & typeof dataRequests & typeof invitations & typeof passwords & typeof people & typeof sessions;
