import { dialog } from './dialog/he';
import type { Locale } from './locale';
import { shell } from './shell/he';

/**
 * Hebrew, right to left. For reviewers:
 *
 * Names on Microsoft's screens. A: seen on the screen; B: from Microsoft's translated documentation, so with the English in
 * brackets; U: no translation known, so in English only.
 * - B: מנהל מערכת כללי (Microsoft 365 and Dynamics 365 documentation, he-IL, several pages; read 2026-11-25); גישה מותנית,
 *   אימות רב-גורמי (learn.microsoft.com/he-il, on multifactor authentication for Microsoft 365).
 * - U: the other roles; Need admin approval, Approval required, Request approval, Accept, Consent on behalf of your
 *   organization, unverified, Billing, and all names in the Entra admin center. To be checked: whether that center has an
 *   interface in Hebrew at all. ”הענק הסכמת מנהל” for Grant admin consent stands in older documentation about other pages
 *   only, so it isn't used.
 *
 * Address: gender-neutral, with a slash only in “I’m an admin”. Infinitives for buttons and steps, יש or ניתן plus
 * infinitive, impersonal sentences; second person only in forms that are written the same for all, like שלך and לך.
 * Sentences begin with a Hebrew word where possible, so that plain text gets the right direction.
 *
 * Glossary: admin מנהל מערכת, plural and neutral הנהלת המערכת; approve לאשר; consent הסכמה; permission הרשאה; request בקשה;
 * organization ארגון; tenant דייר; publisher מפרסם; sign in כניסה; mailbox תיבת דואר; set up sync הגדרת סינכרון; check box
 * תיבת סימון; policy מדיניות; add-in תוספת; link קישור.
 */
