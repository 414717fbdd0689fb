import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'notices.askTakeDown': '¿Retirar «{title}»?',
  'notices.askTakeDownText':
    'Nadie lo encontrará ya, y no se podrá volver a poner. Se sigue sabiendo quién lo leyó.',
  'notices.body': 'Lo que dice',
  'notices.edit': 'Cambiar el aviso',
  'notices.exportLead':
    'Todos los avisos publicados: lo que dicen, quién los escribió y cuántos los han leído.',
  'notices.exportTitle': 'Exportar avisos',
  'notices.exportTooMany': 'Hay {notices} avisos, y en un PDF caben {most}. Elija otro formato.',
  'notices.latest': 'El último aviso, de {author}',
  'notices.lead': 'Lo que la administración comunica a todos.',
  'notices.noneText': 'Aquí está lo que la administración comunica a todos.',
  'notices.pinned': 'Fijado',
  'notices.pinnedHint': 'El último día en que está por encima de los demás.',
  'notices.pinnedUntil': 'Fijado hasta',
  'notices.publish': 'Publicar',
  'notices.readers': {
    one: '{count} persona lo ha leído',
    other: '{count} personas lo han leído',
    zero: 'Todavía no lo ha leído nadie',
  },
  'notices.saved': 'El aviso está en el tablón',
  'notices.takeDown': 'Retirar',
  'notices.title': 'De qué trata',
  'notices.write': 'Escribir un aviso',
};
