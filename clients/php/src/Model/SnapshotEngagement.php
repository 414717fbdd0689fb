<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** When somebody is awaited by a unit; the gate lets them in 30 minutes around it. */
final class SnapshotEngagement
{
    public string $unitId;

    /** @var list<HelpWindow> */
    public array $windows;

    /** From which day on. */
    public string $firstDay;

    /** Absent while no end is known. */
    public ?string $lastDay;

    /** @var list<SnapshotLeave>|null When they do not come, where there is such a time. */
    public ?array $leaves;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotEngagement = new self();
        $snapshotEngagement->unitId = $json['unitId'];
        $snapshotEngagement->windows = array_map([HelpWindow::class, 'fromJson'], $json['windows']);
        $snapshotEngagement->firstDay = $json['firstDay'];
        $snapshotEngagement->lastDay = $json['lastDay'] ?? null;
        $snapshotEngagement->leaves = isset($json['leaves'])
            ? array_map([SnapshotLeave::class, 'fromJson'], $json['leaves'])
            : null;
        return $snapshotEngagement;
    }
}
