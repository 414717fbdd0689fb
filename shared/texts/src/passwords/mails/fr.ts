import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'Le mot de passe de votre compte Gatehouse a été modifié.',
  'mailPasswordChanged.notYou':
    'Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe sur la page de connexion et prévenez la gestion de votre résidence.',
  'mailPasswordChanged.subject': 'Votre mot de passe a été modifié',

  'mailResetPassword.button': 'Choisir un nouveau mot de passe',
  'mailResetPassword.lead':
    'Quelqu’un, vous espérons-le, a demandé un nouveau mot de passe pour votre compte Gatehouse.',
  'mailResetPassword.notYou':
    'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  'mailResetPassword.subject': 'Choisissez un nouveau mot de passe',
};
