<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who comes often, and who came before. */
final class VisitSuggestions
{
    /** @var list<SuggestedCompany> At most 8 of each kind of visit, who comes most often first. */
    public array $companies;

    /**
     * @var list<SuggestedVisitor> At most 6, who came last first; each once, as they were at their
     *     last visit.
     */
    public array $visitors;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitSuggestions = new self();
        $visitSuggestions->companies = array_map([SuggestedCompany::class, 'fromJson'], $json['companies']);
        $visitSuggestions->visitors = array_map([SuggestedVisitor::class, 'fromJson'], $json['visitors']);
        return $visitSuggestions;
    }
}
