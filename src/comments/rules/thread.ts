/** Whether something may be commented: never opened, open, or closed again. */
export type ThreadState = 'none' | 'open' | 'closed'
