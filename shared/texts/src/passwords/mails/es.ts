import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'La contraseña de su cuenta de Gatehouse ha cambiado.',
  'mailPasswordChanged.notYou':
    'Si no fue usted, pida enseguida una nueva contraseña en la página de inicio de sesión y avise a la administración de su comunidad.',
  'mailPasswordChanged.subject': 'Su contraseña ha cambiado',

  'mailResetPassword.button': 'Elegir una nueva contraseña',
  'mailResetPassword.lead':
    'Alguien, esperamos que usted, ha pedido una nueva contraseña para su cuenta de Gatehouse.',
  'mailResetPassword.notYou':
    'Si no fue usted, no tiene que hacer nada: su contraseña queda como está.',
  'mailResetPassword.subject': 'Elija una nueva contraseña',
};
