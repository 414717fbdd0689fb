import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'audit.apiKeyCreated': 'Clave de API creada',
  'audit.apiKeyRevoked': 'Clave de API revocada',
  'audit.apiKeyTakenOver': 'Clave de API asumida',
  'audit.broken': 'El registro no está como se escribió desde la entrada {place}.',
  'audit.by': 'por {name}',
  'audit.details': 'Detalles',
  'audit.everything': 'Todo',
  'audit.filter': 'Qué entradas',
  'audit.intact': {
    one: 'El registro está completo: su única entrada está como se escribió.',
    other: 'El registro está completo: las {count} entradas están como se escribieron.',
  },
  'audit.invitationAccepted': 'Invitación aceptada',
  'audit.invitationCreated': 'Invitación enviada',
  'audit.invitationResent': 'Invitación enviada de nuevo',
  'audit.lead':
    'Qué se hizo con las cuentas y quién lo hizo. Cada entrada prueba todas las anteriores.',
  'audit.none': 'No hay entradas',
  'audit.noneText': 'Lo que ocurre con las cuentas queda anotado aquí.',
  'audit.refreshReused': 'Sospecha de sesión robada',
  'audit.roleChanged': 'Roles cambiados',
  'audit.userDeactivated': 'Cuenta cerrada',
  'audit.userDeleted': 'Cuenta eliminada',
  'audit.userEmailChanged': 'Correo electrónico cambiado',
  'audit.userImpersonated': 'Actuó en nombre de otra persona',
  'audit.userLogin': 'Inicio de sesión',
  'audit.userLoginFailed': 'Inicio de sesión fallido',
  'audit.userPasswordChanged': 'Contraseña cambiada',
  'audit.userReactivated': 'Cuenta reabierta',
  'audit.userRegistered': 'Cuenta creada',
  'audit.userSecondFactorChanged': 'Segundo factor cambiado',
  'audit.userSessionsEnded': 'Sesión cerrada',
  'audit.userVerified': 'Correo electrónico confirmado',
  'audit.verify': 'Probar que está completo',
};
