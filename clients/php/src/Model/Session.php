<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** An open session: who has signed in, and what they may do. Its tokens are in the token store. */
final class Session
{
    public string $id;

    /** @var array<string, mixed> id, email, givenName, familyName, locale, memberships … */
    public array $user;

    /** @var list<string> all that the user may do in at least one community */
    public array $permissions;

    /** Keep it on the device and send it with the next login; null after a refresh. */
    public ?string $deviceToken;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $session = new self();
        $session->id = $json['session']['id'];
        $session->user = $json['user'];
        $session->permissions = $json['permissions'];
        $session->deviceToken = $json['deviceToken'] ?? null;
        return $session;
    }
}
