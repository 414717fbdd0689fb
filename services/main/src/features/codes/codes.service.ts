import type { CodeGuesses } from './code-guesses.js';
import type { EntryCodes } from './entry-codes.js';
import type { SigningKeys } from './signing-keys.js';

export interface CodesDependencies {
  keys: SigningKeys;
  entryCodes: EntryCodes;
  guesses: CodeGuesses;
}

export type CodesService = ReturnType<typeof createCodesService>;

/** Codes that gates believe: signed ones, and those that people say. */
export function createCodesService({ keys, entryCodes, guesses }: CodesDependencies) {
  return { ...keys, ...entryCodes, ...guesses };
}
