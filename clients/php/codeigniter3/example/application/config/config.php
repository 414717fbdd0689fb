<?php

defined('BASEPATH') or exit('No direct script access allowed');

$config['base_url'] = getenv('EXAMPLE_URL') ?: 'http://localhost:8090/';
$config['index_page'] = '';
$config['uri_protocol'] = 'REQUEST_URI';
$config['url_suffix'] = '';
$config['language'] = 'english';
$config['charset'] = 'UTF-8';
$config['enable_hooks'] = false;
$config['subclass_prefix'] = 'MY_';
$config['composer_autoload'] = false;
$config['permitted_uri_chars'] = 'a-z 0-9~%.:_\-';
$config['enable_query_strings'] = false;
$config['allow_get_array'] = true;
$config['log_threshold'] = 1;
$config['log_path'] = getenv('EXAMPLE_LOGS') ?: '';
$config['log_date_format'] = 'Y-m-d H:i:s';
$config['error_views_path'] = APPPATH . 'views/errors/';

// Sessions live in files on the server. The tokens of Gatehouse are in them.
$secure = strncmp($config['base_url'], 'https://', 8) === 0;
$config['sess_driver'] = 'files';
$config['sess_cookie_name'] = 'gatehouse_example';
$config['sess_samesite'] = 'Lax';
$config['sess_expiration'] = 7200;
$config['sess_save_path'] = getenv('EXAMPLE_SESSIONS') ?: sys_get_temp_dir();
$config['sess_match_ip'] = false;
$config['sess_time_to_update'] = 300;
$config['sess_regenerate_destroy'] = true;
$config['cookie_prefix'] = '';
$config['cookie_domain'] = '';
$config['cookie_path'] = '/';
$config['cookie_secure'] = $secure;
$config['cookie_httponly'] = true;
$config['cookie_samesite'] = 'Lax';

// Every form carries a token that other sites do not know.
$config['csrf_protection'] = true;
$config['csrf_token_name'] = 'csrf_token';
$config['csrf_cookie_name'] = 'csrf_cookie';
$config['csrf_expire'] = 7200;
$config['csrf_regenerate'] = false;
$config['csrf_exclude_uris'] = [];

$config['compress_output'] = false;
$config['time_reference'] = 'local';
$config['rewrite_short_tags'] = false;
$config['proxy_ips'] = '';
$config['global_xss_filtering'] = false;
$config['standardize_newlines'] = false;
$config['encryption_key'] = '';
$config['cache_path'] = '';
$config['cache_query_string'] = false;
