import { describe, expect, test } from 'vitest'
import { isOneSms } from '../../messages/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { deskWords, peopleWords } from './index.ts'

/** The longest name of a town of France has 45 letters. */
const town = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson'

describe('What leaves by text message', () => {
  for (const language of ['fr', 'en'] as const) {
    test(`is one message in ${language}, even for the town with the longest name`, () => {
      const say = sayWith(peopleWords, { language, overrides: {} })
      const texts = [
        say('code.sms-text', { town, code: '042917', minutes: 15 }),
        say('access.sms-added', { town }),
        say('access.sms-removed', { town }),
        say('child.sms', { town }),
        say('retention.sms', { town, day: '30 septembre 2026' }),
        sayWith(deskWords, { language, overrides: {} })('told.sms', { town }),
      ]
      for (const text of texts) expect(isOneSms(text), text).toBe(true)
    })
  }
})
