import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'Sus datos están listos',
  'dataRequestTold.readyHint': 'Puede descargarlos durante siete días.',
  'erasureTold.due': 'Hay datos que deben borrarse en una semana',
  'erasureTold.dueHint': 'Alguien lo pidió y aún no se ha hecho.',
  'erasureTold.waitsForAdmin': 'Son los de un administrador. Nombre primero a otro administrador.',
};