export const he: Locale = {
  shell,
  pane: {
    signInFirst: {
      heading: 'יש להיכנס קודם אל {system}',
      lead: 'הסינכרון מחבר את תיבת הדואר שלך עם {system}. יש להיכנס לשם, ואז להגדיר את הסינכרון.',
      button: 'להיכנס אל {system}',
    },
    notHosted: {
      heading: 'תיבת הדואר הזו אינה ב-Microsoft 365',
      'outlook-com': 'זו תיבת דואר של Outlook.com. {app} דורש תיבת דואר של עבודה ב-Microsoft 365.',
      gmail: 'זו תיבת דואר של Gmail. {app} דורש תיבת דואר של עבודה ב-Microsoft 365.',
      'on-premises': 'היא בשרת Exchange של הארגון. {app} דורש תיבת דואר ב-Microsoft 365.',
      next: 'יש לפתוח תיבת דואר של חשבון העבודה ולנסות שוב.',
      anyway: 'כניסה בכל זאת',
    },
    sharedMailbox: {
      heading: 'זו תיבת דואר משותפת',
      lead: 'תיבות דואר משותפות אינן מסונכרנות. יש לפתוח את תיבת הדואר שלך ואז להגדיר את הסינכרון.',
      own: 'הגדרת תיבת הדואר שלי',
    },
    signingIn: {
      heading: 'להמשיך בחלון של Microsoft',
      lead: 'יש להיכנס שם עם חשבון העבודה. הדף הזה ימשיך מעצמו.',
      seeing: 'Microsoft לא מאפשרת להמשיך?',
      sawApproval: 'מופיע {needApproval}',
      sawForm: 'אם מופיעה בקשה לנימוק, יש להדביק את הנימוק שלנו ולבחור {requestApproval}.',
      copyReason: 'להעתיק את הנימוק',
      sent: 'שלחתי את הבקשה',
      cancel: 'ביטול',
    },
    checking: {
      heading: 'מתבצעת בדיקה מול Microsoft',
      lead: 'הבדיקה נמשכת כמה שניות.',
      cancel: 'ביטול',
    },
    clickNeeded: {
      heading: 'עדיין צריך את החלון של Microsoft',
      lead: 'הדפדפן פותח אותו רק כשבוחרים בלחצן.',
      open: 'פתיחת החלון של Microsoft',
      cancel: 'ביטול',
    },
    asking: {
      heading: 'מה הופיע?',
      lead: 'Microsoft לא מסרה לנו מדוע התהליך נעצר. התשובה שלך תראה לנו מה יעזור.',
      approval: '{needApproval}',
      form: '{approvalRequired}, ושלחתי בקשה',
      closed: 'סגרתי את החלון או בחרתי בביטול',
      nothing: 'לא נפתח חלון',
      other: 'משהו אחר',
      paste: 'להדביק כאן את הטקסט שהופיע',
      pasteHint: 'לדוגמה, ההודעה עם המספר שלה.',
      explain: 'להסביר',
      admin: 'אני מנהל/ת מערכת',
    },
    advice: {
      notYet: 'עדיין לא אושר. זה עשוי לקחת זמן.',
      unknown: 'Microsoft לא מסרה אם הבקשה אושרה.',
      details: 'פרטים לתמיכה',
      copyDetails: 'להעתיק את הפרטים',
      copied: 'הועתק',
      notCopied: 'ההעתקה חסומה כאן. יש לבחור את הטקסט ולהעתיק אותו.',
      notLoaded: 'לא ניתן לטעון את החלק הזה.',
      steps: 'מה לעשות',
      yourOrganization: 'הארגון שלך',
    },
    actions: {
      'email-admin': 'לשלוח דוא״ל להנהלת המערכת',
      'copy-request': 'להעתיק את הבקשה',
      'i-am-admin': 'אני מנהל/ת מערכת',
      'i-am-not-admin': 'אני לא מנהל/ת מערכת',
      'check-again': 'לבדוק שוב',
      'try-again': 'לנסות שוב',
      'approve-for-everyone': 'לאשר לכולם',
      'tick-box': 'להיכנס ולסמן את התיבה',
      'use-other-account': 'להשתמש בחשבון אחר',
      'contact-support': 'לפנות לתמיכה',
      back: 'חזרה',
    },
    waiting: {
      heading: 'בהמתנה להנהלת המערכת',
      headingApproval: 'לאשר בדף של Microsoft',
      approval: 'דף האישור נפתח בתאריך {date}. יש לבחור בו {accept}, ואז לחזור לכאן.',
      asAdmin: 'אני מנהל/ת מערכת',
      otherWays: 'דרכים נוספות לאשר',
      mail: 'הבקשה נשלחה בדוא״ל בתאריך {date}.',
      copy: 'הבקשה הועתקה בתאריך {date}. יש לשלוח אותה להנהלת המערכת.',
      workflow: 'הבקשה נשלחה בחלון של Microsoft בתאריך {date}.',
      next: 'יש לחזור לכאן אחרי האישור. ניתן גם לבדוק עכשיו.',
      check: 'לבדוק שוב',
      finish: 'לסיים את ההגדרה',
      restart: 'להתחיל מחדש',
    },
    partly: {
      heading: 'חלק מההרשאות חסרות',
      lead: 'הכניסה הצליחה, אבל {app} עדיין לא רשאי לעשות הכול. ההרשאות החסרות:',
      next: 'הנהלת המערכת יכולה לאשר אותן באמצעות אותו קישור.',
      everything: 'הקישור מבקש שוב את כל ההרשאות, כדי שאף הרשאה שניתנה קודם לא תלך לאיבוד.',
    },
    wrongAccount: {
      heading: 'זה חשבון אחר',
      lead: 'נכנסת בתור {account}, אבל תיבת הדואר הזו שייכת לחשבון {mailbox}. דבר לא נשמר.',
      admin: 'אם זה היה החשבון של הנהלת המערכת וניתן אישור, יש לסיים עכשיו עם החשבון שלך.',
      shared:
        'האם {mailbox} היא תיבת דואר משותפת? תיבות דואר משותפות אינן מסונכרנות. יש לפתוח את תיבת הדואר שלך ואז להגדיר את הסינכרון.',
      finish: 'להשתמש בחשבון הנכון',
      stop: 'לעצור כאן',
    },
    reach: {
      question: 'סימנת את {tickBox}?',
      yes: 'כן, לכולם',
      no: 'לא, או לא ידוע לי',
      everyone: 'אושר לכולם: עכשיו העמיתים שלך יכולים לבחור ”הגדרת סינכרון”.',
      self: 'זה אושר עבורך, אבל עדיין לא עבור אחרים.',
      approve: 'לאשר לכולם',
    },
    connected: {
      heading: 'הכניסה הצליחה',
      lead: 'הסינכרון הוגדר עבור {account}.',
      remembered: 'הוגדר ב-{date}, לא נבדק עכשיו',
      rememberedLead: 'אפשר לבדוק עכשיו אם הסינכרון עדיין עובד. ייתכן ש-Microsoft תבקש ממך להיכנס.',
      rememberedAsking: 'אנחנו שואלים את Microsoft אם הוא עדיין עובד.',
      checking: 'תיבת הדואר שלך בבדיקה',
      checkingLead: 'הכניסה הצליחה. כעת אנו בודקים מול תיבת הדואר שלך אם הסינכרון יכול לפעול.',
      since: 'מחובר מאז {date}.',
      settings: 'הגדרות סינכרון',
    },
    mailbox: {
      title: 'תיבת הדואר שלך',
      areas: { mail: 'דואר', calendar: 'לוח שנה', contacts: 'אנשי קשר', tasks: 'משימות' },
      states: {
        asking: 'בבדיקה',
        works: 'פועל',
        'permission-missing': 'חסרה הרשאה',
        'not-available': 'לא זמין',
        busy: 'עמוס: יש להמתין {seconds} שנ׳',
        unknown: 'אין תשובה',
      },
      unasked: 'לא נעשתה בדיקה מאז שנפתח הדף הזה.',
      silent: 'עדיין לא התקבלה תשובה מתיבת הדואר שלך. ניתן לבדוק שוב מאוחר יותר.',
      again: 'נבדוק שוב באופן אוטומטי.',
      help: 'מה יעזור',
      helpWith: 'מה יעזור: {area}',
      signIn: 'להיכנס שוב',
      ews: 'הסינכרון כאן משתמש ב-Exchange Web Services. לא ניתן לדעת דרך Microsoft Graph אם השירות מופעל.',
      ewsHelp: 'מה הנהלת המערכת יכולה לבדוק',
    },
    settings: {
      heading: 'הגדרות סינכרון',
      interrupted: 'משהו מפריע כרגע. יש לחזור כדי לראות מה יעזור.',
      account: 'חשבון',
      accountUnknown: 'יתברר אחרי הבדיקה הבאה',
      organization: 'ארגון',
      since: 'מחובר מאז',
      lastCheck: 'בדיקה אחרונה',
      never: 'עדיין לא',
      checkNow: 'לבדוק עכשיו',
      checked: 'תיבת הדואר שלך נבדקה.',
      allowed: 'מה מותר',
      allowedUnknown: 'זה יתברר אחרי הבדיקה הבאה.',
      missing: 'חסר: {scope}',
      addLead:
        'ניתן להוסיף הרשאה חסרה לאחרות. אם בארגון שלך רק הנהלת המערכת רשאית לאשר, נדרש אישור נוסף שלה, כי האישור חל על רשימה קבועה.',
      add: 'להוסיף את מה שחסר',
      ask: 'לפנות להנהלת המערכת',
      service: 'שירות הסינכרון',
      serviceNone: 'לא הוגדר כאן שירות סינכרון, ולכן לא נמסרה הודעה לאף גורם אחר.',
      serviceDone: 'השירות מכיר את החיבור הזה.',
      servicePending: 'השירות עדיין לא מכיר את החיבור הזה. נודיע לו מיד אחרי הבדיקה של תיבת הדואר שלך.',
      serviceFailed:
        'השירות עדיין לא מכיר את החיבור הזה. ננסה שוב בפתיחה הבאה של הדף הזה, ודבר לא הולך לאיבוד.',
      serviceOwed: 'הוא עדיין לא יודע שחיבור קודם הסתיים. ננסה שוב כשהדף הזה ייפתח.',
      tryNow: 'לנסות עכשיו',
      otherAccount: 'להשתמש בחשבון אחר',
      disconnect: 'לנתק',
      details: 'פרטים',
      tenant: 'מזהה דייר',
      back: 'חזרה',
    },
    disconnecting: {
      heading: 'לנתק את תיבת הדואר הזו?',
      lead: 'לאחר מכן הדף הזה ישכח את החיבור ואת החשבון שלך.',
      service: 'שירות הסינכרון יקבל הוראה להפסיק.',
      remains: 'Microsoft שומרת את מה שאושר. כדי לבטל גם את זה:',
      own: 'מה שאישרת בעצמך: יש להסיר אותו ב-My Apps.',
      admin: 'מה שהנהלת המערכת אישרה לכולם: רק הנהלת המערכת יכולה להסיר.',
      myApps: 'לפתוח את My Apps',
      enterpriseApps: 'מרכז הניהול',
      confirm: 'לנתק',
      keep: 'להשאיר מחובר',
    },
    ending: {
      heading: 'מתבצע ניתוק',
      telling: 'אנחנו מודיעים לשירות הסינכרון להפסיק.',
      signInFirst: 'יש להיכנס פעם נוספת כדי ששירות הסינכרון יפסיק. עד אז ייתכן שהוא ימשיך.',
      otherAccount: 'זה היה חשבון אחר. יש להיכנס עם החשבון שהיה מחובר.',
      notTaken:
        'שירות הסינכרון עדיין לא קיבל זאת וייתכן שימשיך. ננסה שוב כשהדף הזה ייפתח, ושום דבר לא הולך לאיבוד.',
      signIn: 'להיכנס',
    },
    unsaved: 'עדיין לא ניתן היה לשמור זאת. נמשיך לנסות כל עוד הדף הזה פתוח.',
    help: {
      heading: 'עזרה',
      lead: '”הגדרת סינכרון” מחברת את תיבת הדואר שלך ב-Microsoft 365. ייתכן שהארגון ידרוש קודם אישור של הנהלת המערכת.',
      support: 'לפנות לתמיכה',
    },
    about: {
      heading: 'אודות',
      lead: 'גרסה {version} של LPC Sidebar, מאת {publisher}.',
      language: 'שפה',
      sameAsOutlook: 'כמו ב-Outlook',
    },
    back: 'חזרה',
  },

  quotes: {
    needApproval: '”Need admin approval”',
    approvalRequired: '”Approval required”',
    requestApproval: '”Request approval”',
    accept: '”Accept”',
    tickBox: '”Consent on behalf of your organization”',
  },
  quotesInBoth: {
    needApproval: '”Need admin approval” (נדרש אישור של מנהל מערכת)',
    approvalRequired: '”Approval required” (נדרש אישור)',
    requestApproval: '”Request approval” (בקשת אישור)',
    accept: '”Accept” (קבלה)',
    tickBox: '”Consent on behalf of your organization” (הסכמה בשם הארגון)',
  },
  approved: {
    title: '{heading} – {app}',
    approved: {
      heading: 'Microsoft מדווחת על אישור',
      lead: 'העמיתים שלך יכולים עכשיו לסיים: Outlook, LPC Sidebar, ”לסיים את ההגדרה”.',
      done: 'אין עוד מה לעשות כאן. ניתן לסגור את החלון.',
      check:
        'הדף הזה לא יכול לבדוק את האישור. הבדיקה נעשית בכניסה הראשונה של אחד העמיתים שלך. ייתכן שיידרשו כמה דקות עד שהאישור ייכנס לתוקף.',
      tenant: 'הארגון שהשיב (מזהה דייר): {tenant}',
      otherTenant:
        'הבקשה הגיעה מארגון אחר (מזהה דייר {asked}). אם העמיתים שלך לא מצליחים לסיים, יש לפתוח שוב את הקישור ולהיכנס עם חשבון מנהל מערכת של אותו ארגון.',
      undoHeading: 'כדי לבטל',
      undo: 'במרכז הניהול של Entra, יש לעבור אל {path}. תחת ”Admin consent”, יש לפתוח את ”…” ליד הרשאה ולבחור ”Revoke permission”.',
      path: 'Entra ID > Enterprise apps > {app} > Permissions',
    },
    declined: {
      heading: 'לא אושר',
      lead: 'Microsoft מדווחת שהבקשה נדחתה או בוטלה. דבר לא השתנה.',
      again: 'שינית את דעתך? יש לפתוח שוב את הקישור שבבקשה.',
      forward: 'אין לך תפקיד מנהל מערכת? יש להעביר את הבקשה: ניתן לאשר אותה בתפקיד {roles}.',
      suspicious: 'הבקשה לא הייתה צפויה? יש ליידע את צוות האבטחה.',
    },
    failed: {
      heading: 'האישור לא הצליח',
      lead: 'Microsoft מדווחת על בעיה. ככל הידוע לנו, דבר לא אושר.',
      codes: 'קוד בכתובת של דף זה, כרמז: {codes}',
      again: 'יש להמתין כמה דקות, ואז לפתוח שוב את הקישור שבבקשה.',
      forward: 'אם Microsoft מודיעה שאין לך אפשרות לאשר, יש להעביר את הבקשה לבעלי התפקיד {roles}.',
      support: 'עדיין לא פועל? יש לפנות לתמיכה ולמסור את הקוד.',
    },
    malformed: {
      heading: 'אין תשובה להצגה',
      lead: 'Microsoft חוזרת לדף הזה אחרי החלטה של הנהלת המערכת לגבי {app}. לא הגיעה תשובה מלאה עם הכתובת הזו, ולכן דבר אינו ידוע.',
      reloaded: 'הדף נטען מחדש? התשובה מוצגת פעם אחת בלבד, וטעינה מחדש לא משנה דבר.',
      next: 'ניתן לראות ב-Outlook אם הבקשה אושרה: LPC Sidebar, ”לבדוק שוב”.',
    },
    adminCenter: 'לפתוח את מרכז הניהול של Entra',
    support: 'לפנות לתמיכה',
    newWindow: 'נפתח בחלון חדש',
  },

  dialog,
  request: {
    subject: 'נדרש אישור: {app} עבור Outlook',
    intro: {
      hello: 'שלום,',
      mine: 'ברצוני להשתמש ב-{app} ב-Outlook. לפי Microsoft, נדרש קודם אישור של הנהלת המערכת.',
      what: 'התוספת מסנכרנת את הדואר, לוח השנה, אנשי הקשר והמשימות שלי עם רשומות הלקוחות שלי.',
      request: 'אפשר לעיין בבקשה הזו ולהחליט?',
    },
    help: {
      subject: 'נדרשת עזרה: {app} עבור Outlook',
      intro: 'ברצוני להשתמש ב-{app} ב-Outlook, אבל Microsoft לא אפשרה לי להמשיך. המשמעות:',
      steps: 'מה יעזור',
      details: 'פרטים מאת Microsoft',
      organization: 'הארגון',
      question: 'אפשר לבדוק את זה?',
    },
    permissions: {
      heading: 'מה מבוקש',
      lead: 'התוספת פועלת בשם מי שנכנס, ולא מגיעה לשום דבר שאין לאותו אדם גישה אליו.',
      names: 'ההרשאות המבוקשות: {names}.',
      also: 'מלבד זאת, Microsoft מציגה את הבסיס: כניסה, פרופיל בסיסי ושמירה על הגישה לנתונים שהותרו.',
    },
    approve: {
      heading: 'כדי לאשר לכולם',
      lead: 'יש לפתוח את הקישור הזה ולבחור ”Accept”:',
      roles: 'ניתן לעשות זאת בתפקיד {roles}.',
      account: 'אין צורך בחשבון אצל {publisher}.',
    },
    genuine: {
      heading: 'כדי לוודא שהבקשה אמיתית',
      address: 'בשורת הכתובת מופיע {host} בזמן הכניסה וההחלטה.',
      app: 'בדף של Microsoft מופיע {app}, והמפרסם הוא {publisher}.',
      id: 'הקישור כולל את מזהה היישום הזה: {id}',
      same: 'ההרשאות הן אלה שמפורטות כאן, ולא אחרות.',
      ask: 'יש ספק? ניתן לשאול אותי פנים אל פנים או בטלפון.',
    },
    refuse: 'הבקשה לא הייתה צפויה? אין לאשר אותה, ויש ליידע את צוות האבטחה.',
    byHand: {
      heading: 'כדי לאשר בלי הקישור',
      go: 'במרכז הניהול של Entra, יש לעבור אל {path}.',
      path: 'Entra ID > Enterprise apps > {app} > Permissions',
      grant: 'יש לבחור ”Grant admin consent” ולהשוות את הרשימה לפני שמקבלים.',
      missing:
        'לא מופיע ברשימת היישומים? יש לחפש את מזהה היישום. כדי להוסיף: New-MgServicePrincipal -AppId {id}',
    },
    after: {
      heading: 'מה קורה אחר כך',
      finish: 'אני אבחר ”לסיים את ההגדרה” ב-Outlook. לא נדרש ממך דבר נוסף.',
      refused: 'בלי אישור, דבר לא משתנה.',
    },
    undo: {
      heading: 'כדי לבטל מאוחר יותר',
      revoke:
        'במרכז הניהול של Entra, יש לעבור אל {path}. תחת ”Admin consent”, יש לפתוח את ”…” ליד הרשאה ולבחור ”Revoke permission”.',
    },
    bye: 'תודה,',
    justification: {
      with: 'דרוש לי {app} כדי לסנכרן את הדואר, לוח השנה, אנשי הקשר והמשימות שלי ב-Outlook עם רשומות הלקוחות שלי. הגישה היא לתיבת הדואר שלי בלבד. הרשאות: {names}.',
      without:
        'דרוש לי {app} כדי לסנכרן את הדואר, לוח השנה, אנשי הקשר והמשימות שלי ב-Outlook עם רשומות הלקוחות שלי. הגישה היא לתיבת הדואר שלי בלבד.',
    },
  },

  guide: {
    role: {
      question: 'מהו תפקיד מנהל המערכת שלך?',
      other: 'תפקיד מנהל מערכת אחר',
      unsure: 'לא ידוע לי',
      every: 'בתפקיד שלך ניתן לאשר לכולם. כל הדרכים כאן פתוחות בפניך.',
      noBox: 'בתפקיד שלך ניתן לאשר לכולם. Microsoft לא מציגה לך את תיבת הסימון.',
      cannot: 'ברוב התפקידים האחרים לא ניתן לאשר. בתפקידים האלה ניתן: {roles}.',
      maybe: 'אם התפקיד שלך לא מספיק, Microsoft תודיע על כך, ודבר לא ישתנה.',
      notYours: 'לא בתפקיד שלך',
    },
    forward: {
      button: 'להעביר להנהלת המערכת',
      buttonGlobal: 'להעביר למנהל מערכת כללי',
      copy: 'להעתיק את הבקשה',
      then: 'ההודעה כוללת את קישור האישור, את מה שמבוקש ואיך לבדוק זאת.',
      custom: 'יש לך תפקיד מותאם אישית שמאפשר לאשר? אז הקישור הזה מתאים גם לך.',
    },
    approve: {
      then: 'נפתח בחלון חדש. אין צורך בחשבון LPC.',
    },
    ways: 'דרכים נוספות לאשר',
    tickBox: {
      heading: 'בתיבת הסימון בעת הכניסה',
      who: 'התיבה מוצגת רק בתפקיד {boxRoles}.',
      without: 'בחירה ב-Accept בלי לסמן את התיבה מאשרת עבורך בלבד.',
      steps: [
        'להיכנס עם חשבון מנהל מערכת בחלון שנפתח.',
        'לבדוק את ההרשאות, ואז לסמן את {tickBox}.',
        'לבחור {accept}.',
      ],
      also: 'כך תחובר גם תיבת הדואר שלך. אם אין בכך רצון, עדיף לבחור ”לאשר לכולם”.',
      noBox: 'התיבה לא מוצגת בתפקיד שלך. יש להשתמש בדרך אחרת.',
    },
    adminCenter: {
      heading: 'במרכז הניהול של Entra',
      open: 'לפתוח את Enterprise apps',
      steps: [
        'לעבור אל {enterpriseApps}.',
        'לחפש את {app} או את מזהה היישום שלו, ולבחור אותו.',
        'לבחור {permissions}, ואז {grant}.',
        'לבדוק את ההרשאות, ואז לבחור {accept}.',
        'לבחור {refresh}. ההרשאות מופיעות תחת {adminConsentTab}.',
      ],
      id: 'מזהה היישום: {id}',
      copyId: 'להעתיק את מזהה היישום',
      missingHeading: 'היישום עדיין לא ברשימה?',
      missing: 'יישום מופיע ברשימה אחרי שאושר פעם אחת. קישור האישור גם מוסיף אותו וגם מאשר אותו.',
      addIt: 'להוסיף ולאשר',
      exact: 'הסינכרון עדיין מבקש אישור? קישור האישור מפרט כל הרשאה; ייתכן שמרכז הניהול לא.',
    },
    commands: {
      heading: 'באמצעות פקודות',
      lead: 'הפקודות מולאו עבור {app}. הן פועלות מיד: אין דף ששואל קודם.',
      who: 'נדרש לפחות התפקיד {leastRole}.',
      tool: 'כלי',
      missingTool: 'ל-Azure CLI אין גישה ל-Microsoft Graph בענן שלך.',
      ids: 'יש להחליף מזהים בסוגריים מסולסלים במזהים מהתשובות הקודמות.',
      connect: 'להיכנס',
      grant: 'לאשר לכולם',
      check: 'לבדוק',
      undo: 'לבטל',
      copyConnect: 'להעתיק את פקודת הכניסה',
      copyGrant: 'להעתיק את פקודת האישור',
      copyCheck: 'להעתיק את פקודת הבדיקה',
      copyUndo: 'להעתיק את פקודת הביטול',
    },
    userConsent: {
      heading: 'לאפשר לאנשים להסכים בעצמם',
      risk: 'הסיכון: בלי בדיקה של הנהלת המערכת, אפשר להטעות אנשים כך שיאשרו יישום מזיק.',
      managed:
        'ההגדרה של Microsoft עצמה, {managed}, חוסמת דואר ולוח שנה עבור חברי הארגון. אישור אחד של הנהלת המערכת פשוט יותר.',
      where: 'הכול נמצא תחת {consentSettings}.',
      open: 'לפתוח את הגדרות ההסכמה',
      setting: 'הגדרה: {setting}',
      choices: {
        'verified-low': {
          heading: 'מפרסמים מאומתים, השפעה נמוכה',
          text: 'אנשים מאשרים יישומים של מפרסמים מאומתים, ורק הרשאות שסווגו אצלך כנמוכות.',
          steps: [
            'תחת {userConsentSettings}, לבחור בהגדרה הזו, ואז {save}.',
            'תחת {permissionClassifications}, לבחור {low}.',
            'לבחור {addPermissions} ולהוסיף את ההרשאות המבוקשות עבור {app}.',
          ],
        },
        'one-app': {
          heading: 'מדיניות ליישום הזה בלבד',
          text: 'מדיניות הסכמה מותאמת אישית יכולה לציין את {app} לפי מזהה היישום. הדבר נעשה בפקודות.',
          steps: [],
        },
        requests: {
          heading: 'לאפשר לאנשים לשלוח בקשות',
          text: 'אנשים מבקשים בחלון של Microsoft והנהלת המערכת מחליטה. ייתכן שתידרש שעה עד שזה יתחיל לפעול.',
          steps: [
            'תחת {adminConsentSettings}, לקבוע את ההגדרה הזו לערך {yes}.',
            'לבחור מי סוקר את הבקשות, ואז לבחור {save}.',
          ],
        },
        'all-apps': {
          heading: 'כל היישומים',
          text: 'איננו ממליצים על כך. כל אחד יוכל לאשר כמעט כל יישום, ולא רק את {app}.',
          steps: [],
        },
      },
      openRequests: 'לפתוח את הבקשות',
      policies: 'לקרוא על כללי מדיניות',
      groups: 'הסכמה של בעלי קבוצות היא הגדרה אחרת. אין בה צורך עבור {app}.',
      who: 'במרכז הניהול, משנים את ההגדרות האלה בתפקיד מנהל מערכת כללי (Global Administrator). בתפקיד Privileged Role Administrator ניתן לעשות זאת בפקודות.',
      later: 'שינוי חל על מה שיאושר בהמשך. מה שכבר אושר נשאר מאושר.',
    },
    know: 'טוב לדעת',
    permissions: {
      heading: 'למה משמשת כל הרשאה',
      lead: 'היישום {app} פועל בשם מי שנכנס. הוא לא מגיע לשום דבר שאין לאותו אדם גישה אליו.',
      also: 'Microsoft מציגה גם את הבסיס: כניסה, פרופיל בסיסי ושמירה על הגישה לנתונים שהותרו.',
      each: 'האישור לא מחבר תיבת דואר. כל אחד עדיין צריך להיכנס בעצמו.',
    },
    who: {
      heading: 'מי רשאי לאשר',
      can: 'ניתן: {list}.',
      cannot: 'לא ניתן: {list}.',
      approve: 'לאשר לכולם',
      tickBox: 'לראות את תיבת הסימון',
      settings: 'לשנות את הגדרות ההסכמה',
      others:
        'ייתכן שגם תפקיד מותאם אישית מאפשר לאשר. תפקידי מנהל מערכת אחרים לא מאפשרים, ומי שסוקר בקשות צריך אחד מהתפקידים האלה.',
      activate: 'יש לך רק זכאות לתפקיד? יש להפעיל אותו קודם, ואז להיכנס שוב.',
    },
    somePeople: {
      heading: 'רק לחלק מהאנשים',
      lead: 'האישור חל על כולם. עדיין ניתן לבחור מי רשאי להיכנס.',
      steps: [
        'למצוא את {app} תחת {enterpriseApps}.',
        'תחת {properties}, לקבוע את {assignmentRequired} לערך {yes}. לבחור {save}.',
        'לבחור {usersAndGroups}, ואז {addAssignment}.',
        'לבחור אנשים או קבוצות, ואז לבחור {assign}.',
      ],
      groups: 'לקבוצות נדרש Microsoft Entra ID P1 או P2. קבוצות בתוך קבוצות לא נכללות.',
    },
    undo: {
      heading: 'סקירה וביטול',
      steps: [
        'למצוא את {app} תחת {enterpriseApps}.',
        'לבחור {permissions}, ואז {adminConsentTab}.',
        'לבחור {more} ליד הרשאה.',
        'לבחור {revoke}.',
      ],
      own: 'מה שאנשים אישרו בעצמם נמצא תחת {userConsentTab}. הם יכולים לבטל זאת בעצמם.',
      myApps: 'לפתוח את My Apps',
      again: 'כדי לאשר שוב בהמשך, יש להשתמש בקישור האישור. אישור חדש עשוי להחליף אישור קודם.',
    },
    publisher: {
      heading: 'מה פירוש ”unverified”',
      lead: 'Microsoft בודקת מיהו המפרסם, ולא מה היישום עושה. תג כחול מראה שהבדיקה נעשתה.',
      unverified: 'בדף מופיע {unverified}? זה עלול למנוע מחברי הארגון לאשר, אבל לא מהנהלת המערכת.',
      you: 'רק המפרסם, {publisher}, יכול לשנות זאת. כדאי לשאול את התמיכה לפני האישור.',
      clouds: 'בענן הזה, Microsoft לא מאמתת מפרסמים.',
      support: 'לפנות לתמיכה',
    },
    genuine: {
      heading: 'לבדוק או לסרב',
      checks: [
        'בשורת הכתובת מופיע {host} בזמן הכניסה וההחלטה.',
        'בדף של Microsoft מופיע {app}, והמפרסם הוא {publisher}.',
        'קישור האישור כולל את מזהה היישום {id}.',
        'ההרשאות הן אלה שמפורטות כאן, ולא אחרות.',
        'הבקשה הגיעה מאדם מוכר.',
      ],
      refuse: 'הבקשה לא הייתה צפויה? אין לאשר אותה. יש לסגור את הדף וליידע את צוות האבטחה.',
      nothing: 'בלי אישור, דבר לא משתנה.',
    },
    leftover: {
      heading: 'הסרת משתמש LPC זמני',
      lead: 'רק אם נוצר משתמש LPC כדי לסמן את התיבה. האישור נשאר בתוקף גם אחרי הסרת המשתמש.',
      steps: [
        'להיכנס ללוח LPC Admin ולפתוח את ”Users”.',
        'לבחור בגלגל השיניים ליד המשתמש הזמני.',
        'לבחור ”Force Delete”.',
        'לוודא שהמשתמש כבר לא ברשימה.',
      ],
      access: 'אין גישה ללוח? יש לפנות לתמיכה: הלוח נפתח ללקוחות Enterprise.',
      article: 'לקרוא על הלוח',
    },
    more: {
      heading: 'מאמרים קשורים',
      articles: {
        deployment: 'פריסת LPC לאנשים רבים',
        'server-access': 'גישה לשרת הדואר ו-EWS (LPC)',
        'need-approval': 'כשמופיע Need admin approval (LPC)',
        faq: 'שאלות ותשובות (LPC)',
        'deploy-add-ins': 'פריסת תוספות לכולם (Microsoft)',
        'ews-access': 'שליטה בגישה ל-EWS (Microsoft)',
        'consent-experience': 'הסבר על דף ההסכמה (Microsoft)',
        'consent-policies': 'כללי מדיניות להסכמה ליישומים (Microsoft)',
        'privacy-security': 'פרטיות ואבטחה של תוספות (Microsoft)',
      },
    },
    feedback: 'נשמח לשמוע ממך',
    then: ', ואז ',
  },

  problems: {
    'access-refused': {
      member: {
        heading: 'Microsoft סירבה לגישה לחלק מהנתונים',
        lead: 'הכניסה הצליחה, אבל חסרה הרשאה. הנהלת המערכת יכולה לבדוק את האישור של {app}.',
      },
      admin: {
        heading: 'חסרה הרשאה או זכות',
        lead: 'הכניסה פועלת, אבל Microsoft סירבה למסור את הנתונים. יש לאשר שוב את {app} ולבדוק את ההרשאות.',
      },
    },
    'account-disabled': {
      member: {
        heading: 'החשבון הזה כבוי',
        lead: 'הנהלת המערכת יכולה להפעיל אותו שוב. ניתן גם להשתמש בחשבון אחר.',
      },
      admin: {
        heading: 'החשבון הזה כבוי',
        lead: 'יש להפעיל אותו שוב במרכז הניהול של Entra, או להיכנס עם חשבון אחר.',
      },
    },
    'admin-approval-required': {
      member: {
        heading: 'נדרש קודם אישור של הנהלת המערכת',
        lead: 'בארגון שלך, רק הנהלת המערכת רשאית לאשר את {app}. ניתן לבקש אישור עכשיו ולסיים כאן מאוחר יותר.',
      },
      admin: {
        heading: 'לאשר את {app} לכולם',
        lead: 'חברי {organization} לא יכולים לאשר את {app} בעצמם. אישור אחד של הנהלת המערכת חל על כולם.',
        steps: [
          'לבחור ”לאשר לכולם” ולהיכנס עם חשבון מנהל מערכת.',
          'לבדוק את ההרשאות ואת המפרסם.',
          'לבחור ”Accept”.',
        ],
      },
    },
    'admin-lacks-role': {
      member: {
        heading: 'נדרש אישור של מנהל מערכת אחר',
        lead: 'Microsoft מאפשרת לאשר את {app} רק בחלק מתפקידי מנהל המערכת. יש לפנות למי שיש לו תפקיד כזה.',
      },
      admin: {
        heading: 'תפקיד מנהל המערכת שלך לא מספיק כאן',
        lead: 'Microsoft מאפשרת לאשר את {app} לכולם רק בחלק מתפקידי מנהל המערכת. יש לפנות למי שיש לו אחד מהם.',
        steps: [
          'בתפקיד Privileged Role Administrator ניתן לאשר כל יישום.',
          'בתפקיד Cloud Application Administrator ניתן לאשר את רוב היישומים.',
          'לשלוח לבעלי התפקיד את הקישור של ”לאשר לכולם”.',
        ],
      },
    },
    'app-disabled': {
      member: {
        heading: 'היישום {app} כבוי כאן',
        lead: 'הארגון שלך כיבה את {app}. הנהלת המערכת יכולה להפעיל אותו שוב.',
      },
      admin: {
        heading: 'היישום {app} כבוי בדייר שלך',
        lead: 'איש לא יכול להיכנס עד שיופעל שוב. אם הוא כבר מופעל, יש לפנות לתמיכה.',
        steps: [
          'במרכז הניהול של Entra, לעבור אל ”Enterprise apps”.',
          'לבחור {app}, ואז ”Properties”.',
          'לקבוע את ”Enabled for users to sign in?” לערך ”Yes”.',
        ],
      },
    },
    'app-misconfigured': {
      member: {
        heading: 'נדרש תיקון של {app} על ידי היצרן',
        lead: 'הגדרה אצלנו שגויה, ולכן Microsoft לא יכולה לאפשר כניסה. יש לפנות לתמיכה עם הפרטים.',
      },
      admin: {
        heading: 'נדרש תיקון של {app} על ידי היצרן',
        lead: 'הגדרה של היישום שגויה, ואף הגדרה שלך לא יכולה לשנות זאת. יש לפנות לתמיכה עם הפרטים.',
      },
    },
    'app-not-in-tenant': {
      member: {
        heading: 'היישום {app} עדיין לא מוכר כאן',
        lead: 'הוא עדיין לא קיים בארגון שלך. הנהלת המערכת מוסיפה אותו באישור חד-פעמי.',
      },
      admin: {
        heading: 'להוסיף את {app} לדייר שלך',
        lead: 'האישור מוסיף את {app} אל {organization}. יש להשתמש בחשבון מנהל המערכת של הדייר שבו נמצאות תיבות הדואר.',
      },
    },
    'app-permissions-incomplete': {
      member: {
        heading: 'נדרש תיקון של {app} על ידי היצרן',
        lead: 'הגדרה אצלנו לא מתאימה. יש לפנות לתמיכה; ייתכן שגם אישור של {app} על ידי הנהלת המערכת יעזור.',
      },
      admin: {
        heading: 'ההרשאות של {app} לא תואמות',
        lead: 'רישום היישום והבקשה שלו שונים זה מזה. ניתן לנסות לאשר; אם זה לא מצליח, יש לפנות לתמיכה.',
      },
    },
    'conditional-access': {
      member: {
        heading: 'כלל אבטחה עצר את הכניסה',
        lead: 'כללי הארגון שלך לא מאפשרים כניסה מכאן. הנהלת המערכת יכולה לברר מדוע בעזרת הפרטים לתמיכה.',
      },
      admin: {
        heading: 'גישה מותנית חסמה את הכניסה',
        lead: 'יש לחפש את הכניסה לפי מזהה המתאם (correlation ID) שבפרטים לתמיכה. שם המדיניות מופיע ביומן.',
        steps: [
          'במרכז הניהול של Entra, לפתוח את ”Sign-in logs”.',
          'למצוא את הכניסה ולבחור ”גישה מותנית” (Conditional Access).',
          'לשנות את המדיניות, או לאפשר בה את {app}.',
        ],
      },
    },
    'consent-declined': {
      member: {
        heading: 'ההרשאות לא התקבלו',
        lead: 'הן נחוצות כדי ש-{app} יסנכרן את הדואר. ניתן לנסות שוב ולבחור {accept}, או לבקש אישור מהנהלת המערכת.',
      },
      admin: {
        heading: 'ההרשאות לא התקבלו',
        lead: 'דבר לא השתנה אצל {organization}. ניתן לאשר את {app} לכולם אחרי בדיקת ההרשאות.',
      },
    },
    'consent-required': {
      member: {
        heading: 'היישום {app} עדיין לא אושר',
        lead: 'צריך לאשר את {app} עבור תיבת הדואר הזו. ניתן לנסות כאן, או לפנות להנהלת המערכת.',
      },
      admin: {
        heading: 'איש עדיין לא אישר את {app}',
        lead: 'הנהלת המערכת יכולה לאשר פעם אחת עבור כולם אצל {organization}. גם חברי הארגון יכולים, אם ההגדרות שלך מאפשרות.',
      },
    },
    'device-not-allowed': {
      member: {
        heading: 'המכשיר הזה עדיין לא מורשה',
        lead: 'הארגון שלך מאפשר את {app} רק במכשירים שלו. יש להשתמש במכשיר העבודה, או לפנות להנהלת המערכת.',
      },
      admin: {
        heading: 'המכשיר הזה לא מורשה',
        lead: 'גישה מותנית דורשת מכשיר תואם או מנוהל. יש לבדוק את המדיניות, או לרשום את המכשיר.',
        steps: [
          'במרכז הניהול של Entra, לפתוח את ”Sign-in logs”.',
          'למצוא את הכניסה ולבחור ”גישה מותנית” (Conditional Access).',
          'לשנות את המדיניות, או לרשום את המכשיר.',
        ],
      },
    },
    'exchange-access-off': {
      member: {
        heading: 'אין ל-{app} גישה ל-Exchange',
        lead: 'הגישה כבויה בארגון שלך. הנהלת המערכת יכולה לאפשר את {app}.',
      },
      admin: {
        heading: 'הגישה של {app} נחסמת ב-Exchange Online',
        lead: 'האישור קיים, אבל Exchange Web Services כבוי או ש-{app} לא נמצא ברשימת המותרים.',
        steps: [
          'לפתוח את Exchange Online PowerShell.',
          'להריץ Get-OrganizationConfig ולבדוק את הגדרות EWS.',
          'להוסיף את מזהה היישום אל EwsAllowedAppIDs.',
        ],
      },
    },
    'host-sign-in-failed': {
      member: {
        heading: 'הכניסה דרך Outlook לא הצליחה',
        lead: 'לא קיבלנו מ-Outlook את הסיבה. ניתן לנסות שוב, או להשתמש ב-Outlook בדפדפן.',
      },
      admin: {
        heading: 'הכניסה דרך Outlook לא הצליחה',
        lead: 'לא קיבלנו מ-Outlook את הסיבה. עדיין ניתן לאשר את {app} לכולם באמצעות הקישור.',
      },
    },
    'interaction-in-progress': {
      member: {
        heading: 'חלון כניסה עדיין פתוח',
        lead: 'יש לסיים בחלון ההוא או לסגור אותו, ואז לנסות כאן שוב.',
      },
      admin: {
        heading: 'חלון כניסה עדיין פתוח',
        lead: 'יש לסיים בחלון ההוא או לסגור אותו, ואז לנסות כאן שוב.',
      },
    },
    'mailbox-unavailable': {
      member: {
        heading: 'לחשבון הזה אין תיבת דואר מקוונת',
        lead: 'לסינכרון נדרשת תיבת דואר ב-Exchange Online. יש להשתמש בחשבון של תיבת הדואר, או לפנות להנהלת המערכת.',
      },
      admin: {
        heading: 'לחשבון הזה אין תיבת דואר מקוונת',
        lead: 'יש להקצות רישיון שכולל Exchange Online, או להעביר לשם את תיבת הדואר. ייתכן שיידרשו כמה דקות.',
      },
    },
    'mfa-required': {
      member: {
        heading: 'Microsoft מבקשת לאמת את זהותך',
        lead: 'יש להיכנס שוב ולאמת, למשל בעזרת הטלפון.',
      },
      admin: {
        heading: 'נדרשת הוכחת זהות שנייה',
        lead: 'כללי המדיניות שלך דורשים אימות רב-גורמי. יש להיכנס שוב ולהשלים אותו בחלון של Microsoft.',
      },
    },
    network: {
      member: {
        heading: 'אין קשר עם Microsoft',
        lead: 'יש לבדוק את החיבור ולנסות שוב. ייתכן גם שהרשת של הארגון חוסמת את הקשר.',
      },
      admin: {
        heading: 'אין קשר עם Microsoft',
        lead: 'יש לבדוק את החיבור. ייתכן ששרת Proxy או חומת אש חוסמים את דף הכניסה של Microsoft.',
      },
    },
    'not-configured': {
      member: {
        heading: 'ההגדרה של {app} עדיין לא הושלמה',
        lead: 'היצרן עדיין צריך להשלים הגדרה אחת. יש לפנות לתמיכה.',
      },
      admin: {
        heading: 'ההגדרה של {app} עדיין לא הושלמה',
        lead: 'לעותק הזה של התוספת אין רישום יישום. יש לפנות לתמיכה.',
      },
    },
    offline: {
      member: { heading: 'אין חיבור לאינטרנט', lead: 'יש להתחבר לאינטרנט, ואז לנסות שוב.' },
      admin: { heading: 'אין חיבור לאינטרנט', lead: 'יש להתחבר לאינטרנט, ואז לנסות שוב.' },
    },
    'organization-not-ready': {
      member: {
        heading: 'הארגון שלך עדיין לא מוכן',
        lead: 'יש להמתין דקה ולנסות שוב. אם המצב לא משתנה, נדרשת בדיקה של הנהלת המערכת.',
      },
      admin: {
        heading: 'הדייר שלך עדיין לא מוכן',
        lead: 'ייתכן ש-Microsoft עדיין מוסיפה את היישום. אם המצב לא משתנה, מנהל מערכת צריך קודם לקבל לידיו את ניהול הדייר.',
        steps: [
          'להמתין דקה, ואז לאשר שוב.',
          'אם זה לא עוזר, לפתוח את מרכז הניהול של Microsoft 365.',
          'להוסיף את התחום שלך ולהוכיח בעלות עליו.',
        ],
      },
    },
    'partner-approval-required': {
      member: {
        heading: 'נדרש אישור של הנהלת המערכת אצל הלקוח',
        lead: 'העבודה כאן היא עבור ארגון אחר. נדרש קודם אישור של {app} על ידי הנהלת המערכת שם.',
      },
      admin: {
        heading: 'נדרש אישור של הנהלת המערכת אצל הלקוח',
        lead: 'שותפים עדיין לא יכולים להשתמש ב-{app} כאן. נדרש קודם אישור של הנהלת המערכת אצל הלקוח.',
      },
    },
    'password-refused': {
      member: {
        heading: 'Microsoft לא קיבלה את הסיסמה',
        lead: 'ייתכן שהיא שגויה או לא עדכנית, או שהחשבון נעול לזמן מה. ניתן להיכנס שוב, או לאפס אותה.',
      },
      admin: {
        heading: 'Microsoft לא קיבלה את הסיסמה',
        lead: 'ייתכן שהיא שגויה או שפג תוקפה, או שהחשבון נעול. הסיבה מופיעה ביומן הכניסות.',
      },
    },
    'popup-blocked': {
      member: {
        heading: 'החלון של Microsoft לא נפתח',
        lead: 'ייתכן שהדפדפן חוסם כאן חלונות חדשים. יש לאפשר אותם לאתר הזה ולנסות שוב.',
        steps: [
          'לחפש בשורת הכתובת את הסימן של חלון חסום.',
          'לאפשר חלונות קופצים לאתר הזה.',
          'לחזור לכאן ולבחור ”לנסות שוב”.',
        ],
      },
      admin: {
        heading: 'החלון של Microsoft לא נפתח',
        lead: 'ייתכן שהדפדפן חוסם כאן חלונות חדשים. יש לאפשר אותם, או לאשר את {app} באמצעות הקישור.',
      },
    },
    'service-disabled': {
      member: {
        heading: 'שירות של Microsoft כבוי',
        lead: 'לפעולת {app} נדרש שירות של Microsoft 365 שכבוי בארגון שלך. הנהלת המערכת יכולה לבדוק זאת.',
      },
      admin: {
        heading: 'שירות של Microsoft 365 כבוי',
        lead: 'ייתכן שהמינוי פג, או שהשירות כובה. יש לבדוק את שניהם, ואז לנסות שוב.',
        steps: [
          'במרכז הניהול של Microsoft 365, לבדוק את ”Billing”.',
          'במרכז הניהול של Entra, לעבור אל ”Enterprise apps”.',
          'להפעיל את הכניסה אל Office 365 Exchange Online.',
        ],
      },
    },
    'service-missing': {
      member: {
        heading: 'חסר שירות בארגון שלך',
        lead: 'לפעולת {app} נדרש שירות של Microsoft 365 שעדיין אין בארגון שלך. הנהלת המערכת יכולה לבדוק זאת.',
      },
      admin: {
        heading: 'חסר שירות בדייר שלך',
        lead: 'לפעולת {app} נדרש Exchange Online או שירות אחר שעדיין אין אצל {organization}. יש לבדוק את הרישיונות, ואז לאשר את {app}.',
        steps: ['במרכז הניהול של Microsoft 365, לבדוק את ”Billing”.', 'אחר כך לבחור ”לאשר לכולם”.'],
      },
    },
    'service-unavailable': {
      member: {
        heading: 'יש תקלה קצרה אצל Microsoft',
        lead: 'התקלה אינה אצלך. יש להמתין כמה דקות, ואז לנסות שוב.',
      },
      admin: {
        heading: 'יש תקלה קצרה אצל Microsoft',
        lead: 'התקלה אינה אצלך. יש להמתין כמה דקות, ואז לנסות שוב.',
      },
    },
    'sign-in-interrupted': {
      member: {
        heading: 'התשובה מ-Microsoft לא הגיעה',
        lead: 'ניתן לנסות שוב. אם זה קורה שוב, יש לפנות לתמיכה עם הפרטים.',
      },
      admin: {
        heading: 'התשובה מ-Microsoft לא הגיעה',
        lead: 'ניתן לנסות שוב. אם זה קורה שוב, יש לפנות לתמיכה עם הפרטים.',
      },
    },
    'sign-in-required': {
      member: {
        heading: 'יש להיכנס שוב',
        lead: 'ההפעלה שלך ב-Microsoft הסתיימה. אחרי הכניסה, הסינכרון ימשיך.',
      },
      admin: { heading: 'יש להיכנס שוב', lead: 'ההפעלה ב-Microsoft הסתיימה. אחרי הכניסה, הסינכרון ימשיך.' },
    },
    'storage-full': {
      member: {
        heading: 'לא נשאר מקום בדפדפן הזה',
        lead: 'כדי להיכנס נדרש מעט מקום בדפדפן, והוא מלא. יש למחוק את נתוני האתר בדפדפן ולנסות שוב.',
      },
      admin: {
        heading: 'לא נשאר מקום בדפדפן הזה',
        lead: 'כדי להיכנס נדרש מעט מקום בדפדפן, והוא מלא. יש למחוק את נתוני האתר, או לאשר את {app} באמצעות הקישור.',
      },
    },
    'sign-in-unavailable': {
      member: {
        heading: 'לא ניתן להתחיל בכניסה כרגע',
        lead: 'חלק של {app} לא נטען. יש לבדוק את החיבור ולנסות שוב.',
      },
      admin: {
        heading: 'לא ניתן להתחיל בכניסה כרגע',
        lead: 'חלק של {app} לא נטען. עדיין ניתן לאשר את {app} באמצעות הקישור.',
      },
    },
    'tenant-restricted': {
      member: {
        heading: 'המדיניות לא מאפשרת את החשבון הזה',
        lead: 'כללי הארגון שלך לא מאפשרים כאן את החשבון הזה. יש להשתמש בחשבון העבודה, או לפנות להנהלת המערכת.',
      },
      admin: {
        heading: 'מדיניות בין דיירים חוסמת את הכניסה',
        lead: 'הגדרות tenant restrictions או cross-tenant access settings לא מאפשרות כאן את החשבון הזה. יש לבדוק אותן במרכז הניהול של Entra.',
      },
    },
    throttled: {
      member: {
        heading: 'Microsoft מבקשת להמתין רגע',
        lead: 'היו יותר מדי בקשות. יש להמתין דקה, ואז לנסות שוב.',
      },
      admin: {
        heading: 'Microsoft מבקשת להמתין רגע',
        lead: 'היו יותר מדי בקשות. יש להמתין דקה, ואז לנסות שוב.',
      },
    },
    'timed-out': {
      member: {
        heading: 'הכניסה נמשכה זמן רב מדי',
        lead: 'לא הגיעה תשובה מהחלון של Microsoft. ניתן לנסות שוב בזמן שנוח לך.',
      },
      admin: {
        heading: 'הכניסה נמשכה זמן רב מדי',
        lead: 'לא הגיעה תשובה מהחלון של Microsoft. ניתן לנסות שוב, או לאשר את {app} באמצעות הקישור.',
      },
    },
    unknown: {
      member: {
        heading: 'הכניסה לא הצליחה הפעם',
        lead: 'Microsoft לא מסרה לנו את הסיבה. ניתן לנסות שוב, או לשלוח את הפרטים לתמיכה.',
      },
      admin: {
        heading: 'הכניסה לא הצליחה הפעם',
        lead: 'Microsoft לא מסרה לנו את הסיבה. עדיין ניתן לאשר את {app} לכולם, או לשלוח את הפרטים לתמיכה.',
      },
    },
    'unverified-publisher': {
      member: {
        heading: 'נדרשת בדיקה של {app} בהנהלת המערכת',
        lead: 'Microsoft מבקשת שהנהלת המערכת תבדוק יישומים חדשים לפני השימוש בהם. יש לשלוח אליה בקשה.',
      },
      admin: {
        heading: 'לבדוק את {app}, ואז לאשר',
        lead: 'Microsoft לא הצליחה לאמת מי מפרסם את {app}. יש לבדוק את המפרסם ואת ההרשאות, ואז לאשר לכולם.',
        steps: [
          'להשוות את המפרסם ואת אתר האינטרנט לחוזה שלך.',
          'לבדוק את ההרשאות המבוקשות עבור {app}.',
          'לבחור ”לאשר לכולם” כשיש בהם אמון.',
        ],
      },
    },
    'user-not-assigned': {
      member: {
        heading: 'שמך לא נמצא ברשימה של {app}',
        lead: 'הנהלת המערכת בוחרת מי רשאי להשתמש ב-{app}. יש לבקש להצטרף, ואז לבדוק שוב.',
      },
      admin: {
        heading: 'להוסיף אנשים אל {app}',
        lead: 'עבור {app} נקבע ”Assignment required”, והאדם הזה לא הוקצה. יש להקצות אותו או קבוצה.',
        steps: [
          'במרכז הניהול של Entra, לעבור אל ”Enterprise apps”.',
          'לבחור {app}, ואז ”Users and groups”.',
          'לבחור ”Add user/group” ולהקצות.',
        ],
      },
    },
    'window-closed': {
      member: {
        heading: 'הכניסה עדיין לא הסתיימה',
        lead: 'החלון של Microsoft נסגר לפני הסוף. דבר לא השתנה; ניתן לנסות שוב בזמן שנוח לך.',
      },
      admin: {
        heading: 'האישור עדיין לא הסתיים',
        lead: 'החלון של Microsoft נסגר לפני הסוף. דבר לא השתנה אצל {organization}.',
      },
    },
    'window-isolated': {
      member: {
        heading: 'אבד הקשר בין החלון לדף הזה',
        lead: 'הדפדפן הפריד את החלון של Microsoft. ניתן לנסות שוב; אם זה קורה שוב, יש לפנות לתמיכה.',
      },
      admin: {
        heading: 'אבד הקשר בין החלון לדף הזה',
        lead: 'הדפדפן בודד את החלון של Microsoft. עדיין ניתן לאשר את {app} באמצעות הקישור.',
      },
    },
    'wrong-account': {
      member: {
        heading: 'לא ניתן להשתמש כאן בחשבון הזה',
        lead: 'הוא לא שייך לארגון הזה. יש להשתמש בחשבון העבודה של תיבת הדואר שלך.',
      },
      admin: {
        heading: 'החשבון הזה לא נמצא בארגון',
        lead: 'יש להשתמש בחשבון של {organization}, או להזמין את החשבון הזה כאורח. לסינכרון נדרש החשבון של תיבת הדואר.',
      },
    },
    'wrong-cloud': {
      member: {
        heading: 'הארגון שלך משתמש בענן אחר של Microsoft',
        lead: 'היישום {app} הוגדר לענן אחר. יש לפנות לתמיכה, ונגדיר אותו עבורך.',
      },
      admin: {
        heading: 'הדייר שלך נמצא בענן אחר',
        lead: 'היישום {app} הוגדר לענן אחר של Microsoft מזה של {organization}. כדי לשנות זאת, יש לפנות לתמיכה.',
      },
    },
  },

  scopes: {
    'User.Read': {
      why: 'מאפשרת את הכניסה וקוראת את השם והכתובת של מי שנכנס.',
      whyNot: 'לא מאפשרת לקרוא פרופילים של אנשים אחרים.',
    },
    'Mail.ReadWrite': {
      why: 'קוראת את הדואר של מי שנכנס כדי לשמור אותו ברשומות לקוחות, ומסמנת מה נשמר.',
      whyNot: 'לא מאפשרת לשלוח דואר או לפתוח תיבות דואר של אחרים.',
    },
    'Mail.Send': {
      why: 'שולחת דואר שכתב מי שנכנס, בשמו.',
      whyNot: 'לא מאפשרת לשלוח בשם אף אדם אחר.',
    },
    'Calendars.ReadWrite': {
      why: 'מסנכרנת את הפגישות של מי שנכנס.',
      whyNot: 'לא חלה על לוחות שנה שאחרים שיתפו.',
    },
    'Contacts.ReadWrite': {
      why: 'מסנכרנת את אנשי הקשר של מי שנכנס.',
      whyNot: 'לא מאפשרת לקרוא את ספריית הארגון.',
    },
    'Tasks.ReadWrite': {
      why: 'מסנכרנת את המשימות של מי שנכנס.',
      whyNot: 'לא מאפשרת לקרוא משימות שלא שותפו עם אותו אדם.',
    },
  },

  portalNames: {},
  roleNames: {
    'Global Administrator': 'מנהל מערכת כללי (Global Administrator)',
    'Privileged Role Administrator': 'Privileged Role Administrator',
    'Application Administrator': 'Application Administrator',
    'Cloud Application Administrator': 'Cloud Application Administrator',
  },
};
