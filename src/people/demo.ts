import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { Day } from '../platform/kernel/day.ts'
import { addresses } from '../addresses/index.ts'
import type { RoleName } from '../town/index.ts'
import { makePerson } from './store/accounts.ts'
import { identities } from './store/identities.ts'
import { declareResidence } from './store/residences.ts'
import { roleGrants } from './store/role-grants.ts'

/** Somebody of the demonstration: invented, the same in tests, pages and pictures. */
export interface CastMember {
  readonly email: string | null
  readonly name: string
  readonly familyName?: string
  readonly birthDate?: string
  /** Where she lives, in the demonstration’s own file of addresses. */
  readonly address?: string
  readonly neighbourhood?: string
  readonly role?: RoleName
  /** Id of the one department the role is for; else the whole town. */
  readonly department?: string
  /** Id of the one neighbourhood the role is for. */
  readonly forNeighbourhood?: string
  /** Her mother’s address serves for her. */
  readonly guardianEmail?: string
}

/** All invented. Addresses end in exemple.fr, which belongs to nobody. */
export const cast = {
  officerA: { email: 'agathe@exemple.fr', name: 'Agathe', role: 'officer' },
  officerB: { email: 'bruno@exemple.fr', name: 'Bruno', role: 'officer' },
  voteOfficer: { email: 'violette@exemple.fr', name: 'Violette', role: 'vote-officer' },
  administrator: { email: 'achille@exemple.fr', name: 'Achille', role: 'administrator' },
  deskAgent: { email: 'delphine@exemple.fr', name: 'Delphine', role: 'desk-agent' },
  councillor: { email: 'celeste@exemple.fr', name: 'Céleste', role: 'councillor' },
  roadsEngineer: {
    email: 'romain@exemple.fr',
    name: 'Romain',
    role: 'department-agent',
    department: 'voirie-et-deplacements',
  },
  headOfRoads: {
    email: 'honorine@exemple.fr',
    name: 'Honorine',
    role: 'head-of-department',
    department: 'voirie-et-deplacements',
  },
  deputyDirector: { email: 'gaelle@exemple.fr', name: 'Gaëlle', role: 'deputy-director' },
  cleaningAgent: {
    email: 'prosper@exemple.fr',
    name: 'Prosper',
    role: 'department-agent',
    department: 'proprete',
  },
  gardener: {
    email: 'sylvain@exemple.fr',
    name: 'Sylvain',
    role: 'department-agent',
    department: 'espaces-verts',
  },
  mayorsOffice: { email: 'maxime@exemple.fr', name: 'Maxime', role: 'mayors-office' },
  councillorOfPlaine: {
    email: 'capucine@exemple.fr',
    name: 'Capucine',
    role: 'councillor',
    forNeighbourhood: 'plaine',
  },
  councillorOfAqueduc: {
    email: 'cyprien@exemple.fr',
    name: 'Cyprien',
    role: 'councillor',
    forNeighbourhood: 'aqueduc',
  },
  humanResources: { email: 'hugo@exemple.fr', name: 'Hugo', role: 'hr' },
  mother: {
    email: 'mounia@exemple.fr',
    name: 'Mounia',
    familyName: 'Belhorizon',
    birthDate: '1987-06-12',
    address: '94016_9001_00012_bis',
    neighbourhood: 'coteau',
  },
  child: {
    email: null,
    name: 'Lina',
    familyName: 'Belhorizon',
    birthDate: '2017-03-27',
    address: '94016_9001_00012_bis',
    neighbourhood: 'coteau',
    guardianEmail: 'mounia@exemple.fr',
  },
  student: {
    email: 'etienne@exemple.fr',
    name: 'Étienne',
    familyName: 'Duparvis',
    birthDate: '2005-11-02',
    address: '94016_9022_00007',
    neighbourhood: 'plaine',
  },
  retired: {
    email: null,
    name: 'Raymond',
    familyName: 'Delaplace',
    birthDate: '1948-01-19',
    address: '94016_9012_00003',
    neighbourhood: 'centre',
  },
  newcomer: { email: 'nadia@exemple.fr', name: 'Nadia' },
} as const satisfies Readonly<Record<string, CastMember>>

/** Fills the demonstration with its cast. */
export async function loadCast(tx: Transaction<object>, today: Day, now: Date): Promise<void> {
  for (const member of Object.values<CastMember>(cast)) await loadMember(tx, member, today, now)
}

/** The account of somebody of the cast. @throws when the demonstration has not loaded her */
export async function partyOfCast(db: Database, { name }: CastMember): Promise<string> {
  const found = await sql<{ party: string }>`
    select party from person where display_name = ${name} limit 1`.execute(db)
  const party = found.rows[0]?.party
  if (party === undefined) throw new Error(`${name} is not of this demonstration.`)
  return party
}

async function loadMember(
  tx: Transaction<object>,
  member: CastMember,
  today: Day,
  now: Date,
): Promise<void> {
  const address = member.email ?? member.guardianEmail
  const contact = address === undefined ? null : ({ kind: 'email', value: address } as const)
  const isGuardians = member.guardianEmail !== undefined
  const party = await makePerson(tx, contact, { displayName: member.name, isGuardians, now })

  if (member.familyName !== undefined && member.birthDate !== undefined) {
    await identities(tx).save(party, {
      familyName: member.familyName,
      givenNames: member.name,
      birthDate: member.birthDate as Day,
      namesake: 0,
    })
  }
  if (member.address !== undefined) {
    const door = await addresses(tx).find(member.address)
    if (door === null) throw new Error(`${member.name} lives at no address of the demonstration.`)
    const { label: text, neighbourhood, code } = door
    await declareResidence(tx, party, { text, neighbourhood, code }, now)
  }
  if (member.role !== undefined) {
    const grant = {
      id: randomUUID(),
      party,
      role: member.role,
      scope: scopeOf(member),
      beginsOn: today,
      endsOn: null,
      grantedBy: null,
      why: 'démonstration',
      revokedAt: null,
    } as const
    await roleGrants(tx).grant(grant, now)
  }
}

function scopeOf({ department, forNeighbourhood }: CastMember) {
  if (department !== undefined) return { kind: 'department', id: department } as const
  if (forNeighbourhood !== undefined)
    return { kind: 'neighbourhood', id: forNeighbourhood } as const
  return { kind: 'town', id: null } as const
}
