<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who may find each other, of those who want to be found. */
final class DirectoryPolicy
{
    /**
     * To nobody, to those of one building, or to all who live in the community. One of `none`,
     * `building`, `community`.
     */
    public string $open;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $directoryPolicy = new self();
        $directoryPolicy->open = $json['open'];
        return $directoryPolicy;
    }
}
