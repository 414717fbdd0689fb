import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from './programs.js';
import type { Findable } from './source.js';

const ask = promisify(execFile);
const extensions = ['curl', 'mbstring'];

/** PHP with PHPUnit, for the PHP client's tests. Found when all that they need is there. */
export const phpUnit: Findable = {
  title: 'PHP with PHPUnit',
  packages: ['php-cli', 'php-curl', 'php-mbstring', 'phpunit'],
  findProgram: async () => {
    const [php, phpunit] = await Promise.all([findProgram('php'), findProgram('phpunit')]);
    if (php === undefined || phpunit === undefined) return undefined;
    const { stdout } = await ask(php, ['-m']);
    const loaded = stdout.split('\n').map((line) => line.trim());
    return extensions.every((name) => loaded.includes(name)) ? phpunit : undefined;
  },
};
