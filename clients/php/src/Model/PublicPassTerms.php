<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is to be known for coming, and to be shown at the gate. */
final class PublicPassTerms
{
    /** One of `single`, `recurring`, `staff`, `vehicle`, `party`. */
    public string $kind;

    /** Who is to come, as whoever gave it has written. */
    public string $visitorName;

    /** @var list<PublicPassPlace> Where they may go. */
    public array $places;

    /** @var list<string> The gates of the community, by name. */
    public array $gates;
    public \DateTimeImmutable $validFrom;

    /** The first moment at which it is not good any more. */
    public \DateTimeImmutable $validTo;

    /** @var list<PassWindow> */
    public array $windows;

    /** How many may still come in with it; absent where they are not counted. */
    public ?int $left;

    /** Whether what they bring is to be left at the gate. */
    public bool $leaveAtGate;

    /** What to say at the gate; six digits. */
    public string $code;

    /** What the QR code says; it is to be drawn from it. */
    public string $qr;

    /** @var list<string> What the community asks of those who come. */
    public array $rules;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $publicPassTerms = new self();
        $publicPassTerms->kind = $json['kind'];
        $publicPassTerms->visitorName = $json['visitorName'];
        $publicPassTerms->places = array_map([PublicPassPlace::class, 'fromJson'], $json['places']);
        $publicPassTerms->gates = $json['gates'];
        $publicPassTerms->validFrom = new \DateTimeImmutable($json['validFrom']);
        $publicPassTerms->validTo = new \DateTimeImmutable($json['validTo']);
        $publicPassTerms->windows = array_map([PassWindow::class, 'fromJson'], $json['windows']);
        $publicPassTerms->left = $json['left'] ?? null;
        $publicPassTerms->leaveAtGate = $json['leaveAtGate'];
        $publicPassTerms->code = $json['code'];
        $publicPassTerms->qr = $json['qr'];
        $publicPassTerms->rules = $json['rules'];
        return $publicPassTerms;
    }
}
