<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whether somebody has the portal open. */
final class ResidentPresence
{
    public string $accountId;
    public string $name;
    public bool $online;

    /** Since when without a break; null while there is no connection. */
    public ?\DateTimeImmutable $onlineSince;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $presence = new self();
        $presence->accountId = $json['accountId'];
        $presence->name = $json['name'];
        $presence->online = $json['online'];
        $presence->onlineSince = Instant::read($json['onlineSince'] ?? null);
        return $presence;
    }
}
