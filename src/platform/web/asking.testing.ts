import type { FastifyInstance } from 'fastify'
import { formTokenOf } from './cookies.ts'

/** What a form sends: texts, and files. */
type Fields = Readonly<Record<string, string | File>>

/** Asks a site as a browser does. `token`: of the session; '' for nobody. */
export const askingOf = (site: Pick<FastifyInstance, 'inject'>) => ({
  get: async (url: string, token = '') => {
    const { statusCode, body, headers } = await site.inject({ url, headers: cookieOf(token) })
    const { location = '' } = headers
    return { statusCode, body, type: String(headers['content-type']), location: String(location) }
  },

  /** In parts, as a form that brings files. */
  post: async (url: string, fields: Fields, token: string) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, jeton: formTokenOf(token) }))
      form.append(name, value)
    const sent = new Response(form)
    const { statusCode, body, headers } = await site.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': sent.headers.get('content-type') ?? '',
        origin: 'http://localhost',
        ...cookieOf(token),
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
    return { statusCode, body, location: String(headers.location ?? '') }
  },
})

const cookieOf = (token: string): Readonly<Record<string, string>> =>
  token === '' ? {} : { cookie: `parvis-session=${token}` }

/** Its body with the spaces one types, where a page has those that never break. */
export const inPlainSpaces = <Answer extends { readonly body: string }>(
  answer: Answer,
): Answer => ({
  ...answer,
  body: answer.body.replace(/[\u00a0\u202f]/g, ' '),
})
