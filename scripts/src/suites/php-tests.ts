/**
 * Starts a system of its own and runs PHPUnit against it, with the arguments given: a program of its
 * own, so that whatever becomes of it does not concern the other suites.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { layers, Teardown } from '../console/teardown.js';
import { phpUnit } from '../provision/php.js';
import { repositoryFolder } from '../provision/profile.js';
import { startSystem } from '../system/start-system.js';

const teardown = new Teardown();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void teardown.run().finally(() => process.exit(1)));
}

try {
  const { gatewayUrl, accounts } = await startSystem({ profile: 'php', teardown });
  const phpunit = (await phpUnit.findProgram()) ?? 'phpunit';
  process.exitCode = await run(phpunit, process.argv.slice(2), {
    GATEHOUSE_URL: gatewayUrl,
    GATEHOUSE_ACCOUNTS: JSON.stringify(accounts),
  });
} finally {
  await teardown.run();
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: join(repositoryFolder, 'clients', 'php'),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    teardown.add(layers.gateway, () => {
      child.kill();
      return Promise.resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
