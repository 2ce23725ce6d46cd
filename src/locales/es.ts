import { dialog } from './dialog/es';
import type { Locale } from './locale';
import { shell } from './shell/es';

/**
 * Spanish (Spain, understood everywhere). Formal address: “usted”. Quotation marks: «…».
 *
 * Microsoft's words that are quoted here. A: seen on the live page by several people. B: Microsoft's translated
 * documentation, so the English stands in brackets. Everything else of Microsoft's stays English until it is known.
 * - Need admin approval = Se necesita la aprobación del administrador: A (four independent public repositories that quote the page)
 * - Consent on behalf of your organization = Consentimiento en nombre de la organización: B (Microsoft Learn and azure-docs.es-es;
 *   some pages say “de su organización”)
 * - Accept = Aceptar: B (azure-docs.es-es)
 * - Enterprise apps = Aplicaciones empresariales: B (azure-docs.es-es, provisioning tutorials)
 * - Users and groups, Properties, Yes, Save = Usuarios y grupos, Propiedades, Sí, Guardar: B (azure-docs.es-es)
 * - Names of roles, below under `roleNames`: B (azure-docs.es-es, roles/permissions-reference, 2021-11, with the
 *   template ids; learn.microsoft.com/es-mx, assign-app-owners; read 2026-11-25)
 * - Approval required, Request approval, Grant admin consent, Admin consent, Revoke permission, unverified: unknown, English
 *
 * Glossary: admin = administrador; organization = organización; tenant = inquilino; approve = aprobar;
 * consent = consentimiento; permission = permiso; publisher = editor; request = solicitud; sync = sincronización;
 * sign in = iniciar sesión; mailbox = buzón; check box = casilla; add-in = complemento.
 *
 * No adjective agrees with `{app}`. `{organization}` becomes a name, “su organización” or “la organización”.
 */
