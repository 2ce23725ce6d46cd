import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menú',
    setUp: 'Configurar la sincronización',
    settings: 'Opciones de sincronización',
    help: 'Ayuda',
    about: 'Acerca de',
  },
  home: {
    heading: 'Conecte su buzón',
    lead: 'Mantenga su correo, calendario, contactos y tareas al día con {app}.',
    window: 'Microsoft abre una ventana nueva y pregunta si {app} puede leer y modificar esos datos.',
    button: 'Configurar la sincronización',
    loading: 'Preparando',
  },
  outlook: {
    heading: 'Esperando a Outlook…',
    lead: 'Outlook aún no ha respondido. En cuanto responda, esta página continuará por sí sola.',
    goOn: 'Probar sin Outlook',
  },
  broken: {
    heading: 'Esta página no pudo iniciarse',
    lead: 'Vuelva a cargarla. Si sigue igual, contacte con soporte.',
    reload: 'Volver a cargar',
    startOverLead: 'Si no sirve, empiece de nuevo. Esta página olvida entonces lo que estaba configurado.',
    startOver: 'Empezar de nuevo',
  },
};
