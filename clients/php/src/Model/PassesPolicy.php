<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How passes are given. */
final class PassesPolicy
{
    /** @var list<string> What whoever comes by a pass is to know, on the page of the pass. */
    public array $rules;

    /** @var list<string> Which passes of residents wait until the management has approved them. */
    public array $approval;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passesPolicy = new self();
        $passesPolicy->rules = $json['rules'];
        $passesPolicy->approval = $json['approval'];
        return $passesPolicy;
    }
}
