#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startStandIn } from './server.js';

const HELP = `A small stand-in for MongoDB, for trial and tests where no MongoDB can be had.

Usage: main.js [--port 27117] [--host 127.0.0.1] [--data DIR]

  --port  the port to listen on (default 27117)
  --host  the loopback address to bind to (default 127.0.0.1)
  --data  the folder to keep the data in; without it, data lives in memory only
  --help  this text

It speaks the MongoDB wire protocol and knows what this project's code needs; every other command
and operator is refused with MongoDB's own error. It has no users, no replication and no fsync.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '27117' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`Bad --port ${values.port}.`);
  const standIn = await startStandIn({ host: values.host, port, data: values.data });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
  }
  const place = values.data === undefined ? 'in memory only' : `in ${values.data}`;
  console.log(`MongoDB stand-in (for trial and tests) ready on ${standIn.url}, data ${place}`);
}

/** One clear sentence for whoever started this. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `The port is in use already (${error.message}); choose another one with --port.`;
  }
  return error.message;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
