import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const sources = 'shared/texts/src';
const told = 'told';
const mails = 'mails';
const banner = '// Generated from the folders beside by `npm run generate`. Do not edit.\n\n';

/**
 * What finds the texts: a feature's are loaded with its pages, what all features tell people, wherever
 * they are, at once, and what they send by mail by the service that sends it. A new feature is a folder, and no list anywhere names it.
 *
 * @param root of the repository
 * @returns path from the root → content
 */
export async function textCatalogues(root: string): Promise<Map<string, string>> {
  const folder = join(root, sources);
  const rooms = await roomsBelow(folder);
  const languages = await languagesOf(join(folder, 'common'));
  const pages = rooms.filter((room) => !room.includes('/'));
  const telling = rooms.filter((room) => room.endsWith(`/${told}`));
  const mailing = rooms.filter((room) => room.endsWith(`/${mails}`));
  const files: [string, string][] = [
    ...pages.map((room): [string, string] => [
      `${room}.ts`,
      catalogue(room, `../${room}`, languages),
    ]),
    ...[told, mails].map((name): [string, string] => [
      `${name}.ts`,
      catalogue(name, `./${name}`, languages),
    ]),
    ...languages.flatMap((code): [string, string][] => [
      [`${told}/${code}.ts`, merged(telling, code)],
      [`${mails}/${code}.ts`, merged(mailing, code)],
    ]),
    ['tellers.ts', tellers(telling)],
    ['keys.ts', keys(pages)],
  ];
  return new Map(files.map(([path, text]) => [`${sources}/generated/${path}`, banner + text]));
}

/** Every folder that has texts in English, as its path. */
async function roomsBelow(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith('/en.ts') && !path.startsWith('generated'))
    .map((path) => path.replace(/\/en\.ts$/, ''))
    .sort();
}

async function languagesOf(room: string): Promise<string[]> {
  const files = (await readdir(room)).filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** Fetches the texts of a room, in one language at a time. */
function catalogue(name: string, from: string, languages: string[]): string {
  const lines = languages.map(
    (code) => `    ${code}: async () => (await import('${from}/${code}.js')).${code},\n`,
  );
  return `import type { Catalogue } from '../texts.js';
import type { en } from '${from}/en.js';

export const ${name}: Catalogue<keyof typeof en> = {
  name: '${name}',
  load: {
${lines.join('')}  },
};
`;
}

/** What puts the notifications of all features into words. */
function tellers(rooms: string[]): string {
  const names = rooms.map((room) => room.split('/')[0] ?? room);
  const imports = rooms.map(
    (room, index) => `import { tellers as ${names[index] ?? ''} } from '../${room}/tellers.js';\n`,
  );
  const parts = names.map((name) => `...${name}`).join(', ');
  return `${imports.join('')}\nexport const tellers = { ${parts} };\n`;
}

/** What several rooms say in a language, as one. */
function merged(rooms: string[], language: string): string {
  const names = rooms.map((room) => room.split('/')[0] ?? room);
  const imports = rooms.map(
    (room, index) =>
      `import { ${language} as ${names[index] ?? ''} } from '../../${room}/${language}.js';\n`,
  );
  const parts = names.map((name) => `...${name}`).join(', ');
  return `${imports.join('')}\nexport const ${language} = { ${parts} };\n`;
}

/** Every key that a page may show. */
function keys(pages: string[]): string {
  const all = [...pages, told];
  const imports = all.map((name) => {
    const from = name === told ? './told/en.js' : `../${name}/en.js`;
    return `import type { en as ${name} } from '${from}';\n`;
  });
  const union = all.map((name) => `  | keyof typeof ${name}\n`).join('');
  return `${imports.join('')}\nexport type MessageKey =\n${union.trimEnd()};\n`;
}
