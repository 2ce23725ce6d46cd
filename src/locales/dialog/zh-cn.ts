import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: '登录 Microsoft – LPC Sidebar',
  heading: '登录 Microsoft',
  leaving: '请稍候…',
  done: '已完成。你可以关闭此窗口并返回 Outlook。',
  'nothing-to-do': '此处无需任何操作。请关闭此窗口，然后在 Outlook 中重试。',
  failed: '此窗口未能完成登录。请关闭此窗口，然后在 Outlook 中重试。',
};
