<?php

defined('BASEPATH') or exit('No direct script access allowed');

$route['default_controller'] = 'visits';
$route['login']['get'] = 'sign_in';
$route['login']['post'] = 'sign_in/login';
$route['login/second-factor']['get'] = 'sign_in/second_factor';
$route['login/second-factor']['post'] = 'sign_in/second_factor_code';
$route['logout']['post'] = 'sign_in/logout';
$route['visits']['get'] = 'visits';
$route['visits/([0-9a-f-]{36})/approve']['post'] = 'visits/answer/$1/approve';
$route['visits/([0-9a-f-]{36})/deny']['post'] = 'visits/answer/$1/deny';
$route['404_override'] = '';
$route['translate_uri_dashes'] = false;
