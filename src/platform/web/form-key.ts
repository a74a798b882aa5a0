import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type FormGiven, typed } from './form.ts'

/** The key of the form that was drawn: what comes twice under one key is one thing. A form without any gets one. */
export const formKeyIn = (given: FormGiven, field: string): string =>
  z.uuid().catch(randomUUID()).parse(typed(given, field))
