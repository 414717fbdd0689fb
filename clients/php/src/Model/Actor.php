<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who did something. */
final class Actor
{
    public string $accountId;
    public string $name;

    /** @param array<string, mixed>|null $json */
    public static function fromJson(?array $json): ?self
    {
        if ($json === null) {
            return null;
        }
        $actor = new self();
        $actor->accountId = $json['accountId'];
        $actor->name = $json['name'];
        return $actor;
    }
}
