import { dialog } from './dialog/zh-cn';
import type { Locale } from './locale';
import { shell } from './shell/zh-cn';

/**
 * Simplified Chinese. For reviewers:
 *
 * Names on Microsoft's screens. A: seen on the screen; B: from Microsoft's translated documentation, so with the English in
 * brackets; U: no translation known, so in English only.
 * - B: 代表组织同意, 接受 (Microsoft's documentation in Chinese, several pages on consent).
 * - B: 企业应用, 所有应用程序, 权限, 管理员同意, 用户同意 (docs.azure.cn and learn.microsoft.com, zh-cn: manage-application-permissions,
 *   configure-user-consent); 同意和权限, also seen as 许可和权限; 用户同意设置, 保存 (configure-user-consent); 权限分类
 *   (configure-permission-classifications); 授予管理员同意 (grant-admin-consent); 管理, 属性, 用户和组, 添加用户/组, 分配, 是
 *   (howto-restrict-your-app-to-a-set-of-users); 计费 (Microsoft 365 admin center); 条件访问, 登录日志 (Entra documentation).
 * - B: names of roles, below under `roleNames` (grant-admin-consent and roles/permissions-reference, zh-cn, 2020 to 2021; read
 *   2026-11-25).
 * - U: Need admin approval, Approval required, Request approval, Security, Refresh, Revoke permission, Low, unverified,
 *   Admin consent settings, Assignment required (three translations seen), Enabled for users to sign in?
 *
 * Address: 你, as Microsoft 365 does, or none; in the message from one person to another: 您.
 *
 * Glossary: admin 管理员; approve 批准; consent 同意; permission 权限; request 请求; organization 组织; tenant 租户;
 * publisher 发布者; sign in 登录; set up sync 设置同步; check box 复选框; makers 开发商.
 */
