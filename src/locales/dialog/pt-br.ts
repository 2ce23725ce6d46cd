import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Entrada na Microsoft – LPC Sidebar',
  heading: 'Entrada na Microsoft',
  leaving: 'Um momento…',
  done: 'Pronto. Você pode fechar esta janela e voltar ao Outlook.',
  'nothing-to-do': 'Não há nada a fazer aqui. Feche esta janela e tente de novo no Outlook.',
  failed: 'Não foi possível entrar por esta janela. Feche-a e tente de novo no Outlook.',
};
