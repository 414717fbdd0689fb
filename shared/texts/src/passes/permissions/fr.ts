import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.passes:manage': 'Autoriser à l’avance à venir dans un logement, et le retirer',
};
