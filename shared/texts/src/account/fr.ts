import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'emailChange.button': 'Confirmer l’adresse',
  'emailChange.done': 'Votre adresse e-mail a été modifiée.',
  'emailChange.half': 'Confirmé. Suivez maintenant le lien envoyé à votre autre adresse.',
  'emailChange.lead': 'Confirmez que vous voulez modifier l’adresse e-mail de votre compte.',
  'emailChange.title': 'Nouvelle adresse e-mail',

  'factor.askNewCodes': 'Créer de nouveaux codes de secours ?',
  'factor.askNewCodesText':
    'Les codes que vous avez gardés jusqu’ici cessent aussitôt de fonctionner.',
  'factor.askRemove': 'Supprimer l’application d’authentification ?',
  'factor.askRemoveText': 'Sans clé d’accès, votre mot de passe seul ouvrira votre compte.',
  'factor.begin': 'Configurer une application d’authentification',
  'factor.codesKept': 'Je les ai mis en lieu sûr',
  'factor.codesLeft': {
    one: 'Il vous reste {count} code de secours.',
    other: 'Il vous reste {count} codes de secours.',
  },
  'factor.codesText':
    'Gardez ces codes de secours en lieu sûr. Chacun vous ouvre la porte une fois si vous perdez votre téléphone. Ils ne seront plus affichés.',
  'factor.confirm': 'Confirmer',
  'factor.newCodes': 'Nouveaux codes de secours',
  'factor.on': 'Activé',
  'factor.qr': 'Code QR pour l’application d’authentification',
  'factor.remove': 'Supprimer',
  'factor.removed': 'L’application d’authentification est supprimée.',
  'factor.scan':
    'Scannez cette image avec votre application d’authentification, puis saisissez les six chiffres affichés.',
  'factor.text':
    'Un code de votre téléphone protège votre compte même si quelqu’un apprend votre mot de passe.',
  'factor.title': 'Second facteur',
  'factor.typeIt': 'Ou saisissez ce secret :',

  'look.text':
    'Votre choix s’applique tout de suite. Les e-mails aussi sont écrits dans votre langue.',
  'look.title': 'Langue et apparence',

  'profile.saved': 'Votre profil a été enregistré.',
  'profile.title': 'Profil',

  'sessions.askEnd': 'Se déconnecter sur {device} ?',
  'sessions.askEndOthers': 'Se déconnecter partout ailleurs ?',
  'sessions.askEndOthersText':
    'Tous vos autres appareils devront se reconnecter. D’ici là, seul celui-ci sonne.',
  'sessions.askEndText': 'Il faudra s’y reconnecter. D’ici là, cet appareil ne sonne pas.',
  'sessions.byAdmin': 'ouverte par un administrateur',
  'sessions.end': 'Déconnecter',
  'sessions.endOthers': 'Déconnecter partout ailleurs',
  'sessions.endWhich': 'Se déconnecter sur {device}',
  'sessions.lastUsed': 'dernière utilisation : {when}',
  'sessions.othersEnded': 'Vous n’êtes plus connecté que sur cet appareil.',
  'sessions.thisOne': 'Cet appareil',
  'sessions.title': 'Où vous êtes connecté',
  'sessions.unknownDevice': 'Appareil inconnu',
  'sessions.wasEnded': '{device} est déconnecté.',

  'verify.button': 'Confirmer mon adresse',
  'verify.done': 'Votre adresse e-mail est confirmée. Vous pouvez vous connecter.',
  'verify.lead': 'Un clic, et votre adresse e-mail est confirmée.',
  'verify.title': 'Confirmez votre adresse',
  'account.parts': 'Parties de cette page',
  'factor.codesCopied': 'Les codes sont copiés.',
  'factor.codesCopy': 'Copier',
  'factor.codesNoCopy': 'Le navigateur ne laisse pas cette page copier.',
  'factor.codesPrint': 'Imprimer',
  'factor.codesSave': 'Télécharger',
  'factor.codesTitle': 'Codes de secours de {email}',
};
