<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * What a section says from some moment on, the account in whose name it was set, and the one that
 * really did where that was another.
 */
final class PolicyVersion
{
    /** Its number among all that the community has set. */
    public int $version;

    /** Which section it is of. */
    public string $section;
    public \DateTimeImmutable $validFrom;
    public \DateTimeImmutable $setAt;
    public string $setBy;
    public ?string $actedBy;

    /** @var array<string, mixed> What the section says, in its words among the policies. */
    public array $body;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $policyVersion = new self();
        $policyVersion->version = $json['version'];
        $policyVersion->section = $json['section'];
        $policyVersion->validFrom = new \DateTimeImmutable($json['validFrom']);
        $policyVersion->setAt = new \DateTimeImmutable($json['setAt']);
        $policyVersion->setBy = $json['setBy'];
        $policyVersion->actedBy = $json['actedBy'] ?? null;
        $policyVersion->body = $json['body'];
        return $policyVersion;
    }
}
