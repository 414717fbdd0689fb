<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use PHPUnit\Framework\TestCase;

/** Every file is PHP, and PHP 7.4 at that. */
final class SourcesTest extends TestCase
{
    /** Functions that PHP got after 7.4. */
    private const NEWER_FUNCTIONS = [
        'str_contains', 'str_starts_with', 'str_ends_with', 'get_debug_type', 'fdiv',
        'array_is_list', 'get_resource_id', 'preg_last_error_msg', 'fsync', 'json_validate',
    ];

    /** Tokens of syntax that PHP got after 7.4, as this PHP names them. */
    private const NEWER_TOKENS = [
        'T_MATCH', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_ATTRIBUTE', 'T_ENUM', 'T_READONLY',
    ];

    /** @dataProvider files */
    public function testFileCompiles(string $file): void
    {
        exec(escapeshellarg(PHP_BINARY) . ' -l ' . escapeshellarg($file) . ' 2>&1', $output, $code);
        self::assertSame(0, $code, implode("\n", $output));
    }

    /** @dataProvider files */
    public function testFileNeedsNothingNewerThanPhp74(string $file): void
    {
        $newer = array_filter(array_map(
            static fn (string $name): ?int => defined($name) ? (int) constant($name) : null,
            self::NEWER_TOKENS
        ));
        $source = (string) file_get_contents($file);
        $found = [];
        foreach (token_get_all($source) as $token) {
            if (!is_array($token)) {
                continue;
            }
            [$id, $text, $line] = $token;
            $isNewer = in_array($id, $newer, true)
                || ($id === T_STRING && in_array(strtolower($text), self::NEWER_FUNCTIONS, true));
            if ($isNewer) {
                $found[] = $text . ' in line ' . $line;
            }
        }
        // Promoted parameters, union and mixed types, and catching without a variable.
        $patterns = [
            '/function __construct\\([^)]*\\b(public|protected|private)\\b/',
            '/function [^(]*\\([^)]*\\w\\|\\w+ [$]/',
            '/\\)\\s*:\\s*(static|mixed|never|\\w+\\|\\w+)\\b/',
            '/[(,]\\s*mixed [$]/',
            '/catch \\([\\w\\\\\\\\ |]+\\)/',
        ];
        foreach ($patterns as $pattern) {
            if (preg_match($pattern, $source, $match) === 1) {
                $found[] = $match[0];
            }
        }
        self::assertSame([], $found);
    }

    /** @return iterable<string, array{string}> */
    public function files(): iterable
    {
        $root = dirname(__DIR__);
        $files = new \RecursiveIteratorIterator(
            new \RecursiveDirectoryIterator($root, \FilesystemIterator::SKIP_DOTS)
        );
        foreach ($files as $file) {
            if ($file->getExtension() === 'php' && strpos($file->getPathname(), '/vendor/') === false) {
                yield substr($file->getPathname(), strlen($root) + 1) => [$file->getPathname()];
            }
        }
    }
}
