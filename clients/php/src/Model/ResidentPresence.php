<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whether somebody has the portal open. */
final class ResidentPresence
{
    public string $accountId;

    /** The person's name in this community. */
    public string $name;

    /** Whether the account has an open connection on any device. */
    public bool $online;

    /** Since when it has had an open connection without a break; absent when it has none. */
    public ?\DateTimeImmutable $onlineSince;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $residentPresence = new self();
        $residentPresence->accountId = $json['accountId'];
        $residentPresence->name = $json['name'];
        $residentPresence->online = $json['online'];
        $residentPresence->onlineSince = Instant::read($json['onlineSince'] ?? null);
        return $residentPresence;
    }
}
