import { dialog } from './dialog/de';
import type { Locale } from './locale';
import { shell } from './shell/de';

/**
 * German (Germany, Austria, Switzerland). Formal address: “Sie”. Quotation marks: „…“.
 *
 * Microsoft's words that are quoted here. A: seen on the live page by several people. B: Microsoft's translated
 * documentation, so the English stands in brackets. Everything else of Microsoft's stays English until it is known.
 * - Consent on behalf of your organization = Zustimmung im Namen Ihrer Organisation: A (Microsoft Learn, eight pages; somebytes.de)
 * - Accept = Akzeptieren: A (the same; older documentation says “Annehmen”)
 * - Need admin approval = Administratorgenehmigung erforderlich: A (somebytes.de; two public repositories that quote the page)
 * - Enterprise apps = Unternehmens-Apps: B (azure-docs.de-de, provisioning tutorials; newer pages say “Unternehmensanwendungen”)
 * - Users and groups, Properties, Yes, Save = Benutzer und Gruppen, Eigenschaften, Ja, Speichern: B (azure-docs.de-de)
 * - Permission classifications, Low = Berechtigungsklassifizierungen, Niedrig: B (learn.microsoft.com/de-de, configure-permission-classifications)
 * - Names of roles, below under `roleNames`: B (azure-docs.de-de, roles/permissions-reference, 2021-11, with the
 *   template ids; provisioning tutorials; read 2026-11-25)
 * - Approval required, Request approval, Grant admin consent, Admin consent, Revoke permission, unverified: unknown, English
 *
 * Glossary: admin = Admin; organization = Organisation; tenant = Mandant; approve = genehmigen; consent = zustimmen;
 * permission = Berechtigung; publisher = Herausgeber; request = Anfrage; sync = Synchronisierung; sign in = anmelden;
 * mailbox = Postfach; check box = Kontrollkästchen.
 *
 * `{organization}` becomes a name, “Ihre Organisation” or “die Organisation”: keep it in the nominative or after “für”.
 */
