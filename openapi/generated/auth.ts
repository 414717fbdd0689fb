// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/auth/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find accounts
         * @description The accounts with a role in the community, by name. An operator who names no community sees all there are.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Read an account
         * @description An account with a role in the community, and its roles there.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change somebody's roles
         * @description Gives the account these roles in the community and no others there; none means that it leaves. Nobody grants more than they are (`rank_too_high`), changes their own roles (`own_account`), removes the last admin (`last_admin`), or gives an account roles in more communities than its token can name, about 240 (`too_many_communities`). The account's access tokens are refused from now on; its sessions go on, and a refresh brings tokens with the new roles. An operator may give roles to any account.
         */
        put: operations["replaceRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account
         * @description Ends all sessions of the account at once; nobody can sign in to it until it is reactivated. The admin of one community may do this only to an account that belongs to no other (`account_shared`), and nobody to themselves (`own_account`) or to somebody with a higher role (`rank_too_high`). Only an operator closes the account of a community's last admin (`last_admin`): of two admins who close each other's accounts at once, one is refused. May be repeated.
         */
        post: operations["deactivateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an account again
         * @description The owner can sign in again with what they signed in with before. The same rules as for closing it. May be repeated.
         */
        post: operations["reactivateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign somebody out everywhere
         * @description Ends all sessions of the account; its tokens are refused from now on and its sockets are closed. Not of somebody with a higher role (`rank_too_high`), nor, for an admin, of an account that belongs to other communities as well (`account_shared`): replacing its roles ends at once what it may do here. May be repeated.
         */
        post: operations["endSessionsOfAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/impersonate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act in somebody's name
         * @description Opens a session of the account for the caller, for half an hour at the most. Its tokens name the caller (`act`), and so does what is done with them: visits and their events name both. It is closed to what concerns the owner alone (`actor_forbidden`): their sessions, profile, password, second factors, address. The owner gets a mail, sees the session in their list and can end it. Not in the name of somebody with an equal or higher role (`rank_too_high`), nor, for an admin, of an account that belongs to other communities as well (`account_shared`), nor while acting in somebody's name.
         */
        post: operations["impersonate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the keys of the community
         * @description All keys ever made for the community, the newest first; without their texts.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for a machine
         * @description The key opens one community and allows what is listed, none of which the caller may lack (`permission_not_held`). What asks for a rank is for people only: `people:invite`, `people:manage` and `people:impersonate` are refused (422 `permission_personal`). Its text is answered here and never again. Nobody needs to refresh it: a machine exchanges it for access tokens until it ends, a year from now at the latest.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                apiKeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description The key and all its access tokens are refused from now on, by every service. May be repeated.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/api-keys/{apiKeyId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                apiKeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for a key from now on
         * @description A key allows no more than whoever answers for it may do at that moment: its maker, until somebody else takes it over. For keys whose maker has left, or may do less than the key is for; the machine notices nothing. The caller needs all permissions of the key (`permission_not_held`). 409 `api_key_over` when the key was revoked or has ended. May be repeated.
         */
        post: operations["takeOverApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange an API key for an access token
         * @description How a machine signs in. The token lives 15 minutes, allows what the key allows in the key's community (`allows`), and nothing that asks for a recent proof. A key that allows nothing any more is refused like one that was revoked. Each key earns a limited number of tokens a minute (429 `api_key_busy`); a machine keeps its token until it expires.
         */
        post: operations["exchangeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/dead-letters": {
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
    "/auth/dead-letters/{deadLetterId}": {
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
    "/auth/dead-letters/{deadLetterId}/replay": {
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
    "/auth/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my email address
         * @description Sends a link to the new address and one to the old one; the address changes when both were followed within a day. An account without an address has no old one: the link to the new one is enough. The answer is the same when the new address has an account. Asking again takes the place of the request before.
         */
        post: operations["requestEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/email-change/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the change of an email address
         * @description Uses up the link of one of the two mails. When it is the second, the address changes, and the old one gets a mail that says so. 409 `email_taken` when somebody else has proven the new address meanwhile.
         */
        post: operations["confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what an invitation offers
         * @description For whoever holds the link, before they decide. The token stands in the body, because addresses get into logs. Reading does not use the link up. What has become of an invitation stands in its `state`; 422 `link_invalid` for a token that is none. Who invited sees that the link was looked at.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation as who is signed in
         * @description For somebody who has an account and is signed in with it: the link is used up, and no password is asked for. It is for the account of the address that was invited, which has to be verified, and for nobody else (403 `invitation_for_another`); a link that was handed over is for whoever has it. May be repeated: what the account has accepted before is answered again, with `isNew` false. 422 `link_invalid` for any other link that is not good any more. The access token from before does not know of the community; renew it.
         */
        post: operations["joinByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Uses up the link of the mail and signs in. Without an account of the address one is made, with the password given here, and counts as verified; who has one gives its password and keeps its names. With a link that was handed over an account is made that is signed in to with `userName`: 422 `user_name_required` without one, 409 `user_name_taken` when somebody has it, and the link stays good. With any other link a user name is refused (422 `user_name_unasked`). A link that was used up is refused with 409 `invitation_accepted`. An account with a second factor becomes a member and is then asked for it as at the login. 409 `email_taken` when the account came into being meanwhile: accept again, with its password. An invitation is good only as long as whoever made it may invite to the role (else 422 `link_invalid`), and not for themselves (403 `own_account`). 409 `too_many_communities` when the account has roles in as many communities as its token can name, about 240.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations": {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations of the community
         * @description Newest first, also those that were accepted, revoked or have expired.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody to the community
         * @description Sends a link that is good for seven days and one use. A manager invites residents and employees, an admin also managers and admins. A resident needs a unit of the community; a unit of another one is answered with 404, the caller's own address with 403 `own_account`. Somebody without a mail address is handed the link: with `delivery: handover` and without `email`, the answer has it, and no other answer ever does. The invitation is good only as long as whoever made it may invite to the role. An older open invitation of the same address to the same role is revoked.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Its link is refused from now on. 409 `invitation_accepted` when it is too late.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description Sends a new link, which is good for seven days from now and one use; the one before is refused from now on, and so is any other open invitation of the address to the same role. For invitations that are open or have expired, also those that ended with the rights of who made them: whoever sends one again invites from now on, and has to be allowed to invite to its role. 409 `invitation_accepted` or `invitation_revoked` when there is nothing to send any more, 404 when the home is gone. 429 `invitation_sent_lately` within a minute of the last mail; each further one has to wait twice as long, a day at most. A link that is handed over is in the answer again, at any time.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public keys of access tokens
         * @description Access tokens are signed with ES256 and name their key (`kid`). A new key is here at least ten seconds before the first token is signed with it, and stays until the last one has expired: who meets an unknown `kid` reads this again. A signature alone does not say that a token was not revoked.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
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
         * @description Opens a session. `email` takes a user name as well, which has no `@`. An unknown address or name and a wrong password are answered alike, in words and in time. An account with a second factor gets 401 `second_factor_required`; its `context` says how to go on at `POST /auth/login/second-factor`.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oauth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider, such as `google`. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /**
         * Sign in with a provider
         * @description A browser goes here, as to a page, and is sent on to the provider (authorization code with PKCE, state and nonce). A cookie ties what comes back to this browser; it is good for ten minutes and one sign-in. A provider that is unknown or not configured is answered with 404.
         */
        get: operations["beginOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oauth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider, such as `google`. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /**
         * Come back from a provider
         * @description Where the provider sends the browser. With an account, it is sent on to `/#signed-in` with the refresh token in a cookie, as a login with `tokenDelivery` `cookie` gives it; the page gets its access token from `POST /auth/refresh`. With a second factor, it is sent on to `/second-factor#challenge=…&methods=…&expiresAt=…`, which is what the problem of a login has in its `context`, for `POST /auth/login/second-factor`. No address ever holds a token. Everything else is a problem: 401 `oauth_state_invalid` (used, too old, or begun in another browser), `oauth_denied` (the person said no), `oauth_refused` (what the provider vouches for does not hold), `invalid_credentials` (the account is closed); 403 `account_unknown` (nobody is registered by this; people join by invitation or registration) or `email_unverified`. The account is the one linked before with this identity, else the one with the address that the provider has verified, which is then linked. The proof counts from when the provider says that the person proved who they are; if it does not say, whatever asks for a recent proof asks for a step-up first.
         */
        get: operations["finishOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a new passkey
         * @description What the browser needs to make a passkey. The challenge in it is good for one answer within five minutes.
         */
        post: operations["getPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See my passkeys
         * @description The passkeys of my account, the oldest first.
         */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Register a passkey
         * @description Takes what the browser made of the options. The passkey is a second factor from now on, and a way in by itself. With the first second factor come recovery codes. The owner is told by mail.
         */
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description Nobody signs in with it any more. The owner is told by mail.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a login with a passkey
         * @description What the browser needs to offer the passkeys that it knows for this site.
         */
        post: operations["getPasskeyLoginOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Takes what the browser signed. The device must have verified its user, so this is two factors at once and no password is asked for.
         */
        post: operations["loginWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accounts/{accountId}/password-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to another password, to hand it over
         * @description For an account without a mail address, whose owner has forgotten the password: whoever may have invited them gets a link to hand over, which is good for 48 hours and one use. The answer alone has it; a link from before is refused from now on. 409 `account_has_email` for an account with an address, whose owner asks for the link, and 409 `account_closed` for one that is deactivated. 403 `own_account`, 403 `rank_too_high` for somebody to whose roles the caller may not invite, and 403 `account_shared` when that is so in another of its communities.
         */
        post: operations["createPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Needs the current password. All other sessions of the account end.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description Sends a link that is good for 30 minutes to an address that has an account. The answer is the same for every address, in words and in time.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the link of a mail
         * @description Uses up the link, sets the password, counts the address as verified and ends every session of the account. So does a link that was handed over to who has no address.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who may do what
         * @description Every permission, the permissions of every role, and the caller's own in the chosen community. An employee has those of the job as well.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my account
         * @description The account behind the access token, with its communities, roles and permissions.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        /**
         * Delete my account
         * @description The account is gone, its sessions end, its address is free again, and every community forgets its name. It cannot be undone, so it needs a recent proof of who you are. 409 `last_admin` when a community would be left without an admin.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change my name, telephone number or language
         * @description Changes what is given and leaves the rest. A phone of null is forgotten.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account
         * @description Makes an account that cannot be used until its address is verified with the link in the mail. An address that has an account gets a mail that says so; the answer is the same, in words and in time.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify my email address
         * @description Uses up the link of the mail. The account can be used from now on. A link that was used, has expired or was replaced by a newer one is answered with 422 `link_invalid`.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another verification mail
         * @description Sends a new link if the address waits for one; the older link is refused from then on. The answer is the same for every address.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/second-factor": {
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
         * @description A login that answers 401 `second_factor_required` names a challenge in its `context`, with the methods that it takes and until when. Shown here with a code, it opens the session. A challenge takes five codes, a code is good once, and wrong ones slow down the next.
         */
        post: operations["loginWithSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/second-factor/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a second step with a passkey
         * @description What the browser needs to answer the challenge of a login with one of the account's passkeys.
         */
        post: operations["getSecondFactorPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See my second factors
         * @description What the account can prove itself with beside the password.
         */
        get: operations["listSecondFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up an authenticator app
         * @description Hands out a new secret for an app that shows codes (RFC 6238). It counts from the moment its first code is confirmed, which must be within ten minutes. Asking again hands out another.
         */
        post: operations["beginTotp"];
        /**
         * Remove my authenticator app
         * @description Its codes are not asked for any more. Recovery codes go with it when nothing else is left that they stand in for. The owner is told by mail.
         */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factors/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm my authenticator app
         * @description Shows that the app holds the secret. From now on signing in asks for a code. Answers ten recovery codes, which replace all earlier ones. The owner is told by mail.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factors/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description Ten new codes; the earlier ones are worth nothing from now on.
         */
        post: operations["replaceRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description Each refresh token is good for one use. Using it again ends the whole session, except within ten seconds, so that two tabs that refresh at once both go on. A token in the body goes first. Without one the cookie of the login counts, if the request carries the header `X-Requested-With`; the next token is then a cookie again.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description Ends the session of the access token. Both of its tokens are refused from now on, by every service, and its sockets are closed. A refresh cookie is cleared.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sessions
         * @description Every place where this account is signed in, the newest first, with what is known of the device and when it was used last.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Signs that device out: its tokens are refused by every service once this is answered, and its sockets are closed. Doing it again changes nothing.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all my other sessions
         * @description Signs out every device but this one. Their tokens are refused by every service once this is answered, and their sockets are closed.
         */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/end-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all my sessions
         * @description Signs out every device, this one too. All tokens are refused by every service once this is answered, and all sockets are closed.
         */
        post: operations["endAllSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/step-up/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a step-up with a passkey
         * @description What the browser needs to prove with a passkey who I am.
         */
        post: operations["getStepUpPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove anew who I am
         * @description Operations that a stolen token must not be enough for answer 401 `step_up_required` when the last proof is too old (RFC 9470). Here it is given: by the password, or, when the account has a second factor, by that alone (403 `step_up_too_weak` otherwise). Answers a new access token of the same session; the old one stays what it was until it expires. Who acts for another, and machines, cannot.
         */
        post: operations["stepUp"];
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
         * @description What a person is in a community.
         * @enum {string}
         */
        Role: "resident" | "employee" | "manager" | "admin";
        /**
         * @description Whether the account can be used.
         * @enum {string}
         */
        AccountStatus: "active" | "deactivated";
        /**
         * @description What the account is signed in to with where its owner had no mail address when they joined; in lower case.
         * @example dev.shah
         */
        KnownUserName: string;
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601 with milliseconds.
         * @example 2026-11-21T08:30:00.000Z
         */
        Instant: string;
        /**
         * @description What an employee does; a guard has permissions of that job.
         * @example guard
         */
        Job: string;
        /** @description One role in one community. */
        HeldRole: {
            communityId: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            job?: components["schemas"]["Job"];
        };
        /**
         * @description What somebody is outside all communities; an operator runs the platform.
         * @example operator
         * @enum {string}
         */
        PlatformRole: "operator";
        /** @description An account as those see it who look after it. */
        Account: {
            id: components["schemas"]["Id"];
            /** @description The account's email address; empty when it has none. */
            email: string;
            userName?: components["schemas"]["KnownUserName"];
            /** @description First name. */
            givenName: string;
            /** @description Last name. */
            familyName: string;
            /** @description Telephone number in E.164 form. */
            phone?: string;
            /** @description The language to address the person in, as a BCP 47 tag. */
            locale: string;
            status: components["schemas"]["AccountStatus"];
            createdAt: components["schemas"]["Instant"];
            /** @description The roles in the community; in all of them when none was named. */
            memberships: components["schemas"]["HeldRole"][];
            platformRole?: components["schemas"]["PlatformRole"];
        };
        /** @description A page of accounts. */
        AccountPage: {
            /** @description The accounts, by name. */
            items: components["schemas"]["Account"][];
            /** @description Where the next page begins; absent on the last one. */
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
        /**
         * @description What an employee is to do; a guard has permissions of that job. Answers may hold other jobs, of employees of before there was a list.
         * @enum {string}
         */
        KnownJob: "guard" | "technician" | "housekeeping" | "gardener";
        /** @description A role, and the job of an employee. */
        RoleGrant: {
            role: components["schemas"]["Role"];
            job?: components["schemas"]["KnownJob"];
        };
        /** @description All the roles in the community from now on. */
        RolesChange: {
            /** @description Each role once; none to leave the community. */
            roles: components["schemas"]["RoleGrant"][];
        };
        /** @description Why somebody acts in another's name. */
        Impersonation: {
            /**
             * Format: long-text
             * @description The reason, which the audit log keeps.
             */
            reason: string;
        };
        /** @description One community with the user's roles and permissions in it. */
        Membership: {
            communityId: components["schemas"]["Id"];
            /** @description The user's roles there. */
            roles: components["schemas"]["Role"][];
            /** @description What these roles allow there. */
            permissions: string[];
        };
        /** @description The signed-in account. */
        User: {
            id: components["schemas"]["Id"];
            /** @description The account's email address; empty when it has none. */
            email: string;
            userName?: components["schemas"]["KnownUserName"];
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
        /**
         * Format: text
         * @description What the key is for.
         */
        ApiKeyName: string;
        /** @description What the key allows in its community. */
        ApiKeyPermissions: string[];
        /**
         * Format: date-time
         * @description A moment in any form of RFC 3339, such as `2026-11-21T14:00:00+05:30`; what is finer than a millisecond is cut off. Answers have it as `2026-11-21T08:30:00.000Z`.
         */
        AnyInstant: string;
        /** @description A key to make. */
        NewApiKey: {
            name: components["schemas"]["ApiKeyName"];
            permissions: components["schemas"]["ApiKeyPermissions"];
            expiresAt: components["schemas"]["AnyInstant"];
        };
        /** @description A new key with its text, which is shown only this once. */
        CreatedApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            permissions: components["schemas"]["ApiKeyPermissions"];
            /** @description Those of its permissions that whoever answers for the key has at the moment; the others open nothing. None are left when that account was deactivated or has left. */
            allows?: string[];
            createdBy: components["schemas"]["Id"];
            takenOverBy?: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            /** @description The key itself; keep it like a password. */
            apiKey: string;
        };
        /** @description A key without its text. */
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            permissions: components["schemas"]["ApiKeyPermissions"];
            /** @description Those of its permissions that whoever answers for the key has at the moment; the others open nothing. None are left when that account was deactivated or has left. */
            allows?: string[];
            createdBy: components["schemas"]["Id"];
            takenOverBy?: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
        };
        /** @description A page of keys. */
        ApiKeyPage: {
            /** @description The keys, the newest first. */
            items: components["schemas"]["ApiKey"][];
            /** @description Where the next page begins; absent on the last one. */
            nextCursor?: string;
        };
        /** @description The key to exchange. */
        ApiKeyExchange: {
            /**
             * Format: opaque
             * @description The key as it was shown when it was made.
             */
            apiKey: string;
        };
        /** @description What a machine signs in with for 15 minutes. */
        MachineToken: {
            /**
             * @description How to send the access token.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description A signed JWT; send it as `Authorization` header. */
            accessToken: string;
            accessTokenExpiresAt: components["schemas"]["Instant"];
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
         * Format: email
         * @description An email address that mails can go to, in any case.
         */
        Email: string;
        /** @description The new address, and the password once more. */
        EmailChangeRequest: {
            newEmail: components["schemas"]["Email"];
            /**
             * Format: password
             * @description The account's password.
             */
            password: string;
        };
        /** @description The same answer whether or not there is an account. */
        MailSent: {
            /** @description What to show to the user. */
            message: string;
        };
        /** @description What stands behind `#token=` in the link of a mail. */
        OneTimeToken: string;
        /** @description The token of a link. */
        LinkToken: {
            token: components["schemas"]["OneTimeToken"];
        };
        /** @description How far a change of address is. */
        EmailChangeProgress: {
            /**
             * @description Whether the link of the other mail is still to be followed.
             * @enum {string}
             */
            progress: "half-confirmed" | "changed";
        };
        /** @description The token of the link. */
        ReadInvitationRequest: {
            token: components["schemas"]["OneTimeToken"];
        };
        /**
         * @description How the link gets to the invited.
         * @enum {string}
         */
        Delivery: "mail" | "handover";
        /** @description An invitation as the invited see it. */
        OfferedInvitation: {
            /**
             * @description Whether it can still be accepted, and if not, why.
             * @enum {string}
             */
            state: "open" | "accepted" | "revoked" | "expired";
            /** @description Whom it is for; empty when it is for whoever was handed the link. */
            email: string;
            delivery?: components["schemas"]["Delivery"];
            /** @description Where they are invited to. */
            community: {
                /** @description What the community is called. */
                name: string;
                /** @description How it tells the time; an IANA name. */
                timeZone: string;
            };
            /** @description Where a resident is to live. */
            unit?: {
                /** @description What the unit is called. */
                name: string;
                /** @description What its building is called. */
                building: string;
            };
            role: components["schemas"]["Role"];
            /** @description What an employee is to do. */
            job?: string;
            /** @description Who invites; absent when they have no account any more. */
            invitedBy?: {
                /** @description The given name. */
                givenName: string;
                /** @description The family name. */
                familyName: string;
            };
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description Where somebody belongs by an invitation, and as what. */
        JoinedByInvitation: {
            communityId: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            /** @description What an employee is to do. */
            job?: string;
            /** @description Whether it was accepted by this request. */
            isNew: boolean;
        };
        /**
         * Format: name
         * @description A name as people write it; it stands in mails, so it holds no part of a link.
         */
        Name: string;
        /**
         * @description What to sign in with from now on; required with a link that was handed over, and refused with any other. Letters from A to Z and digits, with single dots, hyphens and underscores between them, beginning with a letter; case does not count, and nobody else in the system has it.
         * @example dev.shah
         */
        UserName: string;
        /** @description A telephone number in E.164 form. */
        Phone: string;
        /**
         * @description Where the refresh token goes. `body`, the default, is for apps. `cookie` is for browsers: an HttpOnly, SameSite=Strict cookie instead of the body.
         * @example body
         * @enum {string}
         */
        TokenDelivery: "body" | "cookie";
        /** @description The token of the link, and who accepts it. */
        AcceptInvitationRequest: {
            token: components["schemas"]["OneTimeToken"];
            /**
             * Format: password
             * @description The password of the account, or one for the new account; a new one is at least 8 characters long.
             */
            password?: string;
            givenName: components["schemas"]["Name"];
            familyName: components["schemas"]["Name"];
            userName?: components["schemas"]["UserName"];
            phone?: components["schemas"]["Phone"];
            tokenDelivery?: components["schemas"]["TokenDelivery"];
            /**
             * Format: text
             * @description A name for the device, shown in the list of sessions.
             */
            device?: string;
        };
        /** @description Who is invited, and as what: by an address, or with a link that is handed over. */
        InvitationRequest: {
            /**
             * Format: email
             * @description An email address that the link can go to, in any case; required, unless the link is handed over.
             */
            email?: string;
            /**
             * @description How the link gets to the invited: by mail, or by whoever invites, for somebody without an address.
             * @enum {string}
             */
            delivery?: "mail" | "handover";
            role: components["schemas"]["Role"];
            job?: components["schemas"]["KnownJob"];
            /**
             * Format: uuid
             * @description Where a resident is to live, from when they accept and as a tenant. A resident has this or `residencyId`, and nobody else either.
             */
            unitId?: string;
            /**
             * Format: uuid
             * @description A residency that main has been told of: it says where a resident is to live, as what and from when to when. Whoever accepts is that person from then on.
             */
            residencyId?: string;
        };
        /**
         * @description Whether the link can still be used, and if not, why.
         * @enum {string}
         */
        InvitationState: "open" | "accepted" | "revoked" | "expired";
        /**
         * @description How far it has come: its mail went out, or came back since nobody has the address; its link is to be handed over; the link was looked at; or they joined.
         * @enum {string}
         */
        InvitationProgress: "sent" | "to-hand-over" | "bounced" | "opened" | "joined";
        /** @description An invitation to a community. `sentAt` is when its link went out last. */
        Invitation: {
            id: components["schemas"]["Id"];
            /** @description Who is invited; empty when the link is handed over. */
            email: string;
            delivery?: components["schemas"]["Delivery"];
            /** @description What the invited are to follow. Only in the answer to who has just asked for a link to hand over. */
            link?: string;
            role: components["schemas"]["Role"];
            /** @description What an employee is to do. */
            job?: string;
            unitId?: components["schemas"]["Id"];
            residencyId?: components["schemas"]["Id"];
            /** @description The home of `unitId` as it was called when the invitation was sent; absent where that was not written down. */
            unit?: {
                /** @description Such as `A-101`. */
                name: string;
                /** @description Such as `Tower A`. */
                building: string;
            };
            state: components["schemas"]["InvitationState"];
            progress?: components["schemas"]["InvitationProgress"];
            /**
             * Format: date-time
             * @description When the link that was sent last was first looked at; absent before.
             */
            openedAt?: string;
            /**
             * Format: date-time
             * @description When the mail that was sent last came back; absent if it did not.
             */
            bouncedAt?: string;
            invitedBy: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description A page of invitations. */
        InvitationPage: {
            /** @description The invitations. */
            items: components["schemas"]["Invitation"][];
            /** @description Where the next page begins; absent on the last. */
            nextCursor?: string;
        };
        /** @description A JSON Web Key Set (RFC 7517) of public keys. */
        KeySet: {
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
        /** @description Credentials, and optionally what the caller signs in with. */
        LoginRequest: {
            /**
             * Format: email-sought
             * @description The account's email address or its user name, in any case.
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
        /** @description What `navigator.credentials.create` takes, as PublicKeyCredentialCreationOptionsJSON. */
        CreationOptions: {
            /** @description Good for one answer within five minutes. */
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What `navigator.credentials.create` answered. */
        PasskeyAttestation: {
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
                /** @description The new public key. */
                attestationObject: string;
                /** @description Not used; it is in the attestation object. */
                authenticatorData?: string;
                /** @description Not used; it is in the attestation object. */
                publicKey?: string;
                /** @description Not used; it is in the attestation object. */
                publicKeyAlgorithm?: number;
                /** @description How the authenticator is reached. */
                transports?: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
            };
        };
        /** @description A name, and what the browser answered to the options. */
        NewPasskey: {
            /**
             * Format: text
             * @description To tell it from others.
             */
            name: string;
            attestation: components["schemas"]["PasskeyAttestation"];
        };
        /** @description A passkey as its owner sees it. */
        Passkey: {
            id: components["schemas"]["Id"];
            /** @description The name its owner gave. */
            name: string;
            /** @description Whether it may be on several devices. */
            synced: boolean;
            createdAt: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
        };
        /** @description The new passkey. */
        RegisteredPasskey: {
            passkey: components["schemas"]["Passkey"];
            /** @description For who loses it; with the first second factor only, and not shown again. */
            recoveryCodes?: string[];
        };
        /** @description The passkeys of an account. */
        Passkeys: {
            /** @description The passkeys, the oldest first. */
            items: components["schemas"]["Passkey"][];
        };
        /** @description What `navigator.credentials.get` takes, as PublicKeyCredentialRequestOptionsJSON. */
        RequestOptions: {
            /** @description Good for one answer within five minutes. */
            challenge: string;
        } & {
            [key: string]: unknown;
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
        /** @description What the browser answered, and what the caller signs in with. */
        PasskeyLogin: {
            assertion: components["schemas"]["PasskeyAssertion"];
            /**
             * Format: text
             * @description A name for the device, shown in the list of sessions.
             */
            device?: string;
            /** @description The `deviceToken` of an earlier login to this account on this device. */
            deviceToken?: string;
            tokenDelivery?: components["schemas"]["TokenDelivery"];
        };
        /** @description A link to set a password with, and until when it is good. */
        PasswordLink: {
            /** @description What the owner of the account is to follow. */
            link: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /**
         * Format: new-password
         * @description A password that is not easily guessed: at least 8 characters of any kind, at most 72 bytes in UTF-8, none of those that many people use, and not the name or address of the account.
         */
        NewPassword: string;
        /** @description The old password and the new one. */
        ChangePasswordRequest: {
            /**
             * Format: password
             * @description The password until now.
             */
            currentPassword: string;
            password: components["schemas"]["NewPassword"];
        };
        /**
         * Format: email-sought
         * @description The email address of an account, in any case.
         */
        SoughtEmail: string;
        /** @description An email address. */
        EmailOnly: {
            email: components["schemas"]["SoughtEmail"];
        };
        /** @description The token of the link, and the new password. */
        ResetPasswordRequest: {
            token: components["schemas"]["OneTimeToken"];
            password: components["schemas"]["NewPassword"];
        };
        /** @description What the next login on this device needs besides the password. */
        PasswordReset: {
            /** @description Makes this device a known one; all others are forgotten. Send it with the next login, and nobody who guesses passwords can keep you out. */
            deviceToken: string;
        };
        /** @description One permission. */
        PermissionInfo: {
            /**
             * @description The name that operations and tokens use.
             * @example visits:request
             */
            name: string;
            /** @description What it allows, in one line. */
            description: string;
        };
        /** @description What a role allows. */
        RoleInfo: {
            /**
             * @description The role; `operator` stands outside all communities and holds in each.
             * @enum {string}
             */
            role: "resident" | "employee" | "manager" | "admin" | "operator";
            /**
             * @description What an employee does.
             * @example guard
             */
            job?: string;
            /** @description What the role allows, or what the job adds to it. */
            permissions: string[];
        };
        /** @description Who may do what. */
        PermissionCatalogue: {
            /** @description Every permission there is. */
            permissions: components["schemas"]["PermissionInfo"][];
            /** @description What each role allows; an entry with a job adds to the entry without. */
            roles: components["schemas"]["RoleInfo"][];
            /** @description What the caller may do in the chosen community. */
            mine: string[];
        };
        /** @description The language to address the user in, as a BCP 47 tag. */
        Locale: string;
        /** @description What to change. */
        ProfileChanges: {
            givenName?: components["schemas"]["Name"];
            familyName?: components["schemas"]["Name"];
            /** @description A telephone number in E.164 form, or null for none. */
            phone?: string | null;
            locale?: components["schemas"]["Locale"];
        };
        /** @description Who wants an account. */
        RegisterRequest: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            givenName: components["schemas"]["Name"];
            familyName: components["schemas"]["Name"];
            phone?: components["schemas"]["Phone"];
            locale?: components["schemas"]["Locale"];
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
        /** @description The challenge of a login. */
        LoginChallenge: {
            /** @description From the `context` of the problem that the login answered with. */
            challenge: string;
        };
        /** @description The second factors of an account. */
        SecondFactors: {
            /** @description The authenticator app. */
            totp: {
                /** @description Whether signing in asks for its codes. */
                active: boolean;
                since?: components["schemas"]["Instant"];
            };
            /** @description How many passkeys there are. */
            passkeys: number;
            /** @description Recovery codes that were not used yet. */
            recoveryCodesLeft: number;
        };
        /** @description What an authenticator app is set up with. */
        TotpEnrolment: {
            /** @description The secret in base32, for typing it in. */
            secret: string;
            /** @description The same as an `otpauth://` link. */
            uri: string;
            /** @description The link as a QR code. */
            qr: {
                /** @description An SVG document. */
                svg: string;
                /** @description A PNG image as a data URI. */
                png: string;
            };
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description What the authenticator app shows. */
        TotpCode: {
            /** @description Six digits. */
            code: string;
        };
        /** @description Codes for whoever lost their second factor; each is good once. */
        RecoveryCodes: {
            /** @description The codes; dashes, spaces and case do not matter. */
            recoveryCodes: string[];
        };
        /** @description The token to exchange; empty when it is in the cookie. */
        RefreshRequest: {
            tokenDelivery?: components["schemas"]["TokenDelivery"];
            /**
             * Format: opaque
             * @description The refresh token of the last login or refresh.
             */
            refreshToken?: string;
        };
        /** @description One place where the account is signed in. */
        OwnSession: {
            id: components["schemas"]["Id"];
            /** @description The name that the login gave. */
            device?: string;
            /** @description The network address of the login. */
            address: string;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the session was opened or refreshed last.
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When the session ends however much it is used.
             */
            expiresAt: string;
            /** @description How the person proved who they are, as RFC 8176 names it. */
            methods: string[];
            /** @description Whether this request belongs to it. */
            current: boolean;
            /** @description False for a session that an admin opened in the account's name. */
            openedByOwner: boolean;
        };
        /** @description One page of sessions. */
        OwnSessions: {
            /** @description The sessions, the newest first. */
            items: components["schemas"]["OwnSession"][];
            /** @description Where the next page begins; absent on the last one. */
            nextCursor?: string;
        };
        /** @description For an account without a second factor. */
        PasswordProof: {
            /**
             * Format: password
             * @description The account's password.
             */
            password: string;
        };
        /** @description A code that proves possession of the second factor. */
        CodeProof: {
            /**
             * @description Where the code comes from.
             * @enum {string}
             */
            method: "totp" | "recovery-code";
            /** @description Six digits of the app, or a recovery code with or without its dashes. */
            code: string;
        };
        /** @description A passkey that proves possession of the second factor. */
        PasskeyProof: {
            /**
             * @description A passkey.
             * @enum {string}
             */
            method: "passkey";
            assertion: components["schemas"]["PasskeyAssertion"];
        };
        /** @description The password, or a second factor. */
        StepUpProof: components["schemas"]["PasswordProof"] | components["schemas"]["CodeProof"] | components["schemas"]["PasskeyProof"];
        /** @description A new access token of the same session. */
        SteppedUp: {
            /**
             * @description How to send the access token.
             * @enum {string}
             */
            tokenType: "Bearer";
            /** @description A signed JWT; send it as `Authorization` header. The refresh token stays the same. */
            accessToken: string;
            accessTokenExpiresAt: components["schemas"]["Instant"];
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
    };
    parameters: {
        /** @description The community to act in. Only callers who belong to several need to send it. */
        CommunityId: components["schemas"]["Id"];
        /** @description Where the page begins; the `nextCursor` of the page before. */
        Cursor: string;
        /** @description How many items a page holds at the most. */
        Limit: number;
        /**
         * @description The account.
         * @example 0192f3a4-0000-7000-8000-0000000000a1
         */
        AccountId: components["schemas"]["Id"];
        /** @description The `ETag` of the state that is to be changed. When it is another one by now, nothing is changed (412). Without it the last to write wins. */
        IfMatch: string;
        /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
        IdempotencyKey: string;
        /**
         * @description The dead letter.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        DeadLetterId: components["schemas"]["Id"];
        /** @description The provider, such as `google`. */
        Provider: string;
        /** @description Any text. Needed when the refresh token comes as a cookie: no page of another site can send it. */
        RequestedWith: string;
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
    listAccounts: {
        parameters: {
            query?: {
                /** @description Keeps accounts whose first, last or full name or address begins with this. */
                search?: string;
                /** @description Keeps accounts with this role. */
                role?: components["schemas"]["Role"];
                /** @description Keeps accounts with this status. */
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
            /** @description A page of accounts, by last name and first name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "email": "asha@demo.gatehouse.example",
                     *           "givenName": "Asha",
                     *           "familyName": "Rao",
                     *           "locale": "en",
                     *           "status": "active",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "memberships": [
                     *             {
                     *               "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *               "role": "resident"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
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
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-0000000000a1",
                     *       "email": "asha@demo.gatehouse.example",
                     *       "givenName": "Asha",
                     *       "familyName": "Rao",
                     *       "locale": "en",
                     *       "status": "active",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "memberships": [
                     *         {
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "role": "resident"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
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
    replaceRoles: {
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
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         {
                 *           "role": "resident"
                 *         },
                 *         {
                 *           "role": "employee",
                 *           "job": "guard"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolesChange"];
            };
        };
        responses: {
            /** @description The account with its new roles. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-0000000000a1",
                     *       "email": "asha@demo.gatehouse.example",
                     *       "givenName": "Asha",
                     *       "familyName": "Rao",
                     *       "locale": "en",
                     *       "status": "active",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "memberships": [
                     *         {
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "role": "resident"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is closed. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reactivateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is open. */
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
    endSessionsOfAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is open. */
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
    impersonate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "She cannot see her visitors and asked us to look."
                 *     }
                 */
                "application/json": components["schemas"]["Impersonation"];
            };
        };
        responses: {
            /** @description The session in the name of the account. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
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
            /** @description A page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "name": "Barrier at the north gate",
                     *           "permissions": [
                     *             "visits:read"
                     *           ],
                     *           "createdBy": "0192f3a4-0000-7000-8000-0000000000a6",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "expiresAt": "2027-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
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
    createApiKey: {
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
                 *       "name": "Barrier at the north gate",
                 *       "permissions": [
                 *         "visits:read"
                 *       ],
                 *       "expiresAt": "2027-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, with its text. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "name": "Barrier at the north gate",
                     *       "permissions": [
                     *         "visits:read"
                     *       ],
                     *       "createdBy": "0192f3a4-0000-7000-8000-0000000000a6",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2027-11-21T08:30:00.000Z",
                     *       "apiKey": "gh_0192f3a47c1e700080001f2e3d4c5b6a_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
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
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The key.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                apiKeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
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
    takeOverApiKey: {
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
                 * @description The key.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                apiKeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, which the caller answers for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "name": "Barrier at the north gate",
                     *       "permissions": [
                     *         "visits:read"
                     *       ],
                     *       "allows": [
                     *         "visits:read"
                     *       ],
                     *       "createdBy": "0192f3a4-0000-7000-8000-0000000000a6",
                     *       "takenOverBy": "0192f3a4-0000-7000-8000-0000000000a7",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2027-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
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
    exchangeApiKey: {
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
                 *       "apiKey": "gh_0192f3a47c1e700080001f2e3d4c5b6a_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyExchange"];
            };
        };
        responses: {
            /** @description An access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIx.c2lnbmF0dXJl",
                     *       "accessTokenExpiresAt": "2026-11-21T08:45:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MachineToken"];
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
    requestEmailChange: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "newEmail": "asha@new-home.example",
                 *       "password": "gatehouse-demo-1"
                 *     }
                 */
                "application/json": components["schemas"]["EmailChangeRequest"];
            };
        };
        responses: {
            /** @description Mails are on their way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "A mail is on its way to both addresses; follow both links."
                     *     }
                     */
                    "application/json": components["schemas"]["MailSent"];
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
    confirmEmailChange: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM"
                 *     }
                 */
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description How far the change is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "progress": "half-confirmed"
                     *     }
                     */
                    "application/json": components["schemas"]["EmailChangeProgress"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readInvitation: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM"
                 *     }
                 */
                "application/json": components["schemas"]["ReadInvitationRequest"];
            };
        };
        responses: {
            /** @description What is offered, by whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "open",
                     *       "email": "dev@home.example",
                     *       "community": {
                     *         "name": "Lakeview",
                     *         "timeZone": "Asia/Kolkata"
                     *       },
                     *       "unit": {
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "role": "resident",
                     *       "invitedBy": {
                     *         "givenName": "Meera",
                     *         "familyName": "Iyer"
                     *       },
                     *       "expiresAt": "2026-11-28T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OfferedInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinByInvitation: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM"
                 *     }
                 */
                "application/json": components["schemas"]["ReadInvitationRequest"];
            };
        };
        responses: {
            /** @description A member now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "role": "resident",
                     *       "isNew": true
                     *     }
                     */
                    "application/json": components["schemas"]["JoinedByInvitation"];
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
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM",
                 *       "password": "three purple kites",
                 *       "givenName": "Dev",
                 *       "familyName": "Shah"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description A member now, and signed in. */
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
    listInvitations: {
        parameters: {
            query?: {
                /** @description Keeps invitations with this in the address, or in the name of the home; case does not count, nor do hyphens and spaces in names of homes. */
                search?: string;
                /** @description Keeps invitations of which this has become. */
                state?: components["schemas"]["InvitationState"];
                /** @description Keeps invitations that have come so far. */
                progress?: components["schemas"]["InvitationProgress"];
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
            /** @description A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *           "email": "dev@home.example",
                     *           "role": "resident",
                     *           "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *           "unit": {
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "state": "open",
                     *           "progress": "opened",
                     *           "openedAt": "2026-11-21T09:12:00.000Z",
                     *           "invitedBy": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "sentAt": "2026-11-21T08:30:00.000Z",
                     *           "expiresAt": "2026-11-28T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPage"];
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
    createInvitation: {
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
                 *       "email": "dev@home.example",
                 *       "role": "resident",
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation; its link goes to the invited only, or is here to be handed over. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *       "email": "dev@home.example",
                     *       "role": "resident",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "state": "open",
                     *       "invitedBy": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "sentAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2026-11-28T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
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
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The invitation.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                invitationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is worthless. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendInvitation: {
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
                 * @description The invitation.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                invitationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation as it is now; its new link goes to the invited only, or is here to be handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *       "email": "dev@home.example",
                     *       "role": "resident",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "unit": {
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "open",
                     *       "invitedBy": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "sentAt": "2026-11-25T10:00:00.000Z",
                     *       "expiresAt": "2026-12-02T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
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
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys that tokens may be signed with. */
            200: {
                headers: {
                    /**
                     * @description For how long the answer may be kept.
                     * @example public, max-age=10
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kid": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *           "kty": "EC",
                     *           "crv": "P-256",
                     *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                     *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
                     *           "alg": "ES256",
                     *           "use": "sig"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
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
    beginOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider, such as `google`. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider. */
            302: {
                headers: {
                    /** @description The provider's page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishOAuth: {
        parameters: {
            query: {
                /**
                 * @description What the provider was sent to.
                 * @example 9sf-RwAAAAAAAAAAAAAAAA
                 */
                state: string;
                /** @description What the provider exchanges for a statement of who it is. */
                code?: string;
                /** @description Which provider it is (RFC 9207). */
                iss?: string;
                /** @description Why there is no code. */
                error?: string;
            };
            header?: never;
            path: {
                /** @description The provider, such as `google`. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page that goes on. */
            302: {
                headers: {
                    /** @description A page of ours. */
                    Location?: string;
                    /** @description The refresh token, for a session; and the known device. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Nothing is proved; the code says why. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/oauth_state_invalid",
                     *       "title": "This sign-in is over or was begun elsewhere; begin again",
                     *       "status": 401,
                     *       "code": "oauth_state_invalid",
                     *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The provider knows who it is, and nobody can sign in with it here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/account_unknown",
                     *       "title": "Nobody is registered with this identity",
                     *       "status": 403,
                     *       "detail": "People join by invitation or registration, with an address the provider has verified.",
                     *       "code": "account_unknown",
                     *       "correlationId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser is asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "rp": {
                     *         "id": "localhost",
                     *         "name": "Gatehouse"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreationOptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *           "name": "Asha's phone",
                     *           "synced": false,
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "lastUsedAt": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Passkeys"];
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
    registerPasskey: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "name": "Asha's phone",
                 *       "attestation": {
                 *         "id": "AAECAw",
                 *         "rawId": "AAECAw",
                 *         "type": "public-key",
                 *         "response": {
                 *           "clientDataJSON": "e30",
                 *           "attestationObject": "AAECAw"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description The passkey. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passkey": {
                     *         "id": "0192f3a4-7c1e-7000-8000-00000000000b",
                     *         "name": "Asha's phone",
                     *         "synced": false,
                     *         "createdAt": "2026-11-21T08:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredPasskey"];
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
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The passkey.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                passkeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkey is removed. */
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
    getPasskeyLoginOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser is asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "rpId": "localhost",
                     *       "userVerification": "required"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestOptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    loginWithPasskey: {
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
                 *       "assertion": {
                 *         "id": "AAECAw",
                 *         "rawId": "AAECAw",
                 *         "type": "public-key",
                 *         "response": {
                 *           "clientDataJSON": "e30",
                 *           "authenticatorData": "AAECAw",
                 *           "signature": "AAECAw"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyLogin"];
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
    createPasswordLink: {
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
                 * @description The account.
                 * @example 0192f3a4-0000-7000-8000-0000000000a1
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, which no other answer shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "link": "https://gatehouse.example/reset-password#token=Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM",
                     *       "expiresAt": "2026-12-02T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordLink"];
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
    changePassword: {
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
                 *       "currentPassword": "gatehouse-demo-1",
                 *       "password": "three purple kites"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "email": "asha@home.example"
                 *     }
                 */
                "application/json": components["schemas"]["EmailOnly"];
            };
        };
        responses: {
            /** @description A mail is on its way, if there is an account. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "If this address has an account, a mail is on its way to it."
                     *     }
                     */
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM",
                 *       "password": "three purple kites"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is set; sign in with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deviceToken": "9sf-RwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPermissions: {
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
            /** @description The catalogue of permissions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "permissions": [
                     *         {
                     *           "name": "visits:request",
                     *           "description": "Ring a unit for a visitor at the gate."
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "role": "employee",
                     *           "permissions": []
                     *         },
                     *         {
                     *           "role": "employee",
                     *           "job": "guard",
                     *           "permissions": [
                     *             "visits:request"
                     *           ]
                     *         }
                     *       ],
                     *       "mine": [
                     *         "visits:request"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionCatalogue"];
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
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "email": "asha@demo.gatehouse.example",
                     *       "givenName": "Asha",
                     *       "familyName": "Rao",
                     *       "locale": "en",
                     *       "memberships": [
                     *         {
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "roles": [
                     *             "resident"
                     *           ],
                     *           "permissions": [
                     *             "visits:read",
                     *             "visits:answer"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the state that is to be changed. When it is another one by now, nothing is changed (412). Without it the last to write wins. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "givenName": "Asha",
                 *       "phone": "+911234567890",
                 *       "locale": "hi"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileChanges"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *       "email": "asha@demo.gatehouse.example",
                     *       "givenName": "Asha",
                     *       "familyName": "Rao",
                     *       "phone": "+911234567890",
                     *       "locale": "hi",
                     *       "memberships": []
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "email": "asha@home.example",
                 *       "password": "three purple kites",
                 *       "givenName": "Asha",
                 *       "familyName": "Rao",
                 *       "phone": "+911234567890",
                 *       "locale": "en"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description A mail is on its way, whichever it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "If this address can be used, a mail is on its way to it."
                     *     }
                     */
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "token": "Zk0b8rV1m3Jq6sT2yWc5xE7uH9nL4pA0dG-fKiQoRbM"
                 *     }
                 */
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description The address is verified. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "email": "asha@home.example"
                 *     }
                 */
                "application/json": components["schemas"]["EmailOnly"];
            };
        };
        responses: {
            /** @description A mail is on its way, if one is due. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "If this address can be used, a mail is on its way to it."
                     *     }
                     */
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
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
    getSecondFactorPasskeyOptions: {
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
                 *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                 *     }
                 */
                "application/json": components["schemas"]["LoginChallenge"];
            };
        };
        responses: {
            /** @description What the browser is asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "rpId": "localhost"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestOptions"];
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
    listSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totp": {
                     *         "active": true,
                     *         "since": "2026-11-21T08:30:00.000Z"
                     *       },
                     *       "passkeys": 2,
                     *       "recoveryCodesLeft": 10
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactors"];
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
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the app is set up with; not shown again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/Gatehouse:asha%40demo.gatehouse.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Gatehouse",
                     *       "qr": {
                     *         "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 49 49\"></svg>",
                     *         "png": "data:image/png;base64,iVBORw0KGgo="
                     *       },
                     *       "expiresAt": "2026-11-21T08:40:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator app is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
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
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description The recovery codes, which are not shown again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "8F3KQ-2ZTM9-0VX7C-HJ4NB",
                     *         "Q1W2E-R3T4Y-5V6XA-7SDFG"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
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
    replaceRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery codes, which are not shown again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "8F3KQ-2ZTM9-0VX7C-HJ4NB",
                     *         "Q1W2E-R3T4Y-5V6XA-7SDFG"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text. Needed when the refresh token comes as a cookie: no page of another site can send it. */
                "X-Requested-With"?: components["parameters"]["RequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The same session with new tokens. */
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
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
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
            /** @description One page of the open sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-00000000000a",
                     *           "device": "Asha's phone",
                     *           "address": "203.0.113.9",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "lastUsedAt": "2026-11-21T09:15:00.000Z",
                     *           "expiresAt": "2027-02-19T08:30:00.000Z",
                     *           "methods": [
                     *             "pwd"
                     *           ],
                     *           "current": true,
                     *           "openedByOwner": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSessions"];
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of my sessions.
                 * @example 0192f3a4-7c1e-7000-8000-00000000000a
                 */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
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
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only this session is left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStepUpPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser is asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "rpId": "localhost"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestOptions"];
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
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpProof"];
            };
        };
        responses: {
            /** @description An access token that carries the new proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIx.c2lnbmF0dXJl",
                     *       "accessTokenExpiresAt": "2026-11-21T08:45:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SteppedUp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
