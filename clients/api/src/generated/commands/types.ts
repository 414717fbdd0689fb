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

/** Somebody’s call for help. Only staff see `report` and `contacts`. */
export type Alert = main['schemas']['Alert'];

/** With what report it is closed. */
export type AlertClosing = main['schemas']['AlertClosing'];

/** Whom to call. */
export type AlertContact = main['schemas']['AlertContact'];

/** What has happened, and where. */
export type AlertDraft = main['schemas']['AlertDraft'];

/** What kind of help is needed. */
export type AlertKind = main['schemas']['AlertKind'];

/** A page of alerts. */
export type AlertPage = main['schemas']['AlertPage'];

/**
 * Who has been told by now: guards and the household, managers and all guards too, or the contacts
 * as well.
 */
export type AlertRung = main['schemas']['AlertRung'];

/**
 * What has become of an alert: raised, acknowledged by somebody who is on their way, on site once
 * somebody is there, closed with a report.
 */
export type AlertState = main['schemas']['AlertState'];

/** What came of the visits; adds up to their number. */
export type Answers = main['schemas']['Answers'];

/** A key without its text. */
export type ApiKey = auth['schemas']['ApiKey'];

/** The key to exchange. */
export type ApiKeyExchange = auth['schemas']['ApiKeyExchange'];

/** A page of keys. */
export type ApiKeyPage = auth['schemas']['ApiKeyPage'];

/** What its homes are measured in. */
export type AreaUnit = main['schemas']['AreaUnit'];

/** How somebody kept to what was agreed, on one day. */
export type AttendanceDay = main['schemas']['AttendanceDay'];

/** The days, the first first. */
export type AttendanceDays = main['schemas']['AttendanceDays'];

/** Something that happened. */
export type AuditEntry = main['schemas']['AuditEntry'];

/** A page of entries, newest first. */
export type AuditPage = main['schemas']['AuditPage'];

/** The outcome of computing the log anew. */
export type AuditVerification = main['schemas']['AuditVerification'];

/** That somebody is not let in. */
export type Block = main['schemas']['Block'];

/** What is said against it. */
export type BlockAppeal = main['schemas']['BlockAppeal'];

/** Who is not let in, why and how long. */
export type BlockDraft = main['schemas']['BlockDraft'];

/** By what somebody is known. */
export type BlockOf = main['schemas']['BlockOf'];

/** A page of blocks, the newest first. */
export type BlockPage = main['schemas']['BlockPage'];

/** Whether it holds; while one manager wants it lifted, it does. */
export type BlockState = main['schemas']['BlockState'];

/** A tower, a block or a street, in which units are. */
export type Building = main['schemas']['Building'];

/** What to change. */
export type BuildingChanges = main['schemas']['BuildingChanges'];

/** A building to be. */
export type BuildingDraft = main['schemas']['BuildingDraft'];

/** What it is. A street is a row of villas. */
export type BuildingKind = main['schemas']['BuildingKind'];

/** A page of buildings, in the order of their names. */
export type BuildingPage = main['schemas']['BuildingPage'];

/** The old password and the new one. */
export type ChangePasswordRequest = auth['schemas']['ChangePasswordRequest'];

/** How far the clocks of a community are ahead of UTC, from a moment on. */
export type ClockOffset = main['schemas']['ClockOffset'];

/**
 * Why what a camera has read is unknown: it is no code of ours, has signs or a length that none
 * has, says what cannot be read or is not for passes, has a signature that is written otherwise or
 * is not right, or a key that nobody here knows.
 */
export type CodeRefusal = main['schemas']['CodeRefusal'];

/** A gated community. */
export type Community = main['schemas']['Community'];

/** What was kept of a community before it was erased. */
export type CommunityArchive = main['schemas']['CommunityArchive'];

/** Where an operator fetches what was kept of a community. */
export type CommunityArchiveLink = main['schemas']['CommunityArchiveLink'];

/** What of a community is to be otherwise. */
export type CommunityChange = main['schemas']['CommunityChange'];

/** A page of communities, by name. */
export type CommunityPage = main['schemas']['CommunityPage'];

/**
 * Set up until it is active. While it is suspended, reads and what happens at the gate go on and
 * nothing else; so it is while it is closing, until what it has is erased and it is closed.
 */
export type CommunityState = main['schemas']['CommunityState'];

/** The entry that does not fit. */
export type ConflictEntry = main['schemas']['ConflictEntry'];

/** What was found out. */
export type ConflictSettlement = main['schemas']['ConflictSettlement'];

/** A new key with its text, which is shown only this once. */
export type CreatedApiKey = auth['schemas']['CreatedApiKey'];

/** What `navigator.credentials.create` takes, as PublicKeyCredentialCreationOptionsJSON. */
export type CreationOptions = auth['schemas']['CreationOptions'];

/** Somebody who works for homes. */
export type DailyHelp = main['schemas']['DailyHelp'];

/** Who is to work for which unit. */
export type DailyHelpDraft = main['schemas']['DailyHelpDraft'];

/** A page of helpers, the newest first. */
export type DailyHelpPage = main['schemas']['DailyHelpPage'];

/** Where somebody fetches their data. */
export type DataArchive = main['schemas']['DataArchive'];

/** What somebody has asked of their data, and how far it is. */
export type DataRequest = main['schemas']['DataRequest'];

/** What somebody asks of their data. */
export type DataRequestDraft = main['schemas']['DataRequestDraft'];

