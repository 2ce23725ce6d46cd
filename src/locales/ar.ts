import { dialog } from './dialog/ar';
import type { Locale } from './locale';
import { shell } from './shell/ar';

/**
 * Arabic, modern standard, right to left. For reviewers:
 *
 * Names on Microsoft's screens. A: seen on the screen; B: from Microsoft's translated documentation, so with the English in
 * brackets; U: no translation known, so in English only.
 * - B: names of roles, below under `roleNames` (Microsoft 365 documentation, ar-SA, on app governance and on working with
 *   other organizations; read 2026-11-25; المسؤول العمومي is seen too); الفوترة (Microsoft 365 Defender documentation, ar);
 *   الوصول المشروط, المصادقة متعددة العوامل (learn.microsoft.com, ar-sa).
 * - U: the role Privileged Role Administrator (مسؤول الدور المميز on one page only); Need admin approval, Approval required,
 *   Request approval, Accept, Consent on behalf of your organization, unverified, and all names in the Entra admin center.
 *   To be checked: whether that center has an interface in Arabic at all. «منح موافقة المسؤول» for Grant admin consent
 *   stands in older documentation about other pages only, so it isn't used.
 *
 * Address: second person singular, masculine as Microsoft does; buttons are verbal nouns, steps imperatives. Sentences begin
 * with an Arabic word where possible, so that plain text gets the right direction.
 *
 * Glossary: admin مسؤول; approve الموافقة على; permission إذن, أذونات; request طلب; organization المؤسسة; tenant المستأجر;
 * publisher الناشر; sign in تسجيل الدخول; mailbox علبة البريد; set up sync إعداد المزامنة; tick box خانة الاختيار; policy نهج;
 * add-in الوظيفة الإضافية; link ارتباط.
 */
