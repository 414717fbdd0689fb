<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<main>
  <h1>Visits</h1>
  <p><a href="<?= site_url('visits') ?>">Try again</a></p>
</main>
