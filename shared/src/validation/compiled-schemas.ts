/**
 * Ajv's `code`: as it is written out, without going over it again. That was a quarter of compiling all
 * schemas, at the start of each process, and V8 does the same to what runs often: what is checked takes
 * as long either way.
 */
export const AS_WRITTEN = { optimize: false } as const;
