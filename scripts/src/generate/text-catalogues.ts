import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const sources = 'shared/texts/src';
const told = 'told';
const mails = 'mails';
const banner = '// Generated from the folders beside by `npm run generate`. Do not edit.\n\n';

/** What features say in a place that is not theirs: folders of one name, fetched as one file. */
const gathered = [told, mails, 'permissions', 'cards'];

/** What the shell says of features is fetched with what it says itself. */
const shell = { room: 'shell', with: 'places' };

/**
 * What finds the texts: a feature's are loaded with its pages; what all features tell people, wherever
 * they are, at once; what they send by mail by the service that sends it; what their places are called
 * with the shell; what their cards say with the first pages, which need nothing else of them. A new feature is a folder, and no list anywhere names it.
 *
 * @param root of the repository
 * @returns path from the root → content
 */
export async function textCatalogues(root: string): Promise<Map<string, string>> {
  const folder = join(root, sources);
  const rooms = await roomsBelow(folder);
  const languages = await languagesOf(join(folder, 'common'));
  const pages = rooms.filter((room) => !room.includes('/') && room !== shell.room);
  const roomsOf = (name: string): string[] => rooms.filter((room) => room.endsWith(`/${name}`));
  const together = new Map([
    ...gathered.map((name): [string, string[]] => [name, roomsOf(name)]),
    [shell.room, [shell.room, ...roomsOf(shell.with)]],
  ]);
  const files: [string, string][] = [
    ...pages.map((room): [string, string] => [
      `${room}.ts`,
      catalogue(room, `../${room}`, languages),
    ]),
    ...[...together].flatMap(([name, of]): [string, string][] => [
      [`${name}.ts`, catalogue(name, `./${name}`, languages)],
      ...languages.map((code): [string, string] => [`${name}/${code}.ts`, merged(of, code)]),
    ]),
    ['tellers.ts', tellers(roomsOf(told))],
    [
      'keys.ts',
      keys(
        pages,
        [...together.keys()].filter((name) => name !== mails),
      ),
    ],
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

export const ${nameOf(name)}: Catalogue<keyof typeof en> = {
  name: '${name}',
  load: {
${lines.join('')}  },
};
`;
}

/** What puts the notifications of all features into words. */
function tellers(rooms: string[]): string {
  const imports = rooms.map(
    (room) => `import { tellers as ${nameOf(room)} } from '../${room}/tellers.js';\n`,
  );
  const parts = rooms.map((room) => `...${nameOf(room)}`).join(', ');
  return `${imports.join('')}\nexport const tellers = { ${parts} };\n`;
}

/**
 * What several rooms say in a language, as one. It is assigned, not spread: for that, browsers' code would
 * need something of the script that asks for it, and these files could not be named like other texts.
 */
function merged(rooms: string[], language: string): string {
  const imports = rooms.map(
    (room) => `import { ${language} as ${nameOf(room)} } from '../../${room}/${language}.js';\n`,
  );
  const names = rooms.map(nameOf);
  const type = names.map((name) => `typeof ${name}`).join(' & ');
  const whole = `Object.assign({}, ${names.join(', ')}) as ${type}`;
  return `${imports.join('')}\nexport const ${language} = ${whole};\n`;
}

/** Every key that a page may show. */
function keys(pages: string[], together: string[]): string {
  const all = [
    ...pages.map((name): [string, string] => [name, `../${name}/en.js`]),
    ...together.map((name): [string, string] => [name, `./${name}/en.js`]),
  ];
  const imports = all.map(
    ([name, from]) => `import type { en as ${nameOf(name)} } from '${from}';\n`,
  );
  const union = all.map(([name]) => `  | keyof typeof ${nameOf(name)}\n`).join('');
  return `${imports.join('')}\nexport type MessageKey =\n${union.trimEnd()};\n`;
}

/** What a feature is called in a file, by one of its rooms. */
function nameOf(room: string): string {
  const [feature = ''] = room.split('/');
  return feature.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