export const zhCn: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: '先登录 {system}',
      lead: '同步会将你的邮箱与 {system} 连接。请先在那里登录，然后设置同步。',
      button: '登录 {system}',
    },
    notHosted: {
      heading: '此邮箱不在 Microsoft 365 中',
      'outlook-com': '这是 Outlook.com 邮箱。{app} 需要 Microsoft 365 中的工作邮箱。',
      gmail: '这是 Gmail 邮箱。{app} 需要 Microsoft 365 中的工作邮箱。',
      'on-premises': '它位于组织自己的 Exchange 服务器上。{app} 需要 Microsoft 365 中的邮箱。',
      next: '打开工作帐户的邮箱，然后重试。',
      anyway: '仍要登录',
    },
    sharedMailbox: {
      heading: '这是共享邮箱',
      lead: '共享邮箱不会同步。请打开你自己的邮箱，然后设置同步。',
      own: '设置我自己的邮箱',
    },
    signingIn: {
      heading: '在 Microsoft 窗口中继续',
      lead: '在该窗口中使用工作帐户登录。完成后，本页会自动继续。',
      seeing: 'Microsoft 没有让你继续？',
      sawApproval: '窗口显示{needApproval}',
      sawForm: '如果要求填写理由，请粘贴我们提供的文字，然后选择{requestApproval}。',
      copyReason: '复制理由',
      sent: '我已发送请求',
      cancel: '取消',
    },
    checking: {
      heading: '正在向 Microsoft 核实',
      lead: '这需要几秒钟。',
      cancel: '取消',
    },
    clickNeeded: {
      heading: '还需要打开 Microsoft 窗口',
      lead: '只有在你选择按钮后，浏览器才会打开它。',
      open: '打开 Microsoft 窗口',
      cancel: '取消',
    },
    asking: {
      heading: '你看到了什么？',
      lead: 'Microsoft 没有告诉我们停止的原因。你的回答能帮助我们找到解决办法。',
      approval: '{needApproval}',
      form: '{approvalRequired}，我已发送请求',
      closed: '我关闭了窗口或选择了取消',
      nothing: '没有打开任何窗口',
      other: '其他内容',
      paste: '粘贴你看到的文字',
      pasteHint: '例如带编号的消息。',
      explain: '解释这段文字',
      admin: '我是管理员',
    },
    advice: {
      notYet: '尚未批准。可能还需要一些时间。',
      unknown: 'Microsoft 没有说明是否已批准。',
      details: '供支持人员使用的详细信息',
      copyDetails: '复制详细信息',
      copied: '已复制',
      notCopied: '此处无法自动复制。请选中文字后手动复制。',
      notLoaded: '无法加载此部分。',
      steps: '操作步骤',
      yourOrganization: '你的组织',
    },
    actions: {
      'email-admin': '给管理员发邮件',
      'copy-request': '复制请求',
      'i-am-admin': '我是管理员',
      'i-am-not-admin': '我不是管理员',
      'check-again': '再次检查',
      'try-again': '重试',
      'approve-for-everyone': '为所有人批准',
      'tick-box': '登录并勾选复选框',
      'use-other-account': '使用其他帐户',
      'contact-support': '联系支持人员',
      back: '返回',
    },
    waiting: {
      heading: '正在等待管理员',
      headingApproval: '在 Microsoft 页面中批准',
      approval: '你已于 {date} 打开批准页面。在该页面选择{accept}，然后回到这里。',
      asAdmin: '我是管理员',
      otherWays: '其他批准方式',
      mail: '你已于 {date} 通过邮件提出请求。',
      copy: '你已于 {date} 复制请求。请将它发送给管理员。',
      workflow: '你已于 {date} 在 Microsoft 窗口中提出请求。',
      next: '批准后再回到这里。你也可以现在检查。',
      check: '再次检查',
      finish: '完成设置',
      restart: '重新开始',
    },
    partly: {
      heading: '缺少部分权限',
      lead: '你已登录，但 {app} 还不能执行所有操作。缺少以下权限：',
      next: '管理员可以用之前的链接批准这些权限。',
      everything: '该链接会重新请求所有权限，以免之前授予的权限丢失。',
    },
    wrongAccount: {
      heading: '这是另一个帐户',
      lead: '你登录的是 {account}，但此邮箱属于 {mailbox}。未保存任何内容。',
      admin: '如果刚才是管理员登录并批准，请现在用你自己的帐户完成设置。',
      shared: '{mailbox} 是共享邮箱吗？共享邮箱不会同步。请打开你自己的邮箱，然后设置同步。',
      finish: '使用正确的帐户',
      stop: '到此为止',
    },
    reach: {
      question: '你是否勾选了{tickBox}？',
      yes: '是，为所有人',
      no: '没有，或不清楚',
      everyone: '已为所有人批准：你的同事现在可以选择“设置同步”。',
      self: '已为你批准，但尚未为其他人批准。',
      approve: '为所有人批准',
    },
    connected: {
      heading: '登录成功',
      lead: '已为 {account} 设置同步。',
      remembered: '已于 {date} 设置，目前未检查',
      rememberedLead: '请立即检查同步是否仍然有效。Microsoft 可能会要求你登录。',
      rememberedAsking: '我们正在向 Microsoft 询问它是否仍然有效。',
      checking: '正在检查你的邮箱',
      checkingLead: '你已登录。我们正在查询你的邮箱，确认同步能否工作。',
      since: '自 {date} 起已连接。',
      settings: '同步设置',
    },
    mailbox: {
      title: '你的邮箱',
      areas: { mail: '邮件', calendar: '日历', contacts: '联系人', tasks: '任务' },
      states: {
        asking: '正在检查',
        works: '正常',
        'permission-missing': '缺少权限',
        'not-available': '不可用',
        busy: '繁忙：请等待 {seconds} 秒',
        unknown: '没有答复',
      },
      unasked: '自你打开此页面以来尚未检查。',
      silent: '你的邮箱尚未答复。你可以稍后再次检查。',
      again: '我们会自动再次查询。',
      help: '解决办法',
      helpWith: '解决办法：{area}',
      signIn: '重新登录',
      ews: '此处的同步使用 Exchange Web Services。Microsoft Graph 无法得知它是否已开启。',
      ewsHelp: '管理员可以检查的内容',
    },
    settings: {
      heading: '同步设置',
      interrupted: '目前遇到了阻碍。返回即可查看解决办法。',
      account: '帐户',
      accountUnknown: '下次检查后可知',
      organization: '组织',
      since: '连接时间',
      lastCheck: '上次检查',
      never: '尚未检查',
      checkNow: '立即检查',
      checked: '已检查你的邮箱。',
      allowed: '已允许的权限',
      allowedUnknown: '下次检查后可知。',
      missing: '缺少：{scope}',
      addLead:
        '缺少的权限可以补充到其他权限中。如果你的组织只允许管理员批准，则管理员必须再次批准，因为批准针对的是固定的权限列表。',
      add: '补充缺少的权限',
      ask: '请求管理员',
      service: '同步服务',
      serviceNone: '此处未设置同步服务，因此没有通知其他任何方。',
      serviceDone: '它已知道此连接。',
      servicePending: '它尚不知道此连接。检查完你的邮箱后，我们会立即通知它。',
      serviceFailed: '它尚不知道此连接。你打开此页面时，我们会再次尝试，不会丢失任何内容。',
      serviceOwed: '它尚不知道之前的连接已结束。你打开此页面时我们会再试。',
      tryNow: '立即尝试',
      otherAccount: '使用其他帐户',
      disconnect: '断开连接',
      details: '详细信息',
      tenant: '租户 ID',
      back: '返回',
    },
    disconnecting: {
      heading: '断开此邮箱的连接？',
      lead: '断开后，此页面会忘记该连接和你的帐户。',
      service: '我们会通知同步服务停止。',
      remains: 'Microsoft 会保留已批准的内容。如果也要收回：',
      own: '你自己批准的内容：在 My Apps 中移除。',
      admin: '管理员为所有人批准的内容：只有管理员可以移除。',
      myApps: '打开 My Apps',
      enterpriseApps: '管理中心',
      confirm: '断开连接',
      keep: '保持连接',
    },
    ending: {
      heading: '正在断开连接',
      telling: '我们正在通知同步服务停止。',
      signInFirst: '请再登录一次，让同步服务停止。在此之前，它可能会继续运行。',
      otherAccount: '那是另一个帐户。请使用之前连接的帐户登录。',
      notTaken: '同步服务尚未接受，可能会继续运行。你打开此页面时我们会再试，不会丢失任何内容。',
      signIn: '登录',
    },
    unsaved: '目前还无法保存。只要此页面开着，我们就会继续尝试。',
    help: {
      heading: '帮助',
      lead: '“设置同步”会连接你的 Microsoft 365 邮箱。你的组织可能要求先由管理员批准。',
      support: '联系支持人员',
    },
    about: {
      heading: '关于',
      lead: 'LPC Sidebar {version}，由 {publisher} 提供。',
      language: '语言',
      sameAsOutlook: '与 Outlook 相同',
    },
    back: '返回',
  },

  quotes: {
    needApproval: '“Need admin approval”',
    approvalRequired: '“Approval required”',
    requestApproval: '“Request approval”',
    accept: '“接受”（Accept）',
    tickBox: '“代表组织同意”（Consent on behalf of your organization）',
  },
  quotesInBoth: {
    needApproval: '“Need admin approval”（需要管理员批准）',
    approvalRequired: '“Approval required”（需要批准）',
    requestApproval: '“Request approval”（请求批准）',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft 报告已批准',
      lead: '你的同事现在可以完成设置：依次打开 Outlook、LPC Sidebar，然后选择“完成设置”。',
      done: '此处无需其他操作。你可以关闭此窗口。',
      check: '此页面无法核实批准结果。第一位登录的同事会知道结果。批准可能需要几分钟才能生效。',
      tenant: '作出答复的组织（租户 ID）：{tenant}',
      otherTenant:
        '该请求来自另一个组织（租户 ID {asked}）。如果同事无法完成设置，请再次打开链接，并用该组织的管理员帐户登录。',
      undoHeading: '如何撤销',
      undo: '在 Entra 管理中心，转到 {path}。在“管理员同意”（Admin consent）下，打开权限旁的“…”，然后选择“Revoke permission”。',
      path: 'Entra ID > 企业应用（Enterprise apps） > {app} > 权限（Permissions）',
    },
    declined: {
      heading: '未批准',
      lead: 'Microsoft 报告该请求已被拒绝或取消。没有任何更改。',
      again: '改变主意了？请再次打开请求中的链接。',
      forward: '不是管理员？请将请求转发给管理员：{roles} 可以批准。',
      suspicious: '没想到会收到这个请求？请告知你的安全团队。',
    },
    failed: {
      heading: '批准未成功',
      lead: 'Microsoft 报告出现问题。据我们所知，未批准任何内容。',
      codes: '此页面地址中的代码，供参考：{codes}',
      again: '请等待几分钟，然后再次打开请求中的链接。',
      forward: '如果 Microsoft 提示你无法批准，请将请求转发给 {roles}。',
      support: '仍然不行？请联系支持人员，并告知该代码。',
    },
    malformed: {
      heading: '没有可显示的答复',
      lead: '管理员对 {app} 作出决定后，Microsoft 会返回此页面。此地址未附带完整的答复，因此结果未知。',
      reloaded: '你是否重新加载了此页面？答复只显示一次，重新加载不会更改任何内容。',
      next: '你的同事可以在 Outlook 中查看是否已批准：打开 LPC Sidebar，选择“再次检查”。',
    },
    adminCenter: '打开 Entra 管理中心',
    support: '联系支持人员',
    newWindow: '在新窗口中打开',
  },

  dialog,
  request: {
    subject: '需要批准：适用于 Outlook 的 {app}',
    intro: {
      hello: '您好：',
      mine: '我想在 Outlook 中使用 {app}。Microsoft 提示需要先由管理员批准。',
      what: '它让我的邮件、日历、联系人和任务与我的客户记录保持同步。',
      request: '能否请您查看此请求并作出决定？',
    },
    help: {
      subject: '需要帮助：适用于 Outlook 的 {app}',
      intro: '我想在 Outlook 中使用 {app}，但 Microsoft 没有让我继续。这意味着：',
      steps: '可以这样解决',
      details: 'Microsoft 提供的详细信息',
      organization: '组织',
      question: '能否请您看一下？',
    },
    permissions: {
      heading: '它请求哪些权限',
      lead: '它以登录者本人的身份工作，登录者无权访问的内容，它也无法访问。',
      names: '它请求：{names}。',
      also: 'Microsoft 还会列出基本项目：登录、基本个人资料，以及持续访问已获允许的数据。',
    },
    approve: {
      heading: '如何为所有人批准',
      lead: '打开此链接，然后选择“接受”（Accept）：',
      roles: '以下角色可以批准：{roles}。',
      account: '您不需要 {publisher} 的帐户。',
    },
    genuine: {
      heading: '如何核实此请求的真实性',
      address: '登录和作出决定时，地址栏显示 {host}。',
      app: 'Microsoft 页面显示 {app}，发布者为 {publisher}。',
      id: '链接中带有此应用程序 ID：{id}',
      same: '所列权限与此处一致，没有其他权限。',
      ask: '有疑问？请当面或打电话问我。',
    },
    refuse: '没想到会收到这个请求？请不要批准，并告知安全团队。',
    byHand: {
      heading: '如何不用链接批准',
      go: '在 Entra 管理中心，转到 {path}。',
      path: 'Entra ID > 企业应用（Enterprise apps） > {app} > 权限（Permissions）',
      grant: '选择“授予管理员同意”（Grant admin consent），并在接受前核对权限列表。',
      missing: '应用列表中没有？请搜索应用程序 ID。添加方法：New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: '批准之后',
      finish: '我会在 Outlook 中选择“完成设置”。您无需进行其他操作。',
      refused: '如果您不批准，则不会有任何更改。',
    },
    undo: {
      heading: '日后如何撤销',
      revoke:
        '在 Entra 管理中心，转到 {path}。在“管理员同意”（Admin consent）下，打开权限旁的“…”，然后选择“Revoke permission”。',
    },
    bye: '谢谢！',
    justification: {
      with: '我需要 {app} 让我的 Outlook 邮件、日历、联系人和任务与客户记录保持同步。它只访问我自己的邮箱。权限：{names}。',
      without:
        '我需要 {app} 让我的 Outlook 邮件、日历、联系人和任务与客户记录保持同步。它只访问我自己的邮箱。',
    },
  },

  guide: {
    role: {
      question: '你的管理员角色是什么？',
      other: '其他管理员角色',
      unsure: '我不清楚',
      every: '你的角色可以为所有人批准。这里的每种方式都适合你。',
      noBox: '你的角色可以为所有人批准。Microsoft 不会向你显示该复选框。',
      cannot: '其他角色大多无法批准。这些角色可以：{roles}。',
      maybe: '如果你的角色权限不够，Microsoft 会告诉你，且不会有任何更改。',
      notYours: '不适用于你的角色',
    },
    forward: {
      button: '转发给管理员',
      buttonGlobal: '转发给全局管理员',
      copy: '复制请求',
      then: '消息中包含批准链接、请求的权限以及核实方法。',
      custom: '有允许你批准的自定义角色？那么此链接也适用于你。',
    },
    approve: {
      then: '在新窗口中打开。不需要 LPC 帐户。',
    },
    ways: '其他批准方式',
    tickBox: {
      heading: '登录时勾选复选框',
      who: '只有 {boxRoles} 能看到该复选框。',
      without: '不勾选就接受，只会为你自己批准。',
      steps: ['在打开的窗口中以管理员身份登录。', '查看权限，然后勾选 {tickBox}。', '选择 {accept}。'],
      also: '这也会连接你自己的邮箱。如果不希望这样，请改用“为所有人批准”。',
      noBox: '你的角色看不到该复选框。请使用其他方式。',
    },
    adminCenter: {
      heading: '在 Entra 管理中心',
      open: '打开企业应用',
      steps: [
        '转到 {enterpriseApps}。',
        '搜索 {app} 或其应用程序 ID，并选择它。',
        '选择 {permissions}，然后选择 {grant}。',
        '查看权限，然后选择 {accept}。',
        '选择 {refresh}。这些权限会列在 {adminConsentTab} 下。',
      ],
      id: '应用程序 ID：{id}',
      copyId: '复制应用程序 ID',
      missingHeading: '应用尚未列出？',
      missing: '有人批准过一次后，应用才会列出。批准链接会添加并批准它。',
      addIt: '添加并批准',
      exact: '之后同步仍要求批准？批准链接会列明每项权限，管理中心则可能不会。',
    },
    commands: {
      heading: '使用命令',
      lead: '已为 {app} 填好。命令立即生效，不会有页面要求你确认。',
      who: '你至少需要 {leastRole} 角色。',
      tool: '工具',
      missingTool: '在你的云中，Azure CLI 无法访问 Microsoft Graph。',
      ids: '将大括号中的 ID 替换为前面结果中的 ID。',
      connect: '登录',
      grant: '为所有人批准',
      check: '检查',
      undo: '撤销',
      copyConnect: '复制登录命令',
      copyGrant: '复制批准命令',
      copyCheck: '复制检查命令',
      copyUndo: '复制撤销命令',
    },
    userConsent: {
      heading: '让用户自行同意',
      risk: '风险：没有管理员把关，用户可能受骗而批准有害的应用。',
      managed: 'Microsoft 自己的设置 {managed} 不让成员同意邮件和日历权限。由管理员批准一次更简单。',
      where: '全部设置都在 {consentSettings} 下。',
      open: '打开同意设置',
      setting: '设置：{setting}',
      choices: {
        'verified-low': {
          heading: '已验证的发布者，低影响权限',
          text: '用户只能批准已验证发布者的应用，且仅限你归为低影响的权限。',
          steps: [
            '在 {userConsentSettings} 中选择此设置，然后选择 {save}。',
            '在 {permissionClassifications} 中，选择 {low}。',
            '选择 {addPermissions}，添加 {app} 请求的权限。',
          ],
        },
        'one-app': {
          heading: '仅针对此应用的策略',
          text: '自定义同意策略可以通过应用程序 ID 指定 {app}。这需要使用命令。',
          steps: [],
        },
        requests: {
          heading: '让用户发送请求',
          text: '用户在 Microsoft 窗口中提出请求，由管理员决定。可能需要一小时才能生效。',
          steps: ['在 {adminConsentSettings} 中，将此项设为 {yes}。', '选择审阅者，然后选择 {save}。'],
        },
        'all-apps': {
          heading: '所有应用',
          text: '我们不建议这样做。任何人都能批准几乎任何应用，而不仅是 {app}。',
          steps: [],
        },
      },
      openRequests: '打开请求',
      policies: '了解策略',
      groups: '组所有者的同意是另一项设置。{app} 不需要它。',
      who: '在管理中心，由全局管理员（Global Administrator）更改这些设置。特权角色管理员（Privileged Role Administrator）可以使用命令更改。',
      later: '更改只影响用户今后的批准。已批准的内容仍然有效。',
    },
    know: '须知',
    permissions: {
      heading: '每项权限的用途',
      lead: '{app} 以登录者本人的身份工作。登录者无权访问的内容，它也无法访问。',
      also: 'Microsoft 还会列出基本项目：登录、基本个人资料，以及持续访问已获允许的数据。',
      each: '批准并不会连接邮箱。每个人仍需自行登录。',
    },
    who: {
      heading: '谁可以批准',
      can: '可以：{list}。',
      cannot: '不可以：{list}。',
      approve: '为所有人批准',
      tickBox: '看到复选框',
      settings: '更改同意设置',
      others: '自定义角色也可能可以批准。其他管理员角色不可以，请求的审阅者也需要具有上述角色之一。',
      activate: '你只是符合该角色的条件？请先激活角色，然后重新登录。',
    },
    somePeople: {
      heading: '仅限部分人员',
      lead: '批准对所有人有效。你仍然可以选择谁能登录。',
      steps: [
        '在 {enterpriseApps} 下找到 {app}。',
        '在 {properties} 中，将 {assignmentRequired} 设为 {yes}。选择 {save}。',
        '选择 {usersAndGroups}，然后选择 {addAssignment}。',
        '选择人员或组，然后选择 {assign}。',
      ],
      groups: '使用组需要 Microsoft Entra ID P1 或 P2。嵌套在组中的组不算在内。',
    },
    undo: {
      heading: '查看和撤销',
      steps: [
        '在 {enterpriseApps} 下找到 {app}。',
        '选择 {permissions}，然后选择 {adminConsentTab}。',
        '选择权限旁的 {more}。',
        '选择 {revoke}。',
      ],
      own: '用户自行批准的内容在 {userConsentTab} 下。他们可以自行收回。',
      myApps: '打开 My Apps',
      again: '日后要再次批准，请使用批准链接。新的批准可能会替换之前的批准。',
    },
    publisher: {
      heading: '“unverified”是什么意思',
      lead: 'Microsoft 核实的是发布者的身份，而不是应用的行为。蓝色徽章表示已核实。',
      unverified: '页面显示 {unverified}？这可能使成员无法批准，但不影响管理员批准。',
      you: '只有发布者 {publisher} 才能更改这一点。批准前请先咨询支持人员。',
      clouds: '在此云中，Microsoft 不验证任何发布者。',
      support: '联系支持人员',
    },
    genuine: {
      heading: '核实或拒绝',
      checks: [
        '登录和作出决定时，地址栏显示 {host}。',
        'Microsoft 页面显示 {app}，发布者为 {publisher}。',
        '批准链接中带有应用程序 ID {id}。',
        '所列权限与此处一致，没有其他权限。',
        '提出请求的是你认识的人。',
      ],
      refuse: '没想到会收到请求？请不要批准。关闭页面，并告知你的安全团队。',
      nothing: '如果你不批准，则不会有任何更改。',
    },
    leftover: {
      heading: '移除临时 LPC 用户',
      lead: '仅当你为了勾选复选框而创建过 LPC 用户时才需要。移除该用户后，批准仍然有效。',
      steps: [
        '登录 LPC Admin 面板，打开“Users”。',
        '选择临时用户旁的齿轮图标。',
        '选择“Force Delete”。',
        '检查该用户是否已从列表中消失。',
      ],
      access: '无法访问该面板？请联系支持人员：他们会为 Enterprise 客户开通。',
      article: '了解该面板',
    },
    more: {
      heading: '相关文章',
      articles: {
        deployment: '为多人部署 LPC',
        'server-access': '邮件服务器访问和 EWS（LPC）',
        'need-approval': 'Need admin approval（LPC）',
        faq: '常见问题（LPC）',
        'deploy-add-ins': '为所有人部署加载项（Microsoft）',
        'ews-access': '控制对 EWS 的访问（Microsoft）',
        'consent-experience': '同意页面说明（Microsoft）',
        'consent-policies': '应用同意策略（Microsoft）',
        'privacy-security': '加载项的隐私和安全性（Microsoft）',
      },
    },
    feedback: '期待听到你的意见',
    then: '，然后 ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: 'Microsoft 拒绝访问部分数据',
        lead: '你已登录，但缺少某项权限。管理员可以检查 {app} 的批准情况。',
      },
      admin: {
        heading: '缺少某项权限',
        lead: '登录正常，但 Microsoft 拒绝提供数据。请再次批准 {app} 并检查权限。',
      },
    },
    'account-disabled': {
      member: {
        heading: '此帐户已停用',
        lead: '管理员可以重新启用它。你也可以使用其他帐户。',
      },
      admin: {
        heading: '此帐户已停用',
        lead: '在 Entra 管理中心重新启用它，或使用其他帐户登录。',
      },
    },
    'admin-approval-required': {
      member: {
        heading: '需要管理员先批准',
        lead: '在你的组织中，只有管理员可以批准 {app}。现在请求管理员批准，稍后回到这里完成设置。',
      },
      admin: {
        heading: '为所有人批准 {app}',
        lead: '{organization}的成员无法自行批准 {app}。管理员批准一次，即对所有人有效。',
        steps: ['选择“为所有人批准”，并以管理员身份登录。', '查看权限和发布者。', '选择“接受”（Accept）。'],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: '需要由另一位管理员批准',
        lead: 'Microsoft 只允许部分管理员角色批准 {app}。请联系具有此类角色的管理员。',
      },
      admin: {
        heading: '你的管理员角色权限不够',
        lead: 'Microsoft 只允许部分管理员角色为所有人批准 {app}。请联系具有此类角色的管理员。',
        steps: [
          '特权角色管理员（Privileged Role Administrator）可以批准所有应用。',
          '云应用程序管理员（Cloud Application Administrator）可以批准大多数应用。',
          '将“为所有人批准”的链接发送给你的同事。',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: '{app} 在此处已停用',
        lead: '你的组织停用了 {app}。管理员可以重新启用它。',
      },
      admin: {
        heading: '{app} 在你的租户中已停用',
        lead: '重新启用前，任何人都无法登录。如果它已启用，请联系支持人员。',
        steps: [
          '在 Entra 管理中心，转到“企业应用”（Enterprise apps）。',
          '选择 {app}，然后选择“属性”（Properties）。',
          '将“Enabled for users to sign in?”设为“是”（Yes）。',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: '{app} 需要由开发商修复',
        lead: '我们这边有一项设置不正确，因此 Microsoft 无法让你登录。请联系支持人员并提供详细信息。',
      },
      admin: {
        heading: '{app} 需要由开发商修复',
        lead: '应用有一项设置不正确，更改你的设置无法解决。请联系支持人员并提供详细信息。',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: '此处尚不认识 {app}',
        lead: '你的组织还没有此应用。管理员批准一次即可添加。',
      },
      admin: {
        heading: '将 {app} 添加到你的租户',
        lead: '批准后，{app} 会添加到{organization}。请使用邮箱所在租户的管理员帐户。',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: '{app} 需要由开发商修复',
        lead: '我们这边有一项设置不匹配。请联系支持人员；管理员批准 {app} 也可能有帮助。',
      },
      admin: {
        heading: '{app} 的权限不匹配',
        lead: '应用的注册信息与其请求不一致。请尝试批准；如果不成功，请联系支持人员。',
      },
    },
    'conditional-access': {
      member: {
        heading: '安全规则阻止了登录',
        lead: '你的组织的规则不允许从此处登录。管理员可以凭供支持人员使用的详细信息查明原因。',
      },
      admin: {
        heading: '条件访问阻止了登录',
        lead: '用供支持人员使用的详细信息中的相关 ID（correlation ID）查找该登录。日志会显示策略名称。',
        steps: [
          '在 Entra 管理中心，打开“登录日志”（Sign-in logs）。',
          '找到该登录，选择“条件访问”（Conditional Access）。',
          '调整策略，或在其中允许 {app}。',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: '权限未被接受',
        lead: '{app} 需要这些权限来同步邮件。请重试并选择{accept}，或请管理员批准。',
      },
      admin: {
        heading: '权限未被接受',
        lead: '{organization}中没有任何更改。查看权限后，你可以为所有人批准 {app}。',
      },
    },
    'consent-required': {
      member: {
        heading: '{app} 尚未获得批准',
        lead: '需要有人为此邮箱批准 {app}。请在此处尝试，或请管理员批准。',
      },
      admin: {
        heading: '尚无人批准 {app}',
        lead: '管理员批准一次，即对{organization}的所有人有效。如果设置允许，成员也可以批准。',
      },
    },
    'device-not-allowed': {
      member: {
        heading: '此设备尚不允许使用',
        lead: '你的组织只允许在自有设备上使用 {app}。请使用工作设备，或联系管理员。',
      },
      admin: {
        heading: '此设备不允许使用',
        lead: '条件访问要求使用合规或受管理的设备。请检查策略，或注册该设备。',
        steps: [
          '在 Entra 管理中心，打开“登录日志”（Sign-in logs）。',
          '找到该登录，选择“条件访问”（Conditional Access）。',
          '调整策略，或注册该设备。',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'Exchange 不允许 {app} 访问',
        lead: '你的组织关闭了此访问。管理员可以允许 {app}。',
      },
      admin: {
        heading: 'Exchange Online 阻止了 {app}',
        lead: '已批准，但 Exchange Web Services 已关闭，或 {app} 不在允许列表中。',
        steps: [
          '打开 Exchange Online PowerShell。',
          '运行 Get-OrganizationConfig，检查 EWS 设置。',
          '将应用 ID 添加到 EwsAllowedAppIDs。',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'Outlook 登录未成功',
        lead: 'Outlook 没有告诉我们原因。请重试，或在浏览器中使用 Outlook。',
      },
      admin: {
        heading: 'Outlook 登录未成功',
        lead: 'Outlook 没有告诉我们原因。你仍然可以通过链接为所有人批准 {app}。',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: '还有一个登录窗口未关闭',
        lead: '请在该窗口中完成登录或将其关闭，然后在此处重试。',
      },
      admin: {
        heading: '还有一个登录窗口未关闭',
        lead: '请在该窗口中完成登录或将其关闭，然后在此处重试。',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: '此帐户没有联机邮箱',
        lead: '同步需要 Exchange Online 邮箱。请使用邮箱所属的帐户，或联系管理员。',
      },
      admin: {
        heading: '此帐户没有联机邮箱',
        lead: '为该用户分配包含 Exchange Online 的许可证，或将邮箱迁移过去。可能需要几分钟才能生效。',
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft 需要验证你的身份',
        lead: '请再次登录并确认，例如使用手机。',
      },
      admin: {
        heading: '需要第二种身份验证方式',
        lead: '你的策略要求多重身份验证。请再次登录，并在 Microsoft 窗口中完成验证。',
      },
    },
    network: {
      member: {
        heading: '无法连接到 Microsoft',
        lead: '请检查网络连接，然后重试。也可能是你的组织的网络阻止了连接。',
      },
      admin: {
        heading: '无法连接到 Microsoft',
        lead: '请检查网络连接。代理或防火墙可能阻止了 Microsoft 的登录页面。',
      },
    },
    'not-configured': {
      member: {
        heading: '{app} 尚未设置好',
        lead: '开发商还需要完成一项设置。请联系支持人员。',
      },
      admin: {
        heading: '{app} 尚未设置好',
        lead: '此加载项副本没有应用注册。请联系支持人员。',
      },
    },
    offline: {
      member: { heading: '你处于脱机状态', lead: '请连接到 Internet，然后重试。' },
      admin: { heading: '你处于脱机状态', lead: '请连接到 Internet，然后重试。' },
    },
    'organization-not-ready': {
      member: {
        heading: '你的组织尚未准备就绪',
        lead: '请等待一分钟，然后重试。如果仍然如此，需要管理员查看。',
      },
      admin: {
        heading: '你的租户尚未准备就绪',
        lead: 'Microsoft 可能仍在添加应用。如果仍然如此，需要先由管理员接管租户。',
        steps: [
          '等待一分钟，然后再次批准。',
          '如果仍不行，请打开 Microsoft 365 管理中心。',
          '添加你的域，并证明你拥有该域。',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: '需要客户的管理员批准',
        lead: '你在此处为另一个组织工作。需要先由该组织的管理员批准 {app}。',
      },
      admin: {
        heading: '需要客户的管理员批准',
        lead: '合作伙伴管理员暂时无法在此处使用 {app}。需要先由客户的管理员批准。',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft 未接受密码',
        lead: '密码可能不正确或已过期，也可能是帐户暂时被锁定。请重新登录，或重置密码。',
      },
      admin: {
        heading: 'Microsoft 未接受密码',
        lead: '密码可能不正确或已过期，也可能是帐户被锁定。登录日志会显示具体原因。',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'Microsoft 窗口没有打开',
        lead: '你的浏览器可能阻止了新窗口。请允许此网站打开新窗口，然后重试。',
        steps: ['在地址栏中查找窗口被阻止的标志。', '允许此网站打开弹出式窗口。', '回到这里，选择“重试”。'],
      },
      admin: {
        heading: 'Microsoft 窗口没有打开',
        lead: '浏览器可能阻止了新窗口。请允许打开新窗口，或通过链接批准 {app}。',
      },
    },
    'service-disabled': {
      member: {
        heading: '一项 Microsoft 服务已关闭',
        lead: '{app} 需要一项 Microsoft 365 服务，但你的组织已将其关闭。管理员可以检查。',
      },
      admin: {
        heading: '一项 Microsoft 365 服务已关闭',
        lead: '订阅可能已到期，或服务已被关闭。请检查这两项，然后重试。',
        steps: [
          '在 Microsoft 365 管理中心，检查“计费”（Billing）。',
          '在 Entra 管理中心，转到“企业应用”（Enterprise apps）。',
          '为 Office 365 Exchange Online 启用登录。',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: '你的组织缺少一项服务',
        lead: '{app} 需要一项 Microsoft 365 服务，但你的组织还没有。管理员可以检查。',
      },
      admin: {
        heading: '你的租户缺少一项服务',
        lead: '{app} 需要 Exchange Online 或其他服务，但{organization}还没有。请检查许可证，然后批准 {app}。',
        steps: ['在 Microsoft 365 管理中心，检查“计费”（Billing）。', '然后选择“为所有人批准”。'],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'Microsoft 暂时出现问题',
        lead: '问题不在你这边。请等待几分钟，然后重试。',
      },
      admin: {
        heading: 'Microsoft 暂时出现问题',
        lead: '问题不在你这边。请等待几分钟，然后重试。',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: '未收到 Microsoft 的答复',
        lead: '请重试。如果再次出现，请联系支持人员并提供详细信息。',
      },
      admin: {
        heading: '未收到 Microsoft 的答复',
        lead: '请重试。如果再次出现，请联系支持人员并提供详细信息。',
      },
    },
    'sign-in-required': {
      member: { heading: '请重新登录', lead: '你的 Microsoft 会话已结束。登录后，同步会继续。' },
      admin: { heading: '请重新登录', lead: 'Microsoft 会话已结束。登录后，同步会继续。' },
    },
    'storage-full': {
      member: {
        heading: '此浏览器的存储空间已满',
        lead: '登录完成之前需要在这里保存一些信息。请在浏览器中清除此网站的数据，然后重试。',
      },
      admin: {
        heading: '此浏览器的存储空间已满',
        lead: '登录完成之前需要在这里保存一些信息。请清除此网站的数据，或通过链接批准 {app}。',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: '目前无法开始登录',
        lead: '{app} 的一部分未加载。请检查网络连接，然后重试。',
      },
      admin: {
        heading: '目前无法开始登录',
        lead: '{app} 的一部分未加载。你仍然可以通过链接批准 {app}。',
      },
    },
    'tenant-restricted': {
      member: {
        heading: '策略不允许使用此帐户',
        lead: '你的组织的规则不允许在此处使用此帐户。请使用工作帐户，或联系管理员。',
      },
      admin: {
        heading: '跨租户策略阻止了登录',
        lead: '租户限制或跨租户访问设置不允许在此处使用此帐户。请在 Entra 管理中心检查这些设置。',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft 要求稍等片刻',
        lead: '请求过多。请等待一分钟，然后重试。',
      },
      admin: {
        heading: 'Microsoft 要求稍等片刻',
        lead: '请求过多。请等待一分钟，然后重试。',
      },
    },
    'timed-out': {
      member: {
        heading: '登录用时过长',
        lead: 'Microsoft 窗口没有返回答复。准备好后请重试。',
      },
      admin: {
        heading: '登录用时过长',
        lead: 'Microsoft 窗口没有返回答复。请重试，或通过链接批准 {app}。',
      },
    },
    unknown: {
      member: {
        heading: '这次登录未成功',
        lead: 'Microsoft 没有告诉我们原因。请重试，或将详细信息发送给支持人员。',
      },
      admin: {
        heading: '这次登录未成功',
        lead: 'Microsoft 没有告诉我们原因。你仍然可以为所有人批准 {app}，或将详细信息发送给支持人员。',
      },
    },
    'unverified-publisher': {
      member: {
        heading: '需要管理员查看 {app}',
        lead: '新应用投入使用前，Microsoft 会要求管理员查看。请向管理员发送请求。',
      },
      admin: {
        heading: '查看 {app}，然后批准',
        lead: 'Microsoft 无法验证 {app} 的发布者。请查看发布者和权限，然后为所有人批准。',
        steps: [
          '将发布者和网站与你的合同核对。',
          '查看 {app} 请求的权限。',
          '如果你信任它们，请选择“为所有人批准”。',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: '你不在 {app} 的名单上',
        lead: '由管理员选择谁可以使用 {app}。请管理员添加你，然后再次检查。',
      },
      admin: {
        heading: '为 {app} 添加人员',
        lead: '{app} 设置了“Assignment required”，而此人尚未分配。请分配此人或一个组。',
        steps: [
          '在 Entra 管理中心，转到“企业应用”（Enterprise apps）。',
          '选择 {app}，然后选择“用户和组”（Users and groups）。',
          '选择“添加用户/组”（Add user/group），然后进行分配。',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: '登录尚未完成',
        lead: 'Microsoft 窗口在完成前关闭了。没有任何更改；准备好后请重试。',
      },
      admin: {
        heading: '批准尚未完成',
        lead: 'Microsoft 窗口在完成前关闭了。{organization}中没有任何更改。',
      },
    },
    'window-isolated': {
      member: {
        heading: '窗口与此页面失去了联系',
        lead: '你的浏览器隔离了 Microsoft 窗口。请重试；如果再次出现，请联系支持人员。',
      },
      admin: {
        heading: '窗口与此页面失去了联系',
        lead: '浏览器隔离了 Microsoft 窗口。你仍然可以通过链接批准 {app}。',
      },
    },
    'wrong-account': {
      member: {
        heading: '此处无法使用此帐户',
        lead: '该帐户不属于此组织。请使用邮箱所属的工作帐户。',
      },
      admin: {
        heading: '此帐户不在组织中',
        lead: '请使用{organization}的帐户，或将此帐户邀请为来宾。同步需要邮箱所属的帐户。',
      },
    },
    'wrong-cloud': {
      member: {
        heading: '你使用的是另一个 Microsoft 云',
        lead: '{app} 是为另一个云设置的。请联系支持人员，我们会为你设置。',
      },
      admin: {
        heading: '你的租户在另一个云中',
        lead: '{app} 所设置的 Microsoft 云与{organization}的不同。要更改，请联系支持人员。',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: '让用户登录，并读取其本人的姓名和地址。',
      whyNot: '无法读取其他人的个人资料。',
    },
    'Mail.ReadWrite': {
      why: '读取用户的邮件以保存到客户记录，并标记已保存的邮件。',
      whyNot: '无法发送邮件，也无法打开其他人的邮箱。',
    },
    'Mail.Send': {
      why: '以用户本人的身份发送用户撰写的邮件。',
      whyNot: '无法以其他任何人的身份发送。',
    },
    'Calendars.ReadWrite': {
      why: '让用户的会议保持同步。',
      whyNot: '不包括其他人共享的日历。',
    },
    'Contacts.ReadWrite': {
      why: '让用户的联系人保持同步。',
      whyNot: '无法读取组织的目录。',
    },
    'Tasks.ReadWrite': {
      why: '让用户的任务保持同步。',
      whyNot: '无法读取未与该用户共享的任务。',
    },
  },

  portalNames: {
    enterpriseApps: ['Entra ID', '企业应用（Enterprise apps）', '所有应用程序（All applications）'],
    permissions: ['Security', '权限（Permissions）'],
    grant: ['授予管理员同意（Grant admin consent）'],
    adminConsentTab: ['管理员同意（Admin consent）'],
    userConsentTab: ['用户同意（User consent）'],
    properties: ['管理（Manage）', '属性（Properties）'],
    yes: ['是（Yes）'],
    save: ['保存（Save）'],
    usersAndGroups: ['用户和组（Users and groups）'],
    addAssignment: ['添加用户/组（Add user/group）'],
    assign: ['分配（Assign）'],
    consentSettings: ['Entra ID', '企业应用（Enterprise apps）', '同意和权限（Consent and permissions）'],
    userConsentSettings: ['用户同意设置（User consent settings）'],
    permissionClassifications: ['权限分类（Permission classifications）'],
    addPermissions: ['添加权限（Add permissions）'],
    tickBox: ['代表组织同意（Consent on behalf of your organization）'],
    accept: ['接受（Accept）'],
  },
  roleNames: {
    'Global Administrator': '全局管理员（Global Administrator）',
    'Privileged Role Administrator': '特权角色管理员（Privileged Role Administrator）',
    'Application Administrator': '应用程序管理员（Application Administrator）',
    'Cloud Application Administrator': '云应用程序管理员（Cloud Application Administrator）',
  },
};
