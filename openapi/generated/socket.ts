// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Where the feed stands now, and whether all that was missed follows. */
        ready: {
            epoch: string;
            seq: number;
            unread: number;
            /** @description Raised with every change of the feed: of two counts, the one with the higher revision is newer. */
            revision?: number;
            recovered: boolean;
        };
        /** @description A notification and the state of the feed that it belongs to. */
        notification: {
            /** @description A UUID. */
            accountId: string;
            epoch: string;
            seq: number;
            unread: number;
            /** @description Raised with every change of the feed: of two counts, the one with the higher revision is newer. */
            revision?: number;
            /** @description One thing told to one user. */
            notification: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /** @description Its place in the user's feed; 1 is the first. Places are given without gaps; those of notifications that their reader may no longer see are left out. */
                seq: number;
                /**
                 * @description What it is about. Further kinds may come; title and body say it all.
                 * @enum {string}
                 */
                kind: "alert-answered" | "alert-closed" | "alert-escalated" | "alert-raised" | "blocked-attempt" | "data-request-done" | "erasure-due" | "file-infected" | "help-came" | "join-decided" | "join-requested" | "move-decided" | "move-failed" | "move-requested" | "notice" | "overstay" | "parcel-received" | "parcel-reminder" | "pass-decided" | "pass-requested" | "pass-used" | "resident-added" | "shift-changed" | "visit-answered" | "visit-escalated" | "visit-lapsed" | "visit-requested";
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                communityId: string;
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
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                readAt?: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                archivedAt?: string;
                /** @description The way it came, for whoever asks where the time went. */
                timeline: {
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    occurredAt: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    publishedAt: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    storedAt: string;
                };
            };
        };
        /** @description The state of a feed after something in it was read, marked as unread, archived, taken back or revised; all that changed is named. */
        feed: {
            /** @description A UUID. */
            accountId: string;
            epoch: string;
            seq: number;
            unread: number;
            /** @description Raised with every change of the feed: of two counts, the one with the higher revision is newer. */
            revision?: number;
            /** @description What was read, either single notifications or all up to a place. */
            read?: {
                ids?: string[];
                throughSeq?: number;
            };
            /** @description The notifications that were marked so. */
            markedUnread?: {
                ids: string[];
            };
            /** @description The notifications that were marked so. */
            archived?: {
                ids: string[];
            };
            /** @description The notifications that were marked so. */
            unarchived?: {
                ids: string[];
            };
            /** @description What says something else than before, such as a question that was answered: each takes the place of the one with its id. */
            revised?: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /** @description Its place in the user's feed; 1 is the first. Places are given without gaps; those of notifications that their reader may no longer see are left out. */
                seq: number;
                /**
                 * @description What it is about. Further kinds may come; title and body say it all.
                 * @enum {string}
                 */
                kind: "alert-answered" | "alert-closed" | "alert-escalated" | "alert-raised" | "blocked-attempt" | "data-request-done" | "erasure-due" | "file-infected" | "help-came" | "join-decided" | "join-requested" | "move-decided" | "move-failed" | "move-requested" | "notice" | "overstay" | "parcel-received" | "parcel-reminder" | "pass-decided" | "pass-requested" | "pass-used" | "resident-added" | "shift-changed" | "visit-answered" | "visit-escalated" | "visit-lapsed" | "visit-requested";
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                communityId: string;
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
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                readAt?: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                archivedAt?: string;
                /** @description The way it came, for whoever asks where the time went. */
                timeline: {
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    occurredAt: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    publishedAt: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC, ISO 8601 with milliseconds.
                     * @example 2026-11-21T08:30:00.000Z
                     */
                    storedAt: string;
                };
            }[];
        };
        /** @description Which visit has moved on, and to which state; with `photoAt`, of when the photo is that it has from now on. What else there is to know is asked for. */
        visit: {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            visitId: string;
            /**
             * @description Where the visit stands now, in the words of the API; of one that has been photographed, where it stood then.
             * @enum {string}
             */
            state: "requested" | "approved" | "denied" | "expired" | "inside" | "left";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            photoAt?: string;
        };
        /** @description How far the job is, of how much as far as that is known. What else there is to know is asked for. */
        job: {
            /** @description A UUID. */
            jobId: string;
            /** @description A UUID. */
            communityId: string;
            kind: string;
            /**
             * @description Where the job is, in the words of the API.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            done: number;
            total?: number;
        };
        /** @description Where a request is. What else there is to know is asked for. */
        "data-request": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description Where the request is, in the words of the API.
             * @enum {string}
             */
            state: "verified" | "running" | "ready" | "over" | "cooling" | "cancelled" | "done" | "partly";
        };
        /** @description Which alert has come to which state. What else there is to know is asked for. */
        alert: {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            alertId: string;
            /**
             * @description Where the alert stands now, in the words of the API.
             * @enum {string}
             */
            state: "raised" | "acknowledged" | "on-site" | "closed";
        };
        /** @description How far a client has come in a feed. */
        recover: {
            epoch: string;
            seq: number;
        };
        /** @description How long the socket's token is still good. */
        expiring: {
            seconds: number;
        };
        /** @description The token to go on with. */
        renew: {
            token: string;
        };
        /** @description Until when the socket may stay. */
        renewed: {
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            expiresAt: string;
        };
        /** @description A reason, for programs and for people. */
        unrenewed: {
            /** @description Such as `token_expired`. */
            code: string;
            title: string;
        };
        /** @description A reason, for programs and for people. */
        ended: {
            /** @description Such as `token_expired`. */
            code: string;
            title: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export interface SocketEvents {
  'ready': components['schemas']['ready'];
  'notification': components['schemas']['notification'];
  'feed': components['schemas']['feed'];
  'visit': components['schemas']['visit'];
  'job': components['schemas']['job'];
  'data-request': components['schemas']['data-request'];
  'alert': components['schemas']['alert'];
  'expiring': components['schemas']['expiring'];
  'renewed': components['schemas']['renewed'];
  'unrenewed': components['schemas']['unrenewed'];
  'ended': components['schemas']['ended'];
}

export interface SocketRequests {
  'recover': components['schemas']['recover'];
  'renew': components['schemas']['renew'];
}
