import { dialog } from './dialog/nl';
import type { Locale } from './locale';
import { shell } from './shell/nl';

/**
 * Dutch (the Netherlands, Belgium). Formal address: “u”. Quotation marks: “…”.
 *
 * Microsoft's words that are quoted here. B: Microsoft's translated documentation or public repositories that quote the
 * page, so the English stands in brackets. None is proven on a live page (A) yet.
 * - Consent on behalf of your organization = Toestemming namens uw organisatie: B (azure-docs.nl-nl, five pages; two public repositories)
 * - Accept = Accepteren: B (azure-docs.nl-nl)
 * - Need admin approval = Goedkeuring van beheerder vereist: B (two public repositories that quote the page)
 * - Enterprise apps = Bedrijfsapps: B (azure-docs.nl-nl, provisioning tutorials; other pages say “Bedrijfstoepassingen”)
 * - Users and groups, Properties, Yes, Save = Gebruikers en groepen, Eigenschappen, Ja, Opslaan: B (azure-docs.nl-nl)
 * - Permission classifications = Machtigingsclassificaties: B (azure-docs.nl-nl, configure-permission-classifications)
 * - Names of roles, below under `roleNames`: B (azure-docs.nl-nl, roles/permissions-reference and manage-apps, 2021;
 *   read 2026-11-25; older pages say “Beheerder met bevoorrechte rol”, one says “Beheerder van de cloudtoepassing”)
 * - Approval required, Request approval, Grant admin consent, Admin consent, Revoke permission, unverified: unknown, English
 *
 * Glossary: admin = beheerder; organization = organisatie; tenant = tenant; approve = goedkeuren; consent = toestemming;
 * permission = machtiging; publisher = uitgever; request = verzoek; sync = synchronisatie; sign in = aanmelden;
 * mailbox = postvak; check box = selectievakje.
 *
 * `{organization}` becomes a name, “uw organisatie” or “de organisatie”: no article before it.
 */
