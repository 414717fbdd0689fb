<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Work that takes longer than a request may. */
final class JobStatus
{
    public string $id;

    /** What is done, for example `report.visits`. */
    public string $kind;

    /** The last three are its ends. One of `queued`, `running`, `done`, `failed`, `cancelled`. */
    public string $state;

    /** How much of it is done. */
    public int $done;

    /** Of how much, once that is known. */
    public ?int $total;

    /** @var list<JobError> What went wrong. */
    public array $errors;
    public ?JobFile $file;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $startedAt;
    public ?\DateTimeImmutable $endedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $jobStatus = new self();
        $jobStatus->id = $json['id'];
        $jobStatus->kind = $json['kind'];
        $jobStatus->state = $json['state'];
        $jobStatus->done = $json['done'];
        $jobStatus->total = $json['total'] ?? null;
        $jobStatus->errors = array_map([JobError::class, 'fromJson'], $json['errors']);
        $jobStatus->file = isset($json['file'])
            ? JobFile::fromJson($json['file'])
            : null;
        $jobStatus->createdAt = new \DateTimeImmutable($json['createdAt']);
        $jobStatus->startedAt = Instant::read($json['startedAt'] ?? null);
        $jobStatus->endedAt = Instant::read($json['endedAt'] ?? null);
        return $jobStatus;
    }
}
