<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Device;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\PairedDevice;
use Gatehouse\Client\Model\Pairing;
use Gatehouse\Client\Model\WaitingDevice;

/** What stands at gates and doors and works without a network. */
final class DevicesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List devices. The newest first, also those that were revoked: when each was seen last, how
     * much waits on it to be sent, and how right its clock is.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Device>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/devices', $query, [Device::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Device>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/devices', $query, [Device::class, 'fromJson']);
    }

    /**
     * Add a device. It waits to be paired: whoever stands before it types the code, which is good
     * once and for 15 minutes. The code is answered here and never again; a device that still waits
     * can have another. A gate is named by its id: 404 `gate_not_found`. Refused with 403, 404.
     *
     * @param array<string, mixed> $body name, kind, gateId?
     */
    public function create(array $body): WaitingDevice
    {
        $request = Request::post('/devices', $body);
        return WaitingDevice::fromJson($this->caller->call($request));
    }

    /** Look at a device. As `listDevices` shows it. Refused with 403, 404. */
    public function get(string $deviceId): Device
    {
        $request = Request::get('/devices/' . rawurlencode($deviceId));
        return Device::fromJson($this->caller->call($request));
    }

    /**
     * Revoke a device. Its key and its access tokens are refused from now on; what it has brought
     * stays. May be repeated. Refused with 403, 404.
     */
    public function revoke(string $deviceId): void
    {
        $request = Request::delete('/devices/' . rawurlencode($deviceId));
        $this->caller->call($request);
    }

    /**
     * Make another pairing code. For a device that still waits; the code of before is good for
     * nothing from now on. 409 `device_state` once it is paired or revoked. Refused with 403, 404,
     * 409.
     */
    public function renewCode(string $deviceId): Pairing
    {
        $request = Request::post('/devices/' . rawurlencode($deviceId) . '/pairing-code');
        return Pairing::fromJson($this->caller->call($request));
    }

    /**
     * Pair a device. Called by the device itself, with the code that somebody typed and the public
     * half of a key that it made and never gives away: what it brings is signed by it. The answer
     * has the key that it signs in by, which `/auth/token` exchanges for access tokens, once. 404
     * `pairing_code_not_found` for every code that leads nowhere: unknown, used, or over. 422
     * `public_key_unusable` for what is no public key of ECDSA on P-256. Refused with 404, 422.
     *
     * @param array<string, mixed> $body code, publicKey, name?
     */
    public function pair(array $body): PairedDevice
    {
        $request = Request::post('/public/devices/pair', $body)->withoutToken();
        return PairedDevice::fromJson($this->caller->call($request));
    }
}