/** What is asked for; there may be others. */
export type DataRequestKind = main['schemas']['DataRequestKind'];

/** A page of data requests. */
export type DataRequestPage = main['schemas']['DataRequestPage'];

/**
 * An export is `verified` until somebody comes to it, then `running`; `ready` while it can be
 * fetched, and `over` afterwards. An erasure is `cooling` while it can be cancelled, or
 * `cancelled`; then `running`, and in the end `done`, or `partly` where something stays.
 */
export type DataRequestState = main['schemas']['DataRequestState'];

/** How the link gets to the invited. */
export type Delivery = auth['schemas']['Delivery'];

/** What stands at a gate or a door. */
export type Device = main['schemas']['Device'];

/** How right its clock was when it last sent something. */
export type DeviceClock = main['schemas']['DeviceClock'];

/** A device to add. */
export type DeviceDraft = main['schemas']['DeviceDraft'];

/** What a device wrote down. */
export type DeviceEntry = main['schemas']['DeviceEntry'];

/** Whether it stands at a gate of the community or at the door of a gathering. */
export type DeviceKind = main['schemas']['DeviceKind'];

/** A page of devices, the newest first. */
export type DevicePage = main['schemas']['DevicePage'];

/** What a device pairs with. */
export type DevicePairing = main['schemas']['DevicePairing'];

/** Whether it waits to be paired (`waiting`), works (`active`), or is refused (`revoked`). */
export type DeviceState = main['schemas']['DeviceState'];

/** What the person lets neighbours see of them. */
export type DirectoryChoice = main['schemas']['DirectoryChoice'];

/** Who may find each other, of those who want to be found. */
export type DirectoryPolicy = main['schemas']['DirectoryPolicy'];

/** Whether a file is downloaded or shown. */
export type Disposition = main['schemas']['Disposition'];

/** The number of a paper. */
export type DocumentNumber = main['schemas']['DocumentNumber'];

/** What kind of paper it is. */
export type DocumentType = main['schemas']['DocumentType'];

/** How far a change of address is. */
export type EmailChangeProgress = auth['schemas']['EmailChangeProgress'];

/** The new address, and the password once more. */
export type EmailChangeRequest = auth['schemas']['EmailChangeRequest'];

/** An email address. */
export type EmailOnly = auth['schemas']['EmailOnly'];

/** That somebody works for a unit. */
export type Engagement = main['schemas']['Engagement'];

/** Whom a unit engages, and when. */
export type EngagementDraft = main['schemas']['EngagementDraft'];

/** When it ends. */
export type EngagementEnd = main['schemas']['EngagementEnd'];

/** A page of engagements, the newest first. */
export type EngagementPage = main['schemas']['EngagementPage'];

/**
 * Whether the moment is that of a right clock (`exact`), of one by which it is known how wrong it
 * was (`corrected`), or of one by which it is not (`uncertain`).
 */
export type EntryTimeQuality = main['schemas']['EntryTimeQuality'];

/** What somebody has uploaded. */
export type File = main['schemas']['File'];

/** What the file shall be. */
export type FileFormat = main['schemas']['FileFormat'];

/** In which its headings are; English when absent. */
export type FileLanguage = main['schemas']['FileLanguage'];

/** Where to fetch a file. */
export type FileLink = main['schemas']['FileLink'];

/** What a file is. */
export type FileType = main['schemas']['FileType'];

/** The floors, both ends included. */
export type FloorRange = main['schemas']['FloorRange'];

/** What a plate leads to. */
export type FoundVehicles = main['schemas']['FoundVehicles'];

/** Where people and vehicles come in and go out. */
export type Gate = main['schemas']['Gate'];

/** What a device brings at once. */
export type GateBatch = main['schemas']['GateBatch'];

/** What came of a batch. */
export type GateBatchResult = main['schemas']['GateBatchResult'];

/** Something in the gate log that does not fit. */
export type GateConflict = main['schemas']['GateConflict'];

/**
 * What does not fit: a pass was revoked when it was used (`revoked_before`), or not good at that
 * time (`not_in_window`); one for one was used before (`used_twice`), or more often than it says
 * (`overused`); somebody came in who was inside (`already_inside`), or went out who was not
 * (`no_entry`).
 */
export type GateConflictKind = main['schemas']['GateConflictKind'];

/** A page of conflicts, the newest first. */
export type GateConflictPage = main['schemas']['GateConflictPage'];

/**
 * Whether it is to be looked into (`open`), somebody has (`settled`), or something that came later
 * says how it was (`explained`).
 */
export type GateConflictState = main['schemas']['GateConflictState'];

/** Whether somebody came in, went out, or was not let in. */
export type GateDirection = main['schemas']['GateDirection'];

/** What a gate is called. */
export type GateDraft = main['schemas']['GateDraft'];

/** Something that happened at a gate, as it was written once. */
export type GateEntry = main['schemas']['GateEntry'];

/** What happened at a gate just now. */
export type GateEntryDraft = main['schemas']['GateEntryDraft'];

/** A page of entries, the latest first. */
export type GateEntryPage = main['schemas']['GateEntryPage'];

/** What came of an entry. */
export type GateEntryResult = main['schemas']['GateEntryResult'];

/** Whether a log is as it was written. */
export type GateLogVerification = main['schemas']['GateLogVerification'];

/** A page of gates, in the order of their names. */
export type GatePage = main['schemas']['GatePage'];

