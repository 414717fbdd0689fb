import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'Si ha olvidado su contraseña, elija una nueva:',
  'mailAccountExists.forgotAsk':
    'Si ha olvidado su contraseña, pida una nueva en la página de inicio de sesión.',
  'mailAccountExists.lead':
    'Alguien, quizá usted, quiso abrir una cuenta de Gatehouse con esta dirección. Ya existe una: solo tiene que iniciar sesión.',
  'mailAccountExists.subject': 'Ya tiene una cuenta',

  'mailConfirmEmailChange.button': 'Confirmar el cambio',
  'mailConfirmEmailChange.notYou': 'Si no fue usted, no lo siga: entonces no cambia nada.',
  'mailConfirmEmailChange.subject': 'Confirme el cambio de su dirección de correo',
  'mailConfirmEmailChange.wanted':
    'Alguien, esperamos que usted, quiere otra dirección para su cuenta de Gatehouse. El cambio necesita su confirmación.',
  'mailConfirmEmailChange.wantedWhich':
    'Alguien, esperamos que usted, quiere la dirección {email} para su cuenta de Gatehouse. El cambio necesita su confirmación.',

  'mailEmailChanged.lead': 'Su cuenta de Gatehouse tiene desde ahora otra dirección.',
  'mailEmailChanged.leadWhich': 'Su cuenta de Gatehouse tiene desde ahora la dirección {email}.',
  'mailEmailChanged.notYou':
    'Si no fue usted, avise enseguida a la administración de su comunidad.',
  'mailEmailChanged.subject': 'Su dirección de correo ha cambiado',

  'mailSecondFactor.changed': 'El segundo factor de su cuenta de Gatehouse ha cambiado.',
  'mailSecondFactor.codesReplaced':
    'Los códigos de recuperación de su cuenta de Gatehouse se han sustituido.',
  'mailSecondFactor.notYou':
    'Si no fue usted, cambie enseguida su contraseña y avise a la administración de su comunidad.',
  'mailSecondFactor.passkeyAdded': 'Se ha añadido una llave de acceso a su cuenta de Gatehouse.',
  'mailSecondFactor.passkeyRemoved': 'Se ha quitado una llave de acceso de su cuenta de Gatehouse.',
  'mailSecondFactor.subject': 'Su segundo factor ha cambiado',
  'mailSecondFactor.totpAdded':
    'Se ha añadido la aplicación de autenticación a su cuenta de Gatehouse.',
  'mailSecondFactor.totpRemoved':
    'Se ha quitado la aplicación de autenticación de su cuenta de Gatehouse.',

  'mailVerifyEmail.button': 'Confirmar la dirección',
  'mailVerifyEmail.lead':
    'Confirme que esta es su dirección de correo y su cuenta de Gatehouse estará lista.',
  'mailVerifyEmail.notAsked': 'Si no ha pedido una cuenta, no tiene que hacer nada.',
  'mailVerifyEmail.subject': 'Confirme su dirección de correo',
};
