import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'fileTold.infected': 'Se encontró un virus en {name}',
  'fileTold.infectedHint': '{uploader} subió el archivo. Se eliminó. Encontrado: {found}.',
};
