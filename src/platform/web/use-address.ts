import { useSpeech } from '../words/speech.tsx'
import { addressIn } from './address.ts'

/** Turns a path into the address of the page in the reader's language. */
export function useAddress(): (path: string) => string {
  const { language } = useSpeech()
  return (path) => addressIn(language, path)
}
