import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'notifications.all': 'Todas',
  'notifications.archive': 'Archivar',
  'notifications.archived': 'Archivadas',
  'notifications.filter': 'Qué notificaciones',
  'notifications.isUnread': 'sin leer',
  'notifications.markRead': 'Marcar como leída',
  'notifications.markUnread': 'Marcar como no leída',
  'notifications.none': 'Aquí no hay nada',
  'notifications.noneText': 'Lo que ocurre en la entrada se cuenta aquí.',
  'notifications.onlyUnread': 'Sin leer',
  'notifications.readAll': 'Marcar todas como leídas',
  'notifications.unarchive': 'Sacar del archivo',
  'notifications.wasArchived': 'Guardado en el archivo.',
  'notifications.needsYou': 'Le espera',
  'notifications.about': 'De qué tratan',
  'notifications.everything': 'Todo',
  'notifications.keys':
    'Teclas: las flechas suben y bajan, R marca como leído o no leído, A archiva.',
  'notifications.page': 'Todas las notificaciones',
};
