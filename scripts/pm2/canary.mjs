// Starts one process of a service beside those that run, on a port of its own, until it is ready, and
// stops it: a release that cannot start is noticed before it replaces one that works.
//   node scripts/pm2/canary.mjs SERVICE ENV_FILE
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [service, envFile] = process.argv.slice(2);
if (service === undefined || envFile === undefined) {
  console.error('usage: canary.mjs SERVICE ENV_FILE');
  process.exit(2);
}

// The worker is another program of main.
const path = service === 'worker' ? 'main/dist/src/worker.js' : `${service}/dist/src/main.js`;
const program = new URL(`../../services/${path}`, import.meta.url);
const child = fork(fileURLToPath(program), [], {
  execArgv: [`--env-file=${envFile}`, '--enable-source-maps', '--max-semi-space-size=32'],
  env: { ...process.env, PORT: '0', LAME_DUCK: '0ms' },
});
const ended = once(child, 'exit').then(([code]) => fail(`ended with ${code} while starting`));
const late = delay(60_000, undefined, { ref: false }).then(() =>
  fail('was not ready within a minute'),
);
const address = await Promise.race([listening(), ended, late]);
const answer = await Promise.race([untilReady(address), ended, late]);
child.removeAllListeners('exit');
child.kill('SIGTERM');
await once(child, 'exit');
console.log(`${service} starts and is ready: ${answer}`);

async function listening() {
  for (;;) {
    const [message] = await once(child, 'message');
    if (message?.type === 'ready') return message.address;
  }
}

async function untilReady(url) {
  for (;;) {
    const response = await fetch(`${url}/ready`).catch(() => undefined);
    const body = await response?.text();
    if (response?.ok) return body;
    await delay(200);
  }
}

function fail(why) {
  console.error(`${service} ${why}`);
  child.kill('SIGKILL');
  process.exit(1);
}
