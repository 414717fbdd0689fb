<?php

declare(strict_types=1);

/*
 * The front controller of the example. CODEIGNITER_PATH names a copy of CodeIgniter 3.1: the folder
 * that holds `system`.
 *
 *     CODEIGNITER_PATH=/srv/codeigniter-3.1.13 GATEHOUSE_URL=http://localhost:8080 \
 *       php -S 127.0.0.1:8090 index.php
 */

define('ENVIRONMENT', getenv('CI_ENV') ?: 'production');
error_reporting(E_ALL & ~E_NOTICE & ~E_DEPRECATED & ~E_USER_NOTICE & ~E_USER_DEPRECATED);
ini_set('display_errors', ENVIRONMENT === 'development' ? '1' : '0');

$system = realpath((getenv('CODEIGNITER_PATH') ?: __DIR__ . '/vendor/codeigniter') . '/system');
if ($system === false) {
    header('HTTP/1.1 503 Service Unavailable');
    exit('CODEIGNITER_PATH names no copy of CodeIgniter 3.');
}

define('SELF', basename(__FILE__));
define('BASEPATH', $system . DIRECTORY_SEPARATOR);
define('FCPATH', __DIR__ . DIRECTORY_SEPARATOR);
define('SYSDIR', basename(BASEPATH));
define('APPPATH', __DIR__ . DIRECTORY_SEPARATOR . 'application' . DIRECTORY_SEPARATOR);
define('VIEWPATH', APPPATH . 'views' . DIRECTORY_SEPARATOR);

require_once BASEPATH . 'core/CodeIgniter.php';
