import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'doorway.text': 'Voyez qui est au portail, où que vous soyez, et répondez d’un geste.',
  'doorway.title': 'Au portail, il y a toujours quelqu’un pour vous.',

  'noCommunity.join': 'Rejoindre avec un code',
  'noCommunity.text':
    'Votre compte n’appartient à aucune résidence. Demandez une invitation à votre gestionnaire.',
  'noCommunity.title': 'Pas encore de résidence',

  'secondFactor.code': 'Code',
  'secondFactor.lead':
    'Saisissez les six chiffres affichés par votre application d’authentification.',
  'secondFactor.other': 'Se connecter avec un autre compte',
  'secondFactor.passkeyLead': 'Confirmez avec votre clé d’accès que c’est bien vous.',
  'secondFactor.recoveryCode': 'Code de secours',
  'secondFactor.recoveryLead': 'Saisissez l’un des codes de secours que vous avez gardés.',
  'secondFactor.title': 'Encore une étape',
  'secondFactor.useApp': 'Utiliser l’application',
  'secondFactor.usePasskey': 'Utiliser une clé d’accès',
  'secondFactor.useRecovery': 'Utiliser un code de secours',

  'session.signOut': 'Se déconnecter',

  'signIn.another': 'Quelqu’un d’autre s’est connecté ici. Ce que vous aviez ouvert est fermé.',
  'signIn.back': 'Retour à la connexion',
  'signIn.button': 'Se connecter',
  'signIn.forgot': 'Mot de passe oublié ?',
  'signIn.goOnAs': 'Continuer en tant que {name}',
  'signIn.invited': 'Nouveau ici ? Rejoignez-nous avec le lien de votre invitation.',
  'signIn.lead': 'Heureux de vous voir.',
  'signIn.name': 'Adresse e-mail ou nom d’utilisateur',
  'signIn.title': 'Connexion',
  'signIn.withPasskey': 'Se connecter avec une clé d’accès',

  'stepUp.title': 'Est-ce bien vous ?',
  'stepUp.withCode':
    'Pour cela, donnez un code de votre application d’authentification ou un code de secours.',
  'stepUp.withPassword': 'Pour cela, donnez encore une fois votre mot de passe.',
};
