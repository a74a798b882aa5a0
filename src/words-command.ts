import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { allWords } from './all-words.ts'
import { type Command, CommandRefused } from './platform/commands/command.ts'
import { inTransaction, openTown } from './platform/database/index.ts'
import type { Messages } from './platform/words/catalogue.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from './platform/words/languages.ts'
import { messagesIn, towns, wordingFault } from './town/index.ts'

/** `words export`: all the sentences of a language, for translators and for the town. */
const exportCommand: Command = {
  name: 'words export',
  summary: 'écrit toutes les phrases d’une langue en JSON',
  help: `
Usage : parvis words export [fr|en]

Écrit sur la sortie standard chaque phrase sous sa clé, « budget.list.title », telle que le
logiciel la dit ; les mots changés par la commune y sont. Le format des phrases est ICU.

Exemple : parvis words export fr > phrases.json`,
  async run(words, { out }) {
    const language = languageOf(words[0] ?? 'fr')
    const town = await openTown({ purpose: 'words export' })
    try {
      const changed = (await towns(town.db).wordOverrides())[language] ?? {}
      out.write(`${JSON.stringify({ ...allMessages(language), ...changed }, null, 2)}\n`)
      return 0
    } finally {
      await town.close()
    }
  },
}

/** `words import`: the town's own wording over ours, checked before anything is changed. */
const importCommand: Command = {
  name: 'words import',
  summary: 'remplace des phrases par celles de la commune',
  help: `
Usage : parvis words import FICHIER.json [fr|en]

Lit un fichier fait par « words export », puis changé. Seules les phrases différentes des nôtres
sont gardées ; une phrase remise comme la nôtre ne compte plus. Une clé inconnue, une phrase qui
ne se lit pas, ou qui n’a plus les mêmes valeurs entre accolades, refuse tout le fichier.

Exemple : parvis words import phrases.json fr`,
  async run(words, { out }) {
    const [path] = words
    if (path === undefined) throw new CommandRefused('Donnez un fichier fait par « words export ».')
    const language = languageOf(words[1] ?? 'fr')
    const changed = changesIn(await readMessages(path), language)
    const town = await openTown({ purpose: 'words import' })
    try {
      await inTransaction(town.db, (transaction) =>
        towns(transaction).saveWordOverrides(language, changed),
      )
      out.write(`Phrases changées par la commune : ${Object.keys(changed).length}.\n`)
      return 0
    } finally {
      await town.close()
    }
  },
}

export const wordsCommands: readonly Command[] = [exportCommand, importCommand]

function languageOf(tag: string): InterfaceLanguage {
  if (isInterfaceLanguage(tag)) return tag
  throw new CommandRefused(`Langue inconnue : ${tag}. Langues de l’interface : fr, en.`)
}

const allMessages = (language: InterfaceLanguage): Messages => messagesIn(allWords, language)

async function readMessages(path: string): Promise<Messages> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new CommandRefused(
      `${path} : ce fichier n’est pas un JSON de phrases. « parvis words export » en donne un.`,
    )
  }
}

/** The messages that differ from ours. @throws CommandRefused  the first fault found */
function changesIn(given: Messages, language: InterfaceLanguage): Messages {
  const ours = allMessages(language)
  const changed = Object.entries(given).filter(([key, message]) => ours[key] !== message)
  for (const [key, message] of changed) {
    const original = ours[key]
    if (original === undefined) throw new CommandRefused(`Clé inconnue : ${key}.`)
    const fault = wordingFault(key, original, message)
    if (fault !== null) throw new CommandRefused(`${key} : ${fault}`)
  }
  return Object.fromEntries(changed)
}
