import type { Ask, Method } from '../asking.js';
import { operations, type Commands } from '../generated/commands/index.js';
import { bodyOf } from '../http.js';
import { itemsOf } from '../pages.js';
import { seenOf } from '../seen.js';
import type { Operation } from './operation.js';
import type { CommunityOptions, EditOptions, KeyOptions } from './options.js';

/** What commands are made with. */
export interface Calls {
  ask: Ask;
  /** Makes the idempotency key of a write for which the caller chose none. */
  newKey: () => string | undefined;
}

/** Whatever any of them takes; which of it one takes, its type says. */
type Options = CommunityOptions & KeyOptions & EditOptions;

/** Every command, in its group. A list and what reads it weigh a fraction of a function for each. */
export function createCommands(calls: Calls): Commands {
  const groups = mapped(operations, (group) =>
    mapped<Operation>(group, (operation) => commandOf(operation, calls)),
  );
  // The lists are generated with the types that these go by.
  return groups as unknown as Commands;
}

function mapped<Value>(values: Readonly<Record<string, Value>>, map: (value: Value) => unknown) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

function commandOf(operation: Operation, { ask, newKey }: Calls) {
  const [method, path = '', ...traits] = operation.split(' ');
  return (...args: unknown[]) => {
    const takes = (trait: string): boolean => traits.includes(trait);
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): [string, string] => [
      name,
      args.shift() as string,
    ]);
    const body = takes('body') || takes('bytes') ? args.shift() : undefined;
    const query = takes('query') ? args.shift() : {};
    const { signal, communityId, idempotencyKey, ifMatch } = (args.shift() ?? {}) as Options;
    const key = takes('key') ? (idempotencyKey ?? newKey()) : undefined;
    const header = { 'X-Community-Id': communityId, 'Idempotency-Key': key, 'If-Match': ifMatch };
    const asking = (cursor = {}) =>
      ask(method as Method, path, {
        params: {
          path: Object.fromEntries(parts),
          query: { ...(query as object), ...cursor },
          header,
        },
        ...(takes('bytes') ? bytesOf(body as Blob) : { body }),
        ...(takes('blob') && { parseAs: 'blob' }),
        signal,
      });
    if (takes('pages')) return itemsOf((cursor) => bodyOf(asking(cursor)));
    return takes('seen') ? seenOf(asking()) : bodyOf(asking());
  };
}

/** Sends bytes as they are, as the type that they say. */
function bytesOf(bytes: Blob) {
  return { body: bytes, bodySerializer: () => bytes, headers: { 'Content-Type': bytes.type } };
}
