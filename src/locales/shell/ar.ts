import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'القائمة',
    setUp: 'إعداد المزامنة',
    settings: 'إعدادات المزامنة',
    help: 'التعليمات',
    about: 'حول',
  },
  home: {
    heading: 'توصيل علبة البريد',
    lead: 'حافظ على مزامنة بريدك والتقويم وجهات الاتصال والمهام مع {app}.',
    window: 'تفتح Microsoft نافذة جديدة وتسأل عما إذا كان يُسمح للتطبيق {app} بقراءتها والكتابة فيها.',
    button: 'إعداد المزامنة',
    loading: 'جارٍ التحضير',
  },
  outlook: {
    heading: 'في انتظار Outlook…',
    lead: 'لم يستجب Outlook بعد. بمجرد أن يستجيب، ستتابع هذه الصفحة تلقائيًا.',
    goOn: 'المحاولة من دون Outlook',
  },
  broken: {
    heading: 'تعذر بدء هذه الصفحة',
    lead: 'أعد تحميلها. إذا استمر ذلك، فاتصل بالدعم.',
    reload: 'إعادة التحميل',
    startOverLead: 'إذا لم يساعد ذلك، فابدأ من جديد. عندها تنسى هذه الصفحة ما تم إعداده.',
    startOver: 'البدء من جديد',
  },
};
