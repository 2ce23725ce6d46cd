/** What surrounds every screen of Fluent UI's: a chunk of its own, and so a task of its own. */
export { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
