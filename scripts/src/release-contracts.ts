import { join } from 'node:path';
import { runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { PlainError } from './console/plain-error.js';
import { repositoryFolder } from './provision/profile.js';
import { releaseContracts } from './specs/released.js';

await runCommand(async () => {
  const flags = readFlags('npm run release-contracts', process.argv.slice(2), {
    release: { type: 'string' },
  });
  if (flags.release === undefined || !/^[\w.+-]+$/.test(flags.release))
    throw new PlainError('--release names the release: letters, digits, and . + - _');
  await releaseContracts(join(repositoryFolder, 'openapi'), flags.release);
  console.log(`openapi/released holds the contracts of ${flags.release}; commit it`);
  return 0;
});
