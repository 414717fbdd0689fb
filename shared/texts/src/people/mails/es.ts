import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailImpersonated.from': 'Desde: {at}',
  'mailImpersonated.how':
    'Lo que se haga entretanto lleva el nombre de ambos. Verá la sesión en su cuenta, entre sus dispositivos, y puede cerrarla allí al momento.',
  'mailImpersonated.lead': '{actor} actúa en su nombre en Gatehouse.',
  'mailImpersonated.leadUntil': '{actor} actúa en su nombre en Gatehouse hasta el {until}.',
  'mailImpersonated.notRight':
    'Si no debería ser así, ciérrela y avise a la administración de su comunidad.',
  'mailImpersonated.reason': 'Motivo: {reason}',
  'mailImpersonated.somebody': 'Alguien de la administración de su comunidad',
  'mailImpersonated.subject': 'Alguien actúa en su nombre',
};
