import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'メニュー',
    setUp: '同期をセットアップ',
    settings: '同期の設定',
    help: 'ヘルプ',
    about: 'バージョン情報',
  },
  home: {
    heading: 'メールボックスの接続',
    lead: 'メール、予定表、連絡先、タスクを {app} と同期します。',
    window: 'Microsoft の新しいウィンドウが開き、{app} による読み取りと書き込みを許可するか確認します。',
    button: '同期をセットアップ',
    loading: '準備中',
  },
  outlook: {
    heading: 'Outlook を待っています…',
    lead: 'Outlook からまだ応答がありません。応答があると、このページは自動的に先へ進みます。',
    goOn: 'Outlook なしで試す',
  },
  broken: {
    heading: 'このページを開始できませんでした',
    lead: '再読み込みしてください。変わらない場合は、サポートにご連絡ください。',
    reload: '再読み込み',
    startOverLead:
      'それでも直らない場合は、最初からやり直してください。このページはセットアップした内容を忘れます。',
    startOver: '最初からやり直す',
  },
};
