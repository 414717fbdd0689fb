import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'nav.help': 'Aiuti quotidiani',
  'nav.helpAtGate': 'Aiutanti all’ingresso',
};
