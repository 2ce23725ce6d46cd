import { dialog } from './dialog/it';
import type { Locale } from './locale';
import { shell } from './shell/it';

/*
 * Italian. For reviewers:
 *
 * Address: «tu», as Microsoft 365 does today («Accedi», «Seleziona»); the message to the admin is informal but neutral.
 * Quotes: «…». Where {organization} stands after a preposition, the fallback «questa organizzazione» keeps the grammar right
 * («di», «in» and «a» don't merge with it).
 *
 * Microsoft's words and where they come from (A: seen on the live screen; B: Microsoft's translated documentation, partly by
 * machine, so the English follows in brackets; U: unknown, so English only):
 * - Consenso per conto dell’organizzazione: B, Microsoft docs (five articles, e.g. Desktop Analytics, CloudSimple, Intune).
 * - Accetta: B, the same articles (one says «Accetto»).
 * - App aziendali, Tutte le applicazioni: B, Microsoft docs (application tutorials: Asana, G Suite, Pingboard).
 * - Utenti e gruppi, Aggiungi utente/gruppo, Assegna: B, Microsoft docs and two independent how-tos.
 * - Autorizzazioni, Aggiungi autorizzazioni, Consenso e autorizzazioni, Proprietà, Sì, Salva: B, Microsoft docs
 *   (configure-permission-classifications, assign-user-or-group-access-portal, grant-admin-consent).
 * - Abilitata per l’accesso degli utenti?: B, Microsoft docs (disable-user-sign-in-portal).
 * - Names of roles, below under `roleNames`: B, azure-docs.it-it (provisioning tutorials, roles and PIM, 2020 to 2021; read
 *   2026-11-25). Its permissions-reference of 2021 says «Amministratore dei ruoli con privilegi» and «di applicazioni (cloud)».
 * - Need admin approval, Approval required, Request approval, Grant admin consent, Revoke permission, Assignment required?: U.
 *
 * Glossary: admin amministratore · approval approvazione · consent consenso · permission autorizzazione · tenant tenant ·
 * sign in accedere, accesso · mailbox cassetta postale · sync sincronizzazione · check box casella · publisher editore ·
 * Entra admin center interfaccia di amministrazione di Microsoft Entra
 */
