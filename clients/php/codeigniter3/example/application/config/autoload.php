<?php

defined('BASEPATH') or exit('No direct script access allowed');

// The adapter is a CodeIgniter package: its library and its config are found there.
$autoload['packages'] = [dirname(APPPATH, 2)];
$autoload['libraries'] = ['session', 'gatehouse'];
$autoload['drivers'] = [];
$autoload['helper'] = ['url', 'form', 'html'];
$autoload['config'] = [];
$autoload['language'] = [];
$autoload['model'] = [];
