// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
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

export type * from './types.js';

/** Every command, in its group. */
export interface Commands {
  accounts: administration.AccountsCommands;
  alerts: alerts.AlertsCommands;
  apiKeys: apiKeys.ApiKeysCommands;
  audit: audit.AuditCommands;
  blocks: blocks.BlocksCommands;
  buildings: units.BuildingsCommands;
  communities: communities.CommunitiesCommands;
  dailyHelp: help.DailyHelpCommands;
  dataRequests: dataRequests.DataRequestsCommands;
  devices: devices.DevicesCommands;
  directory: directory.DirectoryCommands;
  emailChange: emailChange.EmailChangeCommands;
  engagements: help.EngagementsCommands;
  files: files.FilesCommands;
  gateConflicts: gateLog.GateConflictsCommands;
  gateEntries: gateLog.GateEntriesCommands;
  gateLog: gateLog.GateLogCommands;
  gateSnapshots: gateSnapshots.GateSnapshotsCommands;
  gates: gates.GatesCommands;
  handovers: rosters.HandoversCommands;
  health: health.HealthCommands;
  help: help.HelpCommands;
  identityDocuments: identityDocuments.IdentityDocumentsCommands;
  imports: imports.ImportsCommands;
  invitationBatches: invitationBatches.InvitationBatchesCommands;
  invitations: invitations.InvitationsCommands;
  jobs: jobs.JobsCommands;
  join: join.JoinCommands;
  joinRequests: join.JoinRequestsCommands;
  moves: moves.MovesCommands;
  notices: noticeboard.NoticesCommands;
  notifications: notifications.NotificationsCommands;
  parcels: parcels.ParcelsCommands;
  passes: passes.PassesCommands;
  passkeys: passkeys.PasskeysCommands;
  passwordLinks: passwordLinks.PasswordLinksCommands;
  passwords: passwords.PasswordsCommands;
  people: people.PeopleCommands;
  permissions: permissions.PermissionsCommands;
  persons: people.PersonsCommands;
  pets: residencies.PetsCommands;
  policies: policies.PoliciesCommands;
  profile: profile.ProfileCommands;
  registration: registration.RegistrationCommands;
  reports: reports.ReportsCommands;
  residencies: residencies.ResidenciesCommands;
  secondFactors: secondFactors.SecondFactorsCommands;
  sessions: sessions.SessionsCommands;
  shifts: rosters.ShiftsCommands;
  signingKeys: codes.SigningKeysCommands;
  standingAnswers: standingAnswers.StandingAnswersCommands;
  stepUp: stepUp.StepUpCommands;
  units: presence.UnitsCommands & residencies.UnitsCommands & units.UnitsCommands;
  vehicles: vehicles.VehiclesCommands;
  visits: visits.VisitsCommands;
}

/** How each of them is asked for. */
export const operations: { readonly [Group in keyof Commands]: Operations<Commands[Group]> } = {
  accounts: administration.accounts,
  alerts: alerts.alerts,
  apiKeys: apiKeys.apiKeys,
  audit: audit.audit,
  blocks: blocks.blocks,
  buildings: units.buildings,
  communities: communities.communities,
  dailyHelp: help.dailyHelp,
  dataRequests: dataRequests.dataRequests,
  devices: devices.devices,
  directory: directory.directory,
  emailChange: emailChange.emailChange,
  engagements: help.engagements,
  files: files.files,
  gateConflicts: gateLog.gateConflicts,
  gateEntries: gateLog.gateEntries,
  gateLog: gateLog.gateLog,
  gateSnapshots: gateSnapshots.gateSnapshots,
  gates: gates.gates,
  handovers: rosters.handovers,
  health: health.health,
  help: help.help,
  identityDocuments: identityDocuments.identityDocuments,
  imports: imports.imports,
  invitationBatches: invitationBatches.invitationBatches,
  invitations: invitations.invitations,
  jobs: jobs.jobs,
  join: join.join,
  joinRequests: join.joinRequests,
  moves: moves.moves,
  notices: noticeboard.notices,
  notifications: notifications.notifications,
  parcels: parcels.parcels,
  passes: passes.passes,
  passkeys: passkeys.passkeys,
  passwordLinks: passwordLinks.passwordLinks,
  passwords: passwords.passwords,
  people: people.people,
  permissions: permissions.permissions,
  persons: people.persons,
  pets: residencies.pets,
  policies: policies.policies,
  profile: profile.profile,
  registration: registration.registration,
  reports: reports.reports,
  residencies: residencies.residencies,
  secondFactors: secondFactors.secondFactors,
  sessions: sessions.sessions,
  shifts: rosters.shifts,
  signingKeys: codes.signingKeys,
  standingAnswers: standingAnswers.standingAnswers,
  stepUp: stepUp.stepUp,
  units: { ...presence.units, ...residencies.units, ...units.units },
  vehicles: vehicles.vehicles,
  visits: visits.visits,
};
