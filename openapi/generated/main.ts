// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/alerts/{alertId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one is coming
         * @description It stops ringing, and whoever was told hears who comes. Of several at once the first does. 409 `alert_state` once somebody has, with who.
         */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{alertId}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one is there
         * @description Also of an alert that nobody has acknowledged: whoever is there has. 409 `alert_state` once somebody is there, or it is closed.
         */
        post: operations["arriveAtAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{alertId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an alert
         * @description With a report of what it was and what was done, which staff can read. From whatever state it is in; 409 `alert_state` once it is closed, with who did.
         */
        post: operations["closeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alerts
         * @description The newest first. Staff see all of the community, others those that they have raised.
         */
        get: operations["listAlerts"];
        put?: never;
        /**
         * Raise an alarm
         * @description Rings at once the guards, those on shift where it is known who is, and the household of whoever raises it. Unless somebody of the staff acknowledges it, after 30 s the managers and all guards are rung; after 90 s staff are shown the emergency contacts of the home, to call them; and it is told again every 30 s, for half an hour at the most. A `silent` alarm is told to staff alone. Without `unitId` it is of the only home of whoever raises it. Who raises another within 60 s of one that is still open joins that: 200 with the same alert, as it was raised. It is never held back for having called too often. 404 `unit_not_found`, for a resident also of the homes of others.
         */
        post: operations["raiseAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{alertId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        /**
         * Look at an alert
         * @description For staff, for whoever raised it and, unless it is silent, for those who lived with them or in the unit then and do now. Staff see `contacts`, the numbers to call, once nobody has acknowledged it for 90 s, and until it is closed.
         */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blocks
         * @description The newest first, also those that were lifted or have ended.
         */
        get: operations["listBlocks"];
        put?: never;
        /**
         * Have somebody not let in
         * @description By a telephone number or a number plate, at which they are refused, with a pass too and without the bell; or by a name, which many may have, so that a guard is asked to look again. It has a reason and an end. 422 `until_past` when it would have ended already, 422 `plate_unusable` for a plate without letters and digits, 400 for a telephone number that is none.
         */
        post: operations["addBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        /**
         * Look at a block
         * @description Whether it holds, and what was said against it.
         */
        get: operations["getBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocks/{blockId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a block
         * @description It takes two: the first who wants it lifted says so, and the block holds; the second lifts it. 409 `same_person` for the first again, 409 `block_state` when it does not hold any more.
         */
        post: operations["liftBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocks/{blockId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what is said against a block
         * @description What the one who is not let in says at the gate, for managers to read. The last word counts.
         */
        post: operations["appealBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys that signed codes are believed by
         * @description The public halves of the community's own keys, the newest first: codes are signed with that one, and those of before are believed as well. There is none before the first code is signed.
         */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        /**
         * See what was kept of a community
         * @description When the thirty days of a community that is closing are over, and before anything is erased, all that it has is kept in one zip file: a folder for each feature with its tables as CSV and JSON, its files under their names, and a README that says what is what, and what is left out and why. It can be fetched for ninety days. 404 `community_archive_none` where there is none, or not yet, and 404 `community_archive_over` once its time is over.
         */
        get: operations["getCommunityArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/archive/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch what was kept of a community
         * @description Where the zip file can be fetched for five minutes. Who was told so stands in the audit log of the community before the answer is given: each time is a fetching of its own, and none is repeated by an `Idempotency-Key`. It needs a proof of who asks that is not older than ten minutes. 404 `community_archive_none` where there is none, or not yet, and 404 `community_archive_over` once its ninety days are over.
         */
        post: operations["linkCommunityArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin in earnest
         * @description A community that has been set up is active from now on. It needs a home and an admin who has accepted their invitation: 409 `community_not_ready` says in `context.missing` which of them, `unit` or `admin`, there is none of.
         */
        post: operations["activateCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a community
         * @description Until it is resumed, what is there can be read and the gate goes on; whatever else would change something is refused with 403 `community_suspended`.
         */
        post: operations["suspendCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a community
         * @description What was suspended goes on.
         */
        post: operations["resumeCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a community
         * @description From now on it is as if it were suspended, and after thirty days what it has is erased, once it is kept in an archive. Until then it can be reopened.
         */
        post: operations["closeCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a community
         * @description A community that is closing is again what it was before, as long as its thirty days are not over.
         */
        post: operations["reopenCommunity"];
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
         * @description The communities that the caller belongs to, by name; all there are for an operator, with how many people each has and when something happened there last. Times and days of a community are shown in its time zone.
         */
        get: operations["listCommunities"];
        put?: never;
        /**
         * Open a community
         * @description A new community, which is set up before it is active: homes are entered and an admin is invited. It may begin with how another one does things, its `template`.
         */
        post: operations["createCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        /**
         * Look at a community
         * @description The community as it is now, with the `ETag` that a change has to name. It is the one that the caller acts in.
         */
        get: operations["getCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a community
         * @description Changes what is named and leaves the rest. Whoever has something that hangs on the time zone or the currency is in the way of changing it: `context.blockers` says what, and how much.
         */
        patch: operations["updateCommunity"];
        trace?: never;
    };
    "/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List data requests
         * @description One's own, the newest first; or, with `of=community` and the permission `people:export`, those of everybody in the community. Who looks after all requests sees how far each is, and nothing of what it brings together.
         */
        get: operations["listDataRequests"];
        put?: never;
        /**
         * Ask for one's data, or for its erasure
         * @description An `export` brings together all that the community has about the caller, and what is known of their account: as JSON and as CSV, with the files that they have uploaded and a page that says what is what, in one zip file. It can be fetched for seven days, and whoever asked is told when it is ready. An `erasure` takes all that back: it is `cooling` for 48 hours, in which it can be cancelled, and then what the community has of the caller is erased, their homes there end, and they are a member no more; the account itself goes with its last membership. What stays, why and until when stands in the request from the beginning. Somebody without whom a community would have no admin lets another be one first: 409 `last_admin`. Only one of each kind may be in the works: 409 `data_request_open`. It needs a proof of who asks that is not older than ten minutes: 401 `step_up_required`.
         */
        post: operations["createDataRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{dataRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        /**
         * See how far a data request is
         * @description One of one's own; with the permission `people:export` also that of somebody else.
         */
        get: operations["getDataRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{dataRequestId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an erasure
         * @description Nothing is erased. Only whoever asked for it can, and only while it cools: 409 `data_request_state` afterwards, and for an export.
         */
        post: operations["cancelDataRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{dataRequestId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        /**
         * Fetch one's data
         * @description Where the zip file can be fetched for five minutes, by whoever asked and by nobody else. 409 `data_request_not_ready` while it is in the works; 404 `data_request_archive_gone` once its seven days are over. It needs a proof of who asks that is not older than ten minutes.
         */
        get: operations["getDataRequestArchive"];
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
    "/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List devices
         * @description The newest first, also those that were revoked: when each was seen last, how much waits on it to be sent, and how right its clock is.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * Add a device
         * @description It waits to be paired: whoever stands before it types the code, which is good once and for 15 minutes. The code is answered here and never again; a device that still waits can have another. A gate is named by its id: 404 `gate_not_found`.
         */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /**
         * Look at a device
         * @description As `listDevices` shows it.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Revoke a device
         * @description Its key and its access tokens are refused from now on; what it has brought stays. May be repeated.
         */
        delete: operations["revokeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another pairing code
         * @description For a device that still waits; the code of before is good for nothing from now on. 409 `device_state` once it is paired or revoked.
         */
        post: operations["renewPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/devices/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pair a device
         * @description Called by the device itself, with the code that somebody typed and the public half of a key that it made and never gives away: what it brings is signed by it. The answer has the key that it signs in by, which `/auth/token` exchanges for access tokens, once. 404 `pairing_code_not_found` for every code that leads nowhere: unknown, used, or over. 422 `public_key_unusable` for what is no public key of ECDSA on P-256.
         */
        post: operations["pairDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find neighbours
         * @description Grown-ups with an account who live in the community now and have chosen to be listed, by name, with their homes, and their number and address as far as they let the caller see them: nobody, those of a building that they live in, or everybody. The community’s policy says whether residents find each other at all, or within their building only; whoever sees the whole community finds all who are listed.
         */
        get: operations["listNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether neighbours find you
         * @description What the caller has chosen in this community, with the `ETag` that a change has to name. Whoever has not chosen is not listed.
         */
        get: operations["getDirectoryChoice"];
        /**
         * Choose whether neighbours find you
         * @description It holds at once, and in this community alone. Number and address are shown only while the caller is listed. 409 `person_is_minor` for whoever is under age and wants to be listed.
         */
        put: operations["putDirectoryChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to upload a large file
         * @description Says what is going to come, of at most 100 MB, and answers where to: the bytes are sent to `url` by `method` with these `headers`, and then the upload is completed. Length, type and checksum are held against what comes. Where `resumable`, a connection that was lost is taken up again: ask how much has come, and send the rest; otherwise all of it is sent again.
         */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/uploads/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Ask how much of an upload has come
         * @description For who began it, with a fresh address for what is missing: where `resumable`, the bytes from `received` on are sent to `url` with `?offset=` and that number.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/uploads/{fileId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload
         * @description Once all of it has come: what came is held against what was said, and looked at like any file. What differs has to be sent again; a file of a kind that is not taken is thrown away.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/uploads/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What makes the address one of this file, this use and this time.
                 * @example 1f2e3d4c.AcGSAAAA.Zm9v
                 */
                link: components["parameters"]["Link"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send bytes of an upload
         * @description To the address that `startUpload` or `getUpload` gave, from `offset` on; what has come when the connection is lost is kept. A request has 30 seconds; what takes longer comes in several.
         */
        put: operations["sendUpload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description The body is the file, of at most 10 MB; it is kept while it comes, and has to come within 30 seconds. What it is, is seen by its content, whatever it is called: JPEG, PNG, WebP, PDF, text, CSV, XLSX, DOCX or MP4, and nothing else. Where and when a picture or a film was taken is not kept. A file that nothing is linked to within 24 hours goes again. Where files are searched for viruses, one that cannot be searched at once stays `scanning` until it is. The same `Idempotency-Key` with the same name, purpose, `sha256` and length gets the first answer again.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Look at a file
         * @description What is known of it, for who uploaded it and whoever may see what it is linked to. A file in which a virus was found is gone, which its uploader is told by 404 `file_infected`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description By who uploaded it, as long as nothing is linked to it; afterwards 409 `file_linked`.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Have a file's address for five minutes
         * @description Whoever has the address may fetch the file, without a token, until then: 403 afterwards. For who uploaded the file and whoever may see what it is linked to. Pictures and PDFs may be shown in the page (`inline`); all else is downloaded, whatever is asked for. One that is not looked through yet is 409 `file_not_ready`.
         */
        get: operations["getFileLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/files/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What makes the address one of this file, this use and this time.
                 * @example 1f2e3d4c.AcGSAAAA.Zm9v
                 */
                link: components["parameters"]["Link"];
            };
            cookie?: never;
        };
        /**
         * Fetch a file by its address
         * @description The address is what `getFileLink` gave, and is enough. After its time, or when it was changed: 403.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conflicts of the gate log
         * @description What does not fit in the gate log, the newest first: it happened and stands there, and somebody is to look into it. What came late may explain one by itself (`explained`).
         */
        get: operations["listGateConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-conflicts/{conflictId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conflict.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f5
                 */
                conflictId: components["parameters"]["GateConflictId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a conflict of the gate log
         * @description Somebody has looked into it; what they found can be said. The entry stays as it is. 409 `conflict_state` when it is settled or explained already.
         */
        post: operations["settleGateConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/inside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is inside
         * @description For a muster: visitors and daily help, the newest first. It follows from who came and who left, as far as it is known at this moment: what a device without a network has seen comes later.
         */
        get: operations["listInside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-entries/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring what happened at a gate
         * @description By a device, as itself: what it wrote down, in whatever order, and as often as it takes. Each entry is answered by itself. An entry that came before with the same `nonce` is a `duplicate`; with other content it is `rejected`, and the first stays. 400 and 404 name an entry that cannot be kept (`body.entries.3.gateId`), and nothing of the batch is: whoever sends halves it, until that one stands alone. An empty batch says that the device is there.
         *     `signature` is of the whole body without it, as JSON with sorted keys and nothing between them, by the key that the device was paired with (ECDSA on P-256 with SHA-256, 64 bytes in Base64url); texts without blanks around them, composed, moments as `2026-11-21T08:30:00.000Z`. 422 `signature_invalid`, 403 `device_refused` once it is revoked.
         *     When something happened follows from the device's clock and from how wrong it is, which the difference of `sentAt` and the moment of arrival tells. A device that sets its clock begins another `clockGen`; by the one before it is known how wrong it was when it was heard last.
         */
        post: operations["syncGateEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what came and went
         * @description The latest first, of the last 24 hours; who may manage gates can name an earlier `from`, and that they did is in the audit log. Names are there until the community's policies have them erased.
         */
        get: operations["listGateEntries"];
        put?: never;
        /**
         * Write down that somebody came, went or was refused
         * @description By whoever stands there, now. Nothing that happened is refused: what does not fit is a conflict, which is looked for soon after. An entry that was wrong is corrected by another, which names it. 404 `gate_not_found`, `gate_entry_not_found`.
         */
        post: operations["recordGateEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-entries/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that the gate log is complete
         * @description Computes the hash chain of the community's gate log anew, from its first entry to its end. An entry that was changed, removed, added or moved breaks it, and so does an end that was cut; names that were erased do not. What came within the last moments is not in it yet.
         */
        get: operations["verifyGateLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entry.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                entryId: components["parameters"]["GateEntryId"];
            };
            cookie?: never;
        };
        /**
         * Look at an entry
         * @description As `listGateEntries` shows it: for guards one of the last 24 hours, and for who may manage gates any, which is written down for what is older.
         */
        get: operations["getGateEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take along what is needed at a gate without a network
         * @description By a device of kind `gate`, as itself. Without `since` it is all that the next 48 hours need (`full`); with the `cursor` of the answer before, what is there since then or is another than it was, as a whole, and what is not there any more (`removed`). What has come into the 48 hours counts as new, and what has left them as gone. Where nothing is another, `cursor` stays as it was. 410 `snapshot_cursor_gone` for a cursor that is a week old or that was never given: whoever gets it asks for all. 403 `device_refused` for a device that is revoked, and for one that stands at a door.
         *     What people say or have on them is not in it in clear (`lookup`): it is found by HMAC-SHA256 with `lookupKey`, cut to 12 bytes, in Base64url, of a word that says what it is, a colon, and the thing in its normal form: `code:004217`, `phone:+919800000003`, `plate:KA01AB1234` (letters and digits only, upper case), `name:ravi kumar` (without accents, lower case, single spaces). When `lookupKey` is another than before, all that was found by it comes again in the same answer.
         *     A signed code says for itself that it is good. What it does not say is that it was revoked or changed: a pass that is in `revocations` was revoked or refused and is not good; one in `passes` is good as it stands there and not as its code says. A pass that is in neither was issued after the snapshot, or is good only later than 48 hours after it, or is not good any more. The first 48 bits of its id are the moment when it was issued, in milliseconds: one that was issued before `serverTime`, and whose code says that it is good within the 48 hours, has ended or was changed.
         */
        get: operations["getGateSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List gates
         * @description Those of the community in the order of their names; without those that were retired.
         */
        get: operations["listGates"];
        put?: never;
        /**
         * Add a gate
         * @description By a name that no other gate of the community has, however it is spelt: 409 `gate_exists`.
         */
        post: operations["createGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gates/{gateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gate.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        /**
         * Look at a gate
         * @description The gate as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getGate"];
        put?: never;
        post?: never;
        /**
         * Retire a gate
         * @description Nobody finds it any more, and its name is free; what happened there stays in the log.
         */
        delete: operations["retireGate"];
        options?: never;
        head?: never;
        /**
         * Change a gate
         * @description Gives it another name; 409 `gate_exists` when another has it.
         */
        patch: operations["changeGate"];
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
         * @description Gathered from every service, and from the worker, over RabbitMQ, each within a second. Without a worker the system is up and `degraded`: all is answered, but jobs such as exports wait.
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
    "/engagements/{engagementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        /**
         * Look at an engagement
         * @description With the leaves that are not over.
         */
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagements/{engagementId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an engagement
         * @description With the day `on`, or today: that is its last day. 409 `engagement_ended` when an end is known already; 422 `days_unusable`.
         */
        post: operations["endEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagements/{engagementId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        /**
         * See on which days somebody came
         * @description Each day from the first to the last, 62 at the most, as far as it is known now. Present is who came within half an hour of the beginning, or was there before; late is who came after that and before the end.
         */
        get: operations["getAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say when somebody need not come
         * @description On these days they are not awaited: not told as absent, and not let in by this engagement. 409 `engagement_ended`; 422 `days_unusable` for days that are over or overlap another leave.
         */
        post: operations["addHelpLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-leaves/{leaveId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The leave.
                 * @example 0192f3a4-7c1e-7000-8000-000000000f01
                 */
                leaveId: components["parameters"]["LeaveId"];
            };
            cookie?: never;
        };
        /**
         * Look at a leave
         * @description For those who see its engagement.
         */
        get: operations["getHelpLeave"];
        put?: never;
        post?: never;
        /**
         * Let somebody come after all
         * @description They are awaited on these days as on others.
         */
        delete: operations["removeHelpLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily-help/at-gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a helper at the gate
         * @description By a part of the name or the number, twenty at the most, by name: whether they are inside, which units await them today, and whether they may come in now.
         */
        get: operations["findHelpAtGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily-help/{helpId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a helper in
         * @description From half an hour before a window of any engagement until half an hour after it, unless they are on leave; every unit that awaits them today is told. 409 `help_not_due` at other times: ring the unit. 409 `help_inside` when they are.
         */
        post: operations["checkInHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily-help/{helpId}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a helper out
         * @description Leaving is never refused to who is inside; 409 `help_not_inside`.
         */
        post: operations["checkOutHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List daily help
         * @description Residents see those whom the units in which they live now have engaged, managers all, the newest first. By the whole telephone number whoever works here is found, so that another unit can engage them.
         */
        get: operations["listDailyHelp"];
        put?: never;
        /**
         * Let somebody new work for a unit
         * @description Somebody whom the community does not know yet, and the unit for which they work from `from` on, or from today. Residents do so for the units in which they live now, managers for any. 409 `unit_empty` when nobody lives there, 422 `days_unusable`.
         */
        post: operations["addDailyHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily-help/{helpId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        /**
         * Look at a helper
         * @description For those whose units have engaged them, now or before, and managers.
         */
        get: operations["getDailyHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List engagements
         * @description Who works for which unit and when, the newest first: residents see those of the units in which they live now, managers all.
         */
        get: operations["listEngagements"];
        put?: never;
        /**
         * Engage somebody who works here
         * @description From `from` on, or from today, they work for this unit as well. 409 `already_engaged`, `unit_empty`; 422 `days_unusable`.
         */
        post: operations["startEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the papers of somebody
         * @description One's own without `personId`; those of others for who may `people:onboard`. Never their numbers. 404 `person_not_found`.
         */
        get: operations["listIdentityDocuments"];
        put?: never;
        /**
         * Enter a paper
         * @description One's own without `personId`; those of others for who may `people:onboard`. Its number is sealed, and no answer has it but that of a request to read it. The file has to be uploaded for `identity`. 404 `person_not_found`, `file_not_found`; 409 `documents_too_many` beyond 20 of one person, `file_linked`, `file_not_ready`; 422 `number_unusable` without five letters or digits, `document_expired`, `wrong_purpose`.
         */
        post: operations["addIdentityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Look at a paper
         * @description For whose it is, and who may `people:onboard`. Without its number.
         */
        get: operations["getIdentityDocument"];
        put?: never;
        post?: never;
        /**
         * Remove a paper
         * @description For whose it is, and who may `people:onboard`. Its number and its file are gone for good.
         */
        delete: operations["removeIdentityDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-documents/{documentId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a paper was seen
         * @description For who may `people:onboard`, and not for one's own: 403 `same_person`. As many days later as the policy `retention` says its file goes; the paper stays. 409 `document_verified` when it was verified before, `document_expired` when its day is over.
         */
        post: operations["verifyIdentityDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-documents/{documentId}/number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the number of a paper
         * @description For whose it is, and who may `people:manage`: 403 `number_not_yours`. That it was read, by whom and why, stands in the audit log before the answer is given. Never repeated by an `Idempotency-Key`: each time is a reading of its own.
         */
        post: operations["readDocumentNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what files can be brought in
         * @description Of each kind of rows that the caller may bring in, the columns that a file can have, in the order in which they are called. Units and opening balances are brought in by whoever may manage units.
         */
        get: operations["listImportKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * List what an import does, row by row
         * @description In the order of the sheet, once it was checked.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Fetch what is wrong with an import
         * @description A line for everything that is wrong with a row, which is to be mended where the file came from. A text that a spreadsheet would take for a formula has an apostrophe before it.
         */
        get: operations["getImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what an import would do
         * @description A job reads every row and says what would be done with it, and everything that is wrong with it; nothing is changed. One that was checked can be checked again, as after something was mended in the community; what it has applied already stays. Refused with 409 `import_state` while a job is at it.
         */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what an import was seen to do
         * @description A job does what the check has said, 500 rows at a time, each of them once whatever happens to the machine. Refused with 409 `import_has_errors` when a row has some, unless these are to be skipped; with 409 `import_stale` when something has changed since, so that other things would happen than were seen: check it again; with 409 `import_state` when somebody has applied it.
         */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an import up
         * @description One that was not applied does nothing any more. What a broken one has applied already can still be undone. Refused with 409 `import_state` while it is applied, and after.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what an import has done
         * @description For 30 days after it was applied: a job takes back, the last row first, what nobody has changed since and nothing depends on; the others stay as they are and are listed as `kept`. Refused with 409 `import_state`, and with 409 `undo_over` after that time.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the community's imports
         * @description The newest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Bring in a file
         * @description A table as CSV or XLSX that was uploaded for the purpose `import`. How it is written, where it begins and which column is which is found out at once, by headings in seven languages; columns that are called otherwise are named by hand. Nothing is changed by it: check it, then apply it. 422 `columns_missing` names the columns without which nothing can be done, and what there is; 422 `import_unreadable` says why the file is no table. Units and opening balances are for those who have `units:manage` as well, here and in every step: 403 `permission_missing` names it.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * See how far an import is
         * @description What it is about, what its rows do, and how many of them it has done.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite residents
         * @description A job that sends everybody who was entered and has no account a link by mail, one for each of their homes: those who are named, or all whom a filter keeps. A community sends 60 such mails a minute, and none to the same person for the same home within 24 hours. Its file says of each what has become of it: who could not be invited has no address or no home, was invited lately, or has an account already; how many of each stands in `errors`. Links are good for seven days, as long as whoever invites may invite.
         */
        post: operations["inviteResidents"];
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
    "/join-requests/{requestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody join
         * @description The account becomes a resident of the community, and the residency begins at once, or on the day `from`; as what they asked to live there, unless `kind` says otherwise. For the managers or the primary contact of the unit, as the policy `joining` has it; where it asks the household and the unit has no contact, the managers decide. 403 `not_yours_to_decide`; 409 `already_decided` once it was decided or has ended: the first decision counts, and `context` says whose it was. 422 `move_in_past` for a day that is over.
         */
        post: operations["approveJoinRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{requestId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn down a join request
         * @description For whoever may approve it. The applicant is told, with the reason if one is given. 403 `not_yours_to_decide`; 409 `already_decided` once it was decided or has ended, and `context` says by whom.
         */
        post: operations["refuseJoinRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a join request back
         * @description For whoever asked. 409 `already_decided` once it was decided or has expired.
         */
        post: operations["withdrawJoinRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the join code
         * @description Whoever has it can see which units there are, and ask to live in one of them. Without `code` until one is made: then nobody can ask.
         */
        get: operations["getJoinCode"];
        put?: never;
        /**
         * Make a new join code
         * @description The code of before is good for nothing from now on; who has asked by it need not ask again.
         */
        post: operations["rotateJoinCode"];
        /**
         * Switch the join code off
         * @description It leads nowhere from now on, and there is none until another is made; requests that were made by it wait on. Where there is none, nothing happens.
         */
        delete: operations["switchOffJoinCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/join/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join code of a community.
                 * @example 7K3QX9M2TB
                 */
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        /**
         * See where a join code leads
         * @description The community and its units in the order of their names, for whoever has its code; never who lives there. 404 `join_code_not_found` when it is no community's, or not any more, and while the community is suspended or closing.
         */
        get: operations["lookAtJoinCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List join requests
         * @description The newest first. Managers see those for every unit, a resident those for the units whose primary contact they are.
         */
        get: operations["listJoinRequests"];
        put?: never;
        /**
         * Ask to join a community
         * @description For whoever has an account and a community's join code, as tenant or family of a unit. It is for the unit's primary contact or the managers to decide, as the community's policies have it; after 30 days it expires. 404 `join_code_not_found`, `unit_not_found`; 409 `join_pending` while another request to the community waits, 409 `already_resident` for who lives in the unit.
         */
        post: operations["requestToJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        /**
         * Look at a join request of mine
         * @description Whether it was decided. For whoever asked; those who decide have the list.
         */
        get: operations["getJoinRequest"];
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
    "/moves/{moveId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a move
         * @description It is done by itself when its time comes, and the lift is theirs at its hours. 409 `lift_taken` when the lift of the building is another move's at that time, `move_over` when the day is over, `move_state` once it is decided or ended.
         */
        post: operations["approveMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{moveId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a move
         * @description Whoever moves is told, with the reason if one is given. 409 `move_state` once it is decided or ended.
         */
        post: operations["refuseMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{moveId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a move off
         * @description For managers, and whoever moves; also one that was approved. 409 `move_state` once it has ended.
         */
        post: operations["cancelMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{moveId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a move is done
         * @description Of one that was approved. Out, the residency ends at `at` with all that hangs on it; in, it begins. Without `at` that is when it was to be done by itself, or now if that is to come. When something cannot end, nothing has. One that is done already is answered as it is. 409 `move_state`, `residency_overlaps`, `person_state`; 422 `move_ahead` for a time to come, `residency_backwards`.
         */
        post: operations["finishMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{moveId}/tick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick an item of a checklist off
         * @description For managers, and whoever moves, while the move has not ended; who ticked an item first stays named. 404 `move_item_not_found`; 409 `move_state` once it has ended.
         */
        post: operations["tickMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List moves
         * @description The newest first. Managers see all of the community, others those of themselves.
         */
        get: operations["listMoves"];
        put?: never;
        /**
         * Ask to move in or out
         * @description Residents ask for themselves: to move out of a home that they have, or into one that is entered for them to come to. Managers ask for anybody, and say of somebody who moves in without a residency as what: done, it begins. It is done by itself at `time` of the day, or without it out at the end of the day and in at its beginning, by the community's clocks, once it is approved. The checklist is that of the policy `moves`. 404 `person_not_found`, `residency_not_found`, `unit_not_found`; 409 `move_open` while another of the same person and unit waits, `residency_overlaps`; 422 `day_is_over`, `day_too_far`, `lift_backwards`, `kind_missing`, `residency_backwards`.
         */
        post: operations["requestMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{moveId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        /**
         * Look at a move
         * @description For managers, and whoever moves.
         */
        get: operations["getMove"];
        put?: never;
        post?: never;
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
    "/parcels/{parcelId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a parcel over
         * @description To whoever says its code, to somebody who lives in the unit now, or to whom the household has named: one of these. 409 `parcel_gone` when it does not wait any more: of two guards at once the first counts, and `context` says what became of it. 422 `parcel_code_wrong`, `not_a_resident`, `no_collector`.
         */
        post: operations["handOverParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels/{parcelId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a parcel
         * @description Whoever brought it has taken it back. 409 `parcel_gone` when it does not wait any more.
         */
        post: operations["returnParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels/{parcelId}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a parcel is lost
         * @description It is not where it should be. 409 `parcel_gone` when it does not wait any more.
         */
        post: operations["loseParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels/{parcelId}/name-collector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who may fetch a parcel
         * @description Beside those who live there, one by name, whom the guard asks for it; null for nobody any more. For those who lived in the unit when it came. 409 `parcel_gone` when it does not wait any more.
         */
        post: operations["nameParcelCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parcels
         * @description Residents see those that came for a unit while they lived there, staff all of them, the newest first. Those that are gone are kept for 180 days.
         */
        get: operations["listParcels"];
        put?: never;
        /**
         * Receive a parcel
         * @description It waits at the gate for the unit, and who lives there is told, and told again after one, two and three days. A photo is uploaded before, with the purpose `parcel`.
         */
        post: operations["receiveParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels/{parcelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        /**
         * Look at a parcel
         * @description As it is now, for whoever finds it in the list. `code` is shown to those alone who lived in the unit when it came, while it waits: who says it at the gate may have the parcel.
         */
        get: operations["getParcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a pass
         * @description Of one that is pending; 409 `pass_state` otherwise. From now on it is good, and whoever asked for it is told.
         */
        post: operations["approvePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a pass
         * @description Of one that is pending; 409 `pass_state` otherwise. Whoever asked for it is told, with the reason if one is given.
         */
        post: operations["refusePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        /**
         * Fetch the QR code of a pass
         * @description Of one that is active; 409 `pass_state` otherwise. It is signed each time, and reads differently each time; gates believe it without a network, by the key of the community.
         */
        get: operations["getPassQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pass-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a pass
         * @description By the code that somebody says, or what a camera reads. Nothing is changed by it. Whoever types five codes that there are not within ten minutes waits for a minute: 429 `codes_paused`.
         */
        post: operations["checkPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody in by a pass
         * @description Makes a visit that is approved and inside from its beginning, and counts those who come. 409 `pass_uses_exceeded` with how many are `left` when it is not good for so many; 409 `pass_state` when it is not good now, with the `result` that a check gives.
         */
        post: operations["usePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Have a link to a pass
         * @description To a page that whoever comes may open without signing in, at `/p/pass/{token}` of the portal. Of one that is active; 409 `pass_state` otherwise. A pass has one link: whoever asks again has the same. For 30 days after the pass has ended the page says so, and then there is none.
         */
        put: operations["linkPass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/passes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link says.
                 * @example q0nJm2Vx8c1WnH3r5TzYp7KdLs9FbGa4
                 */
                token: string;
            };
            cookie?: never;
        };
        /**
         * Look at a pass by its link
         * @description For whoever comes: where and when they may come in, and what to show at the gate; never who lives there. Of one that has ended, that it has. 404 `pass_link_not_found` for whatever is no link, or none any more.
         */
        get: operations["lookAtPass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List passes
         * @description Residents see those to the units in which they live now, managers all, the newest first.
         */
        get: operations["listPasses"];
        put?: never;
        /**
         * Issue a pass
         * @description To units of one community: residents to those in which they live now, managers to any; 409 `unit_empty` when nobody lives in one of them. Its time begins at a moment or with a day of the community, now if neither is said, and lasts until a moment or to the end of a day: of the first day if neither is said, and a year for whoever comes again and again. A year is the most. Moments count to the minute. 422 `window_empty` when there is no time at which it could be used, and 422 `pass_unfit` when what it says does not go together. It ends with the residency of whoever issued it. One of a resident is `pending` at first where the community's policies say so of its kind: nobody comes in with it until it is approved.
         */
        post: operations["issuePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{passId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        /**
         * Look at a pass
         * @description The pass as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getPass"];
        put?: never;
        post?: never;
        /**
         * Revoke a pass
         * @description From now on nobody comes in with it. Whoever is inside already may stay, and leave. One that has ended stays as it is.
         */
        delete: operations["revokePass"];
        options?: never;
        head?: never;
        /**
         * Change a pass
         * @description Of one that is active; 409 `pass_state` otherwise. One that had to be approved is `pending` again when a resident changes it. What is not named stays, and null takes away. Its typed code stays; a QR code that was fetched before shows what was true then. 422 `window_empty` and 422 `pass_unfit` as when one is issued.
         */
        patch: operations["changePass"];
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
        /**
         * Enter a person
         * @description Somebody who has no account yet. They are told nothing and rung nowhere until they accept an invitation to one of their residencies: then the account is theirs, and its name counts.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b02
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /**
         * Look at a person
         * @description As the community knows them, with or without an account, with the `ETag` that a change has to name.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is known of a person
         * @description What is not named stays. Names, address and number of somebody who has an account are their own to change: 409 `person_has_account`. Whether they are grown up can be changed of anybody.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find persons, with or without an account
         * @description Everybody whom the community knows, by name: also who has been entered and has no account yet, who has left, and who was forgotten. `/people` lists accounts with a role, as auth has them.
         */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how the community does things
         * @description What holds now, section by section, with the `ETag` that a change has to name. What nobody has said yet is as it is in every new community.
         */
        get: operations["getPolicies"];
        /**
         * Say how the community does things
         * @description Each section that differs from what would hold at `validFrom` becomes a new version, which holds from then on; what held before is never changed. A version that is to hold later is replaced by another for the same moment. Without `moves`, `gate` or `passes` that section stays as it is.
         */
        put: operations["putPolicies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how the community did things
         * @description Every version of every section, the one that was set last first.
         */
        get: operations["listPolicyHistory"];
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
    "/units/{unitId}/household-contacts": {
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
         * See whom else to call for a unit
         * @description Whom the household wants to be rung when nobody at home answers, and called in an emergency, in this order, with the `ETag` that a change has to name. Residents see those of the units in which they live now, guards and managers those of any unit.
         */
        get: operations["getHouseholdContacts"];
        /**
         * Say whom else to call for a unit
         * @description In the place of those there are. Residents do so for the units in which they live now, managers for any. They are forgotten when nobody lives in the unit any more; 409 `unit_empty` when nobody does.
         */
        put: operations["putHouseholdContacts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pets
         * @description Residents see those of the units in which they live now, managers all, the newest entered first.
         */
        get: operations["listPets"];
        put?: never;
        /**
         * Enter a pet
         * @description Of a unit: residents enter those of the units in which they live now, managers any. It is forgotten when nobody lives in the unit any more. 409 `unit_empty` when nobody does, 409 `pets_too_many` when it has 20.
         */
        post: operations["addPet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{petId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pet.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        /**
         * Look at a pet
         * @description The pet as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getPet"];
        put?: never;
        post?: never;
        /**
         * Remove a pet
         * @description Nothing of it is kept.
         */
        delete: operations["removePet"];
        options?: never;
        head?: never;
        /**
         * Change a pet
         * @description What is not named stays.
         */
        patch: operations["updatePet"];
        trace?: never;
    };
    "/households/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See with whom I live
         * @description The homes in which the caller lives now, in the order of their names, each with those who live there now, the primary contact first; without those who own one and live elsewhere, and those who are to come. Empty for whoever lives nowhere in the community.
         */
        get: operations["getOwnHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residencies/{residencyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The residency.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
                 */
                residencyId: components["parameters"]["ResidencyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a residency
         * @description At `at`, or without it at the end of today by the community's clocks. What hangs on it ends in the same moment, and when it was the person's last in the community, the account has no longer the role of a resident. A residency that has not begun is called off. One that is over already is answered as it is.
         */
        post: operations["endResidency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/household": {
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
         * See who lives in a unit
         * @description Whose residency in the unit is current, the primary contact first, then by how long they have had it; with those who own it and live elsewhere, but not those who are to come. With `at` whose it was, or is going to be, at that moment: who has left since is among them.
         */
        get: operations["getHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/primary-contact": {
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
        get?: never;
        put?: never;
        /**
         * Choose the primary contact of a unit
         * @description Somebody grown up who lives there now. They stay it until another is chosen or they leave; then the grown-up follows who has lived there for the longest. 404 `residency_not_found` when the unit has no such residency, 409 `contact_unfit` when it is not of somebody like that.
         */
        post: operations["setPrimaryContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List residencies
         * @description Those of a unit, of a person or of the whole community, the newest entered first: of now, of before and to come. One that was called off before it began ends when it begins.
         */
        get: operations["listResidencies"];
        put?: never;
        /**
         * Enter a residency
         * @description From the first moment of `from` to the last of `to`, by the community's clocks. One that is to begin later rings nobody before, and begins by itself. The person need not have an account; to give them one, invite to the residency. Whoever is the only grown-up to live in a unit, or has for the longest, is its primary contact; `isPrimary` makes it this person. 409 `residency_overlaps` when the person has that unit at the same time already; 409 `contact_unfit` when they cannot be its contact now.
         */
        post: operations["startResidency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residencies/{residencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The residency.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
                 */
                residencyId: components["parameters"]["ResidencyId"];
            };
            cookie?: never;
        };
        /**
         * Look at a residency
         * @description The residency as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getResidency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a residency
         * @description What is not named stays. `from` can change until the residency has begun; `to` can be today or later, or null for no end; to end it at another time, end it. 409 `residency_state` when it is over, or has begun and `from` is named; 409 `residency_overlaps` as when it is entered.
         */
        patch: operations["updateResidency"];
        trace?: never;
    };
    "/shifts/{shiftId}/clock-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a shift
         * @description From now on the caller is on duty; from an hour before it begins until it ends. 404 `shift_not_found`, also for a shift of somebody else; 409 `handover_unread` with the handover that is to be read before, `shift_state` once they have, or at another time.
         */
        post: operations["clockIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shiftId}/clock-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a shift
         * @description From now on the caller is not on duty. 404 `shift_not_found`, also for a shift of somebody else; 409 `shift_state` unless they have clocked in.
         */
        post: operations["clockOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List handovers
         * @description The newest first.
         */
        get: operations["listHandovers"];
        put?: never;
        /**
         * Tell the next shift
         * @description Whoever begins a shift there has to read it before; without `gateId`, at any gate.
         */
        post: operations["writeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The handover.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8b01
                 */
                handoverId: components["parameters"]["HandoverId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a handover was read
         * @description By the caller; once more changes nothing.
         */
        post: operations["readHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shifts
         * @description Those that begin before `to` and end after `from`, in the order in which they begin; without `from` those that have not ended, without `to` all from then on.
         */
        get: operations["listShifts"];
        put?: never;
        /**
         * Assign a shift
         * @description From when to when somebody works, by the community's clocks: a time of the end that is not later than that of the beginning is one of the next day. A night in which clocks are put forward or back is shorter or longer. 409 `shift_overlaps` with another of theirs, which is named; 422 `not_employed` for who does not work here, `shift_over` for what has ended.
         */
        post: operations["assignShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shiftId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /**
         * Look at a shift
         * @description Who works from when to when, with the `ETag` that a change has to name.
         */
        get: operations["getShift"];
        put?: never;
        post?: never;
        /**
         * Cancel a shift
         * @description Nobody has to come. 409 `shift_state` once somebody has clocked in.
         */
        delete: operations["cancelShift"];
        options?: never;
        head?: never;
        /**
         * Change a shift
         * @description Of when, or of whom, while nobody has come for it. 409 `shift_overlaps`, `shift_state` once somebody has clocked in; 422 as of a new one.
         */
        patch: operations["changeShift"];
        trace?: never;
    };
    "/standing-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List standing answers
         * @description Those that hold, the newest first. Residents see those of the homes in which they live now, managers all.
         */
        get: operations["listStandingAnswers"];
        put?: never;
        /**
         * Answer before anybody comes
         * @description Visitors of that kind are answered so at once, without the bell: all of them, or those of a company. Who lives there is told each time. An answer for a company counts before one for all, and of two the newer. It ends by itself at `until`, and when whoever gave it moves out. 409 `standing_answers_too_many` when the home has 30, 422 `until_past` when it would have ended already.
         */
        post: operations["addStandingAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standing-answers/{standingAnswerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The standing answer.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d7
                 */
                standingAnswerId: components["parameters"]["StandingAnswerId"];
            };
            cookie?: never;
        };
        /**
         * Look at a standing answer
         * @description One that holds, of a home of theirs for residents.
         */
        get: operations["getStandingAnswer"];
        put?: never;
        post?: never;
        /**
         * Take a standing answer back
         * @description From now on the bell rings again. What it has answered stays answered.
         */
        delete: operations["removeStandingAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List buildings
         * @description The buildings of the community in the order of their names, Tower 2 before Tower 10.
         */
        get: operations["listBuildings"];
        put?: never;
        /**
         * Add a building
         * @description A building without units yet. Refused with 409 `building_exists` where another building of the community is called so.
         */
        post: operations["createBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{buildingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        /**
         * Look at a building
         * @description The building as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getBuilding"];
        put?: never;
        post?: never;
        /**
         * Remove a building
         * @description Of one that has no units and never had any; otherwise refused with 409 `building_in_use`.
         */
        delete: operations["deleteBuilding"];
        options?: never;
        head?: never;
        /**
         * Change a building
         * @description Changes what is given and leaves the rest. Refused with 409 `building_exists` where another building of the community is called so.
         */
        patch: operations["updateBuilding"];
        trace?: never;
    };
    "/buildings/{buildingId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        /**
         * List the units of a building
         * @description All that is known of the units of a building, in the order of their names.
         */
        get: operations["listBuildingUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{buildingId}/unit-patterns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the units of many floors
         * @description So many units on each floor, called as the pattern says: `{floor}` stands for the floor, `{n}` for which unit of the floor it is, `{nn}` for the same with two digits, `{building}` for the name of the building. All of them are made or, if one of the names is there already, none (409 `unit_exists`, which says which). 2,000 at a time at the most (422 `too_many_units`). With `preview` nothing is made, and the answer says what would be.
         */
        post: operations["createUnitsByPattern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/retire": {
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
        get?: never;
        put?: never;
        /**
         * Retire a unit
         * @description There is no such unit from now on: nobody finds it or rings there, and its name is free. What happened there keeps its name. Refused with 409 `unit_in_use`, which says what stands in the way, such as somebody who lives there or is going to, and with 409 `unit_retired`.
         */
        post: operations["retireUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/split": {
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
        get?: never;
        put?: never;
        /**
         * Split a unit
         * @description Retires it, and puts several in its place, in the same building, on its floor and of its kind unless they say otherwise; all at once. Refused with 409 `unit_in_use`, which says what stands in the way, such as somebody who lives there or is going to, and with 409 `unit_retired`.
         */
        post: operations["splitUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge units
         * @description Retires several units of one building, and puts one in their place; all at once. Refused with 409 `unit_in_use`, which says what stands in the way, such as somebody who lives in one of them or is going to, and with 409 `unit_retired`.
         */
        post: operations["mergeUnits"];
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
         * @description The units of the community in the order of their names, A-101 before A-1001, for the guard who asks "who are you visiting?". Retired ones are not among them.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Add a unit
         * @description A unit of a building. Its name is one that no other unit of the building has, but a retired one may have had it. Refused with 409 `unit_exists`, and with 409 `external_ref_taken` where another unit of the community has the reference.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}": {
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
         * Look at a unit
         * @description All that is known of a unit, also of one that is retired, with the `ETag` that a change has to name.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a unit
         * @description Changes what is given and leaves the rest; null takes something away. A unit stays in its building. Visits and events of before keep the name that it had. Refused with 409 `unit_retired`, `unit_exists` and `external_ref_taken`.
         */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/vehicles/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a plate up
         * @description For whoever stands at a gate: the vehicle with this plate, however it is written, and apart from it those whose plates are easily taken for it, as O and 0, or a Cyrillic К and a K. That a plate looks alike says what may have been misread, and admits nobody: `vehicle` alone is the one with the plate.
         */
        get: operations["lookUpVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicles
         * @description Residents see those of the units in which they live now, managers all, the newest entered first; without those that were removed, or whose owner or household has left.
         */
        get: operations["listVehicles"];
        put?: never;
        /**
         * Enter a vehicle
         * @description Of a unit: residents enter those of the units in which they live now, managers any. What a resident enters ends with their residency, and everything ends when nobody lives in the unit any more; 409 `unit_empty` when nobody does. Plates are compared by their letters and digits alone, of any script: 409 `vehicle_known` when the community has the plate already, 422 `plate_unusable` when there are no letters or digits in it, or too many.
         */
        post: operations["addVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vehicle.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        /**
         * Look at a vehicle
         * @description The vehicle as it is now, with the `ETag` that a change has to name.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        /**
         * Remove a vehicle
         * @description It belongs to the unit no more; its plate is free.
         */
        delete: operations["removeVehicle"];
        options?: never;
        head?: never;
        /**
         * Change a vehicle
         * @description What is not named stays, and null takes away. 409 `vehicle_known` and 422 `plate_unusable` as when one is entered.
         */
        patch: operations["updateVehicle"];
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
    "/visits/{visitId}/leave-at-gate": {
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
         * Have the visitor leave at the gate what they bring
         * @description Like `approve`, for who brings something and need not come in: the guard takes it, and with `check-out` the visitor has left.
         */
        post: operations["leaveVisitAtGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/decide": {
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
         * Decide for a home that does not answer
         * @description Where nobody of the home has answered, the gate may decide once the last rung of the ladder asks it to; before it gets 409 `guard_not_asked`, whose `context` says from when on. Visitors of homes in which nobody can be rung are decided by whom the community's policy names. The home is told who decided, and why.
         */
        post: operations["decideVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/withdraw": {
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
         * Take an approval back
         * @description Possible until the visitor comes in, for any resident who could have answered; the guard who asked is told.
         */
        post: operations["withdrawVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/dispute": {
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
         * Say that the visitor was not yours
         * @description Of a visitor who has come in. What is written of the visit stays as it is; that it is disputed stands beside it.
         */
        post: operations["disputeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/let-in": {
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
         * Let in some of a party
         * @description So many of an approved party come in as `people` says; the others may come in later, as long as somebody of it is inside. More than belong to it, or are still to come, get 409 `visit_party_exceeded`, whose `context` says how many are `left`.
         */
        post: operations["letInVisitors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/let-out": {
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
         * Let out some of a party
         * @description So many leave as `people` says; once the last one is out the visit is `left`. More than are inside get 409 `visit_party_exceeded`, whose `context` says how many are `left`.
         */
        post: operations["letOutVisitors"];
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
         * @description A guard lets an approved visitor through the gate, while the approval holds: see `lapse`. Of a party all come in who are not inside yet; `let-in` is for some of them. Who comes to several homes (`tourId`) comes in once, for all homes that have approved; for homes that do so later, by another check-in. Of those where they are to leave it at the gate, only for the one that is named.
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
         * @description A guard sees the visitor out, and all of a party who are inside; `let-out` is for some of them. Who came to several homes has left all of them.
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
         * @description A guard saw the wrong visitor out, and says so at once: a check-out of the last minute is undone, and the visitor is inside as before, at all homes that were left by it. Later it stands (`visit_check_out_stands`).
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
         * @description A guard ends an approval that nobody used, for example when the visitor has gone away. Unused approvals end by themselves after a while (15 minutes, where the operator set nothing else); either way the visit is `expired` and has `lapsedAt`, and who wants to come in then is asked for again. Of who comes to several homes the approvals of all of them end.
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
         * @description A guard asks; everybody who lives in the unit at this moment is rung at once. While nobody answers, others are asked as well, as the community's policy says: by default whom the household named to be called after 55 seconds, then the gate itself. Residents may answer on every rung; the request expires when the last one ends. Of a home where nobody can be rung the gate decides at once. Where the home has a standing answer for such visitors, the visit is answered when it begins, and nobody is rung. 422 `visitor_blocked` for whom the community does not let in, by their telephone or plate; 409 `visitor_maybe_blocked` where the name alone is the same. Who comes to several homes (`alsoUnitIds`) is asked for once: there is a visit for each home or for none, all with one `tourId`; the answer is that of `unitId`. 422 `tour_of_one_person` together with a `partySize`.
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
         * @description What kind of help is needed.
         * @enum {string}
         */
        AlertKind: "medical" | "fire" | "intrusion" | "lift" | "other";
        /**
         * @description What has become of an alert: raised, acknowledged by somebody who is on their way, on site once somebody is there, closed with a report.
         * @enum {string}
         */
        AlertState: "raised" | "acknowledged" | "on-site" | "closed";
        /** @description A flat, villa or shop. */
        Unit: {
            id: components["schemas"]["Id"];
            /** @description What people call it. */
            name: string;
            /** @description The name of the building it is in. */
            building: string;
        };
        /**
         * Format: text
         * @description Where, in words.
         */
        AlertPlace: string;
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601 with milliseconds.
         * @example 2026-11-21T08:30:00.000Z
         */
        Instant: string;
        /** @description Who did it. */
        Actor: {
            accountId: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
        };
        /**
         * @description Who has been told by now: guards and the household, managers and all guards too, or the contacts as well.
         * @enum {string}
         */
        AlertRung: "household" | "managers" | "contacts";
        /**
         * Format: long-text
         * @description What it was, and what was done.
         */
        AlertReport: string;
        /** @description Whom to call. */
        AlertContact: {
            /** @description Who it is. */
            name: string;
            /** @description The number. */
            phone: string;
        };
        /** @description Somebody’s call for help. Only staff see `report` and `contacts`. */
        Alert: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            kind: components["schemas"]["AlertKind"];
            /** @description Whether only staff are told. */
            silent: boolean;
            state: components["schemas"]["AlertState"];
            unit?: components["schemas"]["Unit"];
            place?: components["schemas"]["AlertPlace"];
            raisedAt: components["schemas"]["Instant"];
            raisedBy: components["schemas"]["Actor"];
            rung: components["schemas"]["AlertRung"];
            acknowledgedAt?: components["schemas"]["Instant"];
            acknowledgedBy?: components["schemas"]["Actor"];
            onSiteAt?: components["schemas"]["Instant"];
            onSiteBy?: components["schemas"]["Actor"];
            closedAt?: components["schemas"]["Instant"];
            closedBy?: components["schemas"]["Actor"];
            report?: components["schemas"]["AlertReport"];
            /** @description The emergency contacts of the home, to be called. */
            contacts?: components["schemas"]["AlertContact"][];
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
        /** @description With what report it is closed. */
        AlertClosing: {
            report: components["schemas"]["AlertReport"];
        };
        /** @description What has happened, and where. */
        AlertDraft: {
            kind: components["schemas"]["AlertKind"];
            /** @description Whether nobody there shall notice; then nobody but staff is told. */
            silent?: boolean;
            unitId?: components["schemas"]["Id"];
            place?: components["schemas"]["AlertPlace"];
        };
        /** @description A page of alerts. */
        AlertPage: {
            /** @description The alerts. */
            items: components["schemas"]["Alert"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description The name of an event, as openapi/messages.yaml has it. */
        AuditType: string;
        /**
         * Format: date-time
         * @description A moment in any form of RFC 3339, such as `2026-11-21T14:00:00+05:30`; what is finer than a millisecond is cut off. Answers have it as `2026-11-21T08:30:00.000Z`.
         */
        AnyInstant: string;
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
        /** @description The outcome of computing the log anew. */
        AuditVerification: {
            /** @description Whether every entry is as it was written, and none is missing. */
            intact: boolean;
            /** @description How many entries there are. */
            entries: number;
            /** @description The first place that is not as it was written; one after the last entry when the end is missing or cannot be proven. */
            firstBroken?: number;
        };
        /**
         * @description Whether it holds; while one manager wants it lifted, it does.
         * @enum {string}
         */
        BlockState: "active" | "lifting" | "lifted" | "ended";
        /**
         * @description By what somebody is known.
         * @enum {string}
         */
        BlockOf: "phone" | "plate" | "name";
        /** @description That somebody is not let in. */
        Block: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            of: components["schemas"]["BlockOf"];
            /** @description As it was entered. */
            value: string;
            /** @description Why. */
            reason: string;
            until: components["schemas"]["Instant"];
            state: components["schemas"]["BlockState"];
            addedBy: components["schemas"]["Actor"];
            addedAt: components["schemas"]["Instant"];
            liftAskedBy?: components["schemas"]["Actor"];
            liftedBy?: components["schemas"]["Actor"];
            liftedAt?: components["schemas"]["Instant"];
            /** @description What was said against it last. */
            appeal?: string;
            appealedAt?: components["schemas"]["Instant"];
            /** @description When they were refused last. */
            attemptedAt?: components["schemas"]["Instant"];
        };
        /** @description A page of blocks, the newest first. */
        BlockPage: {
            /** @description The blocks. */
            items: components["schemas"]["Block"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Who is not let in, why and how long. */
        BlockDraft: {
            of: components["schemas"]["BlockOf"];
            /**
             * Format: text
             * @description The telephone number in E.164 form, the number plate or the name.
             */
            value: string;
            /**
             * Format: text
             * @description Why.
             */
            reason: string;
            until: components["schemas"]["AnyInstant"];
        };
        /** @description What is said against it. */
        BlockAppeal: {
            /**
             * Format: long-text
             * @description In their words.
             */
            text: string;
        };
        /** @description The public half of a key. */
        SigningKey: {
            /** @description As codes name it; eight hexadecimal digits. */
            keyId: string;
            /** @description The key (ECDSA, P-256) as SubjectPublicKeyInfo in DER, in Base64. */
            spki: string;
            madeAt: components["schemas"]["Instant"];
        };
        /** @description The keys of a community, the newest first. */
        SigningKeyList: {
            /** @description The keys. */
            items: components["schemas"]["SigningKey"][];
        };
        /** @description What was kept of a community before it was erased. */
        CommunityArchive: {
            /** @description What the file is called. */
            name: string;
            /** @description How long it is. */
            bytes: number;
            /** @description By which it is known to have come whole, in hexadecimal digits. */
            sha256: string;
            madeAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When its time is over, and it is erased.
             * @example 2027-03-21T08:30:00.000Z
             */
            availableUntil: string;
        };
        /** @description Where an operator fetches what was kept of a community. */
        CommunityArchiveLink: {
            /** @description The address; one that begins with a slash is on this server. */
            url: string;
            /** @description What the file is called. */
            name: string;
            /** @description How long it is. */
            bytes: number;
            /** @description By which it is known to have come whole, in hexadecimal digits. */
            sha256: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /**
         * @description Set up until it is active. While it is suspended, reads and what happens at the gate go on and nothing else; so it is while it is closing, until what it has is erased and it is closed.
         * @enum {string}
         */
        CommunityState: "setup" | "active" | "suspended" | "closing" | "closed";
        /**
         * @description The day on which its weeks begin; 1 is Monday, 7 is Sunday.
         * @example 1
         */
        WeekStart: number;
        /**
         * @description What its homes are measured in.
         * @example square-foot
         * @enum {string}
         */
        AreaUnit: "square-metre" | "square-foot";
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
            state: components["schemas"]["CommunityState"];
            weekStart: components["schemas"]["WeekStart"];
            areaUnit: components["schemas"]["AreaUnit"];
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Of one that is closing, when what it has is erased.
             * @example 2026-12-21T08:30:00.000Z
             */
            closesAt?: string;
            /** @description How many people it knows; in lists, for operators alone. */
            people?: number;
            /**
             * Format: date-time
             * @description When something happened there last; in lists, for operators alone.
             * @example 2026-12-21T08:30:00.000Z
             */
            lastActivityAt?: string;
        };
        /** @description A page of communities, by name. */
        CommunityPage: {
            /** @description The communities. */
            items: components["schemas"]["Community"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * Format: name
         * @description What it is called.
         * @example Lakeview Gardens
         */
        CommunityName: string;
        /**
         * Format: opaque
         * @description Where its clocks are, as an IANA name.
         * @example Asia/Kolkata
         */
        TimeZone: string;
        /**
         * @description What it reckons in, as ISO 4217 says.
         * @example INR
         */
        Currency: string;
        /**
         * Format: opaque
         * @description How it writes numbers and dates, as a BCP 47 tag.
         * @example en-IN
         */
        CommunityLocale: string;
        /** @description A community to open, and the id of one, its `template`, whose policies, first day of the week and unit of area it begins with. */
        NewCommunity: {
            name: components["schemas"]["CommunityName"];
            timeZone: components["schemas"]["TimeZone"];
            currency: components["schemas"]["Currency"];
            locale: components["schemas"]["CommunityLocale"];
            template?: components["schemas"]["Id"];
        };
        /** @description What of a community is to be otherwise. */
        CommunityChange: {
            name?: components["schemas"]["CommunityName"];
            timeZone?: components["schemas"]["TimeZone"];
            currency?: components["schemas"]["Currency"];
            locale?: components["schemas"]["CommunityLocale"];
            weekStart?: components["schemas"]["WeekStart"];
            areaUnit?: components["schemas"]["AreaUnit"];
        };
        /**
         * @description What is asked for; there may be others.
         * @enum {string}
         */
        DataRequestKind: "export" | "erasure";
        /**
         * @description An export is `verified` until somebody comes to it, then `running`; `ready` while it can be fetched, and `over` afterwards. An erasure is `cooling` while it can be cancelled, or `cancelled`; then `running`, and in the end `done`, or `partly` where something stays.
         * @enum {string}
         */
        DataRequestState: "verified" | "running" | "ready" | "over" | "cooling" | "cancelled" | "done" | "partly";
        /** @description What stays of somebody whose data is erased, and without their name. */
        StayingData: {
            /**
             * @description What it is, as the parts of an archive are called; `recentAnswers` are what was answered to requests lately, and `notifications` those of others, of whoever was erased before 2026-12.
             * @enum {string}
             */
            what: "alerts" | "audit" | "blocks" | "dailyHelp" | "dataRequests" | "engagements" | "files" | "gateConflicts" | "gateDevices" | "gateEntries" | "handovers" | "helpLeaves" | "helpStays" | "identityDocuments" | "imports" | "jobs" | "joinRequests" | "moveItems" | "moves" | "notices" | "notifications" | "openingBalances" | "parcels" | "passes" | "policies" | "recentAnswers" | "residencies" | "shifts" | "standingAnswers" | "vehicles" | "visits";
            /**
             * @description `proof`: it proves what was done, and nobody may change it. `shared`: it is about others too, or was written for them. `duty`: the community has to show that it answered. `kept-copy`: a copy that goes by itself.
             * @enum {string}
             */
            why: "proof" | "shared" | "duty" | "kept-copy";
            until?: components["schemas"]["Instant"];
        };
        /** @description What somebody has asked of their data, and how far it is. */
        DataRequest: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            person: components["schemas"]["Actor"];
            kind: components["schemas"]["DataRequestKind"];
            state: components["schemas"]["DataRequestState"];
            /** @description In which language its pages are. */
            language: string;
            requestedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            availableUntil?: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Until when an erasure can be cancelled; absent where nobody was asked to wait.
             */
            endsCoolingAt?: string;
            /**
             * @description What an erasure whose time has come still waits for: `another-admin` where the community would have none.
             * @enum {string}
             */
            waitsFor?: "another-admin";
            /** @description What an erasure leaves, each kind of it once: what is known of it while it cools, and what was left once it has ended. Absent of an export. */
            stays?: components["schemas"]["StayingData"][];
        };
        /** @description A page of data requests. */
        DataRequestPage: {
            /** @description The newest first. */
            items: components["schemas"]["DataRequest"][];
            /** @description Where the next page begins, if there is one. */
            nextCursor?: string;
        };
        /**
         * @description In which its headings are; English when absent.
         * @enum {string}
         */
        FileLanguage: "en" | "hi" | "ar" | "de" | "fr" | "es" | "it";
        /** @description What somebody asks of their data. */
        DataRequestDraft: {
            /**
             * @description What is asked for.
             * @enum {string}
             */
            kind: "export" | "erasure";
            language?: components["schemas"]["FileLanguage"];
        };
        /** @description Where somebody fetches their data. */
        DataArchive: {
            /** @description The address; one that begins with a slash is on this server. */
            url: string;
            /** @description What the file is called. */
            name: string;
            /** @description How long it is. */
            bytes: number;
            /** @description By which it is known to have come whole, in hexadecimal digits. */
            sha256: string;
            expiresAt: components["schemas"]["Instant"];
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
         * @description Whether it stands at a gate of the community or at the door of a gathering.
         * @enum {string}
         */
        DeviceKind: "gate" | "door";
        /**
         * @description Whether it waits to be paired (`waiting`), works (`active`), or is refused (`revoked`).
         * @enum {string}
         */
        DeviceState: "waiting" | "active" | "revoked";
        /** @description How right its clock was when it last sent something. */
        DeviceClock: {
            /**
             * @description Right to two seconds (`good`), less than two minutes wrong (`fair`), or more (`poor`).
             * @enum {string}
             */
            quality: "good" | "fair" | "poor";
            /** @description What has to be added to its time, in milliseconds. */
            offsetMs: number;
        };
        /** @description What stands at a gate or a door. */
        Device: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description By which people know it. */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            gateId?: components["schemas"]["Id"];
            state: components["schemas"]["DeviceState"];
            addedAt: components["schemas"]["Instant"];
            addedBy: components["schemas"]["Actor"];
            pairedAt?: components["schemas"]["Instant"];
            lastSeenAt?: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Since when nothing was heard of it, once that is worth telling.
             */
            silentSince?: string;
            /** @description How much waits on it to be sent. */
            pending?: number;
            clock?: components["schemas"]["DeviceClock"];
            revokedAt?: components["schemas"]["Instant"];
            revokedBy?: components["schemas"]["Actor"];
        };
        /** @description A page of devices, the newest first. */
        DevicePage: {
            /** @description The devices. */
            items: components["schemas"]["Device"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * Format: text
         * @description By which people know it.
         */
        DeviceName: string;
        /** @description A device to add. */
        DeviceDraft: {
            name: components["schemas"]["DeviceName"];
            kind: components["schemas"]["DeviceKind"];
            gateId?: components["schemas"]["Id"];
        };
        /** @description By which a device is paired. */
        Pairing: {
            /** @description To be typed on the device. */
            code: string;
            endsAt: components["schemas"]["Instant"];
        };
        /** @description A device that waits to be paired, with the code for it. */
        WaitingDevice: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description By which people know it. */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            gateId?: components["schemas"]["Id"];
            state: components["schemas"]["DeviceState"];
            addedAt: components["schemas"]["Instant"];
            addedBy: components["schemas"]["Actor"];
            pairing: components["schemas"]["Pairing"];
        };
        /** @description What a device pairs with. */
        DevicePairing: {
            /**
             * Format: opaque
             * @description The pairing code as it was typed; case, spaces and hyphens do not count.
             */
            code: string;
            /**
             * Format: opaque
             * @description Its public key of ECDSA on P-256, as SubjectPublicKeyInfo in Base64.
             */
            publicKey: string;
            name?: components["schemas"]["DeviceName"];
        };
        /** @description What a device knows from now on, and its key, which is shown only this once. */
        PairedDevice: {
            deviceId: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description What the community is called. */
            community: string;
            /** @description The clocks of the community. */
            timeZone: string;
            /** @description By which people know the device. */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            gateId?: components["schemas"]["Id"];
            /** @description The key itself; keep it like a password. */
            apiKey: string;
        };
        /** @description Somebody who wants to be found; without `phone` or `email` where the community does not know it, or they do not let the caller see it. */
        Neighbour: {
            accountId: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
            /** @description Where they live. */
            units: components["schemas"]["Unit"][];
            /** @description A telephone number in E.164 form. */
            phone?: string;
            /** @description A mail address. */
            email?: string;
        };
        /** @description A page of neighbours, by name. */
        NeighbourPage: {
            /** @description The neighbours. */
            items: components["schemas"]["Neighbour"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description Who sees it.
         * @enum {string}
         */
        ShownTo: "none" | "building" | "community";
        /** @description What the person lets neighbours see of them. */
        DirectoryChoice: {
            /** @description Whether neighbours find them. */
            listed: boolean;
            phone: components["schemas"]["ShownTo"];
            email: components["schemas"]["ShownTo"];
        };
        /** @description What a file is for, such as `import`. */
        FilePurpose: string;
        /**
         * Format: text
         * @description What a file is called.
         */
        FileName: string;
        /** @description SHA-256 in hexadecimal digits. */
        Sha256: string;
        /**
         * @description What a file is.
         * @enum {string}
         */
        FileType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "text/plain" | "text/csv" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "video/mp4";
        /** @description What is going to come. */
        UploadPlan: {
            purpose: components["schemas"]["FilePurpose"];
            name: components["schemas"]["FileName"];
            /** @description How long it is. */
            bytes: number;
            sha256: components["schemas"]["Sha256"];
            mediaType: components["schemas"]["FileType"];
        };
        /** @description What somebody has uploaded. */
        File: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            purpose: components["schemas"]["FilePurpose"];
            name: components["schemas"]["FileName"];
            /**
             * @description Only what is `clean` can be fetched, and linked to.
             * @enum {string}
             */
            state: "receiving" | "scanning" | "clean";
            /** @description How long what is kept is; a picture may have become shorter. */
            bytes?: number;
            sha256?: components["schemas"]["Sha256"];
            mediaType?: components["schemas"]["FileType"];
            uploader: components["schemas"]["Actor"];
            /** @description Whether something is linked to it, so that it stays. */
            linked: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description When it goes, unless something is linked to it until then. */
            expiresAt?: components["schemas"]["Instant"];
        };
        /** @description A file that is being sent, and where to. */
        Upload: {
            file: components["schemas"]["File"];
            /** @description How long it is going to be. */
            bytes: number;
            /** @description How much of it has come. */
            received: number;
            /** @description Whether the rest can be sent alone. */
            resumable: boolean;
            /**
             * @description How to send it.
             * @enum {string}
             */
            method: "PUT";
            /** @description Where to send it; one that begins with a slash is on this server. */
            url: string;
            /** @description The headers to send it with. */
            headers: {
                [key: string]: string;
            };
            /** @description Until when the address takes bytes; a fresh one can be asked for. */
            urlExpiresAt: components["schemas"]["Instant"];
        };
        /** @description How far an upload is. */
        Received: {
            /** @description How many bytes have come. */
            received: number;
        };
        /**
         * @description Whether a file is downloaded or shown.
         * @enum {string}
         */
        Disposition: "attachment" | "inline";
        /** @description Where to fetch a file. */
        FileLink: {
            /** @description The address; one that begins with a slash is on this server. */
            url: string;
            disposition: components["schemas"]["Disposition"];
            expiresAt: components["schemas"]["Instant"];
        };
        /**
         * @description Whether it is to be looked into (`open`), somebody has (`settled`), or something that came later says how it was (`explained`).
         * @enum {string}
         */
        GateConflictState: "open" | "settled" | "explained";
        /**
         * @description What does not fit: a pass was revoked when it was used (`revoked_before`), or not good at that time (`not_in_window`); one for one was used before (`used_twice`), or more often than it says (`overused`); somebody came in who was inside (`already_inside`), or went out who was not (`no_entry`).
         * @enum {string}
         */
        GateConflictKind: "revoked_before" | "not_in_window" | "used_twice" | "overused" | "already_inside" | "no_entry";
        /**
         * @description Whether somebody came in, went out, or was not let in.
         * @enum {string}
         */
        GateDirection: "in" | "out" | "refused";
        /**
         * @description As what somebody came.
         * @enum {string}
         */
        GateSubjectType: "visit" | "pass" | "help" | "person" | "vehicle" | "goods" | "child" | "other";
        /** @description As what somebody came, and by which of them, where that is known. */
        GateSubject: {
            type: components["schemas"]["GateSubjectType"];
            /** @description The id of the visit, the pass, the person … */
            id?: string;
            /** @description How many may come in by it, as a pass says of itself. */
            maxUses?: number;
        };
        /** @description The entry that does not fit. */
        ConflictEntry: {
            id: components["schemas"]["Id"];
            direction: components["schemas"]["GateDirection"];
            subject: components["schemas"]["GateSubject"];
            gateId: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
        };
        /** @description Something in the gate log that does not fit. */
        GateConflict: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            kind: components["schemas"]["GateConflictKind"];
            state: components["schemas"]["GateConflictState"];
            entry: components["schemas"]["ConflictEntry"];
            foundAt: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: components["schemas"]["Actor"];
            /** @description What was found out. */
            note?: string;
        };
        /** @description A page of conflicts, the newest first. */
        GateConflictPage: {
            /** @description The conflicts. */
            items: components["schemas"]["GateConflict"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What was found out. */
        ConflictSettlement: {
            /**
             * Format: text
             * @description What was found out, in a few words.
             */
            note?: string;
        };
        /** @description Somebody who is inside. */
        Inside: {
            id: components["schemas"]["Id"];
            /**
             * @description As what they came: a visit, or daily help.
             * @enum {string}
             */
            type: "visit" | "help";
            subjectId: components["schemas"]["Id"];
            /** @description Who it is. */
            name: string;
            /** @description How many of them are inside. */
            people: number;
            /** @description The plate of their vehicle. */
            plate?: string;
            since: components["schemas"]["Instant"];
            /** @description To whom they came. */
            units: components["schemas"]["Unit"][];
        };
        /** @description A page of those who are inside. */
        InsidePage: {
            /** @description The newest first. */
            items: components["schemas"]["Inside"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Which of the device's clocks it was, counted up whenever it is set. */
        DeviceClockGen: number;
        /** @description By which the device knows the entry, for good; random. */
        EntryNonce: string;
        /** @description How many they were; one where it is not said. */
        EntryPeople: number;
        /**
         * Format: text
         * @description Why somebody was refused, or what is to be said of it.
         */
        EntryReason: string;
        /** @description By which somebody can be known; erased when the community's policies say so. */
        GatePerson: {
            /**
             * Format: text
             * @description As they said.
             */
            name?: string;
            /**
             * Format: text
             * @description As they said.
             */
            phone?: string;
            /**
             * Format: text
             * @description As it is written.
             */
            plate?: string;
        };
        /** @description What a device wrote down. */
        DeviceEntry: {
            nonce: components["schemas"]["EntryNonce"];
            /** @description In which order the device wrote its entries down, whatever its clocks said. */
            seq: number;
            clockGen: components["schemas"]["DeviceClockGen"];
            deviceAt: components["schemas"]["AnyInstant"];
            direction: components["schemas"]["GateDirection"];
            subject: components["schemas"]["GateSubject"];
            people?: components["schemas"]["EntryPeople"];
            gateId: components["schemas"]["Id"];
            guardId?: components["schemas"]["Id"];
            /** @description Whether there was no network then. */
            offline: boolean;
            reason?: components["schemas"]["EntryReason"];
            person?: components["schemas"]["GatePerson"];
        };
        /** @description What a device brings at once. */
        GateBatch: {
            sentAt: components["schemas"]["AnyInstant"];
            clockGen: components["schemas"]["DeviceClockGen"];
            /** @description How much waits on the device beside these. */
            pending: number;
            /** @description What happened, in any order. */
            entries: components["schemas"]["DeviceEntry"][];
            /** @description Of all else, by the device's key. */
            signature: string;
        };
        /** @description What came of an entry. */
        GateEntryResult: {
            /** @description Which entry. */
            nonce: string;
            /**
             * @description Whether it was written, was there, or is another than the one that is there.
             * @enum {string}
             */
            outcome: "recorded" | "duplicate" | "rejected";
            id: components["schemas"]["Id"];
        };
        /** @description What came of a batch. */
        GateBatchResult: {
            receivedAt: components["schemas"]["Instant"];
            /** @description One for each entry, in their order. */
            results: components["schemas"]["GateEntryResult"][];
        };
        /**
         * @description Whether the moment is that of a right clock (`exact`), of one by which it is known how wrong it was (`corrected`), or of one by which it is not (`uncertain`).
         * @enum {string}
         */
        EntryTimeQuality: "exact" | "corrected" | "uncertain";
        /** @description Something that happened at a gate, as it was written once. */
        GateEntry: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            deviceId?: components["schemas"]["Id"];
            direction: components["schemas"]["GateDirection"];
            subject: components["schemas"]["GateSubject"];
            /** @description How many they were. */
            people: number;
            gateId: components["schemas"]["Id"];
            guardId?: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it happened by the clock of the device.
             */
            deviceAt?: string;
            at: components["schemas"]["Instant"];
            timeQuality: components["schemas"]["EntryTimeQuality"];
            receivedAt: components["schemas"]["Instant"];
            /** @description Whether the device had no network then. */
            offline: boolean;
            /** @description What was said of it. */
            reason?: string;
            person?: components["schemas"]["GatePerson"];
            /** @description What does not fit, as far as it is known by now, and whether or not it is settled. */
            conflicts: components["schemas"]["GateConflictKind"][];
            corrects?: components["schemas"]["Id"];
        };
        /** @description A page of entries, the latest first. */
        GateEntryPage: {
            /** @description The entries. */
            items: components["schemas"]["GateEntry"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What happened at a gate just now. */
        GateEntryDraft: {
            direction: components["schemas"]["GateDirection"];
            subject: components["schemas"]["GateSubject"];
            people?: components["schemas"]["EntryPeople"];
            gateId: components["schemas"]["Id"];
            reason?: components["schemas"]["EntryReason"];
            person?: components["schemas"]["GatePerson"];
            corrects?: components["schemas"]["Id"];
        };
        /** @description Whether a log is as it was written. */
        GateLogVerification: {
            /** @description Whether nothing was changed. */
            intact: boolean;
            /** @description How many entries there are in the chain. */
            entries: number;
            /** @description How many are to be put at its end within moments. */
            waiting: number;
            /** @description The first place that is not as it was written; one after the last when the end is missing. */
            firstBroken?: number;
        };
        /** @description How far somebody knows what is needed at a gate. */
        SnapshotCursor: string;
        /** @description How far the clocks of a community are ahead of UTC, from a moment on. */
        ClockOffset: {
            from: components["schemas"]["Instant"];
            /** @description Less than nothing where they are behind. */
            minutes: number;
        };
        /**
         * @description Whether somebody comes once, again and again, or to work; whether it is a vehicle that comes, or many guests, each of whom counts as a use. With one use come at most one, or nine in a vehicle, or fifty of a party.
         * @enum {string}
         */
        PassKind: "single" | "recurring" | "staff" | "vehicle" | "party";
        /**
         * @description Where a pass stands.
         * @enum {string}
         */
        PassState: "pending" | "active" | "used-up" | "expired" | "revoked" | "refused";
        /** @description By which something is found that is not said in clear. */
        Lookup: string;
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
        /**
         * @description What a clock shows, as `07:30`.
         * @example 07:30
         */
        ClockTime: string;
        /** @description When a pass is good, by the clocks of its community. A window belongs to the day on which it begins; when it does not end after it begins, it ends on the next day. */
        PassWindow: {
            /** @description On which days it begins. */
            days: components["schemas"]["Weekday"][];
            from: components["schemas"]["ClockTime"];
            to: components["schemas"]["ClockTime"];
        };
        /** @description A pass of the next 48 hours that is not revoked: also one that is used up, one that is to be approved, and one that was changed and is good later, whose code of before may still be shown. It is good while its `state` is `active` alone. */
        SnapshotPass: {
            id: components["schemas"]["Id"];
            /** @description How often it was changed. */
            revision: number;
            kind: components["schemas"]["PassKind"];
            state: components["schemas"]["PassState"];
            code: components["schemas"]["Lookup"];
            /** @description Who comes. */
            name: string;
            /** @description For whom they come. */
            company?: string;
            /** @description As it is written on their vehicle. */
            plate?: string;
            phone?: components["schemas"]["Lookup"];
            /** @description The units to which they may come; all are in `units`. */
            unitIds: components["schemas"]["Id"][];
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
            /** @description When it is good in that time; absent where it always is. */
            windows?: components["schemas"]["PassWindow"][];
            /** @description Absent where uses are not counted. */
            maxUses?: number;
            /** @description How many have come in by it. */
            uses: number;
            /** @description How many may come by one use. */
            peopleAtOnce: number;
            /** @description Present where what is brought stays at the gate. */
            leaveAtGate?: boolean;
            /** @description Who is invited, where somebody has said so. */
            guests?: string[];
        };
        /** @description That a pass is not good any more whose time is not over. */
        SnapshotRevocation: {
            id: components["schemas"]["Id"];
            code: components["schemas"]["Lookup"];
            revokedAt: components["schemas"]["Instant"];
        };
        /**
         * @description What somebody does.
         * @enum {string}
         */
        HelpType: "cleaner" | "cook" | "driver" | "nanny" | "tutor" | "nurse" | "gardener" | "other";
        /** @description What somebody does, each once. */
        HelpTypes: components["schemas"]["HelpType"][];
        /**
         * @description A time of the day by the clocks of the community.
         * @example 08:00
         */
        HelpTime: string;
        /** @description On which days of the week somebody is awaited, from when to when. It belongs to the day on which it begins. */
        HelpWindow: {
            /** @description 1 is Monday, 7 is Sunday. */
            days: number[];
            from: components["schemas"]["HelpTime"];
            /**
             * @description Until when; at or before `from`, it is on the next day.
             * @example 09:00
             */
            to: string;
        };
        /** @description When somebody is awaited in a week. */
        HelpWindows: components["schemas"]["HelpWindow"][];
        /** @description Days on which somebody does not come. */
        SnapshotLeave: {
            /**
             * Format: date
             * @description The first of them.
             */
            firstDay: string;
            /**
             * Format: date
             * @description The last of them.
             */
            lastDay: string;
        };
        /** @description When somebody is awaited by a unit; the gate lets them in 30 minutes around it. */
        SnapshotEngagement: {
            unitId: components["schemas"]["Id"];
            windows: components["schemas"]["HelpWindows"];
            /**
             * Format: date
             * @description From which day on.
             */
            firstDay: string;
            /**
             * Format: date
             * @description Absent while no end is known.
             */
            lastDay?: string;
            /** @description When they do not come, where there is such a time. */
            leaves?: components["schemas"]["SnapshotLeave"][];
        };
        /** @description Somebody who works for homes. */
        SnapshotHelp: {
            id: components["schemas"]["Id"];
            /** @description Who it is. */
            name: string;
            code?: components["schemas"]["Lookup"];
            phone?: components["schemas"]["Lookup"];
            types: components["schemas"]["HelpTypes"];
            /** @description For whom they work. */
            engagements: components["schemas"]["SnapshotEngagement"][];
        };
        /** @description A vehicle of a unit. */
        SnapshotVehicle: {
            id: components["schemas"]["Id"];
            /** @description Its plate in normal form, as `KA01AB1234`. */
            plateKey: string;
            unitId: components["schemas"]["Id"];
        };
        /** @description Somebody who is not let in. */
        SnapshotBlock: {
            id: components["schemas"]["Id"];
            /**
             * @description By what they are known.
             * @enum {string}
             */
            of: "phone" | "plate" | "name";
            key: components["schemas"]["Lookup"];
            /** @description Whether it only asks the guard to look again, as the name alone is the same. */
            asks: boolean;
            until: components["schemas"]["Instant"];
        };
        /** @description A unit. */
        SnapshotUnit: {
            id: components["schemas"]["Id"];
            /** @description What it is called, with its building. */
            label: string;
        };
        /** @description A gate. */
        SnapshotGate: {
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string;
        };
        /** @description Somebody who is inside. */
        SnapshotInside: {
            id: components["schemas"]["Id"];
            /**
             * @description As what they came: a visit, or daily help.
             * @enum {string}
             */
            type: "visit" | "help";
            subjectId: components["schemas"]["Id"];
            passId?: components["schemas"]["Id"];
            /** @description Who it is. */
            name: string;
            /** @description How many of them are inside. */
            people: number;
            since: components["schemas"]["Instant"];
            /** @description To whom they came. */
            unitIds: components["schemas"]["Id"][];
        };
        /** @description Who works when; a part of it is within the 48 hours. */
        SnapshotShift: {
            id: components["schemas"]["Id"];
            accountId?: components["schemas"]["Id"];
            /** @description Who works. */
            name: string;
            gateId?: components["schemas"]["Id"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        /** @description What is not there any more. */
        SnapshotRemoval: {
            /**
             * @description Of what it was one.
             * @enum {string}
             */
            of: "pass" | "revocation" | "help" | "vehicle" | "block" | "unit" | "gate" | "inside" | "shift";
            id: components["schemas"]["Id"];
        };
        /** @description What is needed at a gate without a network, or what of it is another. */
        GateSnapshot: {
            /** @description Whether it is all; what the device had is to be forgotten then. */
            full: boolean;
            cursor: components["schemas"]["SnapshotCursor"];
            serverTime: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            /** @description The clocks of the community. */
            timeZone: string;
            /** @description How far its clocks are ahead of UTC, for 400 days; always all of them. */
            offsets: components["schemas"]["ClockOffset"][];
            /** @description By which signed codes are believed; always all of them. */
            keys: components["schemas"]["SigningKey"][];
            /** @description By which lookups are made: 32 bytes in Base64url. */
            lookupKey: string;
            /** @description Whether there is more than a device is given, of anything; what it does not find it has to ask for. */
            truncated: boolean;
            /** @description Passes that are not revoked or refused. */
            passes: components["schemas"]["SnapshotPass"][];
            /** @description Passes that are. */
            revocations: components["schemas"]["SnapshotRevocation"][];
            /** @description Who works for homes. */
            help: components["schemas"]["SnapshotHelp"][];
            /** @description Vehicles of units. */
            vehicles: components["schemas"]["SnapshotVehicle"][];
            /** @description Who is not let in. */
            blocks: components["schemas"]["SnapshotBlock"][];
            /** @description All units. */
            units: components["schemas"]["SnapshotUnit"][];
            /** @description All gates. */
            gates: components["schemas"]["SnapshotGate"][];
            /** @description Who is inside. */
            inside: components["schemas"]["SnapshotInside"][];
            /** @description Who works at the gates. */
            shifts: components["schemas"]["SnapshotShift"][];
            /** @description What is not there any more; none when it is all. */
            removed: components["schemas"]["SnapshotRemoval"][];
        };
        /** @description Where people and vehicles come in and go out. */
        Gate: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description By which people know it. */
            name: string;
            addedAt: components["schemas"]["Instant"];
        };
        /** @description A page of gates, in the order of their names. */
        GatePage: {
            /** @description The gates. */
            items: components["schemas"]["Gate"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What a gate is called. */
        GateDraft: {
            /**
             * Format: text
             * @description By which people know it.
             */
            name: string;
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
        /** @description The state of a process beside those that answer requests. */
        ProcessHealth: {
            /**
             * @description The process; `worker` does jobs.
             * @enum {string}
             */
            name: "worker";
            status: components["schemas"]["HealthStatus"];
            /** @description What is wrong, when something is. */
            detail?: string;
        };
        /** @description The state of the system and of each service. */
        SystemHealth: {
            status: components["schemas"]["HealthStatus"];
            /** @description One entry for each service. */
            services: components["schemas"]["ServiceHealth"][];
            /** @description Whether something is away that the system does without for a while. */
            degraded?: boolean;
            /** @description One entry for each of these things, which are processes of a service. */
            processes?: components["schemas"]["ProcessHealth"][];
        };
        /** @description A telephone number in E.164 form. */
        PersonPhone: string;
        /** @description Somebody who works for homes. */
        DailyHelp: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description What they are called. */
            name: string;
            phone?: components["schemas"]["PersonPhone"];
            types: components["schemas"]["HelpTypes"];
            addedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @description A day by the clocks of the community.
         * @example 2026-12-24
         */
        HelpDay: string;
        /** @description Days on which somebody need not come, the first and the last included. */
        HelpLeave: {
            id: components["schemas"]["Id"];
            engagementId: components["schemas"]["Id"];
            from: components["schemas"]["HelpDay"];
            to: components["schemas"]["HelpDay"];
        };
        /** @description That somebody works for a unit. */
        Engagement: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            help: components["schemas"]["DailyHelp"];
            unit: components["schemas"]["Unit"];
            windows: components["schemas"]["HelpWindows"];
            from: components["schemas"]["HelpDay"];
            /**
             * Format: date
             * @description The last day; absent while no end is known.
             */
            to?: string;
            /** @description Those that are not over, the earliest first. */
            leaves: components["schemas"]["HelpLeave"][];
            addedAt: components["schemas"]["Instant"];
        };
        /** @description When it ends. */
        EngagementEnd: {
            /**
             * Format: date
             * @description The last day; today, if it is left out.
             */
            on?: string;
        };
        /** @description How somebody kept to what was agreed, on one day. */
        AttendanceDay: {
            day: components["schemas"]["HelpDay"];
            /**
             * @description They came (`present`), came `late`, did not come (`absent`), need not have come (`on-leave`), are not wanted on that day (`not-due`), or may still come (`awaited`).
             * @enum {string}
             */
            state: "present" | "late" | "absent" | "on-leave" | "not-due" | "awaited";
            /** @description By how many minutes they were late. */
            minutes?: number;
        };
        /** @description The days, the first first. */
        AttendanceDays: {
            /** @description Each day once. */
            days: components["schemas"]["AttendanceDay"][];
        };
        /** @description On which days somebody need not come. */
        HelpLeaveDraft: {
            engagementId: components["schemas"]["Id"];
            from: components["schemas"]["HelpDay"];
            to: components["schemas"]["HelpDay"];
        };
        /** @description A helper as a gate sees them. */
        HelpAtGate: {
            help: components["schemas"]["DailyHelp"];
            insideSince?: components["schemas"]["Instant"];
            /** @description Which units await them today. */
            dueUnits: components["schemas"]["Unit"][];
            /** @description Whether a unit awaits them now, or within half an hour. */
            mayComeIn: boolean;
        };
        /** @description Helpers by name. */
        HelpersAtGate: {
            /** @description The helpers. */
            items: components["schemas"]["HelpAtGate"][];
        };
        /** @description A page of helpers, the newest first. */
        DailyHelpPage: {
            /** @description The helpers. */
            items: components["schemas"]["DailyHelp"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * Format: text
         * @description A part of a name.
         */
        HelpName: string;
        /** @description Who is to work for which unit. */
        DailyHelpDraft: {
            givenName: components["schemas"]["HelpName"];
            familyName: components["schemas"]["HelpName"];
            phone?: components["schemas"]["PersonPhone"];
            types: components["schemas"]["HelpTypes"];
            unitId: components["schemas"]["Id"];
            windows: components["schemas"]["HelpWindows"];
            from?: components["schemas"]["HelpDay"];
        };
        /** @description A page of engagements, the newest first. */
        EngagementPage: {
            /** @description The engagements. */
            items: components["schemas"]["Engagement"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Whom a unit engages, and when. */
        EngagementDraft: {
            helpId: components["schemas"]["Id"];
            unitId: components["schemas"]["Id"];
            windows: components["schemas"]["HelpWindows"];
            from?: components["schemas"]["HelpDay"];
        };
        /**
         * @description What kind of paper it is.
         * @enum {string}
         */
        DocumentType: "passport" | "national-id" | "driving-licence" | "residence-permit" | "tax-id" | "other";
        /**
         * Format: date
         * @description The last day on which it is valid.
         * @example 2031-05-31
         */
        DocumentDay: string;
        /** @description A paper, without its number. `fileGoesAt` is when its file goes, or went: then there is no `fileId` any more. */
        IdentityDocument: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            personId: components["schemas"]["Id"];
            type: components["schemas"]["DocumentType"];
            /** @description The last four letters or digits of its number. */
            last4: string;
            fileId?: components["schemas"]["Id"];
            expiresOn?: components["schemas"]["DocumentDay"];
            addedAt: components["schemas"]["Instant"];
            addedBy: components["schemas"]["Actor"];
            verifiedAt?: components["schemas"]["Instant"];
            verifiedBy?: components["schemas"]["Actor"];
            fileGoesAt?: components["schemas"]["Instant"];
        };
        /** @description The papers of somebody. */
        IdentityDocuments: {
            /** @description The papers. */
            items: components["schemas"]["IdentityDocument"][];
        };
        /** @description A paper that is entered. */
        IdentityDocumentDraft: {
            personId?: components["schemas"]["Id"];
            type: components["schemas"]["DocumentType"];
            /**
             * Format: text
             * @description As it stands on the paper.
             */
            number: string;
            fileId?: components["schemas"]["Id"];
            expiresOn?: components["schemas"]["DocumentDay"];
        };
        /** @description Why a number is read. */
        NumberReading: {
            /**
             * Format: text
             * @description Why; it stands in the audit log.
             */
            reason: string;
        };
        /** @description The number of a paper. */
        DocumentNumber: {
            /** @description As it stands on the paper. */
            number: string;
        };
        /**
         * @description What the rows are of.
         * @enum {string}
         */
        ImportKind: "units" | "people" | "vehicles" | "opening-balances";
        /**
         * @description What a column is of.
         * @enum {string}
         */
        ImportColumn: "building" | "unit" | "floor" | "unitKind" | "area" | "share" | "externalRef" | "givenName" | "familyName" | "email" | "phone" | "kind" | "from" | "to" | "livesHere" | "primary" | "plate" | "vehicleKind" | "colour" | "amount" | "day";
        /** @description A column of a file. */
        ImportKindColumn: {
            column: components["schemas"]["ImportColumn"];
            /** @description Whether nothing can be done without it. */
            required: boolean;
        };
        /** @description A kind of rows. */
        ImportKindColumns: {
            kind: components["schemas"]["ImportKind"];
            /** @description What its files can have. */
            columns: components["schemas"]["ImportKindColumn"][];
        };
        /** @description What files can be brought in. */
        ImportKinds: {
            /** @description In the order in which one needs the other. */
            items: components["schemas"]["ImportKindColumns"][];
        };
        /**
         * @description What is done with a row.
         * @enum {string}
         */
        ImportRowAction: "create" | "update" | "same" | "error";
        /**
         * @description What came of a row.
         * @enum {string}
         */
        ImportRowOutcome: "applied" | "undone" | "kept";
        /** @description What is wrong with a cell. */
        ImportRowError: {
            column: components["schemas"]["ImportColumn"];
            /** @description What it is, for example `phone_shape`. */
            code: string;
            /** @description What stands there. */
            value: string;
        };
        /** @description A row of the file. */
        ImportRow: {
            /** @description As whoever opens the file counts. */
            rowNo: number;
            action: components["schemas"]["ImportRowAction"];
            outcome?: components["schemas"]["ImportRowOutcome"];
            /** @description What stands in its columns. */
            cells: {
                [key: string]: string;
            };
            /** @description Everything that is wrong with it. */
            errors: components["schemas"]["ImportRowError"][];
            /**
             * Format: uuid
             * @description What it is done to, or was made of it.
             */
            entityId?: string;
        };
        /** @description A page of rows. */
        ImportRowPage: {
            /** @description In the order of the sheet. */
            items: components["schemas"]["ImportRow"][];
            /** @description Where the next page begins, if there is one. */
            nextCursor?: string;
        };
        /**
         * @description How far it is.
         * @enum {string}
         */
        ImportState: "uploaded" | "checking" | "checked" | "applying" | "applied" | "undoing" | "undone" | "cancelled" | "failed";
        /**
         * Format: text
         * @description What a column is called in the file.
         */
        ImportHeading: string;
        /**
         * @description Whether rows with errors keep the others from being applied; without it, they do.
         * @enum {string}
         */
        ImportOnError: "stop" | "skip";
        /** @description How the file is meant, where it does not say so itself. */
        ImportOptions: {
            /**
             * @description How days are written that are neither days to a spreadsheet nor like 2027-04-03; without it 03/04/2027 is an error.
             * @enum {string}
             */
            dateFormat?: "day-month-year" | "month-day-year" | "year-month-day";
            /**
             * @description What stands before fractions in numbers that are texts; without it, a point.
             * @enum {string}
             */
            decimal?: "point" | "comma";
            /** @description Where phone numbers without a country's code are of, as `IN`; without it, where the community's currency is of. */
            country?: string;
            /**
             * @description How a CSV is written; without it that is found out.
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1254" | "windows-1256";
            /**
             * Format: text
             * @description The name of the sheet of a workbook; without it, the first that is not hidden.
             */
            sheet?: string;
            /** @description Of columns that are not known by their headings what they are called in the file. */
            columns?: {
                building?: components["schemas"]["ImportHeading"];
                unit?: components["schemas"]["ImportHeading"];
                floor?: components["schemas"]["ImportHeading"];
                unitKind?: components["schemas"]["ImportHeading"];
                area?: components["schemas"]["ImportHeading"];
                share?: components["schemas"]["ImportHeading"];
                externalRef?: components["schemas"]["ImportHeading"];
                givenName?: components["schemas"]["ImportHeading"];
                familyName?: components["schemas"]["ImportHeading"];
                email?: components["schemas"]["ImportHeading"];
                phone?: components["schemas"]["ImportHeading"];
                kind?: components["schemas"]["ImportHeading"];
                from?: components["schemas"]["ImportHeading"];
                to?: components["schemas"]["ImportHeading"];
                livesHere?: components["schemas"]["ImportHeading"];
                primary?: components["schemas"]["ImportHeading"];
                plate?: components["schemas"]["ImportHeading"];
                vehicleKind?: components["schemas"]["ImportHeading"];
                colour?: components["schemas"]["ImportHeading"];
                amount?: components["schemas"]["ImportHeading"];
                day?: components["schemas"]["ImportHeading"];
            };
            onError?: components["schemas"]["ImportOnError"];
        };
        /** @description A column of the file that is brought in. */
        ImportMapping: {
            column: components["schemas"]["ImportColumn"];
            /** @description What it is called in the file. */
            heading: string;
        };
        /** @description How many rows there are, what is done with them, and how many of them that was done with. */
        ImportCounts: {
            /** @description All of them. */
            rows: number;
            /** @description Those that make something. */
            create: number;
            /** @description Those that change something. */
            update: number;
            /** @description Those of which everything is there already. */
            same: number;
            /** @description Those with which nothing can be done. */
            error: number;
            /** @description Those that were applied. */
            applied: number;
            /** @description Those that were taken back. */
            undone: number;
            /** @description Those that were not taken back, because something was changed since. */
            kept: number;
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
        /** @description What is brought in by a file. */
        Import: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ImportKind"];
            state: components["schemas"]["ImportState"];
            fileId: components["schemas"]["Id"];
            /** @description What the file was called. */
            fileName: string;
            options: components["schemas"]["ImportOptions"];
            /** @description Which column is which. */
            columns: components["schemas"]["ImportMapping"][];
            /** @description What all columns of the file are called, also those that are not brought in. */
            headings?: string[];
            counts: components["schemas"]["ImportCounts"];
            /**
             * Format: uuid
             * @description The job that is at it, or was at it last.
             */
            jobId?: string;
            failure?: components["schemas"]["JobError"];
            createdBy: components["schemas"]["Actor"];
            createdAt: components["schemas"]["Instant"];
            checkedAt?: components["schemas"]["Instant"];
            appliedAt?: components["schemas"]["Instant"];
            undoneAt?: components["schemas"]["Instant"];
            rowsGoneAt?: components["schemas"]["Instant"];
        };
        /** @description How it is applied. */
        ImportApplication: {
            onError?: components["schemas"]["ImportOnError"];
        };
        /** @description A page of imports. */
        ImportPage: {
            /** @description The newest first. */
            items: components["schemas"]["Import"][];
            /** @description Where the next page begins, if there is one. */
            nextCursor?: string;
        };
        /** @description What is brought in. */
        ImportDraft: {
            kind: components["schemas"]["ImportKind"];
            fileId: components["schemas"]["Id"];
            options?: components["schemas"]["ImportOptions"];
        };
        /**
         * @description As what somebody lives there, or has the home.
         * @enum {string}
         */
        ResidencyKind: "owner" | "tenant" | "family";
        /** @description Everybody without an account who lives in the community now or will; each that is said keeps fewer. */
        InvitedFilter: {
            /** @description Whose home is in one of these buildings. */
            buildingIds?: components["schemas"]["Id"][];
            /** @description Who lives there as one of these. */
            kinds?: components["schemas"]["ResidencyKind"][];
            /** @description Whom nobody has invited so far. */
            notInvitedYet?: boolean;
        };
        /** @description Who is invited, either by name or by a filter. */
        InvitationBatch: {
            /** @description These people. */
            personIds?: components["schemas"]["Id"][];
            filter?: components["schemas"]["InvitedFilter"];
            language?: components["schemas"]["FileLanguage"];
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
         * @description As what somebody asks to live there.
         * @enum {string}
         */
        JoinKind: "tenant" | "family";
        /** @description How they are let in, where it is not as they asked, or not at once. */
        JoinApproval: {
            kind?: components["schemas"]["JoinKind"];
            /**
             * Format: date
             * @description The day on which they move in, in the community's time zone; today or later.
             */
            from?: string;
        };
        /**
         * Format: long-text
         * @description What the applicant says to those who decide.
         */
        JoinNote: string;
        /**
         * @description What became of a request.
         * @enum {string}
         */
        JoinState: "pending" | "approved" | "refused" | "withdrawn" | "expired";
        /**
         * Format: long-text
         * @description Why it was refused; the applicant reads it.
         */
        Reason: string;
        /** @description That somebody asks to live in a unit. `decidedAt` is when it was decided or ended otherwise, `decidedBy` who decided, if anybody did. */
        JoinRequest: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            applicant: components["schemas"]["Actor"];
            kind: components["schemas"]["JoinKind"];
            note?: components["schemas"]["JoinNote"];
            state: components["schemas"]["JoinState"];
            requestedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: components["schemas"]["Actor"];
            reason?: components["schemas"]["Reason"];
        };
        /** @description Why it is refused. */
        JoinRefusal: {
            reason?: components["schemas"]["Reason"];
        };
        /**
         * @description What leads to the community: digits and letters, without those that look alike.
         * @example 7K3QX9M2TB
         */
        Code: string;
        /** @description The join code of the community; without `code` until one is made. */
        JoinCode: {
            code?: components["schemas"]["Code"];
        };
        /** @description Where a join code leads. */
        JoinPage: {
            /** @description The community whose code it is. */
            community: {
                /** @description What the community is called. */
                name: string;
            };
            /** @description Its units. */
            items: components["schemas"]["Unit"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A page of join requests. */
        JoinRequestPage: {
            /** @description The requests. */
            items: components["schemas"]["JoinRequest"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * Format: name
         * @description A name as people write it; it stands in mails, so it holds no part of a link.
         */
        PersonName: string;
        /** @description Who asks, for which unit, and as what. */
        JoinRequestDraft: {
            code: components["schemas"]["Code"];
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["JoinKind"];
            givenName: components["schemas"]["PersonName"];
            familyName: components["schemas"]["PersonName"];
            note?: components["schemas"]["JoinNote"];
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
        /**
         * @description What the account is signed in to with where its owner had no mail address when they joined; in lower case.
         * @example dev.shah
         */
        KnownUserName: string;
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
        /**
         * @description What has become of a move.
         * @enum {string}
         */
        MoveState: "requested" | "approved" | "done" | "refused" | "cancelled";
        /**
         * Format: date
         * @description The day in the community's time zone.
         * @example 2027-01-31
         */
        MoveDay: string;
        /**
         * Format: long-text
         * @description What those who decide should know.
         */
        MoveNote: string;
        /** @description Something to be seen to, and who has ticked it off when. */
        MoveItem: {
            /** @description Its number. */
            item: number;
            /** @description What is to be seen to. */
            label: string;
            tickedAt?: components["schemas"]["Instant"];
            tickedBy?: components["schemas"]["Actor"];
        };
        /**
         * Format: long-text
         * @description Why it was refused; whoever moves reads it.
         */
        MoveReason: string;
        /** @description That somebody moves in or out. `at` is when it is done by itself, `residencyId` what ends or begins with it; `decidedBy` approved or refused it, `endedBy` made it done, refused or cancelled, if it was not done by itself. */
        Move: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            person: components["schemas"]["MovePerson"];
            direction: components["schemas"]["MoveDirection"];
            kind?: components["schemas"]["ResidencyKind"];
            residencyId?: components["schemas"]["Id"];
            state: components["schemas"]["MoveState"];
            day: components["schemas"]["MoveDay"];
            at: components["schemas"]["Instant"];
            /** @description When the lift is theirs, once it is approved. */
            lift?: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            };
            note?: components["schemas"]["MoveNote"];
            /** @description What is to be seen to, in its order. */
            checklist: components["schemas"]["MoveItem"][];
            requestedAt: components["schemas"]["Instant"];
            requestedBy: components["schemas"]["Actor"];
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: components["schemas"]["Actor"];
            reason?: components["schemas"]["MoveReason"];
            endedAt?: components["schemas"]["Instant"];
            endedBy?: components["schemas"]["Actor"];
        };
        /** @description Why it is refused. */
        MoveRefusal: {
            reason?: components["schemas"]["MoveReason"];
        };
        /** @description When it was done. */
        MoveFinish: {
            at?: components["schemas"]["AnyInstant"];
        };
        /** @description Whether an item of the checklist has been seen to. */
        MoveTick: {
            /** @description The number of the item. */
            item: number;
            /** @description Whether it has been seen to; false takes the tick away. */
            isDone: boolean;
        };
        /** @description A page of moves. */
        MovePage: {
            /** @description The moves. */
            items: components["schemas"]["Move"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description A time of day on the community's clocks.
         * @example 22:00
         */
        LocalTime: string;
        /** @description From when to when the lift is wanted, on the day of the move. */
        LiftHours: {
            from: components["schemas"]["LocalTime"];
            /**
             * @description A later time of that day; 24:00 is its end.
             * @example 12:00
             */
            to: string;
        };
        /** @description Who moves in or out, and when. Without `personId` whoever asks; `kind` is of somebody who moves in and has no residency in the unit yet. */
        MoveDraft: {
            direction: components["schemas"]["MoveDirection"];
            unitId: components["schemas"]["Id"];
            personId?: components["schemas"]["Id"];
            kind?: components["schemas"]["ResidencyKind"];
            day: components["schemas"]["MoveDay"];
            time?: components["schemas"]["LocalTime"];
            lift?: components["schemas"]["LiftHours"];
            note?: components["schemas"]["MoveNote"];
        };
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
        /** @description What kind of file is wanted. */
        NoticeExport: {
            format: components["schemas"]["FileFormat"];
            language?: components["schemas"]["FileLanguage"];
        };
        /** @description To somebody who lives in the unit now. */
        ParcelToResident: {
            accountId: components["schemas"]["Id"];
        };
        /** @description By which a parcel is handed over; six digits, the first of which may be zeros. */
        ParcelCode: string;
        /** @description To whoever says its code. */
        ParcelByCode: {
            code: components["schemas"]["ParcelCode"];
        };
        /** @description To whom the household has named. */
        ParcelToCollector: {
            /**
             * @description That they are the one who was named.
             * @enum {boolean}
             */
            toCollector: true;
        };
        /** @description By what it is handed over. */
        ParcelHandOver: components["schemas"]["ParcelToResident"] | components["schemas"]["ParcelByCode"] | components["schemas"]["ParcelToCollector"];
        /**
         * @description It waits (`received`), or is gone: handed over, returned to who brought it, or lost.
         * @enum {string}
         */
        ParcelState: "received" | "handed-over" | "returned" | "lost";
        /**
         * Format: text
         * @description Who brought it.
         */
        ParcelCarrier: string;
        /**
         * Format: text
         * @description What it looks like.
         */
        ParcelDescription: string;
        /**
         * Format: text
         * @description Where it lies.
         */
        ParcelShelf: string;
        /**
         * Format: text
         * @description Whom the household lets fetch it beside those who live there.
         */
        CollectorName: string;
        /** @description Who has it. */
        ParcelRecipient: {
            /**
             * @description Who said its code, somebody who lives there, or whom the household named.
             * @enum {string}
             */
            kind: "code" | "resident" | "collector";
            accountId?: components["schemas"]["Id"];
            /** @description What the resident is called, or whom the household named; absent for a code. */
            name?: string;
        };
        /**
         * Format: text
         * @description Why it is gone.
         */
        ParcelReason: string;
        /** @description What was left at the gate for a unit. */
        Parcel: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            state: components["schemas"]["ParcelState"];
            carrier?: components["schemas"]["ParcelCarrier"];
            description?: components["schemas"]["ParcelDescription"];
            shelf?: components["schemas"]["ParcelShelf"];
            /** @description Whether it goes off soon. */
            perishable: boolean;
            photoId?: components["schemas"]["Id"];
            code?: components["schemas"]["ParcelCode"];
            collector?: components["schemas"]["CollectorName"];
            receivedAt: components["schemas"]["Instant"];
            receivedBy: components["schemas"]["Actor"];
            /** @description How often it was told that it still waits. */
            reminders: number;
            endedAt?: components["schemas"]["Instant"];
            endedBy?: components["schemas"]["Actor"];
            recipient?: components["schemas"]["ParcelRecipient"];
            reason?: components["schemas"]["ParcelReason"];
        };
        /** @description Why it is gone. */
        ParcelEnd: {
            reason?: components["schemas"]["ParcelReason"];
        };
        /** @description Who may fetch it. */
        ParcelCollector: {
            /**
             * Format: text
             * @description What they are called, or null for nobody.
             */
            name: string | null;
        };
        /** @description A page of parcels, the newest first. */
        ParcelPage: {
            /** @description The parcels. */
            items: components["schemas"]["Parcel"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What was left, and for which unit. */
        ParcelDraft: {
            unitId: components["schemas"]["Id"];
            carrier?: components["schemas"]["ParcelCarrier"];
            description?: components["schemas"]["ParcelDescription"];
            shelf?: components["schemas"]["ParcelShelf"];
            /** @description Whether it goes off soon; it does not if that is left out. */
            perishable?: boolean;
            /**
             * Format: uuid
             * @description A picture of it; a file of whoever receives it.
             */
            photoId?: string;
        };
        /** @description Who is to come. */
        PassVisitor: {
            /**
             * Format: text
             * @description Their name, or that of the party.
             */
            name: string;
            /** @description Telephone number in E.164 form. */
            phone?: string;
            /**
             * Format: text
             * @description On whose behalf they come.
             */
            company?: string;
            /**
             * Format: text
             * @description As it is written on their vehicle.
             */
            plate?: string;
        };
        /** @description None for all of its time. */
        PassWindows: components["schemas"]["PassWindow"][];
        /** @description How many may come in with it, one after the other or at once; as many as there are guests unless it is said. */
        PassMaxUses: number;
        /** @description Whom a party expects, by name. */
        PassGuests: string[];
        /** @description Permission to come that was given ahead. */
        Pass: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            /** @description The units to which they may come. */
            units: components["schemas"]["Unit"][];
            kind: components["schemas"]["PassKind"];
            state: components["schemas"]["PassState"];
            visitor: components["schemas"]["PassVisitor"];
            validFrom: components["schemas"]["Instant"];
            /** @description The first moment at which it is not good any more. */
            validTo: components["schemas"]["Instant"];
            windows: components["schemas"]["PassWindows"];
            maxUses?: components["schemas"]["PassMaxUses"];
            /** @description How many have come in with it. */
            uses: number;
            /** @description What whoever comes says at the gate; six digits. */
            code: string;
            /** @description Whether what they bring is to be left at the gate. */
            leaveAtGate: boolean;
            guests: components["schemas"]["PassGuests"];
            issuedBy: components["schemas"]["Actor"];
            issuedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            /** @description Who revoked or refused it; absent when it ended by itself. */
            revokedBy?: components["schemas"]["Actor"];
            /** @description Why it was refused. */
            reason?: string;
        };
        /** @description Why a pass is refused. */
        PassRefusal: {
            /**
             * Format: long-text
             * @description What whoever asked for it is told.
             */
            reason?: string;
        };
        /** @description The QR code of a pass. */
        PassQr: {
            /** @description What it says. */
            text: string;
            /** @description How it looks, as an SVG image. */
            svg: string;
        };
        /**
         * Format: digits
         * @description Six digits, with the zeros at the beginning; of any script.
         * @example 004217
         */
        TypedCode: string;
        /**
         * @description How many come.
         * @default 1
         */
        PassPeople: number;
        /** @description Either of both. */
        PassCheckRequest: {
            code?: components["schemas"]["TypedCode"];
            /**
             * Format: opaque
             * @description What a camera has read.
             */
            qr?: string;
            people?: components["schemas"]["PassPeople"];
        };
        /**
         * @description Whether whoever has it may come in now. One with too few uses left is used up; `blocked` is whoever the community does not let in; one that is `pending` waits for the management.
         * @enum {string}
         */
        PassCheckResult: "ok" | "not_yet" | "pending" | "expired" | "revoked" | "used_up" | "not_in_window" | "other_community" | "blocked" | "unknown";
        /**
         * @description Why what a camera has read is unknown: it is no code of ours, has signs or a length that none has, says what cannot be read or is not for passes, has a signature that is written otherwise or is not right, or a key that nobody here knows.
         * @enum {string}
         */
        CodeRefusal: "not_ours" | "bad_characters" | "bad_length" | "unknown_kind" | "bad_content" | "der_signature" | "unknown_key" | "bad_signature";
        /** @description How many may come in with it at once now. */
        PassUsesLeft: number;
        /** @description What a guard is to know of a pass. */
        PassAtGate: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PassKind"];
            visitor: components["schemas"]["PassVisitor"];
            /** @description The units to which they may come. */
            units: components["schemas"]["Unit"][];
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
            windows: components["schemas"]["PassWindows"];
            /** @description How many have come in with it. */
            uses: number;
            maxUses?: components["schemas"]["PassMaxUses"];
            /** @description Whether what they bring is to be left at the gate. */
            leaveAtGate: boolean;
            guests: components["schemas"]["PassGuests"];
        };
        /** @description What is to be said of a pass. */
        PassCheck: {
            result: components["schemas"]["PassCheckResult"];
            reason?: components["schemas"]["CodeRefusal"];
            left?: components["schemas"]["PassUsesLeft"];
            /** @description When it is good next; absent when that is not to come, or it is good now. */
            opensAt?: components["schemas"]["Instant"];
            pass?: components["schemas"]["PassAtGate"];
        };
        /** @description Who comes where. */
        PassUseRequest: {
            people?: components["schemas"]["PassPeople"];
            /** @description One of its units; the first of them if it is not said. */
            unitId?: components["schemas"]["Id"];
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
        /**
         * @description Who is asked.
         * @enum {string}
         */
        VisitRungKind: "household" | "contacts" | "guard" | "manager";
        /** @description Who is asked, and for how long. */
        VisitRung: {
            kind: components["schemas"]["VisitRungKind"];
            /** @description For how many seconds. */
            seconds: number;
        };
        /** @description The rung that has begun last, counted from 0, and when it ends. */
        VisitStandingRung: {
            /** @description Its place on the ladder. */
            index: number;
            kind: components["schemas"]["VisitRungKind"];
            endsAt: components["schemas"]["Instant"];
        };
        /**
         * @description Whether the visitor comes to the home, or leaves what they bring at the gate.
         * @enum {string}
         */
        VisitInstruction: "come-up" | "leave-at-gate";
        /** @description One visitor's one coming. */
        Visit: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            visitor: components["schemas"]["Visitor"];
            kind: components["schemas"]["VisitKind"];
            /** @description Anything the resident should know. */
            note?: string;
            /** @description How many people come; absent for one. */
            partySize?: number;
            /** @description Of which coming of one person to several homes this is part: `listVisits` finds the others by it. */
            tourId?: components["schemas"]["Id"];
            /** @description How many of a party are inside, while somebody is. */
            insideCount?: number;
            state: components["schemas"]["VisitState"];
            /** @description The pass by which the visitor came in; absent where a home was asked. */
            passId?: components["schemas"]["Id"];
            requestedBy: components["schemas"]["Actor"];
            requestedByActor?: components["schemas"]["RealActor"];
            requestedAt: components["schemas"]["Instant"];
            /** @description When the last rung of the ladder ends. */
            answerBy: components["schemas"]["Instant"];
            /** @description Who is asked one after the other, while somebody is. */
            ladder?: components["schemas"]["VisitRung"][];
            rung?: components["schemas"]["VisitStandingRung"];
            answeredBy?: components["schemas"]["Actor"];
            answeredByActor?: components["schemas"]["RealActor"];
            answeredAt?: components["schemas"]["Instant"];
            /**
             * @description On whose word it was decided: of somebody who lives there, who may have said so before (`standing`, or with a `pass`), or of somebody at the gate.
             * @enum {string}
             */
            decidedVia?: "resident" | "standing" | "pass" | "guard";
            /** @description Why the gate decided so. */
            reason?: string;
            instruction?: components["schemas"]["VisitInstruction"];
            approvedUntil?: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnBy?: components["schemas"]["Actor"];
            withdrawnByActor?: components["schemas"]["RealActor"];
            disputedAt?: components["schemas"]["Instant"];
            disputedBy?: components["schemas"]["Actor"];
            disputedByActor?: components["schemas"]["RealActor"];
            /**
             * @description How it is known that the visitor has left; `assumed` when nobody saw it, then `checkedOutAt` is absent; `parcel` when they left at the gate what they brought.
             * @enum {string}
             */
            leftHow?: "seen" | "assumed" | "parcel";
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
        /** @description That somebody came in by a pass. */
        PassUse: {
            left?: components["schemas"]["PassUsesLeft"];
            visit: components["schemas"]["Visit"];
        };
        /** @description A link to the page of a pass. */
        PassLink: {
            /** @description The last part of the page's address. */
            token: string;
        };
        /** @description Where the pass is good. */
        PublicPassCommunity: {
            /** @description What it is called. */
            name: string;
            /** @description The clocks by which the pass is good. */
            timeZone: string;
            /** @description How it writes. */
            locale: string;
        };
        /** @description Whither the pass leads. */
        PublicPassPlace: {
            /** @description The unit. */
            name: string;
            /** @description Where it is. */
            building: string;
        };
        /** @description What is to be known for coming, and to be shown at the gate. */
        PublicPassTerms: {
            kind: components["schemas"]["PassKind"];
            /** @description Who is to come, as whoever gave it has written. */
            visitorName: string;
            /** @description Where they may go. */
            places: components["schemas"]["PublicPassPlace"][];
            /** @description The gates of the community, by name. */
            gates: string[];
            validFrom: components["schemas"]["Instant"];
            /** @description The first moment at which it is not good any more. */
            validTo: components["schemas"]["Instant"];
            windows: components["schemas"]["PassWindows"];
            /** @description How many may still come in with it; absent where they are not counted. */
            left?: number;
            /** @description Whether what they bring is to be left at the gate. */
            leaveAtGate: boolean;
            /** @description What to say at the gate; six digits. */
            code: string;
            /** @description What the QR code says; it is to be drawn from it. */
            qr: string;
            /** @description What the community asks of those who come. */
            rules: string[];
        };
        /** @description A pass, as whoever has its link may see it. */
        PublicPass: {
            community: components["schemas"]["PublicPassCommunity"];
            state: components["schemas"]["PassState"];
            /** @description Absent once it has ended. */
            pass?: components["schemas"]["PublicPassTerms"];
        };
        /** @description A page of passes, the newest first. */
        PassPage: {
            /** @description The passes. */
            items: components["schemas"]["Pass"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Who may come to which units, and when. */
        PassDraft: {
            /** @description The units. */
            unitIds: components["schemas"]["Id"][];
            kind: components["schemas"]["PassKind"];
            visitor: components["schemas"]["PassVisitor"];
            validFrom?: components["schemas"]["AnyInstant"];
            validTo?: components["schemas"]["AnyInstant"];
            /**
             * Format: date
             * @description The first day, in the place of `validFrom`.
             */
            firstDay?: string;
            /**
             * Format: date
             * @description The last day, in the place of `validTo`.
             */
            lastDay?: string;
            windows?: components["schemas"]["PassWindows"];
            maxUses?: components["schemas"]["PassMaxUses"];
            /** @description Whether what they bring is to be left at the gate. */
            leaveAtGate?: boolean;
            guests?: components["schemas"]["PassGuests"];
        };
        /** @description What to change. */
        PassChanges: {
            visitor?: components["schemas"]["PassVisitor"];
            validFrom?: components["schemas"]["AnyInstant"];
            validTo?: components["schemas"]["AnyInstant"];
            /**
             * Format: date
             * @description The first day, in the place of `validFrom`.
             */
            firstDay?: string;
            /**
             * Format: date
             * @description The last day, in the place of `validTo`.
             */
            lastDay?: string;
            windows?: components["schemas"]["PassWindows"];
            /** @description How many may come in with it, those included who did; null for any number. */
            maxUses?: number | null;
            /** @description Whether what they bring is to be left at the gate. */
            leaveAtGate?: boolean;
            guests?: components["schemas"]["PassGuests"];
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
            /** @description The account's email address; empty when it has none. */
            email: string;
            userName?: components["schemas"]["KnownUserName"];
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
        /**
         * Format: email
         * @description An email address by which the community reaches the person.
         */
        PersonEmail: string;
        /** @description Whether they are under age, and so nobody's contact. */
        IsMinor: boolean;
        /** @description Who is entered. */
        PersonDraft: {
            givenName: components["schemas"]["PersonName"];
            familyName: components["schemas"]["PersonName"];
            email?: components["schemas"]["PersonEmail"];
            phone?: components["schemas"]["PersonPhone"];
            isMinor?: components["schemas"]["IsMinor"];
        };
        /**
         * @description Entered without an account (`known`), invited to one, a member by their account, no member any more (`left`), or with an account that was deleted (`forgotten`).
         * @enum {string}
         */
        PersonState: "known" | "invited" | "member" | "left" | "forgotten";
        /** @description Somebody whom the community knows; without `accountId` where they have no account yet. */
        KnownPerson: {
            id: components["schemas"]["Id"];
            accountId?: components["schemas"]["Id"];
            /** @description What others read of them. */
            name: string;
            /** @description First name, where it was told. */
            givenName?: string;
            /** @description Last name, where it was told. */
            familyName?: string;
            /** @description An address, where one was entered. */
            email?: string;
            /** @description A telephone number, where one was entered. */
            phone?: string;
            isMinor: components["schemas"]["IsMinor"];
            state: components["schemas"]["PersonState"];
            directory: components["schemas"]["DirectoryChoice"];
        };
        /** @description What to change. */
        PersonChanges: {
            givenName?: components["schemas"]["PersonName"];
            familyName?: components["schemas"]["PersonName"];
            /**
             * Format: email
             * @description An email address by which the community reaches the person, or null for none.
             */
            email?: string | null;
            /** @description A telephone number in E.164 form, or null for none. */
            phone?: string | null;
            isMinor?: components["schemas"]["IsMinor"];
        };
        /** @description A page of persons, by name. */
        KnownPersonPage: {
            /** @description The persons. */
            items: components["schemas"]["KnownPerson"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description How somebody comes in who asks to. */
        JoiningPolicy: {
            /**
             * @description Who lets them in, the management, the household, or whoever of them answers first.
             * @enum {string}
             */
            approval: "management" | "household" | "either";
        };
        /** @description Who may find each other, of those who want to be found. */
        DirectoryPolicy: {
            /**
             * @description To nobody, to those of one building, or to all who live in the community.
             * @enum {string}
             */
            open: "none" | "building" | "community";
        };
        /** @description How notices are put up. */
        NoticesPolicy: {
            /** @description Whether a second person has to approve a notice. */
            approval: boolean;
        };
        /** @description How long is kept what is not needed for ever. */
        RetentionPolicy: {
            /** @description For how many days the log of the gate says who came. */
            gateLogDays: number;
            /** @description For how many days a paper is kept after it was verified. */
            idDays: number;
        };
        /** @description When nobody is woken by what can wait, by the community's clocks. */
        QuietHoursPolicy: {
            /** @description Whether there are any. */
            enabled: boolean;
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
        };
        /** @description What comes with living in a home, by how somebody lives there. */
        ResidentsPolicy: {
            /** @description Who votes. */
            vote: components["schemas"]["ResidencyKind"][];
            /** @description Who is rung when a visitor comes. */
            ring: components["schemas"]["ResidencyKind"][];
            /** @description Who books what is shared. */
            book: components["schemas"]["ResidencyKind"][];
        };
        /**
         * Format: text
         * @description What is to be seen to.
         */
        ChecklistLabel: string;
        /** @description What is to be seen to when somebody moves. */
        MovesPolicy: {
            /** @description The checklist of who moves in. */
            in: components["schemas"]["ChecklistLabel"][];
            /** @description The checklist of who moves out. */
            out: components["schemas"]["ChecklistLabel"][];
        };
        /** @description After how many seconds inside guards and managers are told, and again each time as long; 0 for not at all. */
        OverstaySeconds: number;
        /** @description How the gate is kept: who is asked about a visitor, one after the other and for how long, how long a visitor may stay, and when who was not seen to leave counts as gone. */
        GatePolicy: {
            /** @description For how many seconds who lives there is asked alone. */
            householdSeconds: number;
            /** @description For how many seconds whom the household named is called then; 0 for not at all. Left out where it named nobody. */
            contactsSeconds: number;
            /** @description For how many seconds the gate may decide then; 0 for not at all. */
            guardSeconds: number;
            /**
             * @description Who decides about visitors of a home in which nobody can be rung.
             * @enum {string}
             */
            emptyHomes: "guard" | "manager";
            /** @description For how many minutes an approval holds that nobody uses. */
            approvalMinutes: number;
            guestOverstaySeconds: components["schemas"]["OverstaySeconds"];
            deliveryOverstaySeconds: components["schemas"]["OverstaySeconds"];
            cabOverstaySeconds: components["schemas"]["OverstaySeconds"];
            serviceOverstaySeconds: components["schemas"]["OverstaySeconds"];
            /** @description How many seconds each home gives to who comes to several: guards and managers are told after so many for each home that let them in, and again each time as long; 0 for as long as others of the kind. */
            tourUnitSeconds: number;
            assumedOutAt: components["schemas"]["LocalTime"];
        };
        /** @description How passes are given. */
        PassesPolicy: {
            /** @description What whoever comes by a pass is to know, on the page of the pass. */
            rules: components["schemas"]["ChecklistLabel"][];
            /** @description Which passes of residents wait until the management has approved them. */
            approval: components["schemas"]["PassKind"][];
        };
        /** @description How a community does things. */
        Policies: {
            joining: components["schemas"]["JoiningPolicy"];
            directory: components["schemas"]["DirectoryPolicy"];
            notices: components["schemas"]["NoticesPolicy"];
            retention: components["schemas"]["RetentionPolicy"];
            quietHours: components["schemas"]["QuietHoursPolicy"];
            residents: components["schemas"]["ResidentsPolicy"];
            moves: components["schemas"]["MovesPolicy"];
            gate: components["schemas"]["GatePolicy"];
            passes: components["schemas"]["PassesPolicy"];
        };
        /** @description How a community is to do things. What came later than the first release may be left out, as `moves`, `gate` and `passes`: then it stays as it is. */
        PoliciesChange: {
            joining: components["schemas"]["JoiningPolicy"];
            directory: components["schemas"]["DirectoryPolicy"];
            notices: components["schemas"]["NoticesPolicy"];
            retention: components["schemas"]["RetentionPolicy"];
            quietHours: components["schemas"]["QuietHoursPolicy"];
            residents: components["schemas"]["ResidentsPolicy"];
            moves?: components["schemas"]["MovesPolicy"];
            gate?: components["schemas"]["GatePolicy"];
            passes?: components["schemas"]["PassesPolicy"];
            /**
             * Format: date-time
             * @description From when on it holds; at once, if it is not said.
             */
            validFrom?: string;
        };
        /**
         * @description A part of the policies that changes by itself.
         * @enum {string}
         */
        PolicySection: "joining" | "directory" | "notices" | "retention" | "quietHours" | "residents" | "moves" | "gate" | "passes";
        /** @description What a section says from some moment on, the account in whose name it was set, and the one that really did where that was another. */
        PolicyVersion: {
            /** @description Its number among all that the community has set. */
            version: number;
            /** @description Which section it is of. */
            section: string;
            validFrom: components["schemas"]["Instant"];
            setAt: components["schemas"]["Instant"];
            setBy: components["schemas"]["Id"];
            actedBy?: components["schemas"]["Id"];
            /** @description What the section says, in its words among the policies. */
            body: {
                [key: string]: unknown;
            };
        };
        /** @description A page of versions, the one that was set last first. */
        PolicyVersionPage: {
            /** @description The versions. */
            items: components["schemas"]["PolicyVersion"][];
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
        /** @description Somebody to call for a household, who need not live there nor have an account. */
        HouseholdContact: {
            /**
             * Format: name
             * @description What they are called.
             */
            name: string;
            phone: components["schemas"]["PersonPhone"];
            /** @description What they are called for: to be rung for a visitor when nobody at home answers (`ring`), or in an emergency. */
            purposes: ("ring" | "emergency")[];
        };
        /** @description Whom to call for the household of a unit. */
        HouseholdContacts: {
            unitId: components["schemas"]["Id"];
            /** @description The first is called first. */
            contacts: components["schemas"]["HouseholdContact"][];
        };
        /** @description Whom to call for the household. */
        HouseholdContactsDraft: {
            /** @description The first is called first. */
            contacts: components["schemas"]["HouseholdContact"][];
        };
        /**
         * Format: text
         * @description What it is called.
         */
        PetName: string;
        /**
         * @description What it is.
         * @enum {string}
         */
        PetKind: "dog" | "cat" | "bird" | "other";
        /** @description That a pet lives in a unit. */
        Pet: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unitId: components["schemas"]["Id"];
            name: components["schemas"]["PetName"];
            kind: components["schemas"]["PetKind"];
        };
        /** @description A page of pets, the newest entered first. */
        PetPage: {
            /** @description The pets. */
            items: components["schemas"]["Pet"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Which pet lives in which unit. */
        PetDraft: {
            unitId: components["schemas"]["Id"];
            name: components["schemas"]["PetName"];
            kind: components["schemas"]["PetKind"];
        };
        /** @description What to change. */
        PetChanges: {
            name?: components["schemas"]["PetName"];
            kind?: components["schemas"]["PetKind"];
        };
        /** @description Whose residency it is; without `accountId` where they have no account yet. */
        ResidencyPerson: {
            id: components["schemas"]["Id"];
            /** @description The person's name in this community. */
            name: string;
            accountId?: components["schemas"]["Id"];
        };
        /**
         * Format: date
         * @description The first day of it in the community's time zone.
         */
        FirstDay: string;
        /**
         * Format: date
         * @description The last day of it in the community's time zone; absent while no end is known.
         */
        LastDay: string;
        /** @description That somebody has a home for a time. `from` and `to` are its days, `validFrom` its first moment and `validTo` the first after it. */
        Residency: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            person: components["schemas"]["ResidencyPerson"];
            unit: components["schemas"]["Unit"];
            kind: components["schemas"]["ResidencyKind"];
            from: components["schemas"]["FirstDay"];
            to?: components["schemas"]["LastDay"];
            validFrom: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"];
            /** @description Whether they live there, and are rung. */
            livesHere: boolean;
            /** @description Whether they are the primary contact of the unit. */
            isPrimary: boolean;
        };
        /** @description Who lives in a unit now. */
        Household: {
            unit: components["schemas"]["Unit"];
            /** @description The primary contact first. */
            residencies: components["schemas"]["Residency"][];
        };
        /** @description With whom somebody lives. */
        OwnHouseholds: {
            /** @description A household for each home in which they live. */
            items: components["schemas"]["Household"][];
        };
        /** @description When it is to end. */
        ResidencyEnd: {
            at?: components["schemas"]["AnyInstant"];
        };
        /** @description Who is to be the contact. */
        PrimaryContact: {
            residencyId: components["schemas"]["Id"];
        };
        /** @description A page of residencies. */
        ResidencyPage: {
            /** @description The residencies. */
            items: components["schemas"]["Residency"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Who is to live where, as what, from when to when. */
        ResidencyDraft: {
            personId: components["schemas"]["Id"];
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["ResidencyKind"];
            from: components["schemas"]["FirstDay"];
            to?: components["schemas"]["LastDay"];
            /**
             * @description Whether they live there, and are rung; not so for an owner who lets the home.
             * @default true
             */
            livesHere: boolean;
            /**
             * @description Whether they are made the primary contact of the unit.
             * @default false
             */
            isPrimary: boolean;
        };
        /** @description What to change. */
        ResidencyChanges: {
            kind?: components["schemas"]["ResidencyKind"];
            from?: components["schemas"]["FirstDay"];
            /**
             * Format: date
             * @description The last day of it in the community's time zone, or null for no end.
             */
            to?: string | null;
            /** @description Whether they live there, and are rung. */
            livesHere?: boolean;
        };
        /** @description Who works. */
        ShiftPerson: {
            id: components["schemas"]["Id"];
            accountId?: components["schemas"]["Id"];
            /** @description Their name in this community. */
            name: string;
        };
        /**
         * Format: date
         * @description The day on which it begins, by the community's clocks.
         * @example 2026-12-01
         */
        ShiftDay: string;
        /** @description When somebody works. `day`, `starts` and `ends` are by the community's clocks, `from` and `to` the moments that these were when it was assigned. */
        Shift: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            person: components["schemas"]["ShiftPerson"];
            gateId?: components["schemas"]["Id"];
            day: components["schemas"]["ShiftDay"];
            starts: components["schemas"]["LocalTime"];
            ends: components["schemas"]["LocalTime"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            assignedAt: components["schemas"]["Instant"];
            assignedBy: components["schemas"]["Actor"];
            clockedInAt?: components["schemas"]["Instant"];
            clockedOutAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: long-text
         * @description What the next shift has to know.
         */
        HandoverNote: string;
        /** @description What one shift tells the next; `read` says whether the caller has. */
        Handover: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            gateId?: components["schemas"]["Id"];
            note: components["schemas"]["HandoverNote"];
            writtenAt: components["schemas"]["Instant"];
            writtenBy: components["schemas"]["Actor"];
            /** @description Whether the caller has read or written it. */
            read: boolean;
        };
        /** @description A page of handovers. */
        HandoverPage: {
            /** @description The handovers. */
            items: components["schemas"]["Handover"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What the next shift has to know. */
        HandoverDraft: {
            note: components["schemas"]["HandoverNote"];
            gateId?: components["schemas"]["Id"];
        };
        /** @description A page of shifts. */
        ShiftPage: {
            /** @description The shifts. */
            items: components["schemas"]["Shift"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Who works where, and when. */
        ShiftDraft: {
            accountId: components["schemas"]["Id"];
            gateId?: components["schemas"]["Id"];
            day: components["schemas"]["ShiftDay"];
            starts: components["schemas"]["LocalTime"];
            ends: components["schemas"]["LocalTime"];
        };
        /** @description What is to be otherwise. */
        ShiftChange: {
            accountId?: components["schemas"]["Id"];
            gateId?: components["schemas"]["Id"];
            day?: components["schemas"]["ShiftDay"];
            starts?: components["schemas"]["LocalTime"];
            ends?: components["schemas"]["LocalTime"];
        };
        /**
         * @description Whether they may come in.
         * @enum {string}
         */
        StandingOutcome: "approved" | "denied";
        /** @description What a home says to some visitors before they come. */
        StandingAnswer: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["VisitKind"];
            /** @description On whose behalf they come; all of the kind without it. */
            company?: string;
            answer: components["schemas"]["StandingOutcome"];
            instruction?: components["schemas"]["VisitInstruction"];
            until?: components["schemas"]["Instant"];
            setBy: components["schemas"]["Actor"];
            setAt: components["schemas"]["Instant"];
        };
        /** @description A page of standing answers, the newest first. */
        StandingAnswerPage: {
            /** @description The standing answers. */
            items: components["schemas"]["StandingAnswer"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Which visitors are answered, and how. */
        StandingAnswerDraft: {
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["VisitKind"];
            /**
             * Format: text
             * @description On whose behalf they come; all of the kind without it. Case does not count.
             */
            company?: string;
            answer: components["schemas"]["StandingOutcome"];
            instruction?: components["schemas"]["VisitInstruction"];
            /** @description When it ends by itself; never without it. */
            until?: components["schemas"]["AnyInstant"];
        };
        /**
         * Format: text
         * @description What people call it.
         */
        BuildingName: string;
        /**
         * @description What it is. A street is a row of villas.
         * @enum {string}
         */
        BuildingKind: "tower" | "block" | "street" | "other";
        /** @description A tower, a block or a street, in which units are. */
        Building: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["BuildingName"];
            kind: components["schemas"]["BuildingKind"];
            createdAt?: components["schemas"]["Instant"];
            changedAt?: components["schemas"]["Instant"];
        };
        /** @description A page of buildings, in the order of their names. */
        BuildingPage: {
            /** @description The buildings. */
            items: components["schemas"]["Building"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A building to be. */
        BuildingDraft: {
            name: components["schemas"]["BuildingName"];
            kind: components["schemas"]["BuildingKind"];
        };
        /** @description What to change. */
        BuildingChanges: {
            name?: components["schemas"]["BuildingName"];
            kind?: components["schemas"]["BuildingKind"];
        };
        /**
         * @description Whether there is such a unit today. Who looks for a home does not find a retired one; what happened there keeps its name.
         * @enum {string}
         */
        UnitStatus: "active" | "retired";
        /**
         * Format: text
         * @description What people call it.
         */
        UnitName: string;
        /** @description On which floor it is; 0 is the ground, and less is below it. */
        Floor: number;
        /**
         * @description What it is used as.
         * @enum {string}
         */
        UnitKind: "flat" | "villa" | "shop" | "office" | "parking" | "other";
        /**
         * Format: int64
         * @description Its area in hundredths of the unit of area by which the community reckons.
         */
        AreaCenti: number;
        /** @description Its share in what all own together, in parts per million. */
        Share: number;
        /**
         * Format: text
         * @description What another system calls it; no two units of a community have the same.
         */
        ExternalRef: string;
        /** @description All that is known of a unit. */
        UnitDetails: {
            id: components["schemas"]["Id"];
            buildingId: components["schemas"]["Id"];
            /** @description The name of the building it is in. */
            building: string;
            name: components["schemas"]["UnitName"];
            floor?: components["schemas"]["Floor"];
            kind: components["schemas"]["UnitKind"];
            areaCenti?: components["schemas"]["AreaCenti"];
            share?: components["schemas"]["Share"];
            status: components["schemas"]["UnitStatus"];
            externalRef?: components["schemas"]["ExternalRef"];
            /** @description The units that it was split from, or that were merged into it. */
            formerUnitIds: components["schemas"]["Id"][];
            createdAt?: components["schemas"]["Instant"];
            changedAt?: components["schemas"]["Instant"];
            retiredAt?: components["schemas"]["Instant"];
        };
        /** @description A page of the units of a building, in the order of their names. */
        UnitDetailsPage: {
            /** @description The units. */
            items: components["schemas"]["UnitDetails"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description The floors, both ends included. */
        FloorRange: {
            from: components["schemas"]["Floor"];
            to: components["schemas"]["Floor"];
            /** @description Floors between them that there are not, such as the thirteenth. */
            skip?: components["schemas"]["Floor"][];
        };
        /** @description How the units of many floors are called, and what they are. */
        UnitPattern: {
            floors: components["schemas"]["FloorRange"];
            /** @description How many units each floor has. */
            perFloor: number;
            /**
             * Format: text
             * @description Their names, with `{floor}`, `{n}`, `{nn}` and `{building}` in it.
             */
            pattern: string;
            kind: components["schemas"]["UnitKind"];
            areaCenti?: components["schemas"]["AreaCenti"];
            /**
             * @description Whether to make nothing, and only say what would be made.
             * @default false
             */
            preview: boolean;
        };
        /** @description A unit of a pattern. */
        PlannedUnit: {
            name: components["schemas"]["UnitName"];
            floor: components["schemas"]["Floor"];
        };
        /** @description The units of a pattern. */
        UnitPlan: {
            buildingId: components["schemas"]["Id"];
            /** @description How many there are. */
            count: number;
            /** @description Each of them, floor by floor. */
            units: components["schemas"]["PlannedUnit"][];
        };
        /** @description A part of a unit, which is one of its own from now on. */
        UnitPiece: {
            name: components["schemas"]["UnitName"];
            floor?: components["schemas"]["Floor"];
            kind?: components["schemas"]["UnitKind"];
            areaCenti?: components["schemas"]["AreaCenti"];
            share?: components["schemas"]["Share"];
            externalRef?: components["schemas"]["ExternalRef"];
        };
        /** @description What a unit is split into. */
        UnitSplit: {
            /** @description The units in its place. */
            units: components["schemas"]["UnitPiece"][];
        };
        /** @description The units in the place of one. */
        SplitUnits: {
            /** @description Each of them. */
            units: components["schemas"]["UnitDetails"][];
        };
        /** @description Units to be one, and what that one is. */
        UnitMerge: {
            /** @description The units; two at least, all of one building. */
            unitIds: components["schemas"]["Id"][];
            name: components["schemas"]["UnitName"];
            floor?: components["schemas"]["Floor"];
            kind: components["schemas"]["UnitKind"];
            areaCenti?: components["schemas"]["AreaCenti"];
            share?: components["schemas"]["Share"];
            externalRef?: components["schemas"]["ExternalRef"];
        };
        /** @description A page of units, in the order of their names. */
        UnitPage: {
            /** @description The units. */
            items: components["schemas"]["Unit"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A unit to be. */
        UnitDraft: {
            buildingId: components["schemas"]["Id"];
            name: components["schemas"]["UnitName"];
            floor?: components["schemas"]["Floor"];
            kind: components["schemas"]["UnitKind"];
            areaCenti?: components["schemas"]["AreaCenti"];
            share?: components["schemas"]["Share"];
            externalRef?: components["schemas"]["ExternalRef"];
        };
        /** @description What to change. */
        UnitChanges: {
            name?: components["schemas"]["UnitName"];
            /** @description On which floor it is, or null where that says nothing. */
            floor?: number | null;
            kind?: components["schemas"]["UnitKind"];
            /**
             * Format: int64
             * @description Its area in hundredths of the unit of area by which the community reckons.
             */
            areaCenti?: number | null;
            /** @description Its share in what all own together, in parts per million. */
            share?: number | null;
            /**
             * Format: text
             * @description What another system calls it, or null for nothing.
             */
            externalRef?: string | null;
        };
        /**
         * Format: text
         * @description As it is written on the vehicle.
         */
        Plate: string;
        /**
         * @description What it is.
         * @enum {string}
         */
        VehicleKind: "car" | "motorcycle" | "van" | "truck" | "other";
        /**
         * Format: text
         * @description How it looks, in a word or two.
         */
        VehicleColour: string;
        /** @description A vehicle as it is told at a gate. */
        VehicleAtGate: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            plate: components["schemas"]["Plate"];
            kind: components["schemas"]["VehicleKind"];
            colour?: components["schemas"]["VehicleColour"];
        };
        /** @description What a plate leads to. */
        FoundVehicles: {
            vehicle?: components["schemas"]["VehicleAtGate"];
            /** @description Those whose plates are easily taken for it, the newest entered first, ten at the most. */
            lookAlikes: components["schemas"]["VehicleAtGate"][];
        };
        /**
         * Format: text
         * @description What the household calls it.
         */
        VehicleLabel: string;
        /** @description That a vehicle belongs to a unit. */
        Vehicle: {
            id: components["schemas"]["Id"];
            communityId: components["schemas"]["Id"];
            unit: components["schemas"]["Unit"];
            plate: components["schemas"]["Plate"];
            kind: components["schemas"]["VehicleKind"];
            colour?: components["schemas"]["VehicleColour"];
            label?: components["schemas"]["VehicleLabel"];
            addedAt: components["schemas"]["Instant"];
        };
        /** @description A page of vehicles, the newest entered first. */
        VehiclePage: {
            /** @description The vehicles. */
            items: components["schemas"]["Vehicle"][];
            /** @description Pass it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Which vehicle is to belong to which unit. */
        VehicleDraft: {
            unitId: components["schemas"]["Id"];
            plate: components["schemas"]["Plate"];
            kind: components["schemas"]["VehicleKind"];
            colour?: components["schemas"]["VehicleColour"];
            label?: components["schemas"]["VehicleLabel"];
        };
        /** @description What to change. */
        VehicleChanges: {
            plate?: components["schemas"]["Plate"];
            kind?: components["schemas"]["VehicleKind"];
            /**
             * Format: text
             * @description How it looks, or null for nothing.
             */
            colour?: string | null;
            /**
             * Format: text
             * @description What the household calls it, or null for nothing.
             */
            label?: string | null;
        };
        /** @description What the gate decides, and why. */
        VisitDecision: {
            /**
             * @description Whether the visitor may come in.
             * @enum {string}
             */
            outcome: "approved" | "denied";
            /**
             * Format: text
             * @description Why, for the home to read.
             */
            reason: string;
        };
        /** @description How many of a party pass the gate. */
        VisitPassing: {
            /** @description So many. */
            people: number;
        };
        /** @description A visitor at the gate, and whom they come to see. */
        VisitRequest: {
            unitId: components["schemas"]["Id"];
            kind: components["schemas"]["VisitKind"];
            visitor: components["schemas"]["Visitor"];
            /** @description That the guard has looked again after 409 `visitor_maybe_blocked`, and it is not who is blocked by that name. */
            isSomebodyElse?: boolean;
            /**
             * Format: long-text
             * @description Anything the resident should know.
             */
            note?: string;
            /** @description How many people come; one, if it is not said. */
            partySize?: number;
            /** @description Further homes that the same person comes to, such as a rider with several parcels. Each is asked, and is a visit of its own with the same `tourId`. */
            alsoUnitIds?: components["schemas"]["Id"][];
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
        /** @description Nothing has changed since the state that `If-None-Match` names. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
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
        /** @description It was there once and is not any more; ask without it. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/gone",
                 *       "title": "It is not there any more",
                 *       "status": 410,
                 *       "code": "gone",
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
        /**
         * @description The alert.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
         */
        AlertId: components["schemas"]["Id"];
        /** @description The community to act in. Only callers who belong to several need to send it. */
        CommunityId: components["schemas"]["Id"];
        /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
        IdempotencyKey: string;
        /** @description Where the page begins; the `nextCursor` of the page before. */
        Cursor: string;
        /** @description How many items a page holds at the most. */
        Limit: number;
        /**
         * @description The block.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d8
         */
        BlockId: components["schemas"]["Id"];
        /**
         * @description The community.
         * @example 0192f3a4-0000-7000-8000-000000000001
         */
        CommunityInPath: components["schemas"]["Id"];
        /** @description The `ETag` of the state that is to be changed. When it is another one by now, nothing is changed (412). Without it the last to write wins. */
        IfMatch: string;
        /**
         * @description The data request.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
         */
        DataRequestId: components["schemas"]["Id"];
        /**
         * @description The dead letter.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        DeadLetterId: components["schemas"]["Id"];
        /**
         * @description The device.
         * @example 0192f3a4-7c1e-7000-8000-0000000000e1
         */
        DeviceId: components["schemas"]["Id"];
        /**
         * @description The file.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        FileId: components["schemas"]["Id"];
        /**
         * @description What makes the address one of this file, this use and this time.
         * @example 1f2e3d4c.AcGSAAAA.Zm9v
         */
        Link: string;
        /**
         * @description What it is called. It is kept by its id; the name is told to whoever downloads it.
         * @example residents.csv
         */
        FileName: components["schemas"]["FileName"];
        /**
         * @description What it is for; only what is made for it can be linked to it.
         * @example import
         */
        FilePurpose: components["schemas"]["FilePurpose"];
        /**
         * @description The conflict.
         * @example 0192f3a4-7c1e-7000-8000-0000000000f5
         */
        GateConflictId: components["schemas"]["Id"];
        /**
         * @description The entry.
         * @example 0192f3a4-7c1e-7000-8000-0000000000f1
         */
        GateEntryId: components["schemas"]["Id"];
        /**
         * @description The gate.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        GateId: components["schemas"]["Id"];
        /**
         * @description The engagement.
         * @example 0192f3a4-7c1e-7000-8000-000000000e01
         */
        EngagementId: components["schemas"]["Id"];
        /**
         * @description The leave.
         * @example 0192f3a4-7c1e-7000-8000-000000000f01
         */
        LeaveId: components["schemas"]["Id"];
        /**
         * @description The helper.
         * @example 0192f3a4-7c1e-7000-8000-000000000d01
         */
        HelpId: components["schemas"]["Id"];
        /**
         * @description The paper.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
         */
        DocumentId: components["schemas"]["Id"];
        /**
         * @description The import.
         * @example 0192f3a4-7c1e-7000-8000-0000000000c1
         */
        ImportId: components["schemas"]["Id"];
        /**
         * @description The job.
         * @example 0192f3a4-7c1e-7000-8000-0000000000b1
         */
        JobId: components["schemas"]["Id"];
        /**
         * @description The join request.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
         */
        JoinRequestId: components["schemas"]["Id"];
        /**
         * @description The move.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
         */
        MoveId: components["schemas"]["Id"];
        /**
         * @description The notice.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
         */
        NoticeId: components["schemas"]["Id"];
        /**
         * @description The parcel.
         * @example 0192f3a4-7c1e-7000-8000-000000000b01
         */
        ParcelId: components["schemas"]["Id"];
        /**
         * @description The pass.
         * @example 0192f3a4-7c1e-7000-8000-0000000000e1
         */
        PassId: components["schemas"]["Id"];
        /**
         * @description The person.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b02
         */
        PersonId: components["schemas"]["Id"];
        /**
         * @description The unit.
         * @example 0192f3a4-0000-7000-8000-000000000011
         */
        UnitId: components["schemas"]["Id"];
        /**
         * @description The pet.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d1
         */
        PetId: components["schemas"]["Id"];
        /**
         * @description The residency.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
         */
        ResidencyId: components["schemas"]["Id"];
        /**
         * @description The shift.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
         */
        ShiftId: components["schemas"]["Id"];
        /**
         * @description The handover.
         * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8b01
         */
        HandoverId: components["schemas"]["Id"];
        /**
         * @description The standing answer.
         * @example 0192f3a4-7c1e-7000-8000-0000000000d7
         */
        StandingAnswerId: components["schemas"]["Id"];
        /**
         * @description The building.
         * @example 0192f3a4-0000-7000-8000-000000000002
         */
        BuildingId: components["schemas"]["Id"];
        /**
         * @description The vehicle.
         * @example 0192f3a4-7c1e-7000-8000-0000000000c1
         */
        VehicleId: components["schemas"]["Id"];
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
         * @description Where what was made is found.
         * @example /api/v1/visits/0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a
         */
        Location: string;
        /**
         * @description Stands for this state of the thing. Sent back as `If-None-Match` with a read, it spares the body while nothing has changed; as `If-Match` with a change, the change is made only to this state.
         * @example "47DEQpj8HBSa-_TImW-5JCeuQeRk"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    acknowledgeAlert: {
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
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "acknowledged",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "household",
                     *       "acknowledgedAt": "2026-12-01T04:30:20.000Z",
                     *       "acknowledgedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
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
    arriveAtAlert: {
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
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "on-site",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "household",
                     *       "acknowledgedAt": "2026-12-01T04:30:20.000Z",
                     *       "acknowledgedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "onSiteAt": "2026-12-01T04:33:00.000Z",
                     *       "onSiteBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
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
    closeAlert: {
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
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "She had fallen; the doctor came, and she is well."
                 *     }
                 */
                "application/json": components["schemas"]["AlertClosing"];
            };
        };
        responses: {
            /** @description The alert as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "closed",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "household",
                     *       "acknowledgedAt": "2026-12-01T04:30:20.000Z",
                     *       "acknowledgedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "onSiteAt": "2026-12-01T04:33:00.000Z",
                     *       "onSiteBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "closedAt": "2026-12-01T04:50:00.000Z",
                     *       "closedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "report": "She had fallen; the doctor came, and she is well."
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
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
    listAlerts: {
        parameters: {
            query?: {
                /** @description Keeps those that are not closed, or those that are. */
                open?: boolean;
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
            /** @description A page of alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "kind": "medical",
                     *           "silent": false,
                     *           "state": "acknowledged",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "place": "By the lift",
                     *           "raisedAt": "2026-12-01T04:30:00.000Z",
                     *           "raisedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *             "name": "Asha Rao"
                     *           },
                     *           "rung": "household",
                     *           "acknowledgedAt": "2026-12-01T04:30:20.000Z",
                     *           "acknowledgedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *             "name": "Gopal Singh"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AlertPage"];
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
    raiseAlert: {
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
                 *       "kind": "medical",
                 *       "place": "By the lift"
                 *     }
                 */
                "application/json": components["schemas"]["AlertDraft"];
            };
        };
        responses: {
            /** @description The alert that the caller has raised less than a minute ago. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "raised",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "household"
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description The alert, which rings. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "raised",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "household"
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
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
    getAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The alert.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c7a01
                 */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c7a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "medical",
                     *       "silent": false,
                     *       "state": "raised",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "place": "By the lift",
                     *       "raisedAt": "2026-12-01T04:30:00.000Z",
                     *       "raisedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "rung": "contacts",
                     *       "contacts": [
                     *         {
                     *           "name": "Ila Rao",
                     *           "phone": "+919800000009"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
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
    listBlocks: {
        parameters: {
            query?: {
                /** @description Keeps blocks in this state. */
                state?: components["schemas"]["BlockState"];
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
            /** @description A page of blocks. */
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
                    "application/json": components["schemas"]["BlockPage"];
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
    addBlock: {
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
                 *       "of": "phone",
                 *       "value": "+919800000009",
                 *       "reason": "Threatened a guard on 20 November",
                 *       "until": "2027-11-21T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["BlockDraft"];
            };
        };
        responses: {
            /** @description The block. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d8",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "of": "phone",
                     *       "value": "+919800000009",
                     *       "reason": "Threatened a guard on 20 November",
                     *       "until": "2027-11-21T00:00:00.000Z",
                     *       "state": "active",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a2",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Block"];
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
    getBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The block. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d8",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "of": "phone",
                     *       "value": "+919800000009",
                     *       "reason": "Threatened a guard on 20 November",
                     *       "until": "2027-11-21T00:00:00.000Z",
                     *       "state": "active",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a2",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Block"];
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
    liftBlock: {
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
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The block as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d8",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "of": "phone",
                     *       "value": "+919800000009",
                     *       "reason": "Threatened a guard on 20 November",
                     *       "until": "2027-11-21T00:00:00.000Z",
                     *       "state": "active",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a2",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Block"];
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
    appealBlock: {
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
                 * @description The block.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d8
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "It was my brother, who has the same telephone."
                 *     }
                 */
                "application/json": components["schemas"]["BlockAppeal"];
            };
        };
        responses: {
            /** @description The block as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d8",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "of": "phone",
                     *       "value": "+919800000009",
                     *       "reason": "Threatened a guard on 20 November",
                     *       "until": "2027-11-21T00:00:00.000Z",
                     *       "state": "active",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a2",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Block"];
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
    listSigningKeys: {
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
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "keyId": "7d5cb0c0",
                     *           "spki": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAER0sHfa7ENIGTGkfL0AI+VQtVZk3BSsDFpZ1Th3iylS1zmh7GqKbw/VReuWKm5Xtqq8HQquYV3sR9VwlK9TG2Rg==",
                     *           "madeAt": "2026-11-30T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKeyList"];
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
    getCommunityArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Lakeview Gardens 2026-12-21.zip",
                     *       "bytes": 48213907,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "madeAt": "2026-12-21T08:30:00.000Z",
                     *       "availableUntil": "2027-03-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CommunityArchive"];
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
    linkCommunityArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the zip file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "/api/v1/public/files/1f2e3d4c.AcGSAAAA.Zm9v",
                     *       "name": "Lakeview Gardens 2026-12-21.zip",
                     *       "bytes": 48213907,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "expiresAt": "2026-12-21T09:35:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CommunityArchiveLink"];
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
    activateCommunity: {
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
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "active",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    suspendCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "suspended",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    resumeCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "active",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    closeCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "closing",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "closesAt": "2026-12-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    reopenCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "active",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
                     *           "locale": "en-IN",
                     *           "state": "active",
                     *           "weekStart": 1,
                     *           "areaUnit": "square-foot",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "people": 412,
                     *           "lastActivityAt": "2026-11-28T10:00:00.000Z"
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
    createCommunity: {
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
                 *       "name": "Lakeview Gardens",
                 *       "timeZone": "Asia/Kolkata",
                 *       "currency": "INR",
                 *       "locale": "en-IN"
                 *     }
                 */
                "application/json": components["schemas"]["NewCommunity"];
            };
        };
        responses: {
            /** @description The community. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "setup",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    getCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "active",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
    updateCommunity: {
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
                 * @description The community.
                 * @example 0192f3a4-0000-7000-8000-000000000001
                 */
                communityId: components["parameters"]["CommunityInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lakeview Gardens",
                 *       "weekStart": 7
                 *     }
                 */
                "application/json": components["schemas"]["CommunityChange"];
            };
        };
        responses: {
            /** @description The community as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Lakeview Gardens",
                     *       "timeZone": "Asia/Kolkata",
                     *       "currency": "INR",
                     *       "locale": "en-IN",
                     *       "state": "active",
                     *       "weekStart": 1,
                     *       "areaUnit": "square-foot",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Community"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDataRequests: {
        parameters: {
            query?: {
                /** @description Whose requests are listed; one's own if it is left out. */
                of?: "own" | "community";
                /** @description Keeps requests of this kind. */
                kind?: components["schemas"]["DataRequestKind"];
                /** @description Keeps requests in this state. */
                state?: components["schemas"]["DataRequestState"];
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
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5d01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "person": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *             "name": "Asha Rao"
                     *           },
                     *           "kind": "export",
                     *           "state": "ready",
                     *           "language": "en",
                     *           "requestedAt": "2026-12-10T06:30:00.000Z",
                     *           "dueAt": "2027-01-09T06:30:00.000Z",
                     *           "endedAt": "2026-12-10T06:31:00.000Z",
                     *           "availableUntil": "2026-12-17T06:31:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequestPage"];
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
    createDataRequest: {
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
                 *       "kind": "export",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["DataRequestDraft"];
            };
        };
        responses: {
            /** @description The request, which is being worked at, or cools. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "kind": "export",
                     *       "state": "verified",
                     *       "language": "en",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "dueAt": "2027-01-09T06:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
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
    getDataRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "kind": "export",
                     *       "state": "ready",
                     *       "language": "en",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "dueAt": "2027-01-09T06:30:00.000Z",
                     *       "endedAt": "2026-12-10T06:31:00.000Z",
                     *       "availableUntil": "2026-12-17T06:31:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
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
    cancelDataRequest: {
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
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, which is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5d02",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "kind": "erasure",
                     *       "state": "cancelled",
                     *       "language": "en",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "dueAt": "2027-01-09T06:30:00.000Z",
                     *       "endsCoolingAt": "2026-12-12T06:30:00.000Z",
                     *       "endedAt": "2026-12-10T09:12:00.000Z",
                     *       "stays": []
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
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
    getDataRequestArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The data request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5d01
                 */
                dataRequestId: components["parameters"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the zip file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "/api/v1/public/files/1f2e3d4c.AcGSAAAA.Zm9v",
                     *       "name": "gatehouse-data-2026-12-10.zip",
                     *       "bytes": 48213,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "expiresAt": "2026-12-10T06:36:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DataArchive"];
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
    listDevices: {
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
            /** @description A page of devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "name": "Tablet at the north gate",
                     *           "kind": "gate",
                     *           "state": "active",
                     *           "addedAt": "2026-11-21T08:30:00.000Z",
                     *           "addedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a6",
                     *             "name": "Meera Iyer"
                     *           },
                     *           "pairedAt": "2026-11-21T08:34:00.000Z",
                     *           "lastSeenAt": "2026-11-21T09:00:00.000Z",
                     *           "pending": 0,
                     *           "clock": {
                     *             "quality": "good",
                     *             "offsetMs": -420
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DevicePage"];
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
    createDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tablet at the north gate",
                 *       "kind": "gate"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceDraft"];
            };
        };
        responses: {
            /** @description The device, with the code to pair it by. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Tablet at the north gate",
                     *       "kind": "gate",
                     *       "state": "waiting",
                     *       "addedAt": "2026-11-21T08:30:00.000Z",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a6",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "pairing": {
                     *         "code": "7K3QX9M2",
                     *         "endsAt": "2026-11-21T08:45:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingDevice"];
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
    getDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The device.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Tablet at the north gate",
                     *       "kind": "gate",
                     *       "state": "active",
                     *       "addedAt": "2026-11-21T08:30:00.000Z",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a6",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "pairedAt": "2026-11-21T08:34:00.000Z",
                     *       "lastSeenAt": "2026-11-21T09:00:00.000Z",
                     *       "pending": 0,
                     *       "clock": {
                     *         "quality": "good",
                     *         "offsetMs": -420
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
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
    revokeDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The device.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is revoked. */
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
    renewPairingCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The device.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, which is not shown again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7K3QX9M2",
                     *       "endsAt": "2026-11-21T08:45:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pairing"];
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
    pairDevice: {
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
                 *       "code": "7K3QX9M2",
                 *       "publicKey": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q=="
                 *     }
                 */
                "application/json": components["schemas"]["DevicePairing"];
            };
        };
        responses: {
            /** @description The device, with its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deviceId": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "community": "Lakeview",
                     *       "timeZone": "Asia/Kolkata",
                     *       "name": "Tablet at the north gate",
                     *       "kind": "gate",
                     *       "apiKey": "gh_0192f3a47c1e700080001f2e3d4c5b6a_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                     *     }
                     */
                    "application/json": components["schemas"]["PairedDevice"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNeighbours: {
        parameters: {
            query?: {
                /** @description Keeps those whose name, or a later word of it, begins so. */
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
            /** @description A page of neighbours. */
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
                     *           "name": "Asha Rao",
                     *           "units": [
                     *             {
                     *               "id": "0192f3a4-0000-7000-8000-000000000011",
                     *               "name": "A-101",
                     *               "building": "Tower A"
                     *             }
                     *           ],
                     *           "phone": "+919800000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NeighbourPage"];
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
    getDirectoryChoice: {
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
            /** @description The choice. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "listed": true,
                     *       "phone": "building",
                     *       "email": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["DirectoryChoice"];
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
    putDirectoryChoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
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
                 *       "listed": true,
                 *       "phone": "building",
                 *       "email": "none"
                 *     }
                 */
                "application/json": components["schemas"]["DirectoryChoice"];
            };
        };
        responses: {
            /** @description The choice as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "listed": true,
                     *       "phone": "building",
                     *       "email": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["DirectoryChoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
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
    startUpload: {
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
                 *       "purpose": "document",
                 *       "name": "tour.mp4",
                 *       "bytes": 52428800,
                 *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                 *       "mediaType": "video/mp4"
                 *     }
                 */
                "application/json": components["schemas"]["UploadPlan"];
            };
        };
        responses: {
            /** @description The file, and where to send it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": {
                     *         "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "purpose": "document",
                     *         "name": "tour.mp4",
                     *         "state": "receiving",
                     *         "uploader": {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *           "name": "Meera Iyer"
                     *         },
                     *         "linked": false,
                     *         "createdAt": "2026-11-21T08:30:00.000Z",
                     *         "expiresAt": "2026-11-22T08:30:00.000Z"
                     *       },
                     *       "bytes": 52428800,
                     *       "received": 0,
                     *       "resumable": true,
                     *       "method": "PUT",
                     *       "url": "/api/v1/public/uploads/1f2e3d4c.AcGSAAAA.Zm9v",
                     *       "headers": {
                     *         "content-type": "application/octet-stream"
                     *       },
                     *       "urlExpiresAt": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": {
                     *         "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "purpose": "document",
                     *         "name": "tour.mp4",
                     *         "state": "receiving",
                     *         "uploader": {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *           "name": "Meera Iyer"
                     *         },
                     *         "linked": false,
                     *         "createdAt": "2026-11-21T08:30:00.000Z",
                     *         "expiresAt": "2026-11-22T08:30:00.000Z"
                     *       },
                     *       "bytes": 52428800,
                     *       "received": 0,
                     *       "resumable": true,
                     *       "method": "PUT",
                     *       "url": "/api/v1/public/uploads/1f2e3d4c.AcGSAAAA.Zm9v",
                     *       "headers": {
                     *         "content-type": "application/octet-stream"
                     *       },
                     *       "urlExpiresAt": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
    completeUpload: {
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
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
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
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "purpose": "import",
                     *       "name": "residents.csv",
                     *       "state": "clean",
                     *       "bytes": 2048,
                     *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *       "mediaType": "text/csv",
                     *       "uploader": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "linked": false,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2026-11-22T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
    sendUpload: {
        parameters: {
            query?: {
                /** @description Which byte is the first, counted from zero. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description What makes the address one of this file, this use and this time.
                 * @example 1f2e3d4c.AcGSAAAA.Zm9v
                 */
                link: components["parameters"]["Link"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example (the bytes of the file) */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description How much has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": 52428800
                     *     }
                     */
                    "application/json": components["schemas"]["Received"];
                };
            };
            400: components["responses"]["BadRequest"];
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
    uploadFile: {
        parameters: {
            query: {
                /**
                 * @description What it is called. It is kept by its id; the name is told to whoever downloads it.
                 * @example residents.csv
                 */
                name: components["parameters"]["FileName"];
                /**
                 * @description What it is for; only what is made for it can be linked to it.
                 * @example import
                 */
                purpose: components["parameters"]["FilePurpose"];
                /** @description SHA-256 of the body, in hexadecimal digits. What does not have it has been damaged on its way, and is refused. */
                sha256?: components["schemas"]["Sha256"];
            };
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
                /** @example (the bytes of the file) */
                "application/octet-stream": string;
                /** @example (the bytes of the file) */
                "image/jpeg": string;
                /** @example (the bytes of the file) */
                "image/png": string;
                /** @example (the bytes of the file) */
                "image/webp": string;
                /** @example (the bytes of the file) */
                "application/pdf": string;
                /** @example (the bytes of the file) */
                "text/plain": string;
                /** @example (the bytes of the file) */
                "text/csv": string;
                /** @example (the bytes of the file) */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /** @example (the bytes of the file) */
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                /** @example (the bytes of the file) */
                "video/mp4": string;
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "purpose": "import",
                     *       "name": "residents.csv",
                     *       "state": "clean",
                     *       "bytes": 2048,
                     *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *       "mediaType": "text/csv",
                     *       "uploader": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "linked": false,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2026-11-22T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
    getFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
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
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "purpose": "import",
                     *       "name": "residents.csv",
                     *       "state": "clean",
                     *       "bytes": 2048,
                     *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *       "mediaType": "text/csv",
                     *       "uploader": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "linked": false,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "expiresAt": "2026-11-22T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
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
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
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
    getFileLink: {
        parameters: {
            query?: {
                /** @description Whether it is to be downloaded or shown. */
                disposition?: components["schemas"]["Disposition"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The file.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "/api/v1/public/files/1f2e3d4c.AcGSAAAA.Zm9v",
                     *       "disposition": "attachment",
                     *       "expiresAt": "2026-11-21T08:35:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileLink"];
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
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What makes the address one of this file, this use and this time.
                 * @example 1f2e3d4c.AcGSAAAA.Zm9v
                 */
                link: components["parameters"]["Link"];
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
                    "image/jpeg": string;
                    /** @example (the bytes of the file) */
                    "image/png": string;
                    /** @example (the bytes of the file) */
                    "image/webp": string;
                    /** @example (the bytes of the file) */
                    "application/pdf": string;
                    /** @example (the bytes of the file) */
                    "text/plain": string;
                    /** @example (the bytes of the file) */
                    "text/csv": string;
                    /** @example (the bytes of the file) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example (the bytes of the file) */
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    /** @example (the bytes of the file) */
                    "video/mp4": string;
                    /** @example (the bytes of the file) */
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGateConflicts: {
        parameters: {
            query?: {
                /** @description Keeps conflicts in this state. */
                state?: components["schemas"]["GateConflictState"];
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
            /** @description A page of conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000f5",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "kind": "used_twice",
                     *           "state": "open",
                     *           "entry": {
                     *             "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *             "direction": "in",
                     *             "subject": {
                     *               "type": "pass",
                     *               "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *             },
                     *             "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *             "at": "2026-11-21T08:30:00.000Z"
                     *           },
                     *           "foundAt": "2026-11-21T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GateConflictPage"];
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
    settleGateConflict: {
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
                 * @description The conflict.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f5
                 */
                conflictId: components["parameters"]["GateConflictId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "The second scan was ours."
                 *     }
                 */
                "application/json": components["schemas"]["ConflictSettlement"];
            };
        };
        responses: {
            /** @description The conflict, which is settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f5",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "kind": "used_twice",
                     *       "state": "settled",
                     *       "entry": {
                     *         "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *         "direction": "in",
                     *         "subject": {
                     *           "type": "pass",
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *         },
                     *         "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *         "at": "2026-11-21T08:30:00.000Z"
                     *       },
                     *       "foundAt": "2026-11-21T09:00:00.000Z",
                     *       "settledAt": "2026-11-21T10:00:00.000Z",
                     *       "settledBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a6",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "note": "The second scan was ours."
                     *     }
                     */
                    "application/json": components["schemas"]["GateConflict"];
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
    listInside: {
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
            /** @description A page of those who are inside. */
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
                     *           "type": "visit",
                     *           "subjectId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *           "name": "Ravi Kumar",
                     *           "people": 1,
                     *           "since": "2026-11-21T08:30:00.000Z",
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
                    "application/json": components["schemas"]["InsidePage"];
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
    syncGateEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sentAt": "2026-11-21T09:00:00.000Z",
                 *       "clockGen": 1,
                 *       "pending": 0,
                 *       "entries": [
                 *         {
                 *           "nonce": "5b1f0c1e9a7d4a3c",
                 *           "seq": 41,
                 *           "clockGen": 1,
                 *           "deviceAt": "2026-11-21T08:30:00.000Z",
                 *           "direction": "in",
                 *           "subject": {
                 *             "type": "visit",
                 *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *           },
                 *           "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                 *           "guardId": "0192f3a4-0000-7000-8000-0000000000a5",
                 *           "offline": true
                 *         }
                 *       ],
                 *       "signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                 *     }
                 */
                "application/json": components["schemas"]["GateBatch"];
            };
        };
        responses: {
            /** @description What came of each entry, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "receivedAt": "2026-11-21T09:00:00.000Z",
                     *       "results": [
                     *         {
                     *           "nonce": "5b1f0c1e9a7d4a3c",
                     *           "outcome": "recorded",
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000f1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GateBatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGateEntries: {
        parameters: {
            query?: {
                /** @description Keeps what happened at this gate. */
                gateId?: components["schemas"]["Id"];
                /** @description Keeps what went in this direction. */
                direction?: components["schemas"]["GateDirection"];
                /** @description Keeps what happened from this moment on. */
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
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "direction": "in",
                     *           "subject": {
                     *             "type": "visit",
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *           },
                     *           "people": 1,
                     *           "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *           "guardId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *           "at": "2026-11-21T08:30:00.000Z",
                     *           "timeQuality": "exact",
                     *           "receivedAt": "2026-11-21T08:30:00.000Z",
                     *           "offline": false,
                     *           "person": {
                     *             "name": "Ravi Kumar"
                     *           },
                     *           "conflicts": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GateEntryPage"];
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
    recordGateEntry: {
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
                 *       "direction": "in",
                 *       "subject": {
                 *         "type": "visit",
                 *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                 *       },
                 *       "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                 *       "person": {
                 *         "name": "Ravi Kumar"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GateEntryDraft"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "direction": "in",
                     *       "subject": {
                     *         "type": "visit",
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *       },
                     *       "people": 1,
                     *       "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "guardId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *       "at": "2026-11-21T08:30:00.000Z",
                     *       "timeQuality": "exact",
                     *       "receivedAt": "2026-11-21T08:30:00.000Z",
                     *       "offline": false,
                     *       "person": {
                     *         "name": "Ravi Kumar"
                     *       },
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": components["schemas"]["GateEntry"];
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
    verifyGateLog: {
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
                     *       "entries": 1204,
                     *       "waiting": 0
                     *     }
                     */
                    "application/json": components["schemas"]["GateLogVerification"];
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
    getGateEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The entry.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000f1
                 */
                entryId: components["parameters"]["GateEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "direction": "in",
                     *       "subject": {
                     *         "type": "visit",
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a"
                     *       },
                     *       "people": 1,
                     *       "gateId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "guardId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *       "at": "2026-11-21T08:30:00.000Z",
                     *       "timeQuality": "exact",
                     *       "receivedAt": "2026-11-21T08:30:00.000Z",
                     *       "offline": false,
                     *       "person": {
                     *         "name": "Ravi Kumar"
                     *       },
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": components["schemas"]["GateEntry"];
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
    getGateSnapshot: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before. */
                since?: components["schemas"]["SnapshotCursor"];
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
            /** @description All, or what is another since then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "full": false,
                     *       "cursor": "42-7d5cb0c01e9a7d4a",
                     *       "serverTime": "2026-12-05T13:30:00.000Z",
                     *       "until": "2026-12-07T13:30:00.000Z",
                     *       "timeZone": "Asia/Kolkata",
                     *       "offsets": [
                     *         {
                     *           "from": "2026-12-05T13:30:00.000Z",
                     *           "minutes": 330
                     *         }
                     *       ],
                     *       "keys": [
                     *         {
                     *           "keyId": "7d5cb0c0",
                     *           "spki": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAER0sHfa7ENIGTGkfL0AI+VQtVZk3BSsDFpZ1Th3iylS1zmh7GqKbw/VReuWKm5Xtqq8HQquYV3sR9VwlK9TG2Rg==",
                     *           "madeAt": "2026-11-30T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "lookupKey": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                     *       "truncated": false,
                     *       "passes": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *           "revision": 0,
                     *           "kind": "party",
                     *           "state": "active",
                     *           "code": "GKb1c2D3e4F5a6B7",
                     *           "name": "Birthday of Asha",
                     *           "unitIds": [
                     *             "0192f3a4-0000-7000-8000-000000000011"
                     *           ],
                     *           "validFrom": "2026-12-05T12:30:00.000Z",
                     *           "validTo": "2026-12-05T18:30:00.000Z",
                     *           "maxUses": 30,
                     *           "uses": 28,
                     *           "peopleAtOnce": 50
                     *         }
                     *       ],
                     *       "revocations": [],
                     *       "help": [],
                     *       "vehicles": [],
                     *       "blocks": [],
                     *       "units": [],
                     *       "gates": [],
                     *       "inside": [],
                     *       "shifts": [],
                     *       "removed": [
                     *         {
                     *           "of": "revocation",
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000e2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GateSnapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGates: {
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
            /** @description A page of gates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "name": "North gate",
                     *           "addedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GatePage"];
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
    createGate: {
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
                 *       "name": "North gate"
                 *     }
                 */
                "application/json": components["schemas"]["GateDraft"];
            };
        };
        responses: {
            /** @description The gate. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "North gate",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Gate"];
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
    getGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The gate.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "North gate",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Gate"];
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
    retireGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The gate.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gate is retired. */
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
    changeGate: {
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
                 * @description The gate.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main gate"
                 *     }
                 */
                "application/json": components["schemas"]["GateDraft"];
            };
        };
        responses: {
            /** @description The gate as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Main gate",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Gate"];
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
            428: components["responses"]["PreconditionRequired"];
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
            /** @description Every service answers and can do its work; whether the worker does, it says. */
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
                     *       ],
                     *       "degraded": true,
                     *       "processes": [
                     *         {
                     *           "name": "worker",
                     *           "status": "down",
                     *           "detail": "does not answer"
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
                     *           "detail": "does not answer"
                     *         }
                     *       ],
                     *       "degraded": false,
                     *       "processes": [
                     *         {
                     *           "name": "worker",
                     *           "status": "up"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SystemHealth"];
                };
            };
        };
    };
    getEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engagement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:00"
                     *         }
                     *       ],
                     *       "from": "2026-12-01",
                     *       "leaves": [],
                     *       "addedAt": "2026-12-01T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
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
    endEngagement: {
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
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["EngagementEnd"];
            };
        };
        responses: {
            /** @description The engagement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:00"
                     *         }
                     *       ],
                     *       "from": "2026-12-01",
                     *       "to": "2026-12-31",
                     *       "leaves": [],
                     *       "addedAt": "2026-12-01T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
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
    getAttendance: {
        parameters: {
            query: {
                /**
                 * @description The first day.
                 * @example 2026-12-01
                 */
                from: components["schemas"]["HelpDay"];
                /**
                 * @description The last day.
                 * @example 2026-12-02
                 */
                to: components["schemas"]["HelpDay"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The engagement.
                 * @example 0192f3a4-7c1e-7000-8000-000000000e01
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2026-12-01",
                     *           "state": "present"
                     *         },
                     *         {
                     *           "day": "2026-12-02",
                     *           "state": "late",
                     *           "minutes": 31
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttendanceDays"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addHelpLeave: {
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
                 *       "engagementId": "0192f3a4-7c1e-7000-8000-000000000e01",
                 *       "from": "2026-12-24",
                 *       "to": "2026-12-26"
                 *     }
                 */
                "application/json": components["schemas"]["HelpLeaveDraft"];
            };
        };
        responses: {
            /** @description The leave. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000f01",
                     *       "engagementId": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "from": "2026-12-24",
                     *       "to": "2026-12-26"
                     *     }
                     */
                    "application/json": components["schemas"]["HelpLeave"];
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
    getHelpLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The leave.
                 * @example 0192f3a4-7c1e-7000-8000-000000000f01
                 */
                leaveId: components["parameters"]["LeaveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000f01",
                     *       "engagementId": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "from": "2026-12-24",
                     *       "to": "2026-12-26"
                     *     }
                     */
                    "application/json": components["schemas"]["HelpLeave"];
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
    removeHelpLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The leave.
                 * @example 0192f3a4-7c1e-7000-8000-000000000f01
                 */
                leaveId: components["parameters"]["LeaveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leave is gone. */
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
    findHelpAtGate: {
        parameters: {
            query: {
                /**
                 * @description A part of the name, or of the number.
                 * @example Sunita
                 */
                search: string;
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
            /** @description The helpers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "help": {
                     *             "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *             "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *             "name": "Sunita Devi",
                     *             "phone": "+919800000003",
                     *             "types": [
                     *               "cook"
                     *             ],
                     *             "addedAt": "2026-12-01T08:30:00.000Z"
                     *           },
                     *           "insideSince": "2026-12-01T02:35:00.000Z",
                     *           "dueUnits": [
                     *             {
                     *               "id": "0192f3a4-0000-7000-8000-000000000011",
                     *               "name": "A-101",
                     *               "building": "Tower A"
                     *             }
                     *           ],
                     *           "mayComeIn": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HelpersAtGate"];
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
    checkInHelp: {
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
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The helper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "insideSince": "2026-12-01T02:35:00.000Z",
                     *       "dueUnits": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "mayComeIn": true
                     *     }
                     */
                    "application/json": components["schemas"]["HelpAtGate"];
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
    checkOutHelp: {
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
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The helper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "dueUnits": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "mayComeIn": true
                     *     }
                     */
                    "application/json": components["schemas"]["HelpAtGate"];
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
    listDailyHelp: {
        parameters: {
            query?: {
                /** @description Keeps whoever has this number. */
                phone?: components["schemas"]["PersonPhone"];
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
            /** @description A page of helpers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "name": "Sunita Devi",
                     *           "phone": "+919800000003",
                     *           "types": [
                     *             "cook"
                     *           ],
                     *           "addedAt": "2026-12-01T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DailyHelpPage"];
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
    addDailyHelp: {
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
                 *       "givenName": "Sunita",
                 *       "familyName": "Devi",
                 *       "phone": "+919800000003",
                 *       "types": [
                 *         "cook"
                 *       ],
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "windows": [
                 *         {
                 *           "days": [
                 *             1,
                 *             2,
                 *             3,
                 *             4,
                 *             5
                 *           ],
                 *           "from": "08:00",
                 *           "to": "09:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DailyHelpDraft"];
            };
        };
        responses: {
            /** @description The engagement. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:00"
                     *         }
                     *       ],
                     *       "from": "2026-12-01",
                     *       "leaves": [],
                     *       "addedAt": "2026-12-01T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
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
    getDailyHelp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The helper.
                 * @example 0192f3a4-7c1e-7000-8000-000000000d01
                 */
                helpId: components["parameters"]["HelpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The helper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "name": "Sunita Devi",
                     *       "phone": "+919800000003",
                     *       "types": [
                     *         "cook"
                     *       ],
                     *       "addedAt": "2026-12-01T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DailyHelp"];
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
    listEngagements: {
        parameters: {
            query?: {
                /** @description Keeps engagements of this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps engagements of this helper. */
                helpId?: components["schemas"]["Id"];
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
            /** @description A page of engagements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "help": {
                     *             "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *             "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *             "name": "Sunita Devi",
                     *             "phone": "+919800000003",
                     *             "types": [
                     *               "cook"
                     *             ],
                     *             "addedAt": "2026-12-01T08:30:00.000Z"
                     *           },
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "windows": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "from": "08:00",
                     *               "to": "09:00"
                     *             }
                     *           ],
                     *           "from": "2026-12-01",
                     *           "leaves": [],
                     *           "addedAt": "2026-12-01T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EngagementPage"];
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
    startEngagement: {
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
                 *       "helpId": "0192f3a4-7c1e-7000-8000-000000000d01",
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "windows": [
                 *         {
                 *           "days": [
                 *             1,
                 *             2,
                 *             3,
                 *             4,
                 *             5
                 *           ],
                 *           "from": "08:00",
                 *           "to": "09:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EngagementDraft"];
            };
        };
        responses: {
            /** @description The engagement. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000e01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "help": {
                     *         "id": "0192f3a4-7c1e-7000-8000-000000000d01",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003",
                     *         "types": [
                     *           "cook"
                     *         ],
                     *         "addedAt": "2026-12-01T08:30:00.000Z"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:00"
                     *         }
                     *       ],
                     *       "from": "2026-12-01",
                     *       "leaves": [],
                     *       "addedAt": "2026-12-01T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
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
    listIdentityDocuments: {
        parameters: {
            query?: {
                /** @description Whose papers; one's own, if it is not said. */
                personId?: components["schemas"]["Id"];
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
            /** @description The papers, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6d01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "personId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *           "type": "passport",
                     *           "last4": "4821",
                     *           "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *           "expiresOn": "2031-05-31",
                     *           "addedAt": "2027-01-10T06:30:00.000Z",
                     *           "addedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "verifiedAt": "2027-01-11T09:00:00.000Z",
                     *           "verifiedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *             "name": "Meera Iyer"
                     *           },
                     *           "fileGoesAt": "2027-04-11T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityDocuments"];
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
    addIdentityDocument: {
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
                 *       "type": "passport",
                 *       "number": "K 1234 4821",
                 *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                 *       "expiresOn": "2031-05-31"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityDocumentDraft"];
            };
        };
        responses: {
            /** @description The paper. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "personId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "type": "passport",
                     *       "last4": "4821",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "expiresOn": "2031-05-31",
                     *       "addedAt": "2027-01-10T06:30:00.000Z",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityDocument"];
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
    getIdentityDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "personId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "type": "passport",
                     *       "last4": "4821",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "expiresOn": "2031-05-31",
                     *       "addedAt": "2027-01-10T06:30:00.000Z",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "verifiedAt": "2027-01-11T09:00:00.000Z",
                     *       "verifiedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "fileGoesAt": "2027-04-11T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityDocument"];
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
    removeIdentityDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
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
    verifyIdentityDocument: {
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
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper, which is verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6d01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "personId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "type": "passport",
                     *       "last4": "4821",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "expiresOn": "2031-05-31",
                     *       "addedAt": "2027-01-10T06:30:00.000Z",
                     *       "addedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "verifiedAt": "2027-01-11T09:00:00.000Z",
                     *       "verifiedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "fileGoesAt": "2027-04-11T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityDocument"];
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
    readDocumentNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The paper.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6d01
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The police asks for it."
                 *     }
                 */
                "application/json": components["schemas"]["NumberReading"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "K 1234 4821"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentNumber"];
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
    listImportKinds: {
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
            /** @description The kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "units",
                     *           "columns": [
                     *             {
                     *               "column": "building",
                     *               "required": true
                     *             },
                     *             {
                     *               "column": "unit",
                     *               "required": true
                     *             },
                     *             {
                     *               "column": "floor",
                     *               "required": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportKinds"];
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
    listImportRows: {
        parameters: {
            query?: {
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only rows with which this is done. */
                action?: components["schemas"]["ImportRowAction"];
                /** @description Only rows that came to this. */
                outcome?: components["schemas"]["ImportRowOutcome"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "rowNo": 17,
                     *           "action": "error",
                     *           "cells": {
                     *             "building": "Tower A",
                     *             "unit": "A-101",
                     *             "floor": "first"
                     *           },
                     *           "errors": [
                     *             {
                     *               "column": "floor",
                     *               "code": "number_shape",
                     *               "value": "first"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportRowPage"];
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
    getImportErrors: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (the bytes of the file) */
                    "text/csv": string;
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
    checkImport: {
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
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, which is checked from now on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "checking",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 0,
                     *         "create": 0,
                     *         "update": 0,
                     *         "same": 0,
                     *         "error": 0,
                     *         "applied": 0,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "jobId": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    applyImport: {
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
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "onError": "skip"
                 *     }
                 */
                "application/json": components["schemas"]["ImportApplication"];
            };
        };
        responses: {
            /** @description The import, which is applied from now on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "applying",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 120,
                     *         "create": 118,
                     *         "update": 1,
                     *         "same": 1,
                     *         "error": 0,
                     *         "applied": 0,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "jobId": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    cancelImport: {
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
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "cancelled",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 120,
                     *         "create": 118,
                     *         "update": 1,
                     *         "same": 1,
                     *         "error": 0,
                     *         "applied": 0,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    undoImport: {
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
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, which is undone from now on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "undoing",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 120,
                     *         "create": 118,
                     *         "update": 1,
                     *         "same": 1,
                     *         "error": 0,
                     *         "applied": 119,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "jobId": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    listImports: {
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
            /** @description A page of imports. */
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
                    "application/json": components["schemas"]["ImportPage"];
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
    createImport: {
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
                 *       "kind": "units",
                 *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                 *       "options": {
                 *         "dateFormat": "day-month-year",
                 *         "columns": {
                 *           "unit": "House"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImportDraft"];
            };
        };
        responses: {
            /** @description The import. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "uploaded",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 0,
                     *         "create": 0,
                     *         "update": 0,
                     *         "same": 0,
                     *         "error": 0,
                     *         "applied": 0,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The import.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "kind": "units",
                     *       "state": "checked",
                     *       "fileId": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "fileName": "units.csv",
                     *       "options": {
                     *         "dateFormat": "day-month-year",
                     *         "decimal": "point",
                     *         "onError": "stop"
                     *       },
                     *       "columns": [
                     *         {
                     *           "column": "building",
                     *           "heading": "Tower"
                     *         },
                     *         {
                     *           "column": "unit",
                     *           "heading": "Flat"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "rows": 120,
                     *         "create": 118,
                     *         "update": 1,
                     *         "same": 1,
                     *         "error": 0,
                     *         "applied": 0,
                     *         "undone": 0,
                     *         "kept": 0
                     *       },
                     *       "jobId": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "createdBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "createdAt": "2026-11-29T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
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
    inviteResidents: {
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
                 *       "filter": {
                 *         "kinds": [
                 *           "owner",
                 *           "tenant"
                 *         ],
                 *         "notInvitedYet": true
                 *       },
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationBatch"];
            };
        };
        responses: {
            /** @description The job. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000f1",
                     *       "kind": "invitation-batch",
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
    approveJoinRequest: {
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
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "kind": "family",
                 *       "from": "2027-01-01"
                 *     }
                 */
                "application/json": components["schemas"]["JoinApproval"];
            };
        };
        responses: {
            /** @description The request, which was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "applicant": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "kind": "family",
                     *       "note": "Asha Rao is my sister.",
                     *       "state": "approved",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "expiresAt": "2027-01-09T06:30:00.000Z",
                     *       "decidedAt": "2026-12-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequest"];
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
    refuseJoinRequest: {
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
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody here knows you."
                 *     }
                 */
                "application/json": components["schemas"]["JoinRefusal"];
            };
        };
        responses: {
            /** @description The request, which was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "applicant": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "kind": "family",
                     *       "note": "Asha Rao is my sister.",
                     *       "state": "refused",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "expiresAt": "2027-01-09T06:30:00.000Z",
                     *       "decidedAt": "2026-12-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "reason": "Nobody here knows you."
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequest"];
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
    withdrawJoinRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat harmless. The same key with the same body gets the first answer again for 24 hours; with another body 422; while the first is in flight 409. A key belongs to the account that sends it and to the operation; without an account, to the network address. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, which was withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "applicant": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "kind": "family",
                     *       "note": "Asha Rao is my sister.",
                     *       "state": "withdrawn",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "expiresAt": "2027-01-09T06:30:00.000Z",
                     *       "decidedAt": "2026-12-11T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequest"];
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
    getJoinCode: {
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
            /** @description The join code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7K3QX9M2TB"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinCode"];
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
    rotateJoinCode: {
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
        requestBody?: never;
        responses: {
            /** @description The new join code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7K3QX9M2TB"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinCode"];
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
    switchOffJoinCode: {
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
            /** @description There is no join code. */
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
    lookAtJoinCode: {
        parameters: {
            query?: {
                /** @description Keeps units with this in their name; case, hyphens and spaces do not count. */
                search?: string;
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The join code of a community.
                 * @example 7K3QX9M2TB
                 */
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The community, and a page of its units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "community": {
                     *         "name": "Lakeview"
                     *       },
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JoinPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJoinRequests: {
        parameters: {
            query?: {
                /** @description Keeps requests in this state. */
                state?: components["schemas"]["JoinState"];
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
            /** @description A page of join requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "applicant": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "kind": "family",
                     *           "note": "Asha Rao is my sister.",
                     *           "state": "pending",
                     *           "requestedAt": "2026-12-10T06:30:00.000Z",
                     *           "expiresAt": "2027-01-09T06:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequestPage"];
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
    requestToJoin: {
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
                 *       "code": "7K3QX9M2TB",
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "kind": "family",
                 *       "givenName": "Dev",
                 *       "familyName": "Shah",
                 *       "note": "Asha Rao is my sister."
                 *     }
                 */
                "application/json": components["schemas"]["JoinRequestDraft"];
            };
        };
        responses: {
            /** @description The request, which waits to be decided. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "applicant": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "kind": "family",
                     *       "note": "Asha Rao is my sister.",
                     *       "state": "pending",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "expiresAt": "2027-01-09T06:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequest"];
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
    getJoinRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The join request.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5c01
                 */
                requestId: components["parameters"]["JoinRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "applicant": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "kind": "family",
                     *       "note": "Asha Rao is my sister.",
                     *       "state": "pending",
                     *       "requestedAt": "2026-12-10T06:30:00.000Z",
                     *       "expiresAt": "2027-01-09T06:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinRequest"];
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
    approveMove: {
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
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The move, which was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "approved",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back"
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "decidedAt": "2027-01-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    refuseMove: {
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
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The lift is being mended that week."
                 *     }
                 */
                "application/json": components["schemas"]["MoveRefusal"];
            };
        };
        responses: {
            /** @description The move, which was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "refused",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back",
                     *           "tickedAt": "2027-01-31T10:00:00.000Z",
                     *           "tickedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *             "name": "Meera Iyer"
                     *           }
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "decidedAt": "2027-01-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "reason": "The lift is being mended that week.",
                     *       "endedAt": "2027-01-11T09:00:00.000Z",
                     *       "endedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    cancelMove: {
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
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The move, which was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "cancelled",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back",
                     *           "tickedAt": "2027-01-31T10:00:00.000Z",
                     *           "tickedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *             "name": "Meera Iyer"
                     *           }
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "endedAt": "2027-01-12T09:00:00.000Z",
                     *       "endedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    finishMove: {
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
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "at": "2027-01-31T18:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["MoveFinish"];
            };
        };
        responses: {
            /** @description The move, which is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "done",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back",
                     *           "tickedAt": "2027-01-31T10:00:00.000Z",
                     *           "tickedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *             "name": "Meera Iyer"
                     *           }
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "decidedAt": "2027-01-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "endedAt": "2027-01-31T18:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    tickMove: {
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
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": 1,
                 *       "isDone": true
                 *     }
                 */
                "application/json": components["schemas"]["MoveTick"];
            };
        };
        responses: {
            /** @description The move with its checklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "approved",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back"
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "decidedAt": "2027-01-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    listMoves: {
        parameters: {
            query?: {
                /** @description Keeps moves in this state. */
                state?: components["schemas"]["MoveState"];
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
            /** @description A page of moves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "person": {
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "direction": "out",
                     *           "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *           "state": "approved",
                     *           "day": "2027-01-31",
                     *           "at": "2027-01-31T18:30:00.000Z",
                     *           "lift": {
                     *             "from": "2027-01-31T03:30:00.000Z",
                     *             "to": "2027-01-31T06:30:00.000Z"
                     *           },
                     *           "checklist": [
                     *             {
                     *               "item": 1,
                     *               "label": "Keys handed back"
                     *             },
                     *             {
                     *               "item": 2,
                     *               "label": "Meters read"
                     *             }
                     *           ],
                     *           "requestedAt": "2027-01-10T06:30:00.000Z",
                     *           "requestedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "decidedAt": "2027-01-11T09:00:00.000Z",
                     *           "decidedBy": {
                     *             "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *             "name": "Meera Iyer"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MovePage"];
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
    requestMove: {
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
                 *       "direction": "out",
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "day": "2027-01-31",
                 *       "lift": {
                 *         "from": "09:00",
                 *         "to": "12:00"
                 *       },
                 *       "note": "The piano needs the big lift."
                 *     }
                 */
                "application/json": components["schemas"]["MoveDraft"];
            };
        };
        responses: {
            /** @description The move, which waits to be approved. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "requested",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back"
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    getMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The move.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c6a01
                 */
                moveId: components["parameters"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c6a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "direction": "out",
                     *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "state": "approved",
                     *       "day": "2027-01-31",
                     *       "at": "2027-01-31T18:30:00.000Z",
                     *       "lift": {
                     *         "from": "2027-01-31T03:30:00.000Z",
                     *         "to": "2027-01-31T06:30:00.000Z"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "item": 1,
                     *           "label": "Keys handed back"
                     *         },
                     *         {
                     *           "item": 2,
                     *           "label": "Meters read"
                     *         }
                     *       ],
                     *       "requestedAt": "2027-01-10T06:30:00.000Z",
                     *       "requestedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5c02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "decidedAt": "2027-01-11T09:00:00.000Z",
                     *       "decidedBy": {
                     *         "accountId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b03",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Move"];
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
    handOverParcel: {
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
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "004217"
                 *     }
                 */
                "application/json": components["schemas"]["ParcelHandOver"];
            };
        };
        responses: {
            /** @description The parcel, which is handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "handed-over",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0,
                     *       "endedAt": "2026-12-01T17:05:00.000Z",
                     *       "endedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "recipient": {
                     *         "kind": "code"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    returnParcel: {
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
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody by that name"
                 *     }
                 */
                "application/json": components["schemas"]["ParcelEnd"];
            };
        };
        responses: {
            /** @description The parcel, which is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "returned",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0,
                     *       "endedAt": "2026-12-01T17:05:00.000Z",
                     *       "endedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reason": "Nobody by that name"
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    loseParcel: {
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
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Not on its shelf"
                 *     }
                 */
                "application/json": components["schemas"]["ParcelEnd"];
            };
        };
        responses: {
            /** @description The parcel, which is lost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "lost",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0,
                     *       "endedAt": "2026-12-01T17:05:00.000Z",
                     *       "endedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reason": "Not on its shelf"
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    nameParcelCollector: {
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
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ravi Kumar"
                 *     }
                 */
                "application/json": components["schemas"]["ParcelCollector"];
            };
        };
        responses: {
            /** @description The parcel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "received",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0,
                     *       "code": "004217",
                     *       "collector": "Ravi Kumar"
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    listParcels: {
        parameters: {
            query?: {
                /** @description Keeps parcels for this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps parcels in this state. */
                state?: components["schemas"]["ParcelState"];
                /** @description Keeps the parcel that waits and has this code. */
                code?: components["schemas"]["ParcelCode"];
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
            /** @description A page of parcels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "state": "received",
                     *           "carrier": "Swift Parcels",
                     *           "description": "a box",
                     *           "shelf": "B2",
                     *           "perishable": false,
                     *           "receivedAt": "2026-12-01T08:30:00.000Z",
                     *           "receivedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *             "name": "Gopal Singh"
                     *           },
                     *           "reminders": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ParcelPage"];
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
    receiveParcel: {
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
                 *       "carrier": "Swift Parcels",
                 *       "description": "a box",
                 *       "shelf": "B2"
                 *     }
                 */
                "application/json": components["schemas"]["ParcelDraft"];
            };
        };
        responses: {
            /** @description The parcel. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "received",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    getParcel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The parcel.
                 * @example 0192f3a4-7c1e-7000-8000-000000000b01
                 */
                parcelId: components["parameters"]["ParcelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parcel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-000000000b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "state": "received",
                     *       "carrier": "Swift Parcels",
                     *       "description": "a box",
                     *       "shelf": "B2",
                     *       "perishable": false,
                     *       "receivedAt": "2026-12-01T08:30:00.000Z",
                     *       "receivedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "reminders": 0,
                     *       "code": "004217"
                     *     }
                     */
                    "application/json": components["schemas"]["Parcel"];
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
    approvePass: {
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
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass, which is good now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "kind": "staff",
                     *       "state": "active",
                     *       "visitor": {
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003"
                     *       },
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-11-30T18:30:00.000Z",
                     *       "windows": [],
                     *       "uses": 0,
                     *       "code": "004217",
                     *       "leaveAtGate": false,
                     *       "guests": [],
                     *       "issuedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "issuedAt": "2026-11-30T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
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
    refusePass: {
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
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Please name the days on which they come."
                 *     }
                 */
                "application/json": components["schemas"]["PassRefusal"];
            };
        };
        responses: {
            /** @description The pass, which was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "kind": "staff",
                     *       "state": "refused",
                     *       "visitor": {
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003"
                     *       },
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-11-30T18:30:00.000Z",
                     *       "windows": [],
                     *       "uses": 0,
                     *       "code": "004217",
                     *       "leaveAtGate": false,
                     *       "guests": [],
                     *       "issuedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "issuedAt": "2026-11-30T08:30:00.000Z",
                     *       "reason": "Please name the days on which they come."
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
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
    getPassQr: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "GH1AJ2XFMGAGJPHJ",
                     *       "svg": "<svg viewBox=\"0 0 49 49\"/>"
                     *     }
                     */
                    "application/json": components["schemas"]["PassQr"];
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
    checkPass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "004217",
                 *       "people": 3
                 *     }
                 */
                "application/json": components["schemas"]["PassCheckRequest"];
            };
        };
        responses: {
            /** @description What is to be said of it, also when nobody may come in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "used_up",
                     *       "left": 2,
                     *       "pass": {
                     *         "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *         "kind": "party",
                     *         "visitor": {
                     *           "name": "Birthday of Asha"
                     *         },
                     *         "units": [
                     *           {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           }
                     *         ],
                     *         "validFrom": "2026-12-05T12:30:00.000Z",
                     *         "validTo": "2026-12-05T18:30:00.000Z",
                     *         "windows": [],
                     *         "uses": 28,
                     *         "maxUses": 30,
                     *         "leaveAtGate": false,
                     *         "guests": [
                     *           "Ravi Kumar"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PassCheck"];
                };
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
    usePass: {
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
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "people": 3
                 *     }
                 */
                "application/json": components["schemas"]["PassUseRequest"];
            };
        };
        responses: {
            /** @description The visit, and how many may still come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "left": 27,
                     *       "visit": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a",
                     *         "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *         "unit": {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         },
                     *         "visitor": {
                     *           "name": "Birthday of Asha"
                     *         },
                     *         "kind": "guest",
                     *         "state": "inside",
                     *         "passId": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *         "requestedBy": {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *           "name": "Gopal Singh"
                     *         },
                     *         "requestedAt": "2026-12-05T13:30:00.000Z",
                     *         "answerBy": "2026-12-05T13:30:00.000Z",
                     *         "answeredBy": {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "name": "Asha Rao"
                     *         },
                     *         "answeredAt": "2026-12-05T13:30:00.000Z",
                     *         "checkedInBy": {
                     *           "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *           "name": "Gopal Singh"
                     *         },
                     *         "checkedInAt": "2026-12-05T13:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PassUse"];
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
    linkPass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "q0nJm2Vx8c1WnH3r5TzYp7KdLs9FbGa4"
                     *     }
                     */
                    "application/json": components["schemas"]["PassLink"];
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
    lookAtPass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link says.
                 * @example q0nJm2Vx8c1WnH3r5TzYp7KdLs9FbGa4
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass. */
            200: {
                headers: {
                    /**
                     * @description Search engines are to keep nothing of it.
                     * @example noindex, nofollow
                     */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "community": {
                     *         "name": "Lakeview",
                     *         "timeZone": "Asia/Kolkata",
                     *         "locale": "en-IN"
                     *       },
                     *       "state": "active",
                     *       "pass": {
                     *         "kind": "recurring",
                     *         "visitorName": "Sunita Devi",
                     *         "places": [
                     *           {
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           }
                     *         ],
                     *         "gates": [
                     *           "Main gate"
                     *         ],
                     *         "validFrom": "2026-11-30T18:30:00.000Z",
                     *         "validTo": "2027-11-30T18:30:00.000Z",
                     *         "windows": [
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "wed",
                     *               "fri"
                     *             ],
                     *             "from": "08:00",
                     *             "to": "09:30"
                     *           }
                     *         ],
                     *         "left": 12,
                     *         "leaveAtGate": false,
                     *         "code": "004217",
                     *         "qr": "GH1AJ2XFMGAGJPHJ",
                     *         "rules": [
                     *           "Speed limit 10 km/h"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicPass"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasses: {
        parameters: {
            query?: {
                /** @description Keeps passes to this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps passes in this state. */
                state?: components["schemas"]["PassState"];
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
            /** @description A page of passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "units": [
                     *             {
                     *               "id": "0192f3a4-0000-7000-8000-000000000011",
                     *               "name": "A-101",
                     *               "building": "Tower A"
                     *             }
                     *           ],
                     *           "kind": "recurring",
                     *           "state": "active",
                     *           "visitor": {
                     *             "name": "Sunita Devi",
                     *             "phone": "+919800000003"
                     *           },
                     *           "validFrom": "2026-11-30T18:30:00.000Z",
                     *           "validTo": "2027-11-30T18:30:00.000Z",
                     *           "windows": [
                     *             {
                     *               "days": [
                     *                 "mon",
                     *                 "wed",
                     *                 "fri"
                     *               ],
                     *               "from": "08:00",
                     *               "to": "09:30"
                     *             }
                     *           ],
                     *           "uses": 0,
                     *           "code": "004217",
                     *           "leaveAtGate": false,
                     *           "guests": [],
                     *           "issuedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *             "name": "Asha Rao"
                     *           },
                     *           "issuedAt": "2026-11-30T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PassPage"];
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
    issuePass: {
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
                 *       "unitIds": [
                 *         "0192f3a4-0000-7000-8000-000000000011"
                 *       ],
                 *       "kind": "recurring",
                 *       "visitor": {
                 *         "name": "Sunita Devi",
                 *         "phone": "+919800000003"
                 *       },
                 *       "firstDay": "2026-12-01",
                 *       "windows": [
                 *         {
                 *           "days": [
                 *             "mon",
                 *             "wed",
                 *             "fri"
                 *           ],
                 *           "from": "08:00",
                 *           "to": "09:30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PassDraft"];
            };
        };
        responses: {
            /** @description The pass. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "kind": "recurring",
                     *       "state": "active",
                     *       "visitor": {
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003"
                     *       },
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-11-30T18:30:00.000Z",
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             "mon",
                     *             "wed",
                     *             "fri"
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:30"
                     *         }
                     *       ],
                     *       "uses": 0,
                     *       "code": "004217",
                     *       "leaveAtGate": false,
                     *       "guests": [],
                     *       "issuedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "issuedAt": "2026-11-30T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
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
    getPass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "kind": "recurring",
                     *       "state": "active",
                     *       "visitor": {
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003"
                     *       },
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-11-30T18:30:00.000Z",
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             "mon",
                     *             "wed",
                     *             "fri"
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:30"
                     *         }
                     *       ],
                     *       "uses": 0,
                     *       "code": "004217",
                     *       "leaveAtGate": false,
                     *       "guests": [],
                     *       "issuedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "issuedAt": "2026-11-30T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
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
    revokePass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass is revoked, or ended before. */
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
    changePass: {
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
                 * @description The pass.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000e1
                 */
                passId: components["parameters"]["PassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "maxUses": 12,
                 *       "leaveAtGate": true
                 *     }
                 */
                "application/json": components["schemas"]["PassChanges"];
            };
        };
        responses: {
            /** @description The pass as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000e1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         }
                     *       ],
                     *       "kind": "recurring",
                     *       "state": "active",
                     *       "visitor": {
                     *         "name": "Sunita Devi",
                     *         "phone": "+919800000003"
                     *       },
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-11-30T18:30:00.000Z",
                     *       "windows": [
                     *         {
                     *           "days": [
                     *             "mon",
                     *             "wed",
                     *             "fri"
                     *           ],
                     *           "from": "08:00",
                     *           "to": "09:30"
                     *         }
                     *       ],
                     *       "uses": 0,
                     *       "code": "004217",
                     *       "leaveAtGate": false,
                     *       "guests": [],
                     *       "issuedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "issuedAt": "2026-11-30T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
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
            428: components["responses"]["PreconditionRequired"];
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
    addPerson: {
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
                 *       "givenName": "Dev",
                 *       "familyName": "Shah",
                 *       "email": "dev@home.example",
                 *       "phone": "+919800000001"
                 *     }
                 */
                "application/json": components["schemas"]["PersonDraft"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "name": "Dev Shah",
                     *       "givenName": "Dev",
                     *       "familyName": "Shah",
                     *       "email": "dev@home.example",
                     *       "phone": "+919800000001",
                     *       "isMinor": false,
                     *       "state": "known",
                     *       "directory": {
                     *         "listed": false,
                     *         "phone": "none",
                     *         "email": "none"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KnownPerson"];
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
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b02
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "name": "Dev Shah",
                     *       "givenName": "Dev",
                     *       "familyName": "Shah",
                     *       "email": "dev@home.example",
                     *       "phone": "+919800000001",
                     *       "isMinor": false,
                     *       "state": "known",
                     *       "directory": {
                     *         "listed": false,
                     *         "phone": "none",
                     *         "email": "none"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KnownPerson"];
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
    updatePerson: {
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
                 * @description The person.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b02
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+919800000002"
                 *     }
                 */
                "application/json": components["schemas"]["PersonChanges"];
            };
        };
        responses: {
            /** @description The person as they are known now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *       "name": "Dev Shah",
                     *       "givenName": "Dev",
                     *       "familyName": "Shah",
                     *       "email": "dev@home.example",
                     *       "phone": "+919800000001",
                     *       "isMinor": false,
                     *       "state": "known",
                     *       "directory": {
                     *         "listed": false,
                     *         "phone": "none",
                     *         "email": "none"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KnownPerson"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /** @description Keeps persons whose name, or a later word of it, begins with this. */
                search?: string;
                /** @description Keeps persons in this state. */
                state?: components["schemas"]["PersonState"];
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
            /** @description A page of persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *           "name": "Dev Shah",
                     *           "givenName": "Dev",
                     *           "familyName": "Shah",
                     *           "email": "dev@home.example",
                     *           "phone": "+919800000001",
                     *           "isMinor": false,
                     *           "state": "known",
                     *           "directory": {
                     *             "listed": false,
                     *             "phone": "none",
                     *             "email": "none"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KnownPersonPage"];
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
    getPolicies: {
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
            /** @description The policies that hold now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "joining": {
                     *         "approval": "either"
                     *       },
                     *       "directory": {
                     *         "open": "community"
                     *       },
                     *       "notices": {
                     *         "approval": false
                     *       },
                     *       "retention": {
                     *         "gateLogDays": 180,
                     *         "idDays": 90
                     *       },
                     *       "quietHours": {
                     *         "enabled": false,
                     *         "from": "22:00",
                     *         "to": "07:00"
                     *       },
                     *       "residents": {
                     *         "vote": [
                     *           "owner"
                     *         ],
                     *         "ring": [
                     *           "owner",
                     *           "tenant",
                     *           "family"
                     *         ],
                     *         "book": [
                     *           "owner",
                     *           "tenant"
                     *         ]
                     *       },
                     *       "moves": {
                     *         "in": [
                     *           "Keys handed over"
                     *         ],
                     *         "out": [
                     *           "Keys handed back",
                     *           "Meters read"
                     *         ]
                     *       },
                     *       "gate": {
                     *         "householdSeconds": 55,
                     *         "contactsSeconds": 55,
                     *         "guardSeconds": 300,
                     *         "emptyHomes": "guard",
                     *         "approvalMinutes": 15,
                     *         "guestOverstaySeconds": 0,
                     *         "deliveryOverstaySeconds": 1800,
                     *         "cabOverstaySeconds": 1800,
                     *         "serviceOverstaySeconds": 0,
                     *         "tourUnitSeconds": 180,
                     *         "assumedOutAt": "04:00"
                     *       },
                     *       "passes": {
                     *         "rules": [
                     *           "Speed limit 10 km/h"
                     *         ],
                     *         "approval": [
                     *           "staff"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Policies"];
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
    putPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
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
                 *       "joining": {
                 *         "approval": "either"
                 *       },
                 *       "directory": {
                 *         "open": "community"
                 *       },
                 *       "notices": {
                 *         "approval": true
                 *       },
                 *       "retention": {
                 *         "gateLogDays": 180,
                 *         "idDays": 90
                 *       },
                 *       "quietHours": {
                 *         "enabled": false,
                 *         "from": "22:00",
                 *         "to": "07:00"
                 *       },
                 *       "residents": {
                 *         "vote": [
                 *           "owner"
                 *         ],
                 *         "ring": [
                 *           "owner",
                 *           "tenant",
                 *           "family"
                 *         ],
                 *         "book": [
                 *           "owner",
                 *           "tenant"
                 *         ]
                 *       },
                 *       "moves": {
                 *         "in": [
                 *           "Keys handed over"
                 *         ],
                 *         "out": [
                 *           "Keys handed back",
                 *           "Meters read"
                 *         ]
                 *       },
                 *       "gate": {
                 *         "householdSeconds": 55,
                 *         "contactsSeconds": 55,
                 *         "guardSeconds": 300,
                 *         "emptyHomes": "guard",
                 *         "approvalMinutes": 15,
                 *         "guestOverstaySeconds": 0,
                 *         "deliveryOverstaySeconds": 1800,
                 *         "cabOverstaySeconds": 1800,
                 *         "serviceOverstaySeconds": 0,
                 *         "tourUnitSeconds": 180,
                 *         "assumedOutAt": "04:00"
                 *       },
                 *       "passes": {
                 *         "rules": [
                 *           "Speed limit 10 km/h"
                 *         ],
                 *         "approval": [
                 *           "staff"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PoliciesChange"];
            };
        };
        responses: {
            /** @description The policies that hold now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "joining": {
                     *         "approval": "either"
                     *       },
                     *       "directory": {
                     *         "open": "community"
                     *       },
                     *       "notices": {
                     *         "approval": true
                     *       },
                     *       "retention": {
                     *         "gateLogDays": 180,
                     *         "idDays": 90
                     *       },
                     *       "quietHours": {
                     *         "enabled": false,
                     *         "from": "22:00",
                     *         "to": "07:00"
                     *       },
                     *       "residents": {
                     *         "vote": [
                     *           "owner"
                     *         ],
                     *         "ring": [
                     *           "owner",
                     *           "tenant",
                     *           "family"
                     *         ],
                     *         "book": [
                     *           "owner",
                     *           "tenant"
                     *         ]
                     *       },
                     *       "moves": {
                     *         "in": [
                     *           "Keys handed over"
                     *         ],
                     *         "out": [
                     *           "Keys handed back",
                     *           "Meters read"
                     *         ]
                     *       },
                     *       "gate": {
                     *         "householdSeconds": 55,
                     *         "contactsSeconds": 55,
                     *         "guardSeconds": 300,
                     *         "emptyHomes": "guard",
                     *         "approvalMinutes": 15,
                     *         "guestOverstaySeconds": 0,
                     *         "deliveryOverstaySeconds": 1800,
                     *         "cabOverstaySeconds": 1800,
                     *         "serviceOverstaySeconds": 0,
                     *         "tourUnitSeconds": 180,
                     *         "assumedOutAt": "04:00"
                     *       },
                     *       "passes": {
                     *         "rules": [
                     *           "Speed limit 10 km/h"
                     *         ],
                     *         "approval": [
                     *           "staff"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Policies"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
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
    listPolicyHistory: {
        parameters: {
            query?: {
                /** @description Keeps the versions of this section. */
                section?: components["schemas"]["PolicySection"];
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
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 7,
                     *           "section": "retention",
                     *           "validFrom": "2026-12-01T00:00:00.000Z",
                     *           "setAt": "2026-11-21T08:30:00.000Z",
                     *           "setBy": "0192f3a4-0000-7000-8000-0000000000a1",
                     *           "body": {
                     *             "gateLogDays": 90,
                     *             "idDays": 30
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyVersionPage"];
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
    getHouseholdContacts: {
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
            /** @description The contacts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "contacts": [
                     *         {
                     *           "name": "Kavita Rao",
                     *           "phone": "+919800000002",
                     *           "purposes": [
                     *             "ring",
                     *             "emergency"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HouseholdContacts"];
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
    putHouseholdContacts: {
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
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contacts": [
                 *         {
                 *           "name": "Kavita Rao",
                 *           "phone": "+919800000002",
                 *           "purposes": [
                 *             "ring",
                 *             "emergency"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HouseholdContactsDraft"];
            };
        };
        responses: {
            /** @description The contacts as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "contacts": [
                     *         {
                     *           "name": "Kavita Rao",
                     *           "phone": "+919800000002",
                     *           "purposes": [
                     *             "ring",
                     *             "emergency"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HouseholdContacts"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPets: {
        parameters: {
            query?: {
                /** @description Keeps pets of this unit. */
                unitId?: components["schemas"]["Id"];
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
            /** @description A page of pets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "Moti",
                     *           "kind": "dog"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PetPage"];
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
    addPet: {
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
                 *       "name": "Moti",
                 *       "kind": "dog"
                 *     }
                 */
                "application/json": components["schemas"]["PetDraft"];
            };
        };
        responses: {
            /** @description The pet. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "name": "Moti",
                     *       "kind": "dog"
                     *     }
                     */
                    "application/json": components["schemas"]["Pet"];
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
    getPet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pet.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pet. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "name": "Moti",
                     *       "kind": "dog"
                     *     }
                     */
                    "application/json": components["schemas"]["Pet"];
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
    removePet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The pet.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pet is removed. */
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
    updatePet: {
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
                 * @description The pet.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d1
                 */
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Moti"
                 *     }
                 */
                "application/json": components["schemas"]["PetChanges"];
            };
        };
        responses: {
            /** @description The pet as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "name": "Moti",
                     *       "kind": "dog"
                     *     }
                     */
                    "application/json": components["schemas"]["Pet"];
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
    getOwnHouseholds: {
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
            /** @description The households, 50 at the most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "residencies": [
                     *             {
                     *               "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *               "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *               "person": {
                     *                 "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *                 "name": "Dev Shah"
                     *               },
                     *               "unit": {
                     *                 "id": "0192f3a4-0000-7000-8000-000000000011",
                     *                 "name": "A-101",
                     *                 "building": "Tower A"
                     *               },
                     *               "kind": "tenant",
                     *               "from": "2026-12-01",
                     *               "validFrom": "2026-11-30T18:30:00.000Z",
                     *               "livesHere": true,
                     *               "isPrimary": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnHouseholds"];
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
    endResidency: {
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
                 * @description The residency.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
                 */
                residencyId: components["parameters"]["ResidencyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "at": "2027-01-31T18:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ResidencyEnd"];
            };
        };
        responses: {
            /** @description The residency with its end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "kind": "tenant",
                     *       "from": "2026-12-01",
                     *       "to": "2027-01-31",
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-01-31T18:30:00.000Z",
                     *       "livesHere": true,
                     *       "isPrimary": false
                     *     }
                     */
                    "application/json": components["schemas"]["Residency"];
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
    getHousehold: {
        parameters: {
            query?: {
                /** @description The moment; now, if it is not said. */
                at?: components["schemas"]["AnyInstant"];
            };
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
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "residencies": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "person": {
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "kind": "tenant",
                     *           "from": "2026-12-01",
                     *           "to": "2027-01-31",
                     *           "validFrom": "2026-11-30T18:30:00.000Z",
                     *           "validTo": "2027-01-31T18:30:00.000Z",
                     *           "livesHere": true,
                     *           "isPrimary": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Household"];
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
    setPrimaryContact: {
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
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "residencyId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01"
                 *     }
                 */
                "application/json": components["schemas"]["PrimaryContact"];
            };
        };
        responses: {
            /** @description The residency of the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "kind": "tenant",
                     *       "from": "2026-12-01",
                     *       "to": "2027-01-31",
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-01-31T18:30:00.000Z",
                     *       "livesHere": true,
                     *       "isPrimary": false
                     *     }
                     */
                    "application/json": components["schemas"]["Residency"];
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
    listResidencies: {
        parameters: {
            query?: {
                /** @description Keeps residencies in this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps residencies of this person. */
                personId?: components["schemas"]["Id"];
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
            /** @description A page of residencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "person": {
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *             "name": "Dev Shah"
                     *           },
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "kind": "tenant",
                     *           "from": "2026-12-01",
                     *           "to": "2027-01-31",
                     *           "validFrom": "2026-11-30T18:30:00.000Z",
                     *           "validTo": "2027-01-31T18:30:00.000Z",
                     *           "livesHere": true,
                     *           "isPrimary": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResidencyPage"];
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
    startResidency: {
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
                 *       "personId": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                 *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                 *       "kind": "tenant",
                 *       "from": "2026-12-01",
                 *       "to": "2027-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["ResidencyDraft"];
            };
        };
        responses: {
            /** @description The residency. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "kind": "tenant",
                     *       "from": "2026-12-01",
                     *       "to": "2027-01-31",
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-01-31T18:30:00.000Z",
                     *       "livesHere": true,
                     *       "isPrimary": false
                     *     }
                     */
                    "application/json": components["schemas"]["Residency"];
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
    getResidency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The residency.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
                 */
                residencyId: components["parameters"]["ResidencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The residency. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "kind": "tenant",
                     *       "from": "2026-12-01",
                     *       "to": "2027-01-31",
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-01-31T18:30:00.000Z",
                     *       "livesHere": true,
                     *       "isPrimary": false
                     *     }
                     */
                    "application/json": components["schemas"]["Residency"];
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
    updateResidency: {
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
                 * @description The residency.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c5b01
                 */
                residencyId: components["parameters"]["ResidencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "owner",
                 *       "livesHere": false
                 *     }
                 */
                "application/json": components["schemas"]["ResidencyChanges"];
            };
        };
        responses: {
            /** @description The residency as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b02",
                     *         "name": "Dev Shah"
                     *       },
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "kind": "tenant",
                     *       "from": "2026-12-01",
                     *       "to": "2027-01-31",
                     *       "validFrom": "2026-11-30T18:30:00.000Z",
                     *       "validTo": "2027-01-31T18:30:00.000Z",
                     *       "livesHere": true,
                     *       "isPrimary": false
                     *     }
                     */
                    "application/json": components["schemas"]["Residency"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    clockIn: {
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
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "day": "2026-12-01",
                     *       "starts": "22:00",
                     *       "ends": "06:00",
                     *       "from": "2026-12-01T16:30:00.000Z",
                     *       "to": "2026-12-02T00:30:00.000Z",
                     *       "assignedAt": "2026-11-28T06:30:00.000Z",
                     *       "assignedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "clockedInAt": "2026-12-01T16:28:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
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
    clockOut: {
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
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "day": "2026-12-01",
                     *       "starts": "22:00",
                     *       "ends": "06:00",
                     *       "from": "2026-12-01T16:30:00.000Z",
                     *       "to": "2026-12-02T00:30:00.000Z",
                     *       "assignedAt": "2026-11-28T06:30:00.000Z",
                     *       "assignedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       },
                     *       "clockedInAt": "2026-12-01T16:28:00.000Z",
                     *       "clockedOutAt": "2026-12-02T00:31:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
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
    listHandovers: {
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
            /** @description A page of handovers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8b01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "note": "The lift of Tower A stands still; the keys are in the drawer.",
                     *           "writtenAt": "2026-12-01T16:20:00.000Z",
                     *           "writtenBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *             "name": "Gopal Singh"
                     *           },
                     *           "read": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HandoverPage"];
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
    writeHandover: {
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
                 *       "note": "The lift of Tower A stands still; the keys are in the drawer."
                 *     }
                 */
                "application/json": components["schemas"]["HandoverDraft"];
            };
        };
        responses: {
            /** @description The handover. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "note": "The lift of Tower A stands still; the keys are in the drawer.",
                     *       "writtenAt": "2026-12-01T16:20:00.000Z",
                     *       "writtenBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "read": true
                     *     }
                     */
                    "application/json": components["schemas"]["Handover"];
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
    readHandover: {
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
                 * @description The handover.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8b01
                 */
                handoverId: components["parameters"]["HandoverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8b01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "note": "The lift of Tower A stands still; the keys are in the drawer.",
                     *       "writtenAt": "2026-12-01T16:20:00.000Z",
                     *       "writtenBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "read": true
                     *     }
                     */
                    "application/json": components["schemas"]["Handover"];
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
    listShifts: {
        parameters: {
            query?: {
                /** @description Keeps shifts that end later. */
                from?: components["schemas"]["AnyInstant"];
                /** @description Keeps shifts that begin earlier. */
                to?: components["schemas"]["AnyInstant"];
                /** @description Keeps those of somebody. */
                accountId?: components["schemas"]["Id"];
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
            /** @description A page of shifts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "person": {
                     *             "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *             "name": "Gopal Singh"
                     *           },
                     *           "day": "2026-12-01",
                     *           "starts": "22:00",
                     *           "ends": "06:00",
                     *           "from": "2026-12-01T16:30:00.000Z",
                     *           "to": "2026-12-02T00:30:00.000Z",
                     *           "assignedAt": "2026-11-28T06:30:00.000Z",
                     *           "assignedBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *             "name": "Meera Iyer"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShiftPage"];
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
    assignShift: {
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
                 *       "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                 *       "day": "2026-12-01",
                 *       "starts": "22:00",
                 *       "ends": "06:00"
                 *     }
                 */
                "application/json": components["schemas"]["ShiftDraft"];
            };
        };
        responses: {
            /** @description The shift. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "day": "2026-12-01",
                     *       "starts": "22:00",
                     *       "ends": "06:00",
                     *       "from": "2026-12-01T16:30:00.000Z",
                     *       "to": "2026-12-02T00:30:00.000Z",
                     *       "assignedAt": "2026-11-28T06:30:00.000Z",
                     *       "assignedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
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
    getShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "day": "2026-12-01",
                     *       "starts": "22:00",
                     *       "ends": "06:00",
                     *       "from": "2026-12-01T16:30:00.000Z",
                     *       "to": "2026-12-02T00:30:00.000Z",
                     *       "assignedAt": "2026-11-28T06:30:00.000Z",
                     *       "assignedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
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
    cancelShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such shift any more. */
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
    changeShift: {
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
                 * @description The shift.
                 * @example 0192f3a4-7c1e-7000-8000-1f2e3d4c8a01
                 */
                shiftId: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ends": "07:00"
                 *     }
                 */
                "application/json": components["schemas"]["ShiftChange"];
            };
        };
        responses: {
            /** @description The shift as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c8a01",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f3a4-7c1e-7000-8000-1f2e3d4c5b04",
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "day": "2026-12-01",
                     *       "starts": "22:00",
                     *       "ends": "07:00",
                     *       "from": "2026-12-01T16:30:00.000Z",
                     *       "to": "2026-12-02T01:30:00.000Z",
                     *       "assignedAt": "2026-11-28T06:30:00.000Z",
                     *       "assignedBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a5",
                     *         "name": "Meera Iyer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStandingAnswers: {
        parameters: {
            query?: {
                /** @description Keeps those of this unit. */
                unitId?: components["schemas"]["Id"];
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
            /** @description A page of standing answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000d7",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *           "kind": "delivery",
                     *           "company": "Swift Parcels",
                     *           "answer": "approved",
                     *           "instruction": "leave-at-gate",
                     *           "setBy": {
                     *             "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *             "name": "Asha Rao"
                     *           },
                     *           "setAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StandingAnswerPage"];
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
    addStandingAnswer: {
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
                 *       "kind": "delivery",
                 *       "company": "Swift Parcels",
                 *       "answer": "approved",
                 *       "instruction": "leave-at-gate"
                 *     }
                 */
                "application/json": components["schemas"]["StandingAnswerDraft"];
            };
        };
        responses: {
            /** @description The standing answer. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d7",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "kind": "delivery",
                     *       "company": "Swift Parcels",
                     *       "answer": "approved",
                     *       "instruction": "leave-at-gate",
                     *       "setBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "setAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StandingAnswer"];
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
    getStandingAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The standing answer.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d7
                 */
                standingAnswerId: components["parameters"]["StandingAnswerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standing answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000d7",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unitId": "0192f3a4-0000-7000-8000-000000000011",
                     *       "kind": "delivery",
                     *       "company": "Swift Parcels",
                     *       "answer": "approved",
                     *       "instruction": "leave-at-gate",
                     *       "setBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a1",
                     *         "name": "Asha Rao"
                     *       },
                     *       "setAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StandingAnswer"];
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
    removeStandingAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The standing answer.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000d7
                 */
                standingAnswerId: components["parameters"]["StandingAnswerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It holds no more. */
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
    listBuildings: {
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
            /** @description A page of buildings. */
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
                     *           "id": "0192f3a4-0000-7000-8000-000000000002",
                     *           "name": "Tower A",
                     *           "kind": "tower",
                     *           "createdAt": "2026-11-29T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BuildingPage"];
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
    createBuilding: {
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
                 *       "name": "Tower A",
                 *       "kind": "tower"
                 *     }
                 */
                "application/json": components["schemas"]["BuildingDraft"];
            };
        };
        responses: {
            /** @description The building. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000002",
                     *       "name": "Tower A",
                     *       "kind": "tower",
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Building"];
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
    getBuilding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000002",
                     *       "name": "Tower A",
                     *       "kind": "tower",
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Building"];
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
    deleteBuilding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building is gone. */
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
    updateBuilding: {
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
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tower A1"
                 *     }
                 */
                "application/json": components["schemas"]["BuildingChanges"];
            };
        };
        responses: {
            /** @description The building as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000002",
                     *       "name": "Tower A1",
                     *       "kind": "tower",
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Building"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBuildingUnits: {
        parameters: {
            query?: {
                /** @description Which units are listed; those that there are today if nothing is said. */
                status?: components["schemas"]["UnitStatus"];
                /** @description Where the page begins; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units. */
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
                     *           "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *           "building": "Tower A",
                     *           "name": "A-101",
                     *           "floor": 1,
                     *           "kind": "flat",
                     *           "areaCenti": 98000,
                     *           "share": 20833,
                     *           "status": "active",
                     *           "formerUnitIds": [],
                     *           "createdAt": "2026-11-29T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetailsPage"];
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
    createUnitsByPattern: {
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
                 * @description The building.
                 * @example 0192f3a4-0000-7000-8000-000000000002
                 */
                buildingId: components["parameters"]["BuildingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "floors": {
                 *         "from": 1,
                 *         "to": 14,
                 *         "skip": [
                 *           13
                 *         ]
                 *       },
                 *       "perFloor": 4,
                 *       "pattern": "A-{floor}{nn}",
                 *       "kind": "flat",
                 *       "areaCenti": 98000,
                 *       "preview": false
                 *     }
                 */
                "application/json": components["schemas"]["UnitPattern"];
            };
        };
        responses: {
            /** @description The units that would be made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "count": 2,
                     *       "units": [
                     *         {
                     *           "name": "A-101",
                     *           "floor": 1
                     *         },
                     *         {
                     *           "name": "A-102",
                     *           "floor": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPlan"];
                };
            };
            /** @description The units that were made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "count": 2,
                     *       "units": [
                     *         {
                     *           "name": "A-101",
                     *           "floor": 1
                     *         },
                     *         {
                     *           "name": "A-102",
                     *           "floor": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPlan"];
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
    retireUnit: {
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
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit, retired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000011",
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "building": "Tower A",
                     *       "name": "A-101",
                     *       "floor": 1,
                     *       "kind": "flat",
                     *       "areaCenti": 98000,
                     *       "share": 20833,
                     *       "status": "retired",
                     *       "formerUnitIds": [],
                     *       "createdAt": "2026-11-29T06:00:00.000Z",
                     *       "retiredAt": "2026-11-29T07:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetails"];
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
    splitUnit: {
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
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": [
                 *         {
                 *           "name": "A-101A",
                 *           "areaCenti": 49000
                 *         },
                 *         {
                 *           "name": "A-101B",
                 *           "areaCenti": 49000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UnitSplit"];
            };
        };
        responses: {
            /** @description The units in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "id": "0192f3a4-0000-7000-8000-000000000021",
                     *           "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *           "building": "Tower A",
                     *           "name": "A-101A",
                     *           "floor": 1,
                     *           "kind": "flat",
                     *           "areaCenti": 98000,
                     *           "share": 20833,
                     *           "status": "active",
                     *           "formerUnitIds": [
                     *             "0192f3a4-0000-7000-8000-000000000011"
                     *           ],
                     *           "createdAt": "2026-11-29T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SplitUnits"];
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
    mergeUnits: {
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
                 *       "unitIds": [
                 *         "0192f3a4-0000-7000-8000-000000000011",
                 *         "0192f3a4-0000-7000-8000-000000000012"
                 *       ],
                 *       "name": "A-101",
                 *       "kind": "flat"
                 *     }
                 */
                "application/json": components["schemas"]["UnitMerge"];
            };
        };
        responses: {
            /** @description The unit in their place. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000021",
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "building": "Tower A",
                     *       "name": "A-101",
                     *       "floor": 1,
                     *       "kind": "flat",
                     *       "areaCenti": 98000,
                     *       "share": 20833,
                     *       "status": "active",
                     *       "formerUnitIds": [
                     *         "0192f3a4-0000-7000-8000-000000000011"
                     *       ],
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetails"];
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
            /** @description A page of units, in the order of their names. */
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
    createUnit: {
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
                 *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                 *       "name": "A-101",
                 *       "floor": 1,
                 *       "kind": "flat",
                 *       "areaCenti": 98000
                 *     }
                 */
                "application/json": components["schemas"]["UnitDraft"];
            };
        };
        responses: {
            /** @description The unit. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000011",
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "building": "Tower A",
                     *       "name": "A-101",
                     *       "floor": 1,
                     *       "kind": "flat",
                     *       "areaCenti": 98000,
                     *       "share": 20833,
                     *       "status": "active",
                     *       "formerUnitIds": [],
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetails"];
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
    getUnit: {
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
            /** @description The unit. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000011",
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "building": "Tower A",
                     *       "name": "A-101",
                     *       "floor": 1,
                     *       "kind": "flat",
                     *       "areaCenti": 98000,
                     *       "share": 20833,
                     *       "status": "active",
                     *       "formerUnitIds": [],
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetails"];
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
    updateUnit: {
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
                 * @description The unit.
                 * @example 0192f3a4-0000-7000-8000-000000000011
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A-101",
                 *       "areaCenti": 99050,
                 *       "share": null
                 *     }
                 */
                "application/json": components["schemas"]["UnitChanges"];
            };
        };
        responses: {
            /** @description The unit as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-0000-7000-8000-000000000011",
                     *       "buildingId": "0192f3a4-0000-7000-8000-000000000002",
                     *       "building": "Tower A",
                     *       "name": "A-101",
                     *       "floor": 1,
                     *       "kind": "flat",
                     *       "areaCenti": 99050,
                     *       "status": "active",
                     *       "formerUnitIds": [],
                     *       "createdAt": "2026-11-29T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetails"];
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
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpVehicle: {
        parameters: {
            query: {
                /**
                 * @description The plate as it was read.
                 * @example K123MM77
                 */
                plate: components["schemas"]["Plate"];
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
            /** @description What the plate leads to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vehicle": {
                     *         "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *         "unit": {
                     *           "id": "0192f3a4-0000-7000-8000-000000000011",
                     *           "name": "A-101",
                     *           "building": "Tower A"
                     *         },
                     *         "plate": "K 123 MM 77",
                     *         "kind": "car",
                     *         "colour": "white"
                     *       },
                     *       "lookAlikes": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000c2",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000012",
                     *             "name": "A-102",
                     *             "building": "Tower A"
                     *           },
                     *           "plate": "К123ММ77",
                     *           "kind": "van"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FoundVehicles"];
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
    listVehicles: {
        parameters: {
            query?: {
                /** @description Keeps vehicles of this unit. */
                unitId?: components["schemas"]["Id"];
                /** @description Keeps the vehicle with this plate, however it is written. */
                plate?: components["schemas"]["Plate"];
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
            /** @description A page of vehicles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *           "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *           "unit": {
                     *             "id": "0192f3a4-0000-7000-8000-000000000011",
                     *             "name": "A-101",
                     *             "building": "Tower A"
                     *           },
                     *           "plate": "MH 12 AB 1234",
                     *           "kind": "car",
                     *           "colour": "white",
                     *           "label": "Asha’s",
                     *           "addedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VehiclePage"];
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
    addVehicle: {
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
                 *       "plate": "MH 12 AB 1234",
                 *       "kind": "car",
                 *       "colour": "white",
                 *       "label": "Asha’s"
                 *     }
                 */
                "application/json": components["schemas"]["VehicleDraft"];
            };
        };
        responses: {
            /** @description The vehicle. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "plate": "MH 12 AB 1234",
                     *       "kind": "car",
                     *       "colour": "white",
                     *       "label": "Asha’s",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vehicle"];
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
    getVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The vehicle.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "plate": "MH 12 AB 1234",
                     *       "kind": "car",
                     *       "colour": "white",
                     *       "label": "Asha’s",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vehicle"];
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
    removeVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The community to act in. Only callers who belong to several need to send it. */
                "X-Community-Id"?: components["parameters"]["CommunityId"];
            };
            path: {
                /**
                 * @description The vehicle.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle is removed. */
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
    updateVehicle: {
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
                 * @description The vehicle.
                 * @example 0192f3a4-7c1e-7000-8000-0000000000c1
                 */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "colour": "blue",
                 *       "label": null
                 *     }
                 */
                "application/json": components["schemas"]["VehicleChanges"];
            };
        };
        responses: {
            /** @description The vehicle as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f3a4-7c1e-7000-8000-0000000000c1",
                     *       "communityId": "0192f3a4-0000-7000-8000-000000000001",
                     *       "unit": {
                     *         "id": "0192f3a4-0000-7000-8000-000000000011",
                     *         "name": "A-101",
                     *         "building": "Tower A"
                     *       },
                     *       "plate": "MH 12 AB 1234",
                     *       "kind": "car",
                     *       "colour": "blue",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vehicle"];
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
            428: components["responses"]["PreconditionRequired"];
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
    leaveVisitAtGate: {
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
                     *       "instruction": "leave-at-gate",
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
    decideVisit: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "denied",
                 *       "reason": "Nobody of the home could be reached."
                 *     }
                 */
                "application/json": components["schemas"]["VisitDecision"];
            };
        };
        responses: {
            /** @description The visit, decided by the caller. */
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
                     *       "answerBy": "2026-11-21T08:36:50.000Z",
                     *       "answeredBy": {
                     *         "accountId": "0192f3a4-0000-7000-8000-0000000000a4",
                     *         "name": "Gopal Singh"
                     *       },
                     *       "answeredAt": "2026-11-21T08:32:09.120Z"
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
    withdrawVisit: {
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
            /** @description The visit, denied after all. */
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
                     *       "answerBy": "2026-11-21T08:36:50.000Z",
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
    disputeVisit: {
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
            /** @description The visit, disputed by the caller. */
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
                     *       "answerBy": "2026-11-21T08:36:50.000Z",
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
    letInVisitors: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "people": 3
                 *     }
                 */
                "application/json": components["schemas"]["VisitPassing"];
            };
        };
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
                     *       "partySize": 5,
                     *       "insideCount": 3,
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    letOutVisitors: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "people": 3
                 *     }
                 */
                "application/json": components["schemas"]["VisitPassing"];
            };
        };
        responses: {
            /** @description The visit, inside as long as somebody of it is. */
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
                     *       "partySize": 5,
                     *       "insideCount": 2,
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
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
                /** @description Keeps visits of this coming to several homes. */
                tourId?: components["schemas"]["Id"];
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
}
