import { dialog } from './dialog/ja';
import type { Locale } from './locale';
import { shell } from './shell/ja';

/*
 * Japanese. For reviewers:
 *
 * Address: です・ます without あなた, as Microsoft 365 does; headings and buttons are short, noun-ended where that reads well.
 * Quotes: 「…」. A half-width space stands between Latin and Japanese letters, and within katakana compounds, as in Microsoft's
 * style; none after {organization} and {date}, which are mostly Japanese.
 *
 * Microsoft's words and where they come from (A: seen on the live screen; B: Microsoft's translated documentation, partly by
 * machine, so the English follows in brackets; U: unknown, so English only):
 * - 組織の代理として同意する, 承諾, 要求されているアクセス許可, 管理者の承認が必要: A, Japan Azure Identity Support Blog
 *   (jpazureid); also in how-tos, and support.notta.ai quotes 管理者の承認が必要.
 * - 承認が必要です (Approval required), 承認要求 (Request approval): one vendor's how-to with screenshots (support.notta.ai),
 *   so the English follows.
 * - 割り当てが必要ですか?, プロパティ, はい, ユーザーとグループ: A, jpazureid and independent how-tos.
 * - ユーザーまたはグループの追加, 保存, 同意とアクセス許可: A, independent how-tos that agree with Microsoft Learn.
 * - エンタープライズ アプリ, すべてのアプリケーション, アクセス許可, アクセス許可の分類, アクセス許可の追加, 割り当て: B.
 * - 管理者の同意を与えます: several how-tos quote “{organization} に管理者の同意を与えます” of App registrations; B here.
 * - ユーザーのサインインが有効になっていますか?: B, Microsoft docs (seven articles). 条件付きアクセス, サインイン ログ: B.
 * - Names of roles, below under `roleNames`: A, the same in azure-docs.ja-jp (manage-apps; roles/permissions-reference, 2021-03,
 *   with the template ids) and jpazureid; read 2026-11-25. Only グローバル管理者 is 全体管理者 in that list of 2021.
 * - Admin consent, Revoke permission, unverified: U.
 *
 * Glossary: admin 管理者 · approval 承認 · consent 同意 · permission アクセス許可 · tenant テナント · sign in サインイン ·
 * mailbox メールボックス · sync 同期 · check box チェック ボックス · publisher 発行元 ·
 * Entra admin center Microsoft Entra 管理センター
 */
