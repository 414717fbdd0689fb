// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description No parameters. */
        "edge.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "edge.health.reply": {
            /** @enum {string} */
            status: "up" | "down";
            detail?: string;
        };
        /** @description No parameters. */
        "auth.keys.list": Record<string, never>;
        /** @description A JSON Web Key Set (RFC 7517) of public keys. */
        "auth.keys.list.reply": {
            /** @description The keys, the oldest first; tokens name theirs by `kid`. */
            keys: {
                /** @description The name of the key. */
                kid: string;
                /**
                 * @description The kind of key.
                 * @enum {string}
                 */
                kty: "EC";
                /**
                 * @description Its curve.
                 * @enum {string}
                 */
                crv: "P-256";
                /** @description One coordinate, 32 bytes in base64url. */
                x: string;
                /** @description The other one, likewise. */
                y: string;
                /**
                 * @description How tokens are signed with it.
                 * @enum {string}
                 */
                alg: "ES256";
                /**
                 * @description What it is for.
                 * @enum {string}
                 */
                use: "sig";
            }[];
        };
        /** @description The account, and where its client stands; without a place only the state is told. What communities told that the account no longer belongs to is left out; where some of it was missed, the client refetches. */
        "notification.feed.replay": {
            /** @description A UUID. */
            accountId: string;
            /** @description How far a client has come in a feed. */
            after?: {
                epoch: string;
                seq: number;
            };
            /** @description To which communities an account belonged when its token was issued; absent for whoever has rights in all, and from edges that do not say it. */
            memberships?: {
                communityIds: string[];
                /** @description In seconds since 1970. */
                issuedAt: number;
            };
        };
        /** @description The state of the feed, and what was missed in order of seq. */
        "notification.feed.replay.reply": {
            epoch: string;
            seq: number;
            unread: number;
            /** @description Raised with every change of the feed: of two counts, the one with the higher revision is newer. */
            revision?: number;
            /** @description False when the gap is too wide or the epoch another; the client refetches. */
            recovered: boolean;
            missed: {
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
                kind: "notice" | "resident-added" | "visit-answered" | "visit-lapsed" | "visit-requested";
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
        /** @description One part of all who have a socket at an edge. The parts of a statement follow each other, and together take the place of everything that the edge has said before. */
        "gatehouse.presence.stated.v1": {
            /**
             * Format: uuid
             * @description One process, from its start to its end.
             */
            edgeId: string;
            /** @description An edge that says nothing for so long counts as dead, and all that it has said as untrue. */
            validSeconds: number;
            part: number;
            parts: number;
            /** @description Accounts, and since when each has had a socket at this edge without a break. */
            online: {
                /** @description A UUID. */
                accountId: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                since: string;
            }[];
        };
        /** @description What is different from what the edge has said before. */
        "gatehouse.presence.changed.v1": {
            /**
             * Format: uuid
             * @description One process, from its start to its end.
             */
            edgeId: string;
            /** @description An edge that says nothing for so long counts as dead, and all that it has said as untrue. */
            validSeconds: number;
            /** @description Accounts, and since when each has had a socket at this edge without a break. */
            online: {
                /** @description A UUID. */
                accountId: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                since: string;
            }[];
            offline: string[];
        };
        /** @description Where the job is, and whose it is. */
        "gatehouse.job.changed.v1": {
            /** @description A UUID. */
            jobId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            accountId: string;
            kind: string;
            /**
             * @description Where the job is, in the words of the API.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            done: number;
            total?: number;
        };
        /** @description What one event told several accounts, or some of them. Each reads the notification with an id and a seq of its own in place of those given here, which are the first reader's. */
        "gatehouse.notification.created.v3": {
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
                kind: "notice" | "resident-added" | "visit-answered" | "visit-lapsed" | "visit-requested";
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
            readers: {
                /** @description A UUID. */
                accountId: string;
                /** @description A UUID. */
                id: string;
                epoch: string;
                seq: number;
                unread: number;
                /** @description Raised with every change of the feed: of two counts, the one with the higher revision is newer. */
                revision?: number;
            }[];
        };
        /** @description The state of a feed after something in it was read, marked as unread, archived, taken back or revised; all that changed is named. */
        "gatehouse.feed.changed.v1": {
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
                kind: "notice" | "resident-added" | "visit-answered" | "visit-lapsed" | "visit-requested";
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
        /** @description Nothing more; whose they were is not kept. */
        "gatehouse.pushes.missed.v1": Record<string, never>;
        /** @description Nothing but the question. */
        "gatehouse.presence.asked.v1": Record<string, never>;
        /** @description A session whose tokens are refused from now on. */
        "gatehouse.session.ended.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            sessionId: string;
        };
        /** @description Whose tokens are to be looked at. */
        "gatehouse.tokens.revoked.v1": {
            /** @description A UUID. */
            accountId: string;
        };
        /** @description The change, and which residents are told of it too. */
        "gatehouse.visit.changed.v1": {
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
            /** @description The accounts of those who were rung; a step is told them by notifications. */
            residentIds?: string[];
        };
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
                kind: "notice" | "resident-added" | "visit-answered" | "visit-lapsed" | "visit-requested";
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
                kind: "notice" | "resident-added" | "visit-answered" | "visit-lapsed" | "visit-requested";
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
        /** @description How long the socket's token is still good. */
        expiring: {
            seconds: number;
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
        /** @description How far a client has come in a feed. */
        recover: {
            epoch: string;
            seq: number;
        };
        /** @description The token to go on with. */
        renew: {
            token: string;
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

export type ProducedEvents = Record<never, never>;

export type ConsumedEvents = Record<never, never>;

export interface ServedCalls {
  'edge.health': components['schemas']['edge.health'];
  'edge.health.reply': components['schemas']['edge.health.reply'];
}

export interface MadeCalls {
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'notification.feed.replay': components['schemas']['notification.feed.replay'];
  'notification.feed.replay.reply': components['schemas']['notification.feed.replay.reply'];
}

export interface SentPushes {
  'gatehouse.presence.stated.v1': components['schemas']['gatehouse.presence.stated.v1'];
  'gatehouse.presence.changed.v1': components['schemas']['gatehouse.presence.changed.v1'];
}

export interface ReceivedPushes {
  'gatehouse.job.changed.v1': components['schemas']['gatehouse.job.changed.v1'];
  'gatehouse.notification.created.v3': components['schemas']['gatehouse.notification.created.v3'];
  'gatehouse.feed.changed.v1': components['schemas']['gatehouse.feed.changed.v1'];
  'gatehouse.pushes.missed.v1': components['schemas']['gatehouse.pushes.missed.v1'];
  'gatehouse.presence.asked.v1': components['schemas']['gatehouse.presence.asked.v1'];
  'gatehouse.session.ended.v1': components['schemas']['gatehouse.session.ended.v1'];
  'gatehouse.tokens.revoked.v1': components['schemas']['gatehouse.tokens.revoked.v1'];
  'gatehouse.visit.changed.v1': components['schemas']['gatehouse.visit.changed.v1'];
}

export interface SocketEvents {
  'ready': components['schemas']['ready'];
  'notification': components['schemas']['notification'];
  'feed': components['schemas']['feed'];
  'visit': components['schemas']['visit'];
  'job': components['schemas']['job'];
  'expiring': components['schemas']['expiring'];
  'renewed': components['schemas']['renewed'];
  'unrenewed': components['schemas']['unrenewed'];
  'ended': components['schemas']['ended'];
}

export interface SocketRequests {
  'recover': components['schemas']['recover'];
  'renew': components['schemas']['renew'];
}

export type ConsumedBy = Record<never, never>;
