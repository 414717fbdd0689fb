<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

use Gatehouse\Client\Exception\UnexpectedAnswerException;
use Gatehouse\Client\Http\Response;

/**
 * What was read, and the mark of the state that it was in.
 *
 * @template T
 */
final class Seen
{
    /** @var T */
    public $value;

    /** The `ETag`: given as `$ifMatch` to an edit, nothing is changed that is not as it was seen. */
    public string $tag;

    /** @param T $value */
    public function __construct($value, string $tag)
    {
        $this->value = $value;
        $this->tag = $tag;
    }

    /**
     * @template V
     * @param callable(array<string, mixed>): V $toValue
     * @return self<V>
     */
    public static function of(Response $response, callable $toValue): self
    {
        $json = $response->json();
        $tag = $response->headers['etag'] ?? '';
        if ($json === null || $tag === '') {
            throw new UnexpectedAnswerException('The answer is no JSON, or has no ETag');
        }
        return new self($toValue($json), $tag);
    }
}
