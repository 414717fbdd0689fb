<?php

declare(strict_types=1);

/** For projects without Composer: loads the same classes from the same folders as composer.json. */
spl_autoload_register(static function (string $class): void {
    $folders = [
        'Gatehouse\\Client\\' => '/src/',
        'Gatehouse\\CodeIgniter3\\' => '/codeigniter3/src/',
    ];
    foreach ($folders as $prefix => $folder) {
        if (strncmp($class, $prefix, strlen($prefix)) !== 0) {
            continue;
        }
        $name = str_replace('\\', '/', substr($class, strlen($prefix)));
        $file = __DIR__ . $folder . $name . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