export const nl: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Meld u eerst aan bij {system}',
      lead: 'Synchronisatie verbindt uw postvak met {system}. Meld u daar aan en stel daarna de synchronisatie in.',
      button: 'Aanmelden bij {system}',
    },
    notHosted: {
      heading: 'Dit postvak staat niet in Microsoft 365',
      'outlook-com':
        'Dit is een Outlook.com-postvak. {app} heeft een zakelijk postvak in Microsoft 365 nodig.',
      gmail: 'Dit is een Gmail-postvak. {app} heeft een zakelijk postvak in Microsoft 365 nodig.',
      'on-premises':
        'Het staat op de eigen Exchange-server van uw organisatie. {app} heeft een postvak in Microsoft 365 nodig.',
      next: 'Open een postvak van uw werkaccount en probeer het opnieuw.',
      anyway: 'Toch aanmelden',
    },
    sharedMailbox: {
      heading: 'Dit is een gedeeld postvak',
      lead: 'Gedeelde postvakken worden niet gesynchroniseerd. Open uw eigen postvak en stel dan de synchronisatie in.',
      own: 'Mijn eigen postvak instellen',
    },
    signingIn: {
      heading: 'Ga verder in het venster van Microsoft',
      lead: 'Meld u daar aan met uw werkaccount. Deze pagina gaat vanzelf verder.',
      seeing: 'Houdt Microsoft u daar tegen?',
      sawApproval: 'Er staat {needApproval}',
      sawForm: 'Wordt daar om een reden gevraagd? Plak onze tekst en selecteer {requestApproval}.',
      copyReason: 'Reden kopiëren',
      sent: 'Ik heb het verzoek verzonden',
      cancel: 'Annuleren',
    },
    checking: {
      heading: 'Controleren bij Microsoft',
      lead: 'Dit duurt een paar seconden.',
      cancel: 'Annuleren',
    },
    clickNeeded: {
      heading: 'Het venster van Microsoft is nog nodig',
      lead: 'Uw browser opent het pas als u de knop selecteert.',
      open: 'Venster van Microsoft openen',
      cancel: 'Annuleren',
    },
    asking: {
      heading: 'Wat hebt u gezien?',
      lead: 'Microsoft heeft niet laten weten waarom het stopte. Uw antwoord laat ons zien wat helpt.',
      approval: '{needApproval}',
      form: '{approvalRequired}, en ik heb een verzoek verzonden',
      closed: 'Ik heb het gesloten of geannuleerd',
      nothing: 'Er ging geen venster open',
      other: 'Iets anders',
      paste: 'Plak de tekst die u hebt gezien',
      pasteHint: 'Bijvoorbeeld het bericht met het nummer.',
      explain: 'Uitleg tonen',
      admin: 'Ik ben beheerder',
    },
    advice: {
      notYet: 'Nog niet goedgekeurd. Dit kan even duren.',
      unknown: 'Microsoft heeft niet laten weten of het is goedgekeurd.',
      details: 'Details voor ondersteuning',
      copyDetails: 'Details kopiëren',
      copied: 'Gekopieerd',
      notCopied: 'Kopiëren is hier geblokkeerd. Selecteer de tekst en kopieer die zelf.',
      notLoaded: 'Dit onderdeel kan niet worden geladen.',
      steps: 'Wat u kunt doen',
      yourOrganization: 'uw organisatie',
    },
    actions: {
      'email-admin': 'Mijn beheerder mailen',
      'copy-request': 'Verzoek kopiëren',
      'i-am-admin': 'Ik ben beheerder',
      'i-am-not-admin': 'Ik ben geen beheerder',
      'check-again': 'Opnieuw controleren',
      'try-again': 'Opnieuw proberen',
      'approve-for-everyone': 'Voor iedereen goedkeuren',
      'tick-box': 'Aanmelden en vakje inschakelen',
      'use-other-account': 'Ander account gebruiken',
      'contact-support': 'Contact met ondersteuning',
      back: 'Terug',
    },
    waiting: {
      heading: 'Wachten op uw beheerder',
      headingApproval: 'Goedkeuren op de pagina van Microsoft',
      approval: 'U hebt de goedkeuringspagina geopend op {date}. Selecteer daar {accept} en kom dan terug.',
      asAdmin: 'Ik ben beheerder',
      otherWays: 'Andere manieren om goed te keuren',
      mail: 'U hebt het per e-mail gevraagd op {date}.',
      copy: 'U hebt het verzoek gekopieerd op {date}. Stuur het naar uw beheerder.',
      workflow: 'U hebt het in het venster van Microsoft gevraagd op {date}.',
      next: 'Kom terug als het is goedgekeurd. U kunt het ook nu controleren.',
      check: 'Opnieuw controleren',
      finish: 'Instellen voltooien',
      restart: 'Opnieuw beginnen',
    },
    partly: {
      heading: 'Er ontbreken machtigingen',
      lead: 'U bent aangemeld, maar {app} kan misschien nog niet alles doen. Deze ontbreken:',
      next: 'Een beheerder kan ze goedkeuren met dezelfde link als eerder.',
      everything: 'De link vraagt opnieuw om alles, zodat niets verloren gaat wat al was toegestaan.',
    },
    wrongAccount: {
      heading: 'Dit is een ander account',
      lead: 'U hebt zich aangemeld als {account}, maar dit postvak hoort bij {mailbox}. Er is niets opgeslagen.',
      admin: 'Was dat uw beheerder en is het goedgekeurd? Ga dan nu verder met uw eigen account.',
      shared:
        'Is {mailbox} een gedeeld postvak? Gedeelde postvakken worden niet gesynchroniseerd. Open uw eigen postvak en stel dan de synchronisatie in.',
      finish: 'Het juiste account gebruiken',
      stop: 'Hier stoppen',
    },
    reach: {
      question: 'Hebt u {tickBox} ingeschakeld?',
      yes: 'Ja, voor iedereen',
      no: 'Nee, of niet zeker',
      everyone: 'Goedgekeurd voor iedereen: uw collega’s kunnen nu “Synchronisatie instellen” selecteren.',
      self: 'Het is goedgekeurd voor u, maar nog niet voor anderen.',
      approve: 'Voor iedereen goedkeuren',
    },
    connected: {
      heading: 'U bent aangemeld',
      lead: 'Synchronisatie is ingesteld voor {account}.',
      remembered: 'Ingesteld op {date}, nu niet gecontroleerd',
      rememberedLead:
        'Controleer nu of de synchronisatie nog werkt. Microsoft vraagt u misschien om u aan te melden.',
      rememberedAsking: 'We vragen Microsoft of het nog werkt.',
      checking: 'Uw postvak wordt gecontroleerd',
      checkingLead: 'U bent aangemeld. We vragen uw postvak nu of synchronisatie kan werken.',
      since: 'Verbonden sinds {date}.',
      settings: 'Synchronisatie-instellingen',
    },
    mailbox: {
      title: 'Uw postvak',
      areas: { mail: 'E-mail', calendar: 'Agenda', contacts: 'Contactpersonen', tasks: 'Taken' },
      states: {
        asking: 'Wordt gecontroleerd',
        works: 'Werkt',
        'permission-missing': 'Machtiging ontbreekt',
        'not-available': 'Niet beschikbaar',
        busy: 'Bezet: wacht {seconds} s',
        unknown: 'Geen antwoord',
      },
      unasked: 'Het is niet gecontroleerd sinds u deze pagina hebt geopend.',
      silent: 'Uw postvak heeft nog niet geantwoord. U kunt het later opnieuw controleren.',
      again: 'We vragen het vanzelf opnieuw.',
      help: 'Wat helpt',
      helpWith: 'Wat helpt: {area}',
      signIn: 'Opnieuw aanmelden',
      ews: 'Synchronisatie gebruikt hier Exchange Web Services. Microsoft Graph kan niet zien of die zijn ingeschakeld.',
      ewsHelp: 'Wat een beheerder kan nagaan',
    },
    settings: {
      heading: 'Synchronisatie-instellingen',
      interrupted: 'Er zit nu iets in de weg. Ga terug om te zien wat helpt.',
      account: 'Account',
      accountUnknown: 'Bekend na de volgende controle',
      organization: 'Organisatie',
      since: 'Verbonden sinds',
      lastCheck: 'Laatste controle',
      never: 'Nog niet',
      checkNow: 'Nu controleren',
      checked: 'Uw postvak is gecontroleerd.',
      allowed: 'Wat is toegestaan',
      allowedUnknown: 'Dat weten we na de volgende controle.',
      missing: 'Ontbreekt: {scope}',
      addLead:
        'Een ontbrekende machtiging kan worden toegevoegd. Mogen in uw organisatie alleen beheerders goedkeuren, dan moet een beheerder opnieuw goedkeuren, want de goedkeuring geldt voor een vaste lijst.',
      add: 'Toevoegen wat ontbreekt',
      ask: 'Mijn beheerder vragen',
      service: 'Synchronisatieservice',
      serviceNone: 'Hier is geen synchronisatieservice ingesteld, dus er is niets doorgegeven.',
      serviceDone: 'De service kent deze verbinding.',
      servicePending:
        'De service kent deze verbinding nog niet. We geven haar door zodra uw postvak is gecontroleerd.',
      serviceFailed:
        'De service kent deze verbinding nog niet. We proberen het opnieuw als u deze pagina opent. Er gaat niets verloren.',
      serviceOwed:
        'Die weet nog niet dat een eerdere verbinding is beëindigd. We proberen het opnieuw als u deze pagina opent.',
      tryNow: 'Nu proberen',
      otherAccount: 'Ander account gebruiken',
      disconnect: 'Verbinding verbreken',
      details: 'Details',
      tenant: 'Tenant-id',
      back: 'Terug',
    },
    disconnecting: {
      heading: 'De verbinding met dit postvak verbreken?',
      lead: 'Deze pagina vergeet dan de verbinding en uw account.',
      service: 'De synchronisatieservice krijgt bericht om te stoppen.',
      remains: 'Microsoft bewaart wat is goedgekeurd. Zo trekt u ook dat in:',
      own: 'Wat u zelf hebt goedgekeurd: verwijder het in “Mijn apps” (My Apps).',
      admin: 'Wat een beheerder voor iedereen heeft goedgekeurd: alleen een beheerder kan het verwijderen.',
      myApps: 'Mijn apps openen',
      enterpriseApps: 'Beheercentrum',
      confirm: 'Verbinding verbreken',
      keep: 'Verbonden blijven',
    },
    ending: {
      heading: 'Verbinding wordt verbroken',
      telling: 'We vertellen de synchronisatieservice dat die moet stoppen.',
      signInFirst:
        'Meld u nog één keer aan, zodat de synchronisatieservice stopt. Tot dan gaat die misschien door.',
      otherAccount: 'Dat was een ander account. Meld u aan met het account dat verbonden was.',
      notTaken:
        'De synchronisatieservice heeft het nog niet aangenomen en gaat misschien door. We proberen het opnieuw als u deze pagina opent; er gaat niets verloren.',
      signIn: 'Aanmelden',
    },
    unsaved: 'Dit kon nog niet worden opgeslagen. We blijven het proberen zolang deze pagina open is.',
    help: {
      heading: 'Help',
      lead: 'Met “Synchronisatie instellen” verbindt u uw Microsoft 365-postvak. Uw organisatie kan vragen dat een beheerder dit eerst goedkeurt.',
      support: 'Contact met ondersteuning',
    },
    about: {
      heading: 'Info',
      lead: 'LPC Sidebar {version}, van {publisher}.',
      language: 'Taal',
      sameAsOutlook: 'Hetzelfde als Outlook',
    },
    back: 'Terug',
  },
  quotes: {
    needApproval: '“Goedkeuring van beheerder vereist” (Need admin approval)',
    approvalRequired: '“Approval required” (goedkeuring nodig)',
    requestApproval: '“Request approval” (goedkeuring vragen)',
    accept: '“Accepteren” (Accept)',
    tickBox: '“Toestemming namens uw organisatie” (Consent on behalf of your organization)',
  },
  quotesInBoth: {},
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft meldt de goedkeuring',
      lead: 'Uw collega’s kunnen het instellen nu voltooien: Outlook, LPC Sidebar, “Instellen voltooien”.',
      done: 'U hoeft hier verder niets te doen. U kunt dit venster sluiten.',
      check:
        'Deze pagina kan de goedkeuring niet controleren. Dat gebeurt als de eerste collega zich aanmeldt. Het kan een paar minuten duren voordat de goedkeuring aankomt.',
      tenant: 'Organisatie die heeft geantwoord (tenant-id): {tenant}',
      otherTenant:
        'Het verzoek kwam van een andere organisatie (tenant-id {asked}). Kunnen uw collega’s het instellen niet voltooien? Open de link dan opnieuw en meld u aan met een beheerdersaccount van die organisatie.',
      undoHeading: 'Zo maakt u het ongedaan',
      undo: 'Ga in het Microsoft Entra-beheercentrum naar {path}. Open onder “Admin consent” de drie puntjes (…) naast een machtiging en selecteer “Revoke permission”.',
      path: 'Entra ID > Bedrijfsapps (Enterprise apps) > {app} > Machtigingen (Permissions)',
    },
    declined: {
      heading: 'Niet goedgekeurd',
      lead: 'Microsoft meldt dat het verzoek is geweigerd of geannuleerd. Er is niets gewijzigd.',
      again: 'Van gedachten veranderd? Open de link in het verzoek opnieuw.',
      forward: 'Geen beheerder? Stuur het verzoek door. Deze rollen kunnen het goedkeuren: {roles}.',
      suspicious: 'Verwachtte u dit verzoek niet? Laat het uw beveiligingsteam weten.',
    },
    failed: {
      heading: 'De goedkeuring is niet gelukt',
      lead: 'Microsoft meldt een probleem. Voor zover wij kunnen zien, is er niets goedgekeurd.',
      codes: 'Code in het adres van deze pagina, als aanwijzing: {codes}',
      again: 'Wacht een paar minuten en open de link in het verzoek opnieuw.',
      forward:
        'Zegt Microsoft dat u niet kunt goedkeuren? Stuur het verzoek door naar iemand met een van deze rollen: {roles}.',
      support: 'Lukt het nog steeds niet? Neem contact op met ondersteuning en geef de code door.',
    },
    malformed: {
      heading: 'Er is geen antwoord',
      lead: 'Microsoft gaat terug naar deze pagina als een beheerder over {app} heeft beslist. Met dit adres is geen volledig antwoord meegekomen, dus er is niets bekend.',
      reloaded:
        'Hebt u deze pagina opnieuw geladen? Het antwoord verschijnt maar één keer. Opnieuw laden verandert niets.',
      next: 'Uw collega kan in Outlook zien of het is goedgekeurd: LPC Sidebar, “Opnieuw controleren”.',
    },
    adminCenter: 'Entra-beheercentrum openen',
    support: 'Contact met ondersteuning',
    newWindow: 'wordt geopend in een nieuw venster',
  },
  dialog,
  request: {
    subject: 'Goedkeuring nodig: {app} voor Outlook',
    intro: {
      hello: 'Hallo,',
      mine: 'Ik wil {app} graag gebruiken in Outlook. Volgens Microsoft moet een beheerder dat eerst goedkeuren.',
      what: 'Daarmee blijven mijn e-mail, agenda, contactpersonen en taken gelijk met mijn klantgegevens.',
      request: 'Kunt u dit verzoek bekijken en een beslissing nemen?',
    },
    help: {
      subject: 'Hulp nodig: {app} voor Outlook',
      intro: 'Ik wil {app} graag gebruiken in Outlook, maar Microsoft hield me tegen. Dit is er aan de hand:',
      steps: 'Wat zou helpen',
      details: 'Details van Microsoft',
      organization: 'de organisatie',
      question: 'Kunt u ernaar kijken?',
    },
    permissions: {
      heading: 'Waar de app om vraagt',
      lead: 'De app werkt namens de persoon die zich aanmeldt en kan alleen bij wat die persoon zelf kan bereiken.',
      names: 'De app vraagt om: {names}.',
      also: 'Microsoft noemt ook de basis: aanmelden, basisprofiel en blijvende toegang tot de gegevens die u hebt toegestaan.',
    },
    approve: {
      heading: 'Zo keurt u het voor iedereen goed',
      lead: 'Open deze link en selecteer “Accepteren” (Accept):',
      roles: 'Dit kan met een van deze rollen: {roles}.',
      account: 'U hebt geen account bij {publisher} nodig.',
    },
    genuine: {
      heading: 'Zo controleert u of dit echt is',
      address: 'In de adresbalk staat {host} terwijl u zich aanmeldt en beslist.',
      app: 'Op de pagina van Microsoft staat {app}, gepubliceerd door {publisher}.',
      id: 'In de link staat deze toepassings-id: {id}',
      same: 'De machtigingen zijn precies die in dit bericht, en geen andere.',
      ask: 'Twijfelt u? Vraag het me persoonlijk of bel me.',
    },
    refuse: 'Verwachtte u dit niet? Keur het niet goed en laat het uw beveiligingsteam weten.',
    byHand: {
      heading: 'Zo keurt u het goed zonder de link',
      go: 'Ga in het Microsoft Entra-beheercentrum naar {path}.',
      path: 'Entra ID > Bedrijfsapps (Enterprise apps) > {app} > Machtigingen (Permissions)',
      grant: 'Selecteer “Grant admin consent” en vergelijk de lijst voordat u accepteert.',
      missing:
        'Staat de app niet in de lijst? Zoek op de toepassings-id. Zo voegt u de app toe: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'Wat er daarna gebeurt',
      finish: 'Ik selecteer “Instellen voltooien” in Outlook. U hoeft verder niets te doen.',
      refused: 'Er verandert niets als u het niet goedkeurt.',
    },
    undo: {
      heading: 'Zo maakt u het later ongedaan',
      revoke:
        'Ga in het Microsoft Entra-beheercentrum naar {path}. Open onder “Admin consent” de drie puntjes (…) naast een machtiging en selecteer “Revoke permission”.',
    },
    bye: 'Alvast bedankt,',
    justification: {
      with: 'Ik heb {app} nodig om mijn e-mail, agenda, contactpersonen en taken in Outlook gelijk te houden met mijn klantgegevens. De app heeft alleen toegang tot mijn eigen postvak. Machtigingen: {names}.',
      without:
        'Ik heb {app} nodig om mijn e-mail, agenda, contactpersonen en taken in Outlook gelijk te houden met mijn klantgegevens. De app heeft alleen toegang tot mijn eigen postvak.',
    },
  },
  guide: {
    role: {
      question: 'Welke beheerdersrol hebt u?',
      other: 'Een andere beheerdersrol',
      unsure: 'Dat weet ik niet zeker',
      every: 'Uw rol kan voor iedereen goedkeuren. Elke manier hier werkt voor u.',
      noBox: 'Uw rol kan voor iedereen goedkeuren. Het selectievakje toont Microsoft u niet.',
      cannot: 'De meeste andere rollen kunnen dit niet goedkeuren. Deze wel: {roles}.',
      maybe: 'Is uw rol niet voldoende, dan laat Microsoft dat weten. Er verandert dan niets.',
      notYours: 'Niet voor uw rol',
    },
    forward: {
      button: 'Doorsturen naar beheerder',
      buttonGlobal: 'Naar globale beheerder sturen',
      copy: 'Verzoek kopiëren',
      then: 'In het bericht staan de goedkeuringslink, de machtigingen en hoe u alles controleert.',
      custom: 'Mag u goedkeuren met een aangepaste rol? Dan werkt deze link ook voor u.',
    },
    approve: {
      then: 'Wordt geopend in een nieuw venster. U hebt geen LPC-account nodig.',
    },
    ways: 'Andere manieren om goed te keuren',
    tickBox: {
      heading: 'Met het selectievakje bij het aanmelden',
      who: 'Alleen deze rollen zien het vakje: {boxRoles}.',
      without: 'Accepteren zonder het vakje keurt het alleen voor uzelf goed.',
      steps: [
        'Meld u in het nieuwe venster aan als beheerder en controleer de machtigingen.',
        'Schakel {tickBox} in.',
        'Selecteer {accept}.',
      ],
      also: 'Dit verbindt ook uw eigen postvak. Wilt u dat niet, keur dan voor iedereen goed met de knop.',
      noBox: 'Uw rol ziet het vakje niet. Kies een andere manier.',
    },
    adminCenter: {
      heading: 'In het Microsoft Entra-beheercentrum',
      open: 'Bedrijfsapps openen',
      steps: [
        'Ga naar {enterpriseApps}.',
        'Zoek {app} of de toepassings-id en selecteer de app.',
        'Selecteer {permissions} en dan {grant}.',
        'Controleer de machtigingen en selecteer {accept}.',
        'Selecteer {refresh}. De machtigingen staan onder {adminConsentTab}.',
      ],
      id: 'Toepassings-id: {id}',
      copyId: 'Toepassings-id kopiëren',
      missingHeading: 'Staat de app nog niet in de lijst?',
      missing:
        'Een app staat in de lijst zodra iemand die één keer heeft goedgekeurd. De goedkeuringslink voegt de app toe en keurt die goed.',
      addIt: 'Toevoegen en goedkeuren',
      exact:
        'Vraagt de synchronisatie daarna nog steeds? De goedkeuringslink noemt elke machtiging, het beheercentrum misschien niet.',
    },
    commands: {
      heading: 'Met opdrachten',
      lead: 'Ingevuld voor {app}. Ze werken meteen: er komt geen pagina om te bevestigen.',
      who: 'U hebt minimaal de rol {leastRole} nodig.',
      tool: 'Hulpprogramma',
      missingTool: 'Azure CLI kan Microsoft Graph in uw cloud niet bereiken.',
      ids: 'Vervang id’s tussen accolades door de id’s uit eerdere antwoorden.',
      connect: 'Aanmelden',
      grant: 'Voor iedereen goedkeuren',
      check: 'Controleren',
      undo: 'Ongedaan maken',
      copyConnect: 'Aanmelding kopiëren',
      copyGrant: 'Goedkeuring kopiëren',
      copyCheck: 'Controle kopiëren',
      copyUndo: 'Intrekking kopiëren',
    },
    userConsent: {
      heading: 'Mensen zelf toestemming laten geven',
      risk: 'Het risico: zonder de blik van een beheerder kunnen mensen worden verleid om een schadelijke app goed te keuren.',
      managed:
        'De eigen instelling van Microsoft, {managed}, blokkeert e-mail en agenda voor leden. Eén goedkeuring door een beheerder is eenvoudiger.',
      where: 'U vindt alles onder {consentSettings}.',
      open: 'Toestemming instellen',
      setting: 'Instelling: {setting}',
      choices: {
        'verified-low': {
          heading: 'Geverifieerde uitgevers, lage impact',
          text: 'Mensen keuren apps van geverifieerde uitgevers goed, en alleen machtigingen die u als laag indeelt.',
          steps: [
            'Selecteer deze instelling in {userConsentSettings} en dan {save}.',
            'Selecteer {low} in {permissionClassifications}.',
            'Selecteer {addPermissions} en voeg toe waar {app} om vraagt.',
          ],
        },
        'one-app': {
          heading: 'Een beleid voor alleen deze app',
          text: 'Een aangepast toestemmingsbeleid kan {app} noemen met de toepassings-id. Hiervoor zijn opdrachten nodig.',
          steps: [],
        },
        requests: {
          heading: 'Mensen verzoeken laten sturen',
          text: 'Mensen vragen het in het venster van Microsoft en een beheerder beslist. Het kan een uur duren voordat dit werkt.',
          steps: [
            'Zet dit in {adminConsentSettings} op {yes}.',
            'Kies wie de verzoeken beoordeelt en selecteer {save}.',
          ],
        },
        'all-apps': {
          heading: 'Alle apps',
          text: 'Dit raden we af. Iedereen zou bijna elke app kunnen goedkeuren, niet alleen {app}.',
          steps: [],
        },
      },
      openRequests: 'Verzoeken openen',
      policies: 'Lezen over beleid',
      groups: 'Toestemming door groepseigenaren is een andere instelling. {app} heeft die niet nodig.',
      who: 'In het beheercentrum wijzigt een globale beheerder (Global Administrator) dit. Een beheerder voor bevoorrechte rollen (Privileged Role Administrator) kan het met opdrachten.',
      later: 'Een wijziging geldt voor wat mensen later goedkeuren. Wat is goedgekeurd, blijft goedgekeurd.',
    },
    know: 'Goed om te weten',
    permissions: {
      heading: 'Waar elke machtiging voor dient',
      lead: '{app} werkt namens de persoon die zich aanmeldt en kan alleen bij wat die persoon zelf kan bereiken.',
      also: 'Microsoft noemt ook de basis: aanmelden, basisprofiel en blijvende toegang tot de gegevens die u hebt toegestaan.',
      each: 'Goedkeuren verbindt geen postvak. Iedereen meldt zich nog zelf aan.',
    },
    who: {
      heading: 'Wie mag goedkeuren',
      can: 'Kan: {list}.',
      cannot: 'Kan niet: {list}.',
      approve: 'voor iedereen goedkeuren',
      tickBox: 'het selectievakje zien',
      settings: 'toestemmingsinstellingen wijzigen',
      others:
        'Met een aangepaste rol kan het misschien ook. Andere beheerdersrollen kunnen het niet, en wie verzoeken beoordeelt, heeft een van deze rollen nodig.',
      activate: 'Moet u uw rol nog activeren (eligible)? Doe dat eerst en meld u daarna opnieuw aan.',
    },
    somePeople: {
      heading: 'Alleen voor bepaalde mensen',
      lead: 'De goedkeuring geldt voor iedereen. U kunt nog steeds kiezen wie zich mag aanmelden.',
      steps: [
        'Zoek {app} onder {enterpriseApps}.',
        'Zet in {properties} {assignmentRequired} op {yes}. Selecteer {save}.',
        'Selecteer {usersAndGroups} en dan {addAssignment}.',
        'Kies mensen of groepen en selecteer {assign}.',
      ],
      groups: 'Voor groepen hebt u Microsoft Entra ID P1 of P2 nodig. Groepen binnen groepen tellen niet.',
    },
    undo: {
      heading: 'Controleren en ongedaan maken',
      steps: [
        'Zoek {app} onder {enterpriseApps}.',
        'Selecteer {permissions} en dan {adminConsentTab}.',
        'Selecteer {more} naast een machtiging.',
        'Selecteer {revoke}.',
      ],
      own: 'Wat mensen zelf hebben goedgekeurd, staat onder {userConsentTab}. Ze kunnen het zelf intrekken.',
      myApps: 'Mijn apps openen',
      again:
        'Gebruik de goedkeuringslink om later opnieuw goed te keuren. Een nieuwe goedkeuring kan een eerdere vervangen.',
    },
    publisher: {
      heading: 'Wat “niet geverifieerd” (unverified) is',
      lead: 'Microsoft controleert wie een uitgever is, niet wat een app doet. Een blauwe badge laat zien dat dit is gebeurd.',
      unverified:
        'Staat er {unverified} op de pagina? Dat kan leden tegenhouden om goed te keuren, maar een beheerder niet.',
      you: 'Alleen de uitgever, {publisher}, kan dit veranderen. Vraag het aan ondersteuning voordat u goedkeurt.',
      clouds: 'In deze cloud verifieert Microsoft geen uitgevers.',
      support: 'Contact met ondersteuning',
    },
    genuine: {
      heading: 'Controleren of weigeren',
      checks: [
        'In de adresbalk staat {host} terwijl u zich aanmeldt en beslist.',
        'Op de pagina van Microsoft staat {app}, gepubliceerd door {publisher}.',
        'In de goedkeuringslink staat de toepassings-id {id}.',
        'De machtigingen zijn precies die op deze pagina, en geen andere.',
        'Iemand die u kent, heeft erom gevraagd.',
      ],
      refuse:
        'Verwachtte u dit niet? Keur het niet goed. Sluit de pagina en laat het uw beveiligingsteam weten.',
      nothing: 'Er verandert niets als u het niet goedkeurt.',
    },
    leftover: {
      heading: 'Een tijdelijke LPC-gebruiker verwijderen',
      lead: 'Alleen als u een LPC-gebruiker hebt gemaakt om het vakje in te schakelen. De goedkeuring blijft als die gebruiker weg is.',
      steps: [
        'Meld u aan bij het “LPC Admin panel” en open “Users”.',
        'Selecteer het tandwiel naast de tijdelijke gebruiker.',
        'Selecteer “Force Delete”.',
        'Controleer of de gebruiker uit de lijst is verdwenen.',
      ],
      access:
        'Geen toegang tot het panel? Neem contact op met ondersteuning: zij openen het voor Enterprise-klanten.',
      article: 'Lezen over het panel',
    },
    more: {
      heading: 'Verwante artikelen',
      articles: {
        deployment: 'LPC voor veel mensen implementeren',
        'server-access': 'Toegang tot de mailserver en EWS (LPC)',
        'need-approval': 'Goedkeuring van beheerder vereist (LPC)',
        faq: 'Vragen en antwoorden (LPC)',
        'deploy-add-ins': 'Invoegtoepassingen voor iedereen (Microsoft)',
        'ews-access': 'Toegang tot EWS beheren (Microsoft)',
        'consent-experience': 'De toestemmingspagina uitgelegd (Microsoft)',
        'consent-policies': 'Beleid voor app-toestemming (Microsoft)',
        'privacy-security': 'Privacy en beveiliging van invoegtoepassingen (Microsoft)',
      },
    },
    feedback: 'We horen graag van u',
    then: ', dan ',
  },
  problems: {
    'unverified-publisher': {
      member: {
        heading: 'Uw beheerder moet {app} bekijken',
        lead: 'Microsoft vraagt een beheerder om naar nieuwe apps te kijken voordat mensen ze gebruiken. Stuur uw beheerder een verzoek.',
      },
      admin: {
        heading: 'Controleer {app} en keur goed',
        lead: 'Microsoft kon de uitgever van {app} niet verifiëren. Controleer de uitgever en de machtigingen en keur de app dan voor iedereen goed.',
        steps: [
          'Vergelijk de uitgever en de website met uw contract.',
          'Controleer de machtigingen waar {app} om vraagt.',
          'Selecteer “Voor iedereen goedkeuren” als u beide vertrouwt.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'De beheerder van de klant moet goedkeuren',
        lead: 'U werkt hier voor een andere organisatie. Een beheerder daar moet {app} eerst goedkeuren.',
      },
      admin: {
        heading: 'De beheerder van de klant moet goedkeuren',
        lead: 'Partnerbeheerders kunnen {app} hier nog niet gebruiken. Een beheerder van de klant moet de app eerst goedkeuren.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'Uw beheerder moet dit eerst goedkeuren',
        lead: 'In uw organisatie kunnen alleen beheerders {app} goedkeuren. Vraag het uw beheerder nu en rond het hier later af.',
      },
      admin: {
        heading: '{app} voor iedereen goedkeuren',
        lead: 'Leden van {organization} kunnen {app} niet zelf goedkeuren. Eén goedkeuring door een beheerder geldt voor iedereen.',
        steps: [
          'Selecteer “Voor iedereen goedkeuren” en meld u aan als beheerder.',
          'Controleer de machtigingen en de uitgever.',
          'Selecteer “Accepteren” (Accept).',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'De machtigingen zijn niet geaccepteerd',
        lead: '{app} heeft ze nodig om uw e-mail te synchroniseren. Probeer het opnieuw en selecteer {accept}, of vraag uw beheerder om goedkeuring.',
      },
      admin: {
        heading: 'De machtigingen zijn niet geaccepteerd',
        lead: 'Er is niets veranderd in {organization}. U kunt {app} voor iedereen goedkeuren als u de machtigingen hebt gecontroleerd.',
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Een andere beheerder moet goedkeuren',
        lead: 'Microsoft laat {app} alleen door bepaalde beheerdersrollen goedkeuren. Vraag het aan een beheerder met zo’n rol.',
      },
      admin: {
        heading: 'Uw beheerdersrol is hier niet voldoende',
        lead: 'Microsoft laat {app} alleen door bepaalde beheerdersrollen voor iedereen goedkeuren. Vraag het aan een beheerder met zo’n rol.',
        steps: [
          'Een beheerder voor bevoorrechte rollen (Privileged Role Administrator) kan elke app goedkeuren.',
          'Een cloudtoepassingsbeheerder (Cloud Application Administrator) kan de meeste apps goedkeuren.',
          'Stuur uw collega de link van “Voor iedereen goedkeuren”.',
        ],
      },
    },
    'consent-required': {
      member: {
        heading: '{app} is nog niet goedgekeurd',
        lead: 'Iemand moet {app} goedkeuren voor dit postvak. Probeer het hier of vraag het aan uw beheerder.',
      },
      admin: {
        heading: '{app} is nog niet goedgekeurd',
        lead: 'Een beheerder kan de app één keer goedkeuren voor iedereen in {organization}. Leden kunnen het ook zelf als uw instellingen dat toestaan.',
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'U staat niet op de lijst van {app}',
        lead: 'Uw beheerder bepaalt wie {app} mag gebruiken. Vraag om te worden toegevoegd en controleer het dan opnieuw.',
      },
      admin: {
        heading: 'Mensen toevoegen aan {app}',
        lead: 'Voor {app} geldt “Assignment required” (toewijzing vereist) en deze persoon is niet toegewezen. Wijs de persoon of een groep toe.',
        steps: [
          'Ga in het Entra-beheercentrum naar “Bedrijfsapps” (Enterprise apps).',
          'Selecteer {app} en dan “Gebruikers en groepen” (Users and groups).',
          'Selecteer “Add user/group” en wijs ze toe.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} is hier uitgeschakeld',
        lead: 'Uw organisatie heeft {app} uitgeschakeld. Uw beheerder kan de app weer inschakelen.',
      },
      admin: {
        heading: '{app} staat uit in uw tenant',
        lead: 'Niemand kan zich aanmelden totdat de app weer is ingeschakeld. Staat de app al aan, neem dan contact op met ondersteuning.',
        steps: [
          'Ga in het Entra-beheercentrum naar “Bedrijfsapps” (Enterprise apps).',
          'Selecteer {app} en dan “Eigenschappen” (Properties).',
          'Zet “Enabled for users to sign in?” op “Ja” (Yes).',
        ],
      },
    },
    'service-disabled': {
      member: {
        heading: 'Een Microsoft-service is uitgeschakeld',
        lead: '{app} heeft een Microsoft 365-service nodig die in uw organisatie uitstaat. Uw beheerder kan dat controleren.',
      },
      admin: {
        heading: 'Een Microsoft 365-service is uitgeschakeld',
        lead: 'Misschien is het abonnement verlopen of is de service uitgeschakeld. Controleer beide en probeer het opnieuw.',
        steps: [
          'Controleer “Billing” (facturering) in het Microsoft 365-beheercentrum.',
          'Ga in het Entra-beheercentrum naar “Bedrijfsapps” (Enterprise apps).',
          'Schakel aanmelden in voor Office 365 Exchange Online.',
        ],
      },
    },
    'organization-not-ready': {
      member: {
        heading: 'Uw organisatie is nog niet gereed',
        lead: 'Wacht een minuut en probeer het opnieuw. Blijft het zo, dan moet uw beheerder ernaar kijken.',
      },
      admin: {
        heading: 'Uw tenant is nog niet gereed',
        lead: 'Misschien is Microsoft de app nog aan het toevoegen. Blijft het zo, dan moet een beheerder eerst de tenant overnemen.',
        steps: [
          'Wacht een minuut en keur opnieuw goed.',
          'Open anders het Microsoft 365-beheercentrum.',
          'Voeg uw domein toe en toon aan dat het van u is.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'Uw organisatie mist een service',
        lead: '{app} heeft een Microsoft 365-service nodig die uw organisatie nog niet heeft. Uw beheerder kan dat controleren.',
      },
      admin: {
        heading: 'Er ontbreekt een service in uw tenant',
        lead: '{app} heeft Exchange Online nodig of een andere service die {organization} nog niet heeft. Controleer uw licenties en keur {app} dan goed.',
        steps: [
          'Controleer “Billing” (facturering) in het Microsoft 365-beheercentrum.',
          'Selecteer dan “Voor iedereen goedkeuren”.',
        ],
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} is hier nog niet bekend',
        lead: 'Uw organisatie heeft de app nog niet. Een beheerder voegt die toe door één keer goed te keuren.',
      },
      admin: {
        heading: '{app} toevoegen aan uw tenant',
        lead: 'Goedkeuren voegt {app} toe aan {organization}. Gebruik het beheerdersaccount van de tenant met de postvakken.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Een beleid houdt dit account tegen',
        lead: 'De regels van uw organisatie laten dit account hier niet toe. Gebruik uw werkaccount of vraag het aan uw beheerder.',
      },
      admin: {
        heading: 'Beleid tussen tenants blokkeert aanmelden',
        lead: 'Tenantbeperkingen of instellingen voor toegang tussen tenants laten dit account hier niet toe. Controleer ze in het Entra-beheercentrum.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Dit apparaat is nog niet toegestaan',
        lead: 'Uw organisatie staat {app} alleen toe op eigen apparaten. Gebruik uw werkapparaat of vraag het aan uw beheerder.',
      },
      admin: {
        heading: 'Dit apparaat is niet toegestaan',
        lead: 'Voorwaardelijke toegang vraagt om een compatibel of beheerd apparaat. Controleer het beleid of registreer het apparaat.',
        steps: [
          'Open “Sign-in logs” (aanmeldingslogboeken) in het Entra-beheercentrum.',
          'Zoek de aanmelding en selecteer “Voorwaardelijke toegang” (Conditional Access).',
          'Pas het beleid aan of registreer het apparaat.',
        ],
      },
    },
    'conditional-access': {
      member: {
        heading: 'Een beveiligingsregel hield u tegen',
        lead: 'De regels van uw organisatie staan aanmelden vanaf hier niet toe. Met de details voor ondersteuning ziet uw beheerder waarom.',
      },
      admin: {
        heading: 'Voorwaardelijke toegang blokkeert aanmelden',
        lead: 'Zoek de aanmelding op met de correlatie-id in de details voor ondersteuning. Het logboek noemt het beleid.',
        steps: [
          'Open “Sign-in logs” (aanmeldingslogboeken) in het Entra-beheercentrum.',
          'Zoek de aanmelding en selecteer “Voorwaardelijke toegang” (Conditional Access).',
          'Pas het beleid aan of sta {app} erin toe.',
        ],
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft wil zeker weten dat u het bent',
        lead: 'Meld u nog een keer aan en bevestig het, bijvoorbeeld met uw telefoon.',
      },
      admin: {
        heading: 'Er is een tweede bewijs nodig',
        lead: 'Uw beleid vraagt om meervoudige verificatie. Meld u nog een keer aan en rond dit af in het venster van Microsoft.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft nam het wachtwoord niet aan',
        lead: 'Misschien klopt het niet of is het verlopen, of is het account tijdelijk vergrendeld. Meld u opnieuw aan of stel het wachtwoord opnieuw in.',
      },
      admin: {
        heading: 'Microsoft nam het wachtwoord niet aan',
        lead: 'Misschien klopt het niet of is het verlopen, of is het account vergrendeld. Het aanmeldingslogboek zegt welke van de drie.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Dit account is uitgeschakeld',
        lead: 'Uw beheerder kan het weer inschakelen. U kunt ook een ander account gebruiken.',
      },
      admin: {
        heading: 'Dit account is uitgeschakeld',
        lead: 'Schakel het weer in via het Entra-beheercentrum of meld u aan met een ander account.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Dit account werkt hier niet',
        lead: 'Het hoort niet bij deze organisatie. Gebruik het werkaccount van uw postvak.',
      },
      admin: {
        heading: 'Dit account hoort niet bij de organisatie',
        lead: 'Gebruik een account van {organization} of nodig dit account uit als gast. Synchronisatie heeft het account van het postvak nodig.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'U gebruikt een andere Microsoft-cloud',
        lead: '{app} is ingesteld voor een andere cloud. Neem contact op met ondersteuning, dan stellen wij het voor u in.',
      },
      admin: {
        heading: 'Uw tenant staat in een andere cloud',
        lead: '{app} is ingesteld voor een andere Microsoft-cloud dan die van {organization}. Ondersteuning kan dat wijzigen.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'Het venster van Microsoft ging niet open',
        lead: 'Misschien blokkeert uw browser hier nieuwe vensters. Sta ze toe voor deze site en probeer het opnieuw.',
        steps: [
          'Zoek in de adresbalk het pictogram voor een geblokkeerd venster.',
          'Sta pop-upvensters toe voor deze site.',
          'Kom hier terug en selecteer “Opnieuw proberen”.',
        ],
      },
      admin: {
        heading: 'Het venster van Microsoft ging niet open',
        lead: 'Misschien blokkeert de browser hier nieuwe vensters. Sta ze toe of keur {app} goed via de link.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'Geen contact meer met het venster',
        lead: 'Uw browser hield het venster van Microsoft apart. Probeer het opnieuw. Gebeurt het weer, neem dan contact op met ondersteuning.',
      },
      admin: {
        heading: 'Geen contact meer met het venster',
        lead: 'De browser hield het venster van Microsoft apart. U kunt {app} nog steeds goedkeuren via de link.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Er staat nog een aanmeldvenster open',
        lead: 'Rond dat venster af of sluit het en probeer het hier opnieuw.',
      },
      admin: {
        heading: 'Er staat nog een aanmeldvenster open',
        lead: 'Rond dat venster af of sluit het en probeer het hier opnieuw.',
      },
    },
    'window-closed': {
      member: {
        heading: 'Het aanmelden is nog niet klaar',
        lead: 'Het venster van Microsoft sloot voor het einde. Er is niets veranderd. Probeer het opnieuw wanneer het u uitkomt.',
      },
      admin: {
        heading: 'De goedkeuring is nog niet klaar',
        lead: 'Het venster van Microsoft sloot voor het einde. Er is niets veranderd in {organization}.',
      },
    },
    offline: {
      member: { heading: 'U bent offline', lead: 'Maak verbinding met internet en probeer het opnieuw.' },
      admin: { heading: 'U bent offline', lead: 'Maak verbinding met internet en probeer het opnieuw.' },
    },
    'storage-full': {
      member: {
        heading: 'Deze browser heeft geen ruimte meer',
        lead: 'Voor het aanmelden is wat ruimte in de browser nodig, en die is vol. Wis de gegevens van deze site in de browser en probeer het opnieuw.',
      },
      admin: {
        heading: 'Deze browser heeft geen ruimte meer',
        lead: 'Voor het aanmelden is wat ruimte in de browser nodig, en die is vol. Wis de gegevens van deze site of keur {app} goed via de link.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'Aanmelden kan nu even niet',
        lead: 'Een deel van {app} is niet geladen. Controleer uw verbinding en probeer het opnieuw.',
      },
      admin: {
        heading: 'Aanmelden kan nu even niet',
        lead: 'Een deel van {app} is niet geladen. U kunt {app} nog steeds goedkeuren via de link.',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} is nog niet ingesteld',
        lead: 'De makers moeten nog een instelling afronden. Neem contact op met ondersteuning.',
      },
      admin: {
        heading: '{app} is nog niet ingesteld',
        lead: 'Deze kopie van de invoegtoepassing heeft geen app-registratie. Neem contact op met ondersteuning.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Dit account heeft geen online postvak',
        lead: 'Synchronisatie heeft een postvak in Exchange Online nodig. Gebruik het account van uw postvak of vraag het aan uw beheerder.',
      },
      admin: {
        heading: 'Dit account heeft geen online postvak',
        lead: 'Geef de persoon een licentie met Exchange Online of verplaats het postvak daarheen. Het kan een paar minuten duren voordat het werkt.',
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange laat {app} niet toe',
        lead: 'Uw organisatie heeft dit uitgeschakeld. Uw beheerder kan {app} toestaan.',
      },
      admin: {
        heading: 'Exchange Online blokkeert {app}',
        lead: 'De goedkeuring is er, maar Exchange Web Services staat uit of {app} staat niet op de lijst met toegestane apps.',
        steps: [
          'Open Exchange Online PowerShell.',
          'Voer Get-OrganizationConfig uit en controleer de EWS-instellingen.',
          'Voeg de app-id toe aan EwsAllowedAppIDs.',
        ],
      },
    },
    'access-refused': {
      member: {
        heading: 'Microsoft gaf geen toegang tot alle gegevens',
        lead: 'U bent aangemeld, maar er ontbreekt een recht. Uw beheerder kan de goedkeuring van {app} controleren.',
      },
      admin: {
        heading: 'Er ontbreekt een machtiging of een recht',
        lead: 'Aanmelden lukt, maar Microsoft gaf de gegevens niet. Keur {app} opnieuw goed en controleer de machtigingen.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft vraagt ons even te wachten',
        lead: 'Er waren te veel aanvragen. Wacht een minuut en probeer het opnieuw.',
      },
      admin: {
        heading: 'Microsoft vraagt ons even te wachten',
        lead: 'Er waren te veel aanvragen. Wacht een minuut en probeer het opnieuw.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Meld u opnieuw aan',
        lead: 'Uw Microsoft-sessie is afgelopen. Meld u aan en de synchronisatie gaat verder.',
      },
      admin: {
        heading: 'Meld u opnieuw aan',
        lead: 'De Microsoft-sessie is afgelopen. Meld u aan en de synchronisatie gaat verder.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'De makers moeten {app} aanpassen',
        lead: 'Een instelling aan onze kant past niet. Neem contact op met ondersteuning. Misschien helpt het ook als uw beheerder {app} goedkeurt.',
      },
      admin: {
        heading: 'Machtigingen van {app} passen niet',
        lead: 'De registratie en het verzoek van de app verschillen. Probeer goed te keuren. Lukt dat niet, neem dan contact op met ondersteuning.',
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'De makers moeten {app} aanpassen',
        lead: 'Een instelling aan onze kant klopt niet, dus Microsoft kan u niet aanmelden. Stuur ondersteuning de details.',
      },
      admin: {
        heading: 'De makers moeten {app} aanpassen',
        lead: 'Een instelling van de app klopt niet en dat is met uw instellingen niet te veranderen. Stuur ondersteuning de details.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'Het antwoord van Microsoft ging verloren',
        lead: 'Probeer het opnieuw. Gebeurt het weer, stuur dan ondersteuning de details.',
      },
      admin: {
        heading: 'Het antwoord van Microsoft ging verloren',
        lead: 'Probeer het opnieuw. Gebeurt het weer, stuur dan ondersteuning de details.',
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'Aanmelden via Outlook is niet gelukt',
        lead: 'Outlook heeft niet laten weten waarom. Probeer het opnieuw of gebruik Outlook in een browser.',
      },
      admin: {
        heading: 'Aanmelden via Outlook is niet gelukt',
        lead: 'Outlook heeft niet laten weten waarom. U kunt {app} nog steeds voor iedereen goedkeuren via de link.',
      },
    },
    network: {
      member: {
        heading: 'We kunnen Microsoft niet bereiken',
        lead: 'Controleer uw verbinding en probeer het opnieuw. Misschien blokkeert het netwerk van uw organisatie de verbinding.',
      },
      admin: {
        heading: 'We kunnen Microsoft niet bereiken',
        lead: 'Controleer de verbinding. Misschien blokkeert een proxy of een firewall de aanmeldpagina van Microsoft.',
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft heeft een korte storing',
        lead: 'Het ligt niet aan u. Wacht een paar minuten en probeer het opnieuw.',
      },
      admin: {
        heading: 'Microsoft heeft een korte storing',
        lead: 'Het ligt niet aan u. Wacht een paar minuten en probeer het opnieuw.',
      },
    },
    'timed-out': {
      member: {
        heading: 'Het aanmelden duurde te lang',
        lead: 'Er kwam geen antwoord uit het venster van Microsoft. Probeer het opnieuw wanneer het u uitkomt.',
      },
      admin: {
        heading: 'Het aanmelden duurde te lang',
        lead: 'Er kwam geen antwoord uit het venster van Microsoft. Probeer het opnieuw of keur {app} goed via de link.',
      },
    },
    unknown: {
      member: {
        heading: 'Aanmelden is deze keer niet gelukt',
        lead: 'Microsoft heeft niet laten weten waarom. Probeer het opnieuw of stuur ondersteuning de details.',
      },
      admin: {
        heading: 'Aanmelden is deze keer niet gelukt',
        lead: 'Microsoft heeft niet laten weten waarom. U kunt {app} nog steeds voor iedereen goedkeuren of ondersteuning de details sturen.',
      },
    },
  },
  scopes: {
    'User.Read': {
      why: 'Meldt de persoon aan en leest de eigen naam en het eigen adres.',
      whyNot: 'Kan geen profielen van anderen lezen.',
    },
    'Mail.ReadWrite': {
      why: 'Leest de e-mail van de persoon om die bij klantgegevens op te slaan en markeert wat is opgeslagen.',
      whyNot: 'Kan geen e-mail verzenden en geen postvakken van anderen openen.',
    },
    'Mail.Send': {
      why: 'Verzendt e-mail die de persoon heeft geschreven, namens die persoon.',
      whyNot: 'Kan niet namens iemand anders verzenden.',
    },
    'Calendars.ReadWrite': {
      why: 'Houdt de vergaderingen van de persoon gelijk.',
      whyNot: 'Geldt niet voor agenda’s die anderen hebben gedeeld.',
    },
    'Contacts.ReadWrite': {
      why: 'Houdt de contactpersonen van de persoon gelijk.',
      whyNot: 'Kan de adreslijst van de organisatie niet lezen.',
    },
    'Tasks.ReadWrite': {
      why: 'Houdt de taken van de persoon gelijk.',
      whyNot: 'Kan geen taken lezen die niemand met die persoon heeft gedeeld.',
    },
  },
  portalNames: {
    tickBox: ['Toestemming namens uw organisatie (Consent on behalf of your organization)'],
    accept: ['Accepteren (Accept)'],
    enterpriseApps: ['Entra ID', 'Bedrijfsapps (Enterprise apps)', 'All applications'],
    usersAndGroups: ['Gebruikers en groepen (Users and groups)'],
    permissionClassifications: ['Machtigingsclassificaties (Permission classifications)'],
    yes: ['Ja (Yes)'],
    save: ['Opslaan (Save)'],
  },
  roleNames: {
    'Global Administrator': 'Globale beheerder (Global Administrator)',
    'Privileged Role Administrator': 'Beheerder voor bevoorrechte rollen (Privileged Role Administrator)',
    'Application Administrator': 'Toepassingsbeheerder (Application Administrator)',
    'Cloud Application Administrator': 'Cloudtoepassingsbeheerder (Cloud Application Administrator)',
  },
};
