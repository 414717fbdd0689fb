<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

/** How often and after which waits a request is sent again. */
final class RetryPolicy
{
    private int $retries;
    private float $firstDelay;
    private float $longestDelay;

    /** @var callable(float): void */
    private $sleep;

    /**
     * @param int $retries how often at the most
     * @param float $firstDelay seconds; doubled each time, half of it more or less by chance
     * @param float $longestDelay seconds; who is asked to wait longer is not kept waiting but told
     * @param (callable(float): void)|null $sleep waits so many seconds
     */
    public function __construct(
        int $retries = 3,
        float $firstDelay = 0.2,
        float $longestDelay = 5.0,
        ?callable $sleep = null
    ) {
        if ($retries < 0 || $firstDelay < 0 || $longestDelay < 0) {
            throw new \InvalidArgumentException('Retries and delays are not negative');
        }
        $this->retries = $retries;
        $this->firstDelay = $firstDelay;
        $this->longestDelay = $longestDelay;
        $this->sleep = $sleep ?? static function (float $seconds): void {
            usleep((int) round($seconds * 1_000_000));
        };
    }

    /**
     * Waits before the next attempt.
     *
     * @param int $failures how many attempts have failed
     * @param int|null $retryAfter seconds that the answer asked to wait
     * @return bool false when there is to be no other attempt
     */
    public function waits(int $failures, ?int $retryAfter = null): bool
    {
        if ($failures > $this->retries) {
            return false;
        }
        if ($retryAfter !== null && $retryAfter > $this->longestDelay) {
            return false;
        }
        $planned = min($this->longestDelay, $this->firstDelay * 2 ** ($failures - 1));
        // So that many programs that failed together do not come back together.
        $jittered = $planned * (0.5 + random_int(0, 1000) / 1000);
        ($this->sleep)(max((float) $retryAfter, $jittered));
        return true;
    }
}
