import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.community:read': 'समुदाय के नियम देखना',
  'permission.community:configure': 'समुदाय के नियम तय करना',
  'permission.communities:manage': 'समुदाय खोलना और बंद करना',
};
