// Generated from openapi/ by `npm run generate`. Do not edit.

import * as administration from './administration.js';
import * as apiKeys from './api-keys.js';
import * as audit from './audit.js';
import * as communities from './communities.js';
import * as emailChange from './email-change.js';
import * as health from './health.js';
import * as invitations from './invitations.js';
import * as jobs from './jobs.js';
import * as noticeboard from './noticeboard.js';
import * as notifications from './notifications.js';
import * as passkeys from './passkeys.js';
import * as passwords from './passwords.js';
import * as people from './people.js';
import * as permissions from './permissions.js';
import * as presence from './presence.js';
import * as profile from './profile.js';
import * as registration from './registration.js';
import * as reports from './reports.js';
import * as secondFactors from './second-factors.js';
import * as sessions from './sessions.js';
import * as stepUp from './step-up.js';
import * as visits from './visits.js';
import type { Calls } from '../../commands/options.js';

export type * from './types.js';

/** Every command, in its group. */
export function commands(calls: Calls) {
  return {
    accounts: administration.accounts(calls),
    apiKeys: apiKeys.apiKeys(calls),
    audit: audit.audit(calls),
    communities: communities.communities(calls),
    emailChange: emailChange.emailChange(calls),
    health: health.health(calls),
    invitations: invitations.invitations(calls),
    jobs: jobs.jobs(calls),
    notices: noticeboard.notices(calls),
    notifications: notifications.notifications(calls),
    passkeys: passkeys.passkeys(calls),
    passwords: passwords.passwords(calls),
    people: people.people(calls),
    permissions: permissions.permissions(calls),
    profile: profile.profile(calls),
    registration: registration.registration(calls),
    reports: reports.reports(calls),
    secondFactors: secondFactors.secondFactors(calls),
    sessions: sessions.sessions(calls),
    stepUp: stepUp.stepUp(calls),
    units: { ...communities.units(calls), ...presence.units(calls) },
    visits: visits.visits(calls),
  };
}
