import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'fileTold.infected': 'In {name} wurde ein Virus gefunden',
  'fileTold.infectedHint':
    '{uploader} hat die Datei hochgeladen. Sie wurde gelöscht. Gefunden: {found}.',
};
