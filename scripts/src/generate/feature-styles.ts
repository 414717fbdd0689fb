import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const features = 'clients/web/src/app';
const banner = '/* Generated from the folders of features by `npm run generate`. Do not edit. */\n';

/**
 * What the portal's features are dressed with: every style sheet in a feature's folder, of one layer.
 *
 * @param root of the repository
 * @returns path from the root → content
 */
export async function featureStyles(root: string): Promise<Map<string, string>> {
  const paths = await readdir(join(root, features), { recursive: true });
  const imports = paths
    .filter((path) => path.endsWith('.css'))
    .sort()
    .map((path) => `@import '../app/${path}' layer(features);\n`);
  return new Map([['clients/web/src/generated/features.css', banner + imports.join('')]]);
}
