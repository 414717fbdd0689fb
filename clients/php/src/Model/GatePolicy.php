<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * How the gate is kept: who is asked about a visitor, one after the other and for how long, how
 * long a visitor may stay, and when who was not seen to leave counts as gone.
 */
final class GatePolicy
{
    /** For how many seconds who lives there is asked alone. */
    public int $householdSeconds;

    /**
     * For how many seconds whom the household named is called then; 0 for not at all. Left out
     * where it named nobody.
     */
    public int $contactsSeconds;

    /** For how many seconds the gate may decide then; 0 for not at all. */
    public int $guardSeconds;

    /**
     * Who decides about visitors of a home in which nobody can be rung. One of `guard`, `manager`.
     */
    public string $emptyHomes;

    /** For how many minutes an approval holds that nobody uses. */
    public int $approvalMinutes;
    public int $guestOverstaySeconds;
    public int $deliveryOverstaySeconds;
    public int $cabOverstaySeconds;
    public int $serviceOverstaySeconds;

    /**
     * How many seconds each home gives to who comes to several: guards and managers are told after
     * so many for each home that let them in, and again each time as long; 0 for as long as others
     * of the kind.
     */
    public int $tourUnitSeconds;
    public string $assumedOutAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gatePolicy = new self();
        $gatePolicy->householdSeconds = $json['householdSeconds'];
        $gatePolicy->contactsSeconds = $json['contactsSeconds'];
        $gatePolicy->guardSeconds = $json['guardSeconds'];
        $gatePolicy->emptyHomes = $json['emptyHomes'];
        $gatePolicy->approvalMinutes = $json['approvalMinutes'];
        $gatePolicy->guestOverstaySeconds = $json['guestOverstaySeconds'];
        $gatePolicy->deliveryOverstaySeconds = $json['deliveryOverstaySeconds'];
        $gatePolicy->cabOverstaySeconds = $json['cabOverstaySeconds'];
        $gatePolicy->serviceOverstaySeconds = $json['serviceOverstaySeconds'];
        $gatePolicy->tourUnitSeconds = $json['tourUnitSeconds'];
        $gatePolicy->assumedOutAt = $json['assumedOutAt'];
        return $gatePolicy;
    }
}
