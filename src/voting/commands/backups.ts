import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { openTown } from '../../platform/database/index.ts'
import type { BallotBackup } from '../rules/ballot-backup.ts'
import { ballotBackups } from '../store/ballot-backups.ts'

/** The backups made while a vote was under way, and their end. */
export const backupsCommand: Command = {
  name: 'db backups',
  summary: 'liste les sauvegardes faites pendant un vote, et efface celles qui expirent',
  help: `
Usage : parvis db backups [--expire]

Une sauvegarde faite avant la séparation d’un vote contient le lien entre les bulletins scellés et
leurs votants. Elle expire quand les bulletins sont séparés : tant qu’elle existe, ils ne s’ouvrent
pas. Les copies emportées ailleurs se détruisent à la main ; la personne chargée du scrutin le
confirme sur la page du vote.

  --expire   efface de cette machine celles dont tous les votes sont séparés

Exemple : parvis db backups --expire`,
  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, { expire: { type: 'boolean' } })
    const [extra] = positionals
    if (extra !== undefined) throw new CommandRefused(`« ${extra} » est de trop.`)
    const town = await openTown({ purpose: 'db backups' })
    try {
      const store = ballotBackups(town.db)
      if (values.expire === true) {
        for (const place of await store.expire(new Date()))
          terminal.out.write(`Effacée : ${place}\n`)
      }
      const all = await store.all()
      if (all.length === 0) terminal.out.write('Aucune sauvegarde n’a été faite pendant un vote.\n')
      for (const one of all) terminal.out.write(`${line(one)}\n`)
      return 0
    } finally {
      await town.close()
    }
  },
}

const line = ({ madeAt, place, sha256, isThere, copiesDestroyedAt }: BallotBackup): string =>
  [
    madeAt,
    place ?? 'sortie standard',
    sha256 === null ? 'inachevée ?' : `SHA-256 ${sha256.slice(0, 16)}…`,
    isThere ? 'encore sur cette machine' : 'plus sur cette machine',
    copiesDestroyedAt === null ? 'copies à détruire' : 'copies détruites, confirmé',
  ].join(' · ')
