import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.people:read': 'देखना कि समुदाय में कौन है',
  'permission.people:onboard': 'लोगों को दर्ज करना, और कौन कहाँ रहता है',
};
