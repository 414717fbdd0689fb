<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is brought in by a file. */
final class Import
{
    public string $id;

    /** One of `units`, `people`, `vehicles`, `opening-balances`. */
    public string $kind;

    /**
     * One of `uploaded`, `checking`, `checked`, `applying`, `applied`, `undoing`, `undone`,
     * `cancelled`, `failed`.
     */
    public string $state;
    public string $fileId;

    /** What the file was called. */
    public string $fileName;
    public ImportOptions $options;

    /** @var list<ImportMapping> Which column is which. */
    public array $columns;

    /**
     * @var list<string>|null What all columns of the file are called, also those that are not
     *     brought in.
     */
    public ?array $headings;
    public ImportCounts $counts;

    /** The job that is at it, or was at it last. */
    public ?string $jobId;
    public ?JobError $failure;
    public Actor $createdBy;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $checkedAt;
    public ?\DateTimeImmutable $appliedAt;
    public ?\DateTimeImmutable $undoneAt;
    public ?\DateTimeImmutable $rowsGoneAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $import = new self();
        $import->id = $json['id'];
        $import->kind = $json['kind'];
        $import->state = $json['state'];
        $import->fileId = $json['fileId'];
        $import->fileName = $json['fileName'];
        $import->options = ImportOptions::fromJson($json['options']);
        $import->columns = array_map([ImportMapping::class, 'fromJson'], $json['columns']);
        $import->headings = $json['headings'] ?? null;
        $import->counts = ImportCounts::fromJson($json['counts']);
        $import->jobId = $json['jobId'] ?? null;
        $import->failure = isset($json['failure'])
            ? JobError::fromJson($json['failure'])
            : null;
        $import->createdBy = Actor::fromJson($json['createdBy']);
        $import->createdAt = new \DateTimeImmutable($json['createdAt']);
        $import->checkedAt = Instant::read($json['checkedAt'] ?? null);
        $import->appliedAt = Instant::read($json['appliedAt'] ?? null);
        $import->undoneAt = Instant::read($json['undoneAt'] ?? null);
        $import->rowsGoneAt = Instant::read($json['rowsGoneAt'] ?? null);
        return $import;
    }
}