export const it: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Accedi prima a {system}',
      lead: 'La sincronizzazione connette la tua cassetta postale a {system}. Accedi lì, poi configura la sincronizzazione.',
      button: 'Accedi a {system}',
    },
    notHosted: {
      heading: 'Questa casella non è in Microsoft 365',
      'outlook-com': 'È una casella di Outlook.com. {app} richiede una casella aziendale in Microsoft 365.',
      gmail: 'È una casella di Gmail. {app} richiede una casella aziendale in Microsoft 365.',
      'on-premises':
        'È nel server Exchange dell’organizzazione. {app} richiede una casella in Microsoft 365.',
      next: 'Apri una casella dell’account aziendale, quindi riprova.',
      anyway: 'Accedi comunque',
    },
    sharedMailbox: {
      heading: 'Questa è una cassetta postale condivisa',
      lead: 'Le cassette postali condivise non vengono sincronizzate. Apri la tua cassetta, quindi configura la sincronizzazione.',
      own: 'Configura la mia cassetta',
    },
    signingIn: {
      heading: 'Continua nella finestra di Microsoft',
      lead: 'Accedi con il tuo account aziendale. Questa pagina prosegue da sola.',
      seeing: 'Microsoft ti blocca?',
      sawApproval: 'Vedo {needApproval}',
      sawForm: 'Se chiede una motivazione, incolla la nostra e seleziona {requestApproval}.',
      copyReason: 'Copia motivazione',
      sent: 'Ho inviato la richiesta',
      cancel: 'Annulla',
    },
    checking: {
      heading: 'Verifica con Microsoft in corso',
      lead: 'Bastano pochi secondi.',
      cancel: 'Annulla',
    },
    clickNeeded: {
      heading: 'Serve ancora la finestra di Microsoft',
      lead: 'Il browser la apre solo quando si seleziona il pulsante.',
      open: 'Apri la finestra di Microsoft',
      cancel: 'Annulla',
    },
    asking: {
      heading: 'Che cosa hai visto?',
      lead: 'Microsoft non ci ha detto perché si è fermata. La tua risposta ci indica che cosa può aiutare.',
      approval: '{needApproval}',
      form: '{approvalRequired} e ho inviato una richiesta',
      closed: 'Ho chiuso la finestra o annullato',
      nothing: 'Non si è aperta alcuna finestra',
      other: 'Qualcos’altro',
      paste: 'Incolla il testo che hai visto',
      pasteHint: 'Per esempio, il messaggio con il suo numero.',
      explain: 'Spiega',
      admin: 'Sono un amministratore',
    },
    advice: {
      notYet: 'Non ancora approvata. Può volerci un po’.',
      unknown: 'Microsoft non ha indicato se è approvata.',
      details: 'Dettagli per il supporto',
      copyDetails: 'Copia dettagli',
      copied: 'Copiato',
      notCopied: 'Qui la copia è bloccata. Seleziona il testo e copialo.',
      notLoaded: 'Impossibile caricare questa parte.',
      steps: 'Che cosa fare',
      yourOrganization: 'questa organizzazione',
    },
    actions: {
      'email-admin': 'Scrivi all’amministratore',
      'copy-request': 'Copia richiesta',
      'i-am-admin': 'Sono un amministratore',
      'i-am-not-admin': 'Non sono un amministratore',
      'check-again': 'Verifica di nuovo',
      'try-again': 'Riprova',
      'approve-for-everyone': 'Approva per tutti',
      'tick-box': 'Accedi e seleziona la casella',
      'use-other-account': 'Usa un altro account',
      'contact-support': 'Contatta il supporto',
      back: 'Indietro',
    },
    waiting: {
      heading: 'In attesa dell’amministratore',
      headingApproval: 'Approva nella pagina di Microsoft',
      approval: 'Hai aperto la pagina di approvazione in data {date}. Seleziona {accept}, poi torna qui.',
      asAdmin: 'Sono un amministratore',
      otherWays: 'Altri modi per approvare',
      mail: 'Hai inviato la richiesta via email in data {date}.',
      copy: 'Hai copiato la richiesta in data {date}. Inviala al tuo amministratore.',
      workflow: 'Hai inviato la richiesta dalla finestra di Microsoft in data {date}.',
      next: 'Torna qui dopo l’approvazione. Puoi anche verificare ora.',
      check: 'Verifica di nuovo',
      finish: 'Completa configurazione',
      restart: 'Ricomincia',
    },
    partly: {
      heading: 'Mancano alcune autorizzazioni',
      lead: 'Hai effettuato l’accesso, ma {app} non può ancora fare tutto. Mancano queste autorizzazioni:',
      next: 'Un amministratore può approvarle con lo stesso link di prima.',
      everything: 'Il link le richiede tutte di nuovo, così quelle già concesse non vanno perse.',
    },
    wrongAccount: {
      heading: 'Questo è un altro account',
      lead: 'Hai effettuato l’accesso come {account}, ma questa cassetta postale appartiene a {mailbox}. Non è stato salvato nulla.',
      admin:
        'Se era l’account del tuo amministratore e l’approvazione è avvenuta, continua ora con il tuo account.',
      shared:
        '{mailbox} è una cassetta postale condivisa? Le cassette condivise non vengono sincronizzate. Apri la tua cassetta, quindi configura la sincronizzazione.',
      finish: 'Usa l’account corretto',
      stop: 'Fermati qui',
    },
    reach: {
      question: 'Hai selezionato {tickBox}?',
      yes: 'Sì, per tutti',
      no: 'No, oppure non lo so',
      everyone: 'Approvato per tutti: ora i tuoi colleghi possono selezionare «Configura sincronizzazione».',
      self: 'È approvato per te, ma non ancora per gli altri.',
      approve: 'Approva per tutti',
    },
    connected: {
      heading: 'Accesso riuscito',
      lead: 'La sincronizzazione è configurata per {account}.',
      remembered: 'Configurata il {date}, non verificata ora',
      rememberedLead:
        'Verifichi ora se la sincronizzazione funziona ancora. Microsoft potrebbe chiederle di accedere.',
      rememberedAsking: 'Stiamo chiedendo a Microsoft se funziona ancora.',
      checking: 'Verifica della cassetta postale',
      checkingLead:
        'Hai effettuato l’accesso. Ora chiediamo alla cassetta postale se la sincronizzazione può funzionare.',
      since: 'Data di connessione: {date}.',
      settings: 'Impostazioni sincronizzazione',
    },
    mailbox: {
      title: 'La tua cassetta postale',
      areas: { mail: 'Posta', calendar: 'Calendario', contacts: 'Contatti', tasks: 'Attività' },
      states: {
        asking: 'Verifica in corso',
        works: 'Funziona',
        'permission-missing': 'Autorizzazione mancante',
        'not-available': 'Non disponibile',
        busy: 'Occupato: attendi {seconds} s',
        unknown: 'Nessuna risposta',
      },
      unasked: 'Nessuna verifica da quando hai aperto questa pagina.',
      silent: 'La cassetta postale non ha ancora risposto. Puoi verificare di nuovo più tardi.',
      again: 'Riproviamo automaticamente.',
      help: 'Che cosa può aiutare',
      helpWith: 'Che cosa può aiutare: {area}',
      signIn: 'Accedi di nuovo',
      ews: 'Qui la sincronizzazione usa Servizi Web Exchange (EWS). Microsoft Graph non può indicare se sono attivati.',
      ewsHelp: 'Che cosa può controllare un amministratore',
    },
    settings: {
      heading: 'Impostazioni sincronizzazione',
      interrupted:
        'Al momento qualcosa impedisce di continuare. Torna indietro per vedere che cosa può aiutare.',
      account: 'Account',
      accountUnknown: 'Noto dopo la prossima verifica',
      organization: 'Organizzazione',
      since: 'Data di connessione',
      lastCheck: 'Ultima verifica',
      never: 'Non ancora',
      checkNow: 'Verifica ora',
      checked: 'La cassetta postale è stata verificata.',
      allowed: 'Che cosa è consentito',
      allowedUnknown: 'Lo sapremo dopo la prossima verifica.',
      missing: 'Manca: {scope}',
      addLead:
        'Un’autorizzazione mancante si può aggiungere alle altre. Se nella tua organizzazione approvano solo gli amministratori, uno di loro deve approvare di nuovo, perché l’approvazione vale per un elenco fisso.',
      add: 'Aggiungi ciò che manca',
      ask: 'Chiedi all’amministratore',
      service: 'Servizio di sincronizzazione',
      serviceNone:
        'Qui non è configurato alcun servizio di sincronizzazione, quindi nessun altro è stato informato.',
      serviceDone: 'Conosce questa connessione.',
      servicePending:
        'Non conosce ancora questa connessione. Lo informiamo appena la cassetta postale è stata verificata.',
      serviceFailed:
        'Non conosce ancora questa connessione. Riproviamo quando apri questa pagina e nulla va perso.',
      serviceOwed:
        'Non sa ancora che una connessione precedente è terminata. Riproviamo quando apre questa pagina.',
      tryNow: 'Riprova ora',
      otherAccount: 'Usa un altro account',
      disconnect: 'Disconnetti',
      details: 'Dettagli',
      tenant: 'ID tenant',
      back: 'Indietro',
    },
    disconnecting: {
      heading: 'Disconnettere questa cassetta postale?',
      lead: 'Questa pagina dimenticherà la connessione e il tuo account.',
      service: 'Al servizio di sincronizzazione viene chiesto di fermarsi.',
      remains: 'Microsoft conserva ciò che è stato approvato. Per revocare anche questo:',
      own: 'Ciò che hai approvato tu: rimuovilo in App personali (My Apps).',
      admin: 'Ciò che un amministratore ha approvato per tutti: solo un amministratore può rimuoverlo.',
      myApps: 'Apri App personali (My Apps)',
      enterpriseApps: 'Interfaccia di amministrazione',
      confirm: 'Disconnetti',
      keep: 'Mantieni la connessione',
    },
    ending: {
      heading: 'Disconnessione in corso',
      telling: 'Stiamo dicendo al servizio di sincronizzazione di fermarsi.',
      signInFirst:
        'Acceda ancora una volta perché il servizio di sincronizzazione si fermi. Fino ad allora potrebbe continuare.',
      otherAccount: 'Era un altro account. Acceda con quello che era connesso.',
      notTaken:
        'Il servizio di sincronizzazione non ha ancora accettato e potrebbe continuare. Riproviamo quando apre questa pagina; nulla va perso.',
      signIn: 'Accedi',
    },
    unsaved: 'Non è stato ancora possibile salvare. Continuiamo a provare finché questa pagina è aperta.',
    help: {
      heading: 'Guida',
      lead: 'Configura sincronizzazione connette la tua cassetta postale di Microsoft 365. La tua organizzazione può richiedere prima l’approvazione di un amministratore.',
      support: 'Contatta il supporto',
    },
    about: {
      heading: 'Informazioni',
      lead: 'LPC Sidebar {version}, di {publisher}.',
      language: 'Lingua',
      sameAsOutlook: 'Come in Outlook',
    },
    back: 'Indietro',
  },

  quotes: {
    needApproval: '«Need admin approval»',
    approvalRequired: '«Approval required»',
    requestApproval: '«Request approval»',
    accept: '«Accetta» (Accept)',
    tickBox: '«Consenso per conto dell’organizzazione» (Consent on behalf of your organization)',
  },
  quotesInBoth: {
    needApproval: '«Need admin approval» (serve l’approvazione di un amministratore)',
    approvalRequired: '«Approval required» (approvazione necessaria)',
    requestApproval: '«Request approval» (richiedi l’approvazione)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft comunica l’approvazione',
      lead: 'Ora i tuoi colleghi possono concludere: Outlook, LPC Sidebar, Completa configurazione.',
      done: 'Non c’è altro da fare qui. Puoi chiudere questa finestra.',
      check:
        'Questa pagina non può verificare l’approvazione: lo fa il primo collega che accede. Possono volerci alcuni minuti.',
      tenant: 'Organizzazione che ha risposto (ID tenant): {tenant}',
      otherTenant:
        'La richiesta arriva da un’altra organizzazione (ID tenant {asked}). Se i tuoi colleghi non riescono a concludere, apri di nuovo il link e accedi con un account amministratore di quella organizzazione.',
      undoHeading: 'Per revocarla',
      undo: 'Nell’interfaccia di amministrazione di Microsoft Entra vai a {path}. In «Admin consent» apri … accanto a un’autorizzazione e seleziona «Revoke permission».',
      path: 'Entra ID > App aziendali (Enterprise apps) > {app} > Autorizzazioni (Permissions)',
    },
    declined: {
      heading: 'Non approvata',
      lead: 'Microsoft comunica che la richiesta è stata rifiutata o annullata. Non è cambiato nulla.',
      again: 'Hai cambiato idea? Apri di nuovo il link della richiesta.',
      forward: 'Non sei un amministratore? Inoltra la richiesta a chi può approvarla. Ruoli: {roles}.',
      suspicious: 'Non ti aspettavi questa richiesta? Avvisa il team di sicurezza.',
    },
    failed: {
      heading: 'L’approvazione non è riuscita',
      lead: 'Microsoft segnala un problema. Per quanto possiamo vedere, non è stato approvato nulla.',
      codes: 'Codice nell’indirizzo di questa pagina, come indizio: {codes}',
      again: 'Attendi qualche minuto, poi apri di nuovo il link della richiesta.',
      forward:
        'Se Microsoft indica che non puoi approvare, inoltra la richiesta a chi ha uno di questi ruoli: {roles}.',
      support: 'Non funziona ancora? Contatta il supporto e indica il codice.',
    },
    malformed: {
      heading: 'Nessuna risposta da mostrare',
      lead: 'Microsoft torna a questa pagina dopo la decisione di un amministratore su {app}. A questo indirizzo non è arrivata una risposta completa, quindi non sappiamo nulla.',
      reloaded: 'Hai ricaricato la pagina? La risposta appare una sola volta e ricaricare non cambia nulla.',
      next: 'Il tuo collega può vedere in Outlook se è approvata: LPC Sidebar, Verifica di nuovo.',
    },
    adminCenter: 'Apri l’amministrazione Entra',
    support: 'Contatta il supporto',
    newWindow: 'si apre in una nuova finestra',
  },

  dialog,
  request: {
    subject: 'Approvazione necessaria: {app} per Outlook',
    intro: {
      hello: 'Ciao,',
      mine: 'vorrei usare {app} in Outlook. Secondo Microsoft, prima serve l’approvazione di un amministratore.',
      what: 'Mantiene la mia posta, il calendario, i contatti e le attività sincronizzati con i dati dei miei clienti.',
      request: 'Puoi esaminare questa richiesta e decidere?',
    },
    help: {
      subject: 'Serve aiuto: {app} per Outlook',
      intro: 'Vorrei usare {app} in Outlook, ma Microsoft non me lo permette. Ecco che cosa significa:',
      steps: 'Che cosa può aiutare',
      details: 'Dettagli di Microsoft',
      organization: 'questa organizzazione',
      question: 'Puoi dare un’occhiata?',
    },
    permissions: {
      heading: 'Che cosa richiede',
      lead: 'Agisce come la persona che accede e non raggiunge nulla che quella persona non possa raggiungere.',
      names: 'Richiede: {names}.',
      also: 'Microsoft elenca anche le autorizzazioni di base: accesso, profilo di base e mantenimento dell’accesso ai dati concessi.',
    },
    approve: {
      heading: 'Per approvarla per tutti',
      lead: 'Apri questo link e seleziona «Accetta» (Accept):',
      roles: 'Serve uno di questi ruoli: {roles}.',
      account: 'Non serve un account di {publisher}.',
    },
    genuine: {
      heading: 'Per verificare che sia autentica',
      address: 'La barra degli indirizzi mostra {host} mentre accedi e decidi.',
      app: 'La pagina di Microsoft indica {app}, pubblicata da {publisher}.',
      id: 'Il link contiene questo ID applicazione: {id}',
      same: 'Le autorizzazioni sono quelle elencate qui e nessun’altra.',
      ask: 'Hai dubbi? Chiedimelo di persona o al telefono.',
    },
    refuse: 'Non ti aspettavi questa richiesta? Non approvarla e avvisa il team di sicurezza.',
    byHand: {
      heading: 'Per approvarla senza il link',
      go: 'Nell’interfaccia di amministrazione di Microsoft Entra vai a {path}.',
      path: 'Entra ID > App aziendali (Enterprise apps) > {app} > Autorizzazioni (Permissions)',
      grant: 'Seleziona «Grant admin consent» e confronta l’elenco prima di accettare.',
      missing:
        'Non è nell’elenco delle app? Cerca l’ID applicazione. Per aggiungerla: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'Che cosa succede dopo',
      finish: 'In Outlook seleziono «Completa configurazione». Tu non devi fare altro.',
      refused: 'Se non approvi, non cambia nulla.',
    },
    undo: {
      heading: 'Per revocarla in seguito',
      revoke:
        'Nell’interfaccia di amministrazione di Microsoft Entra vai a {path}. In «Admin consent» apri … accanto a un’autorizzazione e seleziona «Revoke permission».',
    },
    bye: 'Grazie,',
    justification: {
      with: 'Mi serve {app} per mantenere posta, calendario, contatti e attività di Outlook sincronizzati con i dati dei miei clienti. Raggiunge solo la mia cassetta postale. Autorizzazioni: {names}.',
      without:
        'Mi serve {app} per mantenere posta, calendario, contatti e attività di Outlook sincronizzati con i dati dei miei clienti. Raggiunge solo la mia cassetta postale.',
    },
  },

  guide: {
    role: {
      question: 'Qual è il tuo ruolo di amministratore?',
      other: 'Un altro ruolo di amministratore',
      unsure: 'Non lo so',
      every: 'Il tuo ruolo può approvare per tutti. Puoi usare qualsiasi metodo di questa pagina.',
      noBox: 'Il tuo ruolo può approvare per tutti. Microsoft non ti mostra la casella.',
      cannot: 'La maggior parte degli altri ruoli non può approvare. Questi possono: {roles}.',
      maybe: 'Se il tuo ruolo non basta, Microsoft te lo dice. In quel caso non cambia nulla.',
      notYours: 'Non per il tuo ruolo',
    },
    forward: {
      button: 'Inoltra a un amministratore',
      buttonGlobal: 'Inoltra a un admin globale',
      copy: 'Copia richiesta',
      then: 'Il messaggio contiene il link di approvazione, che cosa richiede e come verificarlo.',
      custom: 'Hai un ruolo personalizzato che può approvare? Il link funziona anche per te.',
    },
    approve: {
      then: 'Si apre in una nuova finestra. Non serve un account LPC.',
    },
    ways: 'Altri modi per approvare',
    tickBox: {
      heading: 'Con la casella durante l’accesso',
      who: 'Solo chi ha uno di questi ruoli vede la casella: {boxRoles}.',
      without: 'Se accetti senza selezionarla, approvi solo per te.',
      steps: [
        'Accedi come amministratore nella finestra che si apre.',
        'Controlla le autorizzazioni, poi seleziona la casella {tickBox}.',
        'Seleziona {accept}.',
      ],
      also: 'Così connetti anche la tua cassetta postale. Se non vuoi, usa invece «Approva per tutti».',
      noBox: 'Il tuo ruolo non vede la casella. Usa un altro metodo.',
    },
    adminCenter: {
      heading: 'Nell’interfaccia di amministrazione di Entra',
      open: 'Apri le app aziendali',
      steps: [
        'Vai a {enterpriseApps}.',
        'Cerca {app} o il suo ID applicazione e selezionala.',
        'Seleziona {permissions}, poi {grant}.',
        'Controlla le autorizzazioni, poi seleziona {accept}.',
        'Seleziona {refresh}. Le autorizzazioni sono elencate in {adminConsentTab}.',
      ],
      id: 'ID applicazione: {id}',
      copyId: 'Copia ID applicazione',
      missingHeading: 'L’app non è ancora in elenco?',
      missing:
        'Un’app compare in elenco dopo la prima approvazione. Il link di approvazione la aggiunge e la approva.',
      addIt: 'Aggiungi e approva',
      exact:
        'La sincronizzazione chiede ancora? Il link di approvazione indica ogni autorizzazione; l’interfaccia di amministrazione forse no.',
    },
    commands: {
      heading: 'Con i comandi',
      lead: 'Già compilati per {app}. Hanno effetto subito: nessuna pagina chiede conferma.',
      who: 'Serve almeno il ruolo {leastRole}.',
      tool: 'Strumento',
      missingTool: 'Azure CLI non raggiunge Microsoft Graph nel tuo cloud.',
      ids: 'Sostituisci gli ID tra parentesi graffe con quelli delle risposte precedenti.',
      connect: 'Accedi',
      grant: 'Approva per tutti',
      check: 'Verifica',
      undo: 'Revoca',
      copyConnect: 'Copia accesso',
      copyGrant: 'Copia approvazione',
      copyCheck: 'Copia verifica',
      copyUndo: 'Copia revoca',
    },
    userConsent: {
      heading: 'Consenti agli utenti di dare il consenso',
      risk: 'Il rischio: senza il controllo di un amministratore, qualcuno può essere indotto ad approvare un’app dannosa.',
      managed:
        'L’impostazione di Microsoft, {managed}, blocca posta e calendario per i membri. È più semplice una sola approvazione di un amministratore.',
      where: 'Trovi tutto in {consentSettings}.',
      open: 'Apri impostazioni di consenso',
      setting: 'Impostazione: {setting}',
      choices: {
        'verified-low': {
          heading: 'Editori verificati, impatto basso',
          text: 'Gli utenti approvano app di editori verificati e solo le autorizzazioni che classifichi a impatto basso.',
          steps: [
            'In {userConsentSettings} seleziona questa impostazione, poi {save}.',
            'In {permissionClassifications} seleziona {low}.',
            'Seleziona {addPermissions} e aggiungi quelle richieste da {app}.',
          ],
        },
        'one-app': {
          heading: 'Un criterio solo per questa app',
          text: 'Un criterio di consenso personalizzato può indicare {app} con il suo ID applicazione. Servono comandi.',
          steps: [],
        },
        requests: {
          heading: 'Consenti agli utenti di inviare richieste',
          text: 'Gli utenti chiedono nella finestra di Microsoft e un amministratore decide. L’attivazione può richiedere un’ora.',
          steps: [
            'In {adminConsentSettings} imposta questa opzione su {yes}.',
            'Scegli i revisori, poi seleziona {save}.',
          ],
        },
        'all-apps': {
          heading: 'Tutte le app',
          text: 'Lo sconsigliamo. Chiunque potrebbe approvare quasi qualsiasi app, non solo {app}.',
          steps: [],
        },
      },
      openRequests: 'Apri le richieste',
      policies: 'Leggi sui criteri',
      groups: 'Il consenso dei proprietari di gruppi è un’altra impostazione. {app} non ne ha bisogno.',
      who: 'Nell’interfaccia di amministrazione può modificarle un Amministratore globale (Global Administrator). Con i comandi può farlo un Amministratore ruolo con privilegi (Privileged Role Administrator).',
      later:
        'Una modifica vale per le approvazioni successive degli utenti. Ciò che è già approvato resta approvato.',
    },
    know: 'Buono a sapersi',
    permissions: {
      heading: 'A che cosa serve ogni autorizzazione',
      lead: '{app} agisce come la persona che accede. Non raggiunge nulla che quella persona non possa raggiungere.',
      also: 'Microsoft elenca anche le autorizzazioni di base: accesso, profilo di base e mantenimento dell’accesso ai dati concessi.',
      each: 'L’approvazione non connette alcuna cassetta postale. Ogni persona deve comunque accedere.',
    },
    who: {
      heading: 'Chi può approvare',
      can: 'Può: {list}.',
      cannot: 'Non può: {list}.',
      approve: 'approvare per tutti',
      tickBox: 'vedere la casella',
      settings: 'modificare le impostazioni di consenso',
      others:
        'Anche un ruolo personalizzato può approvare. Gli altri ruoli di amministratore no; chi esamina le richieste deve avere uno di questi ruoli.',
      activate: 'Hai solo l’idoneità al ruolo? Attivalo prima, poi accedi di nuovo.',
    },
    somePeople: {
      heading: 'Solo per alcune persone',
      lead: 'L’approvazione vale per tutti. Puoi comunque scegliere chi può accedere.',
      steps: [
        'Trova {app} in {enterpriseApps}.',
        'In {properties} imposta {assignmentRequired} su {yes}. Seleziona {save}.',
        'Seleziona {usersAndGroups}, poi {addAssignment}.',
        'Scegli utenti o gruppi, poi seleziona {assign}.',
      ],
      groups:
        'Per i gruppi serve Microsoft Entra ID P1 o P2. I gruppi dentro altri gruppi non vengono considerati.',
    },
    undo: {
      heading: 'Esamina e revoca',
      steps: [
        'Trova {app} in {enterpriseApps}.',
        'Seleziona {permissions}, poi {adminConsentTab}.',
        'Seleziona {more} accanto a un’autorizzazione.',
        'Seleziona {revoke}.',
      ],
      own: 'Ciò che gli utenti hanno approvato da soli è in {userConsentTab}. Possono revocarlo da soli.',
      myApps: 'Apri App personali (My Apps)',
      again:
        'Per approvare di nuovo in seguito, usa il link di approvazione. Una nuova approvazione può sostituire la precedente.',
    },
    publisher: {
      heading: 'Che cosa significa «unverified»',
      lead: 'Microsoft verifica chi è l’editore, non che cosa fa l’app. Un badge blu indica che lo ha fatto.',
      unverified:
        'La pagina indica {unverified}? Questo può impedire ai membri di approvare. Non lo impedisce a un amministratore.',
      you: 'Solo l’editore, {publisher}, può cambiarlo. Chiedi al supporto prima di approvare.',
      clouds: 'In questo cloud Microsoft non verifica gli editori.',
      support: 'Contatta il supporto',
    },
    genuine: {
      heading: 'Verifica o rifiuta',
      checks: [
        'La barra degli indirizzi mostra {host} mentre accedi e decidi.',
        'La pagina di Microsoft indica {app}, pubblicata da {publisher}.',
        'Il link di approvazione contiene l’ID applicazione {id}.',
        'Le autorizzazioni sono quelle elencate qui e nessun’altra.',
        'L’ha chiesta una persona che conosci.',
      ],
      refuse:
        'Non ti aspettavi questa richiesta? Non approvarla. Chiudi la pagina e avvisa il team di sicurezza.',
      nothing: 'Se non approvi, non cambia nulla.',
    },
    leftover: {
      heading: 'Rimuovi un utente LPC temporaneo',
      lead: 'Solo se hai creato un utente LPC per selezionare la casella. L’approvazione resta anche senza quell’utente.',
      steps: [
        'Accedi al pannello «LPC Admin» e apri «Users».',
        'Seleziona l’ingranaggio accanto all’utente temporaneo.',
        'Seleziona «Force Delete».',
        'Verifica che l’utente non sia più in elenco.',
      ],
      access: 'Non hai accesso al pannello? Contatta il supporto: lo attiva per i clienti Enterprise.',
      article: 'Leggi sul pannello',
    },
    more: {
      heading: 'Articoli correlati',
      articles: {
        deployment: 'Distribuire LPC a molti utenti',
        'server-access': 'Accesso al server di posta ed EWS (LPC)',
        'need-approval': 'Need admin approval (LPC)',
        faq: 'Domande e risposte (LPC)',
        'deploy-add-ins': 'Distribuire componenti aggiuntivi per tutti (Microsoft)',
        'ews-access': 'Controllare l’accesso a EWS (Microsoft)',
        'consent-experience': 'La pagina di consenso spiegata (Microsoft)',
        'consent-policies': 'Criteri di consenso per le app (Microsoft)',
        'privacy-security': 'Privacy e sicurezza dei componenti aggiuntivi (Microsoft)',
      },
    },
    feedback: 'La tua opinione ci interessa',
    then: ', poi ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: 'Microsoft ha negato l’accesso ad alcuni dati',
        lead: 'Hai effettuato l’accesso, ma manca un diritto. Il tuo amministratore può controllare l’approvazione di {app}.',
      },
      admin: {
        heading: 'Manca un’autorizzazione o un diritto',
        lead: 'L’accesso funziona, ma Microsoft ha negato i dati. Approva di nuovo {app} e controlla le autorizzazioni.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Questo account è disattivato',
        lead: 'Il tuo amministratore può riattivarlo. Puoi anche usare un altro account.',
      },
      admin: {
        heading: 'Questo account è disattivato',
        lead: 'Riattivalo nell’interfaccia di amministrazione di Microsoft Entra o accedi con un altro account.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'Prima deve approvare un amministratore',
        lead: 'Nella tua organizzazione solo gli amministratori possono approvare {app}. Chiedi ora e completa qui più tardi.',
      },
      admin: {
        heading: 'Approva {app} per tutti',
        lead: 'I membri di {organization} non possono approvare {app} da soli. Basta l’approvazione di un amministratore per tutti.',
        steps: [
          'Seleziona «Approva per tutti» e accedi come amministratore.',
          'Controlla le autorizzazioni e l’editore.',
          'Seleziona «Accetta» (Accept).',
        ],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Deve approvare un altro amministratore',
        lead: 'Microsoft permette solo ad alcuni ruoli di amministratore di approvare {app}. Chiedi a chi ne ha uno.',
      },
      admin: {
        heading: 'Il tuo ruolo non basta per approvare',
        lead: 'Microsoft permette solo ad alcuni ruoli di amministratore di approvare {app} per tutti. Chiedi a chi ne ha uno.',
        steps: [
          'Amministratore ruolo con privilegi (Privileged Role Administrator) può approvare ogni app.',
          'Amministratore applicazione cloud (Cloud Application Administrator) può approvare quasi tutte le app.',
          'Invia al tuo collega il link di «Approva per tutti».',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} è disattivata qui',
        lead: 'La tua organizzazione ha disattivato {app}. Il tuo amministratore può riattivarla.',
      },
      admin: {
        heading: '{app} è disattivata nel tuo tenant',
        lead: 'Nessuno può accedere finché non viene riattivata. Se è già attiva, contatta il supporto.',
        steps: [
          'Nell’amministrazione di Microsoft Entra vai a «App aziendali» (Enterprise apps).',
          'Seleziona {app}, poi «Proprietà» (Properties).',
          'Imposta «Abilitata per l’accesso degli utenti?» (Enabled for users to sign in?) su «Sì» (Yes).',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: '{app}: serve una correzione da parte nostra',
        lead: 'Una nostra impostazione è errata, quindi Microsoft non completa l’accesso. Contatta il supporto e invia i dettagli.',
      },
      admin: {
        heading: '{app}: serve una correzione da parte nostra',
        lead: 'Un’impostazione dell’app è errata e nessuna tua impostazione può correggerla. Contatta il supporto e invia i dettagli.',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} non è ancora nota qui',
        lead: 'La tua organizzazione non l’ha ancora. Un amministratore la aggiunge approvandola una volta.',
      },
      admin: {
        heading: 'Aggiungi {app} al tuo tenant',
        lead: 'L’approvazione aggiunge {app} a {organization}. Usa l’account amministratore del tenant che contiene le cassette postali.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: '{app}: serve una correzione da parte nostra',
        lead: 'Una nostra impostazione non è corretta. Contatta il supporto; può aiutare anche l’approvazione di {app} da parte del tuo amministratore.',
      },
      admin: {
        heading: 'Autorizzazioni di {app} non allineate',
        lead: 'La registrazione dell’app e la sua richiesta non coincidono. Prova ad approvarla; se non riesce, contatta il supporto.',
      },
    },
    'conditional-access': {
      member: {
        heading: 'Una regola di sicurezza ha bloccato l’accesso',
        lead: 'Le regole della tua organizzazione non lo permettono da qui. Con i dettagli per il supporto il tuo amministratore può vedere il motivo.',
      },
      admin: {
        heading: 'Accesso condizionale ha bloccato l’accesso',
        lead: 'Cerca l’accesso con l’ID di correlazione che trovi nei dettagli per il supporto. Il log indica il criterio.',
        steps: [
          'Nell’amministrazione di Microsoft Entra apri «Log di accesso» (Sign-in logs).',
          'Trova l’accesso e seleziona «Accesso condizionale» (Conditional Access).',
          'Modifica il criterio o consenti {app} al suo interno.',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'Le autorizzazioni non sono state accettate',
        lead: '{app} ne ha bisogno per sincronizzare la posta. Riprova e seleziona {accept} oppure chiedi l’approvazione al tuo amministratore.',
      },
      admin: {
        heading: 'Le autorizzazioni non sono state accettate',
        lead: 'In {organization} non è cambiato nulla. Puoi approvare {app} per tutti dopo aver controllato le autorizzazioni.',
      },
    },
    'consent-required': {
      member: {
        heading: '{app} non è ancora approvata',
        lead: 'Qualcuno deve approvare {app} per questa cassetta postale. Prova qui o chiedi al tuo amministratore.',
      },
      admin: {
        heading: 'Nessuno ha ancora approvato {app}',
        lead: 'Un amministratore può approvarla una volta per tutti in {organization}. Se le impostazioni lo consentono, possono farlo anche i membri.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Questo dispositivo non è ancora consentito',
        lead: 'La tua organizzazione consente {app} solo sui propri dispositivi. Usa quello di lavoro o chiedi al tuo amministratore.',
      },
      admin: {
        heading: 'Questo dispositivo non è consentito',
        lead: 'Accesso condizionale richiede un dispositivo conforme o gestito. Controlla il criterio o registra il dispositivo.',
        steps: [
          'Nell’amministrazione di Microsoft Entra apri «Log di accesso» (Sign-in logs).',
          'Trova l’accesso e seleziona «Accesso condizionale» (Conditional Access).',
          'Modifica il criterio o registra il dispositivo.',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange non consente l’accesso a {app}',
        lead: 'La tua organizzazione lo ha disattivato. Il tuo amministratore può consentire {app}.',
      },
      admin: {
        heading: 'Exchange Online blocca {app}',
        lead: 'L’approvazione c’è, ma Servizi Web Exchange (EWS) è disattivato o {app} non è nell’elenco delle app consentite.',
        steps: [
          'Apri Exchange Online PowerShell.',
          'Esegui Get-OrganizationConfig e controlla le impostazioni EWS.',
          'Aggiungi l’ID dell’app a EwsAllowedAppIDs.',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'L’accesso di Outlook non è riuscito',
        lead: 'Outlook non ci ha detto il motivo. Riprova o usa Outlook in un browser.',
      },
      admin: {
        heading: 'L’accesso di Outlook non è riuscito',
        lead: 'Outlook non ci ha detto il motivo. Puoi comunque approvare {app} per tutti con il link.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Una finestra di accesso è ancora aperta',
        lead: 'Completa o chiudi quella finestra, poi riprova qui.',
      },
      admin: {
        heading: 'Una finestra di accesso è ancora aperta',
        lead: 'Completa o chiudi quella finestra, poi riprova qui.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Account senza cassetta postale online',
        lead: 'La sincronizzazione richiede una cassetta postale in Exchange Online. Usa l’account della tua cassetta o chiedi all’amministratore.',
      },
      admin: {
        heading: 'Account senza cassetta postale online',
        lead: 'Assegna alla persona una licenza con Exchange Online o sposta lì la cassetta postale. Possono volerci alcuni minuti.',
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft vuole verificare la tua identità',
        lead: 'Accedi ancora una volta e conferma, per esempio con il telefono.',
      },
      admin: {
        heading: 'Serve una seconda prova di identità',
        lead: 'I tuoi criteri richiedono l’autenticazione a più fattori. Accedi di nuovo e completala nella finestra di Microsoft.',
      },
    },
    network: {
      member: {
        heading: 'Non riusciamo a raggiungere Microsoft',
        lead: 'Controlla la connessione e riprova. Anche la rete della tua organizzazione può bloccarla.',
      },
      admin: {
        heading: 'Non riusciamo a raggiungere Microsoft',
        lead: 'Controlla la connessione. Un proxy o un firewall può bloccare la pagina di accesso di Microsoft.',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} non è ancora configurata',
        lead: 'Chi la sviluppa deve ancora completare un’impostazione. Contatta il supporto.',
      },
      admin: {
        heading: '{app} non è ancora configurata',
        lead: 'Questa copia del componente aggiuntivo non ha una registrazione dell’app. Contatta il supporto.',
      },
    },
    offline: {
      member: { heading: 'Sei offline', lead: 'Connettiti a Internet, poi riprova.' },
      admin: { heading: 'Sei offline', lead: 'Connettiti a Internet, poi riprova.' },
    },
    'organization-not-ready': {
      member: {
        heading: 'La tua organizzazione non è ancora pronta',
        lead: 'Attendi un minuto e riprova. Se non cambia nulla, deve occuparsene il tuo amministratore.',
      },
      admin: {
        heading: 'Il tuo tenant non è ancora pronto',
        lead: 'Forse Microsoft sta ancora aggiungendo l’app. Se non cambia nulla, un amministratore deve prima acquisire il controllo del tenant.',
        steps: [
          'Attendi un minuto, poi approva di nuovo.',
          'Altrimenti apri l’interfaccia di amministrazione di Microsoft 365.',
          'Aggiungi il tuo dominio e dimostra di esserne il proprietario.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'Deve approvare l’amministratore del cliente',
        lead: 'Qui lavori per un’altra organizzazione. Prima un suo amministratore deve approvare {app}.',
      },
      admin: {
        heading: 'Deve approvare l’amministratore del cliente',
        lead: 'Gli amministratori partner non possono ancora usare {app} qui. Prima deve approvarla un amministratore del cliente.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft non ha accettato la password',
        lead: 'Può essere errata o scaduta, oppure l’account è bloccato per qualche tempo. Accedi di nuovo o reimpostala.',
      },
      admin: {
        heading: 'Microsoft non ha accettato la password',
        lead: 'Può essere errata o scaduta, oppure l’account è bloccato. Il log di accesso indica il motivo.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'La finestra di Microsoft non si è aperta',
        lead: 'Forse il browser blocca le nuove finestre. Consentile per questo sito e riprova.',
        steps: [
          'Cerca l’icona della finestra bloccata nella barra degli indirizzi.',
          'Consenti i popup per questo sito.',
          'Torna qui e seleziona «Riprova».',
        ],
      },
      admin: {
        heading: 'La finestra di Microsoft non si è aperta',
        lead: 'Forse il browser blocca le nuove finestre. Consentile o approva {app} con il link.',
      },
    },
    'service-disabled': {
      member: {
        heading: 'Un servizio Microsoft è disattivato',
        lead: '{app} richiede un servizio di Microsoft 365 che è disattivato nella tua organizzazione. Il tuo amministratore può controllare.',
      },
      admin: {
        heading: 'Un servizio Microsoft 365 è disattivato',
        lead: 'L’abbonamento può essere scaduto oppure il servizio è stato disattivato. Controlla entrambi, poi riprova.',
        steps: [
          'Nell’amministrazione di Microsoft 365 controlla «Fatturazione» (Billing).',
          'Nell’amministrazione di Microsoft Entra vai a «App aziendali» (Enterprise apps).',
          'Attiva l’accesso a Office 365 Exchange Online.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'Alla tua organizzazione manca un servizio',
        lead: '{app} richiede un servizio di Microsoft 365 che la tua organizzazione non ha ancora. Il tuo amministratore può controllare.',
      },
      admin: {
        heading: 'Nel tuo tenant manca un servizio',
        lead: '{app} richiede Exchange Online o un altro servizio non ancora presente in {organization}. Controlla le licenze, poi approva {app}.',
        steps: [
          'Nell’amministrazione di Microsoft 365 controlla «Fatturazione» (Billing).',
          'Poi seleziona «Approva per tutti».',
        ],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft ha un problema temporaneo',
        lead: 'Non dipende da te. Attendi qualche minuto, poi riprova.',
      },
      admin: {
        heading: 'Microsoft ha un problema temporaneo',
        lead: 'Non dipende da te. Attendi qualche minuto, poi riprova.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'La risposta di Microsoft è andata persa',
        lead: 'Riprova. Se succede di nuovo, contatta il supporto e invia i dettagli.',
      },
      admin: {
        heading: 'La risposta di Microsoft è andata persa',
        lead: 'Riprova. Se succede di nuovo, contatta il supporto e invia i dettagli.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Accedi di nuovo',
        lead: 'La tua sessione Microsoft è terminata. Accedi e la sincronizzazione riprende.',
      },
      admin: {
        heading: 'Accedi di nuovo',
        lead: 'La sessione Microsoft è terminata. Accedi e la sincronizzazione riprende.',
      },
    },
    'storage-full': {
      member: {
        heading: 'In questo browser non c’è più spazio',
        lead: 'Per accedere serve un po’ di spazio nel browser, che però è pieno. Cancella i dati di questo sito nel browser e riprova.',
      },
      admin: {
        heading: 'In questo browser non c’è più spazio',
        lead: 'Per accedere serve un po’ di spazio nel browser, che però è pieno. Cancella i dati di questo sito o approva {app} con il link.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'Al momento l’accesso non può iniziare',
        lead: 'Una parte di {app} non è stata caricata. Controlla la connessione e riprova.',
      },
      admin: {
        heading: 'Al momento l’accesso non può iniziare',
        lead: 'Una parte di {app} non è stata caricata. Puoi comunque approvare {app} con il link.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Un criterio blocca questo account',
        lead: 'Le regole della tua organizzazione non ammettono qui questo account. Usa il tuo account aziendale o chiedi all’amministratore.',
      },
      admin: {
        heading: 'Un criterio tra tenant blocca l’accesso',
        lead: 'Questo account non è ammesso da Restrizioni del tenant o dalle impostazioni di accesso tra tenant. Controllale nell’amministrazione di Microsoft Entra.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft ci chiede di attendere',
        lead: 'Ci sono state troppe richieste. Attendi un minuto, poi riprova.',
      },
      admin: {
        heading: 'Microsoft ci chiede di attendere',
        lead: 'Ci sono state troppe richieste. Attendi un minuto, poi riprova.',
      },
    },
    'timed-out': {
      member: {
        heading: 'L’accesso ha richiesto troppo tempo',
        lead: 'Dalla finestra di Microsoft non è arrivata alcuna risposta. Riprova quando vuoi.',
      },
      admin: {
        heading: 'L’accesso ha richiesto troppo tempo',
        lead: 'Dalla finestra di Microsoft non è arrivata alcuna risposta. Riprova o approva {app} con il link.',
      },
    },
    unknown: {
      member: {
        heading: 'Questa volta l’accesso non è riuscito',
        lead: 'Microsoft non ci ha detto il motivo. Riprova o invia i dettagli al supporto.',
      },
      admin: {
        heading: 'Questa volta l’accesso non è riuscito',
        lead: 'Microsoft non ci ha detto il motivo. Puoi comunque approvare {app} per tutti o inviare i dettagli al supporto.',
      },
    },
    'unverified-publisher': {
      member: {
        heading: 'Un amministratore deve esaminare {app}',
        lead: 'Microsoft chiede a un amministratore di esaminare le nuove app prima dell’uso. Invia una richiesta al tuo amministratore.',
      },
      admin: {
        heading: 'Controlla {app}, poi approvala',
        lead: 'Microsoft non ha potuto verificare chi pubblica {app}. Controlla l’editore e le autorizzazioni, poi approvala per tutti.',
        steps: [
          'Confronta l’editore e il sito Web con il tuo contratto.',
          'Controlla le autorizzazioni richieste da {app}.',
          'Seleziona «Approva per tutti» quando ti fidi di entrambi.',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'Non sei nell’elenco per {app}',
        lead: 'Il tuo amministratore sceglie chi può usare {app}. Chiedi di farti aggiungere, poi verifica di nuovo.',
      },
      admin: {
        heading: 'Aggiungi persone a {app}',
        lead: '{app} richiede l’assegnazione («Assignment required») e questa persona non è assegnata. Assegna la persona o un gruppo.',
        steps: [
          'Nell’amministrazione di Microsoft Entra vai a «App aziendali» (Enterprise apps).',
          'Seleziona {app}, poi «Utenti e gruppi» (Users and groups).',
          'Seleziona «Aggiungi utente/gruppo» (Add user/group) ed esegui l’assegnazione.',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: 'L’accesso non è ancora completo',
        lead: 'La finestra di Microsoft si è chiusa prima della fine. Non è cambiato nulla; riprova quando vuoi.',
      },
      admin: {
        heading: 'L’approvazione non è ancora completa',
        lead: 'La finestra di Microsoft si è chiusa prima della fine. In {organization} non è cambiato nulla.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'La finestra ha perso il contatto con la pagina',
        lead: 'Il browser ha tenuto separata la finestra di Microsoft. Riprova; se succede di nuovo, contatta il supporto.',
      },
      admin: {
        heading: 'La finestra ha perso il contatto con la pagina',
        lead: 'Il browser ha isolato la finestra di Microsoft. Puoi comunque approvare {app} con il link.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Questo account non si può usare qui',
        lead: 'Non appartiene a questa organizzazione. Usa l’account aziendale della tua cassetta postale.',
      },
      admin: {
        heading: 'Questo account non è dell’organizzazione',
        lead: 'Usa un account di {organization} o invita questo come ospite. La sincronizzazione richiede l’account della cassetta postale.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'La tua organizzazione usa un altro cloud Microsoft',
        lead: '{app} è configurata per un cloud diverso. Contatta il supporto e la configureremo per te.',
      },
      admin: {
        heading: 'Il tuo tenant è in un altro cloud',
        lead: '{app} è configurata per un cloud Microsoft diverso da quello di {organization}. Contatta il supporto per cambiarlo.',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: 'Permette l’accesso della persona e ne legge nome e indirizzo.',
      whyNot: 'Non può leggere i profili di altre persone.',
    },
    'Mail.ReadWrite': {
      why: 'Legge la posta della persona per salvarla nei dati dei clienti e contrassegna ciò che è stato salvato.',
      whyNot: 'Non può inviare posta né aprire le cassette postali di altri.',
    },
    'Mail.Send': {
      why: 'Invia la posta scritta dalla persona, a suo nome.',
      whyNot: 'Non può inviare a nome di nessun altro.',
    },
    'Calendars.ReadWrite': {
      why: 'Mantiene sincronizzate le riunioni della persona.',
      whyNot: 'Non comprende i calendari condivisi da altri.',
    },
    'Contacts.ReadWrite': {
      why: 'Mantiene sincronizzati i contatti della persona.',
      whyNot: 'Non può leggere la rubrica dell’organizzazione.',
    },
    'Tasks.ReadWrite': {
      why: 'Mantiene sincronizzate le attività della persona.',
      whyNot: 'Non può leggere attività che nessuno ha condiviso con quella persona.',
    },
  },

  portalNames: {
    enterpriseApps: [
      'Entra ID',
      'App aziendali (Enterprise apps)',
      'Tutte le applicazioni (All applications)',
    ],
    permissions: ['Security', 'Autorizzazioni (Permissions)'],
    properties: ['Gestisci (Manage)', 'Proprietà (Properties)'],
    yes: ['Sì (Yes)'],
    save: ['Salva (Save)'],
    usersAndGroups: ['Utenti e gruppi (Users and groups)'],
    addAssignment: ['Aggiungi utente/gruppo (Add user/group)'],
    assign: ['Assegna (Assign)'],
    consentSettings: [
      'Entra ID',
      'App aziendali (Enterprise apps)',
      'Consenso e autorizzazioni (Consent and permissions)',
    ],
    addPermissions: ['Aggiungi autorizzazioni (Add permissions)'],
    tickBox: ['Consenso per conto dell’organizzazione (Consent on behalf of your organization)'],
    accept: ['Accetta (Accept)'],
  },
  roleNames: {
    'Global Administrator': 'Amministratore globale (Global Administrator)',
    'Privileged Role Administrator': 'Amministratore ruolo con privilegi (Privileged Role Administrator)',
    'Application Administrator': 'Amministratore applicazione (Application Administrator)',
    'Cloud Application Administrator': 'Amministratore applicazione cloud (Cloud Application Administrator)',
  },
};
