<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What the job has made. */
final class JobFile
{
    /** What to call it. */
    public string $name;

    /** What it is. */
    public string $mediaType;

    /** How long it is. */
    public int $bytes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $jobFile = new self();
        $jobFile->name = $json['name'];
        $jobFile->mediaType = $json['mediaType'];
        $jobFile->bytes = $json['bytes'];
        return $jobFile;
    }
}
