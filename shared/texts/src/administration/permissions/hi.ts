import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.people:impersonate': 'किसी के नाम से काम करना',
  'permission.people:manage': 'भूमिकाएँ बदलना और खाते बंद करना',
};
