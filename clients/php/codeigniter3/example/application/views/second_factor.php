<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<main>
  <h1>One more step</h1>
  <?= form_open('login/second-factor') ?>
    <label for="code">The six digits of your app, or a recovery code</label>
    <input id="code" name="code" autocomplete="one-time-code" required maxlength="40" autofocus>
    <div><button type="submit">Go on</button></div>
  </form>
</main>