export const ar: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'سجّل الدخول إلى {system} أولًا',
      lead: 'تربط المزامنة علبة بريدك بنظام {system}. سجّل الدخول إليه، ثم أعِدّ المزامنة.',
      button: 'تسجيل الدخول إلى {system}',
    },
    notHosted: {
      heading: 'صندوق البريد هذا ليس في Microsoft 365',
      'outlook-com': 'هذا صندوق بريد Outlook.com. يحتاج {app} إلى صندوق بريد عمل في Microsoft 365.',
      gmail: 'هذا صندوق بريد Gmail. يحتاج {app} إلى صندوق بريد عمل في Microsoft 365.',
      'on-premises': 'إنه على خادم Exchange الخاص بمؤسستك. يحتاج {app} إلى صندوق بريد في Microsoft 365.',
      next: 'افتح صندوق بريد حساب العمل، ثم حاول مرة أخرى.',
      anyway: 'تسجيل الدخول على أي حال',
    },
    sharedMailbox: {
      heading: 'هذه علبة بريد مشتركة',
      lead: 'لا تتم مزامنة علب البريد المشتركة. افتح علبة بريدك، ثم أعدّ المزامنة.',
      own: 'إعداد علبة بريدي',
    },
    signingIn: {
      heading: 'المتابعة في نافذة Microsoft',
      lead: 'سجّل الدخول فيها بحساب العمل. تتابع هذه الصفحة تلقائيًا بعد ذلك.',
      seeing: 'هل أوقفتك Microsoft هناك؟',
      sawApproval: 'تظهر عبارة {needApproval}',
      sawForm: 'إذا طُلب منك سبب، فألصق النص الذي أعددناه وحدد {requestApproval}.',
      copyReason: 'نسخ السبب',
      sent: 'أرسلتُ الطلب',
      cancel: 'إلغاء الأمر',
    },
    checking: {
      heading: 'جارٍ التحقق لدى Microsoft',
      lead: 'يستغرق ذلك بضع ثوانٍ.',
      cancel: 'إلغاء الأمر',
    },
    clickNeeded: {
      heading: 'لا تزال نافذة Microsoft مطلوبة',
      lead: 'لا يفتحها المتصفح إلا عند تحديد الزر.',
      open: 'فتح نافذة Microsoft',
      cancel: 'إلغاء الأمر',
    },
    asking: {
      heading: 'ماذا ظهر لك؟',
      lead: 'لم تخبرنا Microsoft بسبب التوقف. إجابتك توضح لنا ما يفيد.',
      choices: 'ماذا ظهر لك؟',
      approval: '{needApproval}',
      form: '{approvalRequired}، وأرسلتُ طلبًا',
      closed: 'أغلقتُ النافذة أو ألغيتُ الأمر',
      nothing: 'لم تُفتح أي نافذة',
      other: 'شيء آخر',
      paste: 'ألصق النص الذي ظهر لك',
      pasteHint: 'مثل الرسالة مع رقمها.',
      explain: 'شرح النص',
      admin: 'أنا مسؤول',
    },
    advice: {
      notYet: 'لم تتم الموافقة بعد. قد يستغرق ذلك بعض الوقت.',
      unknown: 'لم توضح Microsoft ما إذا تمت الموافقة.',
      details: 'تفاصيل للدعم',
      copyDetails: 'نسخ التفاصيل',
      copied: 'تم النسخ',
      notCopied: 'النسخ محظور هنا. حدد النص وانسخه.',
      notLoaded: 'تعذّر تحميل هذا الجزء.',
      requestText: 'نص الطلب',
      steps: 'ما يجب فعله',
      yourOrganization: 'مؤسستك',
    },
    actions: {
      'email-admin': 'مراسلة المسؤول',
      'copy-request': 'نسخ الطلب',
      'i-am-admin': 'أنا مسؤول',
      'i-am-not-admin': 'لستُ مسؤولًا',
      'check-again': 'التحقق مرة أخرى',
      'try-again': 'إعادة المحاولة',
      'approve-for-everyone': 'الموافقة للجميع',
      'tick-box': 'تسجيل الدخول وتحديد الخانة',
      'use-other-account': 'استخدام حساب آخر',
      'contact-support': 'الاتصال بالدعم',
      back: 'رجوع',
    },
    waiting: {
      heading: 'في انتظار المسؤول',
      headingApproval: 'الموافقة في صفحة Microsoft',
      approval: 'فتحتَ صفحة الموافقة في {date}. حدد {accept} فيها، ثم عُد إلى هنا.',
      asAdmin: 'أنا مسؤول',
      otherWays: 'طرق أخرى للموافقة',
      mail: 'أرسلتَ الطلب بالبريد الإلكتروني في {date}.',
      copy: 'نسختَ الطلب في {date}. أرسله إلى المسؤول.',
      workflow: 'أرسلتَ الطلب من نافذة Microsoft في {date}.',
      next: 'عُد إلى هنا بعد الموافقة. يمكنك أيضًا التحقق الآن.',
      check: 'التحقق مرة أخرى',
      finish: 'إنهاء الإعداد',
      restart: 'البدء من جديد',
    },
    partly: {
      heading: 'بعض الأذونات غير متوفرة',
      lead: 'سجّلتَ الدخول، لكن لا يُسمح بعد للتطبيق {app} بكل شيء. الأذونات غير المتوفرة:',
      next: 'يمكن لأحد المسؤولين الموافقة عليها بالارتباط نفسه.',
      everything: 'يطلب الارتباط جميع الأذونات من جديد، حتى لا يُفقد أي إذن مُنح سابقًا.',
    },
    wrongAccount: {
      heading: 'هذا حساب آخر',
      lead: 'سجّلتَ الدخول بالحساب {account}، لكن علبة البريد هذه تخص {mailbox}. لم يُحفظ أي شيء.',
      admin: 'إذا كان المسؤول هو مَن سجّل الدخول ووافق، فأنهِ الإعداد الآن بحسابك.',
      shared:
        'هل {mailbox} علبة بريد مشتركة؟ لا تتم مزامنة علب البريد المشتركة. افتح علبة بريدك، ثم أعدّ المزامنة.',
      finish: 'استخدام الحساب الصحيح',
      stop: 'التوقف هنا',
    },
    reach: {
      question: 'هل حددتَ {tickBox}؟',
      yes: 'نعم، للجميع',
      no: 'لا، أو لا أعرف',
      everyone: 'تمت الموافقة للجميع: يمكن لزملائك الآن تحديد «إعداد المزامنة».',
      self: 'تمت الموافقة لك، لكن ليس للآخرين بعد.',
      approve: 'الموافقة للجميع',
    },
    connected: {
      heading: 'تم تسجيل الدخول بنجاح',
      lead: 'تم إعداد المزامنة للحساب {account}.',
      leadUnknown: 'تم إعداد المزامنة.',
      checking: 'جارٍ التحقق من علبة بريدك',
      checkingLead: 'سجّلتَ الدخول. نسأل علبة بريدك الآن عما إذا كانت المزامنة ممكنة.',
      since: 'متصل منذ {date}.',
      settings: 'إعدادات المزامنة',
    },
    mailbox: {
      title: 'علبة بريدك',
      areas: { mail: 'البريد', calendar: 'التقويم', contacts: 'جهات الاتصال', tasks: 'المهام' },
      states: {
        asking: 'جارٍ التحقق',
        works: 'يعمل',
        'permission-missing': 'إذن غير متوفر',
        'not-available': 'غير متاح',
        busy: 'مشغول: انتظر {seconds} ث',
        unknown: 'لا توجد إجابة',
      },
      unasked: 'لم يتم التحقق منذ أن فتحتَ هذه الصفحة.',
      silent: 'لم تُجب علبة بريدك بعد. يمكنك التحقق مرة أخرى لاحقًا.',
      again: 'نعيد السؤال تلقائيًا.',
      help: 'ما قد يفيد',
      helpWith: 'ما قد يفيد: {area}',
      signIn: 'تسجيل الدخول مجددًا',
      ews: 'تستخدم المزامنة هنا Exchange Web Services. لا يمكن عبر Microsoft Graph معرفة ما إذا كانت قيد التشغيل.',
      ewsHelp: 'ما يمكن للمسؤول التحقق منه',
    },
    settings: {
      heading: 'إعدادات المزامنة',
      interrupted: 'هناك عائق الآن. ارجع لمعرفة ما قد يفيد.',
      account: 'الحساب',
      accountUnknown: 'يُعرف بعد التحقق التالي',
      organization: 'المؤسسة',
      since: 'متصل منذ',
      lastCheck: 'آخر تحقق',
      never: 'ليس بعد',
      checkNow: 'التحقق الآن',
      checked: 'تم التحقق من علبة بريدك.',
      allowed: 'ما هو مسموح به',
      allowedUnknown: 'نعرف ذلك بعد التحقق التالي.',
      missing: 'غير متوفر: {scope}',
      addLead:
        'يمكن إضافة إذن غير متوفر إلى الأذونات الأخرى. إذا كانت مؤسستك لا تسمح إلا للمسؤولين بالموافقة، فيجب أن يوافق مسؤول مجددًا، لأن الموافقة تشمل قائمة ثابتة.',
      add: 'إضافة الأذونات غير المتوفرة',
      ask: 'سؤال المسؤول',
      service: 'خدمة المزامنة',
      serviceNone: 'لم يتم إعداد خدمة مزامنة هنا، لذا لم تُبلَّغ أي جهة أخرى.',
      serviceDone: 'الخدمة على علم بهذا الاتصال.',
      servicePending: 'الخدمة ليست على علم بهذا الاتصال بعد. نبلّغها فور التحقق من علبة بريدك.',
      serviceFailed:
        'الخدمة ليست على علم بهذا الاتصال بعد. نعيد المحاولة عندما تفتح هذه الصفحة، ولا يُفقد أي شيء.',
      tryNow: 'المحاولة الآن',
      otherAccount: 'استخدام حساب آخر',
      disconnect: 'قطع الاتصال',
      details: 'التفاصيل',
      tenant: 'معرّف المستأجر',
      back: 'رجوع',
    },
    disconnecting: {
      heading: 'هل تريد قطع اتصال علبة البريد هذه؟',
      lead: 'تنسى هذه الصفحة عندئذٍ الاتصال وحسابك.',
      service: 'تُبلَّغ خدمة المزامنة بالتوقف.',
      remains: 'تحتفظ Microsoft بما تمت الموافقة عليه. للتراجع عن ذلك أيضًا:',
      own: 'ما وافقتَ عليه بنفسك: أزِله في My Apps.',
      admin: 'ما وافق عليه مسؤول للجميع: لا يمكن إلا لمسؤول إزالته.',
      myApps: 'فتح My Apps',
      enterpriseApps: 'مركز الإدارة',
      confirm: 'قطع الاتصال',
      keep: 'إبقاء الاتصال',
    },
    help: {
      heading: 'التعليمات',
      lead: 'يوصّل «إعداد المزامنة» علبة بريدك في Microsoft 365. وقد تشترط مؤسستك موافقة أحد المسؤولين أولًا.',
      support: 'الاتصال بالدعم',
      newWindow: 'يُفتح في نافذة جديدة',
    },
    about: {
      heading: 'حول',
      lead: 'الإصدار {version} من LPC Sidebar، مقدَّم من {publisher}.',
      language: 'اللغة',
      sameAsOutlook: 'مثل Outlook',
    },
    back: 'رجوع',
  },

  quotes: {
    needApproval: '«Need admin approval»',
    approvalRequired: '«Approval required»',
    requestApproval: '«Request approval»',
    accept: '«Accept»',
    tickBox: '«Consent on behalf of your organization»',
  },
  quotesInBoth: {
    needApproval: '«Need admin approval» (يلزم الحصول على موافقة المسؤول)',
    approvalRequired: '«Approval required» (الموافقة مطلوبة)',
    requestApproval: '«Request approval» (طلب الموافقة)',
    accept: '«Accept» (قبول)',
    tickBox: '«Consent on behalf of your organization» (الموافقة نيابةً عن مؤسستك)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'أفادت Microsoft بتسجيل الموافقة',
      lead: 'يمكن لزملائك الآن إنهاء الإعداد: Outlook، ثم LPC Sidebar، ثم «إنهاء الإعداد».',
      done: 'لا يلزم أي إجراء آخر هنا. يمكنك إغلاق هذه النافذة.',
      check:
        'لا يمكن لهذه الصفحة التحقق من الموافقة، بل يظهر ذلك عندما يسجّل أول زميل الدخول. قد يستغرق وصولها بضع دقائق.',
      tenant: 'المؤسسة التي أجابت (معرّف المستأجر): {tenant}',
      otherTenant:
        'جاء الطلب من مؤسسة أخرى (معرّف المستأجر {asked}). إذا تعذر على زملائك إنهاء الإعداد، فافتح الارتباط مجددًا وسجّل الدخول بحساب مسؤول في تلك المؤسسة.',
      undoHeading: 'للتراجع عن الموافقة',
      undo: 'في مركز إدارة Entra، انتقل إلى {path}. ضمن «Admin consent»، افتح «…» بجوار أحد الأذونات وحدد «Revoke permission».',
      path: 'Entra ID > Enterprise apps > {app} > Permissions',
    },
    declined: {
      heading: 'لم تتم الموافقة',
      lead: 'أفادت Microsoft برفض الطلب أو إلغائه. لم يتغير أي شيء.',
      again: 'هل غيّرتَ رأيك؟ افتح الارتباط الموجود في الطلب مجددًا.',
      forward: 'ألستَ مسؤولًا؟ أعد توجيه الطلب إلى مسؤول: يمكن لأصحاب الدور {roles} الموافقة عليه.',
      suspicious: 'ألم تكن تتوقع هذا الطلب؟ أخبر فريق الأمان لديك.',
    },
    failed: {
      heading: 'لم تنجح الموافقة',
      lead: 'أفادت Microsoft بوجود مشكلة. بحسب ما نعلم، لم تتم الموافقة على أي شيء.',
      codes: 'رمز في عنوان هذه الصفحة، للاسترشاد به: {codes}',
      again: 'انتظر بضع دقائق، ثم افتح الارتباط الموجود في الطلب مجددًا.',
      forward: 'إذا ذكرت Microsoft أنه لا يمكنك الموافقة، فأعد توجيه الطلب إلى صاحب الدور {roles}.',
      support: 'ألم ينجح الأمر بعد؟ اتصل بالدعم وأخبرهم بالرمز.',
    },
    malformed: {
      heading: 'لا توجد إجابة لعرضها',
      lead: 'تعود Microsoft إلى هذه الصفحة بعد أن يقرر أحد المسؤولين بشأن {app}. لم تصل مع هذا العنوان إجابة كاملة، لذا فالنتيجة غير معروفة.',
      reloaded: 'هل أعدتَ تحميل هذه الصفحة؟ تُعرض الإجابة مرة واحدة فقط، ولا تغيّر إعادة التحميل أي شيء.',
      next: 'يمكن لزميلك معرفة ما إذا تمت الموافقة في Outlook: افتح LPC Sidebar وحدد «التحقق مرة أخرى».',
    },
    adminCenter: 'فتح مركز إدارة Entra',
    support: 'الاتصال بالدعم',
    newWindow: 'يُفتح في نافذة جديدة',
  },

  dialog,
  request: {
    subject: 'مطلوب موافقة: {app} لبرنامج Outlook',
    intro: {
      hello: 'مرحبًا،',
      mine: 'أودّ استخدام {app} في Outlook. تذكر Microsoft أنه يجب أن يوافق عليه مسؤول أولًا.',
      ours: 'أودّ استخدام {app} في Outlook لدى {organization}. تذكر Microsoft أنه يجب أن يوافق عليه مسؤول أولًا.',
      what: 'يحافظ على مزامنة بريدي والتقويم وجهات الاتصال والمهام مع سجلات عملائي.',
      request: 'هل يمكنك الاطلاع على هذا الطلب واتخاذ القرار؟',
    },
    help: {
      subject: 'مطلوب مساعدة: {app} لبرنامج Outlook',
      intro: 'أودّ استخدام {app} في Outlook، لكن Microsoft أوقفتني. هذا ما يعنيه ذلك:',
      steps: 'ما قد يفيد',
      details: 'التفاصيل من Microsoft',
      organization: 'المؤسسة',
      question: 'هل يمكنك إلقاء نظرة؟',
    },
    permissions: {
      heading: 'ما الذي يطلبه',
      lead: 'يعمل باسم الشخص الذي يسجّل الدخول، ولا يصل إلى أي شيء لا يمكن لهذا الشخص الوصول إليه.',
      names: 'الأذونات المطلوبة: {names}.',
      also: 'تعرض Microsoft أيضًا الأساسيات: تسجيل الدخول، وملف التعريف الأساسي، والاحتفاظ بالوصول إلى البيانات التي سمحتَ بها.',
    },
    approve: {
      heading: 'للموافقة للجميع',
      lead: 'افتح هذا الارتباط وحدد «Accept»:',
      roles: 'يمكن ذلك لأصحاب الدور {roles}.',
      account: 'لا تحتاج إلى حساب لدى {publisher}.',
    },
    genuine: {
      heading: 'للتأكد من أن هذا الطلب حقيقي',
      address: 'يعرض شريط العناوين {host} أثناء تسجيل الدخول واتخاذ القرار.',
      app: 'تذكر صفحة Microsoft اسم {app}، والناشر {publisher}.',
      id: 'يحمل الارتباط معرّف التطبيق هذا: {id}',
      same: 'الأذونات هي المذكورة هنا، ولا شيء غيرها.',
      ask: 'هل لديك شك؟ اسألني شخصيًا أو عبر الهاتف.',
    },
    refuse: 'ألم تكن تتوقع هذا الطلب؟ لا توافق عليه، وأخبر فريق الأمان لديك.',
    byHand: {
      heading: 'للموافقة من دون الارتباط',
      go: 'في مركز إدارة Entra، انتقل إلى {path}.',
      path: 'Entra ID > Enterprise apps > {app} > Permissions',
      grant: 'حدد «Grant admin consent»، وقارن القائمة قبل القبول.',
      missing:
        'ألا يظهر في قائمة التطبيقات؟ ابحث عن معرّف التطبيق. لإضافته: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'ما يحدث بعد ذلك',
      finish: 'أحدد «إنهاء الإعداد» في Outlook. لا يلزمك أي إجراء آخر.',
      refused: 'لا يتغير أي شيء إذا لم توافق.',
    },
    undo: {
      heading: 'للتراجع عن الموافقة لاحقًا',
      revoke:
        'في مركز إدارة Entra، انتقل إلى {path}. ضمن «Admin consent»، افتح «…» بجوار أحد الأذونات وحدد «Revoke permission».',
    },
    bye: 'شكرًا لك،',
    justification: {
      with: 'أحتاج إلى {app} للحفاظ على مزامنة بريد Outlook والتقويم وجهات الاتصال والمهام مع سجلات عملائي. لا يصل إلا إلى علبة بريدي. الأذونات: {names}.',
      without:
        'أحتاج إلى {app} للحفاظ على مزامنة بريد Outlook والتقويم وجهات الاتصال والمهام مع سجلات عملائي. لا يصل إلا إلى علبة بريدي.',
    },
  },

  guide: {
    role: {
      question: 'ما دورك كمسؤول؟',
      other: 'دور مسؤول آخر',
      unsure: 'لا أعرف',
      every: 'يتيح لك دورك الموافقة للجميع. كل الطرق هنا متاحة لك.',
      noBox: 'يتيح لك دورك الموافقة للجميع. لا تعرض لك Microsoft خانة الاختيار.',
      cannot: 'لا تتيح معظم الأدوار الأخرى هذه الموافقة. الأدوار التي تتيحها: {roles}.',
      maybe: 'تخبرك Microsoft إذا لم يكن دورك كافيًا، ولا يتغير أي شيء عندئذٍ.',
      notYours: 'غير متاح لدورك',
    },
    forward: {
      button: 'إعادة توجيه إلى مسؤول',
      buttonGlobal: 'إعادة توجيه إلى مسؤول عام',
      copy: 'نسخ الطلب',
      then: 'تتضمن الرسالة ارتباط الموافقة وما يطلبه التطبيق وكيفية التحقق منه.',
      custom: 'هل يتيح لك دور مخصص الموافقة؟ إذًا فهذا الارتباط متاح لك أيضًا.',
    },
    approve: {
      then: 'يُفتح في نافذة جديدة. لا يلزم حساب LPC.',
    },
    ways: 'طرق أخرى للموافقة',
    tickBox: {
      heading: 'بخانة الاختيار عند تسجيل الدخول',
      who: 'لا تظهر الخانة إلا لأصحاب الدور {boxRoles}.',
      without: 'القبول من دون تحديد الخانة يعني الموافقة لك وحدك.',
      steps: [
        'سجّل الدخول كمسؤول في النافذة التي تُفتح.',
        'راجع الأذونات، ثم حدد الخانة {tickBox}.',
        'حدد {accept}.',
      ],
      also: 'يؤدي ذلك إلى توصيل علبة بريدك أيضًا. إذا كنت لا تريد ذلك، فاستخدم «الموافقة للجميع» بدلًا منه.',
      noBox: 'لا تظهر الخانة لدورك. استخدم طريقة أخرى.',
    },
    adminCenter: {
      heading: 'في مركز إدارة Entra',
      open: 'فتح Enterprise apps',
      steps: [
        'انتقل إلى {enterpriseApps}.',
        'ابحث عن {app} أو عن معرّف التطبيق، وحدده.',
        'حدد {permissions}، ثم {grant}.',
        'راجع الأذونات، ثم حدد {accept}.',
        'حدد {refresh}. تظهر الأذونات ضمن {adminConsentTab}.',
      ],
      id: 'معرّف التطبيق: {id}',
      copyId: 'نسخ معرّف التطبيق',
      missingHeading: 'ألا يظهر التطبيق في القائمة بعد؟',
      missing: 'يظهر التطبيق بعد أن يوافق عليه شخص ما مرة واحدة. يضيفه ارتباط الموافقة ويوافق عليه معًا.',
      addIt: 'الإضافة والموافقة',
      exact:
        'هل ما زالت المزامنة تطلب الموافقة؟ يذكر ارتباط الموافقة كل إذن بالاسم، وقد لا يفعل مركز الإدارة ذلك.',
    },
    commands: {
      heading: 'باستخدام الأوامر',
      lead: 'الأوامر معبأة مسبقًا للتطبيق {app}. تعمل فورًا: لا توجد صفحة تطلب منك التأكيد.',
      who: 'تحتاج على الأقل إلى الدور {leastRole}.',
      tool: 'الأداة',
      missingTool: 'لا يمكن لأداة Azure CLI الوصول إلى Microsoft Graph في السحابة الخاصة بك.',
      ids: 'استبدل المعرّفات بين الأقواس بالمعرّفات الواردة في الإجابات السابقة.',
      connect: 'تسجيل الدخول',
      grant: 'الموافقة للجميع',
      check: 'التحقق',
      undo: 'التراجع',
      copyConnect: 'نسخ أمر تسجيل الدخول',
      copyGrant: 'نسخ أمر الموافقة',
      copyCheck: 'نسخ أمر التحقق',
      copyUndo: 'نسخ أمر التراجع',
    },
    userConsent: {
      heading: 'السماح للأشخاص بالموافقة بأنفسهم',
      risk: 'الخطر: من دون مراجعة مسؤول، قد يُخدع الأشخاص فيوافقون على تطبيق ضار.',
      managed:
        'يمنع إعداد Microsoft نفسها، {managed}، الأعضاء من الموافقة على البريد والتقويم. موافقة واحدة من مسؤول أبسط.',
      where: 'تجد كل ذلك ضمن {consentSettings}.',
      open: 'فتح إعدادات الموافقة',
      setting: 'الإعداد: {setting}',
      choices: {
        'verified-low': {
          heading: 'ناشرون تم التحقق منهم، وتأثير منخفض',
          text: 'يوافق الأشخاص على تطبيقات الناشرين الذين تم التحقق منهم، وعلى الأذونات التي تصنّفها كمنخفضة فقط.',
          steps: [
            'في {userConsentSettings}، حدد هذا الإعداد، ثم {save}.',
            'في {permissionClassifications}، حدد {low}.',
            'حدد {addPermissions} وأضف الأذونات التي يطلبها {app}.',
          ],
        },
        'one-app': {
          heading: 'نهج لهذا التطبيق فقط',
          text: 'يمكن لنهج موافقة مخصص أن يحدد {app} بمعرّف التطبيق. يتطلب ذلك استخدام الأوامر.',
          steps: [],
        },
        requests: {
          heading: 'السماح للأشخاص بإرسال الطلبات',
          text: 'يرسل الأشخاص الطلب من نافذة Microsoft ويقرر أحد المسؤولين. قد يستغرق بدء ذلك ساعة.',
          steps: ['في {adminConsentSettings}، عيّن هذا الإعداد إلى {yes}.', 'اختر المراجعين، ثم حدد {save}.'],
        },
        'all-apps': {
          heading: 'جميع التطبيقات',
          text: 'لا ننصح بذلك. يمكن لأي شخص عندئذٍ الموافقة على أي تطبيق تقريبًا، وليس {app} فقط.',
          steps: [],
        },
      },
      openRequests: 'فتح الطلبات',
      policies: 'معلومات عن النُهج',
      groups: 'موافقة مالكي المجموعات إعداد آخر. لا يحتاج إليه {app}.',
      who: 'في مركز الإدارة، يغيّر المسؤول العام (Global Administrator) هذه الإعدادات. ويمكن لصاحب الدور Privileged Role Administrator تغييرها بالأوامر.',
      later: 'يسري التغيير على ما يوافق عليه الأشخاص لاحقًا. ما تمت الموافقة عليه يبقى ساريًا.',
    },
    know: 'معلومات مفيدة',
    permissions: {
      heading: 'الغرض من كل إذن',
      lead: 'يعمل {app} باسم الشخص الذي يسجّل الدخول، ولا يصل إلى أي شيء لا يمكن لهذا الشخص الوصول إليه.',
      also: 'تعرض Microsoft أيضًا الأساسيات: تسجيل الدخول، وملف التعريف الأساسي، والاحتفاظ بالوصول إلى البيانات التي سمحتَ بها.',
      each: 'لا تؤدي الموافقة إلى توصيل أي علبة بريد. يبقى على كل شخص تسجيل الدخول بنفسه.',
    },
    who: {
      heading: 'مَن يمكنه الموافقة',
      can: 'يتيح: {list}.',
      cannot: 'لا يتيح: {list}.',
      approve: 'الموافقة للجميع',
      tickBox: 'رؤية خانة الاختيار',
      settings: 'تغيير إعدادات الموافقة',
      others:
        'قد يتيح دور مخصص الموافقة أيضًا. لا تتيحها أدوار المسؤولين الأخرى، ويحتاج مراجعو الطلبات إلى أحد هذه الأدوار.',
      activate: 'هل أنت مؤهل للدور فقط؟ فعّله أولًا، ثم سجّل الدخول مجددًا.',
    },
    somePeople: {
      heading: 'لبعض الأشخاص فقط',
      lead: 'تشمل الموافقة الجميع. ويمكنك مع ذلك اختيار مَن يُسمح له بتسجيل الدخول.',
      steps: [
        'ابحث عن {app} ضمن {enterpriseApps}.',
        'في {properties}، عيّن {assignmentRequired} إلى {yes}. حدد {save}.',
        'حدد {usersAndGroups}، ثم {addAssignment}.',
        'اختر الأشخاص أو المجموعات، ثم حدد {assign}.',
      ],
      groups: 'تتطلب المجموعات Microsoft Entra ID P1 أو P2. لا تُحتسب المجموعات داخل المجموعات.',
    },
    undo: {
      heading: 'المراجعة والتراجع',
      steps: [
        'ابحث عن {app} ضمن {enterpriseApps}.',
        'حدد {permissions}، ثم {adminConsentTab}.',
        'حدد {more} بجوار أحد الأذونات.',
        'حدد {revoke}.',
      ],
      own: 'يظهر ما وافق عليه الأشخاص بأنفسهم ضمن {userConsentTab}. يمكنهم التراجع عنه بأنفسهم.',
      myApps: 'فتح My Apps',
      again: 'للموافقة مجددًا لاحقًا، استخدم ارتباط الموافقة. قد تحل موافقة جديدة محل موافقة سابقة.',
    },
    publisher: {
      heading: 'ما معنى «unverified»',
      lead: 'تتحقق Microsoft من هوية الناشر، لا مما يفعله التطبيق. تدل الشارة الزرقاء على أنها تحققت منها.',
      unverified: 'هل تعرض الصفحة {unverified}؟ قد يمنع ذلك الأعضاء من الموافقة، لكنه لا يمنع المسؤول.',
      you: 'لا يمكن إلا للناشر، {publisher}، تغيير ذلك. اسأل الدعم قبل الموافقة.',
      clouds: 'لا تتحقق Microsoft من الناشرين في هذه السحابة.',
      support: 'الاتصال بالدعم',
    },
    genuine: {
      heading: 'التحقق من الطلب أو رفضه',
      checks: [
        'يعرض شريط العناوين {host} أثناء تسجيل الدخول واتخاذ القرار.',
        'تذكر صفحة Microsoft اسم {app}، والناشر {publisher}.',
        'يحمل ارتباط الموافقة معرّف التطبيق {id}.',
        'الأذونات هي المذكورة هنا، ولا شيء غيرها.',
        'مَن أرسل الطلب شخص تعرفه.',
      ],
      refuse: 'ألم تكن تتوقع الطلب؟ لا توافق عليه. أغلق الصفحة، وأخبر فريق الأمان لديك.',
      nothing: 'لا يتغير أي شيء إذا لم توافق.',
    },
    leftover: {
      heading: 'إزالة مستخدم LPC مؤقت',
      lead: 'فقط إذا أنشأتَ مستخدم LPC لتحديد الخانة. تبقى الموافقة سارية بعد إزالة هذا المستخدم.',
      steps: [
        'سجّل الدخول إلى لوحة LPC Admin وافتح «Users».',
        'حدد رمز الترس بجوار المستخدم المؤقت.',
        'حدد «Force Delete».',
        'تحقق من عدم ظهور المستخدم في القائمة.',
      ],
      access: 'ألا يمكنك الوصول إلى اللوحة؟ اتصل بالدعم: يتيحونها لعملاء Enterprise.',
      article: 'معلومات عن اللوحة',
    },
    more: {
      heading: 'مقالات ذات صلة',
      articles: {
        deployment: 'نشر LPC لعدة أشخاص',
        'server-access': 'الوصول إلى خادم البريد وEWS (LPC)',
        'need-approval': 'عند ظهور Need admin approval (LPC)',
        faq: 'أسئلة وأجوبة (LPC)',
        'deploy-add-ins': 'نشر الوظائف الإضافية للجميع (Microsoft)',
        'ews-access': 'التحكم في الوصول إلى EWS (Microsoft)',
        'consent-experience': 'شرح صفحة الموافقة (Microsoft)',
        'consent-policies': 'نُهج الموافقة على التطبيقات (Microsoft)',
        'privacy-security': 'خصوصية الوظائف الإضافية وأمانها (Microsoft)',
      },
    },
    feedback: 'يسعدنا معرفة رأيك',
    then: '، ثم ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: 'رفضت Microsoft الوصول إلى بعض البيانات',
        lead: 'سجّلتَ الدخول، لكن أحد الحقوق غير متوفر. يمكن للمسؤول التحقق من الموافقة على {app}.',
      },
      admin: {
        heading: 'إذن أو حق غير متوفر',
        lead: 'يعمل تسجيل الدخول، لكن Microsoft رفضت إتاحة البيانات. وافق على {app} مجددًا وراجع الأذونات.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'هذا الحساب متوقف',
        lead: 'يمكن للمسؤول إعادة تشغيله. يمكنك أيضًا استخدام حساب آخر.',
      },
      admin: {
        heading: 'هذا الحساب متوقف',
        lead: 'أعد تشغيله في مركز إدارة Entra، أو سجّل الدخول بحساب آخر.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'تلزم موافقة المسؤول أولًا',
        lead: 'لا تسمح مؤسستك إلا للمسؤولين بالموافقة على {app}. اطلب الموافقة الآن وأنهِ الإعداد هنا لاحقًا.',
      },
      admin: {
        heading: 'الموافقة على {app} للجميع',
        lead: 'لا يمكن للأعضاء في {organization} الموافقة على {app} بأنفسهم. موافقة واحدة من مسؤول تشمل الجميع.',
        steps: ['حدد «الموافقة للجميع» وسجّل الدخول كمسؤول.', 'راجع الأذونات والناشر.', 'حدد «Accept».'],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'تلزم موافقة مسؤول آخر',
        lead: 'لا تتيح Microsoft الموافقة على {app} إلا لبعض أدوار المسؤولين. اطلب ذلك من مسؤول لديه أحدها.',
      },
      admin: {
        heading: 'دورك كمسؤول لا يكفي هنا',
        lead: 'لا تتيح Microsoft الموافقة على {app} للجميع إلا لبعض أدوار المسؤولين. اطلب ذلك من مسؤول لديه أحدها.',
        steps: [
          'يتيح الدور Privileged Role Administrator الموافقة على كل التطبيقات.',
          'يتيح دور مسؤول تطبيق السحابة (Cloud Application Administrator) الموافقة على معظم التطبيقات.',
          'أرسل إلى زميلك ارتباط «الموافقة للجميع».',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: 'التطبيق {app} متوقف هنا',
        lead: 'أوقفت مؤسستك {app}. يمكن للمسؤول إعادة تشغيله.',
      },
      admin: {
        heading: 'التطبيق {app} متوقف في المستأجر',
        lead: 'لا يمكن لأحد تسجيل الدخول حتى يُعاد تشغيله. إذا كان قيد التشغيل بالفعل، فاتصل بالدعم.',
        steps: [
          'في مركز إدارة Entra، انتقل إلى «Enterprise apps».',
          'حدد {app}، ثم «Properties».',
          'عيّن «Enabled for users to sign in?» إلى «Yes».',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'يحتاج {app} إلى إصلاح من مطوّريه',
        lead: 'أحد الإعدادات لدينا غير صحيح، لذا يتعذر على Microsoft تسجيل دخولك. اتصل بالدعم وأرفق التفاصيل.',
      },
      admin: {
        heading: 'يحتاج {app} إلى إصلاح من مطوّريه',
        lead: 'أحد إعدادات التطبيق غير صحيح، ولا يمكن لأي من إعداداتك تغيير ذلك. اتصل بالدعم وأرفق التفاصيل.',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: 'التطبيق {app} غير معروف هنا بعد',
        lead: 'لم يُضف إلى مؤسستك بعد. يضيفه المسؤول بالموافقة عليه مرة واحدة.',
      },
      admin: {
        heading: 'إضافة {app} إلى المستأجر',
        lead: 'تؤدي الموافقة إلى إضافة {app} إلى {organization}. استخدم حساب المسؤول في المستأجر الذي يضم علب البريد.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'يحتاج {app} إلى إصلاح من مطوّريه',
        lead: 'أحد الإعدادات لدينا غير متوافق. اتصل بالدعم؛ وقد تفيد أيضًا موافقة المسؤول على {app}.',
      },
      admin: {
        heading: 'أذونات {app} غير متوافقة',
        lead: 'يختلف تسجيل التطبيق عما يطلبه. حاول الموافقة عليه؛ وإذا لم ينجح ذلك، فاتصل بالدعم.',
      },
    },
    'conditional-access': {
      member: {
        heading: 'قاعدة أمان أوقفت تسجيل الدخول',
        lead: 'لا تسمح قواعد مؤسستك بذلك من هنا. يمكن للمسؤول معرفة السبب من تفاصيل الدعم.',
      },
      admin: {
        heading: 'الوصول المشروط حظر تسجيل الدخول',
        lead: 'ابحث عن تسجيل الدخول بمعرّف الارتباط (correlation ID) الوارد في تفاصيل الدعم. يذكر السجل اسم النهج.',
        steps: [
          'في مركز إدارة Entra، افتح «Sign-in logs».',
          'ابحث عن تسجيل الدخول وحدد «الوصول المشروط» (Conditional Access).',
          'عدّل النهج، أو اسمح فيه للتطبيق {app}.',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'لم تُقبل الأذونات',
        lead: 'يحتاج إليها {app} لمزامنة بريدك. أعد المحاولة وحدد {accept}، أو اطلب من المسؤول الموافقة عليه.',
      },
      admin: {
        heading: 'لم تُقبل الأذونات',
        lead: 'لم يتغير أي شيء في {organization}. يمكنك الموافقة على {app} للجميع بعد مراجعة الأذونات.',
      },
    },
    'consent-required': {
      member: {
        heading: 'لم تتم الموافقة على {app} بعد',
        lead: 'يجب أن يوافق شخص ما على {app} لعلبة البريد هذه. جرّب ذلك هنا، أو اسأل المسؤول.',
      },
      admin: {
        heading: 'لم يوافق أحد على {app} بعد',
        lead: 'يمكن لمسؤول الموافقة عليه مرة واحدة لجميع مَن في {organization}. ويمكن للأعضاء ذلك أيضًا إذا سمحت إعداداتك.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'هذا الجهاز غير مسموح به بعد',
        lead: 'لا تسمح مؤسستك باستخدام {app} إلا على أجهزتها. استخدم جهاز العمل، أو اسأل المسؤول.',
      },
      admin: {
        heading: 'هذا الجهاز غير مسموح به',
        lead: 'يشترط الوصول المشروط جهازًا متوافقًا أو مُدارًا. راجع النهج، أو سجّل الجهاز.',
        steps: [
          'في مركز إدارة Entra، افتح «Sign-in logs».',
          'ابحث عن تسجيل الدخول وحدد «الوصول المشروط» (Conditional Access).',
          'عدّل النهج، أو سجّل الجهاز.',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'لا يسمح Exchange بدخول {app}',
        lead: 'هذا الوصول متوقف في مؤسستك. يمكن للمسؤول السماح للتطبيق {app}.',
      },
      admin: {
        heading: 'يحظر Exchange Online التطبيق {app}',
        lead: 'الموافقة موجودة، لكن Exchange Web Services متوقفة أو أن {app} ليس في قائمة السماح.',
        steps: [
          'افتح Exchange Online PowerShell.',
          'شغّل Get-OrganizationConfig وراجع إعدادات EWS.',
          'أضف معرّف التطبيق إلى EwsAllowedAppIDs.',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'لم ينجح تسجيل الدخول عبر Outlook',
        lead: 'لم يخبرنا Outlook بالسبب. أعد المحاولة، أو استخدم Outlook في المستعرض.',
      },
      admin: {
        heading: 'لم ينجح تسجيل الدخول عبر Outlook',
        lead: 'لم يخبرنا Outlook بالسبب. لا يزال بإمكانك الموافقة على {app} للجميع عبر الارتباط.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'لا تزال نافذة تسجيل الدخول مفتوحة',
        lead: 'أكمل تسجيل الدخول في تلك النافذة أو أغلقها، ثم أعد المحاولة هنا.',
      },
      admin: {
        heading: 'لا تزال نافذة تسجيل الدخول مفتوحة',
        lead: 'أكمل تسجيل الدخول في تلك النافذة أو أغلقها، ثم أعد المحاولة هنا.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'لا توجد علبة بريد عبر الإنترنت لهذا الحساب',
        lead: 'تتطلب المزامنة علبة بريد في Exchange Online. استخدم حساب علبة بريدك، أو اسأل المسؤول.',
      },
      admin: {
        heading: 'لا توجد علبة بريد عبر الإنترنت لهذا الحساب',
        lead: 'عيّن للشخص ترخيصًا يتضمن Exchange Online، أو انقل علبة البريد إليه. قد يستغرق ذلك بضع دقائق.',
      },
    },
    'mfa-required': {
      member: {
        heading: 'تريد Microsoft التحقق من هويتك',
        lead: 'سجّل الدخول مرة أخرى وأكّد هويتك، بهاتفك مثلًا.',
      },
      admin: {
        heading: 'يلزم إثبات ثانٍ للهوية',
        lead: 'تشترط النُهج لديك المصادقة متعددة العوامل. سجّل الدخول مرة أخرى وأكملها في نافذة Microsoft.',
      },
    },
    network: {
      member: {
        heading: 'يتعذر الوصول إلى Microsoft',
        lead: 'تحقق من الاتصال وأعد المحاولة. قد تكون شبكة مؤسستك هي التي تحظره.',
      },
      admin: {
        heading: 'يتعذر الوصول إلى Microsoft',
        lead: 'تحقق من الاتصال. قد يحظر خادم وكيل أو جدار حماية صفحة تسجيل الدخول إلى Microsoft.',
      },
    },
    'not-configured': {
      member: {
        heading: 'لم يكتمل إعداد {app} بعد',
        lead: 'ما زال على مطوّريه إكمال أحد الإعدادات. اتصل بالدعم.',
      },
      admin: {
        heading: 'لم يكتمل إعداد {app} بعد',
        lead: 'ليس لهذه النسخة من الوظيفة الإضافية تسجيل تطبيق. اتصل بالدعم.',
      },
    },
    offline: {
      member: { heading: 'أنت غير متصل', lead: 'اتصل بالإنترنت، ثم أعد المحاولة.' },
      admin: { heading: 'أنت غير متصل', lead: 'اتصل بالإنترنت، ثم أعد المحاولة.' },
    },
    'organization-not-ready': {
      member: {
        heading: 'مؤسستك غير جاهزة بعد',
        lead: 'انتظر دقيقة وأعد المحاولة. إذا استمر ذلك، فيجب أن ينظر المسؤول في الأمر.',
      },
      admin: {
        heading: 'المستأجر غير جاهز بعد',
        lead: 'ربما لا تزال Microsoft تضيف التطبيق. إذا استمر ذلك، فيجب أن يتولى مسؤول إدارة المستأجر أولًا.',
        steps: [
          'انتظر دقيقة، ثم وافق مجددًا.',
          'وإلا فافتح مركز إدارة Microsoft 365.',
          'أضف مجالك وأثبت أنك تملكه.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'تلزم موافقة المسؤول لديهم',
        lead: 'أنت تعمل هنا لصالح مؤسسة أخرى. يجب أن يوافق مسؤول فيها على {app} أولًا.',
      },
      admin: {
        heading: 'تلزم موافقة المسؤول لدى العميل',
        lead: 'لا يمكن للمسؤولين لدى الشركاء استخدام {app} هنا بعد. يجب أن يوافق عليه مسؤول لدى العميل أولًا.',
      },
    },
    'password-refused': {
      member: {
        heading: 'لم تقبل Microsoft كلمة المرور',
        lead: 'ربما تكون غير صحيحة أو قديمة، أو أن الحساب مؤمّن لفترة. سجّل الدخول مجددًا، أو أعد تعيينها.',
      },
      admin: {
        heading: 'لم تقبل Microsoft كلمة المرور',
        lead: 'ربما تكون غير صحيحة أو منتهية الصلاحية، أو أن الحساب مؤمّن. يوضح سجل تسجيل الدخول السبب.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'لم تُفتح نافذة Microsoft',
        lead: 'ربما يحظر المستعرض النوافذ الجديدة هنا. اسمح بها لهذا الموقع وأعد المحاولة.',
        steps: [
          'ابحث في شريط العناوين عن علامة النافذة المحظورة.',
          'اسمح بالنوافذ المنبثقة لهذا الموقع.',
          'عُد إلى هنا وحدد «إعادة المحاولة».',
        ],
      },
      admin: {
        heading: 'لم تُفتح نافذة Microsoft',
        lead: 'ربما يحظر المستعرض النوافذ الجديدة هنا. اسمح بها، أو وافق على {app} عبر الارتباط.',
      },
    },
    'service-disabled': {
      member: {
        heading: 'إحدى خدمات Microsoft متوقفة',
        lead: 'يحتاج {app} إلى خدمة في Microsoft 365 متوقفة في مؤسستك. يمكن للمسؤول التحقق من ذلك.',
      },
      admin: {
        heading: 'إحدى خدمات Microsoft 365 متوقفة',
        lead: 'ربما انتهى الاشتراك أو أُوقفت الخدمة. تحقق من الأمرين، ثم أعد المحاولة.',
        steps: [
          'في مركز إدارة Microsoft 365، راجع «الفوترة» (Billing).',
          'في مركز إدارة Entra، انتقل إلى «Enterprise apps».',
          'شغّل تسجيل الدخول لتطبيق Office 365 Exchange Online.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'تنقص مؤسستك إحدى الخدمات',
        lead: 'يحتاج {app} إلى خدمة في Microsoft 365 ليست لدى مؤسستك بعد. يمكن للمسؤول التحقق من ذلك.',
      },
      admin: {
        heading: 'خدمة غير متوفرة في المستأجر',
        lead: 'يحتاج {app} إلى Exchange Online أو إلى خدمة أخرى ليست لدى {organization} بعد. راجع التراخيص، ثم وافق على {app}.',
        steps: ['في مركز إدارة Microsoft 365، راجع «الفوترة» (Billing).', 'ثم حدد «الموافقة للجميع».'],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'لدى Microsoft مشكلة مؤقتة',
        lead: 'المشكلة ليست من جهتك. انتظر بضع دقائق، ثم أعد المحاولة.',
      },
      admin: {
        heading: 'لدى Microsoft مشكلة مؤقتة',
        lead: 'المشكلة ليست من جهتك. انتظر بضع دقائق، ثم أعد المحاولة.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'لم تصل الإجابة من Microsoft',
        lead: 'أعد المحاولة. إذا تكرر ذلك، فاتصل بالدعم وأرفق التفاصيل.',
      },
      admin: {
        heading: 'لم تصل الإجابة من Microsoft',
        lead: 'أعد المحاولة. إذا تكرر ذلك، فاتصل بالدعم وأرفق التفاصيل.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'سجّل الدخول مجددًا',
        lead: 'انتهت جلستك في Microsoft. سجّل الدخول لتستمر المزامنة.',
      },
      admin: {
        heading: 'سجّل الدخول مجددًا',
        lead: 'انتهت الجلسة في Microsoft. سجّل الدخول لتستمر المزامنة.',
      },
    },
    'storage-full': {
      member: {
        heading: 'لا توجد مساحة متبقية في هذا المستعرض',
        lead: 'يحتفظ تسجيل الدخول بمعلومة هنا حتى يكتمل. امسح بيانات هذا الموقع في المستعرض وأعد المحاولة.',
      },
      admin: {
        heading: 'لا توجد مساحة متبقية في هذا المستعرض',
        lead: 'يحتفظ تسجيل الدخول بمعلومة هنا حتى يكتمل. امسح بيانات هذا الموقع، أو وافق على {app} عبر الارتباط.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'يتعذر بدء تسجيل الدخول الآن',
        lead: 'لم يُحمَّل جزء من {app}. تحقق من الاتصال وأعد المحاولة.',
      },
      admin: {
        heading: 'يتعذر بدء تسجيل الدخول الآن',
        lead: 'لم يُحمَّل جزء من {app}. لا يزال بإمكانك الموافقة على {app} عبر الارتباط.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'لا يسمح أحد النُهج بهذا الحساب',
        lead: 'لا تسمح قواعد مؤسستك بهذا الحساب هنا. استخدم حساب العمل، أو اسأل المسؤول.',
      },
      admin: {
        heading: 'نهج بين المستأجرين يحظر تسجيل الدخول',
        lead: 'لا تسمح قيود المستأجر (tenant restrictions) أو إعدادات الوصول بين المستأجرين (cross-tenant access settings) بهذا الحساب هنا. راجعها في مركز إدارة Entra.',
      },
    },
    throttled: {
      member: {
        heading: 'تطلب Microsoft الانتظار قليلًا',
        lead: 'كان عدد الطلبات كبيرًا. انتظر دقيقة، ثم أعد المحاولة.',
      },
      admin: {
        heading: 'تطلب Microsoft الانتظار قليلًا',
        lead: 'كان عدد الطلبات كبيرًا. انتظر دقيقة، ثم أعد المحاولة.',
      },
    },
    'timed-out': {
      member: {
        heading: 'استغرق تسجيل الدخول وقتًا طويلًا',
        lead: 'لم تصل إجابة من نافذة Microsoft. أعد المحاولة عندما يناسبك ذلك.',
      },
      admin: {
        heading: 'استغرق تسجيل الدخول وقتًا طويلًا',
        lead: 'لم تصل إجابة من نافذة Microsoft. أعد المحاولة، أو وافق على {app} عبر الارتباط.',
      },
    },
    unknown: {
      member: {
        heading: 'لم ينجح تسجيل الدخول هذه المرة',
        lead: 'لم تخبرنا Microsoft بالسبب. أعد المحاولة، أو أرسل التفاصيل إلى الدعم.',
      },
      admin: {
        heading: 'لم ينجح تسجيل الدخول هذه المرة',
        lead: 'لم تخبرنا Microsoft بالسبب. لا يزال بإمكانك الموافقة على {app} للجميع، أو إرسال التفاصيل إلى الدعم.',
      },
    },
    'unverified-publisher': {
      member: {
        heading: 'يجب أن يراجع المسؤول {app}',
        lead: 'تطلب Microsoft أن يراجع مسؤول التطبيقات الجديدة قبل استخدامها. أرسل طلبًا إلى المسؤول.',
      },
      admin: {
        heading: 'مراجعة {app} ثم الموافقة عليه',
        lead: 'تعذر على Microsoft التحقق من ناشر {app}. راجع الناشر والأذونات، ثم وافق عليه للجميع.',
        steps: [
          'قارن الناشر وموقع الويب بما ورد في عقدك.',
          'راجع الأذونات التي يطلبها {app}.',
          'حدد «الموافقة للجميع» عندما تثق بها.',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'لستَ في قائمة {app}',
        lead: 'يختار المسؤول مَن يُسمح له باستخدام {app}. اطلب إضافتك، ثم تحقق مرة أخرى.',
      },
      admin: {
        heading: 'إضافة أشخاص إلى {app}',
        lead: 'تم تعيين «Assignment required» للتطبيق {app}، ولم يُعيَّن هذا الشخص له. عيّن الشخص أو مجموعة.',
        steps: [
          'في مركز إدارة Entra، انتقل إلى «Enterprise apps».',
          'حدد {app}، ثم «Users and groups».',
          'حدد «Add user/group» وعيّن الأشخاص.',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: 'لم يكتمل تسجيل الدخول بعد',
        lead: 'أُغلقت نافذة Microsoft قبل الانتهاء. لم يتغير أي شيء؛ أعد المحاولة عندما يناسبك ذلك.',
      },
      admin: {
        heading: 'لم تكتمل الموافقة بعد',
        lead: 'أُغلقت نافذة Microsoft قبل الانتهاء. لم يتغير أي شيء في {organization}.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'انقطع اتصال النافذة بهذه الصفحة',
        lead: 'أبقى المستعرض نافذة Microsoft منفصلة. أعد المحاولة؛ وإذا تكرر ذلك، فاتصل بالدعم.',
      },
      admin: {
        heading: 'انقطع اتصال النافذة بهذه الصفحة',
        lead: 'عزل المستعرض نافذة Microsoft. لا يزال بإمكانك الموافقة على {app} عبر الارتباط.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'لا يمكن استخدام هذا الحساب هنا',
        lead: 'لا ينتمي الحساب إلى هذه المؤسسة. استخدم حساب العمل لعلبة بريدك.',
      },
      admin: {
        heading: 'هذا الحساب ليس في المؤسسة',
        lead: 'استخدم حسابًا في {organization}، أو ادعُ هذا الحساب كضيف. تتطلب المزامنة حساب علبة البريد.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'أنت تستخدم سحابة Microsoft أخرى',
        lead: 'تم إعداد {app} لسحابة مختلفة. اتصل بالدعم لنُعدّه لك.',
      },
      admin: {
        heading: 'المستأجر لديك في سحابة أخرى',
        lead: 'تم إعداد {app} لسحابة Microsoft غير التي تستخدمها {organization}. اتصل بالدعم لتغيير ذلك.',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: 'يسجّل دخول الشخص ويقرأ اسمه وعنوانه.',
      whyNot: 'لا يمكنه قراءة ملفات تعريف أشخاص آخرين.',
    },
    'Mail.ReadWrite': {
      why: 'يقرأ بريد الشخص لحفظه في سجلات العملاء، ويضع علامة على ما تم حفظه.',
      whyNot: 'لا يمكنه إرسال البريد أو فتح علب بريد أشخاص آخرين.',
    },
    'Mail.Send': {
      why: 'يرسل البريد الذي كتبه الشخص، باسم هذا الشخص.',
      whyNot: 'لا يمكنه الإرسال باسم أي شخص آخر.',
    },
    'Calendars.ReadWrite': {
      why: 'يحافظ على مزامنة اجتماعات الشخص.',
      whyNot: 'لا يشمل التقويمات التي شاركها آخرون.',
    },
    'Contacts.ReadWrite': {
      why: 'يحافظ على مزامنة جهات اتصال الشخص.',
      whyNot: 'لا يمكنه قراءة دليل المؤسسة.',
    },
    'Tasks.ReadWrite': {
      why: 'يحافظ على مزامنة مهام الشخص.',
      whyNot: 'لا يمكنه قراءة المهام التي لم يشاركها أحد مع هذا الشخص.',
    },
  },

  portalNames: {},
  roleNames: {
    'Global Administrator': 'المسؤول العام (Global Administrator)',
    'Privileged Role Administrator': 'Privileged Role Administrator',
    'Application Administrator': 'مسؤول التطبيق (Application Administrator)',
    'Cloud Application Administrator': 'مسؤول تطبيق السحابة (Cloud Application Administrator)',
  },
};
