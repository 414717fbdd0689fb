import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'nav.inside': 'अभी अंदर',
  'nav.visits': 'मुलाक़ातें',
  'find.visits': 'मुलाक़ातें',
};