/** By which somebody can be known; erased when the community's policies say so. */
export type GatePerson = main['schemas']['GatePerson'];

/**
 * How the gate is kept: who is asked about a visitor, one after the other and for how long, how
 * long a visitor may stay, and when who was not seen to leave counts as gone.
 */
export type GatePolicy = main['schemas']['GatePolicy'];

/** What is needed at a gate without a network, or what of it is another. */
export type GateSnapshot = main['schemas']['GateSnapshot'];

/** As what somebody came, and by which of them, where that is known. */
export type GateSubject = main['schemas']['GateSubject'];

/** As what somebody came. */
export type GateSubjectType = main['schemas']['GateSubjectType'];

/** What one shift tells the next; `read` says whether the caller has. */
export type Handover = main['schemas']['Handover'];

/** What the next shift has to know. */
export type HandoverDraft = main['schemas']['HandoverDraft'];

/** A page of handovers. */
export type HandoverPage = main['schemas']['HandoverPage'];

/** Whether it can do its work. */
export type HealthStatus = main['schemas']['HealthStatus'];

/** One role in one community. */
export type HeldRole = auth['schemas']['HeldRole'];

/** A helper as a gate sees them. */
export type HelpAtGate = main['schemas']['HelpAtGate'];

/** Days on which somebody need not come, the first and the last included. */
export type HelpLeave = main['schemas']['HelpLeave'];

/** On which days somebody need not come. */
export type HelpLeaveDraft = main['schemas']['HelpLeaveDraft'];

/** What somebody does. */
export type HelpType = main['schemas']['HelpType'];

/**
 * On which days of the week somebody is awaited, from when to when. It belongs to the day on which
 * it begins.
 */
export type HelpWindow = main['schemas']['HelpWindow'];

/** Helpers by name. */
export type HelpersAtGate = main['schemas']['HelpersAtGate'];

/** Who lives in a unit now. */
export type Household = main['schemas']['Household'];

/** Somebody to call for a household, who need not live there nor have an account. */
export type HouseholdContact = main['schemas']['HouseholdContact'];

/** Whom to call for the household of a unit. */
export type HouseholdContacts = main['schemas']['HouseholdContacts'];

/** Whom to call for the household. */
export type HouseholdContactsDraft = main['schemas']['HouseholdContactsDraft'];

/**
 * A paper, without its number. `fileGoesAt` is when its file goes, or went: then there is no
 * `fileId` any more.
 */
export type IdentityDocument = main['schemas']['IdentityDocument'];

/** A paper that is entered. */
export type IdentityDocumentDraft = main['schemas']['IdentityDocumentDraft'];

/** The papers of somebody. */
export type IdentityDocuments = main['schemas']['IdentityDocuments'];

/** What is brought in by a file. */
export type Import = main['schemas']['Import'];

/** How it is applied. */
export type ImportApplication = main['schemas']['ImportApplication'];

/** What a column is of. */
export type ImportColumn = main['schemas']['ImportColumn'];

/** How many rows there are, what is done with them, and how many of them that was done with. */
export type ImportCounts = main['schemas']['ImportCounts'];

/** What is brought in. */
export type ImportDraft = main['schemas']['ImportDraft'];

/** What the rows are of. */
export type ImportKind = main['schemas']['ImportKind'];

/** A column of a file. */
export type ImportKindColumn = main['schemas']['ImportKindColumn'];

/** A kind of rows. */
export type ImportKindColumns = main['schemas']['ImportKindColumns'];

/** What files can be brought in. */
export type ImportKinds = main['schemas']['ImportKinds'];

/** A column of the file that is brought in. */
export type ImportMapping = main['schemas']['ImportMapping'];

/** Whether rows with errors keep the others from being applied; without it, they do. */
export type ImportOnError = main['schemas']['ImportOnError'];

/** How the file is meant, where it does not say so itself. */
export type ImportOptions = main['schemas']['ImportOptions'];

/** A page of imports. */
export type ImportPage = main['schemas']['ImportPage'];

/** A row of the file. */
export type ImportRow = main['schemas']['ImportRow'];

/** What is done with a row. */
export type ImportRowAction = main['schemas']['ImportRowAction'];

/** What is wrong with a cell. */
export type ImportRowError = main['schemas']['ImportRowError'];

/** What came of a row. */
export type ImportRowOutcome = main['schemas']['ImportRowOutcome'];

/** A page of rows. */
export type ImportRowPage = main['schemas']['ImportRowPage'];

/** How far it is. */
export type ImportState = main['schemas']['ImportState'];

/** Somebody who is inside. */
export type Inside = main['schemas']['Inside'];

/** A page of those who are inside. */
export type InsidePage = main['schemas']['InsidePage'];

/** An invitation to a community. `sentAt` is when its link went out last. */
export type Invitation = auth['schemas']['Invitation'];

/** Who is invited, either by name or by a filter. */
export type InvitationBatch = main['schemas']['InvitationBatch'];

/** A page of invitations. */
export type InvitationPage = auth['schemas']['InvitationPage'];

/**
 * How far it has come: its mail went out, or came back since nobody has the address; its link is to
 * be handed over; the link was looked at; or they joined.
 */
export type InvitationProgress = auth['schemas']['InvitationProgress'];

/** Who is invited, and as what: by an address, or with a link that is handed over. */
export type InvitationRequest = auth['schemas']['InvitationRequest'];

