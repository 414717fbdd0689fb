<?php

defined('BASEPATH') or exit('No direct script access allowed');

// What went wrong is in the log; it is nobody's business outside.
$heading = 'Something went wrong';
$message = 'Please try again. If it happens again, tell whoever runs this site.';
require __DIR__ . '/message.php';
