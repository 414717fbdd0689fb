// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A new account. */
        "gatehouse.user.registered.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Empty when the account has none. */
            email: string;
            userName?: string;
            givenName: string;
            familyName: string;
            locale: string;
        };
        /** @description A proven email address. */
        "gatehouse.user.verified.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            email: string;
        };
        /** @description The new address. */
        "gatehouse.user.email-changed.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            email: string;
        };
        /** @description The whole profile from now on, for the communities that the account belonged to then: whoever is newer knows all of it. */
        "gatehouse.user.profile-changed.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description An Instant at which an account changed where it belongs or who it is, by a clock of its own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
             */
            at: string;
            /** @description What of it is another than before. */
            changed: ("email" | "givenName" | "familyName" | "phone" | "locale")[];
            /** @description Empty when the account has none. */
            email: string;
            givenName: string;
            familyName: string;
            /** @description In E.164 form; missing when the account has none. */
            phone?: string;
            /** @description A BCP 47 tag. */
            locale: string;
        };
        /** @description How the password came to be another. */
        "gatehouse.user.password-changed.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @enum {string} */
            how: "changed" | "reset";
        };
        /** @description A deactivated account. */
        "gatehouse.user.deactivated.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description An account that is active again. */
        "gatehouse.user.reactivated.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description A deleted account. */
        "gatehouse.user.deleted.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description An Instant at which an account changed where it belongs or who it is, by a clock of its own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
             */
            at: string;
        };
        /** @description The roles held from now on. */
        "gatehouse.role.changed.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description An Instant at which an account changed where it belongs or who it is, by a clock of its own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            roles: {
                /** @enum {string} */
                role: "resident" | "employee" | "manager" | "admin";
                job?: string;
            }[];
            /** @description What the account was called at that moment. Told of who has a role, so that a community knows whom an operator brings into it; missing in events from before 2026-11-28. */
            givenName?: string;
            /** @description What the account was called at that moment. Told of who has a role, so that a community knows whom an operator brings into it; missing in events from before 2026-11-28. */
            familyName?: string;
            /**
             * Format: date-time
             * @description Of an account that left because main told that its last residency had ended: when that was written down. What was entered for it since is not called off by its leaving.
             */
            residencyEndedAt?: string;
        };
        /** @description What to send to whom; links and codes in it are secrets of the addressee. */
        "gatehouse.mail.requested.v1": {
            /** @description An email address. */
            to: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /** @enum {string} */
            template: "verify-email" | "account-exists" | "reset-password" | "password-changed" | "invitation" | "confirm-email-change" | "email-changed" | "new-device" | "second-factor-changed" | "impersonated" | "data-erased";
            /** @description What the template fills in, such as `name`, `link` and `expiresAt`. Times are told in the `timeZone` that it names, else in that of the community whose `communityId` it names. What `stays` of somebody is a list of `what why` or `what why until`, separated by semicolons. */
            values: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description After this moment the mail is useless and is not sent.
             */
            expiresAt?: string;
            /** @description Whose name which of `values` is: a mail that is sent after they are forgotten does not say it. Missing where no other is named, and in events from before 2026-11-30. */
            named?: {
                /** @description As in `values`. */
                value: string;
                /** @description A UUID. */
                accountId: string;
                /** @description Where they are called so; missing where no community asked for the mail. */
                communityId?: string;
            }[];
        };
        /** @description Who acts for whom, why, and until when. */
        "gatehouse.user.impersonated.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            sessionId: string;
            reason: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            until: string;
        };
        /** @description What has happened where, and who is rung. */
        "gatehouse.alert.raised.v1": {
            /** @description A UUID. */
            alertId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that really did it; absent where it happened by itself. */
            actorId?: string;
            /**
             * @description What kind of help is needed.
             * @enum {string}
             */
            kind: "medical" | "fire" | "intrusion" | "lift" | "other";
            /** @description Whether only staff are told. */
            silent: boolean;
            /** @description A flat, villa or shop. */
            unit?: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Where, in words. */
            place?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            raisedAt: string;
            /** @description Who did it. */
            raisedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
        };
        /** @description What has happened where, and who is rung now. */
        "gatehouse.alert.escalated.v1": {
            /** @description A UUID. */
            alertId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that really did it; absent where it happened by itself. */
            actorId?: string;
            /**
             * @description What kind of help is needed.
             * @enum {string}
             */
            kind: "medical" | "fire" | "intrusion" | "lift" | "other";
            /** @description Whether only staff are told. */
            silent: boolean;
            /** @description A flat, villa or shop. */
            unit?: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Where, in words. */
            place?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            raisedAt: string;
            /** @description Who did it. */
            raisedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
            /**
             * @description Whom it has come to; guards and household, managers too, or the contacts as well.
             * @enum {string}
             */
            rung: "household" | "managers" | "contacts";
        };
        /** @description Who is coming. */
        "gatehouse.alert.acknowledged.v1": {
            /** @description A UUID. */
            alertId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that really did it; absent where it happened by itself. */
            actorId?: string;
            /**
             * @description What kind of help is needed.
             * @enum {string}
             */
            kind: "medical" | "fire" | "intrusion" | "lift" | "other";
            /** @description Whether only staff are told. */
            silent: boolean;
            /** @description A flat, villa or shop. */
            unit?: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Where, in words. */
            place?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            raisedAt: string;
            /** @description Who did it. */
            raisedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
        };
        /** @description Who is there. */
        "gatehouse.alert.on-site.v1": {
            /** @description A UUID. */
            alertId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that really did it; absent where it happened by itself. */
            actorId?: string;
            /**
             * @description What kind of help is needed.
             * @enum {string}
             */
            kind: "medical" | "fire" | "intrusion" | "lift" | "other";
            /** @description Whether only staff are told. */
            silent: boolean;
            /** @description A flat, villa or shop. */
            unit?: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Where, in words. */
            place?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            raisedAt: string;
            /** @description Who did it. */
            raisedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
        };
        /** @description Who closed it. */
        "gatehouse.alert.closed.v1": {
            /** @description A UUID. */
            alertId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that really did it; absent where it happened by itself. */
            actorId?: string;
            /**
             * @description What kind of help is needed.
             * @enum {string}
             */
            kind: "medical" | "fire" | "intrusion" | "lift" | "other";
            /** @description Whether only staff are told. */
            silent: boolean;
            /** @description A flat, villa or shop. */
            unit?: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Where, in words. */
            place?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            raisedAt: string;
            /** @description Who did it. */
            raisedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts that shall be told of it. */
            toldIds: string[];
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
        };
        /** @description A new key, without its secret. */
        "gatehouse.api-key.created.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            apiKeyId: string;
            /** @description A UUID. */
            communityId: string;
            name: string;
            permissions: string[];
        };
        /** @description A new key, without its secret. */
        "gatehouse.api-key.taken-over.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            apiKeyId: string;
            /** @description A UUID. */
            communityId: string;
            name: string;
            permissions: string[];
        };
        /** @description A key that is refused. */
        "gatehouse.api-key.revoked.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            apiKeyId: string;
            /** @description A UUID. */
            communityId: string;
            name: string;
        };
        /** @description The block, and who did it. */
        "gatehouse.block.added.v1": {
            /** @description A UUID. */
            blockId: string;
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
            /** @enum {string} */
            of: "phone" | "plate" | "name";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            reason: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            until: string;
        };
        /** @description The block, and who did it. */
        "gatehouse.block.attempted.v1": {
            /** @description A UUID. */
            blockId: string;
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
            /** @enum {string} */
            of: "phone" | "plate" | "name";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            visitorName: string;
            reason: string;
            /** @description The accounts of those who guard and manage the community. */
            toldIds: string[];
        };
        /** @description The block, and who did it. */
        "gatehouse.block.appealed.v1": {
            /** @description A UUID. */
            blockId: string;
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
            /** @enum {string} */
            of: "phone" | "plate" | "name";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description The block, and who did it. */
        "gatehouse.block.lifted.v1": {
            /** @description A UUID. */
            blockId: string;
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
            /** @enum {string} */
            of: "phone" | "plate" | "name";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Who typed how many. */
        "gatehouse.code.guessed.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description How many were wrong. */
            wrong: number;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            since: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.created.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.changed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.activated.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.suspended.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.resumed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.closing.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.reopened.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description The community as it is now, and who made it so. */
        "gatehouse.community.closed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description Grows with each of its events. Who has heard of a later one need not hear of this. */
            revision: number;
            /** @description One of setup, active, suspended, closing and closed; there may be others. */
            state: string;
            name: string;
            /** @description An IANA name. */
            timeZone: string;
            /** @description As ISO 4217 says. */
            currency: string;
            /** @description A BCP 47 tag. */
            locale: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            closesAt?: string;
        };
        /** @description What was kept of a community, and who did something with it. */
        "gatehouse.community.archived.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description How long the file is. */
            bytes: number;
            /** @description By which the file is known, in hexadecimal digits. */
            sha256: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil: string;
        };
        /** @description What was kept of a community, and who did something with it. */
        "gatehouse.community.archive-fetched.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description How long the file is. */
            bytes: number;
            /** @description By which the file is known, in hexadecimal digits. */
            sha256: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil: string;
        };
        /** @description What was asked for, and by whom. */
        "gatehouse.data-request.received.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description What was asked for.
             * @enum {string}
             */
            kind: "export" | "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            endsCoolingAt?: string;
            /** @description How an erasure ended: done, or partly where something stays. */
            state?: string;
        };
        /** @description What was asked for, and by whom. */
        "gatehouse.data-request.ready.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description What was asked for.
             * @enum {string}
             */
            kind: "export" | "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            endsCoolingAt?: string;
            /** @description How an erasure ended: done, or partly where something stays. */
            state?: string;
        };
        /** @description What was asked for, and by whom. */
        "gatehouse.data-request.cancelled.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description What was asked for.
             * @enum {string}
             */
            kind: "export" | "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            endsCoolingAt?: string;
            /** @description How an erasure ended: done, or partly where something stays. */
            state?: string;
        };
        /** @description What was asked for, and by whom. */
        "gatehouse.data-request.done.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description What was asked for.
             * @enum {string}
             */
            kind: "export" | "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            availableUntil?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            endsCoolingAt?: string;
            /** @description How an erasure ended: done, or partly where something stays. */
            state?: string;
        };
        /** @description Which request, until when, and whom to tell. */
        "gatehouse.data-request.due.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /**
             * @description What was asked for.
             * @enum {string}
             */
            kind: "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            answerBy: string;
            /**
             * @description What it waits for, where that is known.
             * @enum {string}
             */
            waitsFor?: "another-admin";
            /** @description The accounts of the community's admins. */
            toldIds: string[];
        };
        /** @description Whom to forget, and where; nothing that they were called. */
        "gatehouse.person.forgotten.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            personId?: string;
            /** @description A UUID. */
            dataRequestId: string;
            /** @description Who has come to the community after this moment has come anew, and stays. */
            forgottenAt: string;
            /** @description What main keeps of them all the same, as in the answer to the request; missing in events from before 2026-11-30. */
            stays?: {
                /** @description What it is, as the parts of an archive are called. */
                what: string;
                /** @description Why it stays. */
                why: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                until?: string;
            }[];
        };
        /** @description Which device, and who let it in by making its code. */
        "gatehouse.device.paired.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            deviceId: string;
            /** @description By which people know it. */
            name: string;
            /** @description Where it stands. */
            kind: string;
        };
        /** @description Which device, and who revoked it. */
        "gatehouse.device.revoked.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            deviceId: string;
            /** @description By which people know it. */
            name: string;
            /** @description Where it stands. */
            kind: string;
        };
        /** @description Which device, and when it was seen last. */
        "gatehouse.device.silent.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            deviceId: string;
            /** @description By which people know it. */
            name: string;
            /** @description Where it stands. */
            kind: string;
            /** @description A UUID. */
            gateId?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            lastSeenAt: string;
            /** @description How much waited on it when it was seen last. */
            pending: number;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description The file that was, what was found in it, and whom to tell. */
        "gatehouse.file.infected.v1": {
            /** @description A UUID. */
            fileId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who did it. */
            uploader: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description What the file was called. */
            name: string;
            /** @description What it was for. */
            purpose: string;
            /** @description What was found, as the scanner calls it. */
            found: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            foundAt: string;
            /** @description The accounts of who uploaded it and of the community's admins. */
            toldIds: string[];
        };
        /** @description What does not fit, and where it happened. */
        "gatehouse.gate-conflict.found.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            conflictId: string;
            /** @description What does not fit. */
            kind: string;
            /** @description A UUID. */
            entryId: string;
            /** @description A UUID. */
            gateId: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            happenedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Which conflict, and who settled it; nobody where it was explained. */
        "gatehouse.gate-conflict.settled.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            conflictId: string;
            /** @description What did not fit. */
            kind: string;
            /** @description A UUID. */
            entryId: string;
            /**
             * @description Whether somebody has settled it, or something that came later.
             * @enum {string}
             */
            how: "settled" | "explained";
        };
        /** @description Who was shown which part of it. */
        "gatehouse.gate-log.read.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to?: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description A UUID. */
            entryId?: string;
        };
        /** @description Who it is, and whom it concerns. */
        "gatehouse.help.came.v1": {
            /** @description A UUID. */
            helpId: string;
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
            /** @description What the helper is called. */
            name: string;
            /** @description What they do. */
            types: string[];
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of those who live in the unit. */
            residentIds: string[];
        };
        /** @description Who it is, and whom it concerns. */
        "gatehouse.help.left.v1": {
            /** @description A UUID. */
            helpId: string;
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
            /** @description What the helper is called. */
            name: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Who it is, and whom it concerns. */
        "gatehouse.engagement.started.v1": {
            /** @description A UUID. */
            engagementId: string;
            /** @description A UUID. */
            helpId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId?: string;
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
            /** @description The first day, by the clocks of the community. */
            firstDay: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Who it is, and whom it concerns. */
        "gatehouse.engagement.ended.v1": {
            /** @description A UUID. */
            engagementId: string;
            /** @description A UUID. */
            helpId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId?: string;
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
            /** @description The first day, by the clocks of the community. */
            firstDay: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The last day. */
            lastDay: string;
        };
        /** @description Whose paper, who read its number and why; never the number. */
        "gatehouse.identity-document.read.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            documentId: string;
            /** @description A UUID. */
            personId: string;
            /** @description What kind of paper it is. */
            documentType: string;
            /** @description Why it was read. */
            reason: string;
        };
        /** @description What was brought in, and what came of its rows. */
        "gatehouse.import.applied.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            importId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            actedById?: string;
            /** @enum {string} */
            kind: "units" | "people" | "vehicles" | "opening-balances";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            applied: number;
            undone: number;
            kept: number;
            skipped: number;
        };
        /** @description What was brought in, and what came of its rows. */
        "gatehouse.import.undone.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            importId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            actedById?: string;
            /** @enum {string} */
            kind: "units" | "people" | "vehicles" | "opening-balances";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            applied: number;
            undone: number;
            kept: number;
            skipped: number;
        };
        /** @description An open invitation. `email` is empty when its link was handed out to whoever invites, to be handed over. */
        "gatehouse.invitation.created.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
            /**
             * @description How the link gets to the invited; missing in events from before 2026-11-30.
             * @enum {string}
             */
            delivery?: "mail" | "handover";
        };
        /** @description An open invitation. `email` is empty when its link was handed out to whoever invites, to be handed over. */
        "gatehouse.invitation.resent.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
            /**
             * @description How the link gets to the invited; missing in events from before 2026-11-30.
             * @enum {string}
             */
            delivery?: "mail" | "handover";
        };
        /** @description An invitation of which something has become. Who holds a link is nobody yet: `actorId` is there only where an account did it. */
        "gatehouse.invitation.opened.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
        };
        /** @description An invitation of which something has become. Who holds a link is nobody yet: `actorId` is there only where an account did it. */
        "gatehouse.invitation.revoked.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
        };
        /** @description An invitation of which something has become. Who holds a link is nobody yet: `actorId` is there only where an account did it. */
        "gatehouse.invitation.bounced.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
        };
        /** @description Which invitations are gone; nothing of whom they invited. */
        "gatehouse.invitation.erased.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            invitationIds: string[];
        };
        /** @description Who came, and as what. */
        "gatehouse.invitation.accepted.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description An Instant at which an account changed where it belongs or who it is, by a clock of its own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            givenName: string;
            familyName: string;
            /** @description In E.164 form; missing where they have none, and in events from before 2026-12-01. */
            phone?: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
            /** @description The residency that the account comes to, of which main knows kind, unit and dates; then `unitId` is absent from invitation.accepted. */
            residencyId?: string;
        };
        /** @description Which job it is. */
        "gatehouse.job.queued.v1": {
            /** @description A UUID. */
            jobId: string;
            /** @description A UUID. */
            communityId: string;
            kind: string;
        };
        /** @description Who asks, for which unit, and who may decide. */
        "gatehouse.join.requested.v1": {
            /** @description A UUID. */
            requestId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who did it. */
            applicant: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * @description As what somebody asks to live there.
             * @enum {string}
             */
            kind: "tenant" | "family";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            requestedAt: string;
            /** @description The accounts of those who may decide. */
            toldIds: string[];
        };
        /** @description What became of the request, and whom it concerns. */
        "gatehouse.join.decided.v1": {
            /** @description A UUID. */
            requestId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that decided; absent where nobody did. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who did it. */
            applicant: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * @description As what somebody asks to live there.
             * @enum {string}
             */
            kind: "tenant" | "family";
            /**
             * @description What became of it.
             * @enum {string}
             */
            outcome: "approved" | "refused" | "withdrawn" | "expired";
            /** @description Why it was refused. */
            reason?: string;
            /**
             * Format: date
             * @description The day of the community on which they move in, where it is later than that of the decision.
             */
            from?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The account that asked, unless it ended the request itself. */
            toldIds: string[];
        };
        /** @description What was done to the code, and by whom. */
        "gatehouse.join-code.changed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /**
             * @description Whether there is another (`made`), or none (`switched-off`).
             * @enum {string}
             */
            change: "made" | "switched-off";
        };
        /** @description Which mail, and why not. It may be told more than once. */
        "gatehouse.delivery.failed.v1": {
            /** @description The id of the event that asked for the mail. */
            deliveryId: string;
            /** @description The subject of that event. */
            about: string;
            /** @description Which mail it was. */
            template: string;
            /**
             * @description Nobody has the address, or the server takes this mail from nobody.
             * @enum {string}
             */
            reason: "bounced" | "refused";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Who moves when, and who may approve it. */
        "gatehouse.move.requested.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of those who may approve it. */
            toldIds: string[];
        };
        /** @description Who moves when. */
        "gatehouse.move.approved.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whoever asked and whoever moves, without who did it. */
            toldIds: string[];
        };
        /** @description Who does not move, and why. */
        "gatehouse.move.refused.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Why it was refused. */
            reason?: string;
            /** @description The accounts of whoever asked and whoever moves, without who did it. */
            toldIds: string[];
        };
        /** @description Who does not move. */
        "gatehouse.move.cancelled.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whoever asked and whoever moves, without who did it. */
            toldIds: string[];
        };
        /** @description Who has moved, and which residency began or ended. */
        "gatehouse.move.done.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            residencyId: string;
            /** @description The accounts of whoever asked and whoever moves, without who did it. */
            toldIds: string[];
        };
        /** @description Who should have moved. */
        "gatehouse.move.failed.v1": {
            /** @description A UUID. */
            moveId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who moves. */
            person: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                accountId?: string;
                name: string;
            };
            /**
             * @description Whether somebody moves in or out.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: date
             * @description The day in the community's time zone.
             */
            day: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            due: string;
            /** @description When the lift is theirs. */
            lift?: {
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                to: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of those who manage the community. */
            toldIds: string[];
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
        /** @description Which notice it was, and who took it down. */
        "gatehouse.notice.withdrawn.v1": {
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
            title: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            withdrawnAt: string;
        };
        /** @description Which parcel, and whom it concerns. */
        "gatehouse.parcel.received.v1": {
            /** @description A UUID. */
            parcelId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            receivedAt: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description The accounts of those who lived in the unit when it came, and live there still. */
            residentIds: string[];
        };
        /** @description Which parcel, and whom it concerns. */
        "gatehouse.parcel.reminded.v1": {
            /** @description A UUID. */
            parcelId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description After how many days. */
            reminder: number;
            /** @description The accounts of those who lived in the unit when it came, and live there still. */
            residentIds: string[];
        };
        /** @description Which parcel, and whom it concerns. */
        "gatehouse.parcel.handed-over.v1": {
            /** @description A UUID. */
            parcelId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            receivedAt: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * @description Who said its code, somebody who lives there, or whom the household named.
             * @enum {string}
             */
            recipient: "code" | "resident" | "collector";
            /** @description What the resident or the collector is called. */
            recipientName?: string;
            /** @description The accounts of those who lived in the unit when it came, and live there still. */
            residentIds: string[];
        };
        /** @description Which parcel, and whom it concerns. */
        "gatehouse.parcel.returned.v1": {
            /** @description A UUID. */
            parcelId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            receivedAt: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description Why it is gone. */
            reason?: string;
            /** @description The accounts of those who lived in the unit when it came, and live there still. */
            residentIds: string[];
        };
        /** @description Which parcel, and whom it concerns. */
        "gatehouse.parcel.lost.v1": {
            /** @description A UUID. */
            parcelId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Who brought it. */
            carrier?: string;
            /** @description Where it lies. */
            shelf?: string;
            /** @description Whether it goes off soon. */
            perishable: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            receivedAt: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Who did it. */
            by: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description Why it is gone. */
            reason?: string;
            /** @description The accounts of those who lived in the unit when it came, and live there still. */
            residentIds: string[];
        };
        /** @description Who may come where, and when. */
        "gatehouse.pass.issued.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo: string;
            /** @description Absent where uses are not counted. */
            maxUses?: number;
            /** @description How often it was changed. */
            revision: number;
        };
        /** @description Who is to come where and when, and who may approve it. */
        "gatehouse.pass.requested.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo: string;
            /** @description Absent where uses are not counted. */
            maxUses?: number;
            /** @description How often it was changed. */
            revision: number;
            /** @description The accounts of those who may approve it. */
            toldIds: string[];
        };
        /** @description Who may come where, and when. */
        "gatehouse.pass.approved.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo: string;
            /** @description Absent where uses are not counted. */
            maxUses?: number;
            /** @description How often it was changed. */
            revision: number;
            /** @description The account of whoever asked for it, unless they did it. */
            toldIds: string[];
        };
        /** @description Who may not come where. */
        "gatehouse.pass.refused.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /** @description Why. */
            reason?: string;
            /** @description The account of whoever asked for it, unless they did it. */
            toldIds: string[];
        };
        /** @description Who may come where, and when. */
        "gatehouse.pass.changed.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo: string;
            /** @description Absent where uses are not counted. */
            maxUses?: number;
            /** @description How often it was changed. */
            revision: number;
        };
        /** @description Whose permission ended. */
        "gatehouse.pass.revoked.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The account that did it; absent where it happened by itself. */
            actorId?: string;
            /** @description Who really did it, when it was somebody in the name of the account that `actorId` names. */
            actedBy?: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * @description Whether somebody took it back, whoever gave it does not live there any more, or what it was for has ended.
             * @enum {string}
             */
            reason: "taken-back" | "moved-out" | "not-needed";
        };
        /** @description Whose permission ended. */
        "gatehouse.pass.expired.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
        };
        /** @description Who came where. */
        "gatehouse.pass.used.v1": {
            /** @description A UUID. */
            passId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The units to which they may come. */
            units: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            }[];
            /** @enum {string} */
            kind: "single" | "recurring" | "staff" | "vehicle" | "party";
            visitorName: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
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
            /** @description A UUID. */
            visitId: string;
            /** @description How many came. */
            people: number;
            /** @description Whether it ended with that. */
            isUsedUp: boolean;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Whose password the link sets, and until when. */
        "gatehouse.password-link.handed-out.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            expiresAt: string;
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
        /** @description The sections that change, as they are from `validFrom` on, and who set them. */
        "gatehouse.policies.changed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            communityId: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            changes: {
                section: string;
                /** @description What the section says. */
                body: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description The residency as it is from now on. */
        "gatehouse.residency.started.v1": {
            /** @description A UUID. */
            residencyId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Whose residency it is; without `accountId` where they have no account yet. */
            person: {
                /** @description A UUID. */
                id: string;
                name: string;
                /** @description A UUID. */
                accountId?: string;
            };
            /**
             * @description As what somebody lives there, or has the home.
             * @enum {string}
             */
            kind: "owner" | "tenant" | "family";
            /** @description Whether they live there, and not only own it. */
            livesHere: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo?: string;
            /** @description The residency of who is the unit's primary contact from now on; absent when nobody is. */
            contactId?: string;
            /**
             * Format: date-time
             * @description When it was written down, which is what puts the messages of one person in order: `validFrom` and `validTo` may lie before it.
             */
            at: string;
            /** @description The account that entered it; absent where nobody did. */
            actorId?: string;
            /** @description The accounts that it concerns, whose person it is and who lives in the unit now. */
            toldIds: string[];
        };
        /** @description The residency as it is from now on. */
        "gatehouse.residency.changed.v1": {
            /** @description A UUID. */
            residencyId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Whose residency it is; without `accountId` where they have no account yet. */
            person: {
                /** @description A UUID. */
                id: string;
                name: string;
                /** @description A UUID. */
                accountId?: string;
            };
            /**
             * @description As what somebody lives there, or has the home.
             * @enum {string}
             */
            kind: "owner" | "tenant" | "family";
            /** @description Whether they live there, and not only own it. */
            livesHere: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo?: string;
            /** @description The residency of who is the unit's primary contact from now on; absent when nobody is. */
            contactId?: string;
            /**
             * Format: date-time
             * @description When it was written down, which is what puts the messages of one person in order: `validFrom` and `validTo` may lie before it.
             */
            at: string;
            /** @description The account that entered it; absent where nobody did. */
            actorId?: string;
            /** @description The accounts that it concerns, whose person it is and who lives in the unit now. */
            toldIds: string[];
        };
        /** @description Which residency it was, and whether the person has any left. */
        "gatehouse.residency.ended.v1": {
            /** @description A UUID. */
            residencyId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
            /** @description Whose residency it is; without `accountId` where they have no account yet. */
            person: {
                /** @description A UUID. */
                id: string;
                name: string;
                /** @description A UUID. */
                accountId?: string;
            };
            /**
             * @description As what somebody lives there, or has the home.
             * @enum {string}
             */
            kind: "owner" | "tenant" | "family";
            livesHere: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            validTo: string;
            /** @description The residency of who is the unit's primary contact from now on; absent when nobody is. */
            contactId?: string;
            /** @description Whether the person has no other residency in the community, now or to come. */
            lastOne: boolean;
            /**
             * @description Whether its time was over (`ended`), or the account left the community or was deleted (`account-left`).
             * @enum {string}
             */
            because: "ended" | "account-left";
            /**
             * Format: date-time
             * @description When it was written down, which is what puts the messages of one person in order: `validFrom` and `validTo` may lie before it.
             */
            at: string;
            /** @description The account that entered it; absent where nobody did. */
            actorId?: string;
            /** @description The accounts that it concerns, whose person it is and who lives in the unit now. */
            toldIds: string[];
        };
        /** @description Whose shift, and when. */
        "gatehouse.shift.assigned.v1": {
            /** @description A UUID. */
            shiftId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            personId: string;
            personName: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whom it concerns, without who did it. */
            toldIds: string[];
        };
        /** @description Whose shift, and when. */
        "gatehouse.shift.changed.v1": {
            /** @description A UUID. */
            shiftId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            personId: string;
            personName: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whom it concerns, without who did it. */
            toldIds: string[];
        };
        /** @description Whose shift, and when. */
        "gatehouse.shift.cancelled.v1": {
            /** @description A UUID. */
            shiftId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            personId: string;
            personName: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whom it concerns, without who did it. */
            toldIds: string[];
        };
        /** @description Whose shift, and when. */
        "gatehouse.shift.clocked-in.v1": {
            /** @description A UUID. */
            shiftId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            personId: string;
            personName: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whom it concerns, without who did it. */
            toldIds: string[];
        };
        /** @description Whose shift, and when. */
        "gatehouse.shift.clocked-out.v1": {
            /** @description A UUID. */
            shiftId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description A UUID. */
            personId: string;
            personName: string;
            /** @description A UUID. */
            gateId?: string;
            /** @description The day on which it begins. */
            day: string;
            /** @description When, by the clocks of the community. */
            starts: string;
            /** @description Likewise. */
            ends: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            from: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            to: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The accounts of whom it concerns, without who did it. */
            toldIds: string[];
        };
        /** @description Which factor, and what happened to it. */
        "gatehouse.user.second-factor-changed.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @enum {string} */
            factor: "totp" | "recovery-codes" | "passkey";
            /** @enum {string} */
            change: "added" | "removed" | "replaced";
        };
        /** @description A session was opened. */
        "gatehouse.user.login.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            sessionId: string;
            /** @description How the user proved who they are, as RFC 8176 names it. */
            methods: string[];
            device?: string;
        };
        /** @description A refused attempt; without account when the address belongs to none. */
        "gatehouse.user.login-failed.v1": {
            /** @description A UUID. */
            accountId?: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            email: string;
            /** @enum {string} */
            reason: "credentials" | "second-factor" | "throttled";
            device?: string;
        };
        /** @description Which sessions ended, and why. */
        "gatehouse.user.sessions-ended.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            sessionIds: string[];
            /** @enum {string} */
            reason: "logout" | "ended-by-user" | "ended-by-admin" | "password-changed" | "refresh-token-reused" | "deactivated" | "deleted";
        };
        /** @description The session whose token is in other hands. */
        "gatehouse.refresh.reused.v1": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description The communities that the account belonged to when it happened. */
            communityIds: string[];
            /** @description The network address that it was asked from. */
            address?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description A UUID. */
            sessionId: string;
        };
        /** @description Units of one building to which the same happened, as they are after it, and who did it. More than a hundred are told by several of these. */
        "gatehouse.unit.created.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of `actorId`. */
            actedById?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The units. */
            units: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                buildingId: string;
                building: string;
                name: string;
                floor?: number;
                /**
                 * @description What it is used as, in the words of the API.
                 * @enum {string}
                 */
                kind: "flat" | "villa" | "shop" | "office" | "parking" | "other";
                /** @description Hundredths of the community's unit of area. */
                areaCenti?: number;
                /** @description In parts per million. */
                share?: number;
                externalRef?: string;
                /** @description Retired units in whose place it is. */
                formerUnitIds: string[];
            }[];
        };
        /** @description Units of one building to which the same happened, as they are after it, and who did it. More than a hundred are told by several of these. */
        "gatehouse.unit.changed.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of `actorId`. */
            actedById?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The units. */
            units: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                buildingId: string;
                building: string;
                name: string;
                floor?: number;
                /**
                 * @description What it is used as, in the words of the API.
                 * @enum {string}
                 */
                kind: "flat" | "villa" | "shop" | "office" | "parking" | "other";
                /** @description Hundredths of the community's unit of area. */
                areaCenti?: number;
                /** @description In parts per million. */
                share?: number;
                externalRef?: string;
                /** @description Retired units in whose place it is. */
                formerUnitIds: string[];
            }[];
        };
        /** @description Units of one building to which the same happened, as they are after it, and who did it. More than a hundred are told by several of these. */
        "gatehouse.unit.retired.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId: string;
            /** @description Who really did it, when it was somebody in the name of `actorId`. */
            actedById?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description The units. */
            units: {
                /** @description A UUID. */
                id: string;
                /** @description A UUID. */
                buildingId: string;
                building: string;
                name: string;
                floor?: number;
                /**
                 * @description What it is used as, in the words of the API.
                 * @enum {string}
                 */
                kind: "flat" | "villa" | "shop" | "office" | "parking" | "other";
                /** @description Hundredths of the community's unit of area. */
                areaCenti?: number;
                /** @description In parts per million. */
                share?: number;
                externalRef?: string;
                /** @description Retired units in whose place it is. */
                formerUnitIds: string[];
            }[];
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
            /** @description How many people come together; not said of one. */
            partySize?: number;
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
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
            /**
             * @description On whose word; of somebody who lives there in events that do not say.
             * @enum {string}
             */
            via?: "resident" | "standing" | "guard";
            /** @description Why the gate decided so. */
            reason?: string;
            /**
             * @description What the visitor is to do.
             * @enum {string}
             */
            instruction?: "come-up" | "leave-at-gate";
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
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
            /**
             * @description On whose word; of somebody who lives there in events that do not say.
             * @enum {string}
             */
            via?: "resident" | "standing" | "guard";
            /** @description Why the gate decided so. */
            reason?: string;
            /**
             * @description What the visitor is to do.
             * @enum {string}
             */
            instruction?: "come-up" | "leave-at-gate";
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Who is asked now, and who has been. */
        "gatehouse.visit.escalated.v1": {
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
            /** @enum {string} */
            kind: "guest" | "delivery" | "cab" | "service";
            /** @description Whom the ladder has come to, and until when they are asked alone. */
            rung: {
                index: number;
                /** @enum {string} */
                kind: "household" | "contacts" | "guard" | "manager";
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                endsAt: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            answerBy: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Who took it back, and who wants to know. */
        "gatehouse.visit.withdrawn.v1": {
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
            /** @description Who did it. */
            withdrawnBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            withdrawnAt: string;
            /** @description A UUID. */
            requestedById: string;
            /** @description The accounts of the unit's residents. */
            residentIds: string[];
        };
        /** @description Who says so. */
        "gatehouse.visit.disputed.v1": {
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
            /** @description Who did it. */
            disputedBy: {
                /** @description A UUID. */
                accountId: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            disputedAt: string;
        };
        /** @description Since when the visitor is inside, and who is told. */
        "gatehouse.visit.overstayed.v1": {
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
            /** @enum {string} */
            kind: "guest" | "delivery" | "cab" | "service";
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            checkedInAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
            /** @description The accounts of those who guard and manage the community. */
            toldIds: string[];
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
        /** @description A visitor passed the gate. */
        "gatehouse.visit.checked-in.v1": {
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
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
            /** @description How many of a party passed the gate with this; not said of one person. */
            people?: number;
            /** @description How many of a party are inside since; not said of one person. */
            insideCount?: number;
            /** @description How many people come together; not said of one. */
            partySize?: number;
        };
        /** @description A visitor has left, or is taken to have. */
        "gatehouse.visit.checked-out.v1": {
            /** @description A UUID. */
            visitId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            actorId?: string;
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
            /** @description When they left; when it was assumed, where nobody saw it. Then nobody is named. */
            at: string;
            /**
             * @description How it is known.
             * @enum {string}
             */
            how?: "seen" | "assumed" | "parcel";
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
            /** @description How many of a party passed the gate with this; not said of one person. */
            people?: number;
            /** @description How many of a party are inside since; not said of one person. */
            insideCount?: number;
            /** @description How many people come together; not said of one. */
            partySize?: number;
        };
        /** @description How many passed the gate, and how many are inside since. */
        "gatehouse.visit.counted.v1": {
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
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @description How many of a party passed the gate with this; not said of one person. */
            people: number;
            /** @description How many of a party are inside since; not said of one person. */
            insideCount: number;
            /** @description How many people come together; not said of one. */
            partySize: number;
        };
        /** @description A visitor passed the gate. */
        "gatehouse.visit.check-out-undone.v1": {
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
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             */
            at: string;
            /** @description Of which coming of one person to several homes it is part; each is a visit. */
            tourId?: string;
            /** @description How many of a party passed the gate with this; not said of one person. */
            people?: number;
            /** @description How many of a party are inside since; not said of one person. */
            insideCount?: number;
            /** @description How many people come together; not said of one. */
            partySize?: number;
        };
        /** @description The community, and whom to keep of it. */
        "auth.people.list": {
            /** @description A UUID. */
            communityId: string;
            /** @description The beginning of a name, an address or a user name. */
            search?: string;
            /** @enum {string} */
            role?: "resident" | "employee" | "manager" | "admin";
            /** @enum {string} */
            status?: "active" | "deactivated";
            /** @description The last of the page before. */
            after?: {
                familyName: string;
                givenName: string;
                accountId: string;
            };
            limit: number;
        };
        /** @description At most as many as were asked for, by last name and first name. */
        "auth.people.list.reply": {
            people: {
                /** @description A UUID. */
                accountId: string;
                givenName: string;
                familyName: string;
                /** @description Empty when the account has none. */
                email: string;
                userName?: string;
                phone?: string;
                /** @enum {string} */
                status: "active" | "deactivated";
                roles: {
                    /** @enum {string} */
                    role: "resident" | "employee" | "manager" | "admin";
                    job?: string;
                }[];
            }[];
        };
        /** @description Whose key it is to be. */
        "auth.device-key.create": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            deviceId: string;
            name: string;
        };
        /** @description The key, with its text, which stands nowhere else. */
        "auth.device-key.create.reply": {
            /** @description A UUID. */
            apiKeyId: string;
            apiKey: string;
        };
        /** @description Whose keys. */
        "auth.device-key.revoke": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            deviceId: string;
            /** @description Only this one of them. */
            apiKeyId?: string;
        };
        /** @description No parameters. */
        "auth.device-key.revoke.reply": Record<string, never>;
        /** @description No parameters. */
        "auth.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "auth.health.reply": {
            /** @enum {string} */
            status: "up" | "down";
            detail?: string;
        };
        /** @description Who invites, who is invited to which residency, and what the mails say of it. What a batch has sent once it has sent, however often it asks. */
        "auth.invitations.send": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            batchId: string;
            /** @description A UUID. */
            inviterId: string;
            /** @description How it is called, and how it tells the time. */
            community: {
                name: string;
                timeZone: string;
            };
            /** @description One for each residency. */
            invitations: {
                /** @description A UUID. */
                residencyId: string;
                email: string;
                /** @description A flat, villa or shop. */
                unit: {
                    /** @description A UUID. */
                    id: string;
                    name: string;
                    building: string;
                };
            }[];
        };
        /** @description What became of each, in the order of the request. */
        "auth.invitations.send.reply": {
            outcomes: ("sent" | "lately" | "accepted" | "own-account" | "no-address")[];
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
        /** @description Whose account. */
        "auth.personal-data.get": {
            /** @description A UUID. */
            accountId: string;
        };
        /** @description Part by part; none of them where there is no such account. */
        "auth.personal-data.get.reply": {
            parts: {
                /** @description What it is, as `sessions`. */
                name: string;
                /** @description Each with what is known of it, by name. */
                rows: {
                    [key: string]: string;
                }[];
            }[];
        };
        /** @description The second step, and where it comes from. */
        "auth.login.second-factor": {
            /** @description The challenge of a login, and what answers it. */
            request: {
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
                /**
                 * @description Where the refresh token goes. `body`, the default, is for apps. `cookie` is for browsers: an HttpOnly, SameSite=Strict cookie instead of the body.
                 * @example body
                 * @enum {string}
                 */
                tokenDelivery?: "body" | "cookie";
            } | {
                /** @description From the `context` of the problem that the login answered with. */
                challenge: string;
                /**
                 * @description A passkey.
                 * @enum {string}
                 */
                method: "passkey";
                /** @description What `navigator.credentials.get` answered. */
                assertion: {
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
                /**
                 * Format: text
                 * @description A name for the device, when the login gave none.
                 */
                device?: string;
                /**
                 * @description Where the refresh token goes. `body`, the default, is for apps. `cookie` is for browsers: an HttpOnly, SameSite=Strict cookie instead of the body.
                 * @example body
                 * @enum {string}
                 */
                tokenDelivery?: "body" | "cookie";
            };
            /** @description The client's network address. */
            address: string;
        };
        /** @description An open session with its tokens. */
        "auth.login.second-factor.reply": {
            /**
             * @description How to send the access token.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description A signed JWT, valid for 15 minutes; send it as `Authorization` header. */
            accessToken: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             * @example 2026-11-21T08:30:00.000Z
             */
            accessTokenExpiresAt: string;
            /** @description Opaque; good for one refresh within 30 days. Absent when it was asked for as a cookie. */
            refreshToken?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             * @example 2026-11-21T08:30:00.000Z
             */
            refreshTokenExpiresAt: string;
            /** @description Answered by a login, not by a refresh. Keep it on the device, also after signing out, and send it with the next login; it is good for 180 days after each. */
            deviceToken?: string;
            /** @description The signed-in account. */
            user: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /** @description The account's email address; empty when it has none. */
                email: string;
                /**
                 * @description What the account is signed in to with where its owner had no mail address when they joined; in lower case.
                 * @example dev.shah
                 */
                userName?: string;
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
                memberships: {
                    /**
                     * Format: uuid
                     * @description A UUID; new ones are version 7 and so ordered by time.
                     */
                    communityId: string;
                    /** @description The user's roles there. */
                    roles: ("resident" | "employee" | "manager" | "admin")[];
                    /** @description What these roles allow there. */
                    permissions: string[];
                }[];
                /**
                 * @description What somebody is outside all communities; an operator runs the platform.
                 * @example operator
                 * @enum {string}
                 */
                platformRole?: "operator";
            };
            /** @description All that the user may do in at least one community, for menus. */
            permissions: string[];
            /** @description The session that the tokens belong to. */
            session: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                createdAt: string;
                /** @description The name that the login gave. */
                device?: string;
            };
        };
        /** @description Credentials, and where they come from. */
        "auth.login": {
            email: string;
            password: string;
            device?: string;
            deviceToken?: string;
            /** @description The client's network address. */
            address: string;
        };
        /** @description An open session with its tokens. */
        "auth.login.reply": {
            /**
             * @description How to send the access token.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description A signed JWT, valid for 15 minutes; send it as `Authorization` header. */
            accessToken: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             * @example 2026-11-21T08:30:00.000Z
             */
            accessTokenExpiresAt: string;
            /** @description Opaque; good for one refresh within 30 days. Absent when it was asked for as a cookie. */
            refreshToken?: string;
            /**
             * Format: date-time
             * @description A moment in UTC, ISO 8601 with milliseconds.
             * @example 2026-11-21T08:30:00.000Z
             */
            refreshTokenExpiresAt: string;
            /** @description Answered by a login, not by a refresh. Keep it on the device, also after signing out, and send it with the next login; it is good for 180 days after each. */
            deviceToken?: string;
            /** @description The signed-in account. */
            user: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /** @description The account's email address; empty when it has none. */
                email: string;
                /**
                 * @description What the account is signed in to with where its owner had no mail address when they joined; in lower case.
                 * @example dev.shah
                 */
                userName?: string;
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
                memberships: {
                    /**
                     * Format: uuid
                     * @description A UUID; new ones are version 7 and so ordered by time.
                     */
                    communityId: string;
                    /** @description The user's roles there. */
                    roles: ("resident" | "employee" | "manager" | "admin")[];
                    /** @description What these roles allow there. */
                    permissions: string[];
                }[];
                /**
                 * @description What somebody is outside all communities; an operator runs the platform.
                 * @example operator
                 * @enum {string}
                 */
                platformRole?: "operator";
            };
            /** @description All that the user may do in at least one community, for menus. */
            permissions: string[];
            /** @description The session that the tokens belong to. */
            session: {
                /**
                 * Format: uuid
                 * @description A UUID; new ones are version 7 and so ordered by time.
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 * @example 2026-11-21T08:30:00.000Z
                 */
                createdAt: string;
                /** @description The name that the login gave. */
                device?: string;
            };
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
        /** @description A residency, and the community it must belong to. */
        "main.residency.get": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            residencyId: string;
        };
        /** @description Who is to live where, from when to when. */
        "main.residency.get.reply": {
            /** @description The residency as it is now. */
            residency: {
                /** @description A UUID. */
                id: string;
                /** @description A flat, villa or shop. */
                unit: {
                    /** @description A UUID. */
                    id: string;
                    name: string;
                    building: string;
                };
                /** @description Whose residency it is; without `accountId` where they have no account yet. */
                person: {
                    /** @description A UUID. */
                    id: string;
                    name: string;
                    /** @description A UUID. */
                    accountId?: string;
                };
                /**
                 * @description As what somebody lives there, or has the home.
                 * @enum {string}
                 */
                kind: "owner" | "tenant" | "family";
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                validFrom: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                validTo?: string;
            };
        };
        /** @description A unit, and the community it must belong to. */
        "main.unit.get": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            unitId: string;
        };
        /** @description The unit as people call it. */
        "main.unit.get.reply": {
            /** @description A flat, villa or shop. */
            unit: {
                /** @description A UUID. */
                id: string;
                name: string;
                building: string;
            };
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
        /** @description Whose feed, and which part of it. */
        "notification.personal-data.list": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            communityId: string;
            /** @description The place of the last that was read. */
            after: number;
            limit: number;
        };
        /** @description At most as many as were asked for. */
        "notification.personal-data.list.reply": {
            rows: {
                seq: number;
                kind: string;
                title: string;
                body: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                at: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC, ISO 8601 with milliseconds.
                 */
                readAt?: string;
            }[];
        };
        /** @description No parameters. */
        "edge.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "edge.health.reply": {
            /** @enum {string} */
            status: "up" | "down";
            detail?: string;
        };
        /** @description No parameters. */
        "worker.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "worker.health.reply": {
            /** @enum {string} */
            status: "up" | "down";
            detail?: string;
        };
        /** @description The change, and who hears of it beside staff. */
        "gatehouse.alert.changed.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            alertId: string;
            /**
             * @description Where the alert stands now, in the words of the API.
             * @enum {string}
             */
            state: "raised" | "acknowledged" | "on-site" | "closed";
            /** @description The accounts of whoever raised it and, unless it is silent, of the household. */
            accountIds: string[];
        };
        /** @description Which request, and whose it is. */
        "gatehouse.data-request.changed.v1": {
            /** @description A UUID. */
            communityId: string;
            /** @description A UUID. */
            dataRequestId: string;
            /** @description A UUID. */
            accountId: string;
            /**
             * @description Where the request is, in the words of the API.
             * @enum {string}
             */
            state: "verified" | "running" | "ready" | "over" | "cooling" | "cancelled" | "done" | "partly";
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
        /** @description Nothing more; whose they were is not kept. */
        "gatehouse.pushes.missed.v1": Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