/** Whether the link can still be used, and if not, why. */
export type InvitationState = auth['schemas']['InvitationState'];

/**
 * Everybody without an account who lives in the community now or will; each that is said keeps
 * fewer.
 */
export type InvitedFilter = main['schemas']['InvitedFilter'];

/** Something that went wrong. */
export type JobError = main['schemas']['JobError'];

/** What the job has made. */
export type JobFile = main['schemas']['JobFile'];

/** A page of jobs. */
export type JobPage = main['schemas']['JobPage'];

/** Work that takes longer than a request may. */
export type JobStatus = main['schemas']['JobStatus'];

/** How they are let in, where it is not as they asked, or not at once. */
export type JoinApproval = main['schemas']['JoinApproval'];

/** The join code of the community; without `code` until one is made. */
export type JoinCode = main['schemas']['JoinCode'];

/** As what somebody asks to live there. */
export type JoinKind = main['schemas']['JoinKind'];

/** Where a join code leads. */
export type JoinPage = main['schemas']['JoinPage'];

/** Why it is refused. */
export type JoinRefusal = main['schemas']['JoinRefusal'];

/**
 * That somebody asks to live in a unit. `decidedAt` is when it was decided or ended otherwise,
 * `decidedBy` who decided, if anybody did.
 */
export type JoinRequest = main['schemas']['JoinRequest'];

/** Who asks, for which unit, and as what. */
export type JoinRequestDraft = main['schemas']['JoinRequestDraft'];

/** A page of join requests. */
export type JoinRequestPage = main['schemas']['JoinRequestPage'];

/** What became of a request. */
export type JoinState = main['schemas']['JoinState'];

/** Where somebody belongs by an invitation, and as what. */
export type JoinedByInvitation = auth['schemas']['JoinedByInvitation'];

/** How somebody comes in who asks to. */
export type JoiningPolicy = main['schemas']['JoiningPolicy'];

/**
 * What an employee is to do; a guard has permissions of that job. Answers may hold other jobs, of
 * employees of before there was a list.
 */
export type KnownJob = auth['schemas']['KnownJob'];

/** Somebody whom the community knows; without `accountId` where they have no account yet. */
export type KnownPerson = main['schemas']['KnownPerson'];

/** A page of persons, by name. */
export type KnownPersonPage = main['schemas']['KnownPersonPage'];

/** From when to when the lift is wanted, on the day of the move. */
export type LiftHours = main['schemas']['LiftHours'];

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

/**
 * That somebody moves in or out. `at` is when it is done by itself, `residencyId` what ends or
 * begins with it; `decidedBy` approved or refused it, `endedBy` made it done, refused or cancelled,
 * if it was not done by itself.
 */
export type Move = main['schemas']['Move'];

/** Whether somebody moves in or out. */
export type MoveDirection = main['schemas']['MoveDirection'];

/**
 * Who moves in or out, and when. Without `personId` whoever asks; `kind` is of somebody who moves
 * in and has no residency in the unit yet.
 */
export type MoveDraft = main['schemas']['MoveDraft'];

/** When it was done. */
export type MoveFinish = main['schemas']['MoveFinish'];

/** Something to be seen to, and who has ticked it off when. */
export type MoveItem = main['schemas']['MoveItem'];

/** A page of moves. */
export type MovePage = main['schemas']['MovePage'];

/** Who moves. */
export type MovePerson = main['schemas']['MovePerson'];

/** Why it is refused. */
export type MoveRefusal = main['schemas']['MoveRefusal'];

/** What has become of a move. */
export type MoveState = main['schemas']['MoveState'];

/** Whether an item of the checklist has been seen to. */
export type MoveTick = main['schemas']['MoveTick'];

/** What is to be seen to when somebody moves. */
export type MovesPolicy = main['schemas']['MovesPolicy'];

/**
 * Somebody who wants to be found; without `phone` or `email` where the community does not know it,
 * or they do not let the caller see it.
 */
export type Neighbour = main['schemas']['Neighbour'];

/** A page of neighbours, by name. */
export type NeighbourPage = main['schemas']['NeighbourPage'];

/** A key to make. */
export type NewApiKey = auth['schemas']['NewApiKey'];

/**
 * A community to open, and the id of one, its `template`, whose policies, first day of the week and
 * unit of area it begins with.
 */
export type NewCommunity = main['schemas']['NewCommunity'];

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

/** How notices are put up. */
export type NoticesPolicy = main['schemas']['NoticesPolicy'];

/** One thing told to one user. */
export type Notification = notification['schemas']['Notification'];

/** A page of the feed, newest first, and how far the feed has come. */
export type NotificationPage = notification['schemas']['NotificationPage'];

/** Why a number is read. */
export type NumberReading = main['schemas']['NumberReading'];

/** An invitation as the invited see it. */
export type OfferedInvitation = auth['schemas']['OfferedInvitation'];

/** With whom somebody lives. */
export type OwnHouseholds = main['schemas']['OwnHouseholds'];

/** One place where the account is signed in. */
export type OwnSession = auth['schemas']['OwnSession'];

/** One page of sessions. */
export type OwnSessions = auth['schemas']['OwnSessions'];

/** What a device knows from now on, and its key, which is shown only this once. */
export type PairedDevice = main['schemas']['PairedDevice'];

/** By which a device is paired. */
export type Pairing = main['schemas']['Pairing'];

