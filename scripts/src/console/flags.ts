import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PlainError, reasonOf } from './plain-error.js';

type Flags = NonNullable<ParseArgsConfig['options']>;

export type FlagsOf<F extends Flags> = ReturnType<typeof parseArgs<{ options: F }>>['values'];

/**
 * The flags that a command was given; nothing else may stand beside them, and each stands there once, as
 * the last of several would silently be the one that counts.
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
    const { values, tokens } = parseArgs({ args, options, tokens: true });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`--${twice} is given twice`);
    return values;
  } catch (error) {
    throw new PlainError(
      `${reasonOf(error).split('. ')[0] ?? ''}; ${command} -- --help names the flags`,
    );
  }
}
