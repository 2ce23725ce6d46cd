import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: { button: '菜单', setUp: '设置同步', settings: '同步设置', help: '帮助', about: '关于' },
  home: {
    heading: '连接你的邮箱',
    lead: '让你的邮件、日历、联系人和任务与 {app} 保持同步。',
    window: 'Microsoft 会打开一个新窗口，询问是否允许 {app} 读取和写入这些内容。',
    button: '设置同步',
    loading: '正在准备',
  },
  outlook: {
    heading: '正在等待 Outlook…',
    lead: 'Outlook 尚未响应。一旦响应，此页面会自动继续。',
    goOn: '不使用 Outlook 试试',
  },
  broken: {
    heading: '此页面无法启动',
    lead: '请重新加载。如果仍然如此，请联系支持人员。',
    reload: '重新加载',
    startOverLead: '如果没有用，请重新开始。此页面随后会忘记之前的设置。',
    startOver: '重新开始',
  },
};
