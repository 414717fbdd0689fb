<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How notices are put up. */
final class NoticesPolicy
{
    /** Whether a second person has to approve a notice. */
    public bool $approval;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $noticesPolicy = new self();
        $noticesPolicy->approval = $json['approval'];
        return $noticesPolicy;
    }
}
