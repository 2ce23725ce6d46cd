/** Nothing can be had without a window: as MSAL says it, for `readFailure`. */
export const interactionRequired = () =>
  Object.assign(new Error(), { name: 'InteractionRequiredAuthError', errorCode: 'interaction_required' });
