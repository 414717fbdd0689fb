import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.people:read': 'Vedere chi fa parte della comunità',
  'permission.people:onboard': 'Registrare persone, e chi abita dove',
};
