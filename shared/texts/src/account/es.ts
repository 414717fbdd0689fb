import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'emailChange.button': 'Confirmar la dirección',
  'emailChange.done': 'Su dirección de correo ha cambiado.',
  'emailChange.half': 'Confirmado. Ahora siga el enlace que enviamos a su otra dirección.',
  'emailChange.lead': 'Confirme que quiere cambiar la dirección de correo de su cuenta.',
  'emailChange.title': 'Nueva dirección de correo',

  'factor.askNewCodes': '¿Crear códigos de recuperación nuevos?',
  'factor.askNewCodesText':
    'Los códigos que ha guardado hasta ahora dejan de funcionar al momento.',
  'factor.askRemove': '¿Quitar la aplicación de autenticación?',
  'factor.askRemoveText':
    'Si no tiene una llave de acceso, su contraseña bastará para abrir la cuenta.',
  'factor.begin': 'Configurar una aplicación de autenticación',
  'factor.codesKept': 'Los he guardado en un lugar seguro',
  'factor.codesLeft': {
    one: 'Le queda {count} código de recuperación.',
    other: 'Le quedan {count} códigos de recuperación.',
  },
  'factor.codesText':
    'Guarde estos códigos de recuperación en un lugar seguro. Cada uno le deja entrar una vez si pierde su teléfono. No se mostrarán de nuevo.',
  'factor.confirm': 'Confirmar',
  'factor.newCodes': 'Nuevos códigos de recuperación',
  'factor.on': 'Activado',
  'factor.qr': 'Código QR para la aplicación de autenticación',
  'factor.remove': 'Quitar',
  'factor.removed': 'La aplicación de autenticación se ha quitado.',
  'factor.scan':
    'Escanee esta imagen con su aplicación de autenticación y escriba los seis dígitos que muestra.',
  'factor.text':
    'Un código de su teléfono protege su cuenta aunque alguien averigüe su contraseña.',
  'factor.title': 'Segundo factor',
  'factor.typeIt': 'O escriba este secreto:',

  'look.text': 'Su elección vale al momento. Los correos también se escriben en su idioma.',
  'look.title': 'Idioma y aspecto',

  'profile.saved': 'Su perfil se ha guardado.',
  'profile.title': 'Perfil',

  'sessions.askEnd': '¿Cerrar la sesión en {device}?',
  'sessions.askEndOthers': '¿Cerrar las demás sesiones?',
  'sessions.askEndOthersText':
    'Todos sus demás dispositivos tendrán que iniciar sesión otra vez. Hasta entonces solo suena este.',
  'sessions.askEndText':
    'Quien lo use tendrá que iniciar sesión otra vez. Hasta entonces no sonará.',
  'sessions.byAdmin': 'abierta por un administrador',
  'sessions.end': 'Cerrar sesión',
  'sessions.endOthers': 'Cerrar sesión en los demás',
  'sessions.endWhich': 'Cerrar la sesión en {device}',
  'sessions.lastUsed': 'último uso: {when}',
  'sessions.othersEnded': 'Ahora solo tiene la sesión abierta en este dispositivo.',
  'sessions.thisOne': 'Este dispositivo',
  'sessions.title': 'Dónde ha iniciado sesión',
  'sessions.unknownDevice': 'Dispositivo desconocido',
  'sessions.wasEnded': 'Se ha cerrado la sesión en {device}.',

  'verify.button': 'Confirmar mi dirección',
  'verify.done': 'Su correo electrónico está confirmado. Ya puede iniciar sesión.',
  'verify.lead': 'Un toque y su correo electrónico queda confirmado.',
  'verify.title': 'Confirme su dirección',
  'account.parts': 'Partes de esta página',
  'factor.codesCopied': 'Los códigos se han copiado.',
  'factor.codesCopy': 'Copiar',
  'factor.codesNoCopy': 'El navegador no permite que esta página copie.',
  'factor.codesPrint': 'Imprimir',
  'factor.codesSave': 'Descargar',
  'factor.codesTitle': 'Códigos de recuperación de {email}',
};
