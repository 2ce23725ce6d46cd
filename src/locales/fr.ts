import { dialog } from './dialog/fr';
import type { Locale } from './locale';
import { shell } from './shell/fr';

/**
 * French (France, Belgium, Switzerland, Canada). Formal address: “vous”. Quotation marks: « … », with no-break spaces,
 * also before : ; ? and !.
 *
 * Microsoft's words that are quoted here. A: seen on the live page by several people. B: Microsoft's translated
 * documentation, so the English stands in brackets. Everything else of Microsoft's stays English until it is known.
 * - Consent on behalf of your organization = Consentement pour le compte de votre organisation: A (RDV Service Public, with a screenshot; Microsoft Learn)
 * - Accept = Accepter: A (the same)
 * - Enterprise apps = Applications d’entreprise: B (azure-docs.fr-fr, provisioning tutorials)
 * - Users and groups, Properties, Yes, Save = Utilisateurs et groupes, Propriétés, Oui, Enregistrer: B (azure-docs.fr-fr)
 * - Names of roles, below under `roleNames`: B (azure-docs.fr-fr, roles/permissions-reference, 2021-03, with the
 *   template ids; manage-apps; read 2026-11-25)
 * - Need admin approval, Approval required, Request approval, Grant admin consent, Admin consent, Revoke permission,
 *   unverified: unknown, so English, with what it means
 *
 * Glossary: admin = administrateur; organization = organisation; tenant = locataire; approve = approuver;
 * consent = consentement; permission = autorisation; publisher = éditeur; request = demande; sync = synchronisation;
 * sign in = se connecter; mailbox = boîte aux lettres; check box = case; add-in = complément.
 *
 * `{app}` is masculine, as product names are. `{organization}` becomes a name, “votre organisation” or “l’organisation”.
 */
