import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'fileTold.infected': 'È stato trovato un virus in {name}',
  'fileTold.infectedHint': '{uploader} ha caricato il file. È stato eliminato. Trovato: {found}.',
};
