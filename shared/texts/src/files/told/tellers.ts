import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Which file a virus was found in. */
export interface InfectedFile {
  name: string;
  uploader: { name: string };
  found: string;
}

/** Told to the admins and to who uploaded it. */
export const fileInfected = teller<InfectedFile, Key>(
  having('name', 'uploader', 'found'),
  ({ name, uploader, found }, say) => ({
    title: say('fileTold.infected', { name }),
    body: say('fileTold.infectedHint', { uploader: uploader.name, found }),
  }),
);

export const tellers = { 'file-infected': fileInfected } satisfies Tellers<Key>;
