import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.visits:admit': 'Dar entrada y salida a visitas',
  'permission.visits:answer': 'Responder por la propia vivienda',
  'permission.visits:decide': 'Decidir por viviendas que no responden',
  'permission.visits:read': 'Ver visitas',
  'permission.visits:request': 'Llamar a una vivienda por una visita',
};
