<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;

/** Every operation of the API, in its group. */
trait Apis
{
    private Caller $caller;

    /** Looking after other people's accounts. */
    public function accounts(): AccountsApi
    {
        return new AccountsApi($this->caller);
    }

    /** Alarms (SOS) that ring those who can help, until somebody goes there. */
    public function alerts(): AlertsApi
    {
        return new AlertsApi($this->caller);
    }

    /** Keys with which machines sign in. */
    public function apiKeys(): ApiKeysApi
    {
        return new ApiKeysApi($this->caller);
    }

    /** What was done to accounts, and by whom. */
    public function audit(): AuditApi
    {
        return new AuditApi($this->caller);
    }

    /** Who is not let in, why and how long. */
    public function blocks(): BlocksApi
    {
        return new BlocksApi($this->caller);
    }

    /** Buildings, and the units in them. */
    public function buildings(): BuildingsApi
    {
        return new BuildingsApi($this->caller);
    }

    /** Communities, and what they go by. */
    public function communities(): CommunitiesApi
    {
        return new CommunitiesApi($this->caller);
    }

    /** Daily help - who works for which homes, when they are awaited, and when they came. */
    public function dailyHelp(): DailyHelpApi
    {
        return new DailyHelpApi($this->caller);
    }

    /** What somebody asks of the data that their community has about them. */
    public function dataRequests(): DataRequestsApi
    {
        return new DataRequestsApi($this->caller);
    }

    /** What stands at gates and doors and works without a network. */
    public function devices(): DevicesApi
    {
        return new DevicesApi($this->caller);
    }

    /** Neighbours who want to be found. */
    public function directory(): DirectoryApi
    {
        return new DirectoryApi($this->caller);
    }

    /** Another email address, confirmed at both ends. */
    public function emailChange(): EmailChangeApi
    {
        return new EmailChangeApi($this->caller);
    }

    /** Daily help - who works for which homes, when they are awaited, and when they came. */
    public function engagements(): EngagementsApi
    {
        return new EngagementsApi($this->caller);
    }

    /** What people upload, and where features keep it. */
    public function files(): FilesApi
    {
        return new FilesApi($this->caller);
    }

    /** What came and went at the gates, kept so that nobody can change it unseen. */
    public function gateConflicts(): GateConflictsApi
    {
        return new GateConflictsApi($this->caller);
    }

    /** What came and went at the gates, kept so that nobody can change it unseen. */
    public function gateEntries(): GateEntriesApi
    {
        return new GateEntriesApi($this->caller);
    }

    /** What came and went at the gates, kept so that nobody can change it unseen. */
    public function gateLog(): GateLogApi
    {
        return new GateLogApi($this->caller);
    }

    /** What is needed at a gate without a network. */
    public function gateSnapshots(): GateSnapshotsApi
    {
        return new GateSnapshotsApi($this->caller);
    }

    /** Where people and vehicles come in and go out. */
    public function gates(): GatesApi
    {
        return new GatesApi($this->caller);
    }

    /** Who works at the gates when, and what one shift tells the next. */
    public function handovers(): HandoversApi
    {
        return new HandoversApi($this->caller);
    }

    /** How the whole system is. */
    public function health(): HealthApi
    {
        return new HealthApi($this->caller);
    }

    /** Daily help - who works for which homes, when they are awaited, and when they came. */
    public function help(): HelpApi
    {
        return new HelpApi($this->caller);
    }

    /** Papers by which a community knows who somebody is. Nobody sees a number unasked. */
    public function identityDocuments(): IdentityDocumentsApi
    {
        return new IdentityDocumentsApi($this->caller);
    }

    /** Units, people, vehicles and opening balances brought in by a file. */
    public function imports(): ImportsApi
    {
        return new ImportsApi($this->caller);
    }

    /** Inviting many who live in a community at once. */
    public function invitationBatches(): InvitationBatchesApi
    {
        return new InvitationBatchesApi($this->caller);
    }

    /** Asking people into a community. */
    public function invitations(): InvitationsApi
    {
        return new InvitationsApi($this->caller);
    }

