<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The QR code of a pass. */
final class PassQr
{
    /** What it says. */
    public string $text;

    /** How it looks, as an SVG image. */
    public string $svg;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passQr = new self();
        $passQr->text = $json['text'];
        $passQr->svg = $json['svg'];
        return $passQr;
    }
}