export const fr: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Connectez-vous d’abord à {system}',
      lead: 'La synchronisation relie votre boîte aux lettres à {system}. Connectez-vous-y, puis configurez la synchronisation.',
      button: 'Se connecter à {system}',
    },
    notHosted: {
      heading: 'Cette boîte n’est pas dans Microsoft 365',
      'outlook-com':
        'C’est une boîte aux lettres Outlook.com. {app} a besoin d’une boîte professionnelle dans Microsoft 365.',
      gmail:
        'C’est une boîte aux lettres Gmail. {app} a besoin d’une boîte professionnelle dans Microsoft 365.',
      'on-premises':
        'Elle est sur le serveur Exchange de votre organisation. {app} a besoin d’une boîte aux lettres dans Microsoft 365.',
      next: 'Ouvrez une boîte aux lettres de votre compte professionnel, puis réessayez.',
      anyway: 'Se connecter quand même',
    },
    sharedMailbox: {
      heading: 'C’est une boîte aux lettres partagée',
      lead: 'Les boîtes aux lettres partagées ne sont pas synchronisées. Ouvrez la vôtre, puis configurez la synchronisation.',
      own: 'Configurer ma propre boîte',
    },
    signingIn: {
      heading: 'Continuez dans la fenêtre de Microsoft',
      lead: 'Connectez-vous avec votre compte professionnel. Cette page continue ensuite toute seule.',
      seeing: 'Microsoft vous arrête à cet endroit ?',
      sawApproval: '{needApproval}',
      sawForm: 'Si un motif est demandé, collez le nôtre et sélectionnez {requestApproval}.',
      copyReason: 'Copier le motif',
      sent: 'J’ai envoyé la demande',
      cancel: 'Annuler',
    },
    checking: {
      heading: 'Vérification auprès de Microsoft',
      lead: 'Cela prend quelques secondes.',
      cancel: 'Annuler',
    },
    clickNeeded: {
      heading: 'La fenêtre de Microsoft est encore nécessaire',
      lead: 'Votre navigateur ne l’ouvre que si vous sélectionnez le bouton.',
      open: 'Ouvrir la fenêtre de Microsoft',
      cancel: 'Annuler',
    },
    asking: {
      heading: 'Qu’avez-vous vu ?',
      lead: 'Microsoft n’a pas indiqué la raison de l’arrêt. Votre réponse nous montre ce qui peut aider.',
      approval: '{needApproval}',
      form: '{approvalRequired}, et j’ai envoyé une demande',
      closed: 'J’ai fermé la fenêtre ou annulé',
      nothing: 'Aucune fenêtre ne s’est ouverte',
      other: 'Autre chose',
      paste: 'Collez le texte que vous avez vu',
      pasteHint: 'Par exemple, le message avec son numéro.',
      explain: 'Expliquer',
      admin: 'Je suis administrateur',
    },
    advice: {
      notYet: 'Pas encore approuvé. Cela peut prendre du temps.',
      unknown: 'Microsoft n’a pas indiqué si l’approbation a été donnée.',
      details: 'Détails pour le support',
      copyDetails: 'Copier les détails',
      copied: 'Copié',
      notCopied: 'La copie est bloquée ici. Sélectionnez le texte et copiez-le.',
      notLoaded: 'Cette partie n’a pas pu être chargée.',
      steps: 'Que faire',
      yourOrganization: 'votre organisation',
    },
    actions: {
      'email-admin': 'Écrire à mon administrateur',
      'copy-request': 'Copier la demande',
      'i-am-admin': 'Je suis administrateur',
      'i-am-not-admin': 'Je ne suis pas administrateur',
      'check-again': 'Vérifier à nouveau',
      'try-again': 'Réessayer',
      'approve-for-everyone': 'Approuver pour tous',
      'tick-box': 'Se connecter et cocher la case',
      'use-other-account': 'Utiliser un autre compte',
      'contact-support': 'Contacter le support',
      back: 'Retour',
    },
    waiting: {
      heading: 'En attente de votre administrateur',
      headingApproval: 'Approuvez sur la page de Microsoft',
      approval:
        'Vous avez ouvert la page d’approbation le {date}. Sélectionnez-y {accept}, puis revenez ici.',
      asAdmin: 'Je suis administrateur',
      otherWays: 'Autres façons d’approuver',
      mail: 'Vous avez fait la demande par e-mail le {date}.',
      copy: 'Vous avez copié la demande le {date}. Envoyez-la à votre administrateur.',
      workflow: 'Vous avez fait la demande dans la fenêtre de Microsoft le {date}.',
      next: 'Revenez une fois l’approbation donnée. Vous pouvez aussi vérifier maintenant.',
      check: 'Vérifier à nouveau',
      finish: 'Terminer la configuration',
      restart: 'Recommencer',
    },
    partly: {
      heading: 'Il manque des autorisations',
      lead: 'Vous êtes connecté, mais {app} ne peut peut-être pas encore tout faire. Il manque :',
      next: 'Un administrateur peut les approuver avec le même lien qu’avant.',
      everything: 'Le lien redemande tout, pour que rien de ce qui a déjà été accordé ne soit perdu.',
    },
    wrongAccount: {
      heading: 'C’est un autre compte',
      lead: 'Vous vous êtes connecté avec {account}, mais cette boîte aux lettres appartient à {mailbox}. Rien n’a été enregistré.',
      admin:
        'Était-ce votre administrateur, et a-t-il approuvé ? Terminez maintenant avec votre propre compte.',
      shared:
        '{mailbox} est-elle une boîte aux lettres partagée ? Celles-ci ne sont pas synchronisées. Ouvrez la vôtre, puis configurez la synchronisation.',
      finish: 'Utiliser le bon compte',
      stop: 'S’arrêter ici',
    },
    reach: {
      question: 'Avez-vous coché {tickBox} ?',
      yes: 'Oui, pour tous',
      no: 'Non, ou pas certain',
      everyone:
        'Approuvé pour tous : vos collègues peuvent maintenant sélectionner « Configurer la synchronisation ».',
      self: 'C’est approuvé pour vous, mais pas encore pour les autres.',
      approve: 'Approuver pour tous',
    },
    connected: {
      heading: 'Connexion réussie',
      lead: 'La synchronisation est configurée pour {account}.',
      remembered: 'Configurée le {date}, non vérifiée maintenant',
      rememberedLead:
        'Vérifiez maintenant si la synchronisation fonctionne encore. Microsoft vous demandera peut-être de vous connecter.',
      rememberedAsking: 'Nous demandons à Microsoft si elle fonctionne encore.',
      checking: 'Vérification de la boîte aux lettres',
      checkingLead:
        'Vous êtes connecté. Nous vérifions maintenant si la synchronisation peut fonctionner avec votre boîte aux lettres.',
      since: 'Connexion active depuis le {date}.',
      settings: 'Paramètres de synchronisation',
    },
    mailbox: {
      title: 'Votre boîte aux lettres',
      areas: { mail: 'E-mails', calendar: 'Calendrier', contacts: 'Contacts', tasks: 'Tâches' },
      states: {
        asking: 'En cours',
        works: 'Fonctionne',
        'permission-missing': 'Autorisation manquante',
        'not-available': 'Non disponible',
        busy: 'Occupé : attendez {seconds} s',
        unknown: 'Pas de réponse',
      },
      unasked: 'Elle n’a pas été vérifiée depuis l’ouverture de cette page.',
      silent: 'Votre boîte aux lettres n’a pas encore répondu. Vous pouvez vérifier à nouveau plus tard.',
      again: 'Nous redemandons automatiquement.',
      help: 'Que faire',
      helpWith: 'Que faire : {area}',
      signIn: 'Se reconnecter',
      ews: 'La synchronisation utilise ici Exchange Web Services. Microsoft Graph ne peut pas dire si ces services sont activés.',
      ewsHelp: 'Que peut vérifier un admin',
    },
    settings: {
      heading: 'Paramètres de synchronisation',
      interrupted: 'Quelque chose bloque en ce moment. Revenez en arrière pour voir ce qui peut aider.',
      account: 'Compte',
      accountUnknown: 'Connu après la prochaine vérification',
      organization: 'Organisation',
      since: 'Connexion active depuis',
      lastCheck: 'Dernière vérification',
      never: 'Pas encore',
      checkNow: 'Vérifier maintenant',
      checked: 'Votre boîte aux lettres a été vérifiée.',
      allowed: 'Ce qui est autorisé',
      allowedUnknown: 'Nous le saurons après la prochaine vérification.',
      missing: 'Manque : {scope}',
      addLead:
        'Une autorisation manquante peut être ajoutée aux autres. Si seuls les administrateurs peuvent approuver dans votre organisation, l’un d’eux doit approuver à nouveau, car l’approbation porte sur une liste fixe.',
      add: 'Ajouter ce qui manque',
      ask: 'Demander à mon administrateur',
      service: 'Service de synchronisation',
      serviceNone: 'Aucun service de synchronisation n’est configuré ici : rien n’a donc été transmis.',
      serviceDone: 'Il connaît cette connexion.',
      servicePending:
        'Il ne connaît pas encore cette connexion. Nous l’en informons dès que votre boîte aux lettres est vérifiée.',
      serviceFailed:
        'Il ne connaît pas encore cette connexion. Nous réessayons à l’ouverture de cette page, et rien n’est perdu.',
      serviceOwed:
        'Il ne sait pas encore qu’une connexion précédente est terminée. Nous réessayons quand vous ouvrez cette page.',
      tryNow: 'Essayer maintenant',
      otherAccount: 'Utiliser un autre compte',
      disconnect: 'Déconnecter',
      details: 'Détails',
      tenant: 'ID de locataire',
      back: 'Retour',
    },
    disconnecting: {
      heading: 'Déconnecter cette boîte aux lettres ?',
      lead: 'Cette page oublie alors la connexion et votre compte.',
      service: 'Le service de synchronisation reçoit l’ordre de s’arrêter.',
      remains: 'Microsoft conserve ce qui a été approuvé. Pour le retirer aussi :',
      own: 'Ce que vous avez approuvé vous-même : supprimez-le dans « Mes applications » (My Apps).',
      admin: 'Ce qu’un administrateur a approuvé pour tous : seul un administrateur peut le supprimer.',
      myApps: 'Ouvrir Mes applications',
      enterpriseApps: 'Centre d’administration',
      confirm: 'Déconnecter',
      keep: 'Rester connecté',
    },
    ending: {
      heading: 'Déconnexion en cours',
      telling: 'Nous demandons au service de synchronisation d’arrêter.',
      signInFirst:
        'Connectez-vous encore une fois pour que le service de synchronisation s’arrête. D’ici là, il continue peut-être.',
      otherAccount: 'C’était un autre compte. Connectez-vous avec celui qui était connecté.',
      notTaken:
        'Le service de synchronisation n’a pas encore accepté et continue peut-être. Nous réessayons quand vous ouvrez cette page, et rien n’est perdu.',
      signIn: 'Se connecter',
    },
    unsaved: 'Cela n’a pas encore pu être enregistré. Nous réessayons tant que cette page est ouverte.',
    help: {
      heading: 'Aide',
      lead: '« Configurer la synchronisation » connecte votre boîte aux lettres Microsoft 365. Votre organisation peut exiger l’approbation préalable d’un administrateur.',
      support: 'Contacter le support',
    },
    about: {
      heading: 'À propos',
      lead: 'LPC Sidebar {version}, par {publisher}.',
      language: 'Langue',
      sameAsOutlook: 'Comme Outlook',
    },
    back: 'Retour',
  },
  quotes: {
    needApproval: 'Un administrateur doit approuver (« Need admin approval »)',
    approvalRequired: '« Approval required » (approbation requise)',
    requestApproval: '« Request approval » (demander l’approbation)',
    accept: '« Accepter »',
    tickBox: '« Consentement pour le compte de votre organisation »',
  },
  quotesInBoth: {
    accept: '« Accepter » (Accept)',
    tickBox: '« Consentement pour le compte de votre organisation » (Consent on behalf of your organization)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft annonce l’approbation',
      lead: 'Vos collègues peuvent maintenant terminer : Outlook, LPC Sidebar, « Terminer la configuration ».',
      done: 'Il n’y a rien d’autre à faire ici. Vous pouvez fermer cette fenêtre.',
      check:
        'Cette page ne peut pas vérifier l’approbation. C’est la première connexion d’un collègue qui le fera. L’approbation peut mettre quelques minutes à arriver.',
      tenant: 'Organisation qui a répondu (ID de locataire) : {tenant}',
      otherTenant:
        'La demande venait d’une autre organisation (ID de locataire {asked}). Si vos collègues ne peuvent pas terminer, ouvrez à nouveau le lien et connectez-vous avec un compte administrateur de cette organisation.',
      undoHeading: 'Pour annuler l’approbation',
      undo: 'Dans le Centre d’administration Microsoft Entra, accédez à {path}. Sous « Admin consent », ouvrez les points de suspension (…) à côté d’une autorisation et sélectionnez « Revoke permission ».',
      path: 'Entra ID > Applications d’entreprise (Enterprise apps) > {app} > Autorisations (Permissions)',
    },
    declined: {
      heading: 'Non approuvé',
      lead: 'Microsoft indique que la demande a été refusée ou annulée. Rien n’a été modifié.',
      again: 'Vous avez changé d’avis ? Ouvrez à nouveau le lien de la demande.',
      forward:
        'Vous n’êtes pas administrateur ? Transférez la demande. Ces rôles peuvent l’approuver : {roles}.',
      suspicious: 'Vous n’attendiez pas cette demande ? Prévenez votre équipe de sécurité.',
    },
    failed: {
      heading: 'L’approbation n’a pas abouti',
      lead: 'Microsoft signale un problème. À notre connaissance, rien n’a été approuvé.',
      codes: 'Code dans l’adresse de cette page, à titre indicatif : {codes}',
      again: 'Attendez quelques minutes, puis ouvrez à nouveau le lien de la demande.',
      forward:
        'Si Microsoft indique que vous ne pouvez pas approuver, transférez la demande à une personne ayant l’un de ces rôles : {roles}.',
      support: 'Cela ne fonctionne toujours pas ? Contactez le support et indiquez le code.',
    },
    malformed: {
      heading: 'Aucune réponse à afficher',
      lead: 'Microsoft revient à cette page une fois qu’un administrateur s’est prononcé sur {app}. Cette adresse ne contient pas de réponse complète : on ne sait donc rien.',
      reloaded:
        'Avez-vous rechargé cette page ? La réponse ne s’affiche qu’une fois, et recharger ne change rien.',
      next: 'Votre collègue peut voir dans Outlook si l’approbation est donnée : LPC Sidebar, « Vérifier à nouveau ».',
    },
    adminCenter: 'Ouvrir le centre d’admin Entra',
    support: 'Contacter le support',
    newWindow: 's’ouvre dans une nouvelle fenêtre',
  },
  dialog,
  request: {
    subject: 'Approbation nécessaire : {app} pour Outlook',
    intro: {
      hello: 'Bonjour,',
      mine: 'Je souhaite utiliser {app} dans Outlook. Selon Microsoft, un administrateur doit d’abord l’approuver.',
      what: 'Ainsi, mes e-mails, mon calendrier, mes contacts et mes tâches restent à jour avec mes données clients.',
      request: 'Pouvez-vous examiner cette demande et prendre une décision ?',
    },
    help: {
      subject: 'Besoin d’aide : {app} pour Outlook',
      intro:
        'Je souhaite utiliser {app} dans Outlook, mais Microsoft m’en a empêché. Voici ce que cela signifie :',
      steps: 'Ce qui aiderait',
      details: 'Détails fournis par Microsoft',
      organization: 'l’organisation',
      question: 'Pouvez-vous regarder cela ?',
    },
    permissions: {
      heading: 'Ce que l’application demande',
      lead: 'Elle agit au nom de la personne qui se connecte et n’accède à rien d’autre que ce à quoi cette personne a accès.',
      names: 'Elle demande : {names}.',
      also: 'Microsoft mentionne aussi l’essentiel : la connexion, le profil de base et le maintien de l’accès aux données autorisées.',
    },
    approve: {
      heading: 'Pour approuver pour tous',
      lead: 'Ouvrez ce lien et sélectionnez « Accepter » :',
      roles: 'Cela fonctionne avec l’un de ces rôles : {roles}.',
      account: 'Aucun compte {publisher} n’est nécessaire.',
    },
    genuine: {
      heading: 'Pour vérifier l’authenticité',
      address: 'La barre d’adresse affiche {host} pendant que vous vous connectez et décidez.',
      app: 'La page de Microsoft nomme {app}, publié par {publisher}.',
      id: 'Le lien contient cet ID d’application : {id}',
      same: 'Les autorisations sont celles qui figurent ici, et aucune autre.',
      ask: 'Un doute ? Demandez-moi de vive voix ou par téléphone.',
    },
    refuse: 'Vous ne vous y attendiez pas ? N’approuvez pas et prévenez votre équipe de sécurité.',
    byHand: {
      heading: 'Pour approuver sans le lien',
      go: 'Dans le Centre d’administration Microsoft Entra, accédez à {path}.',
      path: 'Entra ID > Applications d’entreprise (Enterprise apps) > {app} > Autorisations (Permissions)',
      grant: 'Sélectionnez « Grant admin consent » et comparez la liste avant d’accepter.',
      missing:
        'L’application n’est pas dans la liste ? Recherchez l’ID d’application. Pour l’ajouter : New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'Ce qui se passe ensuite',
      finish: 'Je sélectionne « Terminer la configuration » dans Outlook. Vous n’avez rien d’autre à faire.',
      refused: 'Rien ne change si vous n’approuvez pas.',
    },
    undo: {
      heading: 'Pour annuler plus tard',
      revoke:
        'Dans le Centre d’administration Microsoft Entra, accédez à {path}. Sous « Admin consent », ouvrez les points de suspension (…) à côté d’une autorisation et sélectionnez « Revoke permission ».',
    },
    bye: 'Merci d’avance,',
    justification: {
      with: 'J’ai besoin de {app} pour garder Outlook (e-mails, calendrier, contacts, tâches) à jour avec mes données clients. Accès limité à ma propre boîte aux lettres. Autorisations : {names}.',
      without:
        'J’ai besoin de {app} pour garder Outlook (e-mails, calendrier, contacts, tâches) à jour avec mes données clients. Accès limité à ma propre boîte aux lettres.',
    },
  },
  guide: {
    role: {
      question: 'Quel est votre rôle d’administrateur ?',
      other: 'Un autre rôle d’administrateur',
      unsure: 'Je ne sais pas',
      every: 'Votre rôle permet d’approuver pour tous. Toutes les méthodes présentées ici vous conviennent.',
      noBox: 'Votre rôle permet d’approuver pour tous. Microsoft ne vous montre pas la case à cocher.',
      cannot: 'La plupart des autres rôles ne permettent pas d’approuver. Ceux-ci le permettent : {roles}.',
      maybe: 'Si votre rôle ne suffit pas, Microsoft vous le dit. Dans ce cas, rien ne change.',
      notYours: 'Pas pour votre rôle',
    },
    forward: {
      button: 'Transférer à un admin',
      buttonGlobal: 'Transférer à un admin général',
      copy: 'Copier la demande',
      then: 'Le message contient le lien d’approbation, ce qui est demandé et comment le vérifier.',
      custom: 'Un rôle personnalisé vous permet d’approuver ? Alors ce lien fonctionne aussi pour vous.',
    },
    approve: {
      then: 'S’ouvre dans une nouvelle fenêtre. Aucun compte LPC n’est nécessaire.',
    },
    ways: 'Autres façons d’approuver',
    tickBox: {
      heading: 'Avec la case à cocher, à la connexion',
      who: 'Seuls ces rôles voient la case : {boxRoles}.',
      without: 'Accepter sans cocher la case n’approuve que pour vous.',
      steps: [
        'Connectez-vous en tant qu’administrateur dans la nouvelle fenêtre.',
        'Vérifiez les autorisations, puis cochez {tickBox}.',
        'Sélectionnez {accept}.',
      ],
      also: 'Cela connecte aussi votre propre boîte aux lettres. Si vous ne le souhaitez pas, utilisez plutôt l’approbation pour tous.',
      noBox: 'Votre rôle ne voit pas la case. Utilisez une autre méthode.',
    },
    adminCenter: {
      heading: 'Dans le Centre d’administration Entra',
      open: 'Ouvrir les applications',
      steps: [
        'Accédez à {enterpriseApps}.',
        'Recherchez {app} ou son ID d’application, puis sélectionnez l’application.',
        'Sélectionnez {permissions}, puis {grant}.',
        'Vérifiez les autorisations, puis sélectionnez {accept}.',
        'Sélectionnez {refresh}. Les autorisations figurent sous {adminConsentTab}.',
      ],
      id: 'ID d’application : {id}',
      copyId: 'Copier l’ID d’application',
      missingHeading: 'L’application n’est pas encore listée ?',
      missing:
        'Une application figure dans la liste dès que quelqu’un l’a approuvée une fois. Le lien d’approbation l’ajoute et l’approuve.',
      addIt: 'L’ajouter et l’approuver',
      exact:
        'La synchronisation demande encore une approbation ? Le lien nomme chaque autorisation, ce que le centre d’administration ne fait peut-être pas.',
    },
    commands: {
      heading: 'Avec des commandes',
      lead: 'Remplies pour {app}. Leur effet est immédiat : aucune page ne demande de confirmation.',
      who: 'Il vous faut au moins le rôle {leastRole}.',
      tool: 'Outil',
      missingTool: 'Azure CLI ne peut pas joindre Microsoft Graph dans votre cloud.',
      ids: 'Remplacez les ID entre accolades par ceux des réponses précédentes.',
      connect: 'Se connecter',
      grant: 'Approuver pour tous',
      check: 'Vérifier',
      undo: 'Annuler l’approbation',
      copyConnect: 'Copier la connexion',
      copyGrant: 'Copier l’approbation',
      copyCheck: 'Copier la vérification',
      copyUndo: 'Copier l’annulation',
    },
    userConsent: {
      heading: 'Laisser chacun donner son consentement',
      risk: 'Le risque : sans le regard d’un administrateur, une personne peut être amenée par ruse à approuver une application nuisible.',
      managed:
        'Le paramètre propre à Microsoft, {managed}, bloque la messagerie et le calendrier pour les membres. Une seule approbation par un administrateur est plus simple.',
      where: 'Tout se trouve sous {consentSettings}.',
      open: 'Ouvrir le consentement',
      setting: 'Paramètre : {setting}',
      choices: {
        'verified-low': {
          heading: 'Éditeurs vérifiés, faible impact',
          text: 'Chacun approuve les applications d’éditeurs vérifiés, et seulement les autorisations que vous classez comme faibles.',
          steps: [
            'Dans {userConsentSettings}, sélectionnez ce paramètre, puis {save}.',
            'Dans {permissionClassifications}, sélectionnez {low}.',
            'Sélectionnez {addPermissions} et ajoutez celles que {app} demande.',
          ],
        },
        'one-app': {
          heading: 'Une stratégie pour cette seule application',
          text: 'Une stratégie de consentement personnalisée peut désigner {app} par son ID d’application. Cela se fait avec des commandes.',
          steps: [],
        },
        requests: {
          heading: 'Laisser chacun envoyer une demande',
          text: 'La demande se fait dans la fenêtre de Microsoft et un administrateur décide. L’activation peut prendre une heure.',
          steps: [
            'Dans {adminConsentSettings}, choisissez {yes} pour ce paramètre.',
            'Choisissez qui examine les demandes, puis sélectionnez {save}.',
          ],
        },
        'all-apps': {
          heading: 'Toutes les applications',
          text: 'Nous le déconseillons. N’importe qui pourrait approuver presque toutes les applications, pas seulement {app}.',
          steps: [],
        },
      },
      openRequests: 'Ouvrir les demandes',
      policies: 'Article sur les stratégies',
      groups: 'Le consentement des propriétaires de groupe est un autre paramètre. {app} n’en a pas besoin.',
      who: 'Dans le centre d’administration : administrateur général (Global Administrator). Avec des commandes : aussi administrateur de rôle privilégié (Privileged Role Administrator).',
      later: 'Une modification s’applique aux approbations futures. Ce qui est approuvé le reste.',
    },
    know: 'Bon à savoir',
    permissions: {
      heading: 'À quoi sert chaque autorisation',
      lead: '{app} agit au nom de la personne qui se connecte et n’accède à rien d’autre que ce à quoi cette personne a accès.',
      also: 'Microsoft mentionne aussi l’essentiel : la connexion, le profil de base et le maintien de l’accès aux données autorisées.',
      each: 'L’approbation ne connecte aucune boîte aux lettres. Chaque personne doit encore se connecter.',
    },
    who: {
      heading: 'Qui peut approuver',
      can: 'Peut : {list}.',
      cannot: 'Ne peut pas : {list}.',
      approve: 'approuver pour tous',
      tickBox: 'voir la case à cocher',
      settings: 'modifier les paramètres de consentement',
      others:
        'Un rôle personnalisé peut aussi permettre d’approuver. Les autres rôles d’administrateur ne le peuvent pas, et qui examine les demandes doit avoir l’un de ces rôles.',
      activate: 'Votre rôle doit-il d’abord être activé (eligible) ? Activez-le, puis reconnectez-vous.',
    },
    somePeople: {
      heading: 'Pour certaines personnes seulement',
      lead: 'L’approbation vaut pour tous. Vous pouvez néanmoins choisir qui peut se connecter.',
      steps: [
        'Trouvez {app} dans {enterpriseApps}.',
        'Dans {properties}, réglez {assignmentRequired} sur {yes}. Sélectionnez {save}.',
        'Sélectionnez {usersAndGroups}, puis {addAssignment}.',
        'Choisissez des personnes ou des groupes, puis sélectionnez {assign}.',
      ],
      groups: 'Les groupes nécessitent Microsoft Entra ID P1 ou P2. Les groupes imbriqués ne comptent pas.',
    },
    undo: {
      heading: 'Vérifier et annuler',
      steps: [
        'Trouvez {app} dans {enterpriseApps}.',
        'Sélectionnez {permissions}, puis {adminConsentTab}.',
        'Sélectionnez {more} à côté d’une autorisation.',
        'Sélectionnez {revoke}.',
      ],
      own: 'Ce que chacun a approuvé lui-même figure sous {userConsentTab}. Chacun peut le retirer lui-même.',
      myApps: 'Ouvrir Mes applications',
      again:
        'Pour approuver de nouveau plus tard, utilisez le lien d’approbation. Une nouvelle approbation peut remplacer la précédente.',
    },
    publisher: {
      heading: 'Que signifie « non vérifié » (unverified)',
      lead: 'Microsoft vérifie qui est un éditeur, pas ce que fait une application. Un badge bleu montre que c’est fait.',
      unverified:
        'La page indique {unverified} ? Cela peut empêcher les membres d’approuver, mais pas un administrateur.',
      you: 'Seul l’éditeur, {publisher}, peut changer cela. Interrogez le support avant d’approuver.',
      clouds: 'Microsoft ne vérifie aucun éditeur dans ce cloud.',
      support: 'Contacter le support',
    },
    genuine: {
      heading: 'Vérifier ou refuser',
      checks: [
        'La barre d’adresse affiche {host} pendant que vous vous connectez et décidez.',
        'La page de Microsoft nomme {app}, publié par {publisher}.',
        'Le lien d’approbation contient l’ID d’application {id}.',
        'Les autorisations sont celles qui figurent ici, et aucune autre.',
        'Une personne que vous connaissez l’a demandé.',
      ],
      refuse:
        'Vous ne vous y attendiez pas ? N’approuvez pas. Fermez la page et prévenez votre équipe de sécurité.',
      nothing: 'Rien ne change si vous n’approuvez pas.',
    },
    leftover: {
      heading: 'Supprimer un utilisateur LPC temporaire',
      lead: 'Seulement si vous avez créé un utilisateur LPC pour cocher la case. L’approbation demeure une fois cet utilisateur supprimé.',
      steps: [
        'Connectez-vous à « LPC Admin panel » et ouvrez « Users ».',
        'Sélectionnez l’engrenage à côté de l’utilisateur temporaire.',
        'Sélectionnez « Force Delete ».',
        'Vérifiez que l’utilisateur a disparu de la liste.',
      ],
      access: 'Pas d’accès à ce panneau ? Contactez le support, qui l’ouvre aux clients Enterprise.',
      article: 'Article sur le panneau',
    },
    more: {
      heading: 'Articles connexes',
      articles: {
        deployment: 'Déployer LPC pour de nombreuses personnes',
        'server-access': 'Accès au serveur de messagerie et EWS (LPC)',
        'need-approval': 'Approbation d’un administrateur (LPC)',
        faq: 'Questions et réponses (LPC)',
        'deploy-add-ins': 'Déployer des compléments pour tous (Microsoft)',
        'ews-access': 'Contrôler l’accès à EWS (Microsoft)',
        'consent-experience': 'La page de consentement expliquée (Microsoft)',
        'consent-policies': 'Stratégies de consentement (Microsoft)',
        'privacy-security': 'Confidentialité et sécurité des compléments (Microsoft)',
      },
    },
    feedback: 'Votre avis nous intéresse',
    then: ', puis ',
  },
  problems: {
    'unverified-publisher': {
      member: {
        heading: 'Un admin doit vérifier {app}',
        lead: 'Microsoft demande à un administrateur d’examiner les nouvelles applications avant leur utilisation. Envoyez-lui une demande.',
      },
      admin: {
        heading: 'Vérifiez {app}, puis approuvez',
        lead: 'Microsoft n’a pas pu vérifier qui publie {app}. Vérifiez l’éditeur et les autorisations, puis approuvez pour tous.',
        steps: [
          'Comparez l’éditeur et le site web avec votre contrat.',
          'Vérifiez les autorisations que {app} demande.',
          'Sélectionnez « Approuver pour tous » si vous leur faites confiance.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'L’administrateur du client doit approuver',
        lead: 'Vous travaillez ici pour une autre organisation. Un administrateur de celle-ci doit d’abord approuver {app}.',
      },
      admin: {
        heading: 'L’administrateur du client doit approuver',
        lead: 'Les administrateurs partenaires ne peuvent pas encore utiliser {app} ici. Un administrateur du client doit d’abord l’approuver.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'Un administrateur doit d’abord approuver',
        lead: 'Dans votre organisation, seuls les administrateurs peuvent approuver {app}. Faites la demande maintenant et terminez ici plus tard.',
      },
      admin: {
        heading: 'Approuvez {app} pour tous',
        lead: 'Les membres de {organization} ne peuvent pas approuver {app} eux-mêmes. Une seule approbation par un administrateur vaut pour tous.',
        steps: [
          'Sélectionnez « Approuver pour tous » et connectez-vous en tant qu’administrateur.',
          'Vérifiez les autorisations et l’éditeur.',
          'Sélectionnez « Accepter ».',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'Les autorisations n’ont pas été acceptées',
        lead: '{app} en a besoin pour synchroniser vos e-mails. Réessayez et sélectionnez {accept}, ou demandez l’approbation de votre administrateur.',
      },
      admin: {
        heading: 'Les autorisations n’ont pas été acceptées',
        lead: 'Rien n’a changé pour {organization}. Vous pouvez approuver {app} pour tous après avoir vérifié les autorisations.',
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Un autre administrateur doit approuver',
        lead: 'Pour Microsoft, seuls certains rôles d’administrateur peuvent approuver {app}. Adressez-vous à une personne qui a l’un d’eux.',
      },
      admin: {
        heading: 'Votre rôle ne suffit pas ici',
        lead: 'Pour Microsoft, seuls certains rôles peuvent approuver {app} pour tous. Adressez-vous à un administrateur qui a l’un d’eux.',
        steps: [
          'Administrateur de rôle privilégié (Privileged Role Administrator) : toutes les applications.',
          'Administrateur d’application cloud (Cloud Application Administrator) : la plupart.',
          'Envoyez à votre collègue le lien de « Approuver pour tous ».',
        ],
      },
    },
    'consent-required': {
      member: {
        heading: '{app} attend une approbation',
        lead: 'Quelqu’un doit approuver {app} pour cette boîte aux lettres. Essayez ici, ou demandez à votre administrateur.',
      },
      admin: {
        heading: '{app} n’est pas encore approuvé',
        lead: 'Un administrateur peut approuver une fois pour tous dans {organization}. Les membres le peuvent aussi si vos paramètres le permettent.',
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'Pas encore d’accès à {app}',
        lead: 'Votre administrateur choisit qui peut utiliser {app}. Demandez-lui de vous ajouter, puis vérifiez à nouveau.',
      },
      admin: {
        heading: 'Ajoutez des personnes à {app}',
        lead: '{app} est réglé sur « Assignment required » (affectation requise) et cette personne n’est pas affectée. Affectez-la, ou affectez un groupe.',
        steps: [
          'Dans le Centre d’administration Entra, accédez à « Applications d’entreprise » (Enterprise apps).',
          'Sélectionnez {app}, puis « Utilisateurs et groupes » (Users and groups).',
          'Sélectionnez « Add user/group » et affectez-les.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} est désactivé ici',
        lead: 'Votre organisation a désactivé {app}. Votre administrateur peut le réactiver.',
      },
      admin: {
        heading: '{app} est désactivé chez vous',
        lead: 'Personne ne peut se connecter avant la réactivation. Si l’application est déjà active, contactez le support.',
        steps: [
          'Dans le Centre d’administration Entra, accédez à « Applications d’entreprise » (Enterprise apps).',
          'Sélectionnez {app}, puis « Propriétés » (Properties).',
          'Réglez « Enabled for users to sign in? » sur « Oui » (Yes).',
        ],
      },
    },
    'service-disabled': {
      member: {
        heading: 'Un service Microsoft est désactivé',
        lead: '{app} a besoin d’un service Microsoft 365 désactivé dans votre organisation. Votre administrateur peut le vérifier.',
      },
      admin: {
        heading: 'Un service Microsoft 365 est désactivé',
        lead: 'L’abonnement a peut-être expiré, ou le service a été désactivé. Vérifiez les deux, puis réessayez.',
        steps: [
          'Dans le Centre d’administration Microsoft 365, vérifiez « Billing » (facturation).',
          'Dans le Centre d’administration Entra, accédez à « Applications d’entreprise » (Enterprise apps).',
          'Activez la connexion pour Office 365 Exchange Online.',
        ],
      },
    },
    'organization-not-ready': {
      member: {
        heading: 'Votre organisation n’est pas encore prête',
        lead: 'Attendez une minute et réessayez. Si rien ne change, votre administrateur devra s’en occuper.',
      },
      admin: {
        heading: 'Votre locataire n’est pas encore prêt',
        lead: 'Microsoft est peut-être encore en train d’ajouter l’application. Si rien ne change, un administrateur doit d’abord prendre le contrôle du locataire.',
        steps: [
          'Attendez une minute, puis approuvez à nouveau.',
          'Sinon, ouvrez le Centre d’administration Microsoft 365.',
          'Ajoutez votre domaine et prouvez qu’il vous appartient.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'Il manque un service à l’organisation',
        lead: '{app} a besoin d’un service Microsoft 365 que votre organisation n’a pas encore. Votre administrateur peut le vérifier.',
      },
      admin: {
        heading: 'Il manque un service dans le locataire',
        lead: '{app} a besoin d’Exchange Online ou d’un autre service que {organization} n’a pas encore. Vérifiez vos licences, puis approuvez {app}.',
        steps: [
          'Dans le Centre d’administration Microsoft 365, vérifiez « Billing » (facturation).',
          'Sélectionnez ensuite « Approuver pour tous ».',
        ],
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} n’est pas encore connu ici',
        lead: 'Votre organisation ne l’a pas encore. Un administrateur l’ajoute en l’approuvant une fois.',
      },
      admin: {
        heading: 'Ajoutez {app} à votre locataire',
        lead: 'L’approbation ajoute {app} pour {organization}. Utilisez le compte administrateur du locataire qui héberge les boîtes aux lettres.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Une stratégie écarte ce compte',
        lead: 'Les règles de votre organisation n’admettent pas ce compte ici. Utilisez votre compte professionnel, ou demandez à votre administrateur.',
      },
      admin: {
        heading: 'Une règle entre locataires bloque l’accès',
        lead: 'Des restrictions de locataire ou des paramètres d’accès entre locataires n’admettent pas ce compte ici. Vérifiez-les dans le Centre d’administration Entra.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Cet appareil n’est pas encore autorisé',
        lead: 'Votre organisation n’autorise {app} que sur ses propres appareils. Utilisez votre appareil de travail, ou demandez à votre administrateur.',
      },
      admin: {
        heading: 'Cet appareil n’est pas autorisé',
        lead: 'L’accès conditionnel exige un appareil conforme ou géré. Vérifiez la stratégie, ou inscrivez l’appareil.',
        steps: [
          'Dans le Centre d’administration Entra, ouvrez « Sign-in logs » (journaux de connexion).',
          'Trouvez la connexion et sélectionnez « Accès conditionnel » (Conditional Access).',
          'Adaptez la stratégie, ou inscrivez l’appareil.',
        ],
      },
    },
    'conditional-access': {
      member: {
        heading: 'Une règle de sécurité bloque la connexion',
        lead: 'Les règles de votre organisation ne la permettent pas d’ici. Avec les détails pour le support, votre administrateur peut voir pourquoi.',
      },
      admin: {
        heading: 'L’accès conditionnel bloque la connexion',
        lead: 'Recherchez la connexion par son ID de corrélation, dans les détails pour le support. Le journal indique la stratégie.',
        steps: [
          'Dans le Centre d’administration Entra, ouvrez « Sign-in logs » (journaux de connexion).',
          'Trouvez la connexion et sélectionnez « Accès conditionnel » (Conditional Access).',
          'Adaptez la stratégie, ou autorisez-y {app}.',
        ],
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft veut confirmer votre identité',
        lead: 'Connectez-vous encore une fois et confirmez que c’est bien vous, par exemple avec votre téléphone.',
      },
      admin: {
        heading: 'Une seconde preuve d’identité est requise',
        lead: 'Vos stratégies exigent l’authentification multifacteur. Connectez-vous encore une fois et terminez-la dans la fenêtre de Microsoft.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft n’a pas accepté le mot de passe',
        lead: 'Il ne correspond peut-être pas ou a expiré, ou le compte est verrouillé pour un temps. Reconnectez-vous, ou réinitialisez le mot de passe.',
      },
      admin: {
        heading: 'Microsoft n’a pas accepté le mot de passe',
        lead: 'Il ne correspond peut-être pas ou a expiré, ou le compte est verrouillé. Le journal de connexion le précise.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Ce compte est désactivé',
        lead: 'Votre administrateur peut le réactiver. Vous pouvez aussi utiliser un autre compte.',
      },
      admin: {
        heading: 'Ce compte est désactivé',
        lead: 'Réactivez-le dans le Centre d’administration Entra, ou connectez-vous avec un autre compte.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Ce compte ne convient pas ici',
        lead: 'Il n’appartient pas à cette organisation. Utilisez le compte professionnel de votre boîte aux lettres.',
      },
      admin: {
        heading: 'Ce compte est hors de l’organisation',
        lead: 'Utilisez un compte de {organization}, ou invitez celui-ci. La synchronisation a besoin du compte de la boîte aux lettres.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'Votre organisation utilise un autre cloud Microsoft',
        lead: '{app} est configuré pour un autre cloud. Contactez le support, et nous le configurerons pour vous.',
      },
      admin: {
        heading: 'Votre locataire est dans un autre cloud',
        lead: '{app} est configuré pour un autre cloud Microsoft que celui de {organization}. Contactez le support pour changer cela.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'La fenêtre de Microsoft ne s’est pas ouverte',
        lead: 'Votre navigateur bloque peut-être les nouvelles fenêtres. Autorisez-les pour ce site et réessayez.',
        steps: [
          'Cherchez le symbole de fenêtre bloquée dans la barre d’adresse.',
          'Autorisez les fenêtres contextuelles pour ce site.',
          'Revenez ici et sélectionnez « Réessayer ».',
        ],
      },
      admin: {
        heading: 'La fenêtre de Microsoft ne s’est pas ouverte',
        lead: 'Le navigateur bloque peut-être les nouvelles fenêtres. Autorisez-les, ou approuvez {app} par le lien.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'Le lien avec la fenêtre est perdu',
        lead: 'Votre navigateur a isolé la fenêtre de Microsoft. Réessayez. Si cela se reproduit, contactez le support.',
      },
      admin: {
        heading: 'Le lien avec la fenêtre est perdu',
        lead: 'Le navigateur a isolé la fenêtre de Microsoft. Vous pouvez toujours approuver {app} par le lien.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Une fenêtre de connexion est ouverte',
        lead: 'Terminez dans cette fenêtre ou fermez-la, puis réessayez ici.',
      },
      admin: {
        heading: 'Une fenêtre de connexion est ouverte',
        lead: 'Terminez dans cette fenêtre ou fermez-la, puis réessayez ici.',
      },
    },
    'window-closed': {
      member: {
        heading: 'La connexion n’est pas encore terminée',
        lead: 'La fenêtre de Microsoft s’est fermée avant la fin. Rien n’a changé ; réessayez quand vous voulez.',
      },
      admin: {
        heading: 'L’approbation n’est pas encore terminée',
        lead: 'La fenêtre de Microsoft s’est fermée avant la fin. Rien n’a changé pour {organization}.',
      },
    },
    offline: {
      member: { heading: 'Vous êtes hors connexion', lead: 'Connectez-vous à Internet, puis réessayez.' },
      admin: { heading: 'Vous êtes hors connexion', lead: 'Connectez-vous à Internet, puis réessayez.' },
    },
    'storage-full': {
      member: {
        heading: 'Ce navigateur n’a plus de place',
        lead: 'La connexion a besoin d’un peu d’espace dans le navigateur, et il est plein. Effacez les données de ce site dans le navigateur, puis réessayez.',
      },
      admin: {
        heading: 'Ce navigateur n’a plus de place',
        lead: 'La connexion a besoin d’un peu d’espace dans le navigateur, et il est plein. Effacez les données de ce site ou approuvez {app} par le lien.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'La connexion ne peut pas démarrer',
        lead: 'Une partie de {app} ne s’est pas chargée. Vérifiez votre connexion Internet et réessayez.',
      },
      admin: {
        heading: 'La connexion ne peut pas démarrer',
        lead: 'Une partie de {app} ne s’est pas chargée. Vous pouvez toujours approuver {app} par le lien.',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} n’est pas encore configuré',
        lead: 'Son éditeur doit encore terminer un réglage. Contactez le support.',
      },
      admin: {
        heading: '{app} n’est pas encore configuré',
        lead: 'Cette copie du complément n’a pas d’inscription d’application. Contactez le support.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Ce compte n’a pas de boîte en ligne',
        lead: 'La synchronisation a besoin d’une boîte aux lettres Exchange Online. Utilisez le compte de la vôtre, ou demandez à votre administrateur.',
      },
      admin: {
        heading: 'Ce compte n’a pas de boîte en ligne',
        lead: 'Attribuez à la personne une licence avec Exchange Online, ou déplacez-y la boîte aux lettres. L’effet peut prendre quelques minutes.',
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange bloque {app}',
        lead: 'Votre organisation a désactivé cet accès. Votre administrateur peut autoriser {app}.',
      },
      admin: {
        heading: 'Exchange Online bloque {app}',
        lead: 'L’approbation est en place, mais Exchange Web Services est désactivé ou {app} n’est pas sur la liste des applications autorisées.',
        steps: [
          'Ouvrez Exchange Online PowerShell.',
          'Exécutez Get-OrganizationConfig et vérifiez les paramètres EWS.',
          'Ajoutez l’ID d’application à EwsAllowedAppIDs.',
        ],
      },
    },
    'access-refused': {
      member: {
        heading: 'Microsoft n’a pas donné toutes les données',
        lead: 'Vous êtes connecté, mais il manque un droit. Votre administrateur peut vérifier l’approbation de {app}.',
      },
      admin: {
        heading: 'Il manque une autorisation ou un droit',
        lead: 'La connexion fonctionne, mais Microsoft n’a pas donné les données. Approuvez {app} à nouveau et vérifiez les autorisations.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft demande de patienter un peu',
        lead: 'Il y a eu trop de demandes. Attendez une minute, puis réessayez.',
      },
      admin: {
        heading: 'Microsoft demande de patienter un peu',
        lead: 'Il y a eu trop de demandes. Attendez une minute, puis réessayez.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Reconnectez-vous',
        lead: 'Votre session Microsoft est terminée. Connectez-vous et la synchronisation reprend.',
      },
      admin: {
        heading: 'Reconnectez-vous',
        lead: 'La session Microsoft est terminée. Connectez-vous et la synchronisation reprend.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'L’éditeur doit corriger {app}',
        lead: 'Un réglage de notre côté ne convient pas. Contactez le support ; l’approbation de {app} par votre administrateur peut aussi aider.',
      },
      admin: {
        heading: '{app} : autorisations à revoir',
        lead: 'L’inscription de l’application et sa demande diffèrent. Essayez d’approuver ; si cela n’aboutit pas, contactez le support.',
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'L’éditeur doit corriger {app}',
        lead: 'Un réglage de notre côté ne convient pas, et Microsoft ne peut pas vous connecter. Envoyez les détails au support.',
      },
      admin: {
        heading: 'L’éditeur doit corriger {app}',
        lead: 'Un réglage de l’application ne convient pas, et aucun de vos paramètres ne peut le changer. Envoyez les détails au support.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'La réponse de Microsoft s’est perdue',
        lead: 'Réessayez. Si cela se reproduit, envoyez les détails au support.',
      },
      admin: {
        heading: 'La réponse de Microsoft s’est perdue',
        lead: 'Réessayez. Si cela se reproduit, envoyez les détails au support.',
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'La connexion par Outlook n’a pas abouti',
        lead: 'Outlook n’a pas indiqué pourquoi. Réessayez, ou utilisez Outlook dans un navigateur.',
      },
      admin: {
        heading: 'La connexion par Outlook n’a pas abouti',
        lead: 'Outlook n’a pas indiqué pourquoi. Vous pouvez toujours approuver {app} pour tous par le lien.',
      },
    },
    network: {
      member: {
        heading: 'Microsoft est injoignable',
        lead: 'Vérifiez votre connexion Internet et réessayez. Le réseau de votre organisation bloque peut-être l’accès.',
      },
      admin: {
        heading: 'Microsoft est injoignable',
        lead: 'Vérifiez la connexion Internet. Un proxy ou un pare-feu bloque peut-être la page de connexion de Microsoft.',
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft a un problème passager',
        lead: 'Cela ne vient pas de vous. Attendez quelques minutes, puis réessayez.',
      },
      admin: {
        heading: 'Microsoft a un problème passager',
        lead: 'Cela ne vient pas de vous. Attendez quelques minutes, puis réessayez.',
      },
    },
    'timed-out': {
      member: {
        heading: 'La connexion a pris trop de temps',
        lead: 'Aucune réponse n’est venue de la fenêtre de Microsoft. Réessayez quand vous voulez.',
      },
      admin: {
        heading: 'La connexion a pris trop de temps',
        lead: 'Aucune réponse n’est venue de la fenêtre de Microsoft. Réessayez, ou approuvez {app} par le lien.',
      },
    },
    unknown: {
      member: {
        heading: 'La connexion n’a pas abouti cette fois',
        lead: 'Microsoft n’a pas indiqué pourquoi. Réessayez, ou envoyez les détails au support.',
      },
      admin: {
        heading: 'La connexion n’a pas abouti cette fois',
        lead: 'Microsoft n’a pas indiqué pourquoi. Vous pouvez toujours approuver {app} pour tous, ou envoyer les détails au support.',
      },
    },
  },
  scopes: {
    'User.Read': {
      why: 'Connecte la personne et lit son nom et son adresse.',
      whyNot: 'Ne peut pas lire le profil d’autres personnes.',
    },
    'Mail.ReadWrite': {
      why: 'Lit les e-mails de la personne pour les enregistrer dans les données clients, et marque ce qui est enregistré.',
      whyNot: 'Ne peut ni envoyer d’e-mails ni ouvrir la boîte aux lettres d’autres personnes.',
    },
    'Mail.Send': {
      why: 'Envoie, au nom de la personne, les e-mails qu’elle a écrits.',
      whyNot: 'Ne peut pas envoyer au nom de quelqu’un d’autre.',
    },
    'Calendars.ReadWrite': {
      why: 'Garde à jour les réunions de la personne.',
      whyNot: 'Ne couvre pas les calendriers partagés par d’autres.',
    },
    'Contacts.ReadWrite': {
      why: 'Garde à jour les contacts de la personne.',
      whyNot: 'Ne peut pas lire l’annuaire de l’organisation.',
    },
    'Tasks.ReadWrite': {
      why: 'Garde à jour les tâches de la personne.',
      whyNot: 'Ne peut pas lire les tâches qui n’ont pas été partagées avec cette personne.',
    },
  },
  portalNames: {
    tickBox: ['Consentement pour le compte de votre organisation'],
    accept: ['Accepter'],
    enterpriseApps: ['Entra ID', 'Applications d’entreprise (Enterprise apps)', 'All applications'],
    usersAndGroups: ['Utilisateurs et groupes (Users and groups)'],
    yes: ['Oui (Yes)'],
    save: ['Enregistrer (Save)'],
  },
  roleNames: {
    'Global Administrator': 'Administrateur général (Global Administrator)',
    'Privileged Role Administrator': 'Administrateur de rôle privilégié (Privileged Role Administrator)',
    'Application Administrator': 'Administrateur d’application (Application Administrator)',
    'Cloud Application Administrator': 'Administrateur d’application cloud (Cloud Application Administrator)',
  },
};