export const ja: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: '先に {system} へのサインインが必要です',
      lead: '同期では、メールボックスを {system} に接続します。{system} にサインインしてから、同期をセットアップしてください。',
      button: '{system} にサインイン',
    },
    notHosted: {
      heading: 'Microsoft 365 のメールボックスではありません',
      'outlook-com':
        'Outlook.com のメールボックスです。{app} には職場の Microsoft 365 メールボックスが必要です。',
      gmail: 'Gmail のメールボックスです。{app} には職場の Microsoft 365 メールボックスが必要です。',
      'on-premises':
        '組織の Exchange サーバーにあるメールボックスです。{app} には Microsoft 365 のメールボックスが必要です。',
      next: '職場アカウントのメールボックスを開いて、再試行します。',
      anyway: 'このままサインイン',
    },
    sharedMailbox: {
      heading: '共有メールボックスです',
      lead: '共有メールボックスは同期されません。自分のメールボックスを開いてから、同期をセットアップしてください。',
      own: '自分のメールボックスをセットアップ',
    },
    signingIn: {
      heading: 'Microsoft のウィンドウで続行',
      lead: '職場のアカウントでサインインしてください。このページは自動的に進みます。',
      seeing: 'Microsoft の画面で止まりましたか?',
      sawApproval: '{needApproval}と表示された',
      sawForm: '理由の入力を求められたら、こちらの文面を貼り付けて{requestApproval} を選択してください。',
      copyReason: '理由をコピー',
      sent: '要求を送信した',
      cancel: 'キャンセル',
    },
    checking: {
      heading: 'Microsoft に確認中',
      lead: '数秒かかります。',
      cancel: 'キャンセル',
    },
    clickNeeded: {
      heading: 'Microsoft のウィンドウを開く必要があります',
      lead: 'ブラウザーでは、ボタンを選択したときにだけウィンドウが開きます。',
      open: 'Microsoft のウィンドウを開く',
      cancel: 'キャンセル',
    },
    asking: {
      heading: '何が表示されましたか?',
      lead: '止まった理由は Microsoft から通知されませんでした。回答に応じて解決方法をご案内します。',
      approval: '{needApproval}',
      form: '{approvalRequired} が表示され、要求を送信した',
      closed: 'ウィンドウを閉じた、またはキャンセルした',
      nothing: 'ウィンドウが開かなかった',
      other: 'その他',
      paste: '表示された文章の貼り付け',
      pasteHint: '例: 番号を含むメッセージ',
      explain: '説明を見る',
      admin: '管理者です',
    },
    advice: {
      notYet: 'まだ承認されていません。時間がかかることがあります。',
      unknown: '承認されたかどうかは Microsoft から通知されませんでした。',
      details: 'サポート用の詳細情報',
      copyDetails: '詳細情報をコピー',
      copied: 'コピーしました',
      notCopied: 'ここではコピーできません。文章を選択してコピーしてください。',
      notLoaded: 'この部分を読み込めませんでした。',
      steps: '次に行うこと',
      yourOrganization: '所属組織',
    },
    actions: {
      'email-admin': '管理者にメールで依頼',
      'copy-request': '依頼をコピー',
      'i-am-admin': '管理者です',
      'i-am-not-admin': '管理者ではありません',
      'check-again': '再確認',
      'try-again': '再試行',
      'approve-for-everyone': '組織全体で承認',
      'tick-box': 'サインインしてチェックをオンにする',
      'use-other-account': '別のアカウントを使用',
      'contact-support': 'サポートに連絡',
      back: '戻る',
    },
    waiting: {
      heading: '管理者の承認待ち',
      headingApproval: 'Microsoft のページで承認',
      approval: '{date}に承認ページを開きました。{accept}を選択してから、ここに戻ってください。',
      asAdmin: '管理者です',
      otherWays: 'その他の承認方法',
      mail: '{date}にメールで依頼しました。',
      copy: '{date}に依頼をコピーしました。管理者に送信してください。',
      workflow: '{date}に Microsoft のウィンドウで要求しました。',
      next: '承認されたら、ここに戻ってください。今すぐ確認することもできます。',
      check: '再確認',
      finish: 'セットアップを完了',
      restart: '最初からやり直す',
    },
    partly: {
      heading: '一部のアクセス許可が不足',
      lead: 'サインインは完了しましたが、{app} に必要なアクセス許可がまだ足りません。不足しているもの:',
      next: '前と同じリンクで管理者が承認できます。',
      everything: '許可済みのものが失われないように、リンクではすべてのアクセス許可を改めて要求します。',
    },
    wrongAccount: {
      heading: '別のアカウントです',
      lead: '{account} でサインインしましたが、このメールボックスは {mailbox} のものです。何も保存されていません。',
      admin: '管理者がそのアカウントで承認を済ませた場合は、自分のアカウントで完了してください。',
      shared:
        '{mailbox} は共有メールボックスですか？共有メールボックスは同期されません。自分のメールボックスを開いてから、同期をセットアップしてください。',
      finish: '正しいアカウントを使用',
      stop: 'ここで終了',
    },
    reach: {
      question: '{tickBox}をオンにしましたか?',
      yes: 'はい、組織全体で承認した',
      no: 'いいえ、またはわからない',
      everyone: '組織全体で承認されました。同僚も「同期をセットアップ」を選択できます。',
      self: '自分の分は承認されましたが、他のユーザーの分はまだ承認されていません。',
      approve: '組織全体で承認',
    },
    connected: {
      heading: 'サインイン完了',
      lead: '{account} の同期がセットアップされました。',
      remembered: '{date} にセットアップ済み（今回は未確認）',
      rememberedLead:
        '同期が今も動作するか確認してください。Microsoft へのサインインが必要な場合があります。',
      rememberedAsking: '今も動作するか Microsoft に問い合わせています。',
      checking: 'メールボックスを確認中',
      checkingLead: 'サインインは完了しました。同期できるかどうかをメールボックスに確認しています。',
      since: '接続日: {date}',
      settings: '同期の設定',
    },
    mailbox: {
      title: 'メールボックス',
      areas: { mail: 'メール', calendar: '予定表', contacts: '連絡先', tasks: 'タスク' },
      states: {
        asking: '確認中',
        works: '利用可能',
        'permission-missing': 'アクセス許可の不足',
        'not-available': '利用不可',
        busy: '混雑中: {seconds} 秒待機',
        unknown: '応答なし',
      },
      unasked: 'このページを開いてからは、まだ確認していません。',
      silent: 'メールボックスからまだ応答がありません。後で再確認できます。',
      again: '自動的にもう一度確認します。',
      help: '解決方法',
      helpWith: '解決方法: {area}',
      signIn: '再度サインイン',
      ews: 'この環境の同期では Exchange Web サービス (EWS) を使用します。有効かどうかは Microsoft Graph では確認できません。',
      ewsHelp: '管理者が確認できること',
    },
    settings: {
      heading: '同期の設定',
      interrupted: '現在、続行できない状態です。解決方法を見るには、前の画面に戻ってください。',
      account: 'アカウント',
      accountUnknown: '次回の確認後に表示',
      organization: '組織',
      since: '接続日',
      lastCheck: '前回の確認',
      never: '未確認',
      checkNow: '今すぐ確認',
      checked: 'メールボックスを確認しました。',
      allowed: '許可されている内容',
      allowedUnknown: '次回の確認後に表示されます。',
      missing: '不足: {scope}',
      addLead:
        '不足しているアクセス許可は追加できます。組織で管理者だけが承認できる場合は、管理者による再承認が必要です。承認の対象が固定の一覧であるためです。',
      add: '不足分を追加',
      ask: '管理者に依頼',
      service: '同期サービス',
      serviceNone: '同期サービスは設定されていないため、他への通知は行われていません。',
      serviceDone: 'この接続は通知済みです。',
      servicePending: 'この接続はまだ通知されていません。メールボックスの確認が済み次第、通知します。',
      serviceFailed:
        'この接続はまだ通知されていません。このページを開いたときに再試行します。失われるものはありません。',
      serviceOwed: '以前の接続が終わったことをまだ伝えられていません。このページを開いたときに再試行します。',
      tryNow: '今すぐ試す',
      otherAccount: '別のアカウントを使用',
      disconnect: '切断',
      details: '詳細',
      tenant: 'テナント ID',
      back: '戻る',
    },
    disconnecting: {
      heading: 'このメールボックスを切断しますか?',
      lead: '切断すると、このページから接続とアカウントの情報が消去されます。',
      service: '同期サービスに停止が通知されます。',
      remains: '承認した内容は Microsoft に残ります。これも取り消す場合:',
      own: '自分で承認したもの: マイ アプリ (My Apps) で削除できます。',
      admin: '管理者が組織全体で承認したもの: 管理者だけが削除できます。',
      myApps: 'マイ アプリを開く',
      enterpriseApps: '管理センター',
      confirm: '切断',
      keep: '接続を維持',
    },
    ending: {
      heading: '切断しています',
      telling: '同期サービスに停止を伝えています。',
      signInFirst:
        '同期サービスを停止するには、もう一度サインインしてください。それまでは同期が続く場合があります。',
      otherAccount: '別のアカウントでした。接続していたアカウントでサインインしてください。',
      notTaken:
        '同期サービスがまだ受け付けていないため、同期が続く場合があります。このページを開いたときに再試行します。何も失われません。',
      signIn: 'サインイン',
    },
    unsaved: 'まだ保存できていません。このページを開いている間、再試行を続けます。',
    help: {
      heading: 'ヘルプ',
      lead: '「同期をセットアップ」で Microsoft 365 のメールボックスを接続します。組織によっては、先に管理者の承認が必要です。',
      support: 'サポートに連絡',
    },
    about: {
      heading: 'バージョン情報',
      lead: 'LPC Sidebar {version}、提供元: {publisher}',
      language: '言語',
      sameAsOutlook: 'Outlook と同じ',
    },
    back: '戻る',
  },

  quotes: {
    needApproval: '「管理者の承認が必要」',
    approvalRequired: '「承認が必要です」(Approval required)',
    requestApproval: '「承認要求」(Request approval)',
    accept: '「承諾」',
    tickBox: '「組織の代理として同意する」',
  },
  quotesInBoth: {
    needApproval: '「管理者の承認が必要」(Need admin approval)',
    accept: '「承諾」(Accept)',
    tickBox: '「組織の代理として同意する」(Consent on behalf of your organization)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft から承認の通知がありました',
      lead: '同僚は Outlook の LPC Sidebar で「セットアップを完了」を選択できるようになりました。',
      done: 'ここで行うことは他にありません。このウィンドウを閉じてかまいません。',
      check:
        'このページでは承認を確認できません。最初にサインインした同僚の画面で確認されます。反映に数分かかることがあります。',
      tenant: '応答した組織 (テナント ID): {tenant}',
      otherTenant:
        'この依頼は別の組織 (テナント ID {asked}) からのものです。同僚が完了できない場合は、リンクをもう一度開き、その組織の管理者アカウントでサインインしてください。',
      undoHeading: '取り消す方法',
      undo: 'Microsoft Entra 管理センターで {path} に移動します。「Admin consent」でアクセス許可の横の … を開き、「Revoke permission」を選択します。',
      path: 'Entra ID > エンタープライズ アプリ (Enterprise apps) > {app} > アクセス許可 (Permissions)',
    },
    declined: {
      heading: '承認されませんでした',
      lead: '要求が拒否またはキャンセルされたと Microsoft から通知がありました。何も変更されていません。',
      again: '承認する場合は、依頼のリンクをもう一度開いてください。',
      forward: '管理者ではない場合は、承認できる管理者に依頼を転送してください。承認できるロール: {roles}',
      suspicious: '心当たりのない依頼の場合は、セキュリティ担当者に知らせてください。',
    },
    failed: {
      heading: '承認できませんでした',
      lead: 'Microsoft から問題の通知がありました。確認できる範囲では、何も承認されていません。',
      codes: '参考: このページのアドレスにあるコード {codes}',
      again: '数分待ってから、依頼のリンクをもう一度開いてください。',
      forward:
        '承認できないと Microsoft に表示された場合は、次のロールの管理者に依頼を転送してください: {roles}',
      support: '解決しない場合は、サポートに連絡してコードをお伝えください。',
    },
    malformed: {
      heading: '表示できる応答がありません',
      lead: '管理者が {app} について決定すると、Microsoft からこのページに戻ります。このアドレスには完全な応答が含まれていないため、結果はわかりません。',
      reloaded:
        'ページを再読み込みしましたか? 応答は一度だけ表示されます。再読み込みしても何も変わりません。',
      next: '承認されたかどうかは、同僚が Outlook の LPC Sidebar で「再確認」を選択するとわかります。',
    },
    adminCenter: 'Entra 管理センターを開く',
    support: 'サポートに連絡',
    newWindow: '新しいウィンドウで開きます',
  },

  dialog,
  request: {
    subject: '承認のお願い: Outlook 用 {app}',
    intro: {
      hello: 'お疲れさまです。',
      mine: 'Outlook で {app} を使いたいのですが、先に管理者の承認が必要と Microsoft に表示されました。',
      what: 'メール、予定表、連絡先、タスクを顧客情報と同期するアプリです。',
      request: '内容を確認のうえ、ご判断をお願いします。',
    },
    help: {
      subject: 'ご相談: Outlook 用 {app}',
      intro: 'Outlook で {app} を使いたいのですが、Microsoft の画面で止まりました。意味は次のとおりです。',
      steps: '解決に役立つこと',
      details: 'Microsoft からの詳細情報',
      organization: '当組織',
      question: 'ご確認をお願いします。',
    },
    permissions: {
      heading: '要求する内容',
      lead: 'サインインした本人として動作し、本人がアクセスできないものにはアクセスしません。',
      names: '要求するアクセス許可: {names}',
      also: 'Microsoft の画面には、サインイン、基本プロファイル、許可したデータへのアクセスの維持という基本項目も表示されます。',
    },
    approve: {
      heading: '組織全体で承認する場合',
      lead: 'このリンクを開き、「承諾」を選択してください:',
      roles: '次のいずれかのロールが必要です: {roles}。',
      account: '{publisher} のアカウントは不要です。',
    },
    genuine: {
      heading: '本物かどうかの確認方法',
      address: 'サインインと判断の間、アドレス バーに {host} と表示されます。',
      app: 'Microsoft のページに、アプリ名 {app}、発行元 {publisher} と表示されます。',
      id: 'リンクに次のアプリケーション ID が含まれています: {id}',
      same: 'アクセス許可は、ここに記載したものだけです。',
      ask: '不明な点は、直接または電話で私に確認してください。',
    },
    refuse: '心当たりがない場合は、承認せずにセキュリティ担当者に知らせてください。',
    byHand: {
      heading: 'リンクを使わずに承認する場合',
      go: 'Microsoft Entra 管理センターで {path} に移動します。',
      path: 'Entra ID > エンタープライズ アプリ (Enterprise apps) > {app} > アクセス許可 (Permissions)',
      grant: '「管理者の同意を与えます」(Grant admin consent) を選択し、承諾する前に一覧を見比べてください。',
      missing:
        'アプリの一覧にない場合は、アプリケーション ID で検索してください。追加するには: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: '承認後の流れ',
      finish: '私が Outlook で「セットアップを完了」を選択します。他の作業は必要ありません。',
      refused: '承認しなければ、何も変わりません。',
    },
    undo: {
      heading: '後で取り消す場合',
      revoke:
        'Microsoft Entra 管理センターで {path} に移動します。「Admin consent」でアクセス許可の横の … を開き、「Revoke permission」を選択します。',
    },
    bye: 'よろしくお願いします。',
    justification: {
      with: 'Outlook のメール、予定表、連絡先、タスクを顧客情報と同期するために {app} が必要です。アクセスするのは自分のメールボックスだけです。アクセス許可: {names}',
      without:
        'Outlook のメール、予定表、連絡先、タスクを顧客情報と同期するために {app} が必要です。アクセスするのは自分のメールボックスだけです。',
    },
  },

  guide: {
    role: {
      question: '管理者ロールはどれですか?',
      other: '別の管理者ロール',
      unsure: 'わからない',
      every: 'このロールは組織全体の承認ができます。ここにあるすべての方法を使用できます。',
      noBox: 'このロールは組織全体の承認ができます。Microsoft の画面にチェック ボックスは表示されません。',
      cannot: '他のロールのほとんどは承認できません。承認できるロール: {roles}',
      maybe: 'ロールの権限が足りない場合は、Microsoft の画面に表示されます。その場合、何も変わりません。',
      notYours: 'このロールでは使用できません',
    },
    forward: {
      button: '管理者に転送',
      buttonGlobal: 'グローバル管理者に転送',
      copy: '依頼をコピー',
      then: 'メッセージには、承認リンク、要求する内容、確認方法が含まれます。',
      custom: '承認できるカスタム ロールがある場合は、このリンクを使用できます。',
    },
    approve: {
      then: '新しいウィンドウで開きます。LPC のアカウントは不要です。',
    },
    ways: 'その他の承認方法',
    tickBox: {
      heading: 'サインイン時のチェック ボックスで承認',
      who: 'チェック ボックスが表示されるロール: {boxRoles} のみ。',
      without: 'オンにせずに承諾すると、自分だけの承認になります。',
      steps: [
        '開いたウィンドウに管理者としてサインインします。',
        'アクセス許可を確認し、{tickBox} をオンにします。',
        '{accept} を選択します。',
      ],
      also: '自分のメールボックスも接続されます。接続しない場合は、「組織全体で承認」を使用してください。',
      noBox: 'このロールにはチェック ボックスが表示されません。別の方法を使用してください。',
    },
    adminCenter: {
      heading: 'Microsoft Entra 管理センターで承認',
      open: 'エンタープライズ アプリを開く',
      steps: [
        '{enterpriseApps} に移動します。',
        '{app} またはアプリケーション ID で検索し、選択します。',
        '{permissions}、{grant} の順に選択します。',
        'アクセス許可を確認し、{accept} を選択します。',
        '{refresh} を選択します。アクセス許可が {adminConsentTab} に表示されます。',
      ],
      id: 'アプリケーション ID: {id}',
      copyId: 'アプリケーション ID をコピー',
      missingHeading: 'アプリが一覧にない場合',
      missing: 'アプリは、一度承認されると一覧に表示されます。承認リンクを使うと、追加と承認が行われます。',
      addIt: '追加して承認',
      exact:
        'その後も同期で承認を求められる場合は、承認リンクを使用してください。リンクにはすべてのアクセス許可が含まれますが、管理センターでは一部が含まれないことがあります。',
    },
    commands: {
      heading: 'コマンドで承認',
      lead: '{app} の値は入力済みです。確認画面は表示されず、すぐに反映されます。',
      who: '必要な最小限のロール: {leastRole}',
      tool: 'ツール',
      missingTool: 'このクラウドでは、Azure CLI から Microsoft Graph に接続できません。',
      ids: '中かっこ内の ID は、前の応答で得た ID に置き換えてください。',
      connect: 'サインイン',
      grant: '組織全体で承認',
      check: '確認',
      undo: '取り消し',
      copyConnect: 'サインインをコピー',
      copyGrant: '承認をコピー',
      copyCheck: '確認をコピー',
      copyUndo: '取り消しをコピー',
    },
    userConsent: {
      heading: 'ユーザー自身による同意を許可',
      risk: 'リスク: 管理者の確認がないと、ユーザーがだまされて有害なアプリを承認するおそれがあります。',
      managed:
        'Microsoft が管理する設定の {managed} では、メンバーによるメールと予定表の承認がブロックされます。管理者が一度承認するほうが簡単です。',
      where: 'すべて {consentSettings} にあります。',
      open: '同意の設定を開く',
      setting: '設定: {setting}',
      choices: {
        'verified-low': {
          heading: '確認済みの発行元、影響の低いもののみ',
          text: 'ユーザーは、確認済みの発行元のアプリについて、影響が低いと分類したアクセス許可だけを承認できます。',
          steps: [
            '{userConsentSettings} でこの設定を選択し、{save} を選択します。',
            '{permissionClassifications} で {low} を選択します。',
            '{addPermissions} を選択し、{app} が要求するものを追加します。',
          ],
        },
        'one-app': {
          heading: 'このアプリ専用のポリシー',
          text: 'カスタム同意ポリシーでは、アプリケーション ID で {app} を指定できます。コマンドが必要です。',
          steps: [],
        },
        requests: {
          heading: 'ユーザーによる要求の送信を許可',
          text: 'ユーザーが Microsoft のウィンドウで要求し、管理者が決定します。有効になるまで 1 時間かかることがあります。',
          steps: [
            '{adminConsentSettings} で、この設定を {yes} にします。',
            'レビュー担当者を選び、{save} を選択します。',
          ],
        },
        'all-apps': {
          heading: 'すべてのアプリ',
          text: '推奨しません。{app} だけでなく、ほぼすべてのアプリを誰でも承認できるようになります。',
          steps: [],
        },
      },
      openRequests: '要求を開く',
      policies: 'ポリシーの説明を読む',
      groups: 'グループ所有者による同意は別の設定です。{app} には必要ありません。',
      who: '管理センターではグローバル管理者が変更できます。コマンドでは特権ロール管理者も変更できます。',
      later: '変更は、以後のユーザーの承認に適用されます。承認済みのものはそのまま残ります。',
    },
    know: '知っておくと役立つこと',
    permissions: {
      heading: '各アクセス許可の用途',
      lead: '{app} はサインインした本人として動作します。本人がアクセスできないものにはアクセスしません。',
      also: 'Microsoft の画面には、サインイン、基本プロファイル、許可したデータへのアクセスの維持という基本項目も表示されます。',
      each: '承認してもメールボックスは接続されません。各ユーザーのサインインが必要です。',
    },
    who: {
      heading: '承認できる管理者',
      can: 'できること: {list}',
      cannot: 'できないこと: {list}',
      approve: '組織全体の承認',
      tickBox: 'チェック ボックスの表示',
      settings: '同意の設定の変更',
      others:
        'カスタム ロールでも承認できる場合があります。他の管理者ロールでは承認できません。要求のレビュー担当者にも、これらのロールのいずれかが必要です。',
      activate:
        'ロールが「資格あり」の状態の場合は、先にアクティブ化してから、もう一度サインインしてください。',
    },
    somePeople: {
      heading: '一部のユーザーだけに限定',
      lead: '承認は組織全体に適用されます。サインインできるユーザーは限定できます。',
      steps: [
        '{enterpriseApps} で {app} を見つけます。',
        '{properties} で {assignmentRequired} を {yes} にします。{save} を選択します。',
        '{usersAndGroups}、{addAssignment} の順に選択します。',
        'ユーザーまたはグループを選び、{assign} を選択します。',
      ],
      groups: 'グループには Microsoft Entra ID P1 または P2 が必要です。入れ子になったグループは対象外です。',
    },
    undo: {
      heading: '確認と取り消し',
      steps: [
        '{enterpriseApps} で {app} を見つけます。',
        '{permissions}、{adminConsentTab} の順に選択します。',
        'アクセス許可の横の {more} を選択します。',
        '{revoke} を選択します。',
      ],
      own: 'ユーザー自身が承認したものは {userConsentTab} にあります。本人が取り消すこともできます。',
      myApps: 'マイ アプリを開く',
      again:
        '後でもう一度承認する場合は、承認リンクを使用してください。新しい承認で以前の承認が置き換わることがあります。',
    },
    publisher: {
      heading: '「unverified」の意味',
      lead: 'Microsoft が確認するのは発行元の身元で、アプリの動作ではありません。確認済みの場合は青いバッジが表示されます。',
      unverified:
        'ページに {unverified} と表示される場合、メンバーは承認できないことがあります。管理者は承認できます。',
      you: '変更できるのは発行元の {publisher} だけです。承認する前にサポートに確認してください。',
      clouds: 'このクラウドでは、Microsoft による発行元の確認は行われません。',
      support: 'サポートに連絡',
    },
    genuine: {
      heading: '確認と拒否',
      checks: [
        'サインインと判断の間、アドレス バーに {host} と表示されます。',
        'Microsoft のページに、アプリ名 {app}、発行元 {publisher} と表示されます。',
        '承認リンクにアプリケーション ID {id} が含まれています。',
        'アクセス許可は、ここに記載したものだけです。',
        '知っている人からの依頼です。',
      ],
      refuse:
        '心当たりがない場合は、承認しないでください。ページを閉じて、セキュリティ担当者に知らせてください。',
      nothing: '承認しなければ、何も変わりません。',
    },
    leftover: {
      heading: '一時的な LPC ユーザーの削除',
      lead: 'チェック ボックスをオンにするために LPC ユーザーを作成した場合だけ必要です。そのユーザーを削除しても承認は残ります。',
      steps: [
        '「LPC Admin」パネルにサインインし、「Users」を開きます。',
        '一時的なユーザーの横にある歯車を選択します。',
        '「Force Delete」を選択します。',
        'ユーザーが一覧から消えたことを確認します。',
      ],
      access:
        'パネルにアクセスできない場合は、サポートにご連絡ください。Enterprise のお客様に対して利用を有効にします。',
      article: 'パネルの説明を読む',
    },
    more: {
      heading: '関連記事',
      articles: {
        deployment: '多数のユーザーへの LPC の展開',
        'server-access': 'メール サーバーへのアクセスと EWS (LPC)',
        'need-approval': '「管理者の承認が必要」の表示 (LPC)',
        faq: '質問と回答 (LPC)',
        'deploy-add-ins': '全員へのアドインの展開 (Microsoft)',
        'ews-access': 'EWS へのアクセスの制御 (Microsoft)',
        'consent-experience': '同意ページの説明 (Microsoft)',
        'consent-policies': 'アプリの同意ポリシー (Microsoft)',
        'privacy-security': 'アドインのプライバシーとセキュリティ (Microsoft)',
      },
    },
    feedback: 'ご意見をお聞かせください',
    then: '、次に ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: '一部のデータへのアクセスが拒否されました',
        lead: 'サインインは完了しましたが、権限が不足しています。管理者が {app} の承認を確認できます。',
      },
      admin: {
        heading: 'アクセス許可または権限が不足',
        lead: 'サインインはできますが、データへのアクセスが Microsoft に拒否されました。{app} をもう一度承認し、アクセス許可を確認してください。',
      },
    },
    'account-disabled': {
      member: {
        heading: 'このアカウントは無効です',
        lead: '管理者が有効に戻せます。別のアカウントを使用することもできます。',
      },
      admin: {
        heading: 'このアカウントは無効です',
        lead: 'Microsoft Entra 管理センターで有効に戻すか、別のアカウントでサインインしてください。',
      },
    },
    'admin-approval-required': {
      member: {
        heading: '先に管理者の承認が必要です',
        lead: '所属組織では、管理者だけが {app} を承認できます。今すぐ管理者に依頼し、承認後にここで完了してください。',
      },
      admin: {
        heading: '{app} を組織全体で承認',
        lead: '{organization}のメンバーは {app} を承認できません。管理者が一度承認すると、全員が使用できます。',
        steps: [
          '「組織全体で承認」を選択し、管理者としてサインインします。',
          'アクセス許可と発行元を確認します。',
          '「承諾」を選択します。',
        ],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: '別の管理者の承認が必要です',
        lead: '{app} を承認できるのは一部の管理者ロールだけです。該当するロールの管理者に依頼してください。',
      },
      admin: {
        heading: 'この管理者ロールでは承認できません',
        lead: '{app} を組織全体で承認できるのは一部の管理者ロールだけです。該当するロールの管理者に依頼してください。',
        steps: [
          '特権ロール管理者は、すべてのアプリを承認できます。',
          'クラウド アプリケーション管理者は、ほとんどのアプリを承認できます。',
          '「組織全体で承認」のリンクを該当する管理者に送信します。',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} は無効になっています',
        lead: '所属組織で {app} が無効になっています。管理者が有効に戻せます。',
      },
      admin: {
        heading: 'テナントで {app} が無効です',
        lead: '有効に戻すまで誰もサインインできません。すでに有効な場合は、サポートにご連絡ください。',
        steps: [
          'Microsoft Entra 管理センターで「エンタープライズ アプリ」(Enterprise apps) に移動します。',
          '{app}、「プロパティ」の順に選択します。',
          '「ユーザーのサインインが有効になっていますか?」(Enabled for users to sign in?) を「はい」にします。',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: '{app} の修正が必要です',
        lead: '提供元の設定に誤りがあるため、サインインできません。詳細情報を添えてサポートにご連絡ください。',
      },
      admin: {
        heading: '{app} の修正が必要です',
        lead: 'アプリの設定に誤りがあり、組織側の設定では解決できません。詳細情報を添えてサポートにご連絡ください。',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '{app} がまだ追加されていません',
        lead: '所属組織にはまだこのアプリがありません。管理者が一度承認すると追加されます。',
      },
      admin: {
        heading: 'テナントに {app} を追加',
        lead: '承認すると、{app} が{organization}に追加されます。メールボックスがあるテナントの管理者アカウントを使用してください。',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: '{app} の修正が必要です',
        lead: '提供元の設定が合っていません。サポートにご連絡ください。管理者が {app} を承認すると解決する場合もあります。',
      },
      admin: {
        heading: '{app} のアクセス許可の不一致',
        lead: 'アプリの登録内容と要求内容が異なります。承認を試し、うまくいかない場合はサポートにご連絡ください。',
      },
    },
    'conditional-access': {
      member: {
        heading: 'セキュリティ規則によるサインインの停止',
        lead: '所属組織の規則により、この環境からはサインインできません。サポート用の詳細情報があれば、管理者が理由を確認できます。',
      },
      admin: {
        heading: '条件付きアクセスによるブロック',
        lead: 'サポート用の詳細情報にある関連付け ID でサインインを検索してください。ログにポリシー名が表示されます。',
        steps: [
          'Microsoft Entra 管理センターで「サインイン ログ」(Sign-in logs) を開きます。',
          '該当するサインインを見つけ、「条件付きアクセス」(Conditional Access) を選択します。',
          'ポリシーを調整するか、ポリシーで {app} を許可します。',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'アクセス許可が承諾されませんでした',
        lead: '{app} でメールを同期するために必要です。もう一度試して{accept}を選択するか、管理者に承認を依頼してください。',
      },
      admin: {
        heading: 'アクセス許可が承諾されませんでした',
        lead: '{organization}では何も変更されていません。アクセス許可を確認したうえで、{app} を組織全体で承認できます。',
      },
    },
    'consent-required': {
      member: {
        heading: '{app} はまだ承認されていません',
        lead: 'このメールボックスで使うには、{app} の承認が必要です。ここで試すか、管理者に依頼してください。',
      },
      admin: {
        heading: '{app} はまだ承認されていません',
        lead: '管理者が一度承認すると、{organization}の全員が使用できます。設定で許可されていれば、メンバーも承認できます。',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'このデバイスはまだ許可されていません',
        lead: '所属組織では、組織のデバイスでのみ {app} を使用できます。職場のデバイスを使うか、管理者に相談してください。',
      },
      admin: {
        heading: 'このデバイスは許可されていません',
        lead: '条件付きアクセスで、準拠デバイスまたは管理対象デバイスが求められています。ポリシーを確認するか、デバイスを登録してください。',
        steps: [
          'Microsoft Entra 管理センターで「サインイン ログ」(Sign-in logs) を開きます。',
          '該当するサインインを見つけ、「条件付きアクセス」(Conditional Access) を選択します。',
          'ポリシーを調整するか、デバイスを登録します。',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange が {app} を許可していません',
        lead: '所属組織でこのアクセスが無効になっています。管理者が {app} を許可できます。',
      },
      admin: {
        heading: 'Exchange Online が {app} をブロック',
        lead: '承認は済んでいますが、Exchange Web サービス (EWS) が無効か、{app} が許可リストに含まれていません。',
        steps: [
          'Exchange Online PowerShell を開きます。',
          'Get-OrganizationConfig を実行し、EWS の設定を確認します。',
          'EwsAllowedAppIDs にアプリ ID を追加します。',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'Outlook のサインインに失敗しました',
        lead: '理由は Outlook から通知されませんでした。もう一度試すか、ブラウザーで Outlook を使用してください。',
      },
      admin: {
        heading: 'Outlook のサインインに失敗しました',
        lead: '理由は Outlook から通知されませんでした。リンクを使って {app} を組織全体で承認することはできます。',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'サインイン ウィンドウが開いたままです',
        lead: 'そのウィンドウで完了するか閉じてから、ここでもう一度試してください。',
      },
      admin: {
        heading: 'サインイン ウィンドウが開いたままです',
        lead: 'そのウィンドウで完了するか閉じてから、ここでもう一度試してください。',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'オンラインのメールボックスがありません',
        lead: '同期には Exchange Online のメールボックスが必要です。メールボックスのアカウントを使うか、管理者に相談してください。',
      },
      admin: {
        heading: 'オンラインのメールボックスがありません',
        lead: 'Exchange Online を含むライセンスを割り当てるか、メールボックスを移行してください。有効になるまで数分かかることがあります。',
      },
    },
    'mfa-required': {
      member: {
        heading: '本人確認が必要です',
        lead: 'もう一度サインインし、電話などで本人確認を行ってください。',
      },
      admin: {
        heading: '追加の本人確認が必要です',
        lead: 'ポリシーにより多要素認証が求められています。もう一度サインインし、Microsoft のウィンドウで完了してください。',
      },
    },
    network: {
      member: {
        heading: 'Microsoft に接続できません',
        lead: '接続を確認して、もう一度試してください。組織のネットワークでブロックされている可能性もあります。',
      },
      admin: {
        heading: 'Microsoft に接続できません',
        lead: '接続を確認してください。プロキシまたはファイアウォールで Microsoft のサインイン ページがブロックされている可能性があります。',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} はまだ設定されていません',
        lead: '提供元での設定が完了していません。サポートにご連絡ください。',
      },
      admin: {
        heading: '{app} はまだ設定されていません',
        lead: 'このアドインにはアプリの登録がありません。サポートにご連絡ください。',
      },
    },
    offline: {
      member: { heading: 'オフラインです', lead: 'インターネットに接続して、もう一度試してください。' },
      admin: { heading: 'オフラインです', lead: 'インターネットに接続して、もう一度試してください。' },
    },
    'organization-not-ready': {
      member: {
        heading: '組織の準備ができていません',
        lead: '1 分待ってから、もう一度試してください。変わらない場合は、管理者による確認が必要です。',
      },
      admin: {
        heading: 'テナントの準備ができていません',
        lead: 'Microsoft がアプリを追加している途中かもしれません。変わらない場合は、先に管理者がテナントの引き継ぎを行う必要があります。',
        steps: [
          '1 分待ってから、もう一度承認します。',
          '解決しない場合は、Microsoft 365 管理センターを開きます。',
          'ドメインを追加し、所有権を証明します。',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: '顧客側の管理者の承認が必要です',
        lead: '別の組織のために作業しています。先にその組織の管理者が {app} を承認する必要があります。',
      },
      admin: {
        heading: '顧客側の管理者の承認が必要です',
        lead: 'パートナーの管理者は、ここではまだ {app} を使用できません。先に顧客側の管理者による承認が必要です。',
      },
    },
    'password-refused': {
      member: {
        heading: 'パスワードが受け付けられませんでした',
        lead: 'パスワードの相違や期限切れ、アカウントの一時的なロックが考えられます。もう一度サインインするか、リセットしてください。',
      },
      admin: {
        heading: 'パスワードが受け付けられませんでした',
        lead: 'パスワードの相違や期限切れ、アカウントのロックが考えられます。理由はサインイン ログで確認できます。',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'Microsoft のウィンドウが開きませんでした',
        lead: 'ブラウザーが新しいウィンドウをブロックしている可能性があります。このサイトで許可して、もう一度試してください。',
        steps: [
          'アドレス バーで、ブロックを示すアイコンを探します。',
          'このサイトのポップアップを許可します。',
          'ここに戻り、「再試行」を選択します。',
        ],
      },
      admin: {
        heading: 'Microsoft のウィンドウが開きませんでした',
        lead: 'ブラウザーが新しいウィンドウをブロックしている可能性があります。許可するか、リンクを使って {app} を承認してください。',
      },
    },
    'service-disabled': {
      member: {
        heading: 'Microsoft のサービスが無効です',
        lead: '{app} に必要な Microsoft 365 のサービスが、所属組織で無効になっています。管理者が確認できます。',
      },
      admin: {
        heading: 'Microsoft 365 のサービスが無効です',
        lead: 'サブスクリプションの期限切れか、サービスの無効化が考えられます。両方を確認してから、もう一度試してください。',
        steps: [
          'Microsoft 365 管理センターで「課金情報」(Billing) を確認します。',
          'Microsoft Entra 管理センターで「エンタープライズ アプリ」(Enterprise apps) に移動します。',
          'Office 365 Exchange Online のサインインを有効にします。',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: '必要なサービスが組織にありません',
        lead: '{app} に必要な Microsoft 365 のサービスが、所属組織にまだありません。管理者が確認できます。',
      },
      admin: {
        heading: '必要なサービスがテナントにありません',
        lead: '{app} に必要な Exchange Online などのサービスが、{organization}にまだありません。ライセンスを確認してから {app} を承認してください。',
        steps: [
          'Microsoft 365 管理センターで「課金情報」(Billing) を確認します。',
          '次に「組織全体で承認」を選択します。',
        ],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft で一時的な問題が発生',
        lead: 'お使いの環境の問題ではありません。数分待ってから、もう一度試してください。',
      },
      admin: {
        heading: 'Microsoft で一時的な問題が発生',
        lead: 'お使いの環境の問題ではありません。数分待ってから、もう一度試してください。',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'Microsoft の応答を受信できませんでした',
        lead: 'もう一度試してください。繰り返す場合は、詳細情報を添えてサポートにご連絡ください。',
      },
      admin: {
        heading: 'Microsoft の応答を受信できませんでした',
        lead: 'もう一度試してください。繰り返す場合は、詳細情報を添えてサポートにご連絡ください。',
      },
    },
    'sign-in-required': {
      member: {
        heading: '再度サインインしてください',
        lead: 'Microsoft のセッションが終了しました。サインインすると同期が再開します。',
      },
      admin: {
        heading: '再度サインインしてください',
        lead: 'Microsoft のセッションが終了しました。サインインすると同期が再開します。',
      },
    },
    'storage-full': {
      member: {
        heading: 'このブラウザーに空き容量がありません',
        lead: 'サインインにはブラウザーの空き容量が必要です。ブラウザーでこのサイトのデータを消去して、もう一度試してください。',
      },
      admin: {
        heading: 'このブラウザーに空き容量がありません',
        lead: 'サインインにはブラウザーの空き容量が必要です。このサイトのデータを消去するか、リンクを使って {app} を承認してください。',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: '現在サインインを開始できません',
        lead: '{app} の一部を読み込めませんでした。接続を確認して、もう一度試してください。',
      },
      admin: {
        heading: '現在サインインを開始できません',
        lead: '{app} の一部を読み込めませんでした。リンクを使って {app} を承認することはできます。',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'このアカウントはポリシーで制限されています',
        lead: '所属組織の規則により、このアカウントはここでは使用できません。職場のアカウントを使うか、管理者に相談してください。',
      },
      admin: {
        heading: 'テナント間ポリシーによるブロック',
        lead: 'テナント制限またはテナント間アクセス設定により、このアカウントは許可されていません。Microsoft Entra 管理センターで確認してください。',
      },
    },
    throttled: {
      member: {
        heading: '少し時間を置く必要があります',
        lead: 'Microsoft への要求が多すぎました。1 分待ってから、もう一度試してください。',
      },
      admin: {
        heading: '少し時間を置く必要があります',
        lead: 'Microsoft への要求が多すぎました。1 分待ってから、もう一度試してください。',
      },
    },
    'timed-out': {
      member: {
        heading: 'サインインに時間がかかりすぎました',
        lead: 'Microsoft のウィンドウから応答がありませんでした。準備ができたら、もう一度試してください。',
      },
      admin: {
        heading: 'サインインに時間がかかりすぎました',
        lead: 'Microsoft のウィンドウから応答がありませんでした。もう一度試すか、リンクを使って {app} を承認してください。',
      },
    },
    unknown: {
      member: {
        heading: '今回はサインインできませんでした',
        lead: '理由は Microsoft から通知されませんでした。もう一度試すか、サポートに詳細情報をお送りください。',
      },
      admin: {
        heading: '今回はサインインできませんでした',
        lead: '理由は Microsoft から通知されませんでした。{app} を組織全体で承認するか、サポートに詳細情報をお送りください。',
      },
    },
    'unverified-publisher': {
      member: {
        heading: '管理者による {app} の確認が必要です',
        lead: '新しいアプリは、使用前に管理者が確認するよう Microsoft から求められています。管理者に依頼を送信してください。',
      },
      admin: {
        heading: '{app} を確認してから承認',
        lead: 'Microsoft は {app} の発行元を確認できませんでした。発行元とアクセス許可を確認してから、組織全体で承認してください。',
        steps: [
          '発行元と Web サイトを契約書と照合します。',
          '{app} が要求するアクセス許可を確認します。',
          '信頼できる場合は、「組織全体で承認」を選択します。',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: '{app} の利用者として未登録です',
        lead: '{app} の利用者は管理者が選びます。追加を依頼してから、再確認してください。',
      },
      admin: {
        heading: '{app} にユーザーを追加',
        lead: '{app} の「割り当てが必要ですか?」が「はい」で、このユーザーは割り当てられていません。ユーザーまたはグループを割り当ててください。',
        steps: [
          'Microsoft Entra 管理センターで「エンタープライズ アプリ」(Enterprise apps) に移動します。',
          '{app}、「ユーザーとグループ」の順に選択します。',
          '「ユーザーまたはグループの追加」を選択して割り当てます。',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: 'サインインは完了していません',
        lead: 'Microsoft のウィンドウが途中で閉じました。何も変更されていません。準備ができたら、もう一度試してください。',
      },
      admin: {
        heading: '承認は完了していません',
        lead: 'Microsoft のウィンドウが途中で閉じました。{organization}では何も変更されていません。',
      },
    },
    'window-isolated': {
      member: {
        heading: 'ウィンドウとの接続が切れました',
        lead: 'ブラウザーが Microsoft のウィンドウを分離しました。もう一度試し、繰り返す場合はサポートにご連絡ください。',
      },
      admin: {
        heading: 'ウィンドウとの接続が切れました',
        lead: 'ブラウザーが Microsoft のウィンドウを分離しました。リンクを使って {app} を承認することはできます。',
      },
    },
    'wrong-account': {
      member: {
        heading: 'このアカウントは使用できません',
        lead: 'この組織のアカウントではありません。メールボックスの職場アカウントを使用してください。',
      },
      admin: {
        heading: '組織に属さないアカウントです',
        lead: '{organization}のアカウントを使うか、このアカウントをゲストとして招待してください。同期にはメールボックスのアカウントが必要です。',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'Microsoft クラウドが異なります',
        lead: '{app} は別のクラウド用に設定されています。サポートにご連絡いただければ、設定を行います。',
      },
      admin: {
        heading: 'テナントのクラウドが異なります',
        lead: '{app} は、{organization}とは別の Microsoft クラウド用に設定されています。変更するにはサポートにご連絡ください。',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: 'サインインを行い、本人の名前とアドレスを読み取ります。',
      whyNot: '他のユーザーのプロファイルは読み取れません。',
    },
    'Mail.ReadWrite': {
      why: '本人のメールを読み取って顧客情報に保存し、保存済みの印を付けます。',
      whyNot: 'メールの送信や、他のユーザーのメールボックスの閲覧はできません。',
    },
    'Mail.Send': {
      why: '本人が書いたメールを、本人として送信します。',
      whyNot: '他の誰かとして送信することはできません。',
    },
    'Calendars.ReadWrite': {
      why: '本人の会議を同期します。',
      whyNot: '他のユーザーが共有した予定表は対象外です。',
    },
    'Contacts.ReadWrite': {
      why: '本人の連絡先を同期します。',
      whyNot: '組織のディレクトリは読み取れません。',
    },
    'Tasks.ReadWrite': {
      why: '本人のタスクを同期します。',
      whyNot: '本人と共有されていないタスクは読み取れません。',
    },
  },

  portalNames: {
    enterpriseApps: [
      'Entra ID',
      'エンタープライズ アプリ (Enterprise apps)',
      'すべてのアプリケーション (All applications)',
    ],
    permissions: ['Security', 'アクセス許可 (Permissions)'],
    grant: ['管理者の同意を与えます (Grant admin consent)'],
    properties: ['管理 (Manage)', 'プロパティ'],
    assignmentRequired: ['割り当てが必要ですか?'],
    yes: ['はい'],
    save: ['保存'],
    usersAndGroups: ['ユーザーとグループ'],
    addAssignment: ['ユーザーまたはグループの追加'],
    assign: ['割り当て (Assign)'],
    consentSettings: ['Entra ID', 'エンタープライズ アプリ (Enterprise apps)', '同意とアクセス許可'],
    permissionClassifications: ['アクセス許可の分類 (Permission classifications)'],
    addPermissions: ['アクセス許可の追加 (Add permissions)'],
    tickBox: ['組織の代理として同意する'],
    accept: ['承諾'],
  },
  roleNames: {
    'Global Administrator': 'グローバル管理者',
    'Privileged Role Administrator': '特権ロール管理者',
    'Application Administrator': 'アプリケーション管理者',
    'Cloud Application Administrator': 'クラウド アプリケーション管理者',
  },
};
