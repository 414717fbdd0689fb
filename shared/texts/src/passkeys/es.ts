import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'passkey.add': 'Añadir una llave de acceso',
  'passkey.askRemove': '¿Quitar la llave de acceso {name}?',
  'passkey.askRemoveText':
    'Deja de abrir su cuenta al momento. Si no tiene otro segundo factor, bastará su contraseña.',
  'passkey.name': 'Nombre de la llave de acceso',
  'passkey.nameHint': 'Para distinguirla de otras, por ejemplo según el dispositivo.',
  'passkey.removeWhich': 'Eliminar la llave de acceso {name}',
  'passkey.removed': 'La llave de acceso {name} se ha quitado.',
  'passkey.since': 'añadida {when}',
  'passkey.synced': 'en varios dispositivos',
  'passkey.text':
    'Inicie sesión con su huella, su cara o el bloqueo de su dispositivo. Nadie puede robar una llave de acceso con una página falsa.',
  'passkey.title': 'Llaves de acceso',
  'passkey.becomesFactor':
    'A partir de entonces, su contraseña por sí sola ya no abrirá su cuenta: al entrar con ella se pedirá también la llave de acceso o un código de recuperación. Recibirá los códigos enseguida.',
};
