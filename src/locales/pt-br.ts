import { dialog } from './dialog/pt-br';
import type { Locale } from './locale';
import { shell } from './shell/pt-br';

/*
 * Brazilian Portuguese. For reviewers:
 *
 * Address: “você”, as Microsoft 365 does; buttons in the infinitive or as a noun, steps in the imperative. Quotes: “…”.
 * Where {organization} stands after a preposition, the preposition has no article, so that it fits both a name and the
 * fallback “sua organização”.
 *
 * Microsoft's words and where they come from (A: seen on the live screen; B: Microsoft's translated documentation, partly by
 * machine, so the English follows in brackets; U: unknown, so English only):
 * - Consentimento em nome da sua organização: B, Microsoft docs (eight articles, e.g. CloudSimple, Desktop Analytics).
 * - Aceitar: B, the same articles.
 * - Aplicativos empresariais, Todos os aplicativos, Usuários e grupos, Atribuir: B, Microsoft docs
 *   (assign-user-or-group-access-portal) and several independent how-tos.
 * - Adicionar usuário/grupo: B, Microsoft Learn labs and independent how-tos.
 * - Conceder consentimento do administrador: B, Microsoft docs and labs, and independent how-tos.
 * - Consentimento e permissões, Configurações de consentimento do usuário: B, Microsoft docs and one how-to.
 * - Atribuição necessária?: B, three independent how-tos that quote the screen.
 * - Habilitado para os usuários entrarem?: B, Microsoft docs (add-application-portal, disable-user-sign-in-portal).
 * - Names of roles, below under `roleNames`: B, azure-docs.pt-br (roles/permissions-reference, 2021, with the template ids;
 *   read 2026-11-25).
 * - Need admin approval, Approval required, Request approval, Revoke permission: U.
 *
 * Glossary: admin administrador · approval aprovação · consent consentimento · permission permissão · tenant locatário ·
 * sign in entrar, entrada · mailbox caixa de correio · sync sincronização · check box caixa de seleção · publisher editor ·
 * Entra admin center centro de administração do Microsoft Entra
 */
