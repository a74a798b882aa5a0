import type { SupporterGroups } from './supporter-groups.ts'

/**
 * Who may pay for what: an edge joins a project and a group of its supporters.
 *
 * Edges are numbered project by project; `edgesOfGroup` lists them group by group.
 */
export interface SharingNetwork {
  readonly projects: readonly number[]
  readonly votersOfGroup: Int32Array
  readonly firstEdgeOfProject: Int32Array
  readonly projectOfEdge: Int32Array
  readonly groupOfEdge: Int32Array
  readonly firstOfGroup: Int32Array
  readonly edgesOfGroup: Int32Array
}

/** The network of the projects that divided these groups. */
export function sharingNetwork(
  groups: SupporterGroups,
  projects: readonly number[],
): SharingNetwork {
  const kept: number[] = []
  for (let group = 0; group < groups.voters.length; group += 1) {
    if ((groups.voters[group] ?? 0) > 0 && (groups.supported[group] ?? []).length > 0) {
      kept.push(group)
    }
  }
  const place = new Map(projects.map((project, position) => [project, position]))
  const places = kept.map((group) =>
    (groups.supported[group] ?? []).map((project) => place.get(project) ?? 0),
  )

  const firstEdgeOfProject = new Int32Array(projects.length + 1)
  const firstOfGroup = new Int32Array(kept.length + 1)
  places.forEach((own, group) => {
    firstOfGroup[group + 1] = (firstOfGroup[group] ?? 0) + own.length
    for (const project of own) count(firstEdgeOfProject, project + 1)
  })
  for (let project = 0; project < projects.length; project += 1) {
    firstEdgeOfProject[project + 1] =
      (firstEdgeOfProject[project + 1] ?? 0) + (firstEdgeOfProject[project] ?? 0)
  }

  const edges = firstOfGroup[kept.length] ?? 0
  const projectOfEdge = new Int32Array(edges)
  const groupOfEdge = new Int32Array(edges)
  const edgesOfGroup = new Int32Array(edges)
  const next = firstEdgeOfProject.slice()
  places.forEach((own, group) => {
    own.forEach((project, rank) => {
      const edge = count(next, project)
      projectOfEdge[edge] = project
      groupOfEdge[edge] = group
      edgesOfGroup[(firstOfGroup[group] ?? 0) + rank] = edge
    })
  })
  return {
    projects,
    votersOfGroup: Int32Array.from(kept, (group) => groups.voters[group] ?? 0),
    firstEdgeOfProject,
    projectOfEdge,
    groupOfEdge,
    firstOfGroup,
    edgesOfGroup,
  }
}

/** Adds one at a place, and answers what stood there before. */
function count(counters: Int32Array, place: number): number {
  const before = counters[place] ?? 0
  counters[place] = before + 1
  return before
}
