// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/notifications/dead-letters": {
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
    "/notifications/dead-letters/{deadLetterId}": {
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
    "/notifications/dead-letters/{deadLetterId}/replay": {
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
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my notifications
         * @description Newest first. `epoch` and `seq` say how far the feed had come; a socket that connects with them gets what follows. What was told by a community that the reader no longer belongs to is in no list and no count; after another invitation it is there again, as read.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many notifications I have not read
         * @description Exact, however many there are.
         */
        get: operations["getUnreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description Doing it again changes nothing. My other tabs hear of it.
         */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as unread
         * @description It goes back to the list if it was archived. Doing it again changes nothing. My other tabs hear of it.
         */
        post: operations["unreadNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a notification away
         * @description It leaves the list and counts as read. Doing it again changes nothing. My other tabs hear of it.
         */
        post: operations["archiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a notification back out of the archive
         * @description It is in the list again, read. Doing it again changes nothing. My other tabs hear of it.
         */
        post: operations["unarchiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all my notifications as read
         * @description All that are in the feed when the request arrives; what comes later stays unread.
         */
        post: operations["readAllNotifications"];
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
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601 with milliseconds.
         * @example 2026-11-21T08:30:00.000Z
         */
        Instant: string;
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
         * @description What kind of help is needed.
         * @enum {string}
         */
        AlertKind: "medical" | "fire" | "intrusion" | "lift" | "other";
        /** @description A flat, villa or shop. */
        Unit: {
            id: components["schemas"]["Id"];
            /** @description What people call it. */
            name: string;
            /** @description The name of the building it is in. */
            building: string;
        };
        /** @description Who did it. */
        Actor: {
            accountId: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
        };
        /** @description Somebody of the staff is on their way to an alarm. */
        AlertAnsweredData: {
            alertId: components["schemas"]["Id"];
            kind: components["schemas"]["AlertKind"];
            /** @description Whether nobody there shall notice. */
            silent: boolean;
            unit?: components["schemas"]["Unit"];
            /** @description Where, in words. */
            place?: string;
            raisedBy: components["schemas"]["Actor"];
            raisedAt: components["schemas"]["Instant"];
            answeredBy: components["schemas"]["Actor"];
            at: components["schemas"]["Instant"];
        };
        /** @description An alarm is over. */
        AlertClosedData: {
            alertId: components["schemas"]["Id"];
            kind: components["schemas"]["AlertKind"];
            /** @description Whether nobody there shall notice. */
            silent: boolean;
            unit?: components["schemas"]["Unit"];
            /** @description Where, in words. */
            place?: string;
            raisedBy: components["schemas"]["Actor"];
            raisedAt: components["schemas"]["Instant"];
            closedBy: components["schemas"]["Actor"];
            at: components["schemas"]["Instant"];
        };
        /**
         * @description Who has been told by now: guards and the household, managers and all guards too, or the contacts as well.
         * @enum {string}
         */
        AlertRung: "household" | "managers" | "contacts";
        /** @description Nobody has acknowledged an alarm yet. */
        AlertEscalatedData: {
            alertId: components["schemas"]["Id"];
            kind: components["schemas"]["AlertKind"];
            /** @description Whether nobody there shall notice. */
            silent: boolean;
            unit?: components["schemas"]["Unit"];
            /** @description Where, in words. */
            place?: string;
            raisedBy: components["schemas"]["Actor"];
            raisedAt: components["schemas"]["Instant"];
            rung: components["schemas"]["AlertRung"];
            at: components["schemas"]["Instant"];
        };
        /** @description Somebody calls for help; all that a page shows while it rings. */
        AlertRaisedData: {
            alertId: components["schemas"]["Id"];
            kind: components["schemas"]["AlertKind"];
            /** @description Whether nobody there shall notice. */
            silent: boolean;
            unit?: components["schemas"]["Unit"];
            /** @description Where, in words. */
            place?: string;
            raisedBy: components["schemas"]["Actor"];
            raisedAt: components["schemas"]["Instant"];
        };
        /** @description Somebody who is not let in was at the gate. */
        BlockedAttemptData: {
            blockId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who was at the gate. */
            visitorName: string;
            /** @description Why they are not let in. */
            reason: string;
            at: components["schemas"]["Instant"];
        };
        /** @description A data request that is done. */
        DataRequestDoneData: {
            dataRequestId: components["schemas"]["Id"];
            /**
             * @description What was asked for.
             * @enum {string}
             */
            request: "export" | "erasure";
            at: components["schemas"]["Instant"];
            availableUntil?: components["schemas"]["Instant"];
        };
        /** @description An erasure that is not done, and has to be soon. */
        ErasureDueData: {
            dataRequestId: components["schemas"]["Id"];
            answerBy: components["schemas"]["Instant"];
            /**
             * @description What it waits for, where that is known.
             * @enum {string}
             */
            waitsFor?: "another-admin";
        };
        /** @description A virus was found in a file, which is deleted. */
        FileInfectedData: {
            fileId: components["schemas"]["Id"];
            /** @description What the file was called. */
            name: string;
            uploader: components["schemas"]["Actor"];
            /** @description What was found, as the scanner calls it. */
            found: string;
            foundAt: components["schemas"]["Instant"];
        };
        /** @description Somebody who works for a home is inside. */
        HelpCameData: {
            helpId: components["schemas"]["Id"];
            /** @description What they are called. */
            name: string;
            unit: components["schemas"]["Unit"];
            at: components["schemas"]["Instant"];
        };
        /** @description What became of a request to live in a unit. */
        JoinDecidedData: {
            requestId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /**
             * @description What became of it.
             * @enum {string}
             */
            outcome: "approved" | "refused" | "withdrawn" | "expired";
            /** @description Why it was refused. */
            reason?: string;
            /**
             * Format: date
             * @description The day on which they move in, where it is later than that of the decision.
             */
            from?: string;
            at: components["schemas"]["Instant"];
        };
        /** @description Somebody asks to live in a unit. */
        JoinRequestedData: {
            requestId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            applicant: components["schemas"]["Actor"];
            requestedAt: components["schemas"]["Instant"];
        };
        /** @description Who moves. */
        MovePerson: {
            id: components["schemas"]["Id"];
            accountId?: components["schemas"]["Id"];
            /** @description Their name in this community. */
            name: string;
        };
        /**
         * @description Whether somebody moves in or out.
         * @enum {string}
         */
        MoveDirection: "in" | "out";
        /** @description What became of a move. */
        MoveDecidedData: {
            moveId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            person: components["schemas"]["MovePerson"];
            direction: components["schemas"]["MoveDirection"];
            /** @description The day in the community's time zone. */
            day: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            outcome: "approved" | "refused" | "cancelled" | "done";
            /** @description Why it was refused. */
            reason?: string;
            at: components["schemas"]["Instant"];
        };
        /** @description A move could not be done when its time came. */
        MoveFailedData: {
            moveId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            person: components["schemas"]["MovePerson"];
            direction: components["schemas"]["MoveDirection"];
            /** @description The day in the community's time zone. */
            day: string;
            at: components["schemas"]["Instant"];
        };
        /** @description Somebody asks to move in or out. */
        MoveRequestedData: {
            moveId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            person: components["schemas"]["MovePerson"];
            direction: components["schemas"]["MoveDirection"];
            /** @description The day in the community's time zone. */
            day: string;
            at: components["schemas"]["Instant"];
        };
        /** @description A notice that the management has put up. */
        NoticeData: {
            noticeId: components["schemas"]["Id"];
            /** @description What it is about. */
            title: string;
            author: components["schemas"]["Actor"];
            publishedAt: components["schemas"]["Instant"];
        };
        /**
         * @description Why the visitor comes.
         * @enum {string}
         */
        VisitKind: "guest" | "delivery" | "cab" | "service";
        /** @description A visitor is inside for longer than visitors of that kind usually are. */
        OverstayData: {
            visitId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who is inside. */
            visitorName: string;
            kind: components["schemas"]["VisitKind"];
            checkedInAt?: components["schemas"]["Instant"];
            at: components["schemas"]["Instant"];
        };
        /** @description A parcel that waits at the gate. */
        ParcelReceivedData: {
            parcelId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            receivedAt: components["schemas"]["Instant"];
        };
        /** @description A parcel that still waits at the gate. */
        ParcelReminderData: {
            parcelId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            receivedAt: components["schemas"]["Instant"];
            /** @description For how many days it has waited. */
            days: number;
        };
        /** @description What became of a pass that had to be approved. */
        PassDecidedData: {
            passId: components["schemas"]["Id"];
            /** @description Where they were to come. */
            units: components["schemas"]["Unit"][];
            /** @description Who was to come. */
            visitorName: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            outcome: "approved" | "refused";
            /** @description Why it was refused. */
            reason?: string;
            at: components["schemas"]["Instant"];
        };
        /** @description A pass waits to be approved. */
        PassRequestedData: {
            passId: components["schemas"]["Id"];
            /** @description Where they are to come. */
            units: components["schemas"]["Unit"][];
            /** @description Who is to come. */
            visitorName: string;
            at: components["schemas"]["Instant"];
        };
        /** @description That somebody came in by a pass. */
        PassUsedData: {
            passId: components["schemas"]["Id"];
            visitId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who came in. */
            visitorName: string;
            /** @description How many came at once. */
            people: number;
            at: components["schemas"]["Instant"];
        };
        /** @description Who lives where from now on. */
        ResidentAddedData: {
            unit: components["schemas"]["Unit"];
            resident: components["schemas"]["Actor"];
            addedAt: components["schemas"]["Instant"];
        };
        /** @description What somebody’s roster says from now on of one of their shifts. */
        ShiftChangedData: {
            shiftId: components["schemas"]["Id"];
            /**
             * @description What has become of it.
             * @enum {string}
             */
            change: "assigned" | "changed" | "cancelled";
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
        };
        /**
         * @description The answer, that there was none in time, or that an approval was taken back.
         * @enum {string}
         */
        VisitOutcome: "approved" | "denied" | "expired" | "withdrawn";
        /** @description Who really did it, when it was somebody in the name of the account that the visit names beside; absent otherwise. */
        RealActor: {
            accountId: components["schemas"]["Id"];
            /** @description The name in this community; `Operator` for whoever does not belong to it. */
            name: string;
        };
        /** @description What came of a question; older ones name neither visitor nor unit. */
        VisitAnsweredData: {
            visitId: components["schemas"]["Id"];
            unit?: components["schemas"]["Unit"];
            /** @description Who was at the gate. */
            visitorName?: string;
            kind?: components["schemas"]["VisitKind"];
            outcome: components["schemas"]["VisitOutcome"];
            answeredBy?: components["schemas"]["Actor"];
            answeredByActor?: components["schemas"]["RealActor"];
            /**
             * @description On whose word, of somebody who lives there or of somebody at the gate.
             * @enum {string}
             */
            via?: "resident" | "standing" | "guard";
            /** @description Why the gate decided so. */
            reason?: string;
            answeredAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Who is asked.
         * @enum {string}
         */
        VisitRungKind: "household" | "contacts" | "guard" | "manager";
        /** @description Nobody has answered so far, and who is asked now as well. */
        VisitEscalatedData: {
            visitId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who is at the gate. */
            visitorName: string;
            kind: components["schemas"]["VisitKind"];
            rung: components["schemas"]["VisitRungKind"];
            answerBy: components["schemas"]["Instant"];
        };
        /** @description An approval that nobody used. */
        VisitLapsedData: {
            visitId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who did not come in. */
            visitorName: string;
            kind: components["schemas"]["VisitKind"];
            lapsedAt: components["schemas"]["Instant"];
            lapsedBy?: components["schemas"]["Actor"];
        };
        /** @description All that a page shows while it rings. Once the question is answered, the answer stands beside what was asked. */
        VisitRequestedData: {
            visitId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            /** @description Who is at the gate. */
            visitorName: string;
            kind: components["schemas"]["VisitKind"];
            /** @description On whose behalf they come. */
            company?: string;
            /** @description What the guard wrote. */
            note?: string;
            /** @description How many people come; absent for one. */
            partySize?: number;
            requestedAt?: components["schemas"]["Instant"];
            answerBy: components["schemas"]["Instant"];
            outcome?: components["schemas"]["VisitOutcome"];
            answeredBy?: components["schemas"]["Actor"];
            answeredByActor?: components["schemas"]["RealActor"];
            /**
             * @description On whose word, of somebody who lives there or of somebody at the gate.
             * @enum {string}
             */
            via?: "resident" | "standing" | "guard";
            /** @description Why the gate decided so. */
            reason?: string;
            answeredAt?: components["schemas"]["Instant"];
        };
        /** @description The way it came, for whoever asks where the time went. */
        Timeline: {
            occurredAt: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
            storedAt: components["schemas"]["Instant"];
        };
        /** @description One thing told to one user. */
        Notification: {
            id: components["schemas"]["Id"];
            /** @description Its place in the user's feed; 1 is the first. Places are given without gaps; those of notifications that their reader may no longer see are left out. */
            seq: number;
            /**
             * @description What it is about. Further kinds may come; title and body say it all.
             * @enum {string}
             */
            kind: "alert-answered" | "alert-closed" | "alert-escalated" | "alert-raised" | "blocked-attempt" | "data-request-done" | "erasure-due" | "file-infected" | "help-came" | "join-decided" | "join-requested" | "move-decided" | "move-failed" | "move-requested" | "notice" | "overstay" | "parcel-received" | "parcel-reminder" | "pass-decided" | "pass-requested" | "pass-used" | "resident-added" | "shift-changed" | "visit-answered" | "visit-escalated" | "visit-lapsed" | "visit-requested";
            communityId: components["schemas"]["Id"];
            /** @description One line, in the user's language. */
            title: string;
            /** @description The rest, in the user's language. */
            body: string;
            /**
             * @description Whether it may wait.
             * @enum {string}
             */
            urgency: "normal" | "urgent";
            /** @description What the page that it opens needs; depends on the kind, as `VisitRequestedData` says of `visit-requested` and so on. A kind that is new carries something else, and what was told before its kind was described may lack some of it. */
            data: {
                [key: string]: unknown;
            };
            createdAt: components["schemas"]["Instant"];
            readAt?: components["schemas"]["Instant"];
            archivedAt?: components["schemas"]["Instant"];
            timeline: components["schemas"]["Timeline"];
        };
        /** @description A page of the feed, newest first, and how far the feed has come. */
        NotificationPage: {
            /** @description Changes when the feed was rebuilt and old places mean nothing any more. */
            epoch: string;
            /** @description The place of the newest notification; 0 when there is none. */
            seq: number;
            /** @description How many are unread. */
            unread: number;
            /** @description Raised with every change of the feed, marks too: of two counts, the one with the higher revision is newer, and of those with one revision the one with the higher `seq`. */
            revision?: number;
            /** @description The notifications. */
            items: components["schemas"]["Notification"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description How many are unread, at which place of the feed. */
        UnreadCount: {
            /** @description The feed's epoch. */
            epoch: string;
            /** @description The place of the newest notification. */
            seq: number;
            /** @description How many are unread. */
            unread: number;
            /** @description Raised with every change of the feed, marks too: of two counts, the one with the higher revision is newer, and of those with one revision the one with the higher `seq`. */
            revision?: number;
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
    };
    parameters: {
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
         * @description The notification.
         * @example 0192f3a4-7c1e-7000-8000-0000000000e1
         */
        NotificationId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description How many requests the limit allows that this one was counted against. */
        RateLimitLimit: number;
        /** @description How many of them are left. */
        RateLimitRemaining: number;
        /** @description Seconds until the count begins anew. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    listNotifications: {
        parameters: {
            query?: {
                /** @description With true, only what is unread; with false, only what is read. */
                unread?: boolean;
                /** @description With true, only what is archived; otherwise only what is not. */
                archived?: boolean;
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
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 3,
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "seq": 42,
                     *           "kind": "visit-requested",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "title": "Ravi Kumar is at the gate",
                     *           "body": "Guest for A-101. Let them in?",
                     *           "urgency": "urgent",
                     *           "data": {
                     *             "visitId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6b",
                     *             "answerBy": "2026-11-21T08:30:55.000Z"
                     *           },
                     *           "createdAt": "2026-11-21T08:30:00.021Z",
                     *           "timeline": {
                     *             "occurredAt": "2026-11-21T08:30:00.000Z",
                     *             "publishedAt": "2026-11-21T08:30:00.009Z",
                     *             "storedAt": "2026-11-21T08:30:00.021Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUnreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notification.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                notificationId: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What remains unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 2
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unreadNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notification.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                notificationId: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is unread now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archiveNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notification.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                notificationId: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What remains unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 2
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unarchiveNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notification.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                notificationId: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 2
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What remains unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "9f86d081884c7d65",
                     *       "seq": 42,
                     *       "unread": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
