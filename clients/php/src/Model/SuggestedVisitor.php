<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who came before. */
final class SuggestedVisitor
{
    /** One of `guest`, `delivery`, `cab`, `service`. */
    public string $kind;
    public Visitor $visitor;
    public Unit $unit;
    public \DateTimeImmutable $requestedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $suggestedVisitor = new self();
        $suggestedVisitor->kind = $json['kind'];
        $suggestedVisitor->visitor = Visitor::fromJson($json['visitor']);
        $suggestedVisitor->unit = Unit::fromJson($json['unit']);
        $suggestedVisitor->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        return $suggestedVisitor;
    }
}
