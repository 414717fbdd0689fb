import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.api-keys:manage': 'Créer et révoquer des clés pour machines',
};
