<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Gatehouse</title>
  <style>
    :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
    body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
    label { display: block; margin-top: .75rem; }
    input { font: inherit; padding: .5rem; width: min(100%, 22rem); box-sizing: border-box; }
    button { font: inherit; padding: .5rem 1rem; margin-top: .75rem; cursor: pointer; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; padding: .5rem; border-bottom: 1px solid #8886; vertical-align: top; }
    td form { display: inline-block; }
    td button { margin: 0; }
    [role=alert], [role=status] { padding: .75rem; border: 1px solid currentColor; border-radius: .5rem; }
  </style>
</head>
<body>
<?php if ($error !== null): ?>
  <p role="alert"><?= html_escape($error) ?></p>
<?php endif; ?>
<?php $this->load->view($view); ?>
</body>
</html>
