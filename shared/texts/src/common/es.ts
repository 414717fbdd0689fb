import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'action.cancel': 'Cancelar',
  'action.close': 'Cerrar',
  'action.continue': 'Continuar',
  'action.more': 'Mostrar más',
  'action.save': 'Guardar',
  'action.tryAgain': 'Intentar de nuevo',
  'action.undo': 'Deshacer',

  'days.clear': 'Quitar los días',
  'days.from': 'Desde',
  'days.inZone': 'Los días se cuentan en {zone}',
  'days.range': 'Qué días',
  'days.to': 'Hasta',
  'days.turned': 'El último día es anterior al primero',
  'days.turnedText': 'Cambie uno de los dos o quite los días.',
  'days.unfinished': 'Día, mes y año, por favor.',

  'failed.title': 'No se ha podido cargar',

  'field.codeWrong': 'Seis cifras, como las muestra la aplicación.',
  'field.currentPassword': 'Contraseña actual',
  'field.email': 'Esto no es una dirección de correo.',
  'field.emailAddress': 'Correo electrónico',
  'field.familyName': 'Apellidos',
  'field.givenName': 'Nombre',
  'field.hidePassword': 'Ocultar la contraseña',
  'field.invalid': 'Revise este dato, por favor.',
  'field.newPassword': 'Nueva contraseña',
  'field.optional': 'opcional',
  'field.password': 'Contraseña',
  'field.passwordHint': 'Al menos 8 caracteres. Varias palabras seguidas se recuerdan fácilmente.',
  'field.passwordShort': 'Al menos 8 caracteres, por favor.',
  'field.phone': 'Teléfono',
  'field.phoneHint': 'Con el prefijo del país, por ejemplo +91 98000 00001',
  'field.phoneWrong': 'Empiece con + y el prefijo del país, y después solo cifras: +91 98000 00001',
  'field.required': 'Rellene este campo, por favor.',
  'field.showPassword': 'Mostrar la contraseña',
  'field.text': 'Solo texto, por favor: sin enlaces ni caracteres invisibles.',

  'language.failed': 'No se ha podido cargar {language}',
  'language.failedText': 'Elija el idioma de nuevo cuando tenga conexión.',
  'language.label': 'Idioma',
  'loading.label': 'Cargando',

  'problem.accountShared':
    'Esta cuenta pertenece también a otra comunidad; solo un operador puede hacerlo.',
  'problem.actorForbidden': 'Actúa en nombre de otra persona; solo ella puede hacer esto.',
  'problem.challengeOver':
    'Este inicio de sesión tardó demasiado. Empiece de nuevo con su contraseña.',
  'problem.changedMeanwhile':
    'Esto se ha cambiado entretanto en otro lugar. Ve cómo está ahora: compruébelo y guarde de nuevo.',
  'problem.codeWrong': 'Este código es incorrecto o ya se usó.',
  'problem.emailTaken': 'Ya hay una cuenta con esta dirección. Use su contraseña.',
  'problem.emailUnverified':
    'Confirme primero su correo electrónico: siga el enlace de nuestro mensaje.',
  'problem.invalid': 'Algo en este formulario no está bien. Revíselo, por favor.',
  'problem.invalidCredentials': 'El correo o la contraseña no son correctos.',
  'problem.invitationAccepted': 'Esta invitación se aceptó entretanto.',
  'problem.invitationRevoked': 'Esta invitación se revocó entretanto. Envíe una nueva.',
  'problem.invitationSentLately':
    'El último correo es demasiado reciente. Espere un poco antes de enviar otro.',
  'problem.jobsAtOnce':
    'Esta cuenta ya tiene en marcha todo lo que puede. Espere a que algo esté listo o cancélelo.',
  'problem.lastAdmin': 'Una comunidad necesita un administrador, y este es el último.',
  'problem.linkInvalid':
    'Este enlace ya no es válido: se usó, ha caducado o se envió otro más nuevo.',
  'problem.notFound': 'Esto ya no existe.',
  'problem.ownAccount': 'No puede hacer esto con su propia cuenta.',
  'problem.passkeyKnown': 'Este dispositivo ya tiene una llave de acceso para su cuenta.',
  'problem.passkeyNotUsed': 'La llave de acceso no se usó. Inténtelo de nuevo o elija otra forma.',
  'problem.passkeyRefused': 'Esta llave de acceso no abre esta cuenta.',
  'problem.passkeysNotHere': 'Este navegador no puede usar llaves de acceso aquí.',
  'problem.passkeysTooMany':
    'Su cuenta ya tiene todas las llaves de acceso posibles. Elimine primero una.',
  'problem.passwordCommon': 'Mucha gente usa esta contraseña, así que es fácil de adivinar.',
  'problem.passwordPersonal': 'Su nombre o su dirección son fáciles de adivinar.',
  'problem.passwordTooLong': 'Esta contraseña es demasiado larga.',
  'problem.passwordWrong': 'Esta no es la contraseña.',
  'problem.permissionMissing': 'No puede hacer esto.',
  'problem.photoUnreadable': 'Este archivo no es una imagen que se pueda enviar. Elija otro.',
  'problem.rankTooHigh': 'Esta persona tiene un rol más alto del que usted puede cambiar.',
  'problem.signedOut': 'Se ha cerrado su sesión. Inicie sesión de nuevo.',
  'problem.tooManyAttempts': 'Demasiados intentos. Espere un momento e inténtelo de nuevo.',
  'problem.tooManyCommunities':
    'Esta cuenta ya tiene roles en tantas comunidades como puede tener.',
  'problem.unavailable': 'Gatehouse no puede responder ahora. Inténtelo de nuevo en un momento.',
  'problem.unexpected':
    'Algo ha fallado por nuestra parte. Si sigue igual, díganos este número: {id}',
  'problem.unitEmpty': 'En esta vivienda no vive nadie que pueda responder.',
  'problem.unreachable':
    'No se puede contactar con Gatehouse. Revise su conexión e inténtelo de nuevo.',
  'problem.visitAnswered': 'Alguien de su vivienda ya ha respondido.',
  'problem.visitExpired': 'El tiempo para responder se acabó.',
  'problem.visitLapsed': 'El permiso ha terminado. Llame otra vez a la vivienda.',
  'problem.visitMoved': 'Esta visita ha cambiado entretanto.',
  'problem.visitMovedBy': '{person} se adelantó.',

  'toasts.label': 'Novedades',
  'toasts.undone': 'Todo está como antes.',
};
