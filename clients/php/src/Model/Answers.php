<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What came of the visits; adds up to their number. */
final class Answers
{
    /** Somebody said yes, whether or not the visitor came in then. */
    public int $approved;

    /** Somebody said no. */
    public int $denied;

    /** Nobody answered in time. */
    public int $expired;

    /** The time to answer has not passed yet. */
    public int $waiting;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $answers = new self();
        $answers->approved = $json['approved'];
        $answers->denied = $json['denied'];
        $answers->expired = $json['expired'];
        $answers->waiting = $json['waiting'];
        return $answers;
    }
}
