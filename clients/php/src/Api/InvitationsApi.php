<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Invitation;
use Gatehouse\Client\Model\JoinedByInvitation;
use Gatehouse\Client\Model\OfferedInvitation;
use Gatehouse\Client\Model\Page;

/** Asking people into a community. */
final class InvitationsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See what an invitation offers. For whoever holds the link, before they decide. The token
     * stands in the body, because addresses get into logs. Reading does not use the link up. What
     * has become of an invitation stands in its `state`; 422 `link_invalid` for a token that is
     * none. Who invited sees that the link was looked at. Refused with 422.
     *
     * @param array<string, mixed> $body token
     */
    public function read(array $body): OfferedInvitation
    {
        $request = Request::post('/auth/invitations/read', $body)->withoutToken();
        return OfferedInvitation::fromJson($this->caller->call($request));
    }

    /**
     * Accept an invitation as who is signed in. For somebody who has an account and is signed in
     * with it: the link is used up, and no password is asked for. It is for the account of the
     * address that was invited, which has to be verified, and for nobody else (403
     * `invitation_for_another`); a link that was handed over is for whoever has it. May be
     * repeated: what the account has accepted before is answered again, with `isNew` false. 422
     * `link_invalid` for any other link that is not good any more. The access token from before
     * does not know of the community; renew it. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body token
     */
    public function join(array $body, ?string $idempotencyKey = null): JoinedByInvitation
    {
        $request = Request::post('/auth/invitations/join', $body)->once($idempotencyKey);
        return JoinedByInvitation::fromJson($this->caller->call($request));
    }

    /**
     * List the invitations of the community. Newest first, also those that were accepted, revoked
     * or have expired.
     *
     * @param array<string, mixed> $query search, state, progress, cursor, limit
     * @return Page<Invitation>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/auth/invitations', $query, [Invitation::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, state, progress, limit
     * @return \Generator<int, Invitation>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/auth/invitations', $query, [Invitation::class, 'fromJson']);
    }

    /**
     * Invite somebody to the community. Sends a link that is good for seven days and one use. A
     * manager invites residents and employees, an admin also managers and admins. A resident needs
     * a unit of the community; a unit of another one is answered with 404, the caller's own address
     * with 403 `own_account`. Somebody without a mail address is handed the link: with `delivery:
     * handover` and without `email`, the answer has it, and no other answer ever does. The
     * invitation is good only as long as whoever made it may invite to the role. An older open
     * invitation of the same address to the same role is revoked. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body email?, delivery?, role, job?, unitId?, residencyId?
     */
    public function create(array $body, ?string $idempotencyKey = null): Invitation
    {
        $request = Request::post('/auth/invitations', $body)->once($idempotencyKey);
        return Invitation::fromJson($this->caller->call($request));
    }

    /**
     * Revoke an invitation. Its link is refused from now on. 409 `invitation_accepted` when it is
     * too late. Refused with 403, 404, 409.
     */
    public function revoke(string $invitationId): void
    {
        $request = Request::delete('/auth/invitations/' . rawurlencode($invitationId));
        $this->caller->call($request);
    }

    /**
     * Send an invitation again. Sends a new link, which is good for seven days from now and one
     * use; the one before is refused from now on, and so is any other open invitation of the
     * address to the same role. For invitations that are open or have expired, also those that
     * ended with the rights of who made them: whoever sends one again invites from now on, and has
     * to be allowed to invite to its role. 409 `invitation_accepted` or `invitation_revoked` when
     * there is nothing to send any more, 404 when the home is gone. 429 `invitation_sent_lately`
     * within a minute of the last mail; each further one has to wait twice as long, a day at most.
     * A link that is handed over is in the answer again, at any time. Refused with 403, 404, 409,
     * 422.
     */
    public function resend(string $invitationId, ?string $idempotencyKey = null): Invitation
    {
        $request = Request::post('/auth/invitations/' . rawurlencode($invitationId) . '/resend')
            ->once($idempotencyKey);
        return Invitation::fromJson($this->caller->call($request));
    }
}
