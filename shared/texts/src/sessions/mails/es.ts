import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailNewDevice.address': 'Dirección: {address}',
  'mailNewDevice.device': 'Dispositivo: {device}',
  'mailNewDevice.lead':
    'Alguien ha iniciado sesión en su cuenta de Gatehouse desde un dispositivo que no conocíamos.',
  'mailNewDevice.notYou':
    'Si fue usted, no tiene que hacer nada. Si no, cambie enseguida su contraseña: eso cierra todas las sesiones.',
  'mailNewDevice.subject': 'Nuevo inicio de sesión en su cuenta',
};
