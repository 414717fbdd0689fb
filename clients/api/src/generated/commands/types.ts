// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components as auth, operations as authOperations } from '@gatehouse/contracts/auth';
import type { components as main, operations as mainOperations } from '@gatehouse/contracts/main';
import type {
  components as notification,
  operations as notificationOperations,
} from '@gatehouse/contracts/notification';
import type { QueryOf } from '../../commands/options.js';

/** An account as those see it who look after it. */
export type Account = auth['schemas']['Account'];

/** A page of accounts. */
export type AccountPage = auth['schemas']['AccountPage'];

/** Whether the account can be used. */
export type AccountStatus = auth['schemas']['AccountStatus'];

/** Who did it. */
export type Actor = main['schemas']['Actor'];

/** What came of the visits; adds up to their number. */
export type Answers = main['schemas']['Answers'];

/** A key without its text. */
export type ApiKey = auth['schemas']['ApiKey'];

/** The key to exchange. */
export type ApiKeyExchange = auth['schemas']['ApiKeyExchange'];

/** A page of keys. */
export type ApiKeyPage = auth['schemas']['ApiKeyPage'];

/** Something that happened. */
export type AuditEntry = main['schemas']['AuditEntry'];

/** A page of entries, newest first. */
export type AuditPage = main['schemas']['AuditPage'];

/** The outcome of computing the log anew. */
export type AuditVerification = main['schemas']['AuditVerification'];

/** The old password and the new one. */
export type ChangePasswordRequest = auth['schemas']['ChangePasswordRequest'];

/** A gated community. */
export type Community = main['schemas']['Community'];

/** A page of communities, by name. */
export type CommunityPage = main['schemas']['CommunityPage'];

/** A new key with its text, which is shown only this once. */
export type CreatedApiKey = auth['schemas']['CreatedApiKey'];

/** What `navigator.credentials.create` takes, as PublicKeyCredentialCreationOptionsJSON. */
export type CreationOptions = auth['schemas']['CreationOptions'];

/** How far a change of address is. */
export type EmailChangeProgress = auth['schemas']['EmailChangeProgress'];

/** The new address, and the password once more. */
export type EmailChangeRequest = auth['schemas']['EmailChangeRequest'];

/** An email address. */
export type EmailOnly = auth['schemas']['EmailOnly'];

/** What the file shall be. */
export type FileFormat = main['schemas']['FileFormat'];

/** In which its headings are; English when absent. */
export type FileLanguage = main['schemas']['FileLanguage'];

/** Whether it can do its work. */
export type HealthStatus = main['schemas']['HealthStatus'];

/** One role in one community. */
export type HeldRole = auth['schemas']['HeldRole'];

/** An invitation to a community. `sentAt` is when its link went out last. */
export type Invitation = auth['schemas']['Invitation'];

/** A page of invitations. */
export type InvitationPage = auth['schemas']['InvitationPage'];

/** Who is invited, and as what. */
export type InvitationRequest = auth['schemas']['InvitationRequest'];

/** Whether the link can still be used, and if not, why. */
export type InvitationState = auth['schemas']['InvitationState'];

/** Something that went wrong. */
export type JobError = main['schemas']['JobError'];

/** What the job has made. */
export type JobFile = main['schemas']['JobFile'];

/** A page of jobs. */
export type JobPage = main['schemas']['JobPage'];

/** Work that takes longer than a request may. */
export type JobStatus = main['schemas']['JobStatus'];

/**
 * What an employee is to do; a guard has permissions of that job. Answers may hold other jobs, of
 * employees of before there was a list.
 */
export type KnownJob = auth['schemas']['KnownJob'];

/** The token of a link. */
export type LinkToken = auth['schemas']['LinkToken'];

/** The challenge of a login. */
export type LoginChallenge = auth['schemas']['LoginChallenge'];

/** What a machine signs in with for 15 minutes. */
export type MachineToken = auth['schemas']['MachineToken'];

/** The same answer whether or not there is an account. */
export type MailSent = auth['schemas']['MailSent'];