/** What was left at the gate for a unit. */
export type Parcel = main['schemas']['Parcel'];

/** To whoever says its code. */
export type ParcelByCode = main['schemas']['ParcelByCode'];

/** Who may fetch it. */
export type ParcelCollector = main['schemas']['ParcelCollector'];

/** What was left, and for which unit. */
export type ParcelDraft = main['schemas']['ParcelDraft'];

/** Why it is gone. */
export type ParcelEnd = main['schemas']['ParcelEnd'];

/** By what it is handed over. */
export type ParcelHandOver = main['schemas']['ParcelHandOver'];

/** A page of parcels, the newest first. */
export type ParcelPage = main['schemas']['ParcelPage'];

/** Who has it. */
export type ParcelRecipient = main['schemas']['ParcelRecipient'];

/** It waits (`received`), or is gone: handed over, returned to who brought it, or lost. */
export type ParcelState = main['schemas']['ParcelState'];

/** To whom the household has named. */
export type ParcelToCollector = main['schemas']['ParcelToCollector'];

/** To somebody who lives in the unit now. */
export type ParcelToResident = main['schemas']['ParcelToResident'];

/** Permission to come that was given ahead. */
export type Pass = main['schemas']['Pass'];

/** What a guard is to know of a pass. */
export type PassAtGate = main['schemas']['PassAtGate'];

/** What to change. */
export type PassChanges = main['schemas']['PassChanges'];

/** What is to be said of a pass. */
export type PassCheck = main['schemas']['PassCheck'];

/** Either of both. */
export type PassCheckRequest = main['schemas']['PassCheckRequest'];

/**
 * Whether whoever has it may come in now. One with too few uses left is used up; `blocked` is
 * whoever the community does not let in; one that is `pending` waits for the management.
 */
export type PassCheckResult = main['schemas']['PassCheckResult'];

/** Who may come to which units, and when. */
export type PassDraft = main['schemas']['PassDraft'];

/**
 * Whether somebody comes once, again and again, or to work; whether it is a vehicle that comes, or
 * many guests, each of whom counts as a use. With one use come at most one, or nine in a vehicle,
 * or fifty of a party.
 */
export type PassKind = main['schemas']['PassKind'];

/** A link to the page of a pass. */
export type PassLink = main['schemas']['PassLink'];

/** A page of passes, the newest first. */
export type PassPage = main['schemas']['PassPage'];

/** The QR code of a pass. */
export type PassQr = main['schemas']['PassQr'];

/** Why a pass is refused. */
export type PassRefusal = main['schemas']['PassRefusal'];

/** Where a pass stands. */
export type PassState = main['schemas']['PassState'];

/** That somebody came in by a pass. */
export type PassUse = main['schemas']['PassUse'];

/** Who comes where. */
export type PassUseRequest = main['schemas']['PassUseRequest'];

/** Who is to come. */
export type PassVisitor = main['schemas']['PassVisitor'];

/**
 * When a pass is good, by the clocks of its community. A window belongs to the day on which it
 * begins; when it does not end after it begins, it ends on the next day.
 */
export type PassWindow = main['schemas']['PassWindow'];

/** How passes are given. */
export type PassesPolicy = main['schemas']['PassesPolicy'];

/** A passkey as its owner sees it. */
export type Passkey = auth['schemas']['Passkey'];

/** What `navigator.credentials.create` answered. */
export type PasskeyAttestation = auth['schemas']['PasskeyAttestation'];

/** The passkeys of an account. */
export type Passkeys = auth['schemas']['Passkeys'];

/** A link to set a password with, and until when it is good. */
export type PasswordLink = auth['schemas']['PasswordLink'];

/** What the next login on this device needs besides the password. */
export type PasswordReset = auth['schemas']['PasswordReset'];

/** Who may do what. */
export type PermissionCatalogue = auth['schemas']['PermissionCatalogue'];

/** One permission. */
export type PermissionInfo = auth['schemas']['PermissionInfo'];

/** Somebody with a role in the community. */
export type Person = main['schemas']['Person'];

/** What to change. */
export type PersonChanges = main['schemas']['PersonChanges'];

/** Who is entered. */
export type PersonDraft = main['schemas']['PersonDraft'];

/** A page of people, by last name and first name. */
export type PersonPage = main['schemas']['PersonPage'];

/** A role, and the job of an employee. */
export type PersonRole = main['schemas']['PersonRole'];

/**
 * Entered without an account (`known`), invited to one, a member by their account, no member any
 * more (`left`), or with an account that was deleted (`forgotten`).
 */
export type PersonState = main['schemas']['PersonState'];

/** That a pet lives in a unit. */
export type Pet = main['schemas']['Pet'];

/** What to change. */
export type PetChanges = main['schemas']['PetChanges'];

/** Which pet lives in which unit. */
export type PetDraft = main['schemas']['PetDraft'];

/** What it is. */
export type PetKind = main['schemas']['PetKind'];

/** A page of pets, the newest entered first. */
export type PetPage = main['schemas']['PetPage'];

/** A unit of a pattern. */
export type PlannedUnit = main['schemas']['PlannedUnit'];

/** What somebody is outside all communities; an operator runs the platform. */
export type PlatformRole = auth['schemas']['PlatformRole'];

/** How a community does things. */
export type Policies = main['schemas']['Policies'];

/**
 * How a community is to do things. What came later than the first release may be left out, as
 * `moves`, `gate` and `passes`: then it stays as it is.
 */