export const de: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Zuerst bei {system} anmelden',
      lead: 'Die Synchronisierung verbindet Ihr Postfach mit {system}. Melden Sie sich dort an, und richten Sie sie dann ein.',
      button: 'Bei {system} anmelden',
    },
    notHosted: {
      heading: 'Kein Postfach in Microsoft 365',
      'outlook-com':
        'Das ist ein Outlook.com-Postfach. {app} braucht ein Geschäftspostfach in Microsoft 365.',
      gmail: 'Das ist ein Gmail-Postfach. {app} braucht ein Geschäftspostfach in Microsoft 365.',
      'on-premises':
        'Es liegt auf dem eigenen Exchange-Server Ihrer Organisation. {app} braucht ein Postfach in Microsoft 365.',
      next: 'Öffnen Sie ein Postfach Ihres Geschäftskontos, und versuchen Sie es erneut.',
      anyway: 'Trotzdem anmelden',
    },
    sharedMailbox: {
      heading: 'Das ist ein freigegebenes Postfach',
      lead: 'Freigegebene Postfächer werden nicht synchronisiert. Öffnen Sie Ihr eigenes Postfach, und richten Sie dann die Synchronisierung ein.',
      own: 'Mein eigenes Postfach einrichten',
    },
    signingIn: {
      heading: 'Weiter im Microsoft-Fenster',
      lead: 'Melden Sie sich dort mit Ihrem Geschäftskonto an. Diese Seite macht dann von selbst weiter.',
      seeing: 'Hält Microsoft Sie dort auf?',
      sawApproval: 'Dort steht {needApproval}',
      sawForm:
        'Wird dort nach einem Grund gefragt? Fügen Sie unseren Text ein, und wählen Sie {requestApproval}.',
      copyReason: 'Begründung kopieren',
      sent: 'Ich habe die Anfrage gesendet',
      cancel: 'Abbrechen',
    },
    checking: {
      heading: 'Prüfung bei Microsoft',
      lead: 'Das dauert einige Sekunden.',
      cancel: 'Abbrechen',
    },
    clickNeeded: {
      heading: 'Das Microsoft-Fenster fehlt noch',
      lead: 'Ihr Browser öffnet es erst, wenn Sie die Schaltfläche auswählen.',
      open: 'Microsoft-Fenster öffnen',
      cancel: 'Abbrechen',
    },
    asking: {
      heading: 'Was haben Sie gesehen?',
      lead: 'Microsoft hat nicht mitgeteilt, woran es liegt. Ihre Antwort zeigt uns, was hilft.',
      approval: '{needApproval}',
      form: '{approvalRequired}, und ich habe eine Anfrage gesendet',
      closed: 'Ich habe es geschlossen oder abgebrochen',
      nothing: 'Es ging kein Fenster auf',
      other: 'Etwas anderes',
      paste: 'Fügen Sie den Text ein, den Sie gesehen haben',
      pasteHint: 'Zum Beispiel die Meldung mit ihrer Nummer.',
      explain: 'Erklären',
      admin: 'Ich bin Admin',
    },
    advice: {
      notYet: 'Noch nicht genehmigt. Das kann etwas dauern.',
      unknown: 'Microsoft hat nicht mitgeteilt, ob die Genehmigung vorliegt.',
      details: 'Details für den Support',
      copyDetails: 'Details kopieren',
      copied: 'Kopiert',
      notCopied: 'Kopieren ist hier gesperrt. Markieren Sie den Text, und kopieren Sie ihn selbst.',
      notLoaded: 'Dieser Teil konnte nicht geladen werden.',
      steps: 'So gehen Sie vor',
      yourOrganization: 'Ihre Organisation',
    },
    actions: {
      'email-admin': 'E-Mail an meinen Admin',
      'copy-request': 'Anfrage kopieren',
      'i-am-admin': 'Ich bin Admin',
      'i-am-not-admin': 'Ich bin kein Admin',
      'check-again': 'Erneut prüfen',
      'try-again': 'Erneut versuchen',
      'approve-for-everyone': 'Für alle genehmigen',
      'tick-box': 'Anmelden und Häkchen setzen',
      'use-other-account': 'Anderes Konto verwenden',
      'contact-support': 'Support kontaktieren',
      back: 'Zurück',
    },
    waiting: {
      heading: 'Warten auf Ihren Admin',
      headingApproval: 'Auf der Microsoft-Seite genehmigen',
      approval:
        'Sie haben die Genehmigungsseite am {date} geöffnet. Wählen Sie dort {accept}, und kommen Sie dann zurück.',
      asAdmin: 'Ich bin Admin',
      otherWays: 'Andere Wege zur Genehmigung',
      mail: 'Sie haben am {date} per E-Mail gefragt.',
      copy: 'Sie haben die Anfrage am {date} kopiert. Senden Sie sie an Ihren Admin.',
      workflow: 'Sie haben am {date} im Microsoft-Fenster gefragt.',
      next: 'Kommen Sie zurück, sobald die Genehmigung da ist. Sie können auch jetzt prüfen.',
      check: 'Erneut prüfen',
      finish: 'Einrichtung abschließen',
      restart: 'Neu beginnen',
    },
    partly: {
      heading: 'Einige Berechtigungen fehlen',
      lead: 'Sie sind angemeldet, aber {app} kann vielleicht noch nicht alles tun. Es fehlen:',
      next: 'Ein Admin kann sie mit demselben Link wie zuvor genehmigen.',
      everything: 'Der Link fragt noch einmal nach allem, damit nichts verloren geht, was schon erteilt ist.',
    },
    wrongAccount: {
      heading: 'Das ist ein anderes Konto',
      lead: 'Angemeldet haben Sie sich als {account}, dieses Postfach gehört aber zu {mailbox}. Es wurde nichts gespeichert.',
      admin:
        'Hat Ihr Admin sich angemeldet und genehmigt? Dann machen Sie jetzt mit Ihrem eigenen Konto weiter.',
      shared:
        'Ist {mailbox} ein freigegebenes Postfach? Solche werden nicht synchronisiert. Öffnen Sie Ihr eigenes, und richten Sie dann die Synchronisierung ein.',
      finish: 'Richtiges Konto verwenden',
      stop: 'Hier aufhören',
    },
    reach: {
      question: 'Haben Sie {tickBox} aktiviert?',
      yes: 'Ja, für alle',
      no: 'Nein oder nicht sicher',
      everyone:
        'Für alle genehmigt: Andere in Ihrer Organisation können jetzt „Synchronisierung einrichten“ wählen.',
      self: 'Für Sie ist es genehmigt, für andere noch nicht.',
      approve: 'Für alle genehmigen',
    },
    connected: {
      heading: 'Anmeldung erfolgreich',
      lead: 'Die Synchronisierung für {account} ist eingerichtet.',
      remembered: 'Eingerichtet am {date}, jetzt nicht geprüft',
      rememberedLead:
        'Prüfen Sie jetzt, ob die Synchronisierung noch funktioniert. Microsoft bittet Sie vielleicht, sich anzumelden.',
      rememberedAsking: 'Wir fragen Microsoft, ob es noch funktioniert.',
      checking: 'Ihr Postfach wird geprüft',
      checkingLead:
        'Sie sind angemeldet. Wir fragen jetzt Ihr Postfach, ob die Synchronisierung möglich ist.',
      since: 'Verbunden seit dem {date}.',
      settings: 'Sync-Einstellungen',
    },
    mailbox: {
      title: 'Ihr Postfach',
      areas: { mail: 'E-Mails', calendar: 'Kalender', contacts: 'Kontakte', tasks: 'Aufgaben' },
      states: {
        asking: 'Wird geprüft',
        works: 'Funktioniert',
        'permission-missing': 'Berechtigung fehlt',
        'not-available': 'Nicht verfügbar',
        busy: 'Ausgelastet: {seconds} s warten',
        unknown: 'Keine Antwort',
      },
      unasked: 'Seit dem Öffnen dieser Seite wurde es nicht geprüft.',
      silent: 'Ihr Postfach hat noch nicht geantwortet. Sie können später noch einmal prüfen.',
      again: 'Wir fragen von selbst noch einmal.',
      help: 'Was hilft',
      helpWith: 'Was hilft: {area}',
      signIn: 'Neu anmelden',
      ews: 'Die Synchronisierung nutzt hier Exchange Web Services. Ob diese eingeschaltet sind, kann Microsoft Graph nicht sagen.',
      ewsHelp: 'Was ein Admin prüfen kann',
    },
    settings: {
      heading: 'Sync-Einstellungen',
      interrupted: 'Im Moment steht etwas im Weg. Gehen Sie zurück, um zu sehen, was hilft.',
      account: 'Konto',
      accountUnknown: 'Steht nach der nächsten Prüfung fest',
      organization: 'Organisation',
      since: 'Verbunden seit',
      lastCheck: 'Letzte Prüfung',
      never: 'Noch keine',
      checkNow: 'Jetzt prüfen',
      checked: 'Ihr Postfach wurde geprüft.',
      allowed: 'Was erlaubt ist',
      allowedUnknown: 'Das wissen wir nach der nächsten Prüfung.',
      missing: 'Fehlt: {scope}',
      addLead:
        'Eine fehlende Berechtigung lässt sich ergänzen. Dürfen in Ihrer Organisation nur Admins genehmigen, muss ein Admin noch einmal genehmigen, denn die Genehmigung umfasst eine feste Liste.',
      add: 'Fehlendes ergänzen',
      ask: 'Meinen Admin fragen',
      service: 'Synchronisierungsdienst',
      serviceNone: 'Hier ist kein Synchronisierungsdienst eingerichtet, also wurde nichts weitergegeben.',
      serviceDone: 'Er kennt diese Verbindung.',
      servicePending:
        'Er kennt diese Verbindung noch nicht. Er erfährt davon, sobald Ihr Postfach geprüft ist.',
      serviceFailed:
        'Er kennt diese Verbindung noch nicht. Beim nächsten Öffnen dieser Seite versuchen wir es noch einmal. Es geht nichts verloren.',
      serviceOwed:
        'Er weiß noch nicht, dass eine frühere Verbindung beendet ist. Wir versuchen es wieder, wenn Sie diese Seite öffnen.',
      tryNow: 'Jetzt versuchen',
      otherAccount: 'Anderes Konto verwenden',
      disconnect: 'Verbindung trennen',
      details: 'Details',
      tenant: 'Mandanten-ID',
      back: 'Zurück',
    },
    disconnecting: {
      heading: 'Dieses Postfach trennen?',
      lead: 'Diese Seite vergisst dann die Verbindung und Ihr Konto.',
      service: 'Der Synchronisierungsdienst wird angewiesen aufzuhören.',
      remains: 'Was genehmigt wurde, bleibt bei Microsoft bestehen. So nehmen Sie auch das zurück:',
      own: 'Was Sie selbst genehmigt haben, entfernen Sie unter „Meine Apps“ (My Apps).',
      admin: 'Was ein Admin für alle genehmigt hat, kann nur ein Admin entfernen.',
      myApps: '„Meine Apps“ öffnen',
      enterpriseApps: 'Admin Center',
      confirm: 'Verbindung trennen',
      keep: 'Verbunden bleiben',
    },
    ending: {
      heading: 'Verbindung wird getrennt',
      telling: 'Wir weisen den Synchronisierungsdienst an aufzuhören.',
      signInFirst:
        'Melden Sie sich noch einmal an, damit der Synchronisierungsdienst aufhört. Bis dahin macht er vielleicht weiter.',
      otherAccount: 'Das war ein anderes Konto. Melden Sie sich mit dem Konto an, das verbunden war.',
      notTaken:
        'Der Synchronisierungsdienst hat es noch nicht angenommen und macht vielleicht weiter. Wir versuchen es wieder, wenn Sie diese Seite öffnen, und nichts geht verloren.',
      signIn: 'Anmelden',
    },
    unsaved:
      'Das konnte noch nicht gespeichert werden. Wir versuchen es weiter, solange diese Seite offen ist.',
    help: {
      heading: 'Hilfe',
      lead: '„Synchronisierung einrichten“ verbindet Ihr Microsoft 365-Postfach. In manchen Organisationen muss ein Admin das vorher genehmigen.',
      support: 'Support kontaktieren',
    },
    about: {
      heading: 'Info',
      lead: 'LPC Sidebar {version} von {publisher}.',
      language: 'Sprache',
      sameAsOutlook: 'Wie in Outlook',
    },
    back: 'Zurück',
  },
  quotes: {
    needApproval: '„Administratorgenehmigung erforderlich“',
    approvalRequired: '„Approval required“ (Genehmigung nötig)',
    requestApproval: '„Request approval“ (Genehmigung anfordern)',
    accept: '„Akzeptieren“',
    tickBox: '„Zustimmung im Namen Ihrer Organisation“',
  },
  quotesInBoth: {
    needApproval: '„Administratorgenehmigung erforderlich“ (Need admin approval)',
    accept: '„Akzeptieren“ (Accept)',
    tickBox: '„Zustimmung im Namen Ihrer Organisation“ (Consent on behalf of your organization)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft meldet die Genehmigung',
      lead: 'Alle in Ihrer Organisation können die Einrichtung jetzt abschließen: Outlook, LPC Sidebar, „Einrichtung abschließen“.',
      done: 'Hier ist nichts weiter zu tun. Sie können dieses Fenster schließen.',
      check:
        'Diese Seite kann die Genehmigung nicht prüfen. Das zeigt sich bei der ersten Anmeldung in Ihrer Organisation. Bis die Genehmigung ankommt, können einige Minuten vergehen.',
      tenant: 'Organisation, die geantwortet hat (Mandanten-ID): {tenant}',
      otherTenant:
        'Die Anfrage kam aus einer anderen Organisation (Mandanten-ID {asked}). Lässt sich die Einrichtung dort nicht abschließen, öffnen Sie den Link noch einmal, und melden Sie sich mit einem Admin-Konto jener Organisation an.',
      undoHeading: 'So machen Sie es rückgängig',
      undo: 'Gehen Sie im Microsoft Entra Admin Center zu {path}. Öffnen Sie unter „Admin consent“ die drei Punkte (…) neben einer Berechtigung, und wählen Sie „Revoke permission“.',
      path: 'Entra ID > Unternehmens-Apps (Enterprise apps) > {app} > Berechtigungen (Permissions)',
    },
    declined: {
      heading: 'Nicht genehmigt',
      lead: 'Microsoft meldet, dass die Anfrage abgelehnt oder abgebrochen wurde. Es wurde nichts geändert.',
      again: 'Haben Sie es sich anders überlegt? Öffnen Sie den Link in der Anfrage noch einmal.',
      forward: 'Sie sind kein Admin? Leiten Sie die Anfrage weiter. Diese Rollen können genehmigen: {roles}.',
      suspicious: 'Haben Sie diese Anfrage nicht erwartet? Informieren Sie Ihr Sicherheitsteam.',
    },
    failed: {
      heading: 'Die Genehmigung kam nicht zustande',
      lead: 'Microsoft meldet ein Problem. Soweit wir sehen, wurde nichts genehmigt.',
      codes: 'Code in der Adresse dieser Seite, als Hinweis: {codes}',
      again: 'Warten Sie einige Minuten, und öffnen Sie den Link in der Anfrage noch einmal.',
      forward:
        'Sagt Microsoft, dass Sie nicht genehmigen können? Leiten Sie die Anfrage an eine dieser Rollen weiter: {roles}.',
      support: 'Geht es noch immer nicht? Nennen Sie dem Support den Code.',
    },
    malformed: {
      heading: 'Keine Antwort vorhanden',
      lead: 'Nach der Entscheidung eines Admins über {app} führt Microsoft auf diese Seite. Mit dieser Adresse kam keine vollständige Antwort an, also ist nichts bekannt.',
      reloaded:
        'Haben Sie die Seite neu geladen? Die Antwort erscheint nur einmal. Durch das Neuladen ändert sich nichts.',
      next: 'Ob die Genehmigung vorliegt, lässt sich in Outlook prüfen: LPC Sidebar, „Erneut prüfen“.',
    },
    adminCenter: 'Entra Admin Center öffnen',
    support: 'Support kontaktieren',
    newWindow: 'öffnet ein neues Fenster',
  },
  dialog,
  request: {
    subject: 'Genehmigung erforderlich: {app} für Outlook',
    intro: {
      hello: 'Guten Tag,',
      mine: 'ich möchte {app} in Outlook verwenden. Laut Microsoft muss ein Admin das vorher genehmigen.',
      what: 'Damit bleiben meine E-Mails, Kalender, Kontakte und Aufgaben auf demselben Stand wie meine Kundendaten.',
      request: 'Können Sie sich die Anfrage ansehen und entscheiden?',
    },
    help: {
      subject: 'Hilfe benötigt: {app} für Outlook',
      intro:
        'ich möchte {app} in Outlook verwenden, aber Microsoft hat mich aufgehalten. Das steckt dahinter:',
      steps: 'Was helfen würde',
      details: 'Details von Microsoft',
      organization: 'die Organisation',
      question: 'Können Sie sich das ansehen?',
    },
    permissions: {
      heading: 'Diese Berechtigungen werden angefragt',
      lead: 'Die App arbeitet im Namen der angemeldeten Person und erreicht nichts, was diese Person nicht selbst erreicht.',
      names: 'Angefragt werden: {names}.',
      also: 'Microsoft nennt außerdem die Grundlagen: Anmeldung, Basisprofil und dauerhafter Zugriff auf die freigegebenen Daten.',
    },
    approve: {
      heading: 'So genehmigen Sie für alle',
      lead: 'Öffnen Sie diesen Link, und wählen Sie „Akzeptieren“:',
      roles: 'Das geht mit einer dieser Rollen: {roles}.',
      account: 'Sie brauchen kein Konto bei {publisher}.',
    },
    genuine: {
      heading: 'So prüfen Sie die Echtheit',
      address: 'Während Sie sich anmelden und entscheiden, steht in der Adressleiste {host}.',
      app: 'Die Microsoft-Seite nennt {app}, veröffentlicht von {publisher}.',
      id: 'Der Link enthält diese Anwendungs-ID: {id}',
      same: 'Es werden genau die hier genannten Berechtigungen angefragt, keine weiteren.',
      ask: 'Nicht sicher? Fragen Sie mich persönlich oder am Telefon.',
    },
    refuse: 'Haben Sie das nicht erwartet? Genehmigen Sie nichts, und informieren Sie Ihr Sicherheitsteam.',
    byHand: {
      heading: 'So genehmigen Sie ohne den Link',
      go: 'Gehen Sie im Microsoft Entra Admin Center zu {path}.',
      path: 'Entra ID > Unternehmens-Apps (Enterprise apps) > {app} > Berechtigungen (Permissions)',
      grant: 'Wählen Sie „Grant admin consent“, und vergleichen Sie die Liste, bevor Sie akzeptieren.',
      missing:
        'Die App fehlt in der Liste? Suchen Sie nach der Anwendungs-ID. So fügen Sie die App hinzu: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'So geht es weiter',
      finish: 'Ich wähle in Outlook „Einrichtung abschließen“. Für Sie ist nichts weiter zu tun.',
      refused: 'Genehmigen Sie nicht, ändert sich nichts.',
    },
    undo: {
      heading: 'So machen Sie es später rückgängig',
      revoke:
        'Gehen Sie im Microsoft Entra Admin Center zu {path}. Öffnen Sie unter „Admin consent“ die drei Punkte (…) neben einer Berechtigung, und wählen Sie „Revoke permission“.',
    },
    bye: 'Vielen Dank',
    justification: {
      with: 'Ich brauche {app}, damit Outlook (E-Mails, Kalender, Kontakte, Aufgaben) und meine Kundendaten auf demselben Stand bleiben. Zugriff nur auf mein eigenes Postfach. Berechtigungen: {names}.',
      without:
        'Ich brauche {app}, damit Outlook (E-Mails, Kalender, Kontakte, Aufgaben) und meine Kundendaten auf demselben Stand bleiben. Zugriff nur auf mein eigenes Postfach.',
    },
  },
  guide: {
    role: {
      question: 'Welche Admin-Rolle haben Sie?',
      other: 'Eine andere Admin-Rolle',
      unsure: 'Ich bin nicht sicher',
      every: 'Ihre Rolle kann für alle genehmigen. Jeder Weg hier steht Ihnen offen.',
      noBox: 'Ihre Rolle kann für alle genehmigen. Das Kontrollkästchen zeigt Microsoft Ihnen nicht.',
      cannot: 'Die meisten anderen Rollen können das nicht genehmigen. Diese können es: {roles}.',
      maybe: 'Reicht Ihre Rolle nicht aus, sagt Microsoft es Ihnen. Dann ändert sich nichts.',
      notYours: 'Nicht für Ihre Rolle',
    },
    forward: {
      button: 'An einen Admin weiterleiten',
      buttonGlobal: 'An globalen Admin weiterleiten',
      copy: 'Anfrage kopieren',
      then: 'Die Nachricht enthält den Genehmigungslink, die Berechtigungen und wie man alles prüft.',
      custom:
        'Dürfen Sie mit einer benutzerdefinierten Rolle genehmigen? Dann können auch Sie diesen Link nutzen.',
    },
    approve: {
      then: 'Öffnet ein neues Fenster. Ein LPC-Konto ist nicht nötig.',
    },
    ways: 'Andere Wege zur Genehmigung',
    tickBox: {
      heading: 'Mit dem Kontrollkästchen beim Anmelden',
      who: 'Das Kontrollkästchen erscheint nur bei diesen Rollen: {boxRoles}.',
      without: 'Akzeptieren ohne Häkchen genehmigt nur für Sie allein.',
      steps: [
        'Melden Sie sich im neuen Fenster als Admin an.',
        'Prüfen Sie die Berechtigungen, und aktivieren Sie {tickBox}.',
        'Wählen Sie {accept}.',
      ],
      also: 'Damit wird auch Ihr eigenes Postfach verbunden. Möchten Sie das nicht, genehmigen Sie stattdessen für alle.',
      noBox: 'Ihre Rolle sieht das Kontrollkästchen nicht. Nutzen Sie einen anderen Weg.',
    },
    adminCenter: {
      heading: 'Im Microsoft Entra Admin Center',
      open: 'Unternehmens-Apps öffnen',
      steps: [
        'Gehen Sie zu {enterpriseApps}.',
        'Suchen Sie nach {app} oder der Anwendungs-ID, und wählen Sie die App aus.',
        'Wählen Sie {permissions}, dann {grant}.',
        'Prüfen Sie die Berechtigungen, und wählen Sie {accept}.',
        'Wählen Sie {refresh}. Die Berechtigungen stehen unter {adminConsentTab}.',
      ],
      id: 'Anwendungs-ID: {id}',
      copyId: 'Anwendungs-ID kopieren',
      missingHeading: 'Die App steht noch nicht in der Liste?',
      missing:
        'Eine App erscheint dort, sobald jemand sie einmal genehmigt hat. Der Genehmigungslink fügt sie hinzu und genehmigt sie.',
      addIt: 'Hinzufügen und genehmigen',
      exact:
        'Fragt die Synchronisierung danach noch immer? Der Genehmigungslink nennt jede Berechtigung, das Admin Center vielleicht nicht.',
    },
    commands: {
      heading: 'Mit Befehlen',
      lead: 'Für {app} ausgefüllt. Sie wirken sofort: Es gibt keine Seite zum Bestätigen.',
      who: 'Sie brauchen mindestens die Rolle {leastRole}.',
      tool: 'Werkzeug',
      missingTool: 'Azure CLI kann Microsoft Graph in Ihrer Cloud nicht erreichen.',
      ids: 'Ersetzen Sie IDs in geschweiften Klammern durch die IDs aus früheren Antworten.',
      connect: 'Anmelden',
      grant: 'Für alle genehmigen',
      check: 'Prüfen',
      undo: 'Rückgängig machen',
      copyConnect: 'Anmeldung kopieren',
      copyGrant: 'Genehmigung kopieren',
      copyCheck: 'Prüfung kopieren',
      copyUndo: 'Rücknahme kopieren',
    },
    userConsent: {
      heading: 'Personen selbst zustimmen lassen',
      risk: 'Das Risiko: Ohne den Blick eines Admins können Personen dazu verleitet werden, eine schädliche App zu genehmigen.',
      managed:
        'Die Microsoft-eigene Einstellung {managed} sperrt E-Mail und Kalender für Mitglieder. Einmal als Admin zu genehmigen ist einfacher.',
      where: 'Alles davon finden Sie unter {consentSettings}.',
      open: 'Zustimmung einstellen',
      setting: 'Einstellung: {setting}',
      choices: {
        'verified-low': {
          heading: 'Überprüfte Herausgeber, geringe Auswirkung',
          text: 'Personen genehmigen Apps überprüfter Herausgeber, und nur Berechtigungen, die Sie als niedrig einstufen.',
          steps: [
            'Wählen Sie in {userConsentSettings} diese Einstellung, dann {save}.',
            'Wählen Sie in {permissionClassifications} den Eintrag {low}.',
            'Wählen Sie {addPermissions}, und fügen Sie hinzu, was {app} anfragt.',
          ],
        },
        'one-app': {
          heading: 'Eine Richtlinie nur für diese App',
          text: 'Eine eigene Zustimmungsrichtlinie kann {app} über die Anwendungs-ID nennen. Dafür sind Befehle nötig.',
          steps: [],
        },
        requests: {
          heading: 'Personen anfragen lassen',
          text: 'Personen fragen im Microsoft-Fenster, und ein Admin entscheidet. Bis das startet, kann eine Stunde vergehen.',
          steps: [
            'Stellen Sie dies in {adminConsentSettings} auf {yes}.',
            'Legen Sie fest, wer prüft, und wählen Sie {save}.',
          ],
        },
        'all-apps': {
          heading: 'Alle Apps',
          text: 'Davon raten wir ab. Damit könnten alle fast jede App genehmigen, nicht nur {app}.',
          steps: [],
        },
      },
      openRequests: 'Anfragen öffnen',
      policies: 'Über Richtlinien lesen',
      groups: 'Die Zustimmung durch Gruppenbesitzer ist eine andere Einstellung. {app} braucht sie nicht.',
      who: 'Im Admin Center ändert das ein globaler Administrator (Global Administrator). Ein Administrator für privilegierte Rollen (Privileged Role Administrator) kann es mit Befehlen tun.',
      later: 'Eine Änderung gilt für spätere Genehmigungen. Was schon genehmigt ist, bleibt genehmigt.',
    },
    know: 'Gut zu wissen',
    permissions: {
      heading: 'Wozu jede Berechtigung dient',
      lead: '{app} arbeitet im Namen der angemeldeten Person und erreicht nichts, was diese Person nicht selbst erreicht.',
      also: 'Microsoft nennt außerdem die Grundlagen: Anmeldung, Basisprofil und dauerhafter Zugriff auf die freigegebenen Daten.',
      each: 'Die Genehmigung verbindet noch kein Postfach. Jede Person meldet sich selbst an.',
    },
    who: {
      heading: 'Wer genehmigen darf',
      can: 'Kann: {list}.',
      cannot: 'Kann nicht: {list}.',
      approve: 'für alle genehmigen',
      tickBox: 'das Kontrollkästchen sehen',
      settings: 'die Zustimmungseinstellungen ändern',
      others:
        'Auch eine benutzerdefinierte Rolle kann genehmigen. Andere Admin-Rollen können es nicht, und wer Anfragen prüft, braucht eine dieser Rollen.',
      activate:
        'Müssen Sie Ihre Rolle erst aktivieren (eligible)? Tun Sie das zuerst, und melden Sie sich neu an.',
    },
    somePeople: {
      heading: 'Nur für bestimmte Personen',
      lead: 'Die Genehmigung gilt für alle. Sie können dennoch festlegen, wer sich anmelden darf.',
      steps: [
        'Suchen Sie {app} unter {enterpriseApps}.',
        'Stellen Sie in {properties} {assignmentRequired} auf {yes}. Wählen Sie {save}.',
        'Wählen Sie {usersAndGroups}, dann {addAssignment}.',
        'Wählen Sie Personen oder Gruppen, dann {assign}.',
      ],
      groups: 'Für Gruppen brauchen Sie Microsoft Entra ID P1 oder P2. Gruppen in Gruppen zählen nicht.',
    },
    undo: {
      heading: 'Prüfen und rückgängig machen',
      steps: [
        'Suchen Sie {app} unter {enterpriseApps}.',
        'Wählen Sie {permissions}, dann {adminConsentTab}.',
        'Wählen Sie {more} neben einer Berechtigung.',
        'Wählen Sie {revoke}.',
      ],
      own: 'Was Personen selbst genehmigt haben, steht unter {userConsentTab}. Sie können es selbst zurücknehmen.',
      myApps: '„Meine Apps“ öffnen',
      again:
        'Um später erneut zu genehmigen, nutzen Sie den Genehmigungslink. Eine neue Genehmigung kann eine frühere ersetzen.',
    },
    publisher: {
      heading: 'Was „nicht überprüft“ (unverified) heißt',
      lead: 'Microsoft prüft, wer ein Herausgeber ist, nicht, was eine App tut. Ein blaues Abzeichen zeigt, dass das geschehen ist.',
      unverified:
        'Steht auf der Seite {unverified}? Das kann Mitglieder am Genehmigen hindern, einen Admin nicht.',
      you: 'Nur der Herausgeber, {publisher}, kann das ändern. Fragen Sie den Support, bevor Sie genehmigen.',
      clouds: 'In dieser Cloud überprüft Microsoft keine Herausgeber.',
      support: 'Support kontaktieren',
    },
    genuine: {
      heading: 'Prüfen oder ablehnen',
      checks: [
        'Während Sie sich anmelden und entscheiden, steht in der Adressleiste {host}.',
        'Die Microsoft-Seite nennt {app}, veröffentlicht von {publisher}.',
        'Der Genehmigungslink enthält die Anwendungs-ID {id}.',
        'Es werden genau die hier genannten Berechtigungen angefragt, keine weiteren.',
        'Eine Person, die Sie kennen, hat darum gebeten.',
      ],
      refuse:
        'Haben Sie das nicht erwartet? Genehmigen Sie nichts. Schließen Sie die Seite, und informieren Sie Ihr Sicherheitsteam.',
      nothing: 'Genehmigen Sie nicht, ändert sich nichts.',
    },
    leftover: {
      heading: 'Vorübergehendes LPC-Konto entfernen',
      lead: 'Nur wenn Sie für das Kontrollkästchen ein LPC-Konto angelegt haben. Die Genehmigung bleibt, wenn dieses Konto weg ist.',
      steps: [
        'Melden Sie sich im „LPC Admin panel“ an, und öffnen Sie „Users“.',
        'Wählen Sie das Zahnrad neben dem vorübergehenden Konto.',
        'Wählen Sie „Force Delete“.',
        'Prüfen Sie, ob das Konto aus der Liste verschwunden ist.',
      ],
      access:
        'Kein Zugang zum Panel? Wenden Sie sich an den Support: Für Enterprise-Kunden wird es freigeschaltet.',
      article: 'Über das Panel lesen',
    },
    more: {
      heading: 'Weitere Artikel',
      articles: {
        deployment: 'LPC für viele Personen bereitstellen',
        'server-access': 'Zugriff auf den Mailserver und EWS (LPC)',
        'need-approval': 'Administratorgenehmigung erforderlich (LPC)',
        faq: 'Fragen und Antworten (LPC)',
        'deploy-add-ins': 'Add-Ins für alle bereitstellen (Microsoft)',
        'ews-access': 'Zugriff auf EWS steuern (Microsoft)',
        'consent-experience': 'Die Zustimmungsseite erklärt (Microsoft)',
        'consent-policies': 'Richtlinien für die App-Zustimmung (Microsoft)',
        'privacy-security': 'Datenschutz und Sicherheit von Add-Ins (Microsoft)',
      },
    },
    feedback: 'Wir freuen uns auf Ihr Feedback',
    then: ', dann ',
  },
  problems: {
    'unverified-publisher': {
      member: {
        heading: 'Ihr Admin muss {app} prüfen',
        lead: 'Microsoft lässt neue Apps vor der Nutzung von einem Admin prüfen. Senden Sie Ihrem Admin eine Anfrage.',
      },
      admin: {
        heading: '{app} prüfen, dann genehmigen',
        lead: 'Microsoft konnte den Herausgeber von {app} nicht überprüfen. Prüfen Sie Herausgeber und Berechtigungen, und genehmigen Sie dann für alle.',
        steps: [
          'Vergleichen Sie Herausgeber und Website mit Ihrem Vertrag.',
          'Prüfen Sie die Berechtigungen, die {app} anfragt.',
          'Wählen Sie „Für alle genehmigen“, wenn Sie beidem vertrauen.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'Ein Admin des Kunden muss genehmigen',
        lead: 'Sie arbeiten hier für eine andere Organisation. Ein Admin von dort muss {app} zuerst genehmigen.',
      },
      admin: {
        heading: 'Ein Admin des Kunden muss genehmigen',
        lead: 'Partner-Admins können {app} hier noch nicht nutzen. Ein Admin des Kunden muss die App zuerst genehmigen.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'Ihr Admin muss das erst genehmigen',
        lead: 'In Ihrer Organisation können nur Admins {app} genehmigen. Fragen Sie Ihren Admin jetzt, und schließen Sie hier später ab.',
      },
      admin: {
        heading: '{app} für alle genehmigen',
        lead: 'Mitglieder können {app} nicht selbst genehmigen. Eine einzige Genehmigung durch einen Admin gilt für {organization}.',
        steps: [
          'Wählen Sie „Für alle genehmigen“, und melden Sie sich als Admin an.',
          'Prüfen Sie die Berechtigungen und den Herausgeber.',
          'Wählen Sie „Akzeptieren“.',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'Die Berechtigungen wurden nicht erteilt',
        lead: '{app} braucht sie, um Ihre E-Mails zu synchronisieren. Versuchen Sie es noch einmal, und wählen Sie {accept}, oder fragen Sie Ihren Admin.',
      },
      admin: {
        heading: 'Die Berechtigungen wurden nicht erteilt',
        lead: 'Für {organization} hat sich nichts geändert. Sobald Sie die Berechtigungen geprüft haben, können Sie {app} für alle genehmigen.',
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Ein anderer Admin muss das genehmigen',
        lead: 'Microsoft lässt {app} nur von bestimmten Admin-Rollen genehmigen. Fragen Sie einen Admin mit einer solchen Rolle.',
      },
      admin: {
        heading: 'Ihre Admin-Rolle reicht hier nicht aus',
        lead: 'Microsoft lässt {app} nur von bestimmten Admin-Rollen für alle genehmigen. Fragen Sie einen Admin mit einer dieser Rollen.',
        steps: [
          'Administrator für privilegierte Rollen (Privileged Role Administrator): genehmigt jede App.',
          'Cloudanwendungsadministrator (Cloud Application Administrator): genehmigt die meisten Apps.',
          'Senden Sie der zuständigen Person den Link von „Für alle genehmigen“.',
        ],
      },
    },
    'consent-required': {
      member: {
        heading: '{app} ist noch nicht genehmigt',
        lead: 'Jemand muss {app} für dieses Postfach genehmigen. Versuchen Sie es hier, oder fragen Sie Ihren Admin.',
      },
      admin: {
        heading: '{app} ist noch nicht genehmigt',
        lead: 'Ein Admin kann einmal für alle genehmigen. Mitglieder können es auch selbst, wenn {organization} das in den Einstellungen erlaubt.',
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'Sie fehlen auf der Liste für {app}',
        lead: 'Ihr Admin legt fest, wer {app} nutzen darf. Lassen Sie sich hinzufügen, und prüfen Sie dann erneut.',
      },
      admin: {
        heading: 'Personen zu {app} hinzufügen',
        lead: 'Für {app} gilt „Assignment required“ (Zuweisung erforderlich), und diese Person ist nicht zugewiesen. Weisen Sie die Person oder eine Gruppe zu.',
        steps: [
          'Gehen Sie im Entra Admin Center zu „Unternehmens-Apps“ (Enterprise apps).',
          'Wählen Sie {app}, dann „Benutzer und Gruppen“ (Users and groups).',
          'Wählen Sie „Add user/group“, und nehmen Sie die Zuweisung vor.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} ist hier deaktiviert',
        lead: 'Ihre Organisation hat {app} deaktiviert. Ihr Admin kann die App wieder aktivieren.',
      },
      admin: {
        heading: '{app} ist im Mandanten deaktiviert',
        lead: 'Bis die App wieder aktiviert ist, kann sich niemand anmelden. Ist sie schon aktiviert, wenden Sie sich an den Support.',
        steps: [
          'Gehen Sie im Entra Admin Center zu „Unternehmens-Apps“ (Enterprise apps).',
          'Wählen Sie {app}, dann „Eigenschaften“ (Properties).',
          'Stellen Sie „Enabled for users to sign in?“ auf „Ja“ (Yes).',
        ],
      },
    },
    'service-disabled': {
      member: {
        heading: 'Ein Microsoft-Dienst ist deaktiviert',
        lead: '{app} braucht einen Microsoft 365-Dienst, der in Ihrer Organisation deaktiviert ist. Ihr Admin kann das prüfen.',
      },
      admin: {
        heading: 'Ein Microsoft 365-Dienst ist deaktiviert',
        lead: 'Vielleicht ist das Abonnement abgelaufen oder der Dienst deaktiviert. Prüfen Sie beides, und versuchen Sie es dann noch einmal.',
        steps: [
          'Prüfen Sie im Microsoft 365 Admin Center den Bereich „Billing“ (Abrechnung).',
          'Gehen Sie im Entra Admin Center zu „Unternehmens-Apps“ (Enterprise apps).',
          'Aktivieren Sie für Office 365 Exchange Online die Anmeldung.',
        ],
      },
    },
    'organization-not-ready': {
      member: {
        heading: 'Ihre Organisation ist noch nicht bereit',
        lead: 'Warten Sie eine Minute, und versuchen Sie es noch einmal. Bleibt es so, muss Ihr Admin es sich ansehen.',
      },
      admin: {
        heading: 'Ihr Mandant ist noch nicht bereit',
        lead: 'Vielleicht fügt Microsoft die App gerade erst hinzu. Bleibt es so, muss ein Admin zuerst den Mandanten übernehmen.',
        steps: [
          'Warten Sie eine Minute, und genehmigen Sie noch einmal.',
          'Öffnen Sie andernfalls das Microsoft 365 Admin Center.',
          'Fügen Sie Ihre Domäne hinzu, und weisen Sie nach, dass sie Ihnen gehört.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'Ihrer Organisation fehlt ein Dienst',
        lead: '{app} braucht einen Microsoft 365-Dienst, den Ihre Organisation noch nicht hat. Ihr Admin kann das prüfen.',
      },
      admin: {
        heading: 'In Ihrem Mandanten fehlt ein Dienst',
        lead: '{app} braucht Exchange Online oder einen anderen Dienst, den {organization} noch nicht hat. Prüfen Sie die Lizenzen, und genehmigen Sie dann {app}.',
        steps: [
          'Prüfen Sie im Microsoft 365 Admin Center den Bereich „Billing“ (Abrechnung).',
          'Wählen Sie danach „Für alle genehmigen“.',
        ],
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} ist hier noch nicht bekannt',
        lead: 'Ihre Organisation hat die App noch nicht. Ein Admin fügt sie hinzu, indem er sie einmal genehmigt.',
      },
      admin: {
        heading: '{app} zum Mandanten hinzufügen',
        lead: 'Mit der Genehmigung wird {app} für {organization} hinzugefügt. Verwenden Sie das Admin-Konto des Mandanten mit den Postfächern.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Eine Richtlinie schließt dieses Konto aus',
        lead: 'Die Regeln Ihrer Organisation lassen dieses Konto hier nicht zu. Verwenden Sie Ihr Geschäftskonto, oder fragen Sie Ihren Admin.',
      },
      admin: {
        heading: 'Eine mandantenübergreifende Richtlinie sperrt',
        lead: 'Mandanteneinschränkungen oder mandantenübergreifende Zugriffseinstellungen lassen dieses Konto hier nicht zu. Prüfen Sie beides im Entra Admin Center.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Dieses Gerät ist noch nicht zugelassen',
        lead: 'Ihre Organisation erlaubt {app} nur auf eigenen Geräten. Verwenden Sie Ihr Arbeitsgerät, oder fragen Sie Ihren Admin.',
      },
      admin: {
        heading: 'Dieses Gerät ist nicht zugelassen',
        lead: 'Der bedingte Zugriff verlangt ein konformes oder verwaltetes Gerät. Prüfen Sie die Richtlinie, oder registrieren Sie das Gerät.',
        steps: [
          'Öffnen Sie im Entra Admin Center „Sign-in logs“ (Anmeldeprotokolle).',
          'Suchen Sie die Anmeldung, und wählen Sie „Bedingter Zugriff“ (Conditional Access).',
          'Passen Sie die Richtlinie an, oder registrieren Sie das Gerät.',
        ],
      },
    },
    'conditional-access': {
      member: {
        heading: 'Eine Sicherheitsregel sperrt die Anmeldung',
        lead: 'Die Regeln Ihrer Organisation erlauben sie von hier aus nicht. Mit den Details für den Support sieht Ihr Admin den Grund.',
      },
      admin: {
        heading: 'Bedingter Zugriff sperrt die Anmeldung',
        lead: 'Suchen Sie die Anmeldung anhand der Korrelations-ID in den Details für den Support. Das Protokoll nennt die Richtlinie.',
        steps: [
          'Öffnen Sie im Entra Admin Center „Sign-in logs“ (Anmeldeprotokolle).',
          'Suchen Sie die Anmeldung, und wählen Sie „Bedingter Zugriff“ (Conditional Access).',
          'Passen Sie die Richtlinie an, oder lassen Sie {app} darin zu.',
        ],
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft möchte sichergehen',
        lead: 'Melden Sie sich noch einmal an, und bestätigen Sie, dass Sie es sind, etwa mit Ihrem Telefon.',
      },
      admin: {
        heading: 'Ein zweiter Nachweis ist nötig',
        lead: 'Ihre Richtlinien verlangen die Multi-Faktor-Authentifizierung. Melden Sie sich noch einmal an, und schließen Sie sie im Microsoft-Fenster ab.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft nahm das Kennwort nicht an',
        lead: 'Vielleicht stimmt es nicht oder ist abgelaufen, oder das Konto ist vorübergehend gesperrt. Melden Sie sich neu an, oder setzen Sie das Kennwort zurück.',
      },
      admin: {
        heading: 'Microsoft nahm das Kennwort nicht an',
        lead: 'Vielleicht stimmt es nicht oder ist abgelaufen, oder das Konto ist gesperrt. Das Anmeldeprotokoll zeigt, was zutrifft.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Dieses Konto ist deaktiviert',
        lead: 'Ihr Admin kann es wieder aktivieren. Sie können auch ein anderes Konto verwenden.',
      },
      admin: {
        heading: 'Dieses Konto ist deaktiviert',
        lead: 'Aktivieren Sie es im Entra Admin Center wieder, oder melden Sie sich mit einem anderen Konto an.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Dieses Konto passt hier nicht',
        lead: 'Es gehört nicht zu dieser Organisation. Verwenden Sie das Geschäftskonto Ihres Postfachs.',
      },
      admin: {
        heading: 'Das Konto gehört nicht zur Organisation',
        lead: 'Verwenden Sie ein Konto, das {organization} verwaltet, oder laden Sie dieses als Gast ein. Die Synchronisierung braucht das Konto des Postfachs.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'Sie nutzen eine andere Microsoft-Cloud',
        lead: '{app} ist für eine andere Cloud eingerichtet. Wenden Sie sich an den Support, und wir richten es für Sie ein.',
      },
      admin: {
        heading: 'Ihr Mandant ist in einer anderen Cloud',
        lead: '{app} ist für eine andere Microsoft-Cloud eingerichtet als die, die {organization} nutzt. Der Support kann das ändern.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'Das Microsoft-Fenster ging nicht auf',
        lead: 'Ihr Browser sperrt hier vielleicht neue Fenster. Lassen Sie sie für diese Website zu, und versuchen Sie es noch einmal.',
        steps: [
          'Suchen Sie in der Adressleiste das Symbol für gesperrte Fenster.',
          'Lassen Sie Pop-up-Fenster für diese Website zu.',
          'Kommen Sie hierher zurück, und wählen Sie „Erneut versuchen“.',
        ],
      },
      admin: {
        heading: 'Das Microsoft-Fenster ging nicht auf',
        lead: 'Der Browser sperrt hier vielleicht neue Fenster. Lassen Sie sie zu, oder genehmigen Sie {app} über den Link.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'Kein Kontakt mehr zum Fenster',
        lead: 'Ihr Browser hat das Microsoft-Fenster abgetrennt. Versuchen Sie es noch einmal. Bleibt es so, wenden Sie sich an den Support.',
      },
      admin: {
        heading: 'Kein Kontakt mehr zum Fenster',
        lead: 'Der Browser hat das Microsoft-Fenster abgetrennt. Sie können {app} weiterhin über den Link genehmigen.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Ein Anmeldefenster ist noch offen',
        lead: 'Schließen Sie die Anmeldung dort ab oder das Fenster, und versuchen Sie es dann hier noch einmal.',
      },
      admin: {
        heading: 'Ein Anmeldefenster ist noch offen',
        lead: 'Schließen Sie die Anmeldung dort ab oder das Fenster, und versuchen Sie es dann hier noch einmal.',
      },
    },
    'window-closed': {
      member: {
        heading: 'Die Anmeldung ist noch nicht fertig',
        lead: 'Das Microsoft-Fenster wurde vorzeitig geschlossen. Es hat sich nichts geändert. Versuchen Sie es noch einmal, wenn Sie so weit sind.',
      },
      admin: {
        heading: 'Die Genehmigung ist noch nicht fertig',
        lead: 'Das Microsoft-Fenster wurde vorzeitig geschlossen. Für {organization} hat sich nichts geändert.',
      },
    },
    offline: {
      member: {
        heading: 'Sie sind offline',
        lead: 'Stellen Sie eine Internetverbindung her, und versuchen Sie es dann erneut.',
      },
      admin: {
        heading: 'Sie sind offline',
        lead: 'Stellen Sie eine Internetverbindung her, und versuchen Sie es dann erneut.',
      },
    },
    'storage-full': {
      member: {
        heading: 'In diesem Browser ist kein Platz mehr',
        lead: 'Zum Anmelden ist etwas Speicherplatz im Browser nötig, und der ist voll. Löschen Sie die Daten dieser Website im Browser, und versuchen Sie es noch einmal.',
      },
      admin: {
        heading: 'In diesem Browser ist kein Platz mehr',
        lead: 'Zum Anmelden ist etwas Speicherplatz im Browser nötig, und der ist voll. Löschen Sie die Websitedaten, oder genehmigen Sie {app} über den Link.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'Anmelden ist gerade nicht möglich',
        lead: 'Ein Teil von {app} wurde nicht geladen. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
      },
      admin: {
        heading: 'Anmelden ist gerade nicht möglich',
        lead: 'Ein Teil von {app} wurde nicht geladen. Sie können {app} weiterhin über den Link genehmigen.',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} ist noch nicht eingerichtet',
        lead: 'Der Hersteller muss noch eine Einstellung abschließen. Wenden Sie sich an den Support.',
      },
      admin: {
        heading: '{app} ist noch nicht eingerichtet',
        lead: 'Diese Kopie des Add-Ins hat keine App-Registrierung. Wenden Sie sich an den Support.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Dieses Konto hat kein Online-Postfach',
        lead: 'Die Synchronisierung braucht ein Postfach in Exchange Online. Verwenden Sie das Konto Ihres Postfachs, oder fragen Sie Ihren Admin.',
      },
      admin: {
        heading: 'Dieses Konto hat kein Online-Postfach',
        lead: 'Weisen Sie der Person eine Lizenz mit Exchange Online zu, oder verschieben Sie das Postfach dorthin. Das kann einige Minuten dauern.',
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange lässt {app} nicht zu',
        lead: 'In Ihrer Organisation ist das deaktiviert. Ihr Admin kann {app} zulassen.',
      },
      admin: {
        heading: 'Exchange Online sperrt {app}',
        lead: 'Die Genehmigung liegt vor, aber Exchange Web Services ist deaktiviert, oder {app} steht nicht auf der Liste der zugelassenen Apps.',
        steps: [
          'Öffnen Sie Exchange Online PowerShell.',
          'Führen Sie Get-OrganizationConfig aus, und prüfen Sie die EWS-Einstellungen.',
          'Fügen Sie die App-ID zu EwsAllowedAppIDs hinzu.',
        ],
      },
    },
    'access-refused': {
      member: {
        heading: 'Microsoft gab einige Daten nicht frei',
        lead: 'Sie sind angemeldet, aber ein Recht fehlt. Ihr Admin kann die Genehmigung von {app} prüfen.',
      },
      admin: {
        heading: 'Eine Berechtigung oder ein Recht fehlt',
        lead: 'Die Anmeldung funktioniert, aber Microsoft gab die Daten nicht frei. Genehmigen Sie {app} noch einmal, und prüfen Sie die Berechtigungen.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft bittet um einen Moment Geduld',
        lead: 'Es waren zu viele Anfragen. Warten Sie eine Minute, und versuchen Sie es noch einmal.',
      },
      admin: {
        heading: 'Microsoft bittet um einen Moment Geduld',
        lead: 'Es waren zu viele Anfragen. Warten Sie eine Minute, und versuchen Sie es noch einmal.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Melden Sie sich neu an',
        lead: 'Ihre Microsoft-Sitzung ist beendet. Nach der Anmeldung läuft die Synchronisierung weiter.',
      },
      admin: {
        heading: 'Melden Sie sich neu an',
        lead: 'Die Microsoft-Sitzung ist beendet. Nach der Anmeldung läuft die Synchronisierung weiter.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'Der Hersteller muss {app} anpassen',
        lead: 'Eine Einstellung auf unserer Seite passt nicht. Wenden Sie sich an den Support. Vielleicht hilft es auch, wenn Ihr Admin {app} genehmigt.',
      },
      admin: {
        heading: '{app}: Berechtigungen passen nicht',
        lead: 'Registrierung und Anfrage der App weichen voneinander ab. Versuchen Sie zu genehmigen. Gelingt das nicht, wenden Sie sich an den Support.',
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'Der Hersteller muss {app} anpassen',
        lead: 'Eine Einstellung auf unserer Seite stimmt nicht, daher kann Microsoft Sie nicht anmelden. Senden Sie dem Support die Details.',
      },
      admin: {
        heading: 'Der Hersteller muss {app} anpassen',
        lead: 'Eine Einstellung der App stimmt nicht. Mit Ihren Einstellungen lässt sich das nicht ändern. Senden Sie dem Support die Details.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'Die Antwort von Microsoft ging verloren',
        lead: 'Versuchen Sie es noch einmal. Passiert es wieder, senden Sie dem Support die Details.',
      },
      admin: {
        heading: 'Die Antwort von Microsoft ging verloren',
        lead: 'Versuchen Sie es noch einmal. Passiert es wieder, senden Sie dem Support die Details.',
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'Outlook konnte Sie nicht anmelden',
        lead: 'Outlook hat nicht mitgeteilt, woran es liegt. Versuchen Sie es noch einmal, oder nutzen Sie Outlook im Browser.',
      },
      admin: {
        heading: 'Outlook konnte Sie nicht anmelden',
        lead: 'Outlook hat nicht mitgeteilt, woran es liegt. Sie können {app} weiterhin über den Link für alle genehmigen.',
      },
    },
    network: {
      member: {
        heading: 'Microsoft ist nicht erreichbar',
        lead: 'Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal. Vielleicht sperrt auch das Netzwerk Ihrer Organisation den Zugang.',
      },
      admin: {
        heading: 'Microsoft ist nicht erreichbar',
        lead: 'Prüfen Sie die Verbindung. Vielleicht sperrt ein Proxy oder eine Firewall die Anmeldeseite von Microsoft.',
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Kurze Störung bei Microsoft',
        lead: 'An Ihnen liegt es nicht. Warten Sie einige Minuten, und versuchen Sie es noch einmal.',
      },
      admin: {
        heading: 'Kurze Störung bei Microsoft',
        lead: 'An Ihnen liegt es nicht. Warten Sie einige Minuten, und versuchen Sie es noch einmal.',
      },
    },
    'timed-out': {
      member: {
        heading: 'Die Anmeldung dauerte zu lange',
        lead: 'Aus dem Microsoft-Fenster kam keine Antwort. Versuchen Sie es noch einmal, wenn Sie so weit sind.',
      },
      admin: {
        heading: 'Die Anmeldung dauerte zu lange',
        lead: 'Aus dem Microsoft-Fenster kam keine Antwort. Versuchen Sie es noch einmal, oder genehmigen Sie {app} über den Link.',
      },
    },
    unknown: {
      member: {
        heading: 'Die Anmeldung gelang diesmal nicht',
        lead: 'Microsoft hat nicht mitgeteilt, woran es liegt. Versuchen Sie es noch einmal, oder senden Sie dem Support die Details.',
      },
      admin: {
        heading: 'Die Anmeldung gelang diesmal nicht',
        lead: 'Microsoft hat nicht mitgeteilt, woran es liegt. Sie können {app} weiterhin für alle genehmigen oder dem Support die Details senden.',
      },
    },
  },
  scopes: {
    'User.Read': {
      why: 'Meldet die Person an und liest ihren Namen und ihre Adresse.',
      whyNot: 'Kann keine Profile anderer Personen lesen.',
    },
    'Mail.ReadWrite': {
      why: 'Liest die E-Mails der Person, speichert sie bei den Kundendaten und markiert, was gespeichert ist.',
      whyNot: 'Kann keine E-Mails senden und keine Postfächer anderer öffnen.',
    },
    'Mail.Send': {
      why: 'Sendet E-Mails, die die Person geschrieben hat, in ihrem Namen.',
      whyNot: 'Kann nicht im Namen anderer senden.',
    },
    'Calendars.ReadWrite': {
      why: 'Hält die Termine der Person auf demselben Stand.',
      whyNot: 'Umfasst keine Kalender, die andere freigegeben haben.',
    },
    'Contacts.ReadWrite': {
      why: 'Hält die Kontakte der Person auf demselben Stand.',
      whyNot: 'Kann das Verzeichnis der Organisation nicht lesen.',
    },
    'Tasks.ReadWrite': {
      why: 'Hält die Aufgaben der Person auf demselben Stand.',
      whyNot: 'Kann keine Aufgaben lesen, die nicht mit dieser Person geteilt wurden.',
    },
  },
  portalNames: {
    tickBox: ['Zustimmung im Namen Ihrer Organisation'],
    accept: ['Akzeptieren'],
    enterpriseApps: ['Entra ID', 'Unternehmens-Apps (Enterprise apps)', 'All applications'],
    usersAndGroups: ['Benutzer und Gruppen (Users and groups)'],
    permissionClassifications: ['Berechtigungsklassifizierungen (Permission classifications)'],
    low: ['Niedrig (Low)'],
    yes: ['Ja (Yes)'],
    save: ['Speichern (Save)'],
  },
  roleNames: {
    'Global Administrator': 'Globaler Administrator (Global Administrator)',
    'Privileged Role Administrator': 'Administrator für privilegierte Rollen (Privileged Role Administrator)',
    'Application Administrator': 'Anwendungsadministrator (Application Administrator)',
    'Cloud Application Administrator': 'Cloudanwendungsadministrator (Cloud Application Administrator)',
  },
};
