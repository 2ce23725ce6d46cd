import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'תפריט',
    setUp: 'הגדרת סינכרון',
    settings: 'הגדרות סינכרון',
    help: 'עזרה',
    about: 'אודות',
  },
  home: {
    heading: 'חיבור תיבת הדואר',
    lead: 'הדואר, לוח השנה, אנשי הקשר והמשימות שלך יהיו תמיד מסונכרנים עם {app}.',
    window: 'ייפתח חלון חדש של Microsoft עם שאלה: האם {app} רשאי לקרוא אותם ולכתוב בהם.',
    button: 'הגדרת סינכרון',
    loading: 'מתבצעת הכנה',
  },
  outlook: {
    heading: 'ממתינים ל-Outlook…',
    lead: 'Outlook עדיין לא הגיב. ברגע שיגיב, הדף הזה ימשיך מעצמו.',
    goOn: 'לנסות בלי Outlook',
  },
  broken: {
    heading: 'לא ניתן היה להפעיל את הדף',
    lead: 'יש לטעון אותו מחדש. אם המצב לא משתנה, יש לפנות לתמיכה.',
    reload: 'לטעון מחדש',
    startOverLead: 'אם זה לא עוזר, אפשר להתחיל מחדש. הדף הזה ישכח אז את מה שהוגדר.',
    startOver: 'להתחיל מחדש',
  },
};
