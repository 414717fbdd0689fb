// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description What happened to the accounts of the community, newest first: who signed in or could not, whose roles, password or second factor changed, who acted for whom. Entries are added and never changed. An entry appears within a second of the event.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that the audit log is complete
         * @description Computes the hash chain of the community's log anew, from its first entry to its end. An entry that was changed, removed, added or moved breaks it, and so does an end that was cut.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my communities
         * @description The communities that the caller belongs to, by name; all there are for an operator. Times and days of a community are shown in its time zone.
         */
        get: operations["listCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find units
         * @description The units of the community by name, for the guard who asks "who are you visiting?".
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters
         * @description Messages that this service could not handle: refused by their contract or the domain, or failed at every attempt; and events of this service that could never be published (queue `outbox`). The last to die first. They concern all communities, so only operators of the platform may see them.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        /**
         * Read the story of a dead letter
         * @description Every attempt with its error, and what the message says. Links and codes that are for its addressee alone are masked.
         */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        /**
         * Discard a dead letter
         * @description Throws the message away for good. Its effect will never happen.
         */
        delete: operations["discardDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{deadLetterId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a dead letter
         * @description Puts the message back into the queue it died in, as a first attempt, with its history; an event that was never published goes back into the outbox, behind what waits there. Should it have had its effect after all, it has none a second time. If it fails again, it becomes a dead letter with another id.
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the whole system is
         * @description Gathered from every service over RabbitMQ, each within a second.
         */
        get: operations["getSystemHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's jobs
         * @description What the caller has started in the community that takes longer than a request may, the newest first. A job is forgotten a week after it has ended.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * See how far a job is
         * @description A job of one's own; sockets hear of its progress as `job`, so that nobody need ask again and again.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description It ends at once, and nothing of it is kept. One that has ended already answers 409 `job_ended`.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Fetch what a job has made
         * @description For as long as the job is not forgotten, and its owner may still see what is in it: otherwise 403.
         */
        get: operations["getJobFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with email and password
         * @description The same as `POST /auth/login`, answered by auth over RabbitMQ, so that a frontend of main needs to know one service only.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in, second step
         * @description The same as `POST /auth/login/second-factor`, answered by auth over RabbitMQ: takes the challenge that a login answered with 401 `second_factor_required`.
         */
        post: operations["loginWithSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the community's notices
         * @description Those that are pinned come first, the longest pinned at the top; then the others, newest first. A notice is pinned up to and with the day of `pinnedUntil` in the community's time zone; the pages of one list go by the day on which it was begun.
         */
        get: operations["listNotices"];
        put?: never;
        /**
         * Put up a notice
         * @description Every member may read it from now on. Whoever lives in the community at this moment is told, but not the one who wrote it.
         */
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the notices written to a file
         * @description A job that writes every notice that is up, in the order in which they were put up: what it says, who wrote it, when, and how many have read it. A PDF shows how each begins, and has room for 5,000 of them. Times are those of the community's clocks.
         */
        post: operations["exportNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        /**
         * Look at a notice
         * @description The notice as it is now, with the `ETag` that a change has to name. Looking does not mark it as read.
         */
        get: operations["getNotice"];
        /**
         * Edit a notice
         * @description Puts these words, and how long they are pinned, in the place of those there are: without `pinnedUntil` the notice is pinned no more. Who wrote it and when it was put up stay, and nobody is told again.
         */
        put: operations["editNotice"];
        post?: never;
        /**
         * Take a notice down
         * @description Nobody finds it any more. It cannot be put up again.
         */
        delete: operations["withdrawNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a notice as read
         * @description By the caller, for good; to say so again changes nothing. An edit does not make it unread.
         */
        put: operations["markNoticeRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people
         * @description Who has a role in the community, by last name and first name, with all their roles and the units they live in. Names, addresses and roles are as auth has them at this moment.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        /**
         * See who of a unit is online
         * @description Who lives in the unit now, and whether they have the portal open on any device, so that a guard knows whether somebody can be rung. It is known within a second or two when somebody comes or goes, and within 30 seconds when the server that held their connection has died. Guards, managers and admins may ask for every unit, residents for their own. For two seconds after a restart and while messages do not get through, the answer is 503 `presence_unknown`.
         */
        get: operations["getUnitPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count visits and answers
         * @description The visits that were asked for on these days: how many in which hour and on which day, what came of them, and how long residents took to answer. Days begin and end at midnight in the community's time zone. Counted at this moment, exactly.
         */
        get: operations["getVisitReport"];
        put?: never;
        /**
         * Have the visits of some days written to a file
         * @description A job that writes each visit that was asked for on these days, the first first: who came to whom, when, and what came of it. Telephone numbers, number plates and notes are left out. Whoever asks must be allowed to see visits too (`visits:read`). Times are those of the community's clocks.
         */
        post: operations["exportVisitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the visitor in
         * @description Any resident of the unit may answer who lived there when the visitor came and lives there now; who has moved out since gets 403 `not_living_there`. The first answer wins; later ones get 409, whose `context` names the winner.
         */
        post: operations["approveVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the visitor away
         * @description Any resident of the unit may answer who lived there when the visitor came and lives there now; who has moved out since gets 403 `not_living_there`. The first answer wins; later ones get 409, whose `context` names the winner.
         */
        post: operations["denyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the visitor came in
         * @description A guard lets an approved visitor through the gate, while the approval holds: see `lapse`.
         */
        post: operations["checkInVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the visitor left
         * @description A guard sees the visitor out.
         */
        post: operations["checkOutVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/undo-check-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a check-out
         * @description A guard saw the wrong visitor out, and says so at once: a check-out of the last minute is undone, and the visitor is inside as before. Later it stands (`visit_check_out_stands`).
         */
        post: operations["undoVisitCheckOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the visitor did not come in
         * @description A guard ends an approval that nobody used, for example when the visitor has gone away. Unused approvals end by themselves after a while (15 minutes, where the operator set nothing else); either way the visit is `expired` and has `lapsedAt`, and who wants to come in then is asked for again.
         */
        post: operations["lapseVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits
         * @description Newest first. Guards, managers and admins see the community's visits, residents their own: to each unit those of the time in which they lived there. Who moves in does not see the visitors of who lived there before; who moves out keeps seeing theirs while a member.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Ask a unit whether a visitor may come in
         * @description A guard asks; everybody who lives in the unit at this moment is rung at once. Unless one of them answers in time (55 seconds by default), the request expires.
         */
        post: operations["requestVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest who comes again
         * @description For whoever asks for a visitor: the companies that come often, and the visitors who were here before and match a search. Of the community's last 2000 visits, so that who has not come for long is forgotten; `listVisits` searches all of them.
         */
        get: operations["suggestVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        /**
         * Read a visit
         * @description A resident finds only visits to units in which they lived at the time.
         */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        /**
         * See the visitor
         * @description The photo, for whoever may see the visit: a resident finds only those of units in which they lived at the time. It cannot be the `src` of an image, because it needs the access token: fetch it.
         */
        get: operations["getVisitPhoto"];
        /**
         * Add a photo of the visitor
         * @description A JPEG, PNG or WebP image of at most 1 MB, as the body. What it is, is seen by its content, not by its name; it has to be whole, still, and of at most 20 million pixels. What a camera wrote beside the picture, such as the place, and what comes after its end, is not kept. Possible until the visitor leaves or is turned away; another one takes its place. It is kept for 30 days.
         */
        put: operations["putVisitPhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID; new ones are version 7 and so ordered by time.
         */
        Id: string;
        /** @description The name of an event, as openapi/messages.yaml has it. */
        AuditType: string;
        /**
         * Format: date-time
         * @description A moment in any form of RFC 3339, such as `2026-11-21T14:00:00+05:30`; what is finer than a millisecond is cut off. Answers have it as `2026-11-21T08:30:00.000Z`.
         */
        AnyInstant: string;
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601 with milliseconds.
         * @example 2026-11-21T08:30:00.000Z
         */
        Instant: string;
        /** @description Something that happened. */
        AuditEntry: {
            /** @description Its place in the community's log, without gaps. */
            seq: number;
            /** @description The event that told of it. */
            eventId: string;
            type: components["schemas"]["AuditType"];
            actorId?: components["schemas"]["Id"];
            accountId?: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            /** @description The network address it was asked from, where one is known. */
            address?: string;
            /** @description The request that caused it; the services' logs name it too. */
            correlationId: string;
            /** @description What else there is to say; depends on the type. */
            facts: {
                [key: string]: unknown;
            };
            /** @description Proves this entry and, through the one before it, all earlier ones. */
            hash: string;
        };
        /** @description A page of entries, newest first. */
        AuditPage: {
            /** @description The entries. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description One field at fault. */
        FieldError: {
            /** @description Where the field is, for example `body.unitId` or `query.limit`. */
            path: string;
            /** @description What is wrong with it. */
            message: string;
            /** @description The broken rule, for programs. */
            code?: string;
        };
        /** @description What went wrong, for people (title, detail) and for programs (code, errors). */
        Problem: {
            /**
             * @description A URI reference that names the kind of problem.
             * @example /problems/request_invalid
             */
            type: string;
            /** @description The kind of problem in words; the same for every occurrence. */
            title: string;
            /** @description The HTTP status of this answer. */
            status: number;
            /** @description What happened this time. */
            detail?: string;
            /** @description The kind of problem for programs; stable. */
            code: string;
            /** @description Names this request in every log and message that it caused. */
            correlationId: string;
            /** @description The fields that are at fault, where the request is. */
            errors?: components["schemas"]["FieldError"][];
            /** @description Facts about the conflict that help to go on, such as who answered first. */
            context?: {
                [key: string]: unknown;
            };
        };
        /** @description The outcome of computing the log anew. */
        AuditVerification: {
            /** @description Whether every entry is as it was written, and none is missing. */
            intact: boolean;
            /** @description How many entries there are. */
            entries: number;
            /** @description The first place that is not as it was written; one after the last entry when the end is missing or cannot be proven. */
            firstBroken?: number;
        };
        /** @description A gated community. */
        Community: {
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string;
            /**
             * @description Where its clocks are, as an IANA name.
             * @example Asia/Kolkata
             */
            timeZone: string;
            /**
             * @description What it reckons in, as ISO 4217 says.
             * @example INR
             */
            currency: string;
            /**
             * @description How it writes numbers and dates, as a BCP 47 tag.
             * @example en-IN
             */
            locale: string;
        };
        /** @description A page of communities, by name. */
        CommunityPage: {
            /** @description The communities. */
            items: components["schemas"]["Community"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A flat, villa or shop. */
        Unit: {
            id: components["schemas"]["Id"];
            /** @description What people call it. */
            name: string;
            /** @description The name of the building it is in. */
            building: string;
        };
        /** @description A page of units, by name. */
        UnitPage: {
            /** @description The units. */
            items: components["schemas"]["Unit"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A message that could not be handled, in short. */
        DeadLetter: {
            id: components["schemas"]["Id"];
            /** @description The id of the event, if it has one. */
            messageId?: string;
            /** @description What the message says it is. */
            type: string;
            /** @description The queue that it died in, and where a replay takes it; `outbox` for an event that never left this service. */
            queue: string;
            /** @description How often it was tried since it last began anew. */
            attempts: number;
            /** @description Why it failed the last time. */
            error: string;
            diedAt: components["schemas"]["Instant"];
            firstFailedAt?: components["schemas"]["Instant"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Finds what was done with it in the logs. */
            correlationId?: string;
        };
        /** @description A page of dead letters, and how many there are in all. */
        DeadLetterPage: {
            /** @description How many dead letters the service has, of every type. */
            total: number;
            /** @description The dead letters. */
            items: components["schemas"]["DeadLetter"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A dead letter, all that happened to it, and what it says. */
        DeadLetterStory: {
            id: components["schemas"]["Id"];
            /** @description The id of the event, if it has one. */
            messageId?: string;
            /** @description What the message says it is. */
            type: string;
            /** @description The queue that it died in, and where a replay takes it; `outbox` for an event that never left this service. */
            queue: string;
            /** @description How often it was tried since it last began anew. */
            attempts: number;
            /** @description Why it failed the last time. */
            error: string;
            diedAt: components["schemas"]["Instant"];
            firstFailedAt?: components["schemas"]["Instant"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Finds what was done with it in the logs. */
            correlationId?: string;
            /** @description What happened to it, the oldest first; of a long story the end. */
            history: {
                at: components["schemas"]["Instant"];
                /** @description Which attempt failed; absent when something else happened. */
                attempt?: number;
                /** @description The error, or what happened. */
                what: string;
            }[];
            /** @description How long the message is. */
            bytes: number;
            /** @description What it says, if it is of a known type, with secrets masked. */
            content?: {
                [key: string]: unknown;
            };
            /** @description Its beginning, if it is not JSON. */
            text?: string;
        };
        /**
         * @description Whether it can do its work.
         * @enum {string}
         */
        HealthStatus: "up" | "down";
        /** @description The state of one service. */
        ServiceHealth: {
            /**
             * @description The service.
             * @enum {string}
             */
            name: "auth" | "main" | "notification" | "edge";
            status: components["schemas"]["HealthStatus"];
            /** @description What is wrong, when something is. */
            detail?: string;
        };
        /** @description The state of the system and of each service. */
        SystemHealth: {
            status: components["schemas"]["HealthStatus"];
            /** @description One entry for each service. */
            services: components["schemas"]["ServiceHealth"][];
        };
        /** @description Something that went wrong. */
        JobError: {
            /** @description What it was. */
            code: string;
            /** @description Facts that help to go on. */
            context?: {
                [key: string]: unknown;
            };
        };
        /** @description What the job has made. */
        JobFile: {
            /** @description What to call it. */
            name: string;
            /** @description What it is. */
            mediaType: string;
            /** @description How long it is. */
            bytes: number;
        };
        /** @description Work that takes longer than a request may. */
        JobStatus: {
            id: components["schemas"]["Id"];
            /** @description What is done, for example `report.visits`. */
            kind: string;
            /**
             * @description The last three are its ends.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description How much of it is done. */
            done: number;
            /** @description Of how much, once that is known. */
            total?: number;
            /** @description What went wrong. */
            errors: components["schemas"]["JobError"][];
            file?: components["schemas"]["JobFile"];
            createdAt: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
        };
        /** @description A page of jobs. */
        JobPage: {
            /** @description The newest first. */
            items: components["schemas"]["JobStatus"][];
            /** @description Where the next page begins, if there is one. */
            nextCursor?: string;
        };
        /**
         * @description Where the refresh token goes. `body`, the default, is for apps. `cookie` is for browsers: an HttpOnly, SameSite=Strict cookie instead of the body.
         * @example body
         * @enum {string}
         */
        TokenDelivery: "body" | "cookie";
        /** @description Credentials, and optionally what the caller signs in with. */
        LoginRequest: {
            /**
             * Format: email-sought
             * @description The account's email address, in any case.
             * @example asha@demo.gatehouse.example
             */
            email: string;
            /**
             * Format: password
             * @description The account's password; at most 72 bytes in UTF-8.
             * @example gatehouse-demo-1
             */
            password: string;
            /**
             * Format: text
             * @description A name for the device, shown in the list of sessions.
             * @example Asha's phone
             */
            device?: string;
            /**
             * @description The `deviceToken` of an earlier login to this account on this device. It proves nothing by itself; with it, wrong passwords tried from elsewhere do not slow this login down, and nobody gets a mail about a new device.
             * @example 3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            deviceToken?: string;
            tokenDelivery?: components["schemas"]["TokenDelivery"];
        };
        /**
         * @description What a person is in a community.
         * @enum {string}
         */
        Role: "resident" | "employee" | "manager" | "admin";
        /** @description One community with the user's roles and permissions in it. */
        Membership: {
            communityId: components["schemas"]["Id"];
            /** @description The user's roles there. */
            roles: components["schemas"]["Role"][];
            /** @description What these roles allow there. */
            permissions: string[];
        };
        /**
         * @description What somebody is outside all communities; an operator runs the platform.
         * @example operator
         * @enum {string}
         */
        PlatformRole: "operator";
        /** @description The signed-in account. */
        User: {
            id: components["schemas"]["Id"];
            /** @description The account's email address. */
            email: string;
            /** @description First name. */
            givenName: string;
            /** @description Last name. */
            familyName: string;
            /** @description Telephone number in E.164 form. */
            phone?: string;
            /**
             * @description The language to address the user in, as a BCP 47 tag.
             * @example en
             */
            locale: string;
            /** @description The communities the user belongs to, and as what. */
            memberships: components["schemas"]["Membership"][];
            platformRole?: components["schemas"]["PlatformRole"];
        };
        /** @description The session that the tokens belong to. */
        SessionInfo: {
            id: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            /** @description The name that the login gave. */
            device?: string;
        };
        /** @description An open session with its tokens. */
        Session: {
            /**
             * @description How to send the access token.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description A signed JWT, valid for 15 minutes; send it as `Authorization` header. */
            accessToken: string;
            accessTokenExpiresAt: components["schemas"]["Instant"];
            /** @description Opaque; good for one refresh within 30 days. Absent when it was asked for as a cookie. */
            refreshToken?: string;
            refreshTokenExpiresAt: components["schemas"]["Instant"];
            /** @description Answered by a login, not by a refresh. Keep it on the device, also after signing out, and send it with the next login; it is good for 180 days after each. */
            deviceToken?: string;
            user: components["schemas"]["User"];
            /** @description All that the user may do in at least one community, for menus. */
            permissions: string[];
            session: components["schemas"]["SessionInfo"];
        };
        /** @description The challenge of a login, and a code that answers it. */
        CodeStep: {
            /** @description From the `context` of the problem that the login answered with. */
            challenge: string;
            /**
             * @description Where the code comes from.
             * @enum {string}
             */
            method: "totp" | "recovery-code";
            /** @description Six digits of the app, or a recovery code with or without its dashes. */
            code: string;
            /**
             * Format: text
             * @description A name for the device, when the login gave none.
             */
            device?: string;
            tokenDelivery?: components["schemas"]["TokenDelivery"];
        };
        /** @description What `navigator.credentials.get` answered. */
        PasskeyAssertion: {
            /** @description The credential id, base64url. */
            id: string;
            /** @description The same again. */
            rawId: string;
            /**
             * @description The kind of credential.
             * @enum {string}
             */
            type: "public-key";
            /**
             * @description Whether the device is a part of this one.
             * @enum {string}
             */
            authenticatorAttachment?: "platform" | "cross-platform";
            /** @description What extensions answered; not used. */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            /** @description What the authenticator said, each part in base64url. */
            response: {
                /** @description What the browser signed for. */
                clientDataJSON: string;
                /** @description What the authenticator says of itself. */
                authenticatorData: string;
                /** @description Over both. */
                signature: string;
                /**
                 * Format: opaque
                 * @description Not used; the credential id says whose it is.
                 */
                userHandle?: string;
            };
        };
        /** @description The challenge of a login, and a passkey that answers it. */
        PasskeyStep: {
            /** @description From the `context` of the problem that the login answered with. */
            challenge: string;
            /**
             * @description A passkey.
             * @enum {string}
             */
            method: "passkey";
            assertion: components["schemas"]["PasskeyAssertion"];
            /**
             * Format: text
             * @description A name for the device, when the login gave none.
             */
            device?: string;
            tokenDelivery?: components["schemas"]["TokenDelivery"];
        };
        /** @description The challenge of a login, and what answers it. */
        SecondStep: components["schemas"]["CodeStep"] | components["schemas"]["PasskeyStep"];
        /**
         * Format: text
         * @description What it is about, in one line.
         */
        NoticeTitle: string;
        /**
         * Format: long-text
         * @description All of it, as plain text; lines and blank lines are kept.
         */
        NoticeBody: string;
        /**
         * Format: date
         * @description The last day, in the community's time zone, on which the notice is pinned. One that is over already is refused; absent where it is not pinned.
         */
        PinnedUntil: string;
        /** @description Who did it. */
        Actor: {
            accountId: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
        };
        /** @description What the management tells its community. */
        Notice: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            title: components["schemas"]["NoticeTitle"];
            body: components["schemas"]["NoticeBody"];
            pinnedUntil?: components["schemas"]["PinnedUntil"];
            author: components["schemas"]["Actor"];
            publishedAt: components["schemas"]["Instant"];
            editedAt?: components["schemas"]["Instant"];
        };
        /** @description A notice, and how it stands for the caller. */
        NoticeEntry: {
            notice: components["schemas"]["Notice"];
            /** @description Whether it stands before the others today. */
            pinned: boolean;
            /** @description Whether the caller has read it. */
            read: boolean;
            /** @description How many have read it, for whoever may write notices. */
            readers?: number;
        };
        /** @description A page of notices, those that are pinned first. */
        NoticePage: {
            /** @description The notices. */
            items: components["schemas"]["NoticeEntry"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What a notice says, and how long it is pinned. */
        NoticeDraft: {
            title: components["schemas"]["NoticeTitle"];
            body: components["schemas"]["NoticeBody"];
            pinnedUntil?: components["schemas"]["PinnedUntil"];
        };
        /**
         * @description What the file shall be.
         * @enum {string}
         */
        FileFormat: "csv" | "xlsx" | "pdf";
        /**
         * @description In which its headings are; English when absent.
         * @enum {string}
         */
        FileLanguage: "en" | "hi" | "ar" | "de" | "fr" | "es" | "it";
        /** @description What kind of file is wanted. */
        NoticeExport: {
            format: components["schemas"]["FileFormat"];
            language?: components["schemas"]["FileLanguage"];
        };
        /**
         * @description Whether the account can be used.
         * @enum {string}
         */
        AccountStatus: "active" | "deactivated";
        /**
         * @description What an employee does; a guard has permissions of that job.
         * @example guard
         */
        Job: string;
        /** @description A role, and the job of an employee. */
        PersonRole: {
            role: components["schemas"]["Role"];
            job?: components["schemas"]["Job"];
        };
        /** @description Somebody with a role in the community. */
        Person: {
            accountId: components["schemas"]["Id"];
            /** @description First name. */
            givenName: string;
            /** @description Last name. */
            familyName: string;
            /** @description The account's email address. */
            email: string;
            /** @description Telephone number in E.164 form. */
            phone?: string;
            status: components["schemas"]["AccountStatus"];
            /** @description What the person is in this community. */
            roles: components["schemas"]["PersonRole"][];
            /** @description Where the person lives now, by name. */
            units: components["schemas"]["Unit"][];
        };
        /** @description A page of people, by last name and first name. */
        PersonPage: {
            /** @description The people. */
            items: components["schemas"]["Person"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Whether somebody has the portal open. */
        ResidentPresence: {
            accountId: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
            /** @description Whether the account has an open connection on any device. */
            online: boolean;
            /** @description Since when it has had an open connection without a break; absent when it has none. */
            onlineSince?: components["schemas"]["Instant"];
        };
        /** @description Who of a unit is online. */
        UnitPresence: {
            unitId: components["schemas"]["Id"];
            /** @description Whether at least one of the residents is. */
            online: boolean;
            /** @description All who live there now. */
            residents: components["schemas"]["ResidentPresence"][];
        };
        /**
         * Format: date
         * @description A day of the calendar.
         */
        Day: string;
        /** @description The visits of one hour of the day. */
        VisitsOfHour: {
            /** @description The hour that the clocks of the community show. */
            hour: number;
            /** @description How many. */
            visits: number;
        };
        /** @description The visits of one day. */
        VisitsOfDay: {
            day: components["schemas"]["Day"];
            /** @description How many. */
            visits: number;
        };
        /** @description What came of the visits; adds up to their number. */
        Answers: {
            /** @description Somebody said yes, whether or not the visitor came in then. */
            approved: number;
            /** @description Somebody said no. */
            denied: number;
            /** @description Nobody answered in time. */
            expired: number;
            /** @description The time to answer has not passed yet. */
            waiting: number;
        };
        /** @description Answers that took about as long. */
        ResponseTimeBucket: {
            /** @description They took at least this long. */
            fromSeconds: number;
            /** @description And less than this; absent for the last. */
            toSeconds?: number;
            /** @description How many. */
            answered: number;
        };
        /** @description How long residents took from being rung to their answer. */
        ResponseTime: {
            /** @description How many visits were answered. */
            answered: number;
            /** @description Half of the answers took no longer, to a tenth of a second; absent without any. */
            medianSeconds?: number;
            /** @description Nine of ten answers took no longer, likewise. */
            p90Seconds?: number;
            /** @description The answers by how long they took, from the quickest on; always all buckets. */
            buckets: components["schemas"]["ResponseTimeBucket"][];
        };
        /** @description The visits of some days, counted. */
        VisitReport: {
            communityId: components["schemas"]["Id"];
            /** @description Whose hours and days these are, as an IANA name. */
            timeZone: string;
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            /** @description How many visits were asked for. */
            visits: number;
            /** @description How many in each hour of the day, over all the days; always 24, from 0 on. */
            byHour: components["schemas"]["VisitsOfHour"][];
            /** @description How many on each day, in order, also on days without any. */
            byDay: components["schemas"]["VisitsOfDay"][];
            answers: components["schemas"]["Answers"];
            responseTime: components["schemas"]["ResponseTime"];
        };
        /** @description Which days, in which form. */
        VisitExport: {
            /** @description The first day; six days before the last when absent. */
            from?: components["schemas"]["Day"];
            /** @description The last day, included; today when absent. At most 92 days. */
            to?: components["schemas"]["Day"];
            /**
             * @description What the file shall be. A PDF has at most 5,000 visits.
             * @enum {string}
             */
            format: "csv" | "xlsx" | "pdf";
            language?: components["schemas"]["FileLanguage"];
        };
        /** @description Who stands at the gate. */
        Visitor: {
            /**
             * Format: text
             * @description The visitor's name.
             */
            name: string;
            /** @description Telephone number in E.164 form. */
            phone?: string;
            /**
             * Format: text
             * @description For a delivery or a service, on whose behalf.
             */
            company?: string;
            /**
             * Format: text
             * @description Number plate.
             */
            vehicle?: string;
        };
        /**
         * @description Why the visitor comes.
         * @enum {string}
         */
        VisitKind: "guest" | "delivery" | "cab" | "service";
        /**
         * @description Where a visit stands.
         * @enum {string}
         */
        VisitState: "requested" | "approved" | "denied" | "expired" | "inside" | "left";
        /** @description Who really did it, when it was somebody in the name of the account that the visit names beside; absent otherwise. */
        RealActor: {
            accountId: components["schemas"]["Id"];
            /** @description The name in this community; `Operator` for whoever does not belong to it. */
            name: string;
        };
        /** @description One visitor's one coming. */
        Visit: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            visitor: components["schemas"]["Visitor"];
            kind: components["schemas"]["VisitKind"];
            /** @description Anything the resident should know. */
            note?: string;
            state: components["schemas"]["VisitState"];
            requestedBy: components["schemas"]["Actor"];
            requestedByActor?: components["schemas"]["RealActor"];
            requestedAt: components["schemas"]["Instant"];
            answerBy: components["schemas"]["Instant"];
            answeredBy?: components["schemas"]["Actor"];
            answeredByActor?: components["schemas"]["RealActor"];
            answeredAt?: components["schemas"]["Instant"];
            photoAt?: components["schemas"]["Instant"];
            checkedInAt?: components["schemas"]["Instant"];
            checkedInByActor?: components["schemas"]["RealActor"];
            checkedOutAt?: components["schemas"]["Instant"];
            checkedInBy?: components["schemas"]["Actor"];
            checkedOutBy?: components["schemas"]["Actor"];
            /** @description When the approval ended unused; the state is `expired` then. */
            lapsedAt?: components["schemas"]["Instant"];
            checkedOutByActor?: components["schemas"]["RealActor"];
            /** @description The guard who said that the visitor did not come in; absent when time ended it. */
            lapsedBy?: components["schemas"]["Actor"];
            lapsedByActor?: components["schemas"]["RealActor"];
        };
        /** @description A visitor at the gate, and whom they come to see. */
        VisitRequest: {
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["VisitKind"];
            visitor: components["schemas"]["Visitor"];
            /**
             * Format: long-text
             * @description Anything the resident should know.
             */
            note?: string;
        };
        /** @description A page of visits, newest first. */
        VisitPage: {
            /** @description The visits. */
            items: components["schemas"]["Visit"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. Where visits are searched or filtered, a page may hold fewer than `limit`, even none, and not be the last: a part of the log is looked at each time. */
            nextCursor?: string;
        };
        /** @description A company on whose behalf visitors come. */
        SuggestedCompany: {
            kind: components["schemas"]["VisitKind"];
            /** @description As it was last written. */
            name: string;
            /** @description How many of the visits looked at. */
            visits: number;
        };
        /** @description Somebody who came before. */
        SuggestedVisitor: {
            kind: components["schemas"]["VisitKind"];
            visitor: components["schemas"]["Visitor"];
            unit: components["schemas"]["Unit"];
            requestedAt: components["schemas"]["Instant"];
        };
        /** @description Who comes often, and who came before. */
        VisitSuggestions: {
            /** @description At most 8 of each kind of visit, who comes most often first. */
            companies: components["schemas"]["SuggestedCompany"][];
            /** @description At most 6, who came last first; each once, as they were at their last visit. */
            visitors: components["schemas"]["SuggestedVisitor"][];
        };
    };
    responses: {
        /** @description The request cannot be read, or a field breaks the schema; `errors` names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/request_invalid",
                 *       "title": "The request does not match the specification",
                 *       "status": 400,
                 *       "code": "request_invalid",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No access token, or one that is expired, revoked or forged. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/token_invalid",
                 *       "title": "The access token is not valid",
                 *       "status": 401,
                 *       "code": "token_invalid",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known and lacks the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/permission_missing",
                 *       "title": "The caller may not do this",
                 *       "status": 403,
                 *       "code": "permission_missing",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; `Retry-After` says in how many seconds to try again. Every answer, not only this one, says in `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` how much is left of the limit that it was counted against, at the process that gave it. Operations that name no limit of their own share one: by default 100 requests a minute from one address for callers who are not signed in, and 600 a minute for each account. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too_many_requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "code": "too_many_requests",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; the correlation id finds it in the logs. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/internal_error",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "code": "internal_error",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something we depend on does not answer; `Retry-After` says when to try again. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unavailable",
                 *       "title": "Temporarily unavailable",
                 *       "status": 503,
                 *       "code": "unavailable",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has changed since the state that `If-None-Match` names. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such thing in the caller's community. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the thing forbids it now, or the same request is still in flight. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/conflict",
                 *       "title": "The request conflicts with the current state",
                 *       "status": 409,
                 *       "code": "conflict",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The shape is right, the meaning is not, or an Idempotency-Key came with another body. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unprocessable",
                 *       "title": "The request cannot be processed",
                 *       "status": 422,
                 *       "code": "unprocessable",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is right, but the address has not been verified yet. */
        EmailUnverified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/email_unverified",
                 *       "title": "The email address has not been verified yet",
                 *       "status": 403,
                 *       "detail": "Follow the link in the mail, or ask for a new one.",
                 *       "code": "email_unverified",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes; 100 kB unless it says otherwise. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/payload_too_large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "code": "payload_too_large",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's Content-Type is not one that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/media_type_unsupported",
                 *       "title": "The media type is not supported",
                 *       "status": 415,
                 *       "code": "media_type_unsupported",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is not any more what `If-Match` says; nothing was changed. `ETag` tells what it is now: read it anew, and decide again. */
        PreconditionFailed: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/precondition_failed",
                 *       "title": "It has been changed since it was read",
                 *       "status": 412,
                 *       "code": "precondition_failed",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation wants `If-Match`, so that nobody overwrites what they have not seen. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/precondition_required",
                 *       "title": "A change must say what it changes",
                 *       "status": 428,
                 *       "code": "precondition_required",
                 *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The community to act in. Only callers who belong to several need to send it. */
        CommunityId: components["schemas"]["Id"];
        /** @description Where the page begins; the `nextCursor` of the page before. */
        Cursor: string;
        /** @description How many items a page holds at the most. */
        Limit: number;
        /**
         * @description The dead letter.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        DeadLetterId: components["schemas"]["Id"];
        /**
         * @description The job.
         * @example 0192f3a4-7c1e-7000-8000-0000000000b1
         */
        JobId: components["schemas"]["Id"];
        /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
        IdempotencyKey: string;
        /**
         * @description The notice.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
         */
        NoticeId: components["schemas"]["Id"];
        /** @description The `ETag` of the state that is to be changed. When it is another one by now, nothing is changed (412). Without it the last to write wins. */
        IfMatch: string;
        /**
         * @description The unit.
         * @example 0192f3a4-0000-7000-8000-000000000011
         */
        UnitId: components["schemas"]["Id"];
        /**
         * @description The visit.
         * @example 0192f3a4-7c1e-7000-8000-0000000000f1
         */
        VisitId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description How many requests the limit allows that this one was counted against. */
        RateLimitLimit: number;
        /** @description How many of them are left. */
        RateLimitRemaining: number;
        /** @description Seconds until the count begins anew. */
        RateLimitReset: number;
        /**
         * @description Stands for this state of the thing. Sent back as `If-None-Match` with a read, it spares the body while nothing has changed; as `If-Match` with a change, the change is made only to this state.
         * @example "47DEQpj8HBSa-_TImW-5JCeuQeRk"
         */
        ETag: string;
        /**
         * @description Where what was made is found.
         * @example /api/v1/visits/0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
         */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Keeps entries of this type of event. */
                type?: components["schemas"]["AuditType"];
                /** @description Keeps what happened to this account. */
                accountId?: components["schemas"]["Id"];
                /** @description Keeps what this account did. */
                actorId?: components["schemas"]["Id"];
                /** @description Keeps what happened at this moment or later. */
                from?: components["schemas"]["AnyInstant"];
                /** @description Keeps what happened before this moment. */
                to?: components["schemas"]["AnyInstant"];
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 7,
                     *           "eventId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "type": "gatehouse.user.login.v1",
                     *           "actorId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "at": "2026-11-21T08:30:00.000Z",
                     *           "address": "203.0.113.9",
                     *           "correlationId": "0192f3a4-7c1e-7000-8000-00000000000c",
                     *           "facts": {
                     *             "sessionId": "0192f3a4-7c1e-7000-8000-00000000000a",
                     *             "methods": [
                     *               "pwd"
                     *             ]
                     *           },
                     *           "hash": "5f0c8b0f3a0f4a1f8c1d2e3b4a5968778695a4b3c2d1e0f1029384756afbecdd"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the log is as it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "intact": true,
                     *       "entries": 7
                     *     }
                     */
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCommunities: {
        parameters: {
            query?: {
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of communities, by name. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000001",
                     *           "name": "Lakeview Gardens",
                     *           "timeZone": "Asia/Kolkata",
                     *           "currency": "INR",
                     *           "locale": "en-IN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommunityPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Keeps units with this in their name; case, hyphens and spaces do not count. Staff find a home by who lives there too: by the beginning of a first or last name. */
                search?: string;
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units, by name. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Keeps messages of this type. */
                type?: string;
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "messageId": "0192f3a4-7c1e-7000-8000-00000000000c",
                     *           "type": "gatehouse.mail.requested.v1",
                     *           "queue": "notification.mail.v2",
                     *           "attempts": 5,
                     *           "error": "MailDelayed: ECONNREFUSED",
                     *           "diedAt": "2026-11-21T08:41:11.000Z",
                     *           "firstFailedAt": "2026-11-21T08:30:00.000Z",
                     *           "publishedAt": "2026-11-21T08:30:00.000Z",
                     *           "correlationId": "0192f3a4-7c1e-7000-8000-00000000000d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dead letter with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "messageId": "0192f3a4-7c1e-7000-8000-00000000000c",
                     *       "type": "gatehouse.mail.requested.v1",
                     *       "queue": "notification.mail.v2",
                     *       "attempts": 2,
                     *       "error": "MailDelayed: ECONNREFUSED",
                     *       "diedAt": "2026-11-21T08:41:11.000Z",
                     *       "firstFailedAt": "2026-11-21T08:30:00.000Z",
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "correlationId": "0192f3a4-7c1e-7000-8000-00000000000d",
                     *       "history": [
                     *         {
                     *           "at": "2026-11-21T08:30:00.000Z",
                     *           "attempt": 1,
                     *           "what": "MailDelayed: ECONNREFUSED"
                     *         },
                     *         {
                     *           "at": "2026-11-21T08:30:01.000Z",
                     *           "attempt": 2,
                     *           "what": "MailDelayed: ECONNREFUSED"
                     *         }
                     *       ],
                     *       "bytes": 612,
                     *       "content": {
                     *         "type": "gatehouse.mail.requested.v1",
                     *         "data": {
                     *           "to": "asha@demo.gatehouse.example",
                     *           "values": {
                     *             "link": "***"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterStory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is in its queue again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "messageId": "0192f3a4-7c1e-7000-8000-00000000000c",
                     *       "type": "gatehouse.mail.requested.v1",
                     *       "queue": "notification.mail.v2",
                     *       "attempts": 5,
                     *       "error": "MailDelayed: ECONNREFUSED",
                     *       "diedAt": "2026-11-21T08:41:11.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSystemHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every service answers and can do its work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "up",
                     *       "services": [
                     *         {
                     *           "name": "main",
                     *           "status": "up"
                     *         },
                     *         {
                     *           "name": "auth",
                     *           "status": "up"
                     *         },
                     *         {
                     *           "name": "notification",
                     *           "status": "up"
                     *         },
                     *         {
                     *           "name": "edge",
                     *           "status": "up"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SystemHealth"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description At least one service does not answer or cannot do its work. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "down",
                     *       "services": [
                     *         {
                     *           "name": "main",
                     *           "status": "up"
                     *         },
                     *         {
                     *           "name": "auth",
                     *           "status": "down",
                     *           "detail": "no answer within 1000 ms"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SystemHealth"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *           "kind": "report.visits",
                     *           "state": "running",
                     *           "done": 1500,
                     *           "total": 4200,
                     *           "errors": [],
                     *           "createdAt": "2026-11-21T08:41:11.000Z",
                     *           "startedAt": "2026-11-21T08:41:11.200Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "kind": "report.visits",
                     *       "state": "done",
                     *       "done": 4200,
                     *       "total": 4200,
                     *       "errors": [],
                     *       "file": {
                     *         "name": "visits-2026-11-01-2026-11-30.pdf",
                     *         "mediaType": "application/pdf",
                     *         "bytes": 81920
                     *       },
                     *       "createdAt": "2026-11-21T08:41:11.000Z",
                     *       "startedAt": "2026-11-21T08:41:11.200Z",
                     *       "endedAt": "2026-11-21T08:41:19.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "kind": "report.visits",
                     *       "state": "cancelled",
                     *       "done": 1500,
                     *       "total": 4200,
                     *       "errors": [],
                     *       "createdAt": "2026-11-21T08:41:11.000Z",
                     *       "startedAt": "2026-11-21T08:41:11.200Z",
                     *       "endedAt": "2026-11-21T08:41:12.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The job.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000b1
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the bytes of the file) */
                    "text/csv": string;
                    /** @example (the bytes of the file) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example (the bytes of the file) */
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "asha@demo.gatehouse.example",
                 *       "password": "gatehouse-demo-1"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session with its tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIx.c2lnbmF0dXJl",
                     *       "accessTokenExpiresAt": "2026-11-21T08:45:00.000Z",
                     *       "refreshToken": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "refreshTokenExpiresAt": "2026-12-21T08:30:00.000Z",
                     *       "deviceToken": "9sf-RwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "user": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *         "email": "asha@demo.gatehouse.example",
                     *         "givenName": "Asha",
                     *         "familyName": "Rao",
                     *         "locale": "en",
                     *         "memberships": [
                     *           {
                     *             "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *             "roles": [
                     *               "resident"
                     *             ],
                     *             "permissions": [
                     *               "visits:read",
                     *               "visits:answer"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "permissions": [
                     *         "visits:read",
                     *         "visits:answer"
                     *       ],
                     *       "session": {
                     *         "id": "0192f3a4-7c1e-7000-8000-00000000000a",
                     *         "createdAt": "2026-11-21T08:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["EmailUnverified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    loginWithSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                 *       "method": "totp",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SecondStep"];
            };
        };
        responses: {
            /** @description The session with its tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIx.c2lnbmF0dXJl",
                     *       "accessTokenExpiresAt": "2026-11-21T08:45:00.000Z",
                     *       "refreshToken": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "refreshTokenExpiresAt": "2026-12-21T08:30:00.000Z",
                     *       "user": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *         "email": "asha@demo.gatehouse.example",
                     *         "givenName": "Asha",
                     *         "familyName": "Rao",
                     *         "locale": "en",
                     *         "memberships": [
                     *           {
                     *             "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *             "roles": [
                     *               "resident"
                     *             ],
                     *             "permissions": [
                     *               "visits:read",
                     *               "visits:answer"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "permissions": [
                     *         "visits:read",
                     *         "visits:answer"
                     *       ],
                     *       "session": {
                     *         "id": "0192f3a4-7c1e-7000-8000-00000000000a",
                     *         "createdAt": "2026-11-21T08:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices, as they stand for the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "notice": {
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *             "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *             "title": "Water is off on Friday",
                     *             "body": "The tank is cleaned on Friday from ten to noon. Please store some water.",
                     *             "pinnedUntil": "2026-11-27",
                     *             "author": {
                     *               "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *               "name": "Meera Iyer"
                     *             },
                     *             "publishedAt": "2026-11-21T08:30:00.000Z"
                     *           },
                     *           "pinned": true,
                     *           "read": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Water is off on Friday",
                 *       "body": "The tank is cleaned on Friday from ten to noon. Please store some water.",
                 *       "pinnedUntil": "2099-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description The notice. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "title": "Water is off on Friday",
                     *       "body": "The tank is cleaned on Friday from ten to noon. Please store some water.",
                     *       "pinnedUntil": "2026-11-27",
                     *       "author": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "publishedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "xlsx",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeExport"];
            };
        };
        responses: {
            /** @description The job. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "kind": "noticeboard.notices",
                     *       "state": "queued",
                     *       "done": 0,
                     *       "errors": [],
                     *       "createdAt": "2026-11-21T08:41:11.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "title": "Water is off on Friday",
                     *       "body": "The tank is cleaned on Friday from ten to noon. Please store some water.",
                     *       "pinnedUntil": "2026-11-27",
                     *       "author": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "publishedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description The `ETag` of the state that is to be changed. When it is another one by now, nothing is changed (412). Without it the last to write wins. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Water is off on Saturday",
                 *       "body": "The tank is cleaned on Saturday from ten to noon. Please store some water."
                 *     }
                 */
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description The notice as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "title": "Water is off on Saturday",
                     *       "body": "The tank is cleaned on Saturday from ten to noon. Please store some water.",
                     *       "author": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "editedAt": "2026-11-21T09:10:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice is taken down. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markNoticeRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The notice.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
                 */
                noticeId: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has read it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Keeps people whose first, last or full name or address begins with this. */
                search?: string;
                /** @description Keeps people with this role. */
                role?: components["schemas"]["Role"];
                /** @description Keeps people whose account has this status. */
                status?: components["schemas"]["AccountStatus"];
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "givenName": "Asha",
                     *           "familyName": "Rao",
                     *           "email": "asha@demo.gatehouse.example",
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "resident"
                     *             }
                     *           ],
                     *           "units": [
                     *             {
                     *               "id": "0192f3a4-0000-7000-8000-000000000011",
                     *               "name": "A-101",
                     *               "building": "Tower A"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUnitPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The residents, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "online": true,
                     *       "residents": [
                     *         {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "name": "Asha Rao",
                     *           "online": true,
                     *           "onlineSince": "2026-11-21T08:12:44.100Z"
                     *         },
                     *         {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a2",
                     *           "name": "Bilal Khan",
                     *           "online": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVisitReport: {
        parameters: {
            query?: {
                /** @description The first day; six days before the last when absent. */
                from?: components["schemas"]["Day"];
                /** @description The last day, included; today when absent. At most 92 days are counted. */
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "timeZone": "Asia/Kolkata",
                     *       "from": "2026-11-21",
                     *       "to": "2026-11-21",
                     *       "visits": 3,
                     *       "byHour": [
                     *         {
                     *           "hour": 8,
                     *           "visits": 2
                     *         },
                     *         {
                     *           "hour": 9,
                     *           "visits": 1
                     *         }
                     *       ],
                     *       "byDay": [
                     *         {
                     *           "day": "2026-11-21",
                     *           "visits": 3
                     *         }
                     *       ],
                     *       "answers": {
                     *         "approved": 2,
                     *         "denied": 0,
                     *         "expired": 1,
                     *         "waiting": 0
                     *       },
                     *       "responseTime": {
                     *         "answered": 2,
                     *         "medianSeconds": 7.4,
                     *         "p90Seconds": 9.1,
                     *         "buckets": [
                     *           {
                     *             "fromSeconds": 5,
                     *             "toSeconds": 10,
                     *             "answered": 2
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportVisitReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-01",
                 *       "to": "2026-11-30",
                 *       "format": "xlsx",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["VisitExport"];
            };
        };
        responses: {
            /** @description The job. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "kind": "report.visits",
                     *       "state": "queued",
                     *       "done": 0,
                     *       "errors": [],
                     *       "createdAt": "2026-11-21T08:41:11.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, approved by the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "approved",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    denyVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, denied by the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "denied",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkInVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, inside. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "inside",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z",
                     *       "checkedInAt": "2026-11-21T08:31:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkOutVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "left",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z",
                     *       "checkedInAt": "2026-11-21T08:31:00.000Z",
                     *       "checkedOutAt": "2026-11-21T10:02:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoVisitCheckOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, inside. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "inside",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z",
                     *       "checkedInAt": "2026-11-21T08:31:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lapseVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "expired",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z",
                     *       "lapsedAt": "2026-11-21T08:40:00.000Z",
                     *       "lapsedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /** @description Keeps visits in this state. */
                state?: components["schemas"]["VisitState"];
                /** @description Keeps visits of this kind. */
                kind?: components["schemas"]["VisitKind"];
                /** @description Keeps visits to this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps visits in which each word of this begins a word of the visitor's name or company, or is a part of the unit's name, the telephone number or the number plate. Case does not count, nor do hyphens in names of units and in plates. Staff also find the visits to whoever lived in the unit when the visitor came, by the beginning of a first or last name, unless more than twenty homes or forty people are found by it. */
                search?: string;
                /** @description Keeps visits that were asked for at this moment or later. */
                from?: components["schemas"]["AnyInstant"];
                /** @description Keeps visits that were asked for before this moment. */
                to?: components["schemas"]["AnyInstant"];
                /** @description For who keeps a copy: keeps visits that were requested or changed in any way at this moment or later, and puts them in the order of their last changes, the oldest first. Ask with the `Date` of the answer that began your last round, less a minute: a change may show a little after its moment, and the same visit twice does no harm. */
                updatedSince?: components["schemas"]["AnyInstant"];
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "kind": "guest",
                 *       "visitor": {
                 *         "name": "Ravi Kumar",
                 *         "phone": "+919800000001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitRequest"];
            };
        };
        responses: {
            /** @description The visit, waiting for an answer. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "requested",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggestVisits: {
        parameters: {
            query?: {
                /** @description A visitor's name or telephone number, or parts of them as in `listVisits`. Without it no visitors are suggested. */
                search?: string;
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be suggested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companies": [
                     *         {
                     *           "kind": "delivery",
                     *           "name": "Swift Parcels",
                     *           "visits": 41
                     *         }
                     *       ],
                     *       "visitors": [
                     *         {
                     *           "kind": "service",
                     *           "visitor": {
                     *             "name": "Ravi Kumar",
                     *             "phone": "+919800000001"
                     *           },
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "requestedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VisitSuggestions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "visitor": {
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919800000001"
                     *       },
                     *       "kind": "guest",
                     *       "state": "approved",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "requestedAt": "2026-11-21T08:30:00.000Z",
                     *       "answerBy": "2026-11-21T08:30:55.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "answeredAt": "2026-11-21T08:30:09.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVisitPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the bytes of the image) */
                    "image/jpeg": string;
                    /** @example (the bytes of the image) */
                    "image/png": string;
                    /** @example (the bytes of the image) */
                    "image/webp": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putVisitPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The visit.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example (the bytes of the image) */
                "image/jpeg": string;
                /** @example (the bytes of the image) */
                "image/png": string;
                /** @example (the bytes of the image) */
                "image/webp": string;
            };
        };
        responses: {
            /** @description The photo is kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
