import { createServer } from 'node:http';
import { Lifecycle } from '../../src/lifecycle/lifecycle.js';
import { runProcess } from '../../src/lifecycle/run-process.js';
import { createLogger } from '../../src/logger/logger.js';

/** A whole little process for run-process.test.ts; the first argument says how it behaves. */
const behaviour = process.argv[2];
const logger = createLogger({ service: 'child' });
const server = createServer((_request, response) => response.end('alive'));

async function create() {
  await Promise.resolve();
  const lifecycle = new Lifecycle({ logger, deadlineMs: 10_000 });
  lifecycle.add({
    name: 'http',
    start: () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
  if (behaviour === 'hang')
    lifecycle.add({ name: 'hang', stop: () => new Promise(() => undefined) });
  if (behaviour === 'bad-stop')
    lifecycle.add({ name: 'bad', stop: () => Promise.reject(new Error('no')) });
  if (behaviour === 'bad-start')
    lifecycle.add({ name: 'bad', start: () => Promise.reject(new Error('no')) });
  if (behaviour === 'throw')
    process.once('message', () =>
      setImmediate(() => {
        throw new Error('lost');
      }),
    );
  if (behaviour === 'reject') process.once('message', () => void Promise.reject(new Error('lost')));
  return {
    start: () => lifecycle.start(),
    stop: () => lifecycle.stop(),
    get address() {
      const address = server.address();
      return typeof address === 'object' && address
        ? `http://127.0.0.1:${address.port}`
        : undefined;
    },
  };
}

await runProcess(create, { logger, deadlineMs: 400 });
