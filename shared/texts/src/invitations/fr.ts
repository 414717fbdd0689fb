import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'invitation.as': 'En tant que',
  'invitation.button': 'Rejoindre la résidence',
  'invitation.by': 'Invitation de',
  'invitation.community': 'Résidence',
  'invitation.continueAs': 'Continuer en tant que {name}',
  'invitation.for': 'Pour',
  'invitation.handedLead':
    'Dites-nous votre nom, et choisissez un nom d’utilisateur et un mot de passe pour vous connecter.',
  'invitation.home': 'Logement',
  'invitation.lead':
    'Indiquez votre nom et choisissez un mot de passe pour rejoindre la résidence.',
  'invitation.otherAccount':
    'Vous êtes connecté en tant que {name} ({email}). Cette invitation est pour {invited} : elle ne peut pas être acceptée avec votre compte.',
  'invitation.ownAccount':
    'Vous êtes connecté en tant que {name} et rejoignez la résidence avec ce compte.',
  'invitation.passwordHint':
    'Si vous avez déjà un compte, utilisez son mot de passe. Un nouveau compte au moins 8 caractères.',
  'invitation.stay': 'Annuler et rester {name}',
  'invitation.switch': 'Se déconnecter et continuer avec cette invitation',
  'invitation.title': 'Bienvenue',
  'invitation.until': 'Valable jusqu’au',
  'invitation.userName': 'Nom d’utilisateur',
  'invitation.userNameHint':
    'Au moins 3 lettres de a à z ou chiffres, comme asha.rao. Il sert à vous connecter.',
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
  'invitations.askRevokeLink': 'Annuler le lien du {when} ?',
  'invitations.askRevokeLinkText':
    'Le lien ne fonctionne plus et ne peut pas être rétabli. Vous pouvez en créer un nouveau à tout moment.',
  'invitations.bounced': 'Le mail a été renvoyé le {when}. L’adresse est-elle juste ?',
  'invitations.byMail': 'Par e-mail',
  'invitations.delivery': 'Comment le lien arrive-t-il ?',
  'invitations.filter': 'Afficher les invitations',
  'invitations.handOver': 'Pas d’adresse e-mail : remettre un lien',
  'invitations.handOverText':
    'Vous recevez un lien que vous montrez, imprimez ou envoyez vous-même.',
  'invitations.invite': 'Inviter quelqu’un',
  'invitations.lead':
    'Des liens pour rejoindre la résidence. Chacun est valable sept jours et une seule fois.',
  'invitations.makeLink': 'Créer le lien',
  'invitations.newLink': 'Nouveau lien',
  'invitations.newLinkWhose': 'Nouveau lien à la place de celui du {when}',
  'invitations.noAddress': 'Lien remis en main propre',
  'invitations.none': 'Personne n’a encore été invité',
  'invitations.noneText':
    'Invitez les résidents, les gardiens et tous ceux qui font partie de la résidence.',
  'invitations.notFound': 'Rien trouvé',
  'invitations.notFoundText': 'D’autres lettres, ou un autre état ?',
  'invitations.opened': 'Ouverte : {when}',
  'invitations.progress': 'Où elles en sont',
  'invitations.resend': 'Renvoyer',
  'invitations.resendWhose': 'Renvoyer : {email}',
  'invitations.resent':
    'Un nouveau lien est en route vers {email}. Le précédent ne fonctionne plus.',
  'invitations.revoke': 'Révoquer',
  'invitations.revokeLinkWhose': 'Annuler le lien du {when}',
  'invitations.revokeWhose': 'Révoquer l’invitation de {email}',
  'invitations.search': 'Adresse ou logement',
  'invitations.send': 'Envoyer l’invitation',
  'invitations.sent': 'Une invitation est en route vers {email}.',
  'invitations.text': 'Nous envoyons par e-mail un lien pour rejoindre la résidence.',
  'invitations.wasRevokedLink': 'Le lien ne fonctionne plus.',
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
  'invitationProgress.bounced': 'Renvoyée',
  'invitationProgress.joined': 'A rejoint',
  'invitationProgress.opened': 'Ouverte',
  'invitationProgress.sent': 'Envoyée',
  'invitationProgress.toHandOver': 'À remettre',
  'inviteAll.action': 'Envoyer les invitations',
  'inviteAll.ask': 'Inviter tous ceux qui ne l’ont pas encore été ?',
  'inviteAll.askText':
    'Toute personne saisie avec une adresse mail et sans compte reçoit un lien pour son logement, 60 par minute au plus. Ce qui est envoyé ne peut pas être rattrapé.',
  'inviteAll.begun': 'Les invitations sont en route.',
  'inviteAll.button': 'Inviter tous les autres',
  'inviteAll.left': 'Qui n’a pas été invité',
  'inviteAll.list': 'Invitations envoyées ensemble',
  'inviteAll.mayNot': 'Vous ne pouvez plus inviter de résidents.',
  'inviteAll.running': 'En cours d’envoi',
  'invitee.hasAccount': 'Ont déjà un compte : {count}',
  'invitee.lately': 'Invités il y a moins d’un jour : {count}',
  'invitee.noAddress': 'Pas d’adresse mail : {count}',
  'invitee.noHome': 'N’ont pas de logement ici : {count}',
  'invitee.own': 'Ont votre propre adresse : {count}',
};
