import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'notifications.all': 'Tutte',
  'notifications.archive': 'Archivia',
  'notifications.archived': 'Archiviate',
  'notifications.filter': 'Quali notifiche',
  'notifications.isUnread': 'non letta',
  'notifications.markRead': 'Segna come letta',
  'notifications.markUnread': 'Segna come non letta',
  'notifications.none': 'Qui non c’è nulla',
  'notifications.noneText': 'Ciò che accade all’ingresso si legge qui.',
  'notifications.onlyUnread': 'Non lette',
  'notifications.readAll': 'Segna tutte come lette',
  'notifications.unarchive': 'Togli dall’archivio',
  'notifications.wasArchived': 'Spostato nell’archivio.',
  'notifications.needsYou': 'Aspetta Lei',
  'notifications.about': 'Di che cosa trattano',
  'notifications.everything': 'Tutto',
  'notifications.keys':
    'Tasti: le frecce vanno su e giù, R segna come letto o non letto, A archivia.',
  'notifications.page': 'Tutte le notifiche',
};
