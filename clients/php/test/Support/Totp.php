<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\Support;

/** What an authenticator app shows (RFC 6238). */
final class Totp
{
    public static function code(string $base32, int $at): string
    {
        $alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
        $bits = '';
        foreach (str_split($base32) as $letter) {
            $bits .= str_pad(decbin((int) strpos($alphabet, $letter)), 5, '0', STR_PAD_LEFT);
        }
        $key = '';
        foreach (str_split(substr($bits, 0, intdiv(strlen($bits), 8) * 8), 8) as $byte) {
            $key .= chr((int) bindec($byte));
        }
        $digest = hash_hmac('sha1', pack('J', intdiv($at, 30)), $key, true);
        $offset = ord($digest[19]) & 0x0f;
        $number = unpack('N', substr($digest, $offset, 4))[1] & 0x7fffffff;
        return str_pad((string) ($number % 1_000_000), 6, '0', STR_PAD_LEFT);
    }
}
