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
            email: string;
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
             * @description An Instant at which an account changed where it belongs, by a clock of the account's own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
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
             * @description An Instant at which an account changed where it belongs, by a clock of the account's own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
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
        };
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
        /** @description An open invitation. */
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
        };
        /** @description An open invitation. */
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
             * @description An Instant at which an account changed where it belongs, by a clock of the account's own: no two of its messages with an AccountMoment bear the same, and the later change bears the later. So they can be put in order, whatever order they come in. Messages from before 2026-11-28 bear the time of their process.
             */
            at: string;
            /** @description A UUID. */
            invitationId: string;
            /** @description A UUID. */
            communityId: string;
            email: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            role: "resident" | "employee" | "manager" | "admin";
            job?: string;
            /** @description A UUID. */
            unitId?: string;
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
        /** @description The community, and whom to keep of it. */
        "auth.people.list": {
            /** @description A UUID. */
            communityId: string;
            /** @description The beginning of a name or an address. */
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
                email: string;
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
        /** @description No parameters. */
        "auth.health": Record<string, never>;
        /** @description Whether the service can do its work. */
        "auth.health.reply": {
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
        /** @description The token to exchange. */
        "auth.refresh": {
            refreshToken: string;
        };
        /** @description An open session with its tokens. */
        "auth.refresh.reply": {
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
        /** @description Whose session ends, as their access token says. */
        "auth.logout": {
            /** @description A UUID. */
            accountId: string;
            /** @description A UUID. */
            sessionId: string;
            /** @description A UUID. */
            actorId?: string;
            /** @description The client's network address. */
            address: string;
        };
        /** @description No parameters. */
        "auth.logout.reply": Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export interface ProducedEvents {
  'gatehouse.user.registered.v1': components['schemas']['gatehouse.user.registered.v1'];
  'gatehouse.user.verified.v1': components['schemas']['gatehouse.user.verified.v1'];
  'gatehouse.user.email-changed.v1': components['schemas']['gatehouse.user.email-changed.v1'];
  'gatehouse.user.password-changed.v1': components['schemas']['gatehouse.user.password-changed.v1'];
  'gatehouse.user.deactivated.v1': components['schemas']['gatehouse.user.deactivated.v1'];
  'gatehouse.user.reactivated.v1': components['schemas']['gatehouse.user.reactivated.v1'];
  'gatehouse.user.deleted.v1': components['schemas']['gatehouse.user.deleted.v1'];
  'gatehouse.role.changed.v1': components['schemas']['gatehouse.role.changed.v1'];
  'gatehouse.mail.requested.v1': components['schemas']['gatehouse.mail.requested.v1'];
  'gatehouse.user.impersonated.v1': components['schemas']['gatehouse.user.impersonated.v1'];
  'gatehouse.api-key.created.v1': components['schemas']['gatehouse.api-key.created.v1'];
  'gatehouse.api-key.taken-over.v1': components['schemas']['gatehouse.api-key.taken-over.v1'];
  'gatehouse.api-key.revoked.v1': components['schemas']['gatehouse.api-key.revoked.v1'];
  'gatehouse.invitation.created.v1': components['schemas']['gatehouse.invitation.created.v1'];
  'gatehouse.invitation.resent.v1': components['schemas']['gatehouse.invitation.resent.v1'];
  'gatehouse.invitation.accepted.v1': components['schemas']['gatehouse.invitation.accepted.v1'];
  'gatehouse.user.second-factor-changed.v1': components['schemas']['gatehouse.user.second-factor-changed.v1'];
  'gatehouse.user.login.v1': components['schemas']['gatehouse.user.login.v1'];
  'gatehouse.user.login-failed.v1': components['schemas']['gatehouse.user.login-failed.v1'];
  'gatehouse.user.sessions-ended.v1': components['schemas']['gatehouse.user.sessions-ended.v1'];
  'gatehouse.refresh.reused.v1': components['schemas']['gatehouse.refresh.reused.v1'];
}

export type ConsumedEvents = Record<never, never>;

export interface ServedCalls {
  'auth.people.list': components['schemas']['auth.people.list'];
  'auth.people.list.reply': components['schemas']['auth.people.list.reply'];
  'auth.health': components['schemas']['auth.health'];
  'auth.health.reply': components['schemas']['auth.health.reply'];
  'auth.keys.list': components['schemas']['auth.keys.list'];
  'auth.keys.list.reply': components['schemas']['auth.keys.list.reply'];
  'auth.login.second-factor': components['schemas']['auth.login.second-factor'];
  'auth.login.second-factor.reply': components['schemas']['auth.login.second-factor.reply'];
  'auth.login': components['schemas']['auth.login'];
  'auth.login.reply': components['schemas']['auth.login.reply'];
  'auth.refresh': components['schemas']['auth.refresh'];
  'auth.refresh.reply': components['schemas']['auth.refresh.reply'];
  'auth.logout': components['schemas']['auth.logout'];
  'auth.logout.reply': components['schemas']['auth.logout.reply'];
}

export interface MadeCalls {
  'main.community.get': components['schemas']['main.community.get'];
  'main.community.get.reply': components['schemas']['main.community.get.reply'];
  'main.unit.get': components['schemas']['main.unit.get'];
  'main.unit.get.reply': components['schemas']['main.unit.get.reply'];
}

export interface SentPushes {
  'gatehouse.session.ended.v1': components['schemas']['gatehouse.session.ended.v1'];
  'gatehouse.tokens.revoked.v1': components['schemas']['gatehouse.tokens.revoked.v1'];
}

export type ReceivedPushes = Record<never, never>;

export type ConsumedBy = Record<never, never>;
