<?php

declare(strict_types=1);

/** For projects without Composer: loads the classes of Gatehouse\Client from src/. */
spl_autoload_register(static function (string $class): void {
    $prefix = 'Gatehouse\\Client\\';
    if (strncmp($class, $prefix, strlen($prefix)) !== 0) {
        return;
    }
    $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
    if (is_file($file)) {
        require $file;
    }
});
