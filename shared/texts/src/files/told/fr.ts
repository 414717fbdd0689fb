import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'fileTold.infected': 'Un virus a été trouvé dans {name}',
  'fileTold.infectedHint': '{uploader} a envoyé le fichier. Il a été supprimé. Trouvé : {found}.',
};
