// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What to send to whom; links and codes in it are secrets of the addressee. */
        "gatehouse.mail.requested.v1": {
            /** @description An email address. */
            to: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /** @enum {string} */
            template: "verify-email" | "account-exists" | "reset-password" | "password-changed" | "invitation" | "confirm-email-change" | "email-changed" | "new-device" | "second-factor-changed" | "impersonated";
            /** @description What the template fills in, such as `name`, `link` and `expiresAt`. Times are told in the `timeZone` that it names, else in that of the community whose `communityId` it names. */
            values: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description After this moment the mail is useless and is not sent.
             */
            expiresAt?: string;
        };
        /** @description The notice, and whom to tell of it. A community of more than 500 residents is told by several of these that differ in whom they name; `noticeId` says that it is one notice. */
        "gatehouse.notice.published.v1": {
            /** @description A UUID. */
            noticeId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description Who did it. */
            author: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            title: string;
            body: string;
            /** Format: date */
            pinnedUntil?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            publishedAt: string;
            /** @description The accounts of those who live in the community, without whoever wrote the notice. */
            toldIds: string[];
        };
        /** @description Who lives in a home from now on. */
        "gatehouse.resident.added.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who did it. */
            resident: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            addedAt: string;
            /** @description The accounts that shall be told of it, those of who lived there before. */
            toldIds: string[];
        };
        /** @description All that ringing the residents needs. */
        "gatehouse.visit.requested.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            /** @enum {string} */
            kind: "guest" | "delivery" | "cab" | "service";
            company?: string;
            note?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            answerBy: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Who answered, and who wants to know. */
        "gatehouse.visit.approved.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            /**
             * @description Why the visitor comes; events from before 2026-11-25 do not say.
             * @enum {string}
             */
            kind?: "guest" | "delivery" | "cab" | "service";
            /** @description Who did it. */
            answeredBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            answeredAt: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Who answered, and who wants to know. */
        "gatehouse.visit.denied.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            /**
             * @description Why the visitor comes; events from before 2026-11-25 do not say.
             * @enum {string}
             */
            kind?: "guest" | "delivery" | "cab" | "service";
            /** @description Who did it. */
            answeredBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            answeredAt: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description A request that nobody answered. */
        "gatehouse.visit.expired.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            /**
             * @description Why the visitor comes; events from before 2026-11-25 do not say.
             * @enum {string}
             */
            kind?: "guest" | "delivery" | "cab" | "service";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            expiredAt: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description An approval that nobody used. */
        "gatehouse.visit.lapsed.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            /**
             * @description Why the visitor came.
             * @enum {string}
             */
            kind: "guest" | "delivery" | "cab" | "service";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            lapsedAt: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description Who did it. */
            lapsedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
        };
        /** @description No parameters. */
        "notification.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "notification.health.reply": {
            /** @enum {string} */
            status: "up" | "down";
            detail?: string;
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
        /** @description A community to read. */
        "main.community.get": {
            /** @description A UUID. */
            communityId: string;
        };
        /** @description The community as people call it, and how it tells the time. */
        "main.community.get.reply": {
            /** @description A gated community. */
            community: {
                /** @description A UUID. */
                id: string;
                name: string;
                /** @description An IANA name. */
                timeZone: string;
            };
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

export interface ConsumedEvents {
  'gatehouse.mail.requested.v1': components['schemas']['gatehouse.mail.requested.v1'];
  'gatehouse.notice.published.v1': components['schemas']['gatehouse.notice.published.v1'];
  'gatehouse.resident.added.v1': components['schemas']['gatehouse.resident.added.v1'];
  'gatehouse.visit.requested.v1': components['schemas']['gatehouse.visit.requested.v1'];
  'gatehouse.visit.approved.v1': components['schemas']['gatehouse.visit.approved.v1'];
  'gatehouse.visit.denied.v1': components['schemas']['gatehouse.visit.denied.v1'];
  'gatehouse.visit.expired.v1': components['schemas']['gatehouse.visit.expired.v1'];
  'gatehouse.visit.lapsed.v1': components['schemas']['gatehouse.visit.lapsed.v1'];
}

export interface ServedCalls {
  'notification.health': components['schemas']['notification.health'];
  'notification.health.reply': components['schemas']['notification.health.reply'];
  'notification.feed.replay': components['schemas']['notification.feed.replay'];
  'notification.feed.replay.reply': components['schemas']['notification.feed.replay.reply'];
}

export interface MadeCalls {
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'main.community.get': components['schemas']['main.community.get'];
  'main.community.get.reply': components['schemas']['main.community.get.reply'];
}

export interface SentPushes {
  'gatehouse.notification.created.v3': components['schemas']['gatehouse.notification.created.v3'];
  'gatehouse.feed.changed.v1': components['schemas']['gatehouse.feed.changed.v1'];
  'gatehouse.pushes.missed.v1': components['schemas']['gatehouse.pushes.missed.v1'];
}

export type ReceivedPushes = Record<never, never>;

export interface ConsumedBy {
  'mail': Pick<
    ConsumedEvents,
    | 'gatehouse.mail.requested.v1'
  >;
  'announce': Pick<
    ConsumedEvents,
    | 'gatehouse.notice.published.v1'
  >;
  'tell': Pick<
    ConsumedEvents,
    | 'gatehouse.resident.added.v1'
    | 'gatehouse.visit.requested.v1'
    | 'gatehouse.visit.approved.v1'
    | 'gatehouse.visit.denied.v1'
    | 'gatehouse.visit.expired.v1'
    | 'gatehouse.visit.lapsed.v1'
  >;
}