export type PoliciesChange = main['schemas']['PoliciesChange'];

/**
 * What a section says from some moment on, the account in whose name it was set, and the one that
 * really did where that was another.
 */
export type PolicyVersion = main['schemas']['PolicyVersion'];

/** A page of versions, the one that was set last first. */
export type PolicyVersionPage = main['schemas']['PolicyVersionPage'];

/** Who is to be the contact. */
export type PrimaryContact = main['schemas']['PrimaryContact'];

/** The state of a process beside those that answer requests. */
export type ProcessHealth = main['schemas']['ProcessHealth'];

/** What to change. */
export type ProfileChanges = auth['schemas']['ProfileChanges'];

/** A pass, as whoever has its link may see it. */
export type PublicPass = main['schemas']['PublicPass'];

/** Where the pass is good. */
export type PublicPassCommunity = main['schemas']['PublicPassCommunity'];

/** Whither the pass leads. */
export type PublicPassPlace = main['schemas']['PublicPassPlace'];

/** What is to be known for coming, and to be shown at the gate. */
export type PublicPassTerms = main['schemas']['PublicPassTerms'];

/** When nobody is woken by what can wait, by the community's clocks. */
export type QuietHoursPolicy = main['schemas']['QuietHoursPolicy'];

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

/**
 * That somebody has a home for a time. `from` and `to` are its days, `validFrom` its first moment
 * and `validTo` the first after it.
 */
export type Residency = main['schemas']['Residency'];

/** What to change. */
export type ResidencyChanges = main['schemas']['ResidencyChanges'];

/** Who is to live where, as what, from when to when. */
export type ResidencyDraft = main['schemas']['ResidencyDraft'];

/** When it is to end. */
export type ResidencyEnd = main['schemas']['ResidencyEnd'];

/** As what somebody lives there, or has the home. */
export type ResidencyKind = main['schemas']['ResidencyKind'];

/** A page of residencies. */
export type ResidencyPage = main['schemas']['ResidencyPage'];

/** Whose residency it is; without `accountId` where they have no account yet. */
export type ResidencyPerson = main['schemas']['ResidencyPerson'];

/** Whether somebody has the portal open. */
export type ResidentPresence = main['schemas']['ResidentPresence'];

/** What comes with living in a home, by how somebody lives there. */
export type ResidentsPolicy = main['schemas']['ResidentsPolicy'];

/** How long residents took from being rung to their answer. */
export type ResponseTime = main['schemas']['ResponseTime'];

/** Answers that took about as long. */
export type ResponseTimeBucket = main['schemas']['ResponseTimeBucket'];

/** How long is kept what is not needed for ever. */
export type RetentionPolicy = main['schemas']['RetentionPolicy'];

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

/**
 * When somebody works. `day`, `starts` and `ends` are by the community's clocks, `from` and `to`
 * the moments that these were when it was assigned.
 */
export type Shift = main['schemas']['Shift'];

/** What is to be otherwise. */
export type ShiftChange = main['schemas']['ShiftChange'];

/** Who works where, and when. */
export type ShiftDraft = main['schemas']['ShiftDraft'];

/** A page of shifts. */
export type ShiftPage = main['schemas']['ShiftPage'];

/** Who works. */
export type ShiftPerson = main['schemas']['ShiftPerson'];

/** Who sees it. */
export type ShownTo = main['schemas']['ShownTo'];

/** The public half of a key. */
export type SigningKey = main['schemas']['SigningKey'];

/** The keys of a community, the newest first. */
export type SigningKeyList = main['schemas']['SigningKeyList'];

/** Somebody who is not let in. */
export type SnapshotBlock = main['schemas']['SnapshotBlock'];

/** When somebody is awaited by a unit; the gate lets them in 30 minutes around it. */
export type SnapshotEngagement = main['schemas']['SnapshotEngagement'];

/** A gate. */
export type SnapshotGate = main['schemas']['SnapshotGate'];

/** Somebody who works for homes. */
export type SnapshotHelp = main['schemas']['SnapshotHelp'];

/** Somebody who is inside. */
export type SnapshotInside = main['schemas']['SnapshotInside'];

/** Days on which somebody does not come. */
export type SnapshotLeave = main['schemas']['SnapshotLeave'];

/**
 * A pass of the next 48 hours that is not revoked: also one that is used up, one that is to be
 * approved, and one that was changed and is good later, whose code of before may still be shown. It
 * is good while its `state` is `active` alone.
 */
export type SnapshotPass = main['schemas']['SnapshotPass'];

/** What is not there any more. */
export type SnapshotRemoval = main['schemas']['SnapshotRemoval'];

/** That a pass is not good any more whose time is not over. */
export type SnapshotRevocation = main['schemas']['SnapshotRevocation'];

/** Who works when; a part of it is within the 48 hours. */
export type SnapshotShift = main['schemas']['SnapshotShift'];

/** A unit. */
export type SnapshotUnit = main['schemas']['SnapshotUnit'];

/** A vehicle of a unit. */
export type SnapshotVehicle = main['schemas']['SnapshotVehicle'];

/** The units in the place of one. */
export type SplitUnits = main['schemas']['SplitUnits'];

/** What a home says to some visitors before they come. */
export type StandingAnswer = main['schemas']['StandingAnswer'];

/** Which visitors are answered, and how. */
export type StandingAnswerDraft = main['schemas']['StandingAnswerDraft'];

