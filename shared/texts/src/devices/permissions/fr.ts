import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.devices:manage': 'Associer et révoquer les appareils des portails et des portes',
  'permission.gate:sync': 'Transmettre ce qui s’est passé à un portail',
};
