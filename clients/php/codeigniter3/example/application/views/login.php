<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<main>
  <h1>Sign in</h1>
  <?= form_open('login') ?>
    <label for="email">Email</label>
    <input id="email" name="email" type="email" autocomplete="username" required maxlength="254"
           value="<?= html_escape($email ?? '') ?>">
    <label for="password">Password</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <div><button type="submit">Sign in</button></div>
  </form>
</main>
