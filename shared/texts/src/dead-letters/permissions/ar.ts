import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.dead-letters:manage': 'الاطلاع على الرسائل التي تعذرت معالجتها وإعادة إرسالها وحذفها',
};
