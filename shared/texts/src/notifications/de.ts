import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'notifications.all': 'Alle',
  'notifications.archive': 'Archivieren',
  'notifications.archived': 'Archiviert',
  'notifications.filter': 'Welche Mitteilungen',
  'notifications.isUnread': 'ungelesen',
  'notifications.markRead': 'Als gelesen markieren',
  'notifications.markUnread': 'Als ungelesen markieren',
  'notifications.none': 'Hier ist nichts',
  'notifications.noneText': 'Was am Tor geschieht, steht hier.',
  'notifications.onlyUnread': 'Ungelesen',
  'notifications.readAll': 'Alle als gelesen markieren',
  'notifications.unarchive': 'Aus dem Archiv holen',
  'notifications.wasArchived': 'Ins Archiv gelegt.',
  'notifications.needsYou': 'Wartet auf Sie',
  'notifications.about': 'Worum es geht',
  'notifications.everything': 'Alles',
  'notifications.keys':
    'Tasten: Pfeile gehen auf und ab, R markiert als gelesen oder ungelesen, A archiviert.',
  'notifications.page': 'Alle Mitteilungen',
};
