import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PlainError, reasonOf } from './plain-error.js';

type Flags = NonNullable<ParseArgsConfig['options']>;

export type FlagsOf<F extends Flags> = ReturnType<typeof parseArgs<{ options: F }>>['values'];

/**
 * The flags that a command was given; nothing else may stand beside them.
 *
 * @param command how people call it: "npm start", "npm run smoke".
 * @throws PlainError naming the flag that is wrong.
 */
export function readFlags<const F extends Flags>(
  command: string,
  args: string[],
  options: F,
): FlagsOf<F> {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new PlainError(
      `${reasonOf(error).split('. ')[0] ?? ''}; ${command} -- --help names the flags`,
    );
  }
}
