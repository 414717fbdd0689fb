<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a guard is to know of a pass. */
final class PassAtGate
{
    public string $id;

    /** One of `single`, `recurring`, `staff`, `vehicle`, `party`. */
    public string $kind;
    public PassVisitor $visitor;

    /** @var list<Unit> The units to which they may come. */
    public array $units;
    public \DateTimeImmutable $validFrom;
    public \DateTimeImmutable $validTo;

    /** @var list<PassWindow> */
    public array $windows;

    /** How many have come in with it. */
    public int $uses;
    public ?int $maxUses;

    /** Whether what they bring is to be left at the gate. */
    public bool $leaveAtGate;

    /** @var list<string> */
    public array $guests;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passAtGate = new self();
        $passAtGate->id = $json['id'];
        $passAtGate->kind = $json['kind'];
        $passAtGate->visitor = PassVisitor::fromJson($json['visitor']);
        $passAtGate->units = array_map([Unit::class, 'fromJson'], $json['units']);
        $passAtGate->validFrom = new \DateTimeImmutable($json['validFrom']);
        $passAtGate->validTo = new \DateTimeImmutable($json['validTo']);
        $passAtGate->windows = array_map([PassWindow::class, 'fromJson'], $json['windows']);
        $passAtGate->uses = $json['uses'];
        $passAtGate->maxUses = $json['maxUses'] ?? null;
        $passAtGate->leaveAtGate = $json['leaveAtGate'];
        $passAtGate->guests = $json['guests'];
        return $passAtGate;
    }
}
