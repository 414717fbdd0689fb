import { hostname, userInfo } from 'node:os';
import { AppError } from '@gatehouse/shared/errors/app-error';
import {
  createDeadLetters,
  type DeadLetters,
} from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { joinDeadLetters } from '@gatehouse/shared/service/outbox-dead-letters';
import { runCommand } from './console/command.js';
import { PlainError } from './console/plain-error.js';
import { layers } from './console/teardown.js';
import { openBroker } from './dead-letters/broker.js';
import { readLetterOptions, type LetterOptions } from './dead-letters/options.js';
import { findOutboxes } from './dead-letters/outboxes.js';
import { letterStory, letterTable, type ServiceLetter } from './dead-letters/print.js';

await runCommand(async (teardown) => {
  const options = readLetterOptions(process.argv.slice(2));
  const broker = await openBroker(teardown);
  teardown.add(layers.gateway, () => broker.close());
  const outboxes = await findOutboxes(teardown, broker.contracts);
  if (outboxes === undefined)
    console.error('MYSQL_URL is not given: events that never left their outbox are not looked for');
  const byService = new Map<string, DeadLetters>();
  for (const service of options.services) {
    const queues = createDeadLetters(broker, service);
    const outbox = await outboxes?.(service);
    byService.set(service, outbox === undefined ? queues : joinDeadLetters(outbox, queues));
  }
  const letters = await listAll(byService, options);
  switch (options.command) {
    case 'list':
      console.log(options.json ? JSON.stringify(letters, null, 2) : letterTable(letters));
      return 0;
    case 'show':
      return show(byService, chosen(letters, options), options);
    case 'replay':
    case 'discard':
      return settle(options.command, byService, chosen(letters, options), options);
  }
});

async function listAll(
  byService: ReadonlyMap<string, DeadLetters>,
  { type }: LetterOptions,
): Promise<ServiceLetter[]> {
  const lists = await Promise.all(
    [...byService].map(async ([service, deadLetters]) =>
      (await deadLetters.list()).letters.map((letter) => ({ service, ...letter })),
    ),
  );
  return lists.flat().filter((letter) => type === undefined || letter.type === type);
}

/** @throws PlainError naming the ids that are no dead letter's */
function chosen(letters: ServiceLetter[], { ids, all }: LetterOptions): ServiceLetter[] {
  if (all) return letters;
  const unknown = ids.filter((id) => !letters.some((letter) => letter.id === id));
  if (unknown.length > 0) throw new PlainError(`there is no dead letter ${unknown.join(', ')}`);
  return letters.filter(({ id }) => ids.includes(id));
}

async function show(
  byService: ReadonlyMap<string, DeadLetters>,
  [letter]: ServiceLetter[],
  { json }: LetterOptions,
): Promise<number> {
  if (letter === undefined) return 1;
  const { service, id } = letter;
  const story = await byService.get(service)?.show(id);
  if (story === undefined) return 1;
  console.log(json ? JSON.stringify({ service, ...story }, null, 2) : letterStory(service, story));
  return 0;
}

/** One after the other; what cannot be done is told, and does not stop the rest. */
async function settle(
  command: 'replay' | 'discard',
  byService: ReadonlyMap<string, DeadLetters>,
  letters: ServiceLetter[],
  { dryRun }: LetterOptions,
): Promise<number> {
  const by = `${userInfo().username}@${hostname()}`;
  let failed = 0;
  for (const letter of letters) {
    const what = `${letter.id} (${letter.type}, ${letter.queue})`;
    if (dryRun) {
      console.log(`would ${command} ${what}`);
      continue;
    }
    try {
      await byService.get(letter.service)?.[command]({ id: letter.id, by });
      console.log(`${command === 'replay' ? 'replayed' : 'discarded'} ${what}`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed += 1;
      console.error(`could not ${command} ${what}: ${error.message}. ${error.detail ?? ''}`.trim());
    }
  }
  return failed === 0 ? 0 : 1;
}