export const ptBr: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'Entre primeiro em {system}',
      lead: 'A sincronização conecta sua caixa de correio a {system}. Entre lá e depois configure a sincronização.',
      button: 'Entrar em {system}',
    },
    notHosted: {
      heading: 'Esta caixa não está no Microsoft 365',
      'outlook-com':
        'É uma caixa de correio do Outlook.com. {app} precisa de uma caixa corporativa no Microsoft 365.',
      gmail: 'É uma caixa de correio do Gmail. {app} precisa de uma caixa corporativa no Microsoft 365.',
      'on-premises':
        'Ela está no servidor Exchange da sua organização. {app} precisa de uma caixa de correio no Microsoft 365.',
      next: 'Abra uma caixa de correio da sua conta corporativa e tente de novo.',
      anyway: 'Entrar mesmo assim',
    },
    sharedMailbox: {
      heading: 'Esta é uma caixa de correio compartilhada',
      lead: 'Caixas de correio compartilhadas não são sincronizadas. Abra a sua própria caixa e configure a sincronização.',
      own: 'Configurar minha própria caixa',
    },
    signingIn: {
      heading: 'Continue na janela da Microsoft',
      lead: 'Entre com sua conta corporativa. Esta página continua sozinha.',
      seeing: 'A Microsoft bloqueou você?',
      sawApproval: 'Vejo {needApproval}',
      sawForm: 'Se ela pedir um motivo, cole o nosso e selecione {requestApproval}.',
      copyReason: 'Copiar motivo',
      sent: 'Enviei a solicitação',
      cancel: 'Cancelar',
    },
    checking: {
      heading: 'Verificando com a Microsoft',
      lead: 'Isso leva alguns segundos.',
      cancel: 'Cancelar',
    },
    clickNeeded: {
      heading: 'A janela da Microsoft ainda é necessária',
      lead: 'O navegador só a abre quando você seleciona o botão.',
      open: 'Abrir a janela da Microsoft',
      cancel: 'Cancelar',
    },
    asking: {
      heading: 'O que você viu?',
      lead: 'A Microsoft não nos disse por que parou. Sua resposta nos mostra o que pode ajudar.',
      approval: '{needApproval}',
      form: '{approvalRequired}, e enviei uma solicitação',
      closed: 'Fechei a janela ou selecionei Cancelar',
      nothing: 'Nenhuma janela foi aberta',
      other: 'Outra coisa',
      paste: 'Cole o texto que você viu',
      pasteHint: 'Por exemplo, a mensagem com o número dela.',
      explain: 'Explicar',
      admin: 'Sou administrador',
    },
    advice: {
      notYet: 'Ainda não foi aprovado. Pode demorar um pouco.',
      unknown: 'A Microsoft não informou se foi aprovado.',
      details: 'Detalhes para o suporte',
      copyDetails: 'Copiar detalhes',
      copied: 'Copiado',
      notCopied: 'A cópia está bloqueada aqui. Selecione o texto e copie.',
      notLoaded: 'Não foi possível carregar esta parte.',
      steps: 'O que fazer',
      yourOrganization: 'sua organização',
    },
    actions: {
      'email-admin': 'Enviar e-mail ao administrador',
      'copy-request': 'Copiar solicitação',
      'i-am-admin': 'Sou administrador',
      'i-am-not-admin': 'Não sou administrador',
      'check-again': 'Verificar novamente',
      'try-again': 'Tentar novamente',
      'approve-for-everyone': 'Aprovar para todos',
      'tick-box': 'Entrar e marcar a caixa',
      'use-other-account': 'Usar outra conta',
      'contact-support': 'Falar com o suporte',
      back: 'Voltar',
    },
    waiting: {
      heading: 'Aguardando o administrador',
      headingApproval: 'Aprove na página da Microsoft',
      approval: 'Você abriu a página de aprovação em {date}. Selecione {accept} e volte aqui.',
      asAdmin: 'Sou administrador',
      otherWays: 'Outras formas de aprovar',
      mail: 'Você pediu por e-mail em {date}.',
      copy: 'Você copiou a solicitação em {date}. Envie ao administrador.',
      workflow: 'Você pediu na janela da Microsoft em {date}.',
      next: 'Volte quando for aprovado. Você também pode verificar agora.',
      check: 'Verificar novamente',
      finish: 'Concluir configuração',
      restart: 'Recomeçar',
    },
    partly: {
      heading: 'Faltam algumas permissões',
      lead: 'Você entrou, mas {app} ainda não pode fazer tudo. Faltam estas permissões:',
      next: 'Um administrador pode aprová-las com o mesmo link de antes.',
      everything: 'O link pede tudo de novo, para que nada do que já foi concedido se perca.',
    },
    wrongAccount: {
      heading: 'Esta é outra conta',
      lead: 'Você entrou como {account}, mas esta caixa de correio pertence a {mailbox}. Nada foi salvo.',
      admin: 'Se era a conta do administrador e a aprovação foi feita, conclua agora com sua própria conta.',
      shared:
        '{mailbox} é uma caixa de correio compartilhada? Caixas compartilhadas não são sincronizadas. Abra a sua própria caixa e configure a sincronização.',
      finish: 'Usar a conta correta',
      stop: 'Parar aqui',
    },
    reach: {
      question: 'Você marcou {tickBox}?',
      yes: 'Sim, para todos',
      no: 'Não, ou não tenho certeza',
      everyone: 'Aprovado para todos: agora seus colegas podem selecionar “Configurar sincronização”.',
      self: 'Está aprovado para você, mas ainda não para outras pessoas.',
      approve: 'Aprovar para todos',
    },
    connected: {
      heading: 'Entrada concluída',
      lead: 'A sincronização está configurada para {account}.',
      remembered: 'Configurada em {date}, não verificada agora',
      rememberedLead:
        'Verifique agora se a sincronização ainda funciona. Talvez a Microsoft peça que você entre.',
      rememberedAsking: 'Estamos perguntando à Microsoft se ainda funciona.',
      checking: 'Verificando sua caixa de correio',
      checkingLead: 'Você entrou. Agora perguntamos à caixa de correio se a sincronização pode funcionar.',
      since: 'Conexão ativa desde {date}.',
      settings: 'Opções de sincronização',
    },
    mailbox: {
      title: 'Sua caixa de correio',
      areas: { mail: 'E-mail', calendar: 'Calendário', contacts: 'Contatos', tasks: 'Tarefas' },
      states: {
        asking: 'Verificando',
        works: 'Funciona',
        'permission-missing': 'Falta permissão',
        'not-available': 'Não disponível',
        busy: 'Ocupado: espere {seconds} s',
        unknown: 'Sem resposta',
      },
      unasked: 'Não houve verificação desde que você abriu esta página.',
      silent: 'A caixa de correio ainda não respondeu. Você pode verificar novamente mais tarde.',
      again: 'Perguntamos de novo automaticamente.',
      help: 'O que pode ajudar',
      helpWith: 'O que pode ajudar: {area}',
      signIn: 'Entrar de novo',
      ews: 'Aqui a sincronização usa os Serviços Web do Exchange (EWS). O Microsoft Graph não informa se eles estão ativados.',
      ewsHelp: 'O que um administrador verifica',
    },
    settings: {
      heading: 'Opções de sincronização',
      interrupted: 'Algo está impedindo a continuação agora. Volte para ver o que pode ajudar.',
      account: 'Conta',
      accountUnknown: 'Conhecida após a próxima verificação',
      organization: 'Organização',
      since: 'Conexão ativa desde',
      lastCheck: 'Última verificação',
      never: 'Ainda não',
      checkNow: 'Verificar agora',
      checked: 'Sua caixa de correio foi verificada.',
      allowed: 'O que é permitido',
      allowedUnknown: 'Saberemos após a próxima verificação.',
      missing: 'Falta: {scope}',
      addLead:
        'Uma permissão que falta pode ser somada às outras. Se em sua organização só administradores aprovam, um deles precisa aprovar de novo, porque a aprovação vale para uma lista fixa.',
      add: 'Adicionar o que falta',
      ask: 'Pedir ao administrador',
      service: 'Serviço de sincronização',
      serviceNone: 'Nenhum serviço de sincronização está configurado aqui, então ninguém mais foi informado.',
      serviceDone: 'Ele já sabe desta conexão.',
      servicePending:
        'Ele ainda não sabe desta conexão. Nós o informamos assim que a caixa de correio for verificada.',
      serviceFailed:
        'Ele ainda não sabe desta conexão. Tentamos de novo quando você abrir esta página, e nada se perde.',
      serviceOwed:
        'Ele ainda não sabe que uma conexão anterior terminou. Tentaremos de novo quando você abrir esta página.',
      tryNow: 'Tentar agora',
      otherAccount: 'Usar outra conta',
      disconnect: 'Desconectar',
      details: 'Detalhes',
      tenant: 'ID do locatário',
      back: 'Voltar',
    },
    disconnecting: {
      heading: 'Desconectar esta caixa de correio?',
      lead: 'Depois disso, esta página esquece a conexão e sua conta.',
      service: 'O serviço de sincronização recebe o aviso para parar.',
      remains: 'A Microsoft mantém o que foi aprovado. Para retirar isso também:',
      own: 'O que você aprovou: remova em Meus Aplicativos (My Apps).',
      admin: 'O que um administrador aprovou para todos: só um administrador pode remover.',
      myApps: 'Abrir Meus Aplicativos',
      enterpriseApps: 'Centro de administração',
      confirm: 'Desconectar',
      keep: 'Manter a conexão',
    },
    ending: {
      heading: 'Desconectando',
      telling: 'Estamos avisando o serviço de sincronização para parar.',
      signInFirst:
        'Entre mais uma vez para que o serviço de sincronização pare. Até lá, talvez ele continue.',
      otherAccount: 'Essa era outra conta. Entre com a que estava conectada.',
      notTaken:
        'O serviço de sincronização ainda não aceitou e talvez continue. Tentaremos de novo quando você abrir esta página, e nada se perde.',
      signIn: 'Entrar',
    },
    unsaved: 'Ainda não foi possível salvar isto. Continuamos tentando enquanto esta página estiver aberta.',
    help: {
      heading: 'Ajuda',
      lead: 'Configurar sincronização conecta sua caixa de correio do Microsoft 365. Sua organização pode exigir antes a aprovação de um administrador.',
      support: 'Falar com o suporte',
    },
    about: {
      heading: 'Sobre',
      lead: 'LPC Sidebar {version}, de {publisher}.',
      language: 'Idioma',
      sameAsOutlook: 'O mesmo do Outlook',
    },
    back: 'Voltar',
  },

  quotes: {
    needApproval: '“Need admin approval”',
    approvalRequired: '“Approval required”',
    requestApproval: '“Request approval”',
    accept: '“Aceitar” (Accept)',
    tickBox: '“Consentimento em nome da sua organização” (Consent on behalf of your organization)',
  },
  quotesInBoth: {
    needApproval: '“Need admin approval” (é necessária a aprovação de um administrador)',
    approvalRequired: '“Approval required” (aprovação necessária)',
    requestApproval: '“Request approval” (solicitar aprovação)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'A Microsoft informa a aprovação',
      lead: 'Agora seus colegas podem concluir: Outlook, LPC Sidebar, Concluir configuração.',
      done: 'Não há mais nada a fazer aqui. Você pode fechar esta janela.',
      check:
        'Esta página não consegue verificar a aprovação. Isso acontece quando o primeiro colega entra. Pode levar alguns minutos.',
      tenant: 'Organização que respondeu (ID do locatário): {tenant}',
      otherTenant:
        'A solicitação veio de outra organização (ID do locatário {asked}). Se seus colegas não conseguirem concluir, abra o link de novo e entre com uma conta de administrador dessa organização.',
      undoHeading: 'Para desfazer',
      undo: 'No centro de administração do Microsoft Entra, acesse {path}. Em “Admin consent”, abra … ao lado de uma permissão e selecione “Revoke permission”.',
      path: 'Entra ID > Aplicativos empresariais (Enterprise apps) > {app} > Permissões (Permissions)',
    },
    declined: {
      heading: 'Não aprovado',
      lead: 'A Microsoft informa que a solicitação foi recusada ou cancelada. Nada foi alterado.',
      again: 'Mudou de ideia? Abra o link da solicitação de novo.',
      forward: 'Não é administrador? Encaminhe a solicitação a quem pode aprovar. Funções: {roles}.',
      suspicious: 'Não esperava esta solicitação? Avise a equipe de segurança.',
    },
    failed: {
      heading: 'A aprovação não funcionou',
      lead: 'A Microsoft informa um problema. Até onde podemos ver, nada foi aprovado.',
      codes: 'Código no endereço desta página, como pista: {codes}',
      again: 'Espere alguns minutos e abra o link da solicitação de novo.',
      forward:
        'Se a Microsoft disser que você não pode aprovar, encaminhe a solicitação a alguém com uma destas funções: {roles}.',
      support: 'Ainda não funciona? Fale com o suporte e informe o código.',
    },
    malformed: {
      heading: 'Nenhuma resposta para mostrar',
      lead: 'A Microsoft volta a esta página depois que um administrador decide sobre {app}. Nenhuma resposta completa veio com este endereço, então nada se sabe.',
      reloaded: 'Você recarregou esta página? A resposta aparece só uma vez, e recarregar não muda nada.',
      next: 'Seu colega pode ver no Outlook se foi aprovado: LPC Sidebar, Verificar novamente.',
    },
    adminCenter: 'Abrir a administração do Entra',
    support: 'Falar com o suporte',
    newWindow: 'abre em uma nova janela',
  },

  dialog,
  request: {
    subject: 'Aprovação necessária: {app} para Outlook',
    intro: {
      hello: 'Olá,',
      mine: 'Quero usar {app} no Outlook. A Microsoft diz que um administrador precisa aprovar antes.',
      what: 'O aplicativo mantém meus e-mails, calendário, contatos e tarefas sincronizados com os registros dos meus clientes.',
      request: 'Você pode analisar esta solicitação e decidir?',
    },
    help: {
      subject: 'Preciso de ajuda: {app} para Outlook',
      intro: 'Quero usar {app} no Outlook, mas a Microsoft não deixou. Isto é o que significa:',
      steps: 'O que ajudaria',
      details: 'Detalhes da Microsoft',
      organization: 'nossa organização',
      question: 'Você pode dar uma olhada?',
    },
    permissions: {
      heading: 'O que o aplicativo pede',
      lead: 'Ele age como a pessoa que entra e não alcança nada que essa pessoa não possa alcançar.',
      names: 'Ele pede: {names}.',
      also: 'A Microsoft também lista o básico: entrar, perfil básico e manter o acesso aos dados que você permitiu.',
    },
    approve: {
      heading: 'Para aprovar para todos',
      lead: 'Abra este link e selecione “Aceitar” (Accept):',
      roles: 'É preciso ter uma destas funções: {roles}.',
      account: 'Você não precisa de uma conta de {publisher}.',
    },
    genuine: {
      heading: 'Para verificar se é autêntico',
      address: 'A barra de endereços mostra {host} enquanto você entra e decide.',
      app: 'A página da Microsoft mostra {app}, publicado por {publisher}.',
      id: 'O link contém este ID do aplicativo: {id}',
      same: 'As permissões são as listadas aqui, e nenhuma outra.',
      ask: 'Tem dúvida? Pergunte a mim pessoalmente ou por telefone.',
    },
    refuse: 'Não esperava isto? Não aprove e avise a equipe de segurança.',
    byHand: {
      heading: 'Para aprovar sem o link',
      go: 'No centro de administração do Microsoft Entra, acesse {path}.',
      path: 'Entra ID > Aplicativos empresariais (Enterprise apps) > {app} > Permissões (Permissions)',
      grant:
        'Selecione “Conceder consentimento do administrador” (Grant admin consent) e compare a lista antes de aceitar.',
      missing:
        'Não está na lista de aplicativos? Pesquise o ID do aplicativo. Para adicionar: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'O que acontece depois',
      finish: 'Eu seleciono “Concluir configuração” no Outlook. Você não precisa fazer mais nada.',
      refused: 'Se você não aprovar, nada muda.',
    },
    undo: {
      heading: 'Para desfazer depois',
      revoke:
        'No centro de administração do Microsoft Entra, acesse {path}. Em “Admin consent”, abra … ao lado de uma permissão e selecione “Revoke permission”.',
    },
    bye: 'Agradeço desde já,',
    justification: {
      with: 'Preciso de {app} para manter e-mails, calendário, contatos e tarefas do Outlook sincronizados com os registros dos meus clientes. Ele alcança só a minha caixa de correio. Permissões: {names}.',
      without:
        'Preciso de {app} para manter e-mails, calendário, contatos e tarefas do Outlook sincronizados com os registros dos meus clientes. Ele alcança só a minha caixa de correio.',
    },
  },

  guide: {
    role: {
      question: 'Qual é sua função de administrador?',
      other: 'Outra função de administrador',
      unsure: 'Não tenho certeza',
      every: 'Sua função pode aprovar para todos. Todas as formas daqui funcionam para você.',
      noBox: 'Sua função pode aprovar para todos. A Microsoft não mostra a caixa de seleção a você.',
      cannot: 'A maioria das outras funções não pode aprovar isto. Estas podem: {roles}.',
      maybe: 'Se sua função não for suficiente, a Microsoft avisa. Nesse caso, nada muda.',
      notYours: 'Não é para sua função',
    },
    forward: {
      button: 'Encaminhar a um administrador',
      buttonGlobal: 'Encaminhar a um admin global',
      copy: 'Copiar solicitação',
      then: 'A mensagem traz o link de aprovação, o que ele pede e como verificar.',
      custom: 'Tem uma função personalizada que permite aprovar? Este link também funciona para você.',
    },
    approve: {
      then: 'Abre em uma nova janela. Não é preciso ter uma conta LPC.',
    },
    ways: 'Outras formas de aprovar',
    tickBox: {
      heading: 'Com a caixa de seleção ao entrar',
      who: 'Só estas funções veem a caixa: {boxRoles}.',
      without: 'Aceitar sem marcar a caixa aprova só para você.',
      steps: [
        'Entre como administrador na janela que se abre.',
        'Verifique as permissões e marque {tickBox}.',
        'Selecione {accept}.',
      ],
      also: 'Isso também conecta sua própria caixa de correio. Se não quiser, use “Aprovar para todos”.',
      noBox: 'Sua função não vê a caixa. Use outra forma.',
    },
    adminCenter: {
      heading: 'No centro de administração do Entra',
      open: 'Abrir aplicativos empresariais',
      steps: [
        'Acesse {enterpriseApps}.',
        'Pesquise {app} ou o ID do aplicativo e selecione-o.',
        'Selecione {permissions} e depois {grant}.',
        'Verifique as permissões e selecione {accept}.',
        'Selecione {refresh}. As permissões aparecem em {adminConsentTab}.',
      ],
      id: 'ID do aplicativo: {id}',
      copyId: 'Copiar ID do aplicativo',
      missingHeading: 'O aplicativo não está na lista?',
      missing:
        'Um aplicativo aparece na lista depois da primeira aprovação. O link de aprovação adiciona e aprova.',
      addIt: 'Adicionar e aprovar',
      exact:
        'A sincronização ainda pede aprovação? O link de aprovação indica cada permissão; o centro de administração talvez não.',
    },
    commands: {
      heading: 'Com comandos',
      lead: 'Preenchidos para {app}. O efeito é imediato: nenhuma página pede confirmação.',
      who: 'Você precisa pelo menos da função {leastRole}.',
      tool: 'Ferramenta',
      missingTool: 'A CLI do Azure não alcança o Microsoft Graph na sua nuvem.',
      ids: 'Substitua os IDs entre chaves pelos IDs das respostas anteriores.',
      connect: 'Entrar',
      grant: 'Aprovar para todos',
      check: 'Verificar',
      undo: 'Reverter',
      copyConnect: 'Copiar entrada',
      copyGrant: 'Copiar aprovação',
      copyCheck: 'Copiar verificação',
      copyUndo: 'Copiar reversão',
    },
    userConsent: {
      heading: 'Permitir que as pessoas consintam',
      risk: 'O risco: sem o olhar de um administrador, alguém pode ser induzido a aprovar um aplicativo nocivo.',
      managed:
        'A configuração da própria Microsoft, {managed}, bloqueia e-mail e calendário para membros. Uma aprovação de um administrador é mais simples.',
      where: 'Tudo fica em {consentSettings}.',
      open: 'Abrir opções de consentimento',
      setting: 'Configuração: {setting}',
      choices: {
        'verified-low': {
          heading: 'Editores verificados, baixo impacto',
          text: 'As pessoas aprovam aplicativos de editores verificados, e só as permissões que você classificar como de baixo impacto.',
          steps: [
            'Em {userConsentSettings}, selecione esta configuração e depois {save}.',
            'Em {permissionClassifications}, selecione {low}.',
            'Selecione {addPermissions} e adicione as que {app} pede.',
          ],
        },
        'one-app': {
          heading: 'Uma política só para este aplicativo',
          text: 'Uma política de consentimento personalizada pode indicar {app} pelo ID do aplicativo. Exige comandos.',
          steps: [],
        },
        requests: {
          heading: 'Permitir que as pessoas enviem pedidos',
          text: 'As pessoas pedem na janela da Microsoft e um administrador decide. Pode levar uma hora para começar.',
          steps: [
            'Em {adminConsentSettings}, defina esta opção como {yes}.',
            'Escolha quem analisa e selecione {save}.',
          ],
        },
        'all-apps': {
          heading: 'Todos os aplicativos',
          text: 'Não recomendamos. Qualquer pessoa poderia aprovar quase qualquer aplicativo, não só {app}.',
          steps: [],
        },
      },
      openRequests: 'Abrir solicitações',
      policies: 'Ler sobre políticas',
      groups: 'O consentimento de proprietários de grupos é outra configuração. {app} não precisa dela.',
      who: 'No centro de administração, um Administrador global (Global Administrator) altera isso. Com comandos, um Administrador de função com privilégios (Privileged Role Administrator) também pode.',
      later:
        'Uma alteração vale para o que as pessoas aprovarem depois. O que já foi aprovado continua aprovado.',
    },
    know: 'Bom saber',
    permissions: {
      heading: 'Para que serve cada permissão',
      lead: '{app} age como a pessoa que entra. Não alcança nada que essa pessoa não possa alcançar.',
      also: 'A Microsoft também lista o básico: entrar, perfil básico e manter o acesso aos dados que você permitiu.',
      each: 'Aprovar não conecta nenhuma caixa de correio. Cada pessoa ainda precisa entrar.',
    },
    who: {
      heading: 'Quem pode aprovar',
      can: 'Pode: {list}.',
      cannot: 'Não pode: {list}.',
      approve: 'aprovar para todos',
      tickBox: 'ver a caixa de seleção',
      settings: 'alterar opções de consentimento',
      others:
        'Uma função personalizada também pode aprovar. Outras funções de administrador não podem, e quem analisa solicitações precisa de uma destas funções.',
      activate: 'Sua função é só qualificada (eligible)? Ative-a primeiro e entre de novo.',
    },
    somePeople: {
      heading: 'Só para algumas pessoas',
      lead: 'A aprovação vale para todos. Ainda assim, você pode escolher quem pode entrar.',
      steps: [
        'Encontre {app} em {enterpriseApps}.',
        'Em {properties}, defina {assignmentRequired} como {yes}. Selecione {save}.',
        'Selecione {usersAndGroups} e depois {addAssignment}.',
        'Escolha pessoas ou grupos e selecione {assign}.',
      ],
      groups: 'Grupos exigem o Microsoft Entra ID P1 ou P2. Grupos dentro de grupos não contam.',
    },
    undo: {
      heading: 'Revisar e desfazer',
      steps: [
        'Encontre {app} em {enterpriseApps}.',
        'Selecione {permissions} e depois {adminConsentTab}.',
        'Selecione {more} ao lado de uma permissão.',
        'Selecione {revoke}.',
      ],
      own: 'O que as pessoas aprovaram por conta própria está em {userConsentTab}. Elas mesmas podem retirar.',
      myApps: 'Abrir Meus Aplicativos',
      again:
        'Para aprovar de novo depois, use o link de aprovação. Uma nova aprovação pode substituir a anterior.',
    },
    publisher: {
      heading: 'O que significa “unverified”',
      lead: 'A Microsoft verifica quem é o editor, não o que o aplicativo faz. Um selo azul mostra que ela verificou.',
      unverified:
        'A página mostra {unverified}? Isso pode impedir que membros aprovem. Não impede um administrador.',
      you: 'Só o editor, {publisher}, pode mudar isso. Pergunte ao suporte antes de aprovar.',
      clouds: 'A Microsoft não verifica editores nesta nuvem.',
      support: 'Falar com o suporte',
    },
    genuine: {
      heading: 'Verifique ou recuse',
      checks: [
        'A barra de endereços mostra {host} enquanto você entra e decide.',
        'A página da Microsoft mostra {app}, publicado por {publisher}.',
        'O link de aprovação contém o ID do aplicativo {id}.',
        'As permissões são as listadas aqui, e nenhuma outra.',
        'Uma pessoa que você conhece pediu isto.',
      ],
      refuse: 'Não esperava isto? Não aprove. Feche a página e avise a equipe de segurança.',
      nothing: 'Se você não aprovar, nada muda.',
    },
    leftover: {
      heading: 'Remover um usuário LPC temporário',
      lead: 'Só se você criou um usuário LPC para marcar a caixa. A aprovação permanece quando esse usuário é removido.',
      steps: [
        'Entre no painel “LPC Admin” e abra “Users”.',
        'Selecione a engrenagem ao lado do usuário temporário.',
        'Selecione “Force Delete”.',
        'Verifique se o usuário saiu da lista.',
      ],
      access: 'Sem acesso ao painel? Fale com o suporte: ele abre o painel para clientes Enterprise.',
      article: 'Ler sobre o painel',
    },
    more: {
      heading: 'Artigos relacionados',
      articles: {
        deployment: 'Implantar o LPC para muitas pessoas',
        'server-access': 'Acesso ao servidor de e-mail e EWS (LPC)',
        'need-approval': 'Need admin approval (LPC)',
        faq: 'Perguntas e respostas (LPC)',
        'deploy-add-ins': 'Implantar suplementos para todos (Microsoft)',
        'ews-access': 'Controlar o acesso ao EWS (Microsoft)',
        'consent-experience': 'A página de consentimento explicada (Microsoft)',
        'consent-policies': 'Políticas de consentimento de aplicativos (Microsoft)',
        'privacy-security': 'Privacidade e segurança de suplementos (Microsoft)',
      },
    },
    feedback: 'Queremos saber sua opinião',
    then: ', depois ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: 'A Microsoft negou acesso a alguns dados',
        lead: 'Você entrou, mas falta um direito. O administrador pode verificar a aprovação de {app}.',
      },
      admin: {
        heading: 'Falta uma permissão ou um direito',
        lead: 'A entrada funciona, mas a Microsoft negou os dados. Aprove {app} de novo e verifique as permissões.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'Esta conta está desativada',
        lead: 'O administrador pode reativá-la. Você também pode usar outra conta.',
      },
      admin: {
        heading: 'Esta conta está desativada',
        lead: 'Reative-a no centro de administração do Microsoft Entra ou entre com outra conta.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'O administrador precisa aprovar antes',
        lead: 'Em sua organização, só administradores podem aprovar {app}. Peça agora ao administrador e conclua aqui depois.',
      },
      admin: {
        heading: 'Aprove {app} para todos',
        lead: 'Membros de {organization} não podem aprovar {app} sozinhos. Uma aprovação de um administrador vale para todos.',
        steps: [
          'Selecione “Aprovar para todos” e entre como administrador.',
          'Verifique as permissões e o editor.',
          'Selecione “Aceitar” (Accept).',
        ],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'Outro administrador precisa aprovar',
        lead: 'A Microsoft só permite que algumas funções de administrador aprovem {app}. Peça a um administrador que tenha uma delas.',
      },
      admin: {
        heading: 'Sua função não é suficiente aqui',
        lead: 'A Microsoft só permite que algumas funções de administrador aprovem {app} para todos. Peça a quem tem uma delas.',
        steps: [
          'Administrador de função com privilégios (Privileged Role Administrator) aprova qualquer aplicativo.',
          'Administrador de aplicativos de nuvem (Cloud Application Administrator) aprova a maioria.',
          'Envie ao colega o link de “Aprovar para todos”.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} está desativado aqui',
        lead: 'Sua organização desativou {app}. O administrador pode reativar.',
      },
      admin: {
        heading: '{app} está desativado no locatário',
        lead: 'Ninguém consegue entrar até que seja reativado. Se já estiver ativo, fale com o suporte.',
        steps: [
          'Na administração do Microsoft Entra, acesse “Aplicativos empresariais” (Enterprise apps).',
          'Selecione {app} e depois “Propriedades” (Properties).',
          'Em “Habilitado para os usuários entrarem?” (Enabled for users to sign in?), marque “Sim” (Yes).',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: '{app} precisa de uma correção nossa',
        lead: 'Uma configuração do nosso lado está errada, e a Microsoft não consegue concluir a entrada. Fale com o suporte e envie os detalhes.',
      },
      admin: {
        heading: '{app} precisa de uma correção nossa',
        lead: 'Uma configuração do aplicativo está errada, e nenhuma configuração sua pode mudar isso. Fale com o suporte e envie os detalhes.',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} ainda não é conhecido aqui',
        lead: 'Sua organização ainda não tem o aplicativo. Um administrador o adiciona ao aprová-lo uma vez.',
      },
      admin: {
        heading: 'Adicione {app} ao seu locatário',
        lead: 'A aprovação adiciona {app} a {organization}. Use a conta de administrador do locatário que tem as caixas de correio.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: '{app} precisa de uma correção nossa',
        lead: 'Uma configuração do nosso lado não combina. Fale com o suporte; a aprovação de {app} pelo administrador também pode ajudar.',
      },
      admin: {
        heading: 'As permissões de {app} não combinam',
        lead: 'O registro do aplicativo e o que ele pede são diferentes. Tente aprovar; se não funcionar, fale com o suporte.',
      },
    },
    'conditional-access': {
      member: {
        heading: 'Uma regra de segurança impediu a entrada',
        lead: 'As regras da sua organização não permitem a entrada daqui. Com os detalhes para o suporte, o administrador pode ver o motivo.',
      },
      admin: {
        heading: 'O Acesso Condicional bloqueou a entrada',
        lead: 'Procure a entrada pelo ID de correlação nos detalhes para o suporte. O log indica a política.',
        steps: [
          'Na administração do Microsoft Entra, abra “Logs de entrada” (Sign-in logs).',
          'Encontre a entrada e selecione “Acesso Condicional” (Conditional Access).',
          'Ajuste a política ou permita {app} nela.',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'As permissões não foram aceitas',
        lead: '{app} precisa delas para sincronizar seus e-mails. Tente de novo e selecione {accept} ou peça a aprovação do administrador.',
      },
      admin: {
        heading: 'As permissões não foram aceitas',
        lead: 'Nada mudou em {organization}. Você pode aprovar {app} para todos depois de verificar as permissões.',
      },
    },
    'consent-required': {
      member: {
        heading: '{app} ainda não foi aprovado',
        lead: 'Alguém precisa aprovar {app} para esta caixa de correio. Tente aqui ou peça ao administrador.',
      },
      admin: {
        heading: 'Ninguém aprovou {app} ainda',
        lead: 'Um administrador pode aprovar uma vez para todos em {organization}. Se as configurações permitirem, membros também podem.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'Este dispositivo ainda não é permitido',
        lead: 'Sua organização só permite {app} nos dispositivos dela. Use seu dispositivo de trabalho ou fale com o administrador.',
      },
      admin: {
        heading: 'Este dispositivo não é permitido',
        lead: 'O Acesso Condicional exige um dispositivo em conformidade ou gerenciado. Verifique a política ou registre o dispositivo.',
        steps: [
          'Na administração do Microsoft Entra, abra “Logs de entrada” (Sign-in logs).',
          'Encontre a entrada e selecione “Acesso Condicional” (Conditional Access).',
          'Ajuste a política ou registre o dispositivo.',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'O Exchange não permite {app}',
        lead: 'Sua organização desativou esse acesso. O administrador pode permitir {app}.',
      },
      admin: {
        heading: 'O Exchange Online bloqueia {app}',
        lead: 'A aprovação existe, mas os Serviços Web do Exchange (EWS) estão desativados ou {app} não está na lista de permissões.',
        steps: [
          'Abra o Exchange Online PowerShell.',
          'Execute Get-OrganizationConfig e verifique as configurações do EWS.',
          'Adicione o ID do aplicativo a EwsAllowedAppIDs.',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'A entrada do Outlook não funcionou',
        lead: 'O Outlook não nos disse por quê. Tente de novo ou use o Outlook em um navegador.',
      },
      admin: {
        heading: 'A entrada do Outlook não funcionou',
        lead: 'O Outlook não nos disse por quê. Você ainda pode aprovar {app} para todos pelo link.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'Uma janela de entrada ainda está aberta',
        lead: 'Conclua ou feche essa janela e tente de novo aqui.',
      },
      admin: {
        heading: 'Uma janela de entrada ainda está aberta',
        lead: 'Conclua ou feche essa janela e tente de novo aqui.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'Esta conta não tem caixa de correio online',
        lead: 'A sincronização precisa de uma caixa de correio no Exchange Online. Use a conta da sua caixa ou fale com o administrador.',
      },
      admin: {
        heading: 'Esta conta não tem caixa de correio online',
        lead: 'Dê à pessoa uma licença com Exchange Online ou mova a caixa de correio para lá. Pode levar alguns minutos.',
      },
    },
    'mfa-required': {
      member: {
        heading: 'A Microsoft quer confirmar que é você',
        lead: 'Entre mais uma vez e confirme, por exemplo com o celular.',
      },
      admin: {
        heading: 'É preciso mais uma prova de identidade',
        lead: 'Suas políticas exigem autenticação multifator. Entre mais uma vez e conclua na janela da Microsoft.',
      },
    },
    network: {
      member: {
        heading: 'Não conseguimos acessar a Microsoft',
        lead: 'Verifique sua conexão e tente de novo. A rede da sua organização também pode estar bloqueando.',
      },
      admin: {
        heading: 'Não conseguimos acessar a Microsoft',
        lead: 'Verifique a conexão. Um proxy ou firewall pode estar bloqueando a página de entrada da Microsoft.',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} ainda não está configurado',
        lead: 'Quem o desenvolve ainda precisa concluir uma configuração. Fale com o suporte.',
      },
      admin: {
        heading: '{app} ainda não está configurado',
        lead: 'Esta cópia do suplemento não tem registro de aplicativo. Fale com o suporte.',
      },
    },
    offline: {
      member: { heading: 'Você está offline', lead: 'Conecte-se à Internet e tente de novo.' },
      admin: { heading: 'Você está offline', lead: 'Conecte-se à Internet e tente de novo.' },
    },
    'organization-not-ready': {
      member: {
        heading: 'Sua organização ainda não está pronta',
        lead: 'Espere um minuto e tente de novo. Se nada mudar, o administrador precisa verificar.',
      },
      admin: {
        heading: 'Seu locatário ainda não está pronto',
        lead: 'A Microsoft ainda pode estar adicionando o aplicativo. Se nada mudar, um administrador precisa antes assumir o controle do locatário.',
        steps: [
          'Espere um minuto e aprove de novo.',
          'Se não, abra o centro de administração do Microsoft 365.',
          'Adicione seu domínio e comprove que ele é seu.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'O administrador do cliente precisa aprovar',
        lead: 'Você trabalha aqui para outra organização. Um administrador dela precisa aprovar {app} antes.',
      },
      admin: {
        heading: 'O administrador do cliente precisa aprovar',
        lead: 'Administradores parceiros ainda não podem usar {app} aqui. Um administrador do cliente precisa aprovar antes.',
      },
    },
    'password-refused': {
      member: {
        heading: 'A Microsoft não aceitou a senha',
        lead: 'Ela pode estar incorreta ou vencida, ou a conta está bloqueada por um tempo. Entre de novo ou redefina a senha.',
      },
      admin: {
        heading: 'A Microsoft não aceitou a senha',
        lead: 'Ela pode estar incorreta ou vencida, ou a conta está bloqueada. O log de entrada mostra o motivo.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'A janela da Microsoft não abriu',
        lead: 'Seu navegador pode bloquear novas janelas aqui. Permita-as para este site e tente de novo.',
        steps: [
          'Procure o ícone de janela bloqueada na barra de endereços.',
          'Permita pop-ups para este site.',
          'Volte aqui e selecione “Tentar novamente”.',
        ],
      },
      admin: {
        heading: 'A janela da Microsoft não abriu',
        lead: 'O navegador pode bloquear novas janelas aqui. Permita-as ou aprove {app} pelo link.',
      },
    },
    'service-disabled': {
      member: {
        heading: 'Um serviço da Microsoft está desativado',
        lead: '{app} precisa de um serviço do Microsoft 365 que está desativado em sua organização. O administrador pode verificar.',
      },
      admin: {
        heading: 'Um serviço do Microsoft 365 está desativado',
        lead: 'A assinatura pode ter vencido ou o serviço foi desativado. Verifique os dois e tente de novo.',
        steps: [
          'No centro de administração do Microsoft 365, verifique “Cobrança” (Billing).',
          'Na administração do Microsoft Entra, acesse “Aplicativos empresariais” (Enterprise apps).',
          'Ative a entrada para o Office 365 Exchange Online.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'Falta um serviço em sua organização',
        lead: '{app} precisa de um serviço do Microsoft 365 que sua organização ainda não tem. O administrador pode verificar.',
      },
      admin: {
        heading: 'Falta um serviço em seu locatário',
        lead: '{app} precisa do Exchange Online ou de outro serviço que {organization} ainda não tem. Verifique as licenças e aprove {app}.',
        steps: [
          'No centro de administração do Microsoft 365, verifique “Cobrança” (Billing).',
          'Depois selecione “Aprovar para todos”.',
        ],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'A Microsoft está com um problema breve',
        lead: 'Não é do seu lado. Espere alguns minutos e tente de novo.',
      },
      admin: {
        heading: 'A Microsoft está com um problema breve',
        lead: 'Não é do seu lado. Espere alguns minutos e tente de novo.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'A resposta da Microsoft se perdeu',
        lead: 'Tente de novo. Se acontecer outra vez, fale com o suporte e envie os detalhes.',
      },
      admin: {
        heading: 'A resposta da Microsoft se perdeu',
        lead: 'Tente de novo. Se acontecer outra vez, fale com o suporte e envie os detalhes.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'Entre de novo',
        lead: 'Sua sessão da Microsoft terminou. Entre e a sincronização continua.',
      },
      admin: {
        heading: 'Entre de novo',
        lead: 'A sessão da Microsoft terminou. Entre e a sincronização continua.',
      },
    },
    'storage-full': {
      member: {
        heading: 'Não há mais espaço neste navegador',
        lead: 'Para entrar, é preciso algum espaço no navegador, e ele está cheio. Limpe os dados deste site no navegador e tente de novo.',
      },
      admin: {
        heading: 'Não há mais espaço neste navegador',
        lead: 'Para entrar, é preciso algum espaço no navegador, e ele está cheio. Limpe os dados deste site ou aprove o {app} pelo link.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'Não é possível iniciar a entrada agora',
        lead: 'Uma parte de {app} não carregou. Verifique sua conexão e tente de novo.',
      },
      admin: {
        heading: 'Não é possível iniciar a entrada agora',
        lead: 'Uma parte de {app} não carregou. Você ainda pode aprovar {app} pelo link.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'Uma política bloqueia esta conta',
        lead: 'As regras da sua organização não aceitam esta conta aqui. Use sua conta corporativa ou fale com o administrador.',
      },
      admin: {
        heading: 'Política entre locatários bloqueia a entrada',
        lead: 'Restrições de locatário ou configurações de acesso entre locatários não permitem esta conta aqui. Verifique no centro de administração do Microsoft Entra.',
      },
    },
    throttled: {
      member: {
        heading: 'A Microsoft pede que esperemos um pouco',
        lead: 'Houve solicitações demais. Espere um minuto e tente de novo.',
      },
      admin: {
        heading: 'A Microsoft pede que esperemos um pouco',
        lead: 'Houve solicitações demais. Espere um minuto e tente de novo.',
      },
    },
    'timed-out': {
      member: {
        heading: 'A entrada demorou demais',
        lead: 'Nenhuma resposta chegou da janela da Microsoft. Tente de novo quando quiser.',
      },
      admin: {
        heading: 'A entrada demorou demais',
        lead: 'Nenhuma resposta chegou da janela da Microsoft. Tente de novo ou aprove {app} pelo link.',
      },
    },
    unknown: {
      member: {
        heading: 'A entrada não funcionou desta vez',
        lead: 'A Microsoft não nos disse por quê. Tente de novo ou envie os detalhes ao suporte.',
      },
      admin: {
        heading: 'A entrada não funcionou desta vez',
        lead: 'A Microsoft não nos disse por quê. Você ainda pode aprovar {app} para todos ou enviar os detalhes ao suporte.',
      },
    },
    'unverified-publisher': {
      member: {
        heading: 'O administrador precisa analisar {app}',
        lead: 'A Microsoft pede que um administrador analise novos aplicativos antes do uso. Envie uma solicitação ao administrador.',
      },
      admin: {
        heading: 'Verifique {app} e depois aprove',
        lead: 'A Microsoft não conseguiu verificar quem publica {app}. Verifique o editor e as permissões e depois aprove para todos.',
        steps: [
          'Compare o editor e o site com seu contrato.',
          'Verifique as permissões que {app} pede.',
          'Selecione “Aprovar para todos” quando confiar neles.',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'Você não está na lista de {app}',
        lead: 'O administrador escolhe quem pode usar {app}. Peça sua inclusão e verifique novamente.',
      },
      admin: {
        heading: 'Adicione pessoas a {app}',
        lead: '{app} exige atribuição (“Assignment required”), e esta pessoa não está atribuída. Atribua a pessoa ou um grupo.',
        steps: [
          'Na administração do Microsoft Entra, acesse “Aplicativos empresariais” (Enterprise apps).',
          'Selecione {app} e depois “Usuários e grupos” (Users and groups).',
          'Selecione “Adicionar usuário/grupo” (Add user/group) e faça a atribuição.',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: 'A entrada ainda não terminou',
        lead: 'A janela da Microsoft fechou antes do fim. Nada mudou; tente de novo quando quiser.',
      },
      admin: {
        heading: 'A aprovação ainda não terminou',
        lead: 'A janela da Microsoft fechou antes do fim. Nada mudou em {organization}.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'A janela perdeu contato com esta página',
        lead: 'Seu navegador manteve a janela da Microsoft separada. Tente de novo; se acontecer outra vez, fale com o suporte.',
      },
      admin: {
        heading: 'A janela perdeu contato com esta página',
        lead: 'O navegador isolou a janela da Microsoft. Você ainda pode aprovar {app} pelo link.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'Esta conta não pode ser usada aqui',
        lead: 'Ela não pertence a esta organização. Use a conta corporativa da sua caixa de correio.',
      },
      admin: {
        heading: 'Esta conta não está na organização',
        lead: 'Use uma conta de {organization} ou convide esta como convidada. A sincronização precisa da conta da caixa de correio.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'Sua organização usa outra nuvem da Microsoft',
        lead: '{app} está configurado para outra nuvem. Fale com o suporte e faremos a configuração para você.',
      },
      admin: {
        heading: 'Seu locatário está em outra nuvem',
        lead: '{app} está configurado para uma nuvem da Microsoft diferente daquela de {organization}. Fale com o suporte para mudar isso.',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: 'Permite a entrada da pessoa e lê o nome e o endereço dela.',
      whyNot: 'Não pode ler o perfil de outras pessoas.',
    },
    'Mail.ReadWrite': {
      why: 'Lê os e-mails da pessoa para salvá-los nos registros de clientes e marca o que foi salvo.',
      whyNot: 'Não pode enviar e-mails nem abrir caixas de correio de outras pessoas.',
    },
    'Mail.Send': {
      why: 'Envia e-mails que a pessoa escreveu, em nome dela.',
      whyNot: 'Não pode enviar em nome de mais ninguém.',
    },
    'Calendars.ReadWrite': {
      why: 'Mantém as reuniões da pessoa sincronizadas.',
      whyNot: 'Não inclui calendários compartilhados por outras pessoas.',
    },
    'Contacts.ReadWrite': {
      why: 'Mantém os contatos da pessoa sincronizados.',
      whyNot: 'Não pode ler o diretório da organização.',
    },
    'Tasks.ReadWrite': {
      why: 'Mantém as tarefas da pessoa sincronizadas.',
      whyNot: 'Não pode ler tarefas que ninguém compartilhou com essa pessoa.',
    },
  },

  portalNames: {
    enterpriseApps: [
      'Entra ID',
      'Aplicativos empresariais (Enterprise apps)',
      'Todos os aplicativos (All applications)',
    ],
    grant: ['Conceder consentimento do administrador (Grant admin consent)'],
    properties: ['Gerenciar (Manage)', 'Propriedades (Properties)'],
    assignmentRequired: ['Atribuição necessária? (Assignment required?)'],
    yes: ['Sim (Yes)'],
    save: ['Salvar (Save)'],
    usersAndGroups: ['Usuários e grupos (Users and groups)'],
    addAssignment: ['Adicionar usuário/grupo (Add user/group)'],
    assign: ['Atribuir (Assign)'],
    consentSettings: [
      'Entra ID',
      'Aplicativos empresariais (Enterprise apps)',
      'Consentimento e permissões (Consent and permissions)',
    ],
    userConsentSettings: ['Configurações de consentimento do usuário (User consent settings)'],
    addPermissions: ['Adicionar permissões (Add permissions)'],
    tickBox: ['Consentimento em nome da sua organização (Consent on behalf of your organization)'],
    accept: ['Aceitar (Accept)'],
  },
  roleNames: {
    'Global Administrator': 'Administrador global (Global Administrator)',
    'Privileged Role Administrator':
      'Administrador de função com privilégios (Privileged Role Administrator)',
    'Application Administrator': 'Administrador de aplicativos (Application Administrator)',
    'Cloud Application Administrator':
      'Administrador de aplicativos de nuvem (Cloud Application Administrator)',
  },
};
