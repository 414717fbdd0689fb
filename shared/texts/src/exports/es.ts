import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'export.action': 'Exportar',
  'export.cancelled': 'Cancelado',
  'export.done': 'Listo',
  'export.download': 'Descargar {name}',
  'export.failed': 'No se escribió',
  'export.format': 'Formato',
  'export.list': 'Exportaciones',
  'export.none': 'No se ha exportado nada últimamente.',
  'export.queued': 'Espera su turno',
  'export.running': 'Se está escribiendo',
  'export.tooLarge': 'El archivo sería demasiado grande. Elija otro formato.',
  'export.unknown': 'Algo falló por nuestra parte. Inténtelo de nuevo; si sigue así, avísenos.',
};