    /** What takes longer than a request may. */
    public function jobs(): JobsApi
    {
        return new JobsApi($this->caller);
    }

    /** Who asks to join a community, and who lets them in. */
    public function join(): JoinApi
    {
        return new JoinApi($this->caller);
    }

    /** Who asks to join a community, and who lets them in. */
    public function joinRequests(): JoinRequestsApi
    {
        return new JoinRequestsApi($this->caller);
    }

    /** Who moves in or out on which day, and what is to be seen to before. */
    public function moves(): MovesApi
    {
        return new MovesApi($this->caller);
    }

    /** What the management tells everybody. */
    public function notices(): NoticesApi
    {
        return new NoticesApi($this->caller);
    }

    /** The feed of the signed-in user. */
    public function notifications(): NotificationsApi
    {
        return new NotificationsApi($this->caller);
    }

    /** What was left at the gate for a home, until somebody fetches it. */
    public function parcels(): ParcelsApi
    {
        return new ParcelsApi($this->caller);
    }

    /** Permission to come that is given ahead. */
    public function passes(): PassesApi
    {
        return new PassesApi($this->caller);
    }

    /** Keys on people's own devices (WebAuthn), as second factor and as a way in. */
    public function passkeys(): PasskeysApi
    {
        return new PasskeysApi($this->caller);
    }

    /** Another password for who reads no mail. */
    public function passwordLinks(): PasswordLinksApi
    {
        return new PasswordLinksApi($this->caller);
    }

    /** Another password. */
    public function passwords(): PasswordsApi
    {
        return new PasswordsApi($this->caller);
    }

    /** Who lives and works in a community. */
    public function people(): PeopleApi
    {
        return new PeopleApi($this->caller);
    }

    /** Who may do what. */
    public function permissions(): PermissionsApi
    {
        return new PermissionsApi($this->caller);
    }

    /** Who lives and works in a community. */
    public function persons(): PersonsApi
    {
        return new PersonsApi($this->caller);
    }

    /** Who lives where, as what, from when to when. */
    public function pets(): PetsApi
    {
        return new PetsApi($this->caller);
    }

    /** How a community does things. */
    public function policies(): PoliciesApi
    {
        return new PoliciesApi($this->caller);
    }

    /** One's own account. */
    public function profile(): ProfileApi
    {
        return new ProfileApi($this->caller);
    }

    /** Coming to an account of one's own. */
    public function registration(): RegistrationApi
    {
        return new RegistrationApi($this->caller);
    }

    /** What happened, counted. */
    public function reports(): ReportsApi
    {
        return new ReportsApi($this->caller);
    }

    /** Who lives where, as what, from when to when. */
    public function residencies(): ResidenciesApi
    {
        return new ResidenciesApi($this->caller);
    }

    /** Authenticator apps and recovery codes. */
    public function secondFactors(): SecondFactorsApi
    {
        return new SecondFactorsApi($this->caller);
    }

    /** Staying signed in, signing out. */
    public function sessions(): SessionsApi
    {
        return new SessionsApi($this->caller);
    }

    /** Who works at the gates when, and what one shift tells the next. */
    public function shifts(): ShiftsApi
    {
        return new ShiftsApi($this->caller);
    }

    /** What gates believe without a network. */
    public function signingKeys(): SigningKeysApi
    {
        return new SigningKeysApi($this->caller);
    }

    /** What a home says to visitors before they come. */
    public function standingAnswers(): StandingAnswersApi
    {
        return new StandingAnswersApi($this->caller);
    }

    /** Proving oneself anew, for what a stolen token must not be enough for. */
    public function stepUp(): StepUpApi
    {
        return new StepUpApi($this->caller);
    }

    /** Buildings, and the units in them. */
    public function units(): UnitsApi
    {
        return new UnitsApi($this->caller);
    }

    /** Which vehicles belong to which home. */
    public function vehicles(): VehiclesApi
    {
        return new VehiclesApi($this->caller);
    }

    /** Visitors coming and going. */
    public function visits(): VisitsApi
    {
        return new VisitsApi($this->caller);
    }
}
