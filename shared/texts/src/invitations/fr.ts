import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'invitation.as': 'En tant que',
  'invitation.button': 'Rejoindre la résidence',
  'invitation.by': 'Invitation de',
  'invitation.community': 'Résidence',
  'invitation.continueAs': 'Continuer en tant que {name}',
  'invitation.for': 'Pour',
  'invitation.home': 'Logement',
  'invitation.lead':
    'Indiquez votre nom et choisissez un mot de passe pour rejoindre la résidence.',
  'invitation.otherAccount':
    'Vous êtes connecté en tant que {name} ({email}). Cette invitation est pour {invited} : elle ne peut pas être acceptée avec votre compte.',
  'invitation.ownAccount':
    'Vous êtes connecté en tant que {name}. Saisissez votre mot de passe pour rejoindre la résidence avec votre compte.',
  'invitation.passwordHint':
    'Si vous avez déjà un compte, utilisez son mot de passe. Un nouveau compte au moins 8 caractères.',
  'invitation.stay': 'Annuler et rester {name}',
  'invitation.switch': 'Se déconnecter et continuer avec cette invitation',
  'invitation.title': 'Bienvenue',
  'invitation.until': 'Valable jusqu’au',
  'invitation.wasAccepted': 'Cette invitation a déjà été acceptée. Connectez-vous pour continuer.',
  'invitation.wasExpired':
    'Cette invitation a expiré. Demandez-en une nouvelle à qui vous l’a envoyée.',
  'invitation.wasRevoked':
    'Cette invitation a été retirée. Demandez-en une nouvelle à la gestion de la résidence.',

  'invitationState.accepted': 'Acceptée',
  'invitationState.expired': 'Expirée',
  'invitationState.open': 'En attente',
  'invitationState.revoked': 'Révoquée',

  'invitations.all': 'Toutes',
  'invitations.as': 'En tant que ?',
  'invitations.askRevoke': 'Révoquer l’invitation de {email} ?',
  'invitations.askRevokeText':
    'Le lien du courriel cesse de fonctionner définitivement. Vous pouvez envoyer une nouvelle invitation à tout moment.',
  'invitations.filter': 'Afficher les invitations',
  'invitations.invite': 'Inviter quelqu’un',
  'invitations.lead':
    'Des liens pour rejoindre la résidence. Chacun est valable sept jours et une seule fois.',
  'invitations.none': 'Personne n’a encore été invité',
  'invitations.noneText':
    'Invitez les résidents, les gardiens et tous ceux qui font partie de la résidence.',
  'invitations.notFound': 'Rien trouvé',
  'invitations.notFoundText': 'D’autres lettres, ou un autre état ?',
  'invitations.resend': 'Renvoyer',
  'invitations.resendWhose': 'Renvoyer : {email}',
  'invitations.resent':
    'Un nouveau lien est en route vers {email}. Le précédent ne fonctionne plus.',
  'invitations.revoke': 'Révoquer',
  'invitations.revokeWhose': 'Révoquer l’invitation de {email}',
  'invitations.search': 'Adresse ou logement',
  'invitations.send': 'Envoyer l’invitation',
  'invitations.sent': 'Une invitation est en route vers {email}.',
  'invitations.text': 'Nous envoyons par e-mail un lien pour rejoindre la résidence.',
  'invitations.until': 'Valable jusqu’au {when}',
  'invitations.wasRevoked': 'L’invitation de {email} est révoquée.',

  'many.askLeave': 'Arrêter l’envoi et partir ?',
  'many.askLeaveText':
    'Ce qui est envoyé le reste et figure dans la liste des invitations. Le reste n’est pas envoyé.',
  'many.change': 'Modifier les lignes',
  'many.check': 'Vérifier les lignes',
  'many.columns':
    'La première ligne nomme les colonnes : email et role ; home pour les résidents, et building quand des logements portent le même nom ; job pour le personnel.',
  'many.double': 'Comme la ligne {row}.',
  'many.empty': 'Il n’y a pas encore de lignes.',
  'many.faulty': {
    one: 'Une ligne a une erreur et n’est pas envoyée.',
    other: '{count} lignes ont des erreurs et ne sont pas envoyées.',
  },
  'many.file': 'Choisir un fichier CSV',
  'many.homeShared': 'Plusieurs logements portent ce nom : indiquez aussi le bâtiment.',
  'many.homeUnknown': 'Aucun logement ne porte ce nom.',
  'many.isFaulty': 'Erreur',
  'many.isReady': 'Prête',
  'many.isRefused': 'Non envoyée',
  'many.isSent': 'Envoyée',
  'many.jobUnknown': 'Cette fonction n’existe pas.',
  'many.lead':
    'Collez des lignes d’un tableur, ou choisissez un fichier CSV : une personne par ligne, {most} au plus. Rien n’est envoyé avant que vous ayez vu ce qui le sera.',
  'many.left': {
    zero: 'Aucune ligne ne peut être envoyée.',
    one: 'Une ligne est prête à être envoyée.',
    other: '{count} lignes sont prêtes à être envoyées.',
  },
  'many.noColumns': 'La première ligne doit nommer les colonnes, dont email et role.',
  'many.notForRole': 'Pas pour ce rôle.',
  'many.openQuote': 'Un guillemet n’est pas fermé, ou quelque chose suit un guillemet fermé.',
  'many.pausing': 'Gatehouse n’en prend pas plus pour l’instant. Cela reprend tout seul.',
  'many.roleForbidden': 'Vous ne pouvez pas inviter à ce rôle.',
  'many.roleUnknown': 'Ce rôle n’existe pas.',
  'many.row': 'Ligne {row}',
  'many.rows': 'Lignes',
  'many.send': { one: 'Envoyer une invitation', other: 'Envoyer {count} invitations' },
  'many.sent': { one: 'Une invitation est en route.', other: '{count} invitations sont en route.' },
  'many.stop': 'Arrêter l’envoi',
  'many.stopped': 'Rien n’est perdu : continuez quand vous voulez.',
  'many.title': 'Inviter en nombre',
  'many.tooMany': '{most} lignes au plus à la fois, s’il vous plaît ; il y en a {count}.',
  'many.unreadable':
    'Ce fichier ne peut pas être lu. Enregistrez-le en CSV, en UTF-8, et choisissez-le de nouveau.',
  'invitations.open': 'Invitations en attente',
  'invitations.noneOpen': 'Aucune invitation n’est en attente.',
};