/** One community with the user's roles and permissions in it. */
export type Membership = auth['schemas']['Membership'];

/** A key to make. */
export type NewApiKey = auth['schemas']['NewApiKey'];

/** A name, and what the browser answered to the options. */
export type NewPasskey = auth['schemas']['NewPasskey'];

/** What the management tells its community. */
export type Notice = main['schemas']['Notice'];

/** What a notice says, and how long it is pinned. */
export type NoticeDraft = main['schemas']['NoticeDraft'];

/** A notice, and how it stands for the caller. */
export type NoticeEntry = main['schemas']['NoticeEntry'];

/** What kind of file is wanted. */
export type NoticeExport = main['schemas']['NoticeExport'];

/** A page of notices, those that are pinned first. */
export type NoticePage = main['schemas']['NoticePage'];

/** One thing told to one user. */
export type Notification = notification['schemas']['Notification'];

/** A page of the feed, newest first, and how far the feed has come. */
export type NotificationPage = notification['schemas']['NotificationPage'];

/** An invitation as the invited see it. */
export type OfferedInvitation = auth['schemas']['OfferedInvitation'];

/** One place where the account is signed in. */
export type OwnSession = auth['schemas']['OwnSession'];

/** One page of sessions. */
export type OwnSessions = auth['schemas']['OwnSessions'];

/** A passkey as its owner sees it. */
export type Passkey = auth['schemas']['Passkey'];

/** What `navigator.credentials.create` answered. */
export type PasskeyAttestation = auth['schemas']['PasskeyAttestation'];

/** The passkeys of an account. */
export type Passkeys = auth['schemas']['Passkeys'];

/** What the next login on this device needs besides the password. */
export type PasswordReset = auth['schemas']['PasswordReset'];

/** Who may do what. */
export type PermissionCatalogue = auth['schemas']['PermissionCatalogue'];

/** One permission. */
export type PermissionInfo = auth['schemas']['PermissionInfo'];

/** Somebody with a role in the community. */
export type Person = main['schemas']['Person'];

/** A page of people, by last name and first name. */
export type PersonPage = main['schemas']['PersonPage'];

/** A role, and the job of an employee. */
export type PersonRole = main['schemas']['PersonRole'];

/** What somebody is outside all communities; an operator runs the platform. */
export type PlatformRole = auth['schemas']['PlatformRole'];

/** What to change. */
export type ProfileChanges = auth['schemas']['ProfileChanges'];

/** The token of the link. */
export type ReadInvitationRequest = auth['schemas']['ReadInvitationRequest'];

/**
 * Who really did it, when it was somebody in the name of the account that the visit names beside;
 * absent otherwise.
 */
export type RealActor = main['schemas']['RealActor'];

/** Codes for whoever lost their second factor; each is good once. */
export type RecoveryCodes = auth['schemas']['RecoveryCodes'];

/** Who wants an account. */
export type RegisterRequest = auth['schemas']['RegisterRequest'];

/** The new passkey. */
export type RegisteredPasskey = auth['schemas']['RegisteredPasskey'];

/** What `navigator.credentials.get` takes, as PublicKeyCredentialRequestOptionsJSON. */
export type RequestOptions = auth['schemas']['RequestOptions'];

/** The token of the link, and the new password. */
export type ResetPasswordRequest = auth['schemas']['ResetPasswordRequest'];

/** Whether somebody has the portal open. */
export type ResidentPresence = main['schemas']['ResidentPresence'];

/** How long residents took from being rung to their answer. */
export type ResponseTime = main['schemas']['ResponseTime'];

/** Answers that took about as long. */
export type ResponseTimeBucket = main['schemas']['ResponseTimeBucket'];

/** What a person is in a community. */
export type Role = auth['schemas']['Role'];

/** A role, and the job of an employee. */
export type RoleGrant = auth['schemas']['RoleGrant'];

/** What a role allows. */
export type RoleInfo = auth['schemas']['RoleInfo'];

/** All the roles in the community from now on. */
export type RolesChange = auth['schemas']['RolesChange'];

/** The second factors of an account. */
export type SecondFactors = auth['schemas']['SecondFactors'];

