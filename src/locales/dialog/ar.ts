import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'تسجيل الدخول إلى Microsoft – LPC Sidebar',
  heading: 'تسجيل الدخول إلى Microsoft',
  leaving: 'لحظة…',
  done: 'انتهى. يمكنك إغلاق هذه النافذة والعودة إلى Outlook.',
  'nothing-to-do': 'لا يلزم أي إجراء هنا. أغلق هذه النافذة، ثم حاول مرة أخرى في Outlook.',
  failed: 'تعذر تسجيل الدخول في هذه النافذة. أغلقها، ثم حاول مرة أخرى في Outlook.',
};
