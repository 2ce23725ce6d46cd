import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Microsoft へのサインイン – LPC Sidebar',
  heading: 'Microsoft へのサインイン',
  leaving: 'しばらくお待ちください…',
  done: '完了しました。このウィンドウを閉じて、Outlook に戻ってください。',
  'nothing-to-do': 'ここで行うことはありません。このウィンドウを閉じて、Outlook でもう一度お試しください。',
  failed:
    'このウィンドウではサインインできませんでした。ウィンドウを閉じて、Outlook でもう一度お試しください。',
};
