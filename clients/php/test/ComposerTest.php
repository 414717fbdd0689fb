<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\GatehouseClient;
use Gatehouse\CodeIgniter3\SessionTokenStore;
use PHPUnit\Framework\TestCase;

/** The package as Composer sees it. */
final class ComposerTest extends TestCase
{
    public function testItHasAVersionThatAStableProjectTakes(): void
    {
        self::assertMatchesRegularExpression('/^\d+\.\d+\.\d+$/D', $this->manifest()['version'] ?? '');
    }

    public function testEveryClassIsWhereItsAutoloadingLooks(): void
    {
        $root = dirname(__DIR__);
        $classes = [];
        foreach ($this->manifest()['autoload']['psr-4'] as $prefix => $folder) {
            $files = new \RecursiveIteratorIterator(
                new \RecursiveDirectoryIterator($root . '/' . $folder, \FilesystemIterator::SKIP_DOTS)
            );
            foreach ($files as $file) {
                $path = substr($file->getPathname(), strlen($root . '/' . $folder), -strlen('.php'));
                $classes[] = $prefix . str_replace('/', '\\', $path);
            }
        }
        self::assertContains(SessionTokenStore::class, $classes);
        $missing = array_filter($classes, static fn (string $class): bool =>
            !class_exists($class) && !interface_exists($class) && !trait_exists($class));
        self::assertSame([], $missing, 'autoload.php finds the same ones');
    }

    /** Where Composer is at hand, the recipe of README.md is followed to the letter. */
    public function testTheRecipeOfReadmeWorks(): void
    {
        $readme = (string) file_get_contents(dirname(__DIR__) . '/README.md');
        self::assertSame(1, preg_match('/```json\n(.*?)```/s', $readme, $block));
        $recipe = json_decode($block[1], true);
        self::assertIsArray($recipe);
        self::assertArrayHasKey('gatehouse/client', $recipe['require']);
        $composer = trim((string) shell_exec('command -v composer'));
        if ($composer === '') {
            return;
        }
        $recipe['repositories'][0]['url'] = dirname(__DIR__);
        // Nothing is to be fetched from anywhere.
        $recipe['repositories'][] = ['packagist.org' => false];
        $project = sys_get_temp_dir() . '/gatehouse-composer-' . bin2hex(random_bytes(6));
        mkdir($project);
        file_put_contents($project . '/composer.json', json_encode($recipe));
        exec('cd ' . escapeshellarg($project) . ' && COMPOSER_ALLOW_SUPERUSER=1 '
            . escapeshellarg($composer) . ' install --no-interaction 2>&1', $output, $code);
        self::assertSame(0, $code, implode("\n", $output));
        $program = 'require "vendor/autoload.php"; exit(class_exists($argv[1]) && class_exists($argv[2]) ? 0 : 1);';
        exec('cd ' . escapeshellarg($project) . ' && ' . escapeshellarg(PHP_BINARY) . ' -r '
            . escapeshellarg($program) . ' ' . escapeshellarg(GatehouseClient::class) . ' '
            . escapeshellarg(SessionTokenStore::class), $output, $code);
        self::assertSame(0, $code, 'both are loaded');
        exec('rm -rf ' . escapeshellarg($project));
    }

    /** @return array<string, mixed> */
    private function manifest(): array
    {
        $text = (string) file_get_contents(dirname(__DIR__) . '/composer.json');
        return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    }
}
