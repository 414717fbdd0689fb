// Generated from openapi/ by `npm run generate`. Do not edit.

import * as administration from './administration.js';
import * as alerts from './alerts.js';
import * as apiKeys from './api-keys.js';
import * as audit from './audit.js';
import * as blocks from './blocks.js';
import * as codes from './codes.js';
import * as communities from './communities.js';
import * as dataRequests from './data-requests.js';
import * as devices from './devices.js';
import * as directory from './directory.js';
import * as emailChange from './email-change.js';
import * as files from './files.js';
import * as gateLog from './gate-log.js';
import * as gateSnapshots from './gate-snapshots.js';
import * as gates from './gates.js';
import * as health from './health.js';
import * as help from './help.js';
import * as identityDocuments from './identity-documents.js';
import * as imports from './imports.js';
import * as invitationBatches from './invitation-batches.js';
import * as invitations from './invitations.js';
import * as jobs from './jobs.js';
import * as join from './join.js';
import * as moves from './moves.js';
import * as noticeboard from './noticeboard.js';
import * as notifications from './notifications.js';
import * as parcels from './parcels.js';
import * as passes from './passes.js';
import * as passkeys from './passkeys.js';
import * as passwordLinks from './password-links.js';
import * as passwords from './passwords.js';
import * as people from './people.js';
import * as permissions from './permissions.js';
import * as policies from './policies.js';
import * as presence from './presence.js';
import * as profile from './profile.js';
import * as registration from './registration.js';
import * as reports from './reports.js';
import * as residencies from './residencies.js';
import * as rosters from './rosters.js';
import * as secondFactors from './second-factors.js';
import * as sessions from './sessions.js';
import * as standingAnswers from './standing-answers.js';
import * as stepUp from './step-up.js';
import * as units from './units.js';
import * as vehicles from './vehicles.js';
import * as visits from './visits.js';
import type { Calls } from '../../commands/options.js';

export type * from './types.js';

/** Every command, in its group. */
export function commands(calls: Calls) {
  return {
    accounts: administration.accounts(calls),
    alerts: alerts.alerts(calls),
    apiKeys: apiKeys.apiKeys(calls),
    audit: audit.audit(calls),
    blocks: blocks.blocks(calls),
    buildings: units.buildings(calls),
    communities: communities.communities(calls),
    dailyHelp: help.dailyHelp(calls),
    dataRequests: dataRequests.dataRequests(calls),
    devices: devices.devices(calls),
    directory: directory.directory(calls),
    emailChange: emailChange.emailChange(calls),
    engagements: help.engagements(calls),
    files: files.files(calls),
    gateConflicts: gateLog.gateConflicts(calls),
    gateEntries: gateLog.gateEntries(calls),
    gateLog: gateLog.gateLog(calls),
    gateSnapshots: gateSnapshots.gateSnapshots(calls),
    gates: gates.gates(calls),
    handovers: rosters.handovers(calls),
    health: health.health(calls),
    help: help.help(calls),
    identityDocuments: identityDocuments.identityDocuments(calls),
    imports: imports.imports(calls),
    invitationBatches: invitationBatches.invitationBatches(calls),
    invitations: invitations.invitations(calls),
    jobs: jobs.jobs(calls),
    join: join.join(calls),
    joinRequests: join.joinRequests(calls),
    moves: moves.moves(calls),
    notices: noticeboard.notices(calls),
    notifications: notifications.notifications(calls),
    parcels: parcels.parcels(calls),
    passes: passes.passes(calls),
    passkeys: passkeys.passkeys(calls),
    passwordLinks: passwordLinks.passwordLinks(calls),
    passwords: passwords.passwords(calls),
    people: people.people(calls),
    permissions: permissions.permissions(calls),
    persons: people.persons(calls),
    pets: residencies.pets(calls),
    policies: policies.policies(calls),
    profile: profile.profile(calls),
    registration: registration.registration(calls),
    reports: reports.reports(calls),
    residencies: residencies.residencies(calls),
    secondFactors: secondFactors.secondFactors(calls),
    sessions: sessions.sessions(calls),
    shifts: rosters.shifts(calls),
    signingKeys: codes.signingKeys(calls),
    standingAnswers: standingAnswers.standingAnswers(calls),
    stepUp: stepUp.stepUp(calls),
    units: { ...presence.units(calls), ...residencies.units(calls), ...units.units(calls) },
    vehicles: vehicles.vehicles(calls),
    visits: visits.visits(calls),
  };
}
