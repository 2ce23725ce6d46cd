/** What the practice mailboxes hold: enough for Microsoft Graph to answer and for Outlook to look lived in. */
export const FOLDERS = { inbox: 'Inbox', calendar: 'Calendar', tasks: 'Tasks' } as const;

export const MESSAGES = [
  {
    from: 'Priya Shah, Northwind',
    subject: 'Renewal: numbers for Thursday',
    lines: [
      'Hi, thanks for the call this morning.',
      'Attached are the renewal numbers we went through. Could you confirm the seat count before Thursday, so that I can get the order form to our legal team?',
      'Best, Priya',
    ],
  },
  {
    from: 'Jonas Weber, Tailspin',
    subject: 'Re: Kick-off agenda',
    lines: ['Looks good to me. Shall we add ten minutes for the data import?', 'Jonas'],
  },
  {
    from: 'Sales Operations',
    subject: 'LPC Sidebar is ready for your team',
    lines: [
      'Hello everyone,',
      'the LPC Sidebar is now in your Outlook. Open it beside a message and choose Set up sync from its menu.',
      'Questions? Reply to this message.',
    ],
  },
] as const;
