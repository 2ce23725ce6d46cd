/** The screens that explain and guide, with the catalogue of problems behind them: a chunk of its own. */
export const loadGuided = () => import('./guided');
