<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a home says to some visitors before they come. */
final class StandingAnswer
{
    public string $id;
    public string $communityId;
    public string $unitId;

    /** One of `guest`, `delivery`, `cab`, `service`. */
    public string $kind;

    /** On whose behalf they come; all of the kind without it. */
    public ?string $company;

    /** One of `approved`, `denied`. */
    public string $answer;

    /** One of `come-up`, `leave-at-gate`. */
    public ?string $instruction;
    public ?\DateTimeImmutable $until;
    public Actor $setBy;
    public \DateTimeImmutable $setAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $standingAnswer = new self();
        $standingAnswer->id = $json['id'];
        $standingAnswer->communityId = $json['communityId'];
        $standingAnswer->unitId = $json['unitId'];
        $standingAnswer->kind = $json['kind'];
        $standingAnswer->company = $json['company'] ?? null;
        $standingAnswer->answer = $json['answer'];
        $standingAnswer->instruction = $json['instruction'] ?? null;
        $standingAnswer->until = Instant::read($json['until'] ?? null);
        $standingAnswer->setBy = Actor::fromJson($json['setBy']);
        $standingAnswer->setAt = new \DateTimeImmutable($json['setAt']);
        return $standingAnswer;
    }
}
