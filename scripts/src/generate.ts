/**
 * Writes every file that is derived from openapi/, from src/observability, from the errors that
 * services make or from the folders of texts and features, or with --check says which of the committed
 * ones differ from what their sources say now.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFiles } from './generate/clients/client-files.js';
import { contractTypes, servicesWithHttp } from './generate/contract-types.js';
import { featureStyles } from './generate/feature-styles.js';
import { obsoleteFiles } from './generate/obsolete-files.js';
import { postmanCollection } from './generate/postman/collection.js';
import { problemCodes } from './generate/problem-codes.js';
import { textCatalogues } from './generate/text-catalogues.js';
import { dashboardFiles } from './observability/dashboards.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const openapi = join(root, 'openapi');

/** Every derived file, as path from the root → content. */
async function derivedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [path, content] of await contractTypes(openapi))
    files.set(`openapi/generated/${path}`, content);
  for (const [path, content] of await clientFiles(openapi)) files.set(path, content);
  const problems = await problemCodes(root);
  files.set('openapi/problems.json', `${JSON.stringify(problems, null, 2)}\n`);
  const specs = servicesWithHttp.map((service) => join(openapi, `${service}.yaml`));
  files.set('openapi/postman.json', await postmanCollection(specs));
  for (const [path, content] of dashboardFiles()) files.set(path, content);
  for (const [path, content] of await textCatalogues(root)) files.set(path, content);
  for (const [path, content] of await featureStyles(root)) files.set(path, content);
  return files;
}

async function differs(path: string, content: string): Promise<boolean> {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  return current !== content;
}

async function main(): Promise<void> {
  const files = await derivedFiles();
  const drifted: string[] = [];
  for (const [path, content] of files) if (await differs(path, content)) drifted.push(path);
  const obsolete = await obsoleteFiles(root, files.keys());

  if (process.argv.includes('--check')) {
    for (const path of drifted)
      console.error(`${path} is not what its source says; npm run generate`);
    for (const path of obsolete) console.error(`${path} is made by nothing; npm run generate`);
    process.exitCode = drifted.length + obsolete.length > 0 ? 1 : 0;
    return;
  }
  for (const path of drifted) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
  for (const path of obsolete) {
    await rm(join(root, path));
    console.log(`removed ${path}`);
  }
}

await main();
