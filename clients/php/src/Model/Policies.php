<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How a community does things. */
final class Policies
{
    public JoiningPolicy $joining;
    public DirectoryPolicy $directory;
    public NoticesPolicy $notices;
    public RetentionPolicy $retention;
    public QuietHoursPolicy $quietHours;
    public ResidentsPolicy $residents;
    public MovesPolicy $moves;
    public GatePolicy $gate;
    public PassesPolicy $passes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $policies = new self();
        $policies->joining = JoiningPolicy::fromJson($json['joining']);
        $policies->directory = DirectoryPolicy::fromJson($json['directory']);
        $policies->notices = NoticesPolicy::fromJson($json['notices']);
        $policies->retention = RetentionPolicy::fromJson($json['retention']);
        $policies->quietHours = QuietHoursPolicy::fromJson($json['quietHours']);
        $policies->residents = ResidentsPolicy::fromJson($json['residents']);
        $policies->moves = MovesPolicy::fromJson($json['moves']);
        $policies->gate = GatePolicy::fromJson($json['gate']);
        $policies->passes = PassesPolicy::fromJson($json['passes']);
        return $policies;
    }
}
