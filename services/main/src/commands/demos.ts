import { readdir } from 'node:fs/promises';
import type { LoadDemo } from '../demo.js';

const features = new URL('../features/', import.meta.url);

/** What the features show to whoever looks around, in the order of their names. */
export async function findDemos(): Promise<LoadDemo[]> {
  const files = (await readdir(features, { recursive: true })).filter((path) =>
    path.endsWith('.demo.js'),
  );
  return Promise.all(
    files.sort().map(async (path) => {
      const { loadDemo } = (await import(new URL(path, features).href)) as { loadDemo: LoadDemo };
      return loadDemo;
    }),
  );
}
