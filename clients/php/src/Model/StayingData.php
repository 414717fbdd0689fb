<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What stays of somebody whose data is erased, and without their name. */
final class StayingData
{
    /**
     * What it is, as the parts of an archive are called; `recentAnswers` are what was answered to
     * requests lately, and `notifications` those of others, of whoever was erased before 2026-12.
     * One of `alerts`, `audit`, `blocks`, `dailyHelp`, `dataRequests`, `engagements`, `files`,
     * `gateConflicts`, `gateDevices`, `gateEntries`, `handovers`, `helpLeaves`, `helpStays`,
     * `identityDocuments`, `imports`, `jobs`, `joinRequests`, `moveItems`, `moves`, `notices`,
     * `notifications`, `openingBalances`, `parcels`, `passes`, `policies`, `recentAnswers`,
     * `residencies`, `shifts`, `standingAnswers`, `vehicles`, `visits`.
     */
    public string $what;

    /**
     * `proof`: it proves what was done, and nobody may change it. `shared`: it is about others too,
     * or was written for them. `duty`: the community has to show that it answered. `kept-copy`: a
     * copy that goes by itself. One of `proof`, `shared`, `duty`, `kept-copy`.
     */
    public string $why;
    public ?\DateTimeImmutable $until;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $stayingData = new self();
        $stayingData->what = $json['what'];
        $stayingData->why = $json['why'];
        $stayingData->until = Instant::read($json['until'] ?? null);
        return $stayingData;
    }
}
