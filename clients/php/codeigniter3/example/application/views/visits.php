<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<header>
  <h1>Visits</h1>
  <?= form_open('logout') ?>
    <span><?= html_escape($user['givenName'] . ' ' . $user['familyName']) ?></span>
    <button type="submit">Sign out</button>
  </form>
</header>
<main>
<?php if (is_string($notice)): ?>
  <p role="status"><?= html_escape($notice) ?></p>
<?php endif; ?>
<?php if ($page->items === []): ?>
  <p>Nobody has come yet. Visitors appear here as soon as the guard rings.</p>
<?php else: ?>
  <table>
    <thead>
      <tr><th scope="col">Visitor</th><th scope="col">For</th><th scope="col">Asked (UTC)</th>
          <th scope="col">State</th><th scope="col">Answer</th></tr>
    </thead>
    <tbody>
    <?php foreach ($page->items as $visit): ?>
      <tr data-visit="<?= html_escape($visit->id) ?>">
        <td><?= html_escape($visit->visitor->name) ?> (<?= html_escape($visit->kind) ?>)</td>
        <td><?= html_escape($visit->unit->name . ', ' . $visit->unit->building) ?></td>
        <td><?= html_escape($visit->requestedAt->format('Y-m-d H:i')) ?></td>
        <td><?= html_escape($visit->state) ?><?php if ($visit->answeredBy !== null): ?>
          by <?= html_escape($visit->answeredBy->name) ?><?php endif; ?></td>
        <td>
        <?php if ($visit->state === 'requested' && $mayAnswer): ?>
          <?= form_open('visits/' . $visit->id . '/approve') ?><button>Approve</button></form>
          <?= form_open('visits/' . $visit->id . '/deny') ?><button>Deny</button></form>
        <?php endif; ?>
        </td>
      </tr>
    <?php endforeach; ?>
    </tbody>
  </table>
<?php endif; ?>
<?php if ($page->nextCursor !== null): ?>
  <p><a href="<?= site_url('visits') . '?cursor=' . rawurlencode($page->nextCursor) ?>">Older visits</a></p>
<?php endif; ?>
</main>
