<?php

defined('BASEPATH') or exit('No direct script access allowed');

require __DIR__ . '/message.php';
