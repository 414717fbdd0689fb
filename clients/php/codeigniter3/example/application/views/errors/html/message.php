<?php defined('BASEPATH') or exit('No direct script access allowed'); ?>
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title><?= htmlspecialchars(strip_tags($heading)) ?></title></head>
<body>
<h1><?= htmlspecialchars(strip_tags($heading)) ?></h1>
<p><?= htmlspecialchars(strip_tags($message)) ?></p>
<p><a href="/">Back to the visits</a></p>
</body>
</html>
