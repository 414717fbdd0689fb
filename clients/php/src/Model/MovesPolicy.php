<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is to be seen to when somebody moves. */
final class MovesPolicy
{
    /** @var list<string> The checklist of who moves in. */
    public array $in;

    /** @var list<string> The checklist of who moves out. */
    public array $out;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $movesPolicy = new self();
        $movesPolicy->in = $json['in'];
        $movesPolicy->out = $json['out'];
        return $movesPolicy;
    }
}
