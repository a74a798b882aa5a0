export { sortitionCommands } from './commands/index.ts'
export { drawOrder, RepeatedId } from './methods/draw-order.ts'
