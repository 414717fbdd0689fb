<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a visitor looks like. */
final class Photo
{
    /** `image/jpeg`, `image/png` or `image/webp` */
    public string $type;

    /** The image itself. */
    public string $bytes;

    public function __construct(string $type, string $bytes)
    {
        $this->type = $type;
        $this->bytes = $bytes;
    }
}
