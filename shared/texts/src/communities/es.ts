import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'unit.example': 'por ejemplo A-101',
  'unit.label': 'Vivienda',
  'unit.missing': 'Elija una vivienda de la lista.',
  'unit.nobodyOnline': 'Nadie tiene el portal abierto allí en este momento.',
  'unit.online': 'En línea ahora: {names}',
  'unit.unknown': 'Ninguna vivienda tiene ese nombre.',
};
