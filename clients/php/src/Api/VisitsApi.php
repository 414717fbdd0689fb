<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Bytes;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Visit;
use Gatehouse\Client\Model\VisitSuggestions;

/** Visitors coming and going. */
final class VisitsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Let the visitor in. Any resident of the unit may answer who lived there when the visitor came
     * and lives there now; who has moved out since gets 403 `not_living_there`. The first answer
     * wins; later ones get 409, whose `context` names the winner. Refused with 403, 404, 409, 422.
     */
    public function approve(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/approve')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Turn the visitor away. Any resident of the unit may answer who lived there when the visitor
     * came and lives there now; who has moved out since gets 403 `not_living_there`. The first
     * answer wins; later ones get 409, whose `context` names the winner. Refused with 403, 404,
     * 409, 422.
     */
    public function deny(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/deny')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Have the visitor leave at the gate what they bring. Like `approve`, for who brings something
     * and need not come in: the guard takes it, and with `check-out` the visitor has left. Refused
     * with 403, 404, 409, 422.
     */
    public function leaveAtGate(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/leave-at-gate')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Decide for a home that does not answer. Where nobody of the home has answered, the gate may
     * decide once the last rung of the ladder asks it to; before it gets 409 `guard_not_asked`,
     * whose `context` says from when on. Visitors of homes in which nobody can be rung are decided
     * by whom the community's policy names. The home is told who decided, and why. Refused with
     * 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body outcome, reason
     */
    public function decide(string $visitId, array $body, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/decide', $body)
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Take an approval back. Possible until the visitor comes in, for any resident who could have
     * answered; the guard who asked is told. Refused with 403, 404, 409, 422.
     */
    public function withdraw(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/withdraw')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Say that the visitor was not yours. Of a visitor who has come in. What is written of the
     * visit stays as it is; that it is disputed stands beside it. Refused with 403, 404, 409, 422.
     */
    public function dispute(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/dispute')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Let in some of a party. So many of an approved party come in as `people` says; the others may
     * come in later, as long as somebody of it is inside. More than belong to it, or are still to
     * come, get 409 `visit_party_exceeded`, whose `context` says how many are `left`. Refused with
     * 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body people
     */
    public function letIn(string $visitId, array $body, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/let-in', $body)
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Let out some of a party. So many leave as `people` says; once the last one is out the visit
     * is `left`. More than are inside get 409 `visit_party_exceeded`, whose `context` says how many
     * are `left`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body people
     */
    public function letOut(string $visitId, array $body, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/let-out', $body)
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * See the visitor. The photo, for whoever may see the visit: a resident finds only those of
     * units in which they lived at the time. It cannot be the `src` of an image, because it needs
     * the access token: fetch it. Refused with 403, 404.
     */
    public function photo(string $visitId): Bytes
    {
        $request = Request::get('/visits/' . rawurlencode($visitId) . '/photo');
        return Bytes::of($this->caller->fetch($request));
    }

    /**
     * Add a photo of the visitor. A JPEG, PNG or WebP image of at most 1 MB, as the body. What it
     * is, is seen by its content, not by its name; it has to be whole, still, and of at most 20
     * million pixels. What a camera wrote beside the picture, such as the place, and what comes
     * after its end, is not kept. Possible until the visitor leaves or is turned away; another one
     * takes its place. It is kept for 30 days. Refused with 403, 404, 409, 422.
     */
    public function putPhoto(string $visitId, Bytes $body): void
    {
        $request = Request::put('/visits/' . rawurlencode($visitId) . '/photo')
            ->bytes($body->type, $body->bytes)
            ->repeatable();
        $this->caller->call($request);
    }

    /**
     * Record that the visitor came in. A guard lets an approved visitor through the gate, while the
     * approval holds: see `lapse`. Of a party all come in who are not inside yet; `let-in` is for
     * some of them. Who comes to several homes (`tourId`) comes in once, for all homes that have
     * approved; for homes that do so later, by another check-in. Of those where they are to leave
     * it at the gate, only for the one that is named. Refused with 403, 404, 409, 422.
     */
    public function checkIn(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/check-in')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Record that the visitor left. A guard sees the visitor out, and all of a party who are
     * inside; `let-out` is for some of them. Who came to several homes has left all of them.
     * Refused with 403, 404, 409, 422.
     */
    public function checkOut(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/check-out')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Take back a check-out. A guard saw the wrong visitor out, and says so at once: a check-out of
     * the last minute is undone, and the visitor is inside as before, at all homes that were left
     * by it. Later it stands (`visit_check_out_stands`). Refused with 403, 404, 409, 422.
     */
    public function undoCheckOut(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/undo-check-out')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Record that the visitor did not come in. A guard ends an approval that nobody used, for
     * example when the visitor has gone away. Unused approvals end by themselves after a while (15
     * minutes, where the operator set nothing else); either way the visit is `expired` and has
     * `lapsedAt`, and who wants to come in then is asked for again. Of who comes to several homes
     * the approvals of all of them end. Refused with 403, 404, 409, 422.
     */
    public function lapse(string $visitId, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits/' . rawurlencode($visitId) . '/lapse')
            ->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * List visits. Newest first. Guards, managers and admins see the community's visits, residents
     * their own: to each unit those of the time in which they lived there. Who moves in does not
     * see the visitors of who lived there before; who moves out keeps seeing theirs while a member.
     *
     * @param array<string, mixed> $query state, kind, unitId, tourId, search, from, to,
     *     updatedSince, cursor, limit
     * @return Page<Visit>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/visits', $query, [Visit::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query state, kind, unitId, tourId, search, from, to,
     *     updatedSince, limit
     * @return \Generator<int, Visit>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/visits', $query, [Visit::class, 'fromJson']);
    }

    /**
     * Ask a unit whether a visitor may come in. A guard asks; everybody who lives in the unit at
     * this moment is rung at once. While nobody answers, others are asked as well, as the
     * community's policy says: by default whom the household named to be called after 55 seconds,
     * then the gate itself. Residents may answer on every rung; the request expires when the last
     * one ends. Of a home where nobody can be rung the gate decides at once. Where the home has a
     * standing answer for such visitors, the visit is answered when it begins, and nobody is rung.
     * 422 `visitor_blocked` for whom the community does not let in, by their telephone or plate;
     * 409 `visitor_maybe_blocked` where the name alone is the same. Who comes to several homes
     * (`alsoUnitIds`) is asked for once: there is a visit for each home or for none, all with one
     * `tourId`; the answer is that of `unitId`. 422 `tour_of_one_person` together with a
     * `partySize`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitId, kind, visitor, isSomebodyElse?, note?, partySize?,
     *     alsoUnitIds?
     */
    public function request(array $body, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits', $body)->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /**
     * Suggest who comes again. For whoever asks for a visitor: the companies that come often, and
     * the visitors who were here before and match a search. Of the community's last 2000 visits, so
     * that who has not come for long is forgotten; `listVisits` searches all of them. Refused with
     * 403.
     *
     * @param array<string, mixed> $query search
     */
    public function suggest(array $query = []): VisitSuggestions
    {
        $request = Request::get('/visits/suggestions', $query);
        return VisitSuggestions::fromJson($this->caller->call($request));
    }

    /**
     * Read a visit. A resident finds only visits to units in which they lived at the time. Refused
     * with 403, 404.
     */
    public function get(string $visitId): Visit
    {
        $request = Request::get('/visits/' . rawurlencode($visitId));
        return Visit::fromJson($this->caller->call($request));
    }
}
