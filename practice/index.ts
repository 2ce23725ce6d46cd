/**
 * The practice Outlook and Microsoft Entra, started from code. What can be practised: SCENARIOS.md; what is left out: README.md.
 */
export { startPractice, type Practice, type PracticeOptions } from './server';