/** The state of one service. */
export type ServiceHealth = main['schemas']['ServiceHealth'];

/** A company on whose behalf visitors come. */
export type SuggestedCompany = main['schemas']['SuggestedCompany'];

/** Somebody who came before. */
export type SuggestedVisitor = main['schemas']['SuggestedVisitor'];

/** The state of the system and of each service. */
export type SystemHealth = main['schemas']['SystemHealth'];

/** The way it came, for whoever asks where the time went. */
export type Timeline = notification['schemas']['Timeline'];

/** What the authenticator app shows. */
export type TotpCode = auth['schemas']['TotpCode'];

/** What an authenticator app is set up with. */
export type TotpEnrolment = auth['schemas']['TotpEnrolment'];

/** A flat, villa or shop. */
export type Unit = main['schemas']['Unit'];

/** A page of units, by name. */
export type UnitPage = main['schemas']['UnitPage'];

/** Who of a unit is online. */
export type UnitPresence = main['schemas']['UnitPresence'];

/** How many are unread, at which place of the feed. */
export type UnreadCount = notification['schemas']['UnreadCount'];

/** The signed-in account. */
export type User = auth['schemas']['User'];

/** One visitor's one coming. */
export type Visit = main['schemas']['Visit'];

/** Which days, in which form. */
export type VisitExport = main['schemas']['VisitExport'];

/** Why the visitor comes. */
export type VisitKind = main['schemas']['VisitKind'];

/** A page of visits, newest first. */
export type VisitPage = main['schemas']['VisitPage'];

/** The visits of some days, counted. */
export type VisitReport = main['schemas']['VisitReport'];

/** A visitor at the gate, and whom they come to see. */
export type VisitRequest = main['schemas']['VisitRequest'];

/** Where a visit stands. */
export type VisitState = main['schemas']['VisitState'];

/** Who comes often, and who came before. */
export type VisitSuggestions = main['schemas']['VisitSuggestions'];

/** Who stands at the gate. */
export type Visitor = main['schemas']['Visitor'];

/** The visits of one day. */
export type VisitsOfDay = main['schemas']['VisitsOfDay'];

/** The visits of one hour of the day. */
export type VisitsOfHour = main['schemas']['VisitsOfHour'];

/** What `accounts.list` may be asked for. */
export type ListAccountsQuery = QueryOf<authOperations['listAccounts']>;

/** What `apiKeys.list` may be asked for. */
export type ListApiKeysQuery = QueryOf<authOperations['listApiKeys']>;

/** What `invitations.list` may be asked for. */
export type ListInvitationsQuery = QueryOf<authOperations['listInvitations']>;

/** What `sessions.list` may be asked for. */
export type ListSessionsQuery = QueryOf<authOperations['listSessions']>;

/** What `audit.list` may be asked for. */
export type ListAuditLogQuery = QueryOf<mainOperations['listAuditLog']>;

/** What `communities.list` may be asked for. */
export type ListCommunitiesQuery = QueryOf<mainOperations['listCommunities']>;

/** What `units.list` may be asked for. */
export type ListUnitsQuery = QueryOf<mainOperations['listUnits']>;

/** What `jobs.list` may be asked for. */
export type ListJobsQuery = QueryOf<mainOperations['listJobs']>;

/** What `notices.list` may be asked for. */
export type ListNoticesQuery = QueryOf<mainOperations['listNotices']>;

/** What `people.list` may be asked for. */
export type ListPeopleQuery = QueryOf<mainOperations['listPeople']>;

/** What `reports.visits` may be asked for. */
export type GetVisitReportQuery = QueryOf<mainOperations['getVisitReport']>;

/** What `visits.list` may be asked for. */
export type ListVisitsQuery = QueryOf<mainOperations['listVisits']>;

/** What `visits.suggest` may be asked for. */
export type SuggestVisitsQuery = QueryOf<mainOperations['suggestVisits']>;

/** What `notifications.list` may be asked for. */
export type ListNotificationsQuery = QueryOf<notificationOperations['listNotifications']>;
