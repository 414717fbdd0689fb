import type { Broker } from '@gatehouse/shared/messaging/broker';
import { concerns } from './system/queues.js';
import { readBindingOptions, type BindingOptions } from './bindings/options.js';
import { EventQueues, type QueueState } from './bindings/queues.js';
import { runCommand } from './console/command.js';
import { PlainError } from './console/plain-error.js';
import { layers } from './console/teardown.js';
import { openBroker } from './dead-letters/broker.js';

await runCommand(async (teardown) => {
  const options = readBindingOptions(process.argv.slice(2));
  const broker = await openBroker(teardown);
  teardown.add(layers.gateway, () => broker.close());
  const queues = new EventQueues(broker);
  switch (options.command) {
    case 'list':
      return list(await queues.list(), options);
    case 'unbind':
      return unbind(broker, queues, options);
    case 'retire':
      return retire(queues, options);
  }
});

function list(states: QueueState[], { json }: BindingOptions): number {
  const lines = states.map(({ queue, purpose, ready, consumers }) =>
    [queue.padEnd(36), purpose.padEnd(8), `${ready} waiting`, `${consumers} taking`].join('  '),
  );
  console.log(json ? JSON.stringify(states, null, 2) : lines.join('\n') || 'No queues.');
  return 0;
}

/** @throws PlainError when this release handles one of the events, which is then lost */
async function unbind(
  { contracts }: Broker,
  queues: EventQueues,
  { concern, types, force, dryRun }: BindingOptions,
): Promise<number> {
  if (concern === undefined) return 1;
  const handled = new Set(contracts.eventsConsumedBy(concern.service, concern.concern));
  const wanted = types.filter((type) => handled.has(type));
  if (wanted.length > 0 && !force)
    throw new PlainError(`${concern.service} handles ${wanted.join(', ')}; --force unbinds it`);
  for (const type of types) {
    if (dryRun) console.log(`would unbind ${type} from ${concern.service}.${concern.concern}`);
    else console.log(`unbound ${type} from ${await queues.unbind(concern, type)}`);
  }
  return 0;
}

/** What cannot be done yet is told, and does not stop the rest. */
async function retire(queues: EventQueues, { dryRun }: BindingOptions): Promise<number> {
  let kept = 0;
  for (const concern of concerns) {
    console.error(`looking at ${concern.service}.${concern.concern}`);
    const retired = await queues.retire(concern, dryRun);
    if (retired?.kept !== undefined) {
      kept += 1;
      console.error(`kept ${retired.queue}: ${retired.kept}`);
    } else if (retired !== undefined) {
      console.log(`${dryRun ? 'would delete' : 'deleted'} ${retired.queue}`);
    }
  }
  return kept === 0 ? 0 : 1;
}
