import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The text of a whole document, from its `html` element. */
export const htmlPage = (element: VNode): string => `<!doctype html>${renderToString(element)}`
