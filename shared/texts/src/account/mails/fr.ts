import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'Si vous avez oublié votre mot de passe, choisissez-en un nouveau :',
  'mailAccountExists.forgotAsk':
    'Si vous avez oublié votre mot de passe, demandez-en un nouveau sur la page de connexion.',
  'mailAccountExists.lead':
    'Quelqu’un, peut-être vous, a voulu ouvrir un compte Gatehouse avec cette adresse. Il en existe déjà un : connectez-vous simplement.',
  'mailAccountExists.subject': 'Vous avez déjà un compte',

  'mailConfirmEmailChange.button': 'Confirmer le changement',
  'mailConfirmEmailChange.notYou': 'Si ce n’était pas vous, ne le suivez pas : rien ne changera.',
  'mailConfirmEmailChange.subject': 'Confirmez le changement de votre adresse e-mail',
  'mailConfirmEmailChange.wanted':
    'Quelqu’un, vous espérons-le, souhaite une autre adresse pour votre compte Gatehouse. Ce changement demande votre confirmation.',
  'mailConfirmEmailChange.wantedWhich':
    'Quelqu’un, vous espérons-le, souhaite l’adresse {email} pour votre compte Gatehouse. Ce changement demande votre confirmation.',

  'mailEmailChanged.lead': 'Votre compte Gatehouse a désormais une autre adresse.',
  'mailEmailChanged.leadWhich': 'Votre compte Gatehouse a désormais l’adresse {email}.',
  'mailEmailChanged.notYou':
    'Si ce n’était pas vous, prévenez tout de suite la gestion de votre résidence.',
  'mailEmailChanged.subject': 'Votre adresse e-mail a été modifiée',

  'mailSecondFactor.changed': 'Le second facteur de votre compte Gatehouse a été modifié.',
  'mailSecondFactor.codesReplaced':
    'Les codes de secours de votre compte Gatehouse ont été remplacés.',
  'mailSecondFactor.notYou':
    'Si ce n’était pas vous, changez tout de suite votre mot de passe et prévenez la gestion de votre résidence.',
  'mailSecondFactor.passkeyAdded': 'Une clé d’accès a été ajoutée à votre compte Gatehouse.',
  'mailSecondFactor.passkeyRemoved': 'Une clé d’accès a été retirée de votre compte Gatehouse.',
  'mailSecondFactor.subject': 'Votre second facteur a été modifié',
  'mailSecondFactor.totpAdded':
    'L’application d’authentification a été ajoutée à votre compte Gatehouse.',
  'mailSecondFactor.totpRemoved':
    'L’application d’authentification a été retirée de votre compte Gatehouse.',

  'mailVerifyEmail.button': 'Confirmer l’adresse',
  'mailVerifyEmail.lead':
    'Confirmez que cette adresse e-mail est bien la vôtre, et votre compte Gatehouse sera prêt.',
  'mailVerifyEmail.notAsked': 'Si vous n’avez pas demandé de compte, vous n’avez rien à faire.',
  'mailVerifyEmail.subject': 'Confirmez votre adresse e-mail',
};
