import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/languages.js';
import type { Text, Texts } from '../src/texts.js';

const compiled = new URL('../src/', import.meta.url);

/** Every folder with texts, as its path: a feature's own, and what it tells and mails. */
export async function roomsOfTexts(): Promise<string[]> {
  const paths = await readdir(fileURLToPath(compiled), { recursive: true });
  return paths
    .filter((path) => path.endsWith('/en.js') && !path.startsWith('generated'))
    .map((path) => path.replace(/\/en\.js$/, ''))
    .sort();
}

export async function textsIn(room: string, language: Language): Promise<Texts> {
  const url = new URL(`${room}/${language}.js`, compiled);
  const module = (await import(url.href)) as Partial<Record<Language, Texts>>;
  const texts = module[language];
  if (texts === undefined) throw new Error(`${room}/${language} has no texts`);
  return texts;
}

/** A text in all its forms. */
export const formsOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** The names that are filled into a text. */
export const holesOf = (text: Text | undefined): string[] =>
  [...new Set(formsOf(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
