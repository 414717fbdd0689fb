import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'notifications.all': 'Toutes',
  'notifications.archive': 'Archiver',
  'notifications.archived': 'Archivées',
  'notifications.filter': 'Quelles notifications',
  'notifications.isUnread': 'non lue',
  'notifications.markRead': 'Marquer comme lue',
  'notifications.markUnread': 'Marquer comme non lue',
  'notifications.none': 'Rien ici',
  'notifications.noneText': 'Ce qui se passe au portail s’affiche ici.',
  'notifications.onlyUnread': 'Non lues',
  'notifications.readAll': 'Tout marquer comme lu',
  'notifications.unarchive': 'Sortir des archives',
  'notifications.wasArchived': 'Rangé dans les archives.',
  'notifications.needsYou': 'Vous attend',
  'notifications.about': 'De quoi il s’agit',
  'notifications.everything': 'Tout',
  'notifications.keys':
    'Touches : les flèches montent et descendent, R marque comme lu ou non lu, A archive.',
  'notifications.page': 'Toutes les notifications',
};
