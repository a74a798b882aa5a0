/** A small valid `.pb` text; each test changes the one part it is about. */
export function aPbText(
  parts: {
    readonly meta?: readonly string[]
    readonly projectColumns?: string
    readonly projects?: readonly string[]
    readonly voteColumns?: string
    readonly votes?: readonly string[]
  } = {},
): string {
  const lines = [
    'META',
    'key;value',
    ...(parts.meta ?? ['budget;1000', 'vote_type;approval']),
    'PROJECTS',
    parts.projectColumns ?? 'project_id;cost;name',
    ...(parts.projects ?? ['a;600;Un banc', 'b;400;Un arbre']),
    'VOTES',
    parts.voteColumns ?? 'voter_id;vote',
    ...(parts.votes ?? ['1;a', '2;a,b']),
  ]
  return `${lines.join('\n')}\n`
}
