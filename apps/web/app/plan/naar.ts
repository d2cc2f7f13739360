/** Name and value of the button that keeps the plan without handing it in; no answer of the plan. */
export const NAAR = 'naar'
export const LATER = 'later'
/** Marks the address of a plan that was kept just now. */
export const BEWAARD = 'bewaard'
