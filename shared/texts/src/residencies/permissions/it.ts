import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.household:manage':
    'Gestire ciò che appartiene a un’abitazione: veicoli, animali, contatti',
};
