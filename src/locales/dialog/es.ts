import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Inicio de sesión en Microsoft – LPC Sidebar',
  heading: 'Inicio de sesión en Microsoft',
  leaving: 'Un momento…',
  done: 'Listo. Puede cerrar esta ventana y volver a Outlook.',
  'nothing-to-do': 'Aquí no hay nada que hacer. Cierre esta ventana y vuelva a intentarlo en Outlook.',
  failed: 'No se pudo iniciar sesión en esta ventana. Ciérrela y vuelva a intentarlo en Outlook.',
};
