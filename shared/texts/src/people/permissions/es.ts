import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.people:read': 'Ver quién forma parte de la comunidad',
  'permission.people:onboard': 'Registrar a personas, y quién vive dónde',
};
