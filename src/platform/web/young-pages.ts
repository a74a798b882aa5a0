import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 to make all objects young. A page is a tree of thousands of them which die with its answer;
 * but as parts of some are remembered, V8 comes to make all of their kind old at once, and old memory
 * is only swept by looking through the whole of it (decision 0026).
 */
export const keepPagesYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring')
