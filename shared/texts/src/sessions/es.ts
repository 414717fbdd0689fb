import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'doorway.text': 'Vea quién está en la entrada, esté donde esté, y responda con un toque.',
  'doorway.title': 'Siempre hay alguien en la entrada para usted.',

  'noCommunity.join': 'Unirse con un código',
  'noCommunity.text':
    'Su cuenta no pertenece a ninguna comunidad. Pida una invitación a su gestor.',
  'noCommunity.title': 'Aún sin comunidad',

  'secondFactor.code': 'Código',
  'secondFactor.lead': 'Escriba los seis dígitos que muestra su aplicación de autenticación.',
  'secondFactor.other': 'Iniciar sesión con otra cuenta',
  'secondFactor.passkeyLead': 'Confirme con su llave de acceso que es usted.',
  'secondFactor.recoveryCode': 'Código de recuperación',
  'secondFactor.recoveryLead': 'Escriba uno de los códigos de recuperación que guardó.',
  'secondFactor.title': 'Un paso más',
  'secondFactor.useApp': 'Usar la aplicación',
  'secondFactor.usePasskey': 'Usar una llave de acceso',
  'secondFactor.useRecovery': 'Usar un código de recuperación',

  'session.signOut': 'Cerrar sesión',

  'signIn.another': 'Otra persona ha iniciado sesión aquí. Lo que tenía abierto se ha cerrado.',
  'signIn.back': 'Volver al inicio de sesión',
  'signIn.button': 'Iniciar sesión',
  'signIn.forgot': '¿Olvidó su contraseña?',
  'signIn.goOnAs': 'Continuar como {name}',
  'signIn.invited': '¿Es nuevo aquí? Únase con el enlace de su invitación.',
  'signIn.lead': 'Nos alegra verle.',
  'signIn.name': 'Correo electrónico o nombre de usuario',
  'signIn.title': 'Iniciar sesión',
  'signIn.withPasskey': 'Iniciar sesión con una llave de acceso',

  'stepUp.title': '¿Es usted?',
  'stepUp.withCode':
    'Para esto, dé un código de su aplicación de autenticación o un código de recuperación.',
  'stepUp.withPassword': 'Para esto, dé su contraseña una vez más.',
};
