// Makes dist/gatehouse.js, for pages without a build: one file, which sets the global `Gatehouse`.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['dist/src/index.js'],
  outfile: 'dist/gatehouse.js',
  bundle: true,
  format: 'iife',
  globalName: 'Gatehouse',
  platform: 'browser',
  target: 'es2020',
  minify: true,
  sourcemap: true,
});
