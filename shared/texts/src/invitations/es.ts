import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'invitation.as': 'Como',
  'invitation.button': 'Unirse a la comunidad',
  'invitation.by': 'Invitación de',
  'invitation.community': 'Comunidad',
  'invitation.continueAs': 'Continuar como {name}',
  'invitation.for': 'Para',
  'invitation.home': 'Vivienda',
  'invitation.lead': 'Díganos su nombre y elija una contraseña para unirse.',
  'invitation.otherAccount':
    'Ha iniciado sesión como {name} ({email}). Esta invitación es para {invited}: no se puede aceptar con su cuenta.',
  'invitation.ownAccount':
    'Ha iniciado sesión como {name}. Escriba su contraseña para unirse con su cuenta.',
  'invitation.passwordHint':
    'Si ya tiene una cuenta, use su contraseña. Una nueva tiene al menos 8 caracteres.',
  'invitation.stay': 'Cancelar y seguir como {name}',
  'invitation.switch': 'Cerrar sesión y continuar con esta invitación',
  'invitation.title': 'Bienvenido',
  'invitation.until': 'Válida hasta',
  'invitation.wasAccepted': 'Esta invitación ya se ha aceptado. Inicie sesión para continuar.',
  'invitation.wasExpired': 'Esta invitación ha caducado. Pida una nueva a quien se la envió.',
  'invitation.wasRevoked':
    'Esta invitación se ha retirado. Pida una nueva a la administración de la comunidad.',

  'invitationState.accepted': 'Aceptada',
  'invitationState.expired': 'Caducada',
  'invitationState.open': 'Abierta',
  'invitationState.revoked': 'Revocada',

  'invitations.all': 'Todas',
  'invitations.as': '¿Como qué?',
  'invitations.askRevoke': '¿Revocar la invitación de {email}?',
  'invitations.askRevokeText':
    'El enlace del correo deja de funcionar y no se puede recuperar. Puede enviar una nueva invitación en cualquier momento.',
  'invitations.filter': 'Mostrar invitaciones',
  'invitations.invite': 'Invitar a alguien',
  'invitations.lead': 'Enlaces para unirse. Cada uno vale siete días y una sola vez.',
  'invitations.none': 'Aún no se ha invitado a nadie',
  'invitations.noneText': 'Invite a residentes, vigilantes y a quien forme parte de la comunidad.',
  'invitations.notFound': 'No se encontró nada',
  'invitations.notFoundText': '¿Otras letras u otro estado?',
  'invitations.resend': 'Enviar de nuevo',
  'invitations.resendWhose': 'Enviar de nuevo: {email}',
  'invitations.resent': 'Hay un nuevo enlace en camino a {email}. El anterior ya no funciona.',
  'invitations.revoke': 'Revocar',
  'invitations.revokeWhose': 'Revocar la invitación de {email}',
  'invitations.search': 'Dirección o vivienda',
  'invitations.send': 'Enviar la invitación',
  'invitations.sent': 'Hay una invitación en camino a {email}.',
  'invitations.text': 'Enviamos por correo un enlace para unirse.',
  'invitations.until': 'Válida hasta el {when}',
  'invitations.wasRevoked': 'La invitación de {email} está revocada.',

  'many.askLeave': '¿Dejar de enviar y salir?',
  'many.askLeaveText':
    'Lo enviado queda enviado y figura en la lista de invitaciones. El resto no se envía.',
  'many.change': 'Cambiar las filas',
  'many.check': 'Revisar las filas',
  'many.columns':
    'La primera fila nombra las columnas: email y role; home para residentes, y building donde varias viviendas se llaman igual; job para el personal.',
  'many.double': 'Igual que la fila {row}.',
  'many.empty': 'Aún no hay filas.',
  'many.faulty': {
    one: 'Una fila tiene un error y no se envía.',
    other: '{count} filas tienen errores y no se envían.',
  },
  'many.file': 'Elegir un archivo CSV',
  'many.homeShared': 'Varias viviendas se llaman así: indique también el edificio.',
  'many.homeUnknown': 'Ninguna vivienda se llama así.',
  'many.isFaulty': 'Error',
  'many.isReady': 'Lista',
  'many.isRefused': 'No enviada',
  'many.isSent': 'Enviada',
  'many.jobUnknown': 'No existe ese trabajo.',
  'many.lead':
    'Pegue filas de una hoja de cálculo o elija un archivo CSV: una persona por fila, {most} como máximo. Nada se envía antes de que haya visto lo que se enviará.',
  'many.left': {
    zero: 'No se puede enviar ninguna fila.',
    one: 'Una fila está lista para enviarse.',
    other: '{count} filas están listas para enviarse.',
  },
  'many.noColumns': 'La primera fila debe nombrar las columnas, entre ellas email y role.',
  'many.notForRole': 'No es para este rol.',
  'many.openQuote': 'Hay unas comillas sin cerrar, o algo detrás de unas cerradas.',
  'many.pausing': 'Gatehouse no admite más por ahora. Sigue por sí solo.',
  'many.roleForbidden': 'No puede invitar a este rol.',
  'many.roleUnknown': 'No existe ese rol.',
  'many.row': 'Fila {row}',
  'many.rows': 'Filas',
  'many.send': { one: 'Enviar una invitación', other: 'Enviar {count} invitaciones' },
  'many.sent': {
    one: 'Una invitación está en camino.',
    other: '{count} invitaciones están en camino.',
  },
  'many.stop': 'Dejar de enviar',
  'many.stopped': 'No se ha perdido nada: continúe cuando quiera.',
  'many.title': 'Invitar a muchos',
  'many.tooMany': 'Como máximo {most} filas a la vez, por favor; estas son {count}.',
  'many.unreadable':
    'No se puede leer este archivo. Guárdelo como CSV en UTF-8 y elíjalo de nuevo.',
};