/** A page of standing answers, the newest first. */
export type StandingAnswerPage = main['schemas']['StandingAnswerPage'];

/** Whether they may come in. */
export type StandingOutcome = main['schemas']['StandingOutcome'];

/** What stays of somebody whose data is erased, and without their name. */
export type StayingData = main['schemas']['StayingData'];

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

/** What to change. */
export type UnitChanges = main['schemas']['UnitChanges'];

/** All that is known of a unit. */
export type UnitDetails = main['schemas']['UnitDetails'];

/** A page of the units of a building, in the order of their names. */
export type UnitDetailsPage = main['schemas']['UnitDetailsPage'];

/** A unit to be. */
export type UnitDraft = main['schemas']['UnitDraft'];

/** What it is used as. */
export type UnitKind = main['schemas']['UnitKind'];

/** Units to be one, and what that one is. */
export type UnitMerge = main['schemas']['UnitMerge'];

/** A page of units, in the order of their names. */
export type UnitPage = main['schemas']['UnitPage'];

/** How the units of many floors are called, and what they are. */
export type UnitPattern = main['schemas']['UnitPattern'];

/** A part of a unit, which is one of its own from now on. */
export type UnitPiece = main['schemas']['UnitPiece'];

/** The units of a pattern. */
export type UnitPlan = main['schemas']['UnitPlan'];

/** Who of a unit is online. */
export type UnitPresence = main['schemas']['UnitPresence'];

/** What a unit is split into. */
export type UnitSplit = main['schemas']['UnitSplit'];

/**
 * Whether there is such a unit today. Who looks for a home does not find a retired one; what
 * happened there keeps its name.
 */
export type UnitStatus = main['schemas']['UnitStatus'];

/** How many are unread, at which place of the feed. */
export type UnreadCount = notification['schemas']['UnreadCount'];

/** A file that is being sent, and where to. */
export type Upload = main['schemas']['Upload'];

/** What is going to come. */
export type UploadPlan = main['schemas']['UploadPlan'];

/** The signed-in account. */
export type User = auth['schemas']['User'];

/** That a vehicle belongs to a unit. */
export type Vehicle = main['schemas']['Vehicle'];

/** A vehicle as it is told at a gate. */
export type VehicleAtGate = main['schemas']['VehicleAtGate'];

/** What to change. */
export type VehicleChanges = main['schemas']['VehicleChanges'];

/** Which vehicle is to belong to which unit. */
export type VehicleDraft = main['schemas']['VehicleDraft'];

/** What it is. */
export type VehicleKind = main['schemas']['VehicleKind'];

/** A page of vehicles, the newest entered first. */
export type VehiclePage = main['schemas']['VehiclePage'];

/** One visitor's one coming. */
export type Visit = main['schemas']['Visit'];

/** What the gate decides, and why. */
export type VisitDecision = main['schemas']['VisitDecision'];

/** Which days, in which form. */
export type VisitExport = main['schemas']['VisitExport'];

/** Whether the visitor comes to the home, or leaves what they bring at the gate. */
export type VisitInstruction = main['schemas']['VisitInstruction'];

/** Why the visitor comes. */
export type VisitKind = main['schemas']['VisitKind'];

/** A page of visits, newest first. */
export type VisitPage = main['schemas']['VisitPage'];

/** How many of a party pass the gate. */
export type VisitPassing = main['schemas']['VisitPassing'];

/** The visits of some days, counted. */
export type VisitReport = main['schemas']['VisitReport'];

/** A visitor at the gate, and whom they come to see. */
export type VisitRequest = main['schemas']['VisitRequest'];

/** Who is asked, and for how long. */
export type VisitRung = main['schemas']['VisitRung'];

/** Who is asked. */
export type VisitRungKind = main['schemas']['VisitRungKind'];

/** The rung that has begun last, counted from 0, and when it ends. */
export type VisitStandingRung = main['schemas']['VisitStandingRung'];

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

/** A device that waits to be paired, with the code for it. */
export type WaitingDevice = main['schemas']['WaitingDevice'];

/** A day of the week. */
export type Weekday = main['schemas']['Weekday'];

/** What `accounts.list` may be asked for. */
export type ListAccountsQuery = QueryOf<authOperations['listAccounts']>;

/** What `apiKeys.list` may be asked for. */
export type ListApiKeysQuery = QueryOf<authOperations['listApiKeys']>;

/** What `invitations.list` may be asked for. */
export type ListInvitationsQuery = QueryOf<authOperations['listInvitations']>;

/** What `sessions.list` may be asked for. */
export type ListSessionsQuery = QueryOf<authOperations['listSessions']>;

/** What `alerts.list` may be asked for. */
export type ListAlertsQuery = QueryOf<mainOperations['listAlerts']>;

/** What `audit.list` may be asked for. */
export type ListAuditLogQuery = QueryOf<mainOperations['listAuditLog']>;

/** What `blocks.list` may be asked for. */
export type ListBlocksQuery = QueryOf<mainOperations['listBlocks']>;

/** What `communities.list` may be asked for. */
export type ListCommunitiesQuery = QueryOf<mainOperations['listCommunities']>;

/** What `dataRequests.list` may be asked for. */
export type ListDataRequestsQuery = QueryOf<mainOperations['listDataRequests']>;

/** What `devices.list` may be asked for. */
export type ListDevicesQuery = QueryOf<mainOperations['listDevices']>;

