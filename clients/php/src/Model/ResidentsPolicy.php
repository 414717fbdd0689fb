<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What comes with living in a home, by how somebody lives there. */
final class ResidentsPolicy
{
    /** @var list<string> Who votes. */
    public array $vote;

    /** @var list<string> Who is rung when a visitor comes. */
    public array $ring;

    /** @var list<string> Who books what is shared. */
    public array $book;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $residentsPolicy = new self();
        $residentsPolicy->vote = $json['vote'];
        $residentsPolicy->ring = $json['ring'];
        $residentsPolicy->book = $json['book'];
        return $residentsPolicy;
    }
}
