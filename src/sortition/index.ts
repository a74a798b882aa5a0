export { drawOrder, RepeatedId } from './methods/draw-order.ts'
