import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.directory:read': 'Trouver les voisins qui veulent être trouvés',
};
