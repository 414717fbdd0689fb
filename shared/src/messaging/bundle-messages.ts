import { $RefParser } from '@apidevtools/json-schema-ref-parser';

/** One AsyncAPI document of a file and all that it refers to. */
export function bundleMessages(file: string): Promise<object> {
  return $RefParser.bundle(file, { resolve: { http: false } });
}
