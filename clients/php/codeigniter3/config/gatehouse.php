<?php

defined('BASEPATH') or exit('No direct script access allowed');

// A file of this name in application/config/ takes the place of this one.

// Where Gatehouse is reached, without /api/v1.
$config['url'] = getenv('GATEHOUSE_URL') ?: 'http://localhost:8080';

// Seconds until a connection must stand, and until an answer must be there.
$config['connect_timeout'] = 2.0;
$config['timeout'] = 10.0;

// The community to act in. Only people who belong to several need one.
$config['community_id'] = null;
