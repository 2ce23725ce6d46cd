import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menu',
    setUp: 'Configurar sincronização',
    settings: 'Opções de sincronização',
    help: 'Ajuda',
    about: 'Sobre',
  },
  home: {
    heading: 'Conecte sua caixa de correio',
    lead: 'Mantenha e-mails, calendário, contatos e tarefas sincronizados com {app}.',
    window: 'A Microsoft abre uma nova janela e pergunta se {app} pode ler e alterar esses dados.',
    button: 'Configurar sincronização',
    loading: 'Preparando',
  },
  outlook: {
    heading: 'Aguardando o Outlook…',
    lead: 'O Outlook ainda não respondeu. Assim que ele responder, esta página continuará sozinha.',
    goOn: 'Tentar sem o Outlook',
  },
  broken: {
    heading: 'Não foi possível iniciar esta página',
    lead: 'Recarregue a página. Se nada mudar, fale com o suporte.',
    reload: 'Recarregar',
    startOverLead: 'Se não adiantar, recomece. Esta página então esquece o que estava configurado.',
    startOver: 'Recomeçar',
  },
};
