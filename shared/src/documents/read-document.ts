import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { stat } from 'node:fs/promises';

/** A file as it was when it was read. */
interface Read {
  version: string;
  document: Promise<unknown>;
}

const read = new Map<string, Read>();

/**
 * What a YAML file says, read once in this process for as long as it does not change: documents
 * gather from the same files over and over, and reading YAML is most of a service's start.
 *
 * @returns the same objects for all: whoever wants to change them copies them first
 * @throws whatever the file cannot be read for; that is not kept
 */
export async function readDocument(path: string): Promise<unknown> {
  const { mtimeMs, size } = await stat(path);
  const version = `${mtimeMs} ${size}`;
  const before = read.get(path);
  if (before?.version === version) return before.document;
  const document: Promise<unknown> = $RefParser.parse(path);
  const now = { version, document };
  read.set(path, now);
  document.catch(() => read.get(path) === now && read.delete(path));
  return document;
}