/** What `directory.listNeighbours` may be asked for. */
export type ListNeighboursQuery = QueryOf<mainOperations['listNeighbours']>;

/** What `files.upload` may be asked for. */
export type UploadFileQuery = QueryOf<mainOperations['uploadFile']>;

/** What `files.link` may be asked for. */
export type GetFileLinkQuery = QueryOf<mainOperations['getFileLink']>;

/** What `gateConflicts.list` may be asked for. */
export type ListGateConflictsQuery = QueryOf<mainOperations['listGateConflicts']>;

/** What `gateLog.listInside` may be asked for. */
export type ListInsideQuery = QueryOf<mainOperations['listInside']>;

/** What `gateEntries.list` may be asked for. */
export type ListGateEntriesQuery = QueryOf<mainOperations['listGateEntries']>;

/** What `gateSnapshots.get` may be asked for. */
export type GetGateSnapshotQuery = QueryOf<mainOperations['getGateSnapshot']>;

/** What `gates.list` may be asked for. */
export type ListGatesQuery = QueryOf<mainOperations['listGates']>;

/** What `engagements.attendance` may be asked for. */
export type GetAttendanceQuery = QueryOf<mainOperations['getAttendance']>;

/** What `dailyHelp.findAtGate` may be asked for. */
export type FindHelpAtGateQuery = QueryOf<mainOperations['findHelpAtGate']>;

/** What `dailyHelp.list` may be asked for. */
export type ListDailyHelpQuery = QueryOf<mainOperations['listDailyHelp']>;

/** What `engagements.list` may be asked for. */
export type ListEngagementsQuery = QueryOf<mainOperations['listEngagements']>;

/** What `identityDocuments.list` may be asked for. */
export type ListIdentityDocumentsQuery = QueryOf<mainOperations['listIdentityDocuments']>;

/** What `imports.listRows` may be asked for. */
export type ListImportRowsQuery = QueryOf<mainOperations['listImportRows']>;

/** What `imports.list` may be asked for. */
export type ListImportsQuery = QueryOf<mainOperations['listImports']>;

/** What `jobs.list` may be asked for. */
export type ListJobsQuery = QueryOf<mainOperations['listJobs']>;

/** What `join.lookAtCode` may be asked for. */
export type LookAtJoinCodeQuery = QueryOf<mainOperations['lookAtJoinCode']>;

/** What `joinRequests.list` may be asked for. */
export type ListJoinRequestsQuery = QueryOf<mainOperations['listJoinRequests']>;

/** What `moves.list` may be asked for. */
export type ListMovesQuery = QueryOf<mainOperations['listMoves']>;

/** What `notices.list` may be asked for. */
export type ListNoticesQuery = QueryOf<mainOperations['listNotices']>;

/** What `parcels.list` may be asked for. */
export type ListParcelsQuery = QueryOf<mainOperations['listParcels']>;

/** What `passes.list` may be asked for. */
export type ListPassesQuery = QueryOf<mainOperations['listPasses']>;

/** What `people.list` may be asked for. */
export type ListPeopleQuery = QueryOf<mainOperations['listPeople']>;

/** What `persons.list` may be asked for. */
export type ListPersonsQuery = QueryOf<mainOperations['listPersons']>;

/** What `policies.history` may be asked for. */
export type ListPolicyHistoryQuery = QueryOf<mainOperations['listPolicyHistory']>;

/** What `reports.visits` may be asked for. */
export type GetVisitReportQuery = QueryOf<mainOperations['getVisitReport']>;

/** What `pets.list` may be asked for. */
export type ListPetsQuery = QueryOf<mainOperations['listPets']>;

/** What `units.household` may be asked for. */
export type GetHouseholdQuery = QueryOf<mainOperations['getHousehold']>;

/** What `residencies.list` may be asked for. */
export type ListResidenciesQuery = QueryOf<mainOperations['listResidencies']>;

/** What `handovers.list` may be asked for. */
export type ListHandoversQuery = QueryOf<mainOperations['listHandovers']>;

/** What `shifts.list` may be asked for. */
export type ListShiftsQuery = QueryOf<mainOperations['listShifts']>;

/** What `standingAnswers.list` may be asked for. */
export type ListStandingAnswersQuery = QueryOf<mainOperations['listStandingAnswers']>;

/** What `buildings.list` may be asked for. */
export type ListBuildingsQuery = QueryOf<mainOperations['listBuildings']>;

/** What `buildings.listUnits` may be asked for. */
export type ListBuildingUnitsQuery = QueryOf<mainOperations['listBuildingUnits']>;

/** What `units.list` may be asked for. */
export type ListUnitsQuery = QueryOf<mainOperations['listUnits']>;

/** What `vehicles.lookUp` may be asked for. */
export type LookUpVehicleQuery = QueryOf<mainOperations['lookUpVehicle']>;

/** What `vehicles.list` may be asked for. */
export type ListVehiclesQuery = QueryOf<mainOperations['listVehicles']>;

/** What `visits.list` may be asked for. */
export type ListVisitsQuery = QueryOf<mainOperations['listVisits']>;

/** What `visits.suggest` may be asked for. */
export type SuggestVisitsQuery = QueryOf<mainOperations['suggestVisits']>;

/** What `notifications.list` may be asked for. */
export type ListNotificationsQuery = QueryOf<notificationOperations['listNotifications']>;