export const es: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Inicie sesión antes en {system}',
      lead: 'La sincronización conecta su buzón con {system}. Inicie sesión allí y después configure la sincronización.',
      button: 'Iniciar sesión en {system}',
    },
    notHosted: {
      heading: 'Este buzón no está en Microsoft 365',
      'outlook-com': 'Es un buzón de Outlook.com. {app} necesita un buzón de trabajo en Microsoft 365.',
      gmail: 'Es un buzón de Gmail. {app} necesita un buzón de trabajo en Microsoft 365.',
      'on-premises':
        'Está en el servidor Exchange propio de su organización. {app} necesita un buzón en Microsoft 365.',
      next: 'Abra un buzón de su cuenta de trabajo y vuelva a intentarlo.',
      anyway: 'Iniciar sesión de todos modos',
    },
    sharedMailbox: {
      heading: 'Este es un buzón compartido',
      lead: 'Los buzones compartidos no se sincronizan. Abra su propio buzón y configure la sincronización.',
      own: 'Configurar mi propio buzón',
    },
    signingIn: {
      heading: 'Continúe en la ventana de Microsoft',
      lead: 'Inicie sesión allí con su cuenta de trabajo. Después, esta página continúa sola.',
      seeing: '¿Microsoft no le deja seguir?',
      sawApproval: 'Dice {needApproval}',
      sawForm: 'Si le pide un motivo, pegue el nuestro y seleccione {requestApproval}.',
      copyReason: 'Copiar el motivo',
      sent: 'He enviado la solicitud',
      cancel: 'Cancelar',
    },
    checking: {
      heading: 'Consultando a Microsoft',
      lead: 'Tarda unos segundos.',
      cancel: 'Cancelar',
    },
    clickNeeded: {
      heading: 'Todavía hace falta la ventana de Microsoft',
      lead: 'El explorador solo la abre cuando selecciona el botón.',
      open: 'Abrir la ventana de Microsoft',
      cancel: 'Cancelar',
    },
    asking: {
      heading: '¿Qué ha visto?',
      lead: 'Microsoft no nos ha dicho por qué se detuvo. Su respuesta nos indica qué puede ayudar.',
      approval: '{needApproval}',
      form: '{approvalRequired}, y he enviado una solicitud',
      closed: 'He cerrado la ventana o he cancelado',
      nothing: 'No se abrió ninguna ventana',
      other: 'Otra cosa',
      paste: 'Pegue el texto que ha visto',
      pasteHint: 'Por ejemplo, el mensaje con su número.',
      explain: 'Explicar',
      admin: 'Soy administrador',
    },
    advice: {
      notYet: 'Aún no se ha aprobado. Puede tardar un poco.',
      unknown: 'Microsoft no ha dicho si se ha aprobado.',
      details: 'Detalles para el soporte',
      copyDetails: 'Copiar los detalles',
      copied: 'Copiado',
      notCopied: 'Aquí no se permite copiar. Seleccione el texto y cópielo.',
      notLoaded: 'No se pudo cargar esta parte.',
      steps: 'Qué hacer',
      yourOrganization: 'su organización',
    },
    actions: {
      'email-admin': 'Escribir a mi administrador',
      'copy-request': 'Copiar la solicitud',
      'i-am-admin': 'Soy administrador',
      'i-am-not-admin': 'No soy administrador',
      'check-again': 'Comprobar de nuevo',
      'try-again': 'Intentar de nuevo',
      'approve-for-everyone': 'Aprobar para todos',
      'tick-box': 'Entrar y marcar la casilla',
      'use-other-account': 'Usar otra cuenta',
      'contact-support': 'Contactar con soporte',
      back: 'Volver',
    },
    waiting: {
      heading: 'A la espera de su administrador',
      headingApproval: 'Apruebe en la página de Microsoft',
      approval: 'Abrió la página de aprobación el {date}. Seleccione allí {accept} y vuelva aquí.',
      asAdmin: 'Soy administrador',
      otherWays: 'Otras formas de aprobar',
      mail: 'Lo pidió por correo el {date}.',
      copy: 'Copió la solicitud el {date}. Envíela a su administrador.',
      workflow: 'Lo pidió en la ventana de Microsoft el {date}.',
      next: 'Vuelva cuando se haya aprobado. También puede comprobarlo ahora.',
      check: 'Comprobar de nuevo',
      finish: 'Finalizar la configuración',
      restart: 'Empezar de nuevo',
    },
    partly: {
      heading: 'Faltan algunos permisos',
      lead: 'Ha iniciado sesión, pero puede que {app} aún no pueda hacerlo todo. Faltan estos:',
      next: 'Un administrador puede aprobarlos con el mismo enlace que antes.',
      everything: 'El enlace vuelve a pedirlo todo, para que no se pierda nada de lo ya concedido.',
    },
    wrongAccount: {
      heading: 'Esta es otra cuenta',
      lead: 'Ha iniciado sesión como {account}, pero este buzón pertenece a {mailbox}. No se ha guardado nada.',
      admin: 'Si era su administrador y lo aprobó, termine ahora con su propia cuenta.',
      shared:
        '¿{mailbox} es un buzón compartido? Los buzones compartidos no se sincronizan. Abra su propio buzón y configure la sincronización.',
      finish: 'Usar la cuenta correcta',
      stop: 'Detenerse aquí',
    },
    reach: {
      question: '¿Marcó {tickBox}?',
      yes: 'Sí, para todos',
      no: 'No, o no lo sé',
      everyone: 'Aprobado para todos: sus compañeros ya pueden seleccionar «Configurar la sincronización».',
      self: 'Está aprobado para usted, pero todavía no para los demás.',
      approve: 'Aprobar para todos',
    },
    connected: {
      heading: 'Sesión iniciada',
      lead: 'La sincronización está configurada para {account}.',
      remembered: 'Configurado el {date}, sin comprobar ahora',
      rememberedLead:
        'Compruebe ahora si la sincronización sigue funcionando. Puede que Microsoft le pida que inicie sesión.',
      rememberedAsking: 'Estamos preguntando a Microsoft si sigue funcionando.',
      checking: 'Comprobando su buzón',
      checkingLead: 'Ha iniciado sesión. Ahora preguntamos a su buzón si la sincronización puede funcionar.',
      since: 'Conexión activa desde el {date}.',
      settings: 'Opciones de sincronización',
    },
    mailbox: {
      title: 'Su buzón',
      areas: { mail: 'Correo', calendar: 'Calendario', contacts: 'Contactos', tasks: 'Tareas' },
      states: {
        asking: 'Comprobando',
        works: 'Funciona',
        'permission-missing': 'Falta un permiso',
        'not-available': 'No disponible',
        busy: 'Ocupado: espere {seconds} s',
        unknown: 'Sin respuesta',
      },
      unasked: 'No se ha comprobado desde que abrió esta página.',
      silent: 'Su buzón aún no ha respondido. Puede comprobarlo de nuevo más tarde.',
      again: 'Volvemos a preguntar automáticamente.',
      help: 'Qué hacer',
      helpWith: 'Qué hacer: {area}',
      signIn: 'Iniciar sesión de nuevo',
      ews: 'La sincronización usa aquí Exchange Web Services. Microsoft Graph no puede indicar si está activado.',
      ewsHelp: 'Qué puede revisar un admin',
    },
    settings: {
      heading: 'Opciones de sincronización',
      interrupted: 'Ahora mismo hay algo que lo impide. Vuelva atrás para ver qué puede ayudar.',
      account: 'Cuenta',
      accountUnknown: 'Se sabrá tras la próxima comprobación',
      organization: 'Organización',
      since: 'Conexión activa desde',
      lastCheck: 'Última comprobación',
      never: 'Todavía no',
      checkNow: 'Comprobar ahora',
      checked: 'Se ha comprobado su buzón.',
      allowed: 'Qué está permitido',
      allowedUnknown: 'Lo sabremos tras la próxima comprobación.',
      missing: 'Falta: {scope}',
      addLead:
        'Un permiso que falta se puede añadir a los demás. Si en su organización solo aprueban los administradores, uno de ellos debe aprobar de nuevo, porque la aprobación cubre una lista fija.',
      add: 'Añadir lo que falta',
      ask: 'Pedir a mi administrador',
      service: 'Servicio de sincronización',
      serviceNone:
        'Aquí no hay ningún servicio de sincronización configurado, así que no se ha avisado a nadie más.',
      serviceDone: 'Ya conoce esta conexión.',
      servicePending: 'Aún no conoce esta conexión. Le avisamos en cuanto se compruebe su buzón.',
      serviceFailed:
        'Aún no conoce esta conexión. Lo intentamos de nuevo cuando abra esta página, y no se pierde nada.',
      serviceOwed:
        'Aún no sabe que una conexión anterior ha terminado. Lo intentaremos de nuevo cuando abra esta página.',
      tryNow: 'Intentar ahora',
      otherAccount: 'Usar otra cuenta',
      disconnect: 'Desconectar',
      details: 'Detalles',
      tenant: 'Id. de inquilino',
      back: 'Volver',
    },
    disconnecting: {
      heading: '¿Desconectar este buzón?',
      lead: 'Esta página olvida entonces la conexión y su cuenta.',
      service: 'Se avisa al servicio de sincronización para que pare.',
      remains: 'Microsoft conserva lo que se aprobó. Para retirarlo también:',
      own: 'Lo que aprobó usted: quítelo en «Mis aplicaciones» (My Apps).',
      admin: 'Lo que un administrador aprobó para todos: solo un administrador puede quitarlo.',
      myApps: 'Abrir Mis aplicaciones',
      enterpriseApps: 'Centro de administración',
      confirm: 'Desconectar',
      keep: 'Mantener la conexión',
    },
    ending: {
      heading: 'Desconectando',
      telling: 'Estamos avisando al servicio de sincronización de que pare.',
      signInFirst:
        'Inicie sesión una vez más para que el servicio de sincronización pare. Hasta entonces puede que siga.',
      otherAccount: 'Esa era otra cuenta. Inicie sesión con la que estaba conectada.',
      notTaken:
        'El servicio de sincronización aún no lo ha aceptado y puede que siga. Lo intentaremos de nuevo cuando abra esta página; no se pierde nada.',
      signIn: 'Iniciar sesión',
    },
    unsaved: 'Esto aún no se ha podido guardar. Lo seguimos intentando mientras esta página esté abierta.',
    help: {
      heading: 'Ayuda',
      lead: '«Configurar la sincronización» conecta su buzón de Microsoft 365. Es posible que su organización pida que antes lo apruebe un administrador.',
      support: 'Contactar con soporte',
    },
    about: {
      heading: 'Acerca de',
      lead: 'LPC Sidebar {version}, de {publisher}.',
      language: 'Idioma',
      sameAsOutlook: 'El mismo que Outlook',
    },
    back: 'Volver',
  },
  quotes: {
    needApproval: '«Se necesita la aprobación del administrador»',
    approvalRequired: '«Approval required» (se requiere aprobación)',
    requestApproval: '«Request approval» (solicitar aprobación)',
    accept: '«Aceptar» (Accept)',
    tickBox: '«Consentimiento en nombre de la organización» (Consent on behalf of your organization)',
  },
  quotesInBoth: {
    needApproval: '«Se necesita la aprobación del administrador» (Need admin approval)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft comunica la aprobación',
      lead: 'Sus compañeros ya pueden terminar: Outlook, LPC Sidebar, «Finalizar la configuración».',
      done: 'Aquí no hay nada más que hacer. Puede cerrar esta ventana.',
      check:
        'Esta página no puede comprobar la aprobación. Lo hará el primer compañero que inicie sesión. La aprobación puede tardar unos minutos en llegar.',
      tenant: 'Organización que respondió (id. de inquilino): {tenant}',
      otherTenant:
        'La solicitud vino de otra organización (id. de inquilino {asked}). Si sus compañeros no pueden terminar, abra el enlace de nuevo e inicie sesión con una cuenta de administrador de esa organización.',
      undoHeading: 'Para deshacerlo',
      undo: 'En el Centro de administración de Microsoft Entra, vaya a {path}. En «Admin consent», abra los puntos suspensivos (…) junto a un permiso y seleccione «Revoke permission».',
      path: 'Entra ID > Aplicaciones empresariales (Enterprise apps) > {app} > Permisos (Permissions)',
    },
    declined: {
      heading: 'Sin aprobar',
      lead: 'Microsoft comunica que la solicitud se rechazó o se canceló. No ha cambiado nada.',
      again: '¿Ha cambiado de opinión? Abra de nuevo el enlace de la solicitud.',
      forward: '¿No es administrador? Reenvíe la solicitud. Estos roles pueden aprobarla: {roles}.',
      suspicious: '¿No esperaba esta solicitud? Avise a su equipo de seguridad.',
    },
    failed: {
      heading: 'La aprobación no se completó',
      lead: 'Microsoft comunica un problema. Que sepamos, no se ha aprobado nada.',
      codes: 'Código en la dirección de esta página, como pista: {codes}',
      again: 'Espere unos minutos y abra de nuevo el enlace de la solicitud.',
      forward:
        'Si Microsoft dice que usted no puede aprobar, reenvíe la solicitud a alguien con uno de estos roles: {roles}.',
      support: '¿Sigue sin funcionar? Contacte con soporte e indique el código.',
    },
    malformed: {
      heading: 'No hay respuesta que mostrar',
      lead: 'Microsoft vuelve a esta página cuando un administrador decide sobre {app}. Esta dirección no trae una respuesta completa, así que no se sabe nada.',
      reloaded:
        '¿Ha vuelto a cargar esta página? La respuesta solo se muestra una vez, y recargar no cambia nada.',
      next: 'Su compañero puede ver en Outlook si está aprobado: LPC Sidebar, «Comprobar de nuevo».',
    },
    adminCenter: 'Abrir el centro Entra',
    support: 'Contactar con soporte',
    newWindow: 'se abre en una ventana nueva',
  },
  dialog,
  request: {
    subject: 'Se necesita aprobación: {app} para Outlook',
    intro: {
      hello: 'Hola:',
      mine: 'Me gustaría usar {app} en Outlook. Microsoft indica que antes debe aprobarlo un administrador.',
      what: 'Mantiene mi correo, calendario, contactos y tareas al día con los datos de mis clientes.',
      request: '¿Puede revisar esta solicitud y decidir?',
    },
    help: {
      subject: 'Se necesita ayuda: {app} para Outlook',
      intro:
        'Me gustaría usar {app} en Outlook, pero Microsoft no me dejó continuar. Esto es lo que significa:',
      steps: 'Qué ayudaría',
      details: 'Detalles de Microsoft',
      organization: 'la organización',
      question: '¿Puede echarle un vistazo?',
    },
    permissions: {
      heading: 'Qué pide',
      lead: 'Actúa en nombre de la persona que inicia sesión y no accede a nada a lo que esa persona no pueda acceder.',
      names: 'Pide: {names}.',
      also: 'Microsoft menciona además lo básico: inicio de sesión, perfil básico y mantener el acceso a los datos permitidos.',
    },
    approve: {
      heading: 'Para aprobarlo para todos',
      lead: 'Abra este enlace y seleccione «Aceptar» (Accept):',
      roles: 'Funciona con uno de estos roles: {roles}.',
      account: 'No necesita una cuenta de {publisher}.',
    },
    genuine: {
      heading: 'Para comprobar que es auténtico',
      address: 'La barra de direcciones muestra {host} mientras inicia sesión y decide.',
      app: 'La página de Microsoft nombra {app}, publicado por {publisher}.',
      id: 'El enlace lleva este id. de aplicación: {id}',
      same: 'Los permisos son los que figuran aquí, y ninguno más.',
      ask: '¿Tiene dudas? Pregúnteme en persona o por teléfono.',
    },
    refuse: '¿No lo esperaba? No lo apruebe y avise a su equipo de seguridad.',
    byHand: {
      heading: 'Para aprobarlo sin el enlace',
      go: 'En el Centro de administración de Microsoft Entra, vaya a {path}.',
      path: 'Entra ID > Aplicaciones empresariales (Enterprise apps) > {app} > Permisos (Permissions)',
      grant: 'Seleccione «Grant admin consent» y compare la lista antes de aceptar.',
      missing:
        '¿No está en la lista de aplicaciones? Busque el id. de aplicación. Para añadirla: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'Qué ocurre después',
      finish: 'Yo selecciono «Finalizar la configuración» en Outlook. Usted no tiene que hacer nada más.',
      refused: 'Nada cambia si no lo aprueba.',
    },
    undo: {
      heading: 'Para deshacerlo más adelante',
      revoke:
        'En el Centro de administración de Microsoft Entra, vaya a {path}. En «Admin consent», abra los puntos suspensivos (…) junto a un permiso y seleccione «Revoke permission».',
    },
    bye: 'Muchas gracias,',
    justification: {
      with: 'Necesito {app} para mantener mi correo, calendario, contactos y tareas de Outlook al día con los datos de mis clientes. Solo accede a mi propio buzón. Permisos: {names}.',
      without:
        'Necesito {app} para mantener mi correo, calendario, contactos y tareas de Outlook al día con los datos de mis clientes. Solo accede a mi propio buzón.',
    },
  },
  guide: {
    role: {
      question: '¿Qué rol de administrador tiene?',
      other: 'Otro rol de administrador',
      unsure: 'No lo sé',
      every: 'Su rol puede aprobar para todos. Todas las formas de esta página le sirven.',
      noBox: 'Su rol puede aprobar para todos. Microsoft no le muestra la casilla.',
      cannot: 'La mayoría de los demás roles no pueden aprobarlo. Estos sí: {roles}.',
      maybe: 'Si su rol no basta, Microsoft se lo dice. En ese caso no cambia nada.',
      notYours: 'No es para su rol',
    },
    forward: {
      button: 'Reenviar a un administrador',
      buttonGlobal: 'Reenviar a un admin. global',
      copy: 'Copiar la solicitud',
      then: 'El mensaje contiene el enlace de aprobación, lo que pide y cómo comprobarlo.',
      custom: '¿Un rol personalizado le permite aprobar? Entonces este enlace también le sirve.',
    },
    approve: {
      then: 'Se abre en una ventana nueva. No hace falta una cuenta de LPC.',
    },
    ways: 'Otras formas de aprobar',
    tickBox: {
      heading: 'Con la casilla al iniciar sesión',
      who: 'Solo estos roles ven la casilla: {boxRoles}.',
      without: 'Aceptar sin marcar la casilla solo aprueba para usted.',
      steps: [
        'En la ventana nueva, inicie sesión como administrador y revise los permisos.',
        'Marque {tickBox}.',
        'Seleccione {accept}.',
      ],
      also: 'Esto también conecta su propio buzón. Si no lo desea, use la aprobación para todos.',
      noBox: 'Su rol no ve la casilla. Use otra forma.',
    },
    adminCenter: {
      heading: 'En el Centro de administración de Entra',
      open: 'Abrir las aplicaciones',
      steps: [
        'Vaya a {enterpriseApps}.',
        'Busque {app} o su id. de aplicación y seleccione la aplicación.',
        'Seleccione {permissions} y después {grant}.',
        'Revise los permisos y seleccione {accept}.',
        'Seleccione {refresh}. Los permisos aparecen en {adminConsentTab}.',
      ],
      id: 'Id. de aplicación: {id}',
      copyId: 'Copiar el id. de aplicación',
      missingHeading: '¿La aplicación aún no está en la lista?',
      missing:
        'Una aplicación aparece en la lista cuando alguien la aprueba por primera vez. El enlace de aprobación la añade y la aprueba.',
      addIt: 'Añadirla y aprobarla',
      exact:
        '¿La sincronización sigue pidiéndolo? El enlace de aprobación nombra cada permiso; el centro de administración puede que no.',
    },
    commands: {
      heading: 'Con comandos',
      lead: 'Rellenos para {app}. Surten efecto al momento: ninguna página pide confirmación.',
      who: 'Necesita como mínimo el rol {leastRole}.',
      tool: 'Herramienta',
      missingTool: 'Azure CLI no puede acceder a Microsoft Graph en su nube.',
      ids: 'Sustituya los id. entre llaves por los de las respuestas anteriores.',
      connect: 'Iniciar sesión',
      grant: 'Aprobar para todos',
      check: 'Comprobar',
      undo: 'Deshacer',
      copyConnect: 'Copiar inicio de sesión',
      copyGrant: 'Copiar aprobación',
      copyCheck: 'Copiar comprobación',
      copyUndo: 'Copiar retirada',
    },
    userConsent: {
      heading: 'Dejar que cada persona consienta',
      risk: 'El riesgo: sin la mirada de un administrador, se puede engañar a las personas para que aprueben una aplicación dañina.',
      managed:
        'La opción propia de Microsoft, {managed}, bloquea el correo y el calendario para los miembros. Es más sencillo que un administrador lo apruebe una vez.',
      where: 'Todo está en {consentSettings}.',
      open: 'Abrir el consentimiento',
      setting: 'Opción: {setting}',
      choices: {
        'verified-low': {
          heading: 'Editores comprobados, impacto bajo',
          text: 'Las personas aprueban aplicaciones de editores comprobados, y solo los permisos que usted clasifique como bajos.',
          steps: [
            'En {userConsentSettings}, seleccione esta opción y después {save}.',
            'En {permissionClassifications}, seleccione {low}.',
            'Seleccione {addPermissions} y añada los que pide {app}.',
          ],
        },
        'one-app': {
          heading: 'Una directiva solo para esta aplicación',
          text: 'Una directiva de consentimiento personalizada puede nombrar {app} por su id. de aplicación. Requiere comandos.',
          steps: [],
        },
        requests: {
          heading: 'Dejar que envíen solicitudes',
          text: 'Las personas lo piden en la ventana de Microsoft y un administrador decide. Puede tardar una hora en activarse.',
          steps: [
            'En {adminConsentSettings}, establezca esta opción en {yes}.',
            'Elija quién revisa y seleccione {save}.',
          ],
        },
        'all-apps': {
          heading: 'Todas las aplicaciones',
          text: 'No lo aconsejamos. Cualquiera podría aprobar casi cualquier aplicación, no solo {app}.',
          steps: [],
        },
      },
      openRequests: 'Abrir las solicitudes',
      policies: 'Leer sobre las directivas',
      groups: 'El consentimiento de los propietarios de grupos es otra opción. {app} no la necesita.',
      who: 'En el centro de administración lo cambia un administrador global (Global Administrator). Un administrador de roles con privilegios (Privileged Role Administrator) puede hacerlo con comandos.',
      later: 'Un cambio se aplica a lo que se apruebe más adelante. Lo que ya está aprobado, sigue aprobado.',
    },
    know: 'Conviene saber',
    permissions: {
      heading: 'Para qué sirve cada permiso',
      lead: '{app} actúa en nombre de la persona que inicia sesión y no accede a nada a lo que esa persona no pueda acceder.',
      also: 'Microsoft menciona además lo básico: inicio de sesión, perfil básico y mantener el acceso a los datos permitidos.',
      each: 'Aprobar no conecta ningún buzón. Cada persona tiene que iniciar sesión.',
    },
    who: {
      heading: 'Quién puede aprobar',
      can: 'Puede: {list}.',
      cannot: 'No puede: {list}.',
      approve: 'aprobar para todos',
      tickBox: 'ver la casilla',
      settings: 'cambiar las opciones de consentimiento',
      others:
        'Un rol personalizado también puede permitirlo. Otros roles de administrador no, y quien revisa solicitudes necesita uno de estos roles.',
      activate: '¿Su rol requiere activación (eligible)? Actívelo primero y vuelva a iniciar sesión.',
    },
    somePeople: {
      heading: 'Solo para algunas personas',
      lead: 'La aprobación vale para todos. Aun así, puede elegir quién inicia sesión.',
      steps: [
        'Busque {app} en {enterpriseApps}.',
        'En {properties}, establezca {assignmentRequired} en {yes}. Seleccione {save}.',
        'Seleccione {usersAndGroups} y después {addAssignment}.',
        'Elija personas o grupos y seleccione {assign}.',
      ],
      groups: 'Los grupos requieren Microsoft Entra ID P1 o P2. Los grupos dentro de grupos no cuentan.',
    },
    undo: {
      heading: 'Revisar y deshacer',
      steps: [
        'Busque {app} en {enterpriseApps}.',
        'Seleccione {permissions} y después {adminConsentTab}.',
        'Seleccione {more} junto a un permiso.',
        'Seleccione {revoke}.',
      ],
      own: 'Lo que cada persona aprobó está en {userConsentTab}. Cada una puede retirarlo por su cuenta.',
      myApps: 'Abrir Mis aplicaciones',
      again:
        'Para aprobar de nuevo más adelante, use el enlace de aprobación. Otra aprobación puede sustituir a una anterior.',
    },
    publisher: {
      heading: 'Qué significa «no comprobado» (unverified)',
      lead: 'Microsoft comprueba quién es el editor, no lo que hace una aplicación. Un distintivo azul muestra que lo ha hecho.',
      unverified:
        '¿La página dice {unverified}? Eso puede impedir que los miembros aprueben, pero no un administrador.',
      you: 'Solo el editor, {publisher}, puede cambiarlo. Pregunte a soporte antes de aprobar.',
      clouds: 'En esta nube, Microsoft no comprueba a ningún editor.',
      support: 'Contactar con soporte',
    },
    genuine: {
      heading: 'Comprobar o rechazar',
      checks: [
        'La barra de direcciones muestra {host} mientras inicia sesión y decide.',
        'La página de Microsoft nombra {app}, publicado por {publisher}.',
        'El enlace de aprobación lleva el id. de aplicación {id}.',
        'Los permisos son los que figuran aquí, y ninguno más.',
        'Lo pidió una persona que usted conoce.',
      ],
      refuse: '¿No lo esperaba? No lo apruebe. Cierre la página y avise a su equipo de seguridad.',
      nothing: 'Nada cambia si no lo aprueba.',
    },
    leftover: {
      heading: 'Quitar un usuario temporal de LPC',
      lead: 'Solo si creó un usuario de LPC para marcar la casilla. La aprobación se mantiene cuando ese usuario desaparece.',
      steps: [
        'Inicie sesión en «LPC Admin panel» y abra «Users».',
        'Seleccione el engranaje junto al usuario temporal.',
        'Seleccione «Force Delete».',
        'Compruebe que el usuario ya no está en la lista.',
      ],
      access: '¿No tiene acceso al panel? Contacte con soporte: lo abre para los clientes Enterprise.',
      article: 'Leer sobre el panel',
    },
    more: {
      heading: 'Artículos relacionados',
      articles: {
        deployment: 'Implementar LPC para muchas personas',
        'server-access': 'Acceso al servidor de correo y EWS (LPC)',
        'need-approval': 'Se necesita la aprobación del administrador (LPC)',
        faq: 'Preguntas y respuestas (LPC)',
        'deploy-add-ins': 'Implementar complementos para todos (Microsoft)',
        'ews-access': 'Controlar el acceso a EWS (Microsoft)',
        'consent-experience': 'La página de consentimiento explicada (Microsoft)',
        'consent-policies': 'Directivas de consentimiento (Microsoft)',
        'privacy-security': 'Privacidad y seguridad de complementos (Microsoft)',
      },
    },
    feedback: 'Nos encantaría conocer su opinión',
    then: ', después ',
  },
  problems: {
    'unverified-publisher': {
      member: {
        heading: 'Su admin debe revisar {app}',
        lead: 'Microsoft pide que un administrador revise las aplicaciones nuevas antes de que se usen. Envíele una solicitud.',
      },
      admin: {
        heading: 'Revise {app} y después apruebe',
        lead: 'Microsoft no pudo comprobar quién publica {app}. Revise el editor y los permisos, y después apruebe para todos.',
        steps: [
          'Compare el editor y el sitio web con su contrato.',
          'Revise los permisos que pide {app}.',
          'Seleccione «Aprobar para todos» cuando confíe en ellos.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'Debe aprobarlo un admin del cliente',
        lead: 'Aquí trabaja para otra organización. Un administrador de esa organización debe aprobar antes {app}.',
      },
      admin: {
        heading: 'Debe aprobarlo un admin del cliente',
        lead: 'Los administradores asociados aún no pueden usar {app} aquí. Antes debe aprobarlo un administrador del cliente.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'Antes debe aprobarlo su administrador',
        lead: 'En su organización, solo los administradores pueden aprobar {app}. Pídalo ahora y termine aquí más tarde.',
      },
      admin: {
        heading: 'Apruebe {app} para todos',
        lead: 'Los miembros de {organization} no pueden aprobar {app} por su cuenta. Basta con que un administrador lo apruebe una vez para todos.',
        steps: [
          'Seleccione «Aprobar para todos» e inicie sesión como administrador.',
          'Revise los permisos y el editor.',
          'Seleccione «Aceptar» (Accept).',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'No se aceptaron los permisos',
        lead: '{app} los necesita para sincronizar su correo. Inténtelo de nuevo y seleccione {accept}, o pida a su administrador que lo apruebe.',
      },
      admin: {
        heading: 'No se aceptaron los permisos',
        lead: 'No ha cambiado nada en {organization}. Puede aprobar {app} para todos cuando haya revisado los permisos.',
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Debe aprobarlo otro administrador',
        lead: 'Para Microsoft, solo algunos roles de administrador pueden aprobar {app}. Pídalo a un administrador que tenga uno.',
      },
      admin: {
        heading: 'Su rol de administrador no basta aquí',
        lead: 'Para Microsoft, solo algunos roles de administrador pueden aprobar {app} para todos. Pídalo a un administrador que tenga uno.',
        steps: [
          'Administrador de roles con privilegios (Privileged Role Administrator): todas las aplicaciones.',
          'Administrador de aplicaciones en la nube (Cloud Application Administrator): casi todas.',
          'Envíe a su compañero el enlace de «Aprobar para todos».',
        ],
      },
    },
    'consent-required': {
      member: {
        heading: 'Falta aprobar {app}',
        lead: 'Alguien tiene que aprobar {app} para este buzón. Inténtelo aquí o pregunte a su administrador.',
      },
      admin: {
        heading: 'Nadie ha aprobado aún {app}',
        lead: 'Un administrador puede aprobarlo una vez para todos en {organization}. Los miembros también, si su configuración lo permite.',
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'No está en la lista de {app}',
        lead: 'Su administrador elige quién puede usar {app}. Pida que le añadan y compruébelo de nuevo.',
      },
      admin: {
        heading: 'Añada personas a {app}',
        lead: '{app} tiene activado «Assignment required» (se requiere asignación) y esta persona no está asignada. Asigne a la persona o a un grupo.',
        steps: [
          'En el Centro de administración de Entra: «Aplicaciones empresariales» (Enterprise apps).',
          'Seleccione {app} y después «Usuarios y grupos» (Users and groups).',
          'Seleccione «Add user/group» y haga la asignación.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: 'Aquí se ha desactivado {app}',
        lead: 'Su organización ha desactivado {app}. Su administrador puede volver a activar la aplicación.',
      },
      admin: {
        heading: 'Se ha desactivado {app}',
        lead: 'Nadie puede iniciar sesión en su inquilino hasta que se reactive. Si la aplicación ya está activa, contacte con soporte.',
        steps: [
          'En el Centro de administración de Entra: «Aplicaciones empresariales» (Enterprise apps).',
          'Seleccione {app} y después «Propiedades» (Properties).',
          'Establezca «Enabled for users to sign in?» en «Sí» (Yes).',
        ],
      },
    },
    'service-disabled': {
      member: {
        heading: 'Un servicio de Microsoft está desactivado',
        lead: '{app} necesita un servicio de Microsoft 365 que está desactivado en su organización. Su administrador puede comprobarlo.',
      },
      admin: {
        heading: 'Un servicio de Microsoft 365 no está activo',
        lead: 'Puede que la suscripción haya caducado o que el servicio se haya desactivado. Compruebe ambas cosas e inténtelo de nuevo.',
        steps: [
          'En el Centro de administración de Microsoft 365, compruebe «Billing» (facturación).',
          'En el Centro de administración de Entra: «Aplicaciones empresariales» (Enterprise apps).',
          'Active el inicio de sesión de Office 365 Exchange Online.',
        ],
      },
    },
    'organization-not-ready': {
      member: {
        heading: 'Su organización aún no está lista',
        lead: 'Espere un minuto e inténtelo de nuevo. Si sigue igual, su administrador tendrá que revisarlo.',
      },
      admin: {
        heading: 'Su inquilino aún no está listo',
        lead: 'Puede que Microsoft aún esté añadiendo la aplicación. Si sigue igual, un administrador debe tomar antes el control del inquilino.',
        steps: [
          'Espere un minuto y apruebe de nuevo.',
          'Si no funciona, abra el Centro de administración de Microsoft 365.',
          'Añada su dominio y demuestre que le pertenece.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'A su organización le falta un servicio',
        lead: '{app} necesita un servicio de Microsoft 365 que su organización aún no tiene. Su administrador puede comprobarlo.',
      },
      admin: {
        heading: 'Falta un servicio en su inquilino',
        lead: '{app} necesita Exchange Online u otro servicio que {organization} aún no tiene. Compruebe sus licencias y después apruebe {app}.',
        steps: [
          'En el Centro de administración de Microsoft 365, compruebe «Billing» (facturación).',
          'Después, seleccione «Aprobar para todos».',
        ],
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: 'Aquí aún no se conoce {app}',
        lead: 'Su organización todavía no tiene la aplicación. Un administrador la añade al aprobarla una vez.',
      },
      admin: {
        heading: 'Añada {app} a su inquilino',
        lead: 'Al aprobar, {app} se añade a {organization}. Use la cuenta de administrador del inquilino donde están los buzones.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Una directiva no admite esta cuenta',
        lead: 'Las reglas de su organización no admiten aquí esta cuenta. Use su cuenta de trabajo o pregunte a su administrador.',
      },
      admin: {
        heading: 'Una directiva entre inquilinos lo impide',
        lead: 'Las restricciones de inquilino o la configuración de acceso entre inquilinos no admiten aquí esta cuenta. Revíselas en el Centro de administración de Entra.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Este dispositivo aún no se admite',
        lead: 'Su organización solo permite {app} en sus propios dispositivos. Use su dispositivo de trabajo o pregunte a su administrador.',
      },
      admin: {
        heading: 'Este dispositivo no se admite',
        lead: 'El acceso condicional requiere un dispositivo conforme o administrado. Revise la directiva o inscriba el dispositivo.',
        steps: [
          'En el Centro de administración de Entra, abra «Sign-in logs» (registros de inicio de sesión).',
          'Busque el inicio de sesión y seleccione «Acceso condicional» (Conditional Access).',
          'Ajuste la directiva o inscriba el dispositivo.',
        ],
      },
    },
    'conditional-access': {
      member: {
        heading: 'Una regla de seguridad bloqueó el acceso',
        lead: 'Las reglas de su organización no lo permiten desde aquí. Con los detalles para el soporte, su administrador puede ver el motivo.',
      },
      admin: {
        heading: 'Inicio bloqueado por el acceso condicional',
        lead: 'Busque el inicio de sesión por su id. de correlación, en los detalles para el soporte. El registro nombra la directiva.',
        steps: [
          'En el Centro de administración de Entra, abra «Sign-in logs» (registros de inicio de sesión).',
          'Busque el inicio de sesión y seleccione «Acceso condicional» (Conditional Access).',
          'Ajuste la directiva o permita {app} en ella.',
        ],
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft quiere confirmar que es usted',
        lead: 'Inicie sesión una vez más y confírmelo, por ejemplo con su teléfono.',
      },
      admin: {
        heading: 'Hace falta una segunda verificación',
        lead: 'Sus directivas piden autenticación multifactor. Inicie sesión una vez más y complétela en la ventana de Microsoft.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft no aceptó la contraseña',
        lead: 'Puede que no coincida o haya caducado, o que la cuenta esté bloqueada un tiempo. Inicie sesión de nuevo o restablezca la contraseña.',
      },
      admin: {
        heading: 'Microsoft no aceptó la contraseña',
        lead: 'Puede que no coincida o haya caducado, o que la cuenta esté bloqueada. El registro de inicio de sesión indica cuál es el caso.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Esta cuenta está desactivada',
        lead: 'Su administrador puede volver a activarla. También puede usar otra cuenta.',
      },
      admin: {
        heading: 'Esta cuenta está desactivada',
        lead: 'Vuelva a activarla en el Centro de administración de Entra o inicie sesión con otra cuenta.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Esta cuenta no se puede usar aquí',
        lead: 'No pertenece a esta organización. Use la cuenta de trabajo de su buzón.',
      },
      admin: {
        heading: 'Esta cuenta no es de la organización',
        lead: 'Use una cuenta de {organization} o invite a esta. La sincronización necesita la cuenta del buzón.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'Su organización usa otra nube de Microsoft',
        lead: '{app} tiene configurada una nube distinta. Contacte con soporte y lo configuraremos para usted.',
      },
      admin: {
        heading: 'Su inquilino está en otra nube',
        lead: '{app} tiene configurada una nube de Microsoft distinta de la de {organization}. Contacte con soporte para cambiarlo.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'La ventana de Microsoft no se abrió',
        lead: 'Puede que su navegador bloquee aquí las ventanas nuevas. Permítalas para este sitio e inténtelo de nuevo.',
        steps: [
          'Busque el símbolo de ventana bloqueada en la barra de direcciones.',
          'Permita las ventanas emergentes para este sitio.',
          'Vuelva aquí y seleccione «Intentar de nuevo».',
        ],
      },
      admin: {
        heading: 'La ventana de Microsoft no se abrió',
        lead: 'Puede que el navegador bloquee aquí las ventanas nuevas. Permítalas o apruebe {app} con el enlace.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'Se perdió el contacto con la ventana',
        lead: 'Su navegador aisló la ventana de Microsoft. Inténtelo de nuevo. Si vuelve a ocurrir, contacte con soporte.',
      },
      admin: {
        heading: 'Se perdió el contacto con la ventana',
        lead: 'El navegador aisló la ventana de Microsoft. Aún puede aprobar {app} con el enlace.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Sigue abierta otra ventana de inicio de sesión',
        lead: 'Termine en esa ventana o ciérrela, y después inténtelo de nuevo aquí.',
      },
      admin: {
        heading: 'Sigue abierta otra ventana de inicio de sesión',
        lead: 'Termine en esa ventana o ciérrela, y después inténtelo de nuevo aquí.',
      },
    },
    'window-closed': {
      member: {
        heading: 'El inicio de sesión aún no ha terminado',
        lead: 'La ventana de Microsoft se cerró antes del final. No ha cambiado nada; inténtelo de nuevo cuando quiera.',
      },
      admin: {
        heading: 'La aprobación aún no ha terminado',
        lead: 'La ventana de Microsoft se cerró antes del final. No ha cambiado nada en {organization}.',
      },
    },
    offline: {
      member: {
        heading: 'No tiene conexión',
        lead: 'Conéctese a Internet e inténtelo de nuevo.',
      },
      admin: {
        heading: 'No tiene conexión',
        lead: 'Conéctese a Internet e inténtelo de nuevo.',
      },
    },
    'storage-full': {
      member: {
        heading: 'No queda espacio en este navegador',
        lead: 'Para iniciar sesión hace falta algo de espacio en el navegador, y está lleno. Borre los datos de este sitio en el navegador e inténtelo de nuevo.',
      },
      admin: {
        heading: 'No queda espacio en este navegador',
        lead: 'Para iniciar sesión hace falta algo de espacio en el navegador, y está lleno. Borre los datos de este sitio o apruebe {app} con el enlace.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'Ahora no se puede iniciar sesión',
        lead: 'Una parte de {app} no se cargó. Compruebe su conexión e inténtelo de nuevo.',
      },
      admin: {
        heading: 'Ahora no se puede iniciar sesión',
        lead: 'Una parte de {app} no se cargó. Aún puede aprobar {app} con el enlace.',
      },
    },
    'not-configured': {
      member: {
        heading: 'Falta configurar {app}',
        lead: 'Sus creadores aún tienen que completar un ajuste. Contacte con soporte.',
      },
      admin: {
        heading: 'Falta configurar {app}',
        lead: 'Esta copia del complemento no tiene un registro de aplicación. Contacte con soporte.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Esta cuenta no tiene buzón en línea',
        lead: 'La sincronización necesita un buzón en Exchange Online. Use la cuenta de su buzón o pregunte a su administrador.',
      },
      admin: {
        heading: 'Esta cuenta no tiene buzón en línea',
        lead: 'Asigne a la persona una licencia con Exchange Online o mueva allí el buzón. Puede tardar unos minutos en funcionar.',
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange no permite {app}',
        lead: 'Su organización tiene esto desactivado. Su administrador puede permitir {app}.',
      },
      admin: {
        heading: 'Exchange Online bloquea {app}',
        lead: 'La aprobación está hecha, pero Exchange Web Services está desactivado o {app} no está en la lista de aplicaciones permitidas.',
        steps: [
          'Abra Exchange Online PowerShell.',
          'Ejecute Get-OrganizationConfig y revise la configuración de EWS.',
          'Añada el id. de aplicación a EwsAllowedAppIDs.',
        ],
      },
    },
    'access-refused': {
      member: {
        heading: 'Microsoft no dio acceso a algunos datos',
        lead: 'Ha iniciado sesión, pero falta un derecho. Su administrador puede revisar la aprobación de {app}.',
      },
      admin: {
        heading: 'Falta un permiso o un derecho',
        lead: 'El inicio de sesión funciona, pero Microsoft no dio los datos. Apruebe {app} de nuevo y revise los permisos.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft pide que esperemos un momento',
        lead: 'Hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.',
      },
      admin: {
        heading: 'Microsoft pide que esperemos un momento',
        lead: 'Hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Inicie sesión de nuevo',
        lead: 'Su sesión de Microsoft ha terminado. Inicie sesión y la sincronización continúa.',
      },
      admin: {
        heading: 'Inicie sesión de nuevo',
        lead: 'La sesión de Microsoft ha terminado. Inicie sesión y la sincronización continúa.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'Sus creadores deben ajustar {app}',
        lead: 'Un ajuste de nuestro lado no encaja. Contacte con soporte; también puede ayudar que su administrador apruebe {app}.',
      },
      admin: {
        heading: 'Los permisos de {app} no encajan',
        lead: 'El registro de la aplicación y su solicitud difieren. Intente aprobar; si no funciona, contacte con soporte.',
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'Sus creadores deben ajustar {app}',
        lead: 'Un ajuste de nuestro lado no es correcto y Microsoft no puede iniciar su sesión. Envíe los detalles a soporte.',
      },
      admin: {
        heading: 'Sus creadores deben ajustar {app}',
        lead: 'Un ajuste de la aplicación no es correcto, y su configuración no puede cambiarlo. Envíe los detalles a soporte.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'Se perdió la respuesta de Microsoft',
        lead: 'Inténtelo de nuevo. Si vuelve a ocurrir, envíe los detalles a soporte.',
      },
      admin: {
        heading: 'Se perdió la respuesta de Microsoft',
        lead: 'Inténtelo de nuevo. Si vuelve a ocurrir, envíe los detalles a soporte.',
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'Outlook no pudo iniciar la sesión',
        lead: 'Outlook no nos ha dicho por qué. Inténtelo de nuevo o use Outlook en un navegador.',
      },
      admin: {
        heading: 'Outlook no pudo iniciar la sesión',
        lead: 'Outlook no nos ha dicho por qué. Aún puede aprobar {app} para todos con el enlace.',
      },
    },
    network: {
      member: {
        heading: 'No podemos conectar con Microsoft',
        lead: 'Compruebe su conexión e inténtelo de nuevo. También puede que la red de su organización lo bloquee.',
      },
      admin: {
        heading: 'No podemos conectar con Microsoft',
        lead: 'Compruebe la conexión. Puede que un proxy o un firewall bloquee la página de inicio de sesión de Microsoft.',
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft tiene un problema pasajero',
        lead: 'No depende de usted. Espere unos minutos e inténtelo de nuevo.',
      },
      admin: {
        heading: 'Microsoft tiene un problema pasajero',
        lead: 'No depende de usted. Espere unos minutos e inténtelo de nuevo.',
      },
    },
    'timed-out': {
      member: {
        heading: 'El inicio de sesión tardó demasiado',
        lead: 'No llegó respuesta de la ventana de Microsoft. Inténtelo de nuevo cuando quiera.',
      },
      admin: {
        heading: 'El inicio de sesión tardó demasiado',
        lead: 'No llegó respuesta de la ventana de Microsoft. Inténtelo de nuevo o apruebe {app} con el enlace.',
      },
    },
    unknown: {
      member: {
        heading: 'Esta vez no se pudo iniciar sesión',
        lead: 'Microsoft no nos ha dicho por qué. Inténtelo de nuevo o envíe los detalles a soporte.',
      },
      admin: {
        heading: 'Esta vez no se pudo iniciar sesión',
        lead: 'Microsoft no nos ha dicho por qué. Aún puede aprobar {app} para todos o enviar los detalles a soporte.',
      },
    },
  },
  scopes: {
    'User.Read': {
      why: 'Inicia la sesión de la persona y lee su nombre y su dirección.',
      whyNot: 'No puede leer los perfiles de otras personas.',
    },
    'Mail.ReadWrite': {
      why: 'Lee el correo de la persona para guardarlo con los datos de clientes y marca lo que se ha guardado.',
      whyNot: 'No puede enviar correo ni abrir los buzones de otras personas.',
    },
    'Mail.Send': {
      why: 'Envía, en nombre de la persona, el correo que esta ha escrito.',
      whyNot: 'No puede enviar en nombre de nadie más.',
    },
    'Calendars.ReadWrite': {
      why: 'Mantiene al día las reuniones de la persona.',
      whyNot: 'No incluye los calendarios compartidos por otras personas.',
    },
    'Contacts.ReadWrite': {
      why: 'Mantiene al día los contactos de la persona.',
      whyNot: 'No puede leer el directorio de la organización.',
    },
    'Tasks.ReadWrite': {
      why: 'Mantiene al día las tareas de la persona.',
      whyNot: 'No puede leer tareas que nadie haya compartido con esa persona.',
    },
  },
  portalNames: {
    tickBox: ['Consentimiento en nombre de la organización (Consent on behalf of your organization)'],
    accept: ['Aceptar (Accept)'],
    enterpriseApps: ['Entra ID', 'Aplicaciones empresariales (Enterprise apps)', 'All applications'],
    usersAndGroups: ['Usuarios y grupos (Users and groups)'],
    yes: ['Sí (Yes)'],
    save: ['Guardar (Save)'],
  },
  roleNames: {
    'Global Administrator': 'Administrador global (Global Administrator)',
    'Privileged Role Administrator': 'Administrador de roles con privilegios (Privileged Role Administrator)',
    'Application Administrator': 'Administrador de aplicaciones (Application Administrator)',
    'Cloud Application Administrator':
      'Administrador de aplicaciones en la nube (Cloud Application Administrator)',
  },
};
