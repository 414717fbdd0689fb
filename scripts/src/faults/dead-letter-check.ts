import type { GetMessage } from 'amqplib';
import type { Poison } from './poisons.js';

/** Each poison lies there once, as it came, after so many tries, and says why. */
export function checkDeadLetters(
  dead: readonly GetMessage[],
  poisons: readonly Poison[],
  { queue, attempts }: { queue: string; attempts: number },
): string[] {
  const broken: string[] = [];
  for (const { what, content, properties } of poisons) {
    const found = dead.filter((one) => one.properties.messageId === properties.messageId);
    const [letter] = found;
    if (letter === undefined || found.length > 1) {
      broken.push(`${what}: there are ${found.length} dead letters of it`);
      continue;
    }
    const headers = letter.properties.headers ?? {};
    const history: unknown = headers['x-history'];
    if (!letter.content.equals(content)) broken.push(`${what}: it is not as it came`);
    if (headers['x-attempts'] !== attempts)
      broken.push(`${what}: ${String(headers['x-attempts'])} tries, not ${attempts}`);
    if (typeof headers['x-error'] !== 'string' || headers['x-error'] === '')
      broken.push(`${what}: it does not say why`);
    if (!Array.isArray(history) || history.length !== attempts)
      broken.push(`${what}: its history does not tell of ${attempts} tries`);
    if (headers['x-original-queue'] !== queue)
      broken.push(`${what}: it does not say where it comes from`);
  }
  if (dead.length > poisons.length)
    broken.push(`${dead.length - poisons.length} good messages were given up`);
  return broken;
}
