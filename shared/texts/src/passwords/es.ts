import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'forgot.button': 'Enviarme un enlace',
  'forgot.lead':
    'Díganos su correo electrónico y le enviaremos un enlace para elegir una nueva contraseña.',
  'forgot.noAddress':
    '¿No tiene correo electrónico? Pida un enlace a la administración de su comunidad.',
  'forgot.sent':
    'Si hay una cuenta con esta dirección, hay un correo en camino. El enlace vale 30 minutos.',
  'forgot.title': '¿Olvidó su contraseña?',

  'password.button': 'Cambiar la contraseña',
  'password.changed': 'Su contraseña ha cambiado.',
  'password.text': 'Se cerrará la sesión en sus otros dispositivos.',
  'password.title': 'Contraseña',

  'reset.again': 'Enviarme otro enlace',
  'reset.button': 'Establecer la contraseña',
  'reset.done': 'Su nueva contraseña está lista. Inicie sesión con ella.',
  'reset.lead':
    'Elija una nueva contraseña para su cuenta. Se cerrará la sesión en todos sus dispositivos.',
  'reset.title': 'Nueva contraseña',
};
