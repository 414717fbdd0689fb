<?php

defined('BASEPATH') or exit('No direct script access allowed');

// The example takes no uploads.
return [];
