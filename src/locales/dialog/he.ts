import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'כניסה ל-Microsoft – LPC Sidebar',
  heading: 'כניסה ל-Microsoft',
  leaving: 'רק רגע…',
  done: 'הסתיים. ניתן לסגור את החלון הזה ולחזור ל-Outlook.',
  'nothing-to-do': 'אין מה לעשות כאן. יש לסגור את החלון הזה ולנסות שוב ב-Outlook.',
  failed: 'הכניסה בחלון הזה לא הצליחה. יש לסגור אותו ולנסות שוב ב-Outlook.',
};
